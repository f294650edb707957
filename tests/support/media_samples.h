// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QtEndian>

namespace bellhop::tests {

// Small files of the kinds guests send, made here. Pure.

inline QByteArray picture(const char *format = "jpeg", QSize size = {320, 200}, Qt::GlobalColor colour = Qt::darkCyan)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    image.save(&out, format);
    return out.data();
}

/// The head of an Ogg stream with one Opus (or other) packet.
inline QByteArray ogg(const QByteArray &packet = QByteArray("OpusHead\x01\x01", 10))
{
    QByteArray page("OggS", 4);
    page.append(QByteArray(22, '\0')).append('\1').append(static_cast<char>(packet.size())).append(packet);
    return page.append(QByteArray(400, 'o'));
}

inline QByteArray box(const char *type, const QByteArray &content)
{
    QByteArray out(4, '\0');
    qToBigEndian(static_cast<quint32>(content.size() + 8), out.data());
    return out.append(type, 4).append(content);
}

/// An MP4 whose tracks are described at its end.
inline QByteArray mp4(const char *codec = "avc1")
{
    return box("ftyp", "isom0000mp42") + box("mdat", QByteArray(5000, 'v'))
        + box("moov", box("hdlr", "........vide") + box("stsd", codec));
}

inline QByteArray pdf()
{
    return "%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n";
}

/// What a ZIP looks like from its end: only the central directory matters.
inline QByteArray zipOf(const QByteArray &entry)
{
    QByteArray out("PK\x03\x04", 4);
    out.append(QByteArray(40, 'z'));
    const qsizetype at = out.size();
    QByteArray directory("PK\x01\x02", 4);
    directory.append(QByteArray(42, '\0')).append(entry);
    out.append(directory);
    QByteArray end("PK\x05\x06", 4);
    end.append(QByteArray(18, '\0'));
    qToLittleEndian(static_cast<quint32>(directory.size()), end.data() + 12);
    qToLittleEndian(static_cast<quint32>(at), end.data() + 16);
    return out.append(end);
}

/// A PNG of a few bytes that says it is enormous.
inline QByteArray pngBomb(quint32 side = 60000)
{
    QByteArray out = picture("png", {8, 8});
    qToBigEndian(side, out.data() + 16);
    qToBigEndian(side, out.data() + 20);
    return out;
}

} // namespace bellhop::tests
