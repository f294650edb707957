// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/inbound.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <vector>

namespace bellhop {

/// A message of ours on its way out; the address comes from the database, never from a command.
struct OutboundMessage {
    QString clientToken; ///< The message's UUID; comes back in statuses.
    PersonRef to;
    MessageKind kind = MessageKind::Text;
    QString text;
    QString replyToProviderId;
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
    bool numberBlocked = false; ///< The whole channel account is refused or rate-limited, not only this message.
};

/// A provider's settings for one number. Secrets: never logged.
struct ChannelSettings {
    ChannelId id;
    Provider provider = Provider::Meta;
    QString name; ///< In the webhook's path.
    QString phoneNumberId;
    QString apiBase; ///< Empty: the provider's own.
    QString apiVersion; ///< Meta: the Graph version, "v26.0".
    QByteArray appSecret;
    QByteArray verifyToken;
    QByteArray accessToken;
};

} // namespace bellhop
