// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <vector>

class QThread;

namespace bellhop::ui {

class VoiceCapture;

struct Microphone {
    QByteArray id; ///< The system's.
    QString name;
    bool operator==(const Microphone &) const = default;
};

/// What was said: an Ogg/Opus file, in memory alone.
struct VoiceRecording {
    QByteArray file;
    milliseconds length{0};
};

/// Records one voice note at a time. The microphone is opened, read and encoded on a thread of its own, which lives as
/// long as a recording. GUI thread.
class VoiceRecorder final : public QObject
{
    Q_OBJECT
public:
    enum class End { Stopped, Full, MicrophoneGone };
    /// Unfit: it cannot go on with a recording that another one began. Lost: what was said until then, too.
    enum class Trouble { NoMicrophone, Refused, Unfit, Lost };
    /// A recording ends by itself at whichever comes first.
    struct Limits {
        qint64 bytes = 0;
        milliseconds length{0};
    };

    explicit VoiceRecorder(QObject *parent = nullptr);
    ~VoiceRecorder() override; ///< What is being recorded is thrown away.

    /// Those there are now, the system's choice first.
    [[nodiscard]] static std::vector<Microphone> microphones();

    /// With that microphone, or with the system's choice when it is not there. Told by `begun` or `failed`. Only while
    /// nothing is recorded.
    void start(const QByteArray &microphone, const Limits &limits);
    /// Goes on with another one; `failed` with Unfit or Refused: goes on as it was.
    void change(const QByteArray &microphone);
    /// `ended` follows.
    void stop();
    /// Nothing follows, and nothing is left.
    void discard();
    [[nodiscard]] bool isRecording() const { return m_capture != nullptr; }
    [[nodiscard]] milliseconds length() const { return m_length; } ///< So far.
    [[nodiscard]] const Microphone &microphone() const { return m_microphone; }

Q_SIGNALS:
    void begun(); ///< The microphone is open.
    /// Some 20 times a second. `level`: 0 (nothing) to 1 (as loud as it gets), along the ear's scale.
    void heard(bellhop::milliseconds length, double level);
    void ended(const bellhop::ui::VoiceRecording &recording, bellhop::ui::VoiceRecorder::End how);
    void failed(bellhop::ui::VoiceRecorder::Trouble trouble);

private:
    template <typename Signal, typename Slot> void listen(Signal signal, Slot slot);
    void opened();
    void refused(Trouble trouble);
    void hear(milliseconds length, double level);
    void look();
    void end(End how);
    void finish(const VoiceRecording &recording, End how);
    void lose();
    void fail(Trouble trouble);
    void leave();
    void giveUp();

    std::unique_ptr<QThread> m_thread;
    VoiceCapture *m_capture = nullptr; ///< Lives and ends in the thread.
    int m_turn = 0; ///< Counts recordings, and their ends.
    Microphone m_microphone;
    Microphone m_before; ///< While it is being changed.
    milliseconds m_length{0};
    QElapsedTimer m_heard; ///< Since something last came.
    QTimer m_watch;
    QTimer m_patience; ///< For the microphone to open, and to let go.
};

} // namespace bellhop::ui
