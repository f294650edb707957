// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/samples.h"

#include <QtEndian>

#include <array>
#include <utility>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// CRC-32 as PNG has it.
quint32 pngChecksum(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char c : bytes) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0U ? 0xedb88320U : 0U);
    }
    return crc ^ 0xffffffffU;
}

/// CRC-32 as Ogg has it: not reflected, starts at 0.
quint32 oggChecksum(const QByteArray &bytes)
{
    quint32 crc = 0;
    for (const char c : bytes) {
        crc ^= static_cast<quint32>(static_cast<quint8>(c)) << 24;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc << 1) ^ ((crc & 0x80000000U) != 0U ? 0x04c11db7U : 0U);
    }
    return crc;
}

QByteArray pngChunk(const QByteArray &name, const QByteArray &data)
{
    return bigEndian(static_cast<quint32>(data.size())) + name + data + bigEndian(pngChecksum(name + data));
}

QByteArray png(int number)
{
    constexpr int kSide = 16;
    QByteArray rows;
    for (int y = 0; y < kSide; ++y) {
        rows += '\0'; // no filter
        for (int x = 0; x < kSide; ++x) {
            rows += static_cast<char>((x * 16) & 0xff);
            rows += static_cast<char>((y * 16) & 0xff);
            rows += static_cast<char>((number * 37) & 0xff);
        }
    }
    const QByteArray size = bigEndian(kSide);
    const QByteArray header = size + size + QByteArray("\x08\x02\x00\x00\x00", 5);
    const QByteArray text = "Comment" + QByteArray(1, '\0') + QByteArray::number(number);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + pngChunk("IHDR", header) + pngChunk("tEXt", text)
        + pngChunk("IDAT", qCompress(rows).mid(4)) + pngChunk("IEND", {});
}

QByteArray oggPage(quint32 sequence, quint8 flags, quint32 samples, const QByteArray &lacing, const QByteArray &data)
{
    QByteArray page = "OggS" + QByteArray(1, '\0') + static_cast<char>(flags) + littleEndian(samples) + littleEndian(0)
        + littleEndian(0x5157) + littleEndian(sequence) + littleEndian(0) + static_cast<char>(lacing.size()) + lacing
        + data;
    qToLittleEndian(oggChecksum(page), page.data() + 22);
    return page;
}

/// One second of silence: fifty packets of 20 ms.
QByteArray opus(int number)
{
    const QByteArray head
        = QByteArray("OpusHead\x01\x01", 10) + QByteArray("\x38\x01", 2) + littleEndian(48'000) + QByteArray(3, '\0');
    const QByteArray vendor = "bellhop-sim " + QByteArray::number(number);
    const QByteArray tags = "OpusTags" + littleEndian(static_cast<quint32>(vendor.size())) + vendor + littleEndian(0);
    constexpr int kPackets = 50;
    const QByteArray silence("\xf8\xff\xfe", 3);
    return oggPage(0, 2, 0, QByteArray(1, static_cast<char>(head.size())), head)
        + oggPage(1, 0, 0, QByteArray(1, static_cast<char>(tags.size())), tags)
        + oggPage(2, 4, 48'000 + 312, QByteArray(kPackets, '\x03'), silence.repeated(kPackets));
}

QByteArray pdf(int number)
{
    const QByteArray text = "BT /F1 24 Tf 72 720 Td (Document " + QByteArray::number(number) + ") Tj ET";
    const std::array<QByteArray, 5> objects{"<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> "
        ">>",
        "<< /Length " + QByteArray::number(text.size()) + " >>\nstream\n" + text + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray file = "%PDF-1.4\n";
    QByteArray places = "0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    return file + "xref\n0 6\n" + places + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray mp4(int number)
{
    const QByteArray type = QByteArray("ftypisom", 8) + bigEndian(512) + "isomiso2mp41";
    const QByteArray free = "free" + QByteArray::number(number);
    const auto box
        = [](const QByteArray &content) { return bigEndian(static_cast<quint32>(content.size() + 4)) + content; };
    return box(type) + box(free);
}

QByteArray webp(int number)
{
    const QByteArray picture("VP8L\x0d\x00\x00\x00\x2f\x00\x00\x00\x10\x07\x10\x11\x11\x88\x88\xfe\x07\x00", 22);
    const QByteArray note = "NOTE" + littleEndian(4) + littleEndian(static_cast<quint32>(number));
    const QByteArray content = "WEBP" + picture + note;
    return "RIFF" + littleEndian(static_cast<quint32>(content.size())) + content;
}

} // namespace

SampleFile sampleFile(const QString &kind, int number)
{
    if (kind == "image"_L1)
        return {png(number), u"image/png"_s, {}};
    if (kind == "video"_L1)
        return {mp4(number), u"video/mp4"_s, {}};
    if (kind == "audio"_L1 || kind == "voice"_L1)
        return {opus(number), u"audio/ogg; codecs=opus"_s, {}};
    if (kind == "document"_L1)
        return {pdf(number), u"application/pdf"_s, u"document-%1.pdf"_s.arg(number)};
    if (kind == "sticker"_L1)
        return {webp(number), u"image/webp"_s, {}};
    return {};
}

QString typeOfBytes(const QByteArray &bytes)
{
    static const std::array<std::pair<QByteArray, QString>, 8> starts{
        {{"\x89PNG\r\n\x1a\n", u"image/png"_s}, {"\xff\xd8\xff", u"image/jpeg"_s}, {"OggS", u"audio/ogg"_s},
            {"%PDF-", u"application/pdf"_s}, {"#!AMR", u"audio/amr"_s}, {"ID3", u"audio/mpeg"_s},
            {"\xff\xfb", u"audio/mpeg"_s}, {"PK\x03\x04", u"application/zip"_s}}};
    for (const auto &[start, type] : starts) {
        if (bytes.startsWith(start))
            return type;
    }
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return u"image/webp"_s;
    if (bytes.mid(4, 4) == "ftyp")
        return bytes.mid(8, 3) == "3gp" ? u"video/3gpp"_s : bytes.mid(8, 3) == "M4A" ? u"audio/mp4"_s : u"video/mp4"_s;
    return u"application/octet-stream"_s;
}

} // namespace bellhop::sim
