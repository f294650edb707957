// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/voice/voice_encoder.h"
#include "ui/voice/voice_recorder.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QIODevice>

#include <memory>
#include <vector>

class QAudioSource;

namespace bellhop::ui {

/// The open microphone of a recording, and what was said into it so far. Lives in the recording's thread, which calls
/// everything here; the sound system writes the samples to it.
class VoiceCapture final : public QIODevice
{
    Q_OBJECT
public:
    explicit VoiceCapture(const VoiceRecorder::Limits &limits);
    ~VoiceCapture() override;

    /// Instead of the one before, if any; that one goes on when this one cannot be had.
    void listenTo(const QAudioDevice &device);
    void finish(VoiceRecorder::End how);

Q_SIGNALS:
    void opened();
    void refused(bellhop::ui::VoiceRecorder::Trouble trouble);
    void heard(bellhop::milliseconds length, double level);
    void ended(const bellhop::ui::VoiceRecording &recording, bellhop::ui::VoiceRecorder::End how);
    void lost();

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    /// Adds what still has room; returns the loudest, 0 to 1.
    float take(const char *data, qsizetype frames);

    const VoiceRecorder::Limits m_limits;
    std::unique_ptr<VoiceEncoder> m_encoder;
    std::unique_ptr<QAudioSource> m_source;
    QAudioFormat m_format;
    std::vector<float> m_samples; ///< Of one piece, both channels in one.
    bool m_full = false;
};

} // namespace bellhop::ui
