// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/content_type.h"

#include <QIODevice>
#include <QStringDecoder>
#include <QtEndian>

#include <array>

namespace bellhop::media {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kHead = 64 * 1024;
constexpr qint64 kTail = 66 * 1024; // the end record of a ZIP with its longest comment
constexpr qint64 kMoov = 4 * 1024 * 1024;
constexpr qint64 kDirectory = 1024 * 1024;
constexpr int kMostBoxes = 200;

quint16 be16(QByteArrayView b, qsizetype at)
{
    return at + 2 <= b.size() ? qFromBigEndian<quint16>(b.data() + at) : quint16(0);
}
quint32 be32(QByteArrayView b, qsizetype at)
{
    return at + 4 <= b.size() ? qFromBigEndian<quint32>(b.data() + at) : 0;
}
quint32 le32(QByteArrayView b, qsizetype at)
{
    return at + 4 <= b.size() ? qFromLittleEndian<quint32>(b.data() + at) : 0;
}
quint16 le16(QByteArrayView b, qsizetype at)
{
    return at + 2 <= b.size() ? qFromLittleEndian<quint16>(b.data() + at) : quint16(0);
}
quint32 le24(QByteArrayView b, qsizetype at)
{
    return at + 3 <= b.size() ? quint32(uchar(b[at])) | quint32(uchar(b[at + 1])) << 8 | quint32(uchar(b[at + 2])) << 16
                              : 0;
}

MediaFacts as(QLatin1String mime)
{
    MediaFacts facts;
    facts.mimeType = mime;
    return facts;
}

MediaFacts png(QByteArrayView head)
{
    MediaFacts facts = as("image/png"_L1);
    if (head.size() >= 26 && head.sliced(12, 4) == "IHDR") {
        facts.width = static_cast<int>(std::min<quint32>(be32(head, 16), 1'000'000));
        facts.height = static_cast<int>(std::min<quint32>(be32(head, 20), 1'000'000));
        facts.bitDepth = uchar(head[24]);
    }
    return facts;
}

MediaFacts jpeg(QByteArrayView head)
{
    MediaFacts facts = as("image/jpeg"_L1);
    qsizetype at = 2;
    while (at + 9 < head.size() && uchar(head[at]) == 0xff) {
        const auto marker = uchar(head[at + 1]);
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame) {
            facts.height = be16(head, at + 5);
            facts.width = be16(head, at + 7);
            break;
        }
        if (marker == 0xff) {
            ++at;
            continue;
        }
        at += 2 + std::max<qsizetype>(2, be16(head, at + 2));
    }
    return facts;
}

MediaFacts webp(QByteArrayView head)
{
    MediaFacts facts = as("image/webp"_L1);
    const QByteArrayView chunk = head.size() >= 30 ? head.sliced(12, 4) : QByteArrayView();
    if (chunk == "VP8X") {
        facts.animated = (uchar(head[20]) & 0x02) != 0;
        facts.width = static_cast<int>(le24(head, 24)) + 1;
        facts.height = static_cast<int>(le24(head, 27)) + 1;
    } else if (chunk == "VP8L") {
        const quint32 bits = le32(head, 21);
        facts.width = static_cast<int>(bits & 0x3fff) + 1;
        facts.height = static_cast<int>((bits >> 14) & 0x3fff) + 1;
    } else if (chunk == "VP8 ") {
        facts.width = le16(head, 26) & 0x3fff;
        facts.height = le16(head, 28) & 0x3fff;
    }
    return facts;
}

MediaFacts gif(QByteArrayView head)
{
    MediaFacts facts = as("image/gif"_L1);
    facts.width = le16(head, 6);
    facts.height = le16(head, 8);
    return facts;
}

MediaFacts ogg(QByteArrayView head)
{
    MediaFacts facts = as("audio/ogg"_L1);
    const qsizetype segments = head.size() > 27 ? uchar(head[26]) : 0;
    const QByteArrayView packet = 27 + segments < head.size() ? head.sliced(27 + segments) : QByteArrayView();
    if (packet.startsWith("OpusHead") && packet.size() > 9) {
        facts.codec = u"opus"_s;
        facts.channels = uchar(packet[9]);
    } else if (packet.startsWith("\x01vorbis")) {
        facts.codec = u"vorbis"_s;
    } else if (packet.startsWith("\x80theora")) {
        facts.mimeType = u"video/ogg"_s;
        facts.codec = u"theora"_s;
    } else if (packet.startsWith("\x7f"
                                 "FLAC")) {
        facts.codec = u"flac"_s;
    }
    return facts;
}

