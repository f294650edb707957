// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/media.h"

#include "core/base/wire_table.h"

#include <algorithm>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr WireTable<MediaState, 6> kStates{{
    {MediaState::None, "none"_L1},
    {MediaState::Known, "known"_L1},
    {MediaState::Fetching, "fetching"_L1},
    {MediaState::Stored, "stored"_L1},
    {MediaState::Failed, "failed"_L1},
    {MediaState::Erased, "erased"_L1},
}};

constexpr qint64 kLargestPicture = 5 * kMegabyte;
constexpr qint64 kLargestSound = 16 * kMegabyte;
constexpr qint64 kLargestOnTwilio = 16 * kMegabyte;
constexpr qint64 kLargestSticker = 100 * 1024;
constexpr qint64 kLargestMoving = 500 * 1024;
constexpr int kStickerSide = 512;

Error refused(const QString &why)
{
    return makeError(ErrorKind::Refused, why);
}

Status atMost(const QString &what, qint64 bytes, qint64 limit, const QString &help)
{
    if (bytes <= limit)
        return done();
    return refused(u"%1 has %2; WhatsApp takes at most %3. %4"_s.arg(what, sizeText(bytes), sizeText(limit), help));
}

bool isOneOf(const QString &mime, std::initializer_list<QLatin1String> list)
{
    return std::find(list.begin(), list.end(), mime) != list.end();
}

Status checkPicture(const MediaFacts &facts)
{
    if (!isOneOf(facts.mimeType, {"image/jpeg"_L1, "image/png"_L1}))
        return refused(u"WhatsApp shows JPEG and PNG pictures only. Send it as a document instead."_s);
    if (facts.bitDepth > 8)
        return refused(
            u"This PNG has %1 bits per colour; WhatsApp takes 8. Save it as JPEG first."_s.arg(facts.bitDepth));
    return atMost(u"This picture"_s, facts.bytes, kLargestPicture, u"Make it smaller, or send it as a document."_s);
}

Status checkVideo(const MediaFacts &facts)
{
    if (!isOneOf(facts.mimeType, {"video/mp4"_L1, "video/3gpp"_L1}))
        return refused(u"WhatsApp plays MP4 and 3GP videos only. Send it as a document instead."_s);
    if (!facts.codec.isEmpty() && facts.codec != "h264"_L1 && facts.mimeType == "video/mp4"_L1) {
        return refused(u"WhatsApp plays videos coded in H.264; this one is in %1. Convert it, or send it as a "
                       "document."_s.arg(facts.codec));
    }
    return atMost(u"This video"_s, facts.bytes, kLargestSound, u"Shorten it, or send it as a document."_s);
}

Status checkAudio(const MediaFacts &facts)
{
    if (facts.mimeType == "audio/ogg"_L1) {
        if (facts.codec != "opus"_L1)
            return refused(u"WhatsApp plays Ogg files coded in Opus only; this one is not. Send it as MP3, or as a "
                           "document."_s);
        if (facts.channels > 1)
            return refused(u"WhatsApp plays Opus in mono only; this one has %1 channels."_s.arg(facts.channels));
    } else if (!isOneOf(facts.mimeType, {"audio/aac"_L1, "audio/amr"_L1, "audio/mpeg"_L1, "audio/mp4"_L1})) {
        return refused(u"WhatsApp plays AAC, AMR, MP3, M4A and Opus sound only. Send it as a document instead."_s);
    }
    return atMost(u"This sound"_s, facts.bytes, kLargestSound, u"Shorten it, or send it as a document."_s);
}

Status checkSticker(const MediaFacts &facts)
{
    if (facts.mimeType != "image/webp"_L1)
        return refused(u"A sticker is a WebP picture. Send this one as a picture."_s);
    if (facts.width != kStickerSide || facts.height != kStickerSide)
        return refused(
            u"A sticker has 512 × 512 pixels; this one has %1 × %2. Send it as a document instead."_s.arg(facts.width)
                .arg(facts.height));
    return atMost(u"This sticker"_s, facts.bytes, facts.animated ? kLargestMoving : kLargestSticker,
        u"Send it as a document instead."_s);
}

Status checkDocument(Provider provider, const MediaFacts &facts)
{
    const bool usual = isOneOf(facts.mimeType,
        {"text/plain"_L1, "application/pdf"_L1, "application/msword"_L1, "application/vnd.ms-excel"_L1,
            "application/vnd.ms-powerpoint"_L1,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation"_L1});
    if (provider == Provider::Twilio && !usual && facts.mimeType != "text/vcard"_L1) {
        return refused(
            u"This channel takes PDF, Word, Excel, PowerPoint and text documents only; this file is %1."_s.arg(
                facts.mimeType));
    }
    if (isOneOf(facts.mimeType,
            {"application/x-msdownload"_L1, "application/x-executable"_L1, "application/x-shellscript"_L1}))
        return refused(u"This is a program; programs are not sent to guests."_s);
    return atMost(u"This document"_s, facts.bytes, kLargestMedia, u"Send a link to it instead."_s);
}

} // namespace

QLatin1String toWire(MediaState state)
{
    return wireWord(kStates, state);
}
std::optional<MediaState> mediaStateFromWire(QStringView text)
{
    return wireValue(kStates, text);
}

QString sendMimeType(const MediaFacts &facts)
{
    if (facts.mimeType == "audio/ogg"_L1 && facts.codec == "opus"_L1)
        return u"audio/ogg; codecs=opus"_s;
    return facts.mimeType;
}

bool carriesMedia(MessageKind kind)
{
    return kind == MessageKind::Image || kind == MessageKind::Video || kind == MessageKind::Audio
        || kind == MessageKind::Document || kind == MessageKind::Sticker;
}

Result<MessageKind> kindToSend(Provider provider, const MediaFacts &facts)
{
    for (const MessageKind kind : {MessageKind::Image, MessageKind::Sticker, MessageKind::Video, MessageKind::Audio}) {
        if (checkMedia(provider, kind, facts).ok())
            return kind;
    }
    const Status asDocument = checkMedia(provider, MessageKind::Document, facts);
    if (!asDocument.ok())
        return asDocument.error();
    return MessageKind::Document;
}

Status checkMedia(Provider provider, MessageKind kind, const MediaFacts &facts)
{
    if (facts.bytes <= 0)
        return refused(u"This file is empty."_s);
    if (provider == Provider::Twilio)
        BELLHOP_CHECK(atMost(u"This file"_s, facts.bytes, kLargestOnTwilio, u"Send a link to it instead."_s));
    switch (kind) {
    case MessageKind::Image:
        return checkPicture(facts);
    case MessageKind::Video:
        return checkVideo(facts);
    case MessageKind::Audio:
        return checkAudio(facts);
    case MessageKind::Sticker:
        return checkSticker(facts);
    case MessageKind::Document:
        return checkDocument(provider, facts);
    case MessageKind::Text:
    case MessageKind::Location:
    case MessageKind::Contacts:
    case MessageKind::Reaction:
    case MessageKind::Button:
    case MessageKind::Interactive:
    case MessageKind::Template:
    case MessageKind::Order:
    case MessageKind::System:
    case MessageKind::Unsupported:
        break;
    }
    return refused(u"This kind of message carries no file."_s);
}

QString sizeText(qint64 bytes)
{
    if (bytes < 1024)
        return u"%1 B"_s.arg(bytes);
    if (bytes < kMegabyte)
        return u"%1 KB"_s.arg((bytes + 512) / 1024);
    return u"%1 MB"_s.arg(static_cast<double>(bytes) / static_cast<double>(kMegabyte), 0, 'f', 1);
}

} // namespace bellhop
