// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace bellhop::media {

// A content on the disk: head (magic, chunk size, overhead of sealing, 16 random bytes that name the file), then the
// sealed chunks, each of the same length but the last, then a sealed end (SHA-256 and length of the whole). A chunk is
// bound to its file and place, the end to their number, so nothing can be cut off, moved or taken from another file.

inline constexpr char kContentMagic[] = "BHM1";
inline constexpr qint64 kContentChunk = 64 * 1024;
inline constexpr qint64 kContentHead = 4 + 4 + 2 + 16;
inline constexpr qint64 kContentEnd = 32 + 8; ///< Before sealing.

inline QByteArray chunkContext(const QByteArray &file, qint64 number)
{
    return "media/" + file.toHex() + '/' + QByteArray::number(number);
}
inline QByteArray endContext(const QByteArray &file)
{
    return "media/" + file.toHex() + "/end";
}

} // namespace bellhop::media
