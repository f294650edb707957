// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/message.h"
#include "core/model/outgoing.h"
#include "core/model/people.h"

#include <QString>

namespace bellhop {

/// Where a file of a message is. Stored as these words.
enum class MediaState {
    None, ///< The message has no file.
    Known, ///< Announced, or tried and due again.
    Fetching, ///< On its way from the provider.
    Stored, ///< Here: consoles can fetch it.
    Failed, ///< Will not come: the reason says why.
    Erased,
};
QLatin1String toWire(MediaState state);
std::optional<MediaState> mediaStateFromWire(QStringView text);

/// What a file is by its content, whatever its name or sender says.
struct MediaFacts {
    QString mimeType; ///< "image/jpeg"; "application/octet-stream" when nothing is recognised.
    QString codec; ///< Audio in Ogg: "opus", "vorbis"…; video in MP4: "h264", "h265"…; empty when not known.
    qint64 bytes = 0;
    int width = 0; ///< Pixels; 0: none or not known.
    int height = 0;
    int bitDepth = 0; ///< PNG: per channel.
    int channels = 0; ///< Opus: 1 is mono.
    bool animated = false;
    bool operator==(const MediaFacts &) const = default;
};

/// What the console asks to be sent.
struct MediaDraft {
    QString uuid; ///< Of the upload.
    MessageKind kind = MessageKind::Document;
    QString fileName;
    MediaFacts facts;
    bool voice = false; ///< Shown by WhatsApp as a voice note.
    bool operator==(const MediaDraft &) const = default;
};

constexpr qint64 kMegabyte = 1024 * 1024; ///< As Meta counts its limits.
constexpr qint64 kLargestMedia = 100 * kMegabyte; ///< Whatever is sent or fetched.
constexpr qint64 kLargestVoice = 512 * 1024; ///< A larger voice note loses its play button on the guest's phone.

/// Whether such a file is sent as a voice note.
[[nodiscard]] bool goesAsVoice(MessageKind kind, const MediaFacts &facts);

/// The type as providers want it: "audio/ogg; codecs=opus" for Opus in Ogg, else the plain type.
[[nodiscard]] QString sendMimeType(const MediaFacts &facts);

/// As which kind a file can be sent on this provider. A picture that WhatsApp shows as such stays a picture; what it
/// takes in no other form is a document. Refused, with words for the agent, when it cannot be sent at all.
[[nodiscard]] Result<MessageKind> kindToSend(Provider provider, const MediaFacts &facts);
/// Whether it may be sent as this kind: what send_limits.h says of type and size, and what only the content tells:
/// codec, channels, bits, sides. BadData or Refused says what is wrong and what would help.
[[nodiscard]] Status checkMedia(Provider provider, MessageKind kind, const MediaFacts &facts);
/// What an adapter is told of a draft.
[[nodiscard]] OutgoingMedia outgoingOf(const MediaDraft &draft);
/// Whether a kind of message carries a file.
[[nodiscard]] bool carriesMedia(MessageKind kind);
/// "4.2 MB", "310 KB".
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace bellhop