MediaFacts isoMedia(QByteArrayView head)
{
    const QByteArrayView brand = head.sliced(8, 4);
    if (brand.startsWith("3g"))
        return as("video/3gpp"_L1);
    if (brand == "M4A " || brand == "M4B ")
        return as("audio/mp4"_L1);
    if (brand == "qt  ")
        return as("video/quicktime"_L1);
    if (brand == "heic" || brand == "heix" || brand == "mif1")
        return as("image/heic"_L1);
    if (brand == "avif")
        return as("image/avif"_L1);
    return as("video/mp4"_L1);
}

bool isMp3(QByteArrayView head)
{
    if (head.startsWith("ID3"))
        return true;
    // Frame sync, a layer III of MPEG 1 or 2, and neither bitrate nor sampling rate reserved.
    return head.size() > 3 && uchar(head[0]) == 0xff && (uchar(head[1]) & 0xe6) == 0xe2
        && (uchar(head[2]) & 0xf0) != 0xf0 && (uchar(head[2]) & 0x0c) != 0x0c;
}

bool isAac(QByteArrayView head)
{
    return head.size() > 2 && uchar(head[0]) == 0xff && (uchar(head[1]) & 0xf6) == 0xf0;
}

bool isText(QByteArrayView head)
{
    if (head.isEmpty() || head.contains('\0'))
        return false;
    for (const char c : head) {
        const auto byte = uchar(c);
        if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1b)
            return false;
    }
    QByteArrayView whole = head;
    for (int cut = 0; cut < 4; ++cut) { // the head may end inside a character
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(whole);
        Q_UNUSED(text)
        if (!decoder.hasError())
            return true;
        if (whole.isEmpty() || (uchar(whole.back()) & 0x80) == 0)
            return false;
        whole.chop(1);
    }
    return false;
}

MediaFacts text(QByteArrayView head)
{
    const QByteArray start = head.first(std::min<qsizetype>(head.size(), 512)).toByteArray().trimmed().toLower();
    if (start.startsWith("begin:vcard"))
        return as("text/vcard"_L1);
    if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<script"))
        return as("text/html"_L1);
    if (start.startsWith("<?xml") || start.startsWith("<svg"))
        return as(start.contains("<svg") ? "image/svg+xml"_L1 : "text/xml"_L1);
    if (start.startsWith("#!"))
        return as("application/x-shellscript"_L1);
    return as("text/plain"_L1);
}

