// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/decoded_sound.h"

#include <QAudioDecoder>
#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <span>

namespace bellhop::tests {

namespace {
constexpr int kPatience = 60'000;
}

milliseconds DecodedSound::length() const
{
    return milliseconds(rate > 0 ? static_cast<qint64>(samples.size()) * 1000 / rate : 0);
}

double DecodedSound::hertz() const
{
    const std::span<const float> middle = std::span(samples).subspan(samples.size() / 4, samples.size() / 2);
    int changes = 0;
    bool above = false;
    for (const float sample : middle) {
        if ((above ? sample < -0.02F : sample > 0.02F)) {
            above = !above;
            ++changes;
        }
    }
    return middle.empty() ? 0 : 0.5 * changes * rate / static_cast<double>(middle.size());
}

DecodedSound decodeSound(const QByteArray &file)
{
    DecodedSound sound;
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QAudioDecoder decoder;
    bool over = false;
    QObject::connect(&decoder, &QAudioDecoder::bufferReady, &decoder, [&] {
        const QAudioBuffer part = decoder.read();
        const QAudioFormat format = part.format();
        sound.rate = format.sampleRate();
        sound.channels = format.channelCount();
        const char *data = part.constData<char>();
        for (qsizetype i = 0; i < part.frameCount(); ++i)
            sound.samples.push_back(format.normalizedSampleValue(data + i * format.bytesPerFrame()));
    });
    QObject::connect(&decoder, &QAudioDecoder::finished, &decoder, [&over] { over = true; });
    QObject::connect(
        &decoder, qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), &decoder, [&over] { over = true; });
    decoder.setSourceDevice(&buffer);
    decoder.start();
    if (!QTest::qWaitFor([&over] { return over; }, kPatience))
        return {};
    return sound;
}

QStringList openSounds()
{
    QStringList found;
    for (const QString &root : {QDir::homePath(), QDir::tempPath()}) {
        QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.read(64).contains("OggS"))
                found << file.fileName();
        }
    }
    return found;
}

} // namespace bellhop::tests
