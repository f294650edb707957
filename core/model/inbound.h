// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/message.h"
#include "core/model/people.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace bellhop {

/// A person as the provider names them in one webhook. At least one of phone and userId is set; a user name is never a
/// key (DESIGN §4.4).
struct PersonRef {
    QString phone; ///< Digits only, no plus: "34600111222".
    QString userId; ///< Business-scoped user id (BSUID).
    QString displayName;
    QString userName;
    [[nodiscard]] bool isEmpty() const { return phone.isEmpty() && userId.isEmpty(); }
    bool operator==(const PersonRef &) const = default;
};

/// What a webhook tells of a file; the content is fetched later.
struct MediaInfo {
    QString providerMediaId;
    QString mimeType;
    QString sha256; ///< As the provider sends it.
    QString fileName;
    bool voice = false;
    bool operator==(const MediaInfo &) const = default;
};

/// A message of a guest.
struct InboundMessage {
    QString providerId; ///< Unique per channel account; "wamid.…".
    PersonRef from;
    MessageKind kind = MessageKind::Text;
    QString text; ///< Body, caption, button title, place name: what a person reads. Empty when there is none.
    QString payload; ///< Id of a pressed button or list row.
    std::optional<MediaInfo> media;
    QString replyToProviderId; ///< The quoted message.
    QString reactionTo; ///< Reactions: the message reacted to; `text` is the emoji, empty to take it back.
    bool forwarded = false;
    Instant sentAt; ///< The provider's time, whole seconds.
    bool operator==(const InboundMessage &) const = default;
};

/// A provider's word on a message of ours.
struct StatusUpdate {
    QString providerId;
    QString clientToken; ///< `biz_opaque_callback_data`: our message's UUID, settles an unknown send.
    PersonRef recipient;
    std::optional<DeliveryStage> stage; ///< Nothing for a failure.
    bool failed = false;
    QString errorCode; ///< The provider's own code.
    QString errorText; ///< For the agent: what it means and what to do.
    Instant at;
    bool operator==(const StatusUpdate &) const = default;
};

/// A part of a webhook that this version has no use for; kept raw.
struct IgnoredItem {
    QString reason;
    bool operator==(const IgnoredItem &) const = default;
};

/// A part that cannot be understood: goes to quarantine, its neighbours do not notice.
struct PoisonedItem {
    QString reason;
    bool operator==(const PoisonedItem &) const = default;
};

using InboundEvent = std::variant<InboundMessage, StatusUpdate, IgnoredItem, PoisonedItem>;

/// One message × status of a delivery, with its own slice of the JSON.
struct InboundItem {
    QString
        key; ///< Same for every repeat of the same thing; unique per channel account ("m:wamid.1", "s:wamid.1:read").
    QByteArray raw;
    InboundEvent event;
};

/// One POST, taken apart. Pure data.
struct InboundDelivery {
    std::vector<InboundItem> items;
};

} // namespace bellhop
