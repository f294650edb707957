// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/content.h"
#include "core/model/error_action.h"
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
    QString url; ///< Where it can be fetched, when the webhook says so. Meta's lives 5 minutes.
    bool voice = false;
    bool animated = false;
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
    std::optional<bool> wantsMarketing; ///< The words were an order to the provider: "STOP", "START".
    /// A System message with `content.change` tells that the sender's identity changed.
    MessageContent content;
    Instant sentAt; ///< The provider's time, whole seconds. Not set where the provider tells none.
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
    ErrorAction action = ErrorAction::GiveUp; ///< Of a failure.
    QString priceCategory; ///< "utility", "service", ...; empty when not told.
    std::optional<bool> billable;
    Instant at; ///< Not set where the provider tells no time.
    bool operator==(const StatusUpdate &) const = default;
};

/// A message that a colleague sent from the WhatsApp Business app on the phone: outbound, no answer to anything of
/// ours.
struct MessageEcho {
    InboundMessage message; ///< `from` is our own number.
    PersonRef to;
    bool operator==(const MessageEcho &) const = default;
};

/// The text (or caption) of a message was changed: both are kept.
struct MessageEdit {
    QString providerId; ///< Of the edit.
    QString originalId;
    PersonRef guest; ///< Whose chat it is.
    bool ours = false; ///< By a colleague on the phone.
    QString text;
    Instant at;
    bool operator==(const MessageEdit &) const = default;
};

/// A message was deleted for everybody: its text is hidden, the row stays.
struct MessageRevoke {
    QString providerId; ///< Of the revoke.
    QString originalId;
    PersonRef guest;
    bool ours = false;
    Instant at;
    bool operator==(const MessageRevoke &) const = default;
};

/// A provider's word on one of our templates.
struct TemplateNews {
    enum class Kind { StatusChanged, QualityChanged, CategoryChanged, Rewritten };
    Kind kind = Kind::StatusChanged;
    QString providerId; ///< Digits; "HX…" with Twilio.
    QString name;
    QString language; ///< "en_US", whatever the spelling was.
    QString status; ///< StatusChanged: "approved", "rejected", "paused", ...: the provider's word in lower case.
    QString reason; ///< StatusChanged: why, for the agent; empty for none.
    QString quality; ///< QualityChanged: "green", "yellow", "red" or "unknown".
    QString category; ///< The one in force: "utility", "marketing", "authentication".
    QString nextCategory; ///< CategoryChanged: announced, in force after a day.
    Instant at; ///< Not set where the provider tells no time.
    bool operator==(const TemplateNews &) const = default;
};

/// A provider's word on one of our numbers.
struct NumberNews {
    QString displayPhone; ///< Digits.
    QString event; ///< The provider's word in lower case.
    QString quality; ///< "green", "yellow", "red" or empty.
    std::optional<qint64> messagingLimit; ///< Guests per 24 h outside their window; -1 is without limit.
    std::optional<int> sendsPerSecond; ///< Messages that the number may send in a second.
    QString text; ///< For administrators.
    bool operator==(const NumberNews &) const = default;
};

/// A provider's word on the whole account.
struct AccountNews {
    enum class Severity { Info, Warning, Critical };
    Severity severity = Severity::Info;
    QString event; ///< The provider's word in lower case.
    QString text; ///< For administrators: what it means and what to do.
    bool blocksSending = false;
    bool unblocks = false; ///< What blocked before is over.
    Instant until; ///< Of a restriction, when told.
    bool operator==(const AccountNews &) const = default;
};

/// A guest wants (or does not want) marketing messages from us.
struct MarketingPreference {
    PersonRef guest;
    bool wanted = false;
    QString detail;
    Instant at;
    bool operator==(const MarketingPreference &) const = default;
};

/// A call on WhatsApp. One of a guest opens the 24 h window.
struct CallNews {
    QString callId;
    PersonRef guest;
    bool byGuest = true;
    bool ended = false;
    int seconds = 0; ///< Of an ended call; 0 when nobody answered.
    Instant at;
    bool operator==(const CallNews &) const = default;
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

using InboundEvent = std::variant<InboundMessage, StatusUpdate, IgnoredItem, PoisonedItem, MessageEcho, MessageEdit,
    MessageRevoke, TemplateNews, NumberNews, AccountNews, MarketingPreference, CallNews>;

/// One message × status of a delivery, with its own slice of the JSON.
struct InboundItem {
    QString
        key; ///< Same for every repeat of the same thing; unique per channel account ("m:wamid.1", "s:wamid.1:read").
    QByteArray raw;
    InboundEvent event;
};

/// A message of ours in the provider's list, which does not hold our token: a send that nobody knows of may be it.
struct ListedSend {
    QString providerId;
    PersonRef to;
    QString text; ///< As the guest reads it.
    Instant at; ///< Not set when not told.
};

/// One POST, taken apart. Pure data.
struct InboundDelivery {
    std::vector<InboundItem> items;
};

} // namespace bellhop
