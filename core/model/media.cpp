// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/media.h"

#include "core/base/wire_table.h"
#include "core/model/send_limits.h"

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

constexpr int kStickerSide = 512;

Error refused(const QString &why)
{
    return makeError(ErrorKind::Refused, why);
}

Status checkVideo(const MediaFacts &facts)
{
    if (facts.mimeType == "video/mp4"_L1 && !facts.codec.isEmpty() && facts.codec != "h264"_L1) {
        return refused(u"WhatsApp plays videos coded in H.264; this one is coded in %1. Convert it, or send it as a "
                       "document."_s.arg(facts.codec));
    }
    return done();
}

Status checkAudio(const MediaFacts &facts)
{
    if (facts.mimeType != "audio/ogg"_L1)
        return done();
    if (facts.codec != "opus"_L1)
        return refused(
            u"WhatsApp plays Ogg files coded in Opus only; this one is not. Send it as MP3, or as a document."_s);
    if (facts.channels > 1)
        return refused(u"WhatsApp plays Opus in mono only; this one has %1 channels."_s.arg(facts.channels));
    return done();
}

Status checkSticker(const MediaFacts &facts)
{
    if (facts.width != kStickerSide || facts.height != kStickerSide)
        return refused(
            u"A sticker has 512 × 512 pixels; this one has %1 × %2. Send it as a document instead."_s.arg(facts.width)
                .arg(facts.height));
    return done();
}

bool isProgram(const QString &mime)
{
    return mime == "application/x-msdownload"_L1 || mime == "application/x-executable"_L1
        || mime == "application/x-shellscript"_L1;
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

bool goesAsVoice(MessageKind kind, const MediaFacts &facts)
{
    return kind == MessageKind::Audio && facts.codec == "opus"_L1 && facts.bytes <= kLargestVoice;
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
    if (!carriesMedia(kind))
        return refused(u"This kind of message carries no file."_s);
    OutgoingMedia media;
    media.mimeType = sendMimeType(facts);
    media.bytes = facts.bytes;
    media.animated = facts.animated;
    BELLHOP_CHECK(checkMedia(provider, kind, media));
    if (kind == MessageKind::Video)
        return checkVideo(facts);
    if (kind == MessageKind::Audio)
        return checkAudio(facts);
    if (kind == MessageKind::Sticker)
        return checkSticker(facts);
    if (kind == MessageKind::Image && facts.bitDepth > 8)
        return refused(
            u"This PNG has %1 bits per colour; WhatsApp takes 8. Save it as JPEG first."_s.arg(facts.bitDepth));
    if (kind == MessageKind::Document && isProgram(facts.mimeType))
        return refused(u"This is a program; programs are not sent to guests."_s);
    return done();
}

OutgoingMedia outgoingOf(const MediaDraft &draft)
{
    OutgoingMedia media;
    media.uuid = draft.uuid;
    media.mimeType = sendMimeType(draft.facts);
    media.fileName = draft.fileName;
    media.bytes = draft.facts.bytes;
    media.voice = draft.voice;
    media.animated = draft.facts.animated;
    return media;
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
