// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_sound.h"

#include <QDeadlineTimer>
#include <QDir>

#include <csignal>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace bellhop::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 60'000;

Error failure(const QString &what)
{
    return makeError(ErrorKind::Internal, u"The private sound server: %1"_s.arg(what));
}

} // namespace

PrivateSound::PrivateSound()
    : m_folder(QDir::tempPath() + u"/bellhop-sound-XXXXXX"_s)
{
    qputenv("PULSE_SERVER", u"unix:%1"_s.arg(m_folder.filePath(u"socket"_s)).toLocal8Bit());
    for (const char *name : {"PULSE_RUNTIME_PATH", "PULSE_STATE_PATH", "XDG_RUNTIME_DIR"})
        qputenv(name, m_folder.path().toLocal8Bit());
    qputenv("PULSE_COOKIE", m_folder.filePath(u"cookie"_s).toLocal8Bit());
}

PrivateSound::~PrivateSound()
{
    m_process.kill();
    m_process.waitForFinished(kPatience);
}

Status PrivateSound::start()
{
#ifdef Q_OS_LINUX
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(m_folder.filePath(u"log"_s));
    m_process.start(u"pulseaudio"_s,
        {u"--daemonize=no"_s, u"-n"_s, u"--use-pid-file=no"_s, u"--exit-idle-time=-1"_s, u"--disable-shm=yes"_s,
            u"--realtime=no"_s, u"--high-priority=no"_s, u"-L"_s,
            u"module-native-protocol-unix auth-anonymous=1 socket=%1"_s.arg(m_folder.filePath(u"socket"_s)), u"-L"_s,
            u"module-null-sink sink_name=loudspeakers"_s});
    if (!m_process.waitForStarted(kPatience))
        return failure(m_process.errorString());
    const QDeadlineTimer deadline(kPatience);
    while (!deadline.hasExpired()) {
        if (control({u"info"_s}).ok())
            return done();
        if (m_process.waitForFinished(50)) // as long as it runs, a short rest
            break;
    }
    QFile log(m_folder.filePath(u"log"_s));
    return failure(u"does not start: %1"_s.arg(
        log.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(log.readAll().right(2000)) : QString()));
}

/// A room with a tone in it, and what hears that room: a source that only makes a tone hands it out in blocks of
/// seconds.
Result<int> PrivateSound::plugIn(const QString &name, const QString &label, int hertz)
{
    const QString room = u"room_of_"_s + name;
    BELLHOP_TRY(const QString space,
        control({u"load-module"_s, u"module-null-sink"_s, u"sink_name="_s + room, u"channels=1"_s, u"rate=48000"_s,
            u"norewinds=1"_s}));
    BELLHOP_TRY(const QString tone,
        control({u"load-module"_s, u"module-sine"_s, u"sink="_s + room, u"frequency=%1"_s.arg(hertz)}));
    BELLHOP_TRY(const QString heard,
        control({u"load-module"_s, u"module-remap-source"_s, u"source_name="_s + name,
            u"master="_s + room + u".monitor"_s, u"source_properties=\"device.description='%1'\""_s.arg(label)}));
    const int microphone = heard.toInt();
    m_rooms.insert(microphone, {tone, space});
    return microphone;
}

Status PrivateSound::unplug(int microphone)
{
    const QStringList room = m_rooms.take(microphone);
    for (const QString &module : QStringList{QString::number(microphone)} + room) {
        BELLHOP_TRY(const QString said, control({u"unload-module"_s, module}));
        if (!said.isEmpty())
            return failure(said);
    }
    return done();
}

Status PrivateSound::mute(const QString &name)
{
    BELLHOP_TRY(const QString said, control({u"set-source-mute"_s, name, u"1"_s}));
    return said.isEmpty() ? done() : Status(failure(said));
}

void PrivateSound::freeze()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
}

void PrivateSound::thaw()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
}

Result<QString> PrivateSound::control(const QStringList &arguments)
{
    QProcess pactl;
    pactl.start(u"pactl"_s, arguments);
    if (!pactl.waitForFinished(kPatience) || pactl.exitCode() != 0)
        return failure(u"pactl %1: %2"_s.arg(
            arguments.join(u' '), QString::fromLocal8Bit(pactl.readAllStandardError()) + pactl.errorString()));
    return QString::fromLocal8Bit(pactl.readAllStandardOutput()).trimmed();
}

} // namespace bellhop::tests
