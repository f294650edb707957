// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel/adapter.h"

#include <QString>

namespace bellhop::channel {

/// The outcomes that all providers share.

/// Retry-After in seconds, when somebody on the way gives one, at most an hour.
[[nodiscard]] milliseconds waitTime(const HeaderGetter &header, milliseconds otherwise);

[[nodiscard]] SendOutcome accepted(const QString &providerId);
/// Refused or to be tried later, as the meaning says.
[[nodiscard]] SendOutcome outcomeOf(const ErrorMeaning &meaning, const QString &code, const HeaderGetter &header);
/// Nobody can tell whether it was sent.
[[nodiscard]] SendOutcome unknownOutcome(const QString &code);
/// What a status says of a message that was accepted and then failed: it is not tried again by itself, as a failure may
/// be followed by "delivered" after all.
[[nodiscard]] QString textOfFailure(const ErrorMeaning &meaning);
/// An answer that is not the provider's own: a proxy, a gateway, a wrong address.
[[nodiscard]] SendOutcome foreignOutcome(int status, const HeaderGetter &header);

/// The same for requests that are no sends.
[[nodiscard]] Error errorOfOutcome(const SendOutcome &outcome);

} // namespace bellhop::channel
