// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace bellhop::sim {

/// A message of the business that its provider found valid, as far as a guest's phone cares.
struct SendRequest {
    QString id; ///< The provider's, given when the request was found valid.
    QString phone; ///< Digits; empty when addressed by user id.
    QString userId;
    QString type; ///< Meta's word: text, image, interactive, template …
    QString text; ///< What the guest reads.
    QString replyTo; ///< The quoted message, or the one reacted to.
    QString clientToken; ///< Meta's biz_opaque_callback_data, Lipachat's messageId, what Twilio's callback URL carries.
    QString mediaId; ///< Uploaded before.
    QByteArray mediaLink; ///< Fetched by the provider.
    QString fileName;
    bool voice = false;
    QString category; ///< Of a template, lower case: marketing, utility, authentication.
    QByteArray callback; ///< Twilio: where the statuses go.
    [[nodiscard]] bool isTemplate() const { return type == QLatin1String("template"); }
};

} // namespace bellhop::sim
