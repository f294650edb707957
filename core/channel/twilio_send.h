// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel/adapter.h"

namespace bellhop::channel {

inline constexpr char kTwilioApi[] = "https://api.twilio.com";
inline constexpr char kTwilioContentApi[] = "https://content.twilio.com";
inline constexpr char kTwilioMessagingApi[] = "https://messaging.twilio.com";

/// "Basic …" of the account.
[[nodiscard]] QByteArray twilioAuthorization(const ChannelSettings &settings);
/// The account's path, "/2010-04-01/Accounts/AC…": BadData or Unauthorised when the settings are not whole.
[[nodiscard]] Result<QString> twilioAccountPath(const ChannelSettings &settings);
/// The address of a path at one of Twilio's hosts, or at what stands for all of them.
[[nodiscard]] QByteArray twilioUrl(const ChannelSettings &settings, const char *host, const QString &path);

/// The address that Twilio calls: "https://relay.example/webhook/NAME" + suffix; empty without a public address.
[[nodiscard]] QByteArray twilioWebhookUrl(const ChannelSettings &settings, QByteArrayView suffix);

[[nodiscard]] Result<HttpCall> buildTwilioSend(const ChannelSettings &settings, const OutboundMessage &message);
[[nodiscard]] SendOutcome readTwilioAnswer(int httpStatus, const HeaderGetter &header, QByteArrayView body);

} // namespace bellhop::channel
