// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/inbound.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace bellhop {

/// A message of ours on its way out; the address comes from the database, never from a command.
struct OutboundMessage {
    QString clientToken; ///< The message's UUID; comes back in statuses.
    PersonRef to;
    MessageKind kind = MessageKind::Text;
    QString text; ///< Body or caption; of a reaction the emoji, empty to take it back. Not used by templates.
    QString replyToProviderId; ///< The quoted message; of a reaction the one reacted to.
    MessageContent content; ///< What the kind needs beside the text.
};

/// Tells the guest that we have read their message (and all before it).
struct ReadMark {
    QString providerId; ///< The newest message of the guest that was read.
    bool typing = false; ///< Also show that somebody is typing, until we send or for 25 s.
};

/// What the provider made of a send.
struct SendOutcome {
    enum class Kind {
        Accepted, ///< `providerId` is set.
        Refused, ///< For good: `errorCode` and `errorText` say why.
        TryLater, ///< Not sent; `retryAfter` says when.
        Unknown, ///< May have been sent.
    };
    Kind kind = Kind::Unknown;
    QString providerId;
    QString errorCode;
    QString errorText; ///< For the agent.
    milliseconds retryAfter{0};
    int tries = 0; ///< Of a delay: given up after so many answers with this code; 0: as after an outage.
    bool numberBlocked = false; ///< The whole channel account is refused or rate-limited, not only this message.
    ErrorAction action = ErrorAction::GiveUp; ///< Of a refusal or delay.
    bool held = false; ///< Accepted, but the provider looks at the template first and may drop it.
};

/// A provider's settings for one number. Secrets: never logged.
struct ChannelSettings {
    ChannelId id;
    Provider provider = Provider::Meta;
    QString name; ///< In the webhook's path.
    QString phoneNumberId; ///< Meta's id; Twilio: the sender again; Lipachat: the number, digits only.
    QString apiBase; ///< Empty: the provider's own.
    QString apiVersion; ///< Meta: the Graph version, "v26.0".
    QString publicUrl; ///< Where providers reach this relay: "https://relay.example"; without "/webhook/…".
    QString wabaId; ///< Meta: the business account, for templates.
    QString accountSid; ///< Twilio: "AC…".
    int sendsPerSecond = 0; ///< What the provider takes of this number; 0: it has not told.
    QString sender; ///< Twilio: "whatsapp:+14155550100" or a service "MG…". Empty: phoneNumberId.
    QStringList allowedSources; ///< Lipachat: addresses and networks ("203.0.113.0/24"); empty: any.
    QStringList mediaHosts; ///< Further hosts that media may be fetched from, never with credentials.
    QByteArray appSecret; ///< Meta: signs webhooks.
    QByteArray verifyToken; ///< Meta: of the handshake.
    QByteArray accessToken; ///< Meta.
    QByteArray authToken; ///< Twilio: signs webhooks and authorises calls.
    QByteArray nextAuthToken; ///< Twilio: also believed, while tokens are changed.
    QByteArray apiKey; ///< Lipachat.
    QByteArray webhookPath; ///< Lipachat: the unguessable segment after the name.
    QByteArray webhookSecret; ///< Lipachat: of an optional signature.
    /// The sender, whatever the provider calls it.
    [[nodiscard]] const QString &from() const { return sender.isEmpty() ? phoneNumberId : sender; }
};

} // namespace bellhop
