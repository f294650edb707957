// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/model/inbound.h"

#include <optional>

namespace bellhop::channel {

/// What the adapters share when they read what a provider sent. Nothing here believes a value.

/// A provider's id longer than this is not believed (they are about 60 characters).
inline constexpr qsizetype kMaxProviderId = 190;
inline constexpr qsizetype kMaxName = 160;
inline constexpr qsizetype kMaxPayload = 8192;
inline constexpr qsizetype kMaxUrl = 4096;
/// A webhook's body.
inline constexpr JsonLimits kWebhookLimits{4 * 1024 * 1024, 64};

/// Text as the database takes it: without NUL.
[[nodiscard]] QString cleaned(QString text);
/// A member's text, cleaned, at most so long.
[[nodiscard]] QString textAt(const Json &json, QLatin1String key, qsizetype most = -1);

/// A string member, or a number written out (Meta sends both for ids).
[[nodiscard]] QString idText(const Json &json, QLatin1String key);

/// A number member, or text that holds one.
[[nodiscard]] std::optional<double> numberAt(const Json &json, QLatin1String key);

/// Digits only and at most 20 of them: what Meta calls wa_id. Everything else is a user id or nonsense.
[[nodiscard]] bool isPhone(QStringView text);
/// "+254 722…", "whatsapp:+254722…": the digits; empty for anything else.
[[nodiscard]] QString phoneOf(QString text);

/// A business-scoped user id: two capitals, a dot, letters and digits; a "whatsapp:" before it is taken off. Empty for
/// anything else.
[[nodiscard]] QString userIdOf(QString text);

/// Seconds or milliseconds since 1970; nothing outside the years 2009 to 2100.
[[nodiscard]] std::optional<Instant> believableTime(qint64 value);
[[nodiscard]] std::optional<Instant> providerTime(const Json &json, QLatin1String key);

/// The place, when both coordinates are on earth.
[[nodiscard]] std::optional<Place> readPlace(const Json &json);
/// What a person reads of it.
[[nodiscard]] QString wordsOf(const Place &place);
[[nodiscard]] QString wordsOf(const std::vector<ContactCard> &cards);
/// Cards in Meta's shape; Lipachat's are the same.
[[nodiscard]] std::vector<ContactCard> readCards(const Json &list);

/// "en-US" and "en_us" are "en_US".
[[nodiscard]] QString languageCode(QString text);

/// A body of JSON; half emoji and bytes that are no text become U+FFFD before it is given up.
[[nodiscard]] Result<Json> parseBody(QByteArrayView body);

/// An item without an id of its own is the same when its bytes are: the key is a digest with `prefix`. Large raw bytes
/// are noted, not kept.
[[nodiscard]] InboundItem anonymousItem(QByteArray raw, InboundEvent event);
/// An item with the key, unless the event is ignored or poisoned: those may come with any id.
[[nodiscard]] InboundItem namedItem(const QString &key, QByteArray raw, InboundEvent event);

} // namespace bellhop::channel
