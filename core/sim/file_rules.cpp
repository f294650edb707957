// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/file_rules.h"

#include "core/sim/samples.h"

#include <QStringList>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMegabyte = 1024 * 1024;

/// "audio/ogg; codecs=opus" is "audio/ogg".
QString bare(const QString &mimeType)
{
    return mimeType.section(u';', 0, 0).trimmed().toLower();
}

const QStringList &known()
{
    static const QStringList types{u"image/jpeg"_s, u"image/png"_s, u"image/webp"_s, u"video/mp4"_s, u"video/3gpp"_s,
        u"audio/aac"_s, u"audio/amr"_s, u"audio/mpeg"_s, u"audio/mp4"_s, u"audio/ogg"_s, u"text/plain"_s,
        u"application/pdf"_s, u"application/msword"_s, u"application/vnd.ms-excel"_s,
        u"application/vnd.ms-powerpoint"_s,
        u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
        u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
        u"application/vnd.openxmlformats-officedocument.presentationml.presentation"_s};
    return types;
}

} // namespace

QString kindOfMime(const QString &mimeType)
{
    const QString type = bare(mimeType);
    if (type == "image/webp"_L1)
        return u"sticker"_s;
    for (const QString &kind : {u"image"_s, u"video"_s, u"audio"_s}) {
        if (type.startsWith(kind + u'/'))
            return kind;
    }
    return u"document"_s;
}

qsizetype mostBytes(Provider provider, const QString &kind)
{
    if (kind == "image"_L1)
        return 5 * kMegabyte;
    if (kind == "sticker"_L1)
        return 500 * 1024;
    if (kind == "document"_L1 && provider != Provider::Twilio)
        return 100 * kMegabyte;
    return 16 * kMegabyte;
}

std::optional<QString> refusedType(Provider provider, const QString &mimeType)
{
    const QString type = bare(mimeType);
    if (known().contains(type) || (provider == Provider::Twilio && type == "text/vcard"_L1))
        return std::nullopt;
    return u"Param file must be a file with one of the following types: %1. Received file of type '%2'."_s.arg(
        known().join(u", "_s), type.left(80));
}

std::optional<QString> refusedBytes(
    Provider provider, const QString &kind, bool voice, const QString &mimeType, const QByteArray &bytes)
{
    const QString real = typeOfBytes(bytes);
    if (bytes.isEmpty())
        return u"The file is empty."_s;
    if (bytes.size() > mostBytes(provider, kind))
        return u"The file is larger than %1 bytes."_s.arg(mostBytes(provider, kind));
    if (const auto why = refusedType(provider, mimeType))
        return why;
    const bool isUnclear = kind == "audio"_L1 && real == "application/octet-stream"_L1; // AAC has many faces
    if (kind != "document"_L1 && !isUnclear && kindOfMime(real) != kind)
        return u"The bytes are %1, which is no %2."_s.arg(real, kind);
    if (kind != "document"_L1 && !isUnclear && bare(mimeType) != real)
        return u"The file is declared as %1 and is %2."_s.arg(bare(mimeType), real);
    if (voice && (real != "audio/ogg"_L1 || !bytes.contains("OpusHead")))
        return u"A voice message must be Ogg with Opus."_s;
    return std::nullopt;
}

net::HttpResponse mediaAnswer(const Medium &medium, const FaultSet &faults)
{
    if (faults.has(FaultAction::Kind::ExpireMedia))
        return {404, "text/plain", "URL expired", {}};
    if (const FaultAction *inward = faults.find(FaultAction::Kind::RedirectMedia))
        return {302, {}, {}, {{"Location", inward->text.toUtf8()}}};
    QByteArray bytes = medium.bytes;
    if (faults.has(FaultAction::Kind::CorruptMedia))
        bytes = bytes.left(bytes.size() / 2) + "?";
    return {200, medium.mimeType.toLatin1(), bytes, {}};
}

} // namespace bellhop::sim
