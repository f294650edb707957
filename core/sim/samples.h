// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace bellhop::sim {

/// A small file that a viewer opens.
struct SampleFile {
    QByteArray bytes;
    QString mimeType;
    QString fileName; ///< As a guest's phone would name a document; empty for other kinds.
};

/// image (PNG), video (MP4 without a track), audio and voice (one second of silence, Ogg Opus), document (PDF), sticker
/// (WebP). Another `number` gives other bytes. The null sample for other words.
[[nodiscard]] SampleFile sampleFile(const QString &kind, int number = 0);

/// The type by the first bytes: "image/png", "audio/ogg", …; "application/octet-stream" when nothing is recognised.
[[nodiscard]] QString typeOfBytes(const QByteArray &bytes);

} // namespace bellhop::sim
