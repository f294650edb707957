// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel/reading.h"

#include <optional>

namespace bellhop::channel {

/// A change of one of the fields that tell of templates, numbers and the account; nothing for a field without use here.
[[nodiscard]] std::optional<InboundEvent> readMetaField(const QString &field, const Json &value);

/// One element of value.user_preferences.
[[nodiscard]] InboundEvent readMetaPreference(const Json &preference, const Json &contact);

/// One element of value.calls.
[[nodiscard]] InboundEvent readMetaCall(const Json &call, const Json &contact);

/// What a look-up of the number answered.
[[nodiscard]] NumberNews readMetaNumber(const Json &number);

/// "TIER_2K", "TIER_UNLIMITED", 2000: guests per 24 h, -1 without limit; nothing when not set.
[[nodiscard]] std::optional<qint64> messagingLimitOf(const Json &value, QLatin1String key);

} // namespace bellhop::channel
