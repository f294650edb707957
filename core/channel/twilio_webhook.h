// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel/adapter.h"
#include "core/channel/reading.h"

namespace bellhop::channel {

/// A form of Twilio, or the JSON object that stands for one in the inbox: parameter names as members, "$ref" for the
/// callback's own word, "$media" for one of several files, "$at" for a time in milliseconds where one is known.
[[nodiscard]] Result<InboundDelivery> parseTwilioWebhook(
    const ChannelSettings &settings, const WebhookRequest &request);

/// One message of Twilio's own list, as a webhook would have told it; its time is known.
[[nodiscard]] InboundItem readTwilioListed(const ChannelSettings &settings, const Json &message);
/// The same of one of ours, to be compared with what we sent; nothing for others.
[[nodiscard]] std::optional<ListedSend> readTwilioListedSend(const ChannelSettings &settings, const Json &message);

} // namespace bellhop::channel
