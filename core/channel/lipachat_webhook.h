// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel/adapter.h"
#include "core/channel/reading.h"

namespace bellhop::channel {

/// Lipachat documents little: what is read here is tolerant about where things are and strict about what they are.
[[nodiscard]] Result<InboundDelivery> parseLipachatWebhook(const ChannelSettings &settings, QByteArrayView body);

/// One entry of Lipachat's own list of messages, as a webhook would have told it.
[[nodiscard]] InboundItem readLipachatListed(const ChannelSettings &settings, const Json &row);
/// When an entry of the list was made; nothing when it does not tell.
[[nodiscard]] std::optional<Instant> lipachatListedAt(const Json &row);

/// What Lipachat's words say: it has no codes. `code` is made of them ("window", "credentials", …).
struct LipachatTrouble {
    QString code;
    ErrorMeaning meaning;
};
[[nodiscard]] LipachatTrouble lipachatTrouble(int httpStatus, const QString &words);

} // namespace bellhop::channel
