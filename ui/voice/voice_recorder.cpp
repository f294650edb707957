// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice/voice_recorder.h"

#include "ui/voice/voice_capture.h"

#include <QMediaDevices>
#include <QThread>

#include <algorithm>

namespace bellhop::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto kLookEvery = 250ms;
constexpr auto kOpensWithin = 5s;
constexpr auto kDeafAfter = 3s; // nothing comes from a microphone that is there
constexpr auto kEndsWithin = 3s;

/// The one of this id, or the system's choice; null: there is none.
QAudioDevice deviceOf(const QByteArray &id)
{
    const QList<QAudioDevice> devices = QMediaDevices::audioInputs();
    const auto chosen
        = std::find_if(devices.begin(), devices.end(), [&id](const QAudioDevice &device) { return device.id() == id; });
    if (chosen != devices.end())
        return *chosen;
    const QAudioDevice usual = QMediaDevices::defaultAudioInput();
    return usual.isNull() && !devices.isEmpty() ? devices.front() : usual;
}

} // namespace

VoiceRecorder::VoiceRecorder(QObject *parent)
    : QObject(parent)
{
    m_watch.setInterval(kLookEvery);
    connect(&m_watch, &QTimer::timeout, this, &VoiceRecorder::look);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &VoiceRecorder::giveUp);
}

VoiceRecorder::~VoiceRecorder()
{
    discard();
}

std::vector<Microphone> VoiceRecorder::microphones()
{
    std::vector<Microphone> found;
    const QByteArray usual = deviceOf({}).id();
    for (const QAudioDevice &device : QMediaDevices::audioInputs())
        found.insert(device.id() == usual ? found.begin() : found.end(), {device.id(), device.description()});
    return found;
}

/// What a recording that is over has said is no longer heard, though it was on its way.
template <typename Signal, typename Slot> void VoiceRecorder::listen(Signal signal, Slot slot)
{
    connect(m_capture, signal, this, [this, turn = m_turn, slot](const auto &...said) {
        if (turn == m_turn)
            (this->*slot)(said...);
    });
}

void VoiceRecorder::start(const QByteArray &microphone, const Limits &limits)
{
    Q_ASSERT(!isRecording());
    const QAudioDevice device = deviceOf(microphone);
    if (device.isNull()) {
        Q_EMIT failed(Trouble::NoMicrophone);
        return;
    }
    m_microphone = {device.id(), device.description()};
    m_length = {};
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("voice recording"));
    m_capture = new VoiceCapture(limits);
    m_capture->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_capture, &QObject::deleteLater);
    ++m_turn;
    listen(&VoiceCapture::opened, &VoiceRecorder::opened);
    listen(&VoiceCapture::refused, &VoiceRecorder::refused);
    listen(&VoiceCapture::heard, &VoiceRecorder::hear);
    listen(&VoiceCapture::ended, &VoiceRecorder::finish);
    listen(&VoiceCapture::lost, &VoiceRecorder::lose);
    m_thread->start();
    m_patience.start(kOpensWithin);
    QMetaObject::invokeMethod(m_capture, [capture = m_capture, device] { capture->listenTo(device); });
}

void VoiceRecorder::change(const QByteArray &microphone)
{
    const QAudioDevice device = deviceOf(microphone);
    if (!isRecording() || device.isNull() || device.id() == m_microphone.id)
        return;
    m_before = std::exchange(m_microphone, {device.id(), device.description()});
    QMetaObject::invokeMethod(m_capture, [capture = m_capture, device] { capture->listenTo(device); });
}

void VoiceRecorder::opened()
{
    m_before = {};
    m_patience.stop();
    m_heard.start();
    m_watch.start();
    Q_EMIT begun();
}

void VoiceRecorder::refused(Trouble trouble)
{
    if (m_before.id.isEmpty()) {
        fail(trouble);
        return;
    }
    m_microphone = std::exchange(m_before, {});
    Q_EMIT failed(trouble);
}

void VoiceRecorder::hear(milliseconds length, double level)
{
    m_length = length;
    m_heard.start();
    Q_EMIT heard(length, level);
}

/// The sound system does not say it of itself: its stream goes on with another microphone, or with none.
void VoiceRecorder::look()
{
    const QList<QAudioDevice> devices = QMediaDevices::audioInputs();
    const bool there = std::any_of(
        devices.begin(), devices.end(), [this](const QAudioDevice &device) { return device.id() == m_microphone.id; });
    if (!there || m_heard.hasExpired(milliseconds(kDeafAfter).count()))
        end(End::MicrophoneGone);
}

void VoiceRecorder::stop()
{
    if (isRecording())
        end(End::Stopped);
}

void VoiceRecorder::end(End how)
{
    m_watch.stop();
    m_patience.start(kEndsWithin);
    QMetaObject::invokeMethod(m_capture, [capture = m_capture, how] { capture->finish(how); });
}

void VoiceRecorder::finish(const VoiceRecording &recording, End how)
{
    leave();
    Q_EMIT ended(recording, how);
}

void VoiceRecorder::fail(Trouble trouble)
{
    leave();
    Q_EMIT failed(trouble);
}

void VoiceRecorder::lose()
{
    fail(Trouble::Lost);
}

void VoiceRecorder::discard()
{
    if (isRecording())
        leave();
}

void VoiceRecorder::leave()
{
    m_watch.stop();
    m_patience.stop();
    ++m_turn;
    m_capture = nullptr;
    m_before = {};
    m_thread->quit();
    m_thread->wait();
    m_thread.reset();
}

/// The sound system holds the thread: it is left to it, nobody waits. What was said until then is in that thread.
void VoiceRecorder::giveUp()
{
    const Trouble trouble = m_watch.isActive() || m_length.count() > 0 ? Trouble::Lost : Trouble::Refused;
    m_watch.stop();
    ++m_turn;
    m_capture = nullptr;
    m_before = {};
    QThread *const held = m_thread.release();
    connect(held, &QThread::finished, held, &QObject::deleteLater);
    held->quit();
    Q_EMIT failed(trouble);
}

} // namespace bellhop::ui
