// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice/voice_capture.h"

#include <QAudioSource>

#include <algorithm>
#include <cmath>
#include <span>

namespace bellhop::ui {

namespace {

constexpr int kRate = 48'000; // Opus's own: nothing has to be converted
constexpr qint64 kNotYetWritten = 4 * VoiceEncoder::kBytesPerSecond;
constexpr float kFaintest = 60; // dB below the loudest

QAudioFormat formatFor(const QAudioDevice &device)
{
    QAudioFormat format;
    format.setSampleRate(kRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return device.isFormatSupported(format) ? format : device.preferredFormat();
}

/// As loud as an ear finds it, 0 to 1.
double levelOf(float loudest)
{
    return loudest <= 0 ? 0 : std::clamp(1 + 20 * std::log10(loudest) / kFaintest, 0.f, 1.f);
}

} // namespace

VoiceCapture::VoiceCapture(const VoiceRecorder::Limits &limits)
    : m_limits(limits)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

VoiceCapture::~VoiceCapture() = default;

void VoiceCapture::listenTo(const QAudioDevice &device)
{
    const QAudioFormat format = formatFor(device);
    if (!format.isValid() || (m_encoder && m_encoder->rate() != format.sampleRate())) {
        Q_EMIT refused(VoiceRecorder::Trouble::Unfit);
        return;
    }
    auto source = std::make_unique<QAudioSource>(device, format);
    source->start(this);
    if (source->error() != QAudio::NoError) {
        Q_EMIT refused(VoiceRecorder::Trouble::Refused);
        return;
    }
    if (m_source)
        m_source->stop();
    m_source = std::move(source);
    m_format = format;
    if (!m_encoder)
        m_encoder = std::make_unique<VoiceEncoder>(format.sampleRate());
    Q_EMIT opened();
}

qint64 VoiceCapture::writeData(const char *data, qint64 size)
{
    if (!m_encoder || m_full)
        return size;
    const float loudest = take(data, size / m_format.bytesPerFrame());
    m_full = m_encoder->length() >= m_limits.length || m_encoder->bytes() + kNotYetWritten >= m_limits.bytes;
    Q_EMIT heard(m_encoder->length(), levelOf(loudest));
    if (m_full) // not from inside the sound system's call
        QMetaObject::invokeMethod(
            this, [this] { finish(VoiceRecorder::End::Full); }, Qt::QueuedConnection);
    return size;
}

float VoiceCapture::take(const char *data, qsizetype frames)
{
    const auto left
        = static_cast<qsizetype>((m_limits.length - m_encoder->length()).count() * m_encoder->rate() / 1000);
    const int channels = m_format.channelCount();
    const int bytes = m_format.bytesPerSample();
    m_samples.clear();
    float loudest = 0;
    for (qsizetype i = 0; i < std::min(frames, left); ++i) {
        float sum = 0;
        for (int channel = 0; channel < channels; ++channel)
            sum += m_format.normalizedSampleValue(data + (i * channels + channel) * bytes);
        m_samples.push_back(sum / static_cast<float>(channels));
        loudest = std::max(loudest, std::abs(m_samples.back()));
    }
    m_encoder->append(m_samples);
    return loudest;
}

void VoiceCapture::finish(VoiceRecorder::End how)
{
    if (!m_encoder)
        return;
    m_source->stop();
    m_source.reset();
    const milliseconds length = m_encoder->length();
    const Result<QByteArray> file = m_encoder->finish();
    m_encoder.reset();
    if (file.ok())
        Q_EMIT ended({*file, length}, how);
    else
        Q_EMIT lost();
}

} // namespace bellhop::ui