struct Magic {
    QByteArrayView bytes;
    QLatin1String mime;
};
constexpr std::array kMagic{
    Magic{"%PDF-", "application/pdf"_L1},
    Magic{"#!AMR", "audio/amr"_L1},
    Magic{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"_L1},
    Magic{"PK\x03\x04", "application/zip"_L1},
    Magic{"MZ", "application/x-msdownload"_L1},
    Magic{"\x7f"
          "ELF",
        "application/x-executable"_L1},
    Magic{"fLaC", "audio/flac"_L1},
    Magic{"\x1a\x45\xdf\xa3", "video/webm"_L1},
    Magic{"BM", "image/bmp"_L1},
    Magic{"{\\rtf", "application/rtf"_L1},
    Magic{"Rar!", "application/vnd.rar"_L1},
    Magic{"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"_L1},
    Magic{"\x1f\x8b", "application/gzip"_L1},
};

/// Names of the central directory of a ZIP; a part of them when it is large.
QByteArray zipNames(QIODevice &file)
{
    const qint64 tailAt = std::max<qint64>(0, file.size() - kTail);
    if (!file.seek(tailAt))
        return {};
    const QByteArray tail = file.read(kTail);
    const qsizetype end = tail.lastIndexOf("PK\x05\x06");
    if (end < 0)
        return {};
    const qint64 size = std::min<qint64>(le32(tail, end + 12), kDirectory);
    const qint64 at = le32(tail, end + 16);
    return file.seek(at) ? file.read(size) : QByteArray();
}

QLatin1String zipKind(const QByteArray &names)
{
    if (names.contains("word/document.xml"))
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1;
    if (names.contains("xl/workbook."))
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1;
    if (names.contains("ppt/presentation.xml"))
        return "application/vnd.openxmlformats-officedocument.presentationml.presentation"_L1;
    return "application/zip"_L1;
}

/// The three old office formats share one container; the names of their streams, in UTF-16, tell them apart.
QLatin1String oleKind(const QByteArray &some)
{
    const auto has = [&some](const char16_t *name) {
        const QString text = QString::fromUtf16(name);
        return some.contains(QByteArrayView(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
    };
    if (has(u"WordDocument"))
        return "application/msword"_L1;
    if (has(u"Workbook") || has(u"Book"))
        return "application/vnd.ms-excel"_L1;
    if (has(u"PowerPoint Document"))
        return "application/vnd.ms-powerpoint"_L1;
    return "application/x-ole-storage"_L1;
}

/// The description of the tracks, wherever it stands in the file.
QByteArray moovOf(QIODevice &file)
{
    qint64 at = 0;
    for (int box = 0; box < kMostBoxes && file.seek(at); ++box) {
        const QByteArray head = file.read(16);
        if (head.size() < 8)
            return {};
        qint64 size = be32(head, 0);
        if (size == 1 && head.size() == 16)
            size = static_cast<qint64>(std::min<quint64>(qFromBigEndian<quint64>(head.constData() + 8), 1ULL << 50));
        if (size == 0)
            size = file.size() - at;
        if (QByteArrayView(head).sliced(4, 4) == "moov")
            return file.seek(at) ? file.read(std::min(size, kMoov)) : QByteArray();
        if (size < 8)
            return {};
        at += size;
    }
    return {};
}

void lookInside(QIODevice &file, MediaFacts &facts)
{
    const QByteArray moov = moovOf(file);
    const bool hasVideo = moov.contains("vide");
    if (!moov.isEmpty() && !hasVideo && facts.mimeType == "video/mp4"_L1) {
        facts.mimeType = u"audio/mp4"_s;
        return;
    }
    if (moov.contains("avc1") || moov.contains("avc3"))
        facts.codec = u"h264"_s;
    else if (moov.contains("hvc1") || moov.contains("hev1"))
        facts.codec = u"h265"_s;
    else if (moov.contains("av01"))
        facts.codec = u"av1"_s;
    else if (moov.contains("vp09"))
        facts.codec = u"vp9"_s;
    else if (moov.contains("mp4v"))
        facts.codec = u"mpeg4"_s;
}

QString familyOf(const QString &mime)
{
    return mime.section(u'/', 0, 0);
}

struct Extension {
    QLatin1String mime;
    QLatin1String extensions; ///< The usual one first.
};
constexpr std::array kExtensions{
    Extension{"image/jpeg"_L1, "jpg jpeg"_L1},
    Extension{"image/png"_L1, "png"_L1},
    Extension{"image/webp"_L1, "webp"_L1},
    Extension{"image/gif"_L1, "gif"_L1},
    Extension{"video/mp4"_L1, "mp4 m4v"_L1},
    Extension{"video/3gpp"_L1, "3gp"_L1},
    Extension{"audio/ogg"_L1, "ogg oga opus"_L1},
    Extension{"audio/mpeg"_L1, "mp3"_L1},
    Extension{"audio/mp4"_L1, "m4a"_L1},
    Extension{"audio/aac"_L1, "aac"_L1},
    Extension{"audio/amr"_L1, "amr"_L1},
    Extension{"application/pdf"_L1, "pdf"_L1},
    Extension{"application/msword"_L1, "doc"_L1},
    Extension{"application/vnd.ms-excel"_L1, "xls"_L1},
    Extension{"application/vnd.ms-powerpoint"_L1, "ppt"_L1},
    Extension{"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1, "docx"_L1},
    Extension{"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1, "xlsx"_L1},
    Extension{"application/vnd.openxmlformats-officedocument.presentationml.presentation"_L1, "pptx"_L1},
    Extension{"text/plain"_L1, "txt csv log md"_L1},
    Extension{"text/vcard"_L1, "vcf"_L1},
    Extension{"application/zip"_L1, "zip"_L1},
};

/// What a system would run when it is "opened".
bool isProgramExtension(const QString &extension)
{
    static const QStringList kPrograms{u"exe"_s, u"com"_s, u"bat"_s, u"cmd"_s, u"scr"_s, u"msi"_s, u"js"_s, u"vbs"_s,
        u"ps1"_s, u"lnk"_s, u"jar"_s, u"sh"_s, u"desktop"_s, u"app"_s, u"hta"_s, u"pif"_s, u"reg"_s, u"html"_s,
        u"htm"_s, u"svg"_s, u"xhtml"_s};
    return kPrograms.contains(extension);
}

} // namespace

MediaFacts sniff(QByteArrayView head)
{
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return png(head);
    if (head.startsWith("\xff\xd8\xff"))
        return jpeg(head);
    if (head.startsWith("RIFF") && head.size() >= 12 && head.sliced(8, 4) == "WEBP")
        return webp(head);
    if (head.startsWith("RIFF") && head.size() >= 12 && head.sliced(8, 4) == "WAVE")
        return as("audio/wav"_L1);
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a"))
        return gif(head);
    if (head.startsWith("OggS"))
        return ogg(head);
    if (head.size() >= 12 && head.sliced(4, 4) == "ftyp")
        return isoMedia(head);
    for (const Magic &magic : kMagic) {
        if (head.startsWith(magic.bytes))
            return as(magic.mime);
    }
    if (isAac(head))
        return as("audio/aac"_L1);
    if (isMp3(head))
        return as("audio/mpeg"_L1);
    if (isText(head))
        return text(head);
    return as("application/octet-stream"_L1);
}

MediaFacts inspect(QIODevice &file)
{
    file.seek(0);
    const QByteArray head = file.read(kHead);
    MediaFacts facts = sniff(head);
    facts.bytes = file.size();
    if (facts.mimeType == "application/zip"_L1)
        facts.mimeType = zipKind(zipNames(file));
    else if (facts.mimeType == "application/x-ole-storage"_L1)
        facts.mimeType = file.seek(0) ? QString(oleKind(file.read(kMoov))) : facts.mimeType;
    else if (facts.mimeType == "video/mp4"_L1 || facts.mimeType == "video/3gpp"_L1)
        lookInside(file, facts);
    file.seek(0);
    return facts;
}

bool agrees(const QString &claimed, const MediaFacts &found)
{
    const QString said = claimed.section(u';', 0, 0).trimmed().toLower();
    const QString &is = found.mimeType;
    if (said.isEmpty() || said == is || said == "application/octet-stream"_L1)
        return true;
    if (is == "application/octet-stream"_L1) // known picture and sound formats would have been recognised
        return familyOf(said) != "image"_L1 && familyOf(said) != "audio"_L1 && familyOf(said) != "video"_L1;
    if (is == "application/x-msdownload"_L1 || is == "application/x-executable"_L1 || is == "text/html"_L1
        || is == "application/x-shellscript"_L1 || is == "image/svg+xml"_L1)
        return false;
    if (familyOf(said) == "audio"_L1 && (is == "video/mp4"_L1 || is == "video/3gpp"_L1 || is == "video/webm"_L1))
        return true; // containers that hold sound alone as well
    if (familyOf(said) == "video"_L1 && (is == "audio/mp4"_L1))
        return true;
    if (familyOf(said) == "application"_L1 || familyOf(said) == "text"_L1)
        return familyOf(is) == "application"_L1 || familyOf(is) == "text"_L1;
    return familyOf(said) == familyOf(is);
}

QString safeFileName(const QString &name, const QString &mimeType)
{
    constexpr int kLongest = 120;
    QString base;
    for (const QChar c : name.section(u'/', -1).section(u'\\', -1)) {
        const bool bad = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || QStringView(u"<>:\"|?*").contains(c);
        if (!bad)
            base.append(c);
    }
    base = base.trimmed();
    while (base.startsWith(u'.'))
        base.remove(0, 1);
    if (base.isEmpty())
        base = u"file"_s;
    QString extension = base.contains(u'.') ? base.section(u'.', -1).toLower() : QString();
    const auto known = std::find_if(kExtensions.begin(), kExtensions.end(),
        [&mimeType](const Extension &e) { return mimeType.section(u';', 0, 0) == e.mime; });
    const QStringList fitting = known == kExtensions.end() ? QStringList() : QString(known->extensions).split(u' ');
    if (!fitting.isEmpty() && !fitting.contains(extension)) {
        if (isProgramExtension(extension) || extension.size() > 5)
            base = base.chopped(extension.size()) + u"_"_s + extension;
        base += u'.' + fitting.first();
        extension = fitting.first();
    } else if (fitting.isEmpty() && isProgramExtension(extension)) {
        base += u".file"_s;
        extension = u"file"_s;
    }
    if (base.size() > kLongest)
        base = base.left(kLongest - extension.size() - 1) + (extension.isEmpty() ? QString() : u'.' + extension);
    return base;
}

} // namespace bellhop::media
