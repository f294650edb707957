// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>

#include <functional>

namespace bellhop::media {

/// 32 bytes over these; the same on all relays of a site.
using LinkHmac = std::function<QByteArray(QByteArrayView)>;

/// Longest life of a link.
inline constexpr milliseconds kLinkLife{10 * 60 * 1000};

/// "/m/UUID/NAME?exp=SECONDS&sig=HEX": whoever has it may fetch this one file until then. `name` (may be empty) is for
/// providers that show the end of the address to the guest; it is not signed. Pure.
[[nodiscard]] QByteArray signedPath(
    const QString &mediaUuid, const QString &name, Instant expires, const LinkHmac &hmac);

/// The media's uuid. Unauthorised: forged, changed, over, or good for longer than any link is made. Constant time in
/// the signature. Pure.
[[nodiscard]] Result<QString> openSignedPath(
    QByteArrayView path, QByteArrayView query, Instant now, const LinkHmac &hmac);

} // namespace bellhop::media
