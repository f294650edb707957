// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/chime.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QMediaDevices>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <numbers>

namespace bellhop::ui {

namespace {

constexpr int kRate = 44100;

void addTone(QByteArray &samples, int rate, double hertz, double seconds)
{
    const int count = static_cast<int>(rate * seconds);
    for (int i = 0; i < count; ++i) {
        const double at = static_cast<double>(i) / rate;
        // A quick start without a click, then fading like a bell.
        const double swell = std::min(1.0, at / 0.008) * std::exp(-at * 7);
        const double value
            = std::sin(2 * std::numbers::pi * hertz * at) + 0.35 * std::sin(4 * std::numbers::pi * hertz * at);
        const auto sample = static_cast<qint16>(std::clamp(value * swell * 0.6, -1.0, 1.0) * 32767);
        samples.append(reinterpret_cast<const char *>(&sample), sizeof sample);
    }
}

} // namespace

Chime::Chime(QObject *parent)
    : QObject(parent)
{
}

Chime::~Chime()
{
    if (m_sink)
        m_sink->stop();
}

QByteArray Chime::samples(Loudness loudness, int rate)
{
    QByteArray samples;
    const auto play = [&](std::initializer_list<double> tones) {
        for (const double hertz : tones)
            addTone(samples, rate, hertz, 0.22);
    };
    switch (loudness) {
    case Loudness::Soft:
        play({659.3, 880.0});
        break;
    case Loudness::Clear:
        play({880.0, 659.3, 880.0});
        break;
    case Loudness::Urgent:
        play({987.8, 1318.5, 987.8, 1318.5});
        break;
    }
    return samples;
}

bool Chime::play(Loudness loudness, int volume)
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return false;
    QAudioFormat format;
    format.setSampleRate(kRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    if (!device.isFormatSupported(format))
        return false;
    if (m_sink)
        m_sink->stop();
    m_sound.close();
    m_sound.setData(samples(loudness, kRate));
    m_sound.open(QIODevice::ReadOnly);
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setVolume(std::clamp(volume, 0, 100) / 100.0);
    m_sink->start(&m_sound);
    return m_sink->error() == QAudio::NoError;
}

} // namespace bellhop::ui
