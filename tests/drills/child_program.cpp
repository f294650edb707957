// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/child_program.h"

#include "tests/drills/support.h"

#include <QDeadlineTimer>

#include <csignal>
#include <sys/prctl.h>

namespace bellhop::drills {
using namespace Qt::Literals::StringLiterals;

ChildProgram::ChildProgram(
    QString program, QStringList arguments, const QProcessEnvironment &environment, const QString &log)
    : m_program(std::move(program))
    , m_arguments(std::move(arguments))
{
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(log, QIODevice::Append);
    m_process.setChildProcessModifier([] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::signal(SIGXFSZ, SIG_IGN); // a full disk is an error, not the end
    });
}

ChildProgram::~ChildProgram()
{
    kill();
}

void ChildProgram::start()
{
    m_said.clear();
    m_process.start(m_program, m_arguments);
    if (!m_process.waitForStarted(kLimitMs))
        giveUp(u"%1 does not start: %2"_s.arg(m_program, m_process.errorString()));
}

std::optional<QByteArray> ChildProgram::waitForLine(const QByteArray &beginning, int ms)
{
    const QDeadlineTimer deadline(ms);
    for (;;) {
        m_said += m_process.readAllStandardOutput();
        const QByteArray all = '\n' + m_said;
        const qsizetype begin = all.indexOf('\n' + beginning);
        const qsizetype end = begin < 0 ? -1 : all.indexOf('\n', begin + 1);
        if (end >= 0)
            return all.mid(begin + 1 + beginning.size(), end - begin - 1 - beginning.size());
        if (!isRunning() || deadline.hasExpired())
            return std::nullopt;
        m_process.waitForReadyRead(static_cast<int>(std::clamp<qint64>(deadline.remainingTime(), 1, 100)));
    }
}

void ChildProgram::kill()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished(kLimitMs);
}

int ChildProgram::stop()
{
    if (isRunning()) {
        m_process.terminate();
        if (!m_process.waitForFinished(kLimitMs))
            return -1;
    }
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace bellhop::drills
