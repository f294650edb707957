// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/model/inbound.h"

#include <optional>

namespace bellhop::channel {

/// A provider's id longer than this is not believed (they are about 60 characters).
inline constexpr qsizetype kMaxProviderId = 190;

/// A string member, or a number written out (Meta sends both for ids).
[[nodiscard]] QString idText(const Json &json, QLatin1String key);

/// Digits only and at most 20 of them: what Meta calls wa_id. Everything else is a user id or nonsense.
[[nodiscard]] bool isPhone(QStringView text);

/// Seconds or milliseconds since 1970, text or number; nothing outside the years 2009 to 2100.
[[nodiscard]] std::optional<Instant> providerTime(const Json &json, QLatin1String key);

/// One entry of value.contacts.
[[nodiscard]] PersonRef readMetaContact(const Json &contact);

/// One element of value.messages; `contact` is the entry of value.contacts that belongs to it, or null. A kind unknown
/// to this version becomes an Unsupported message, broken content a PoisonedItem.
/// System messages about a changed number or user id carry the new one in `payload`.
[[nodiscard]] InboundEvent readMetaMessage(const Json &message, const Json &contact);

} // namespace bellhop::channel
