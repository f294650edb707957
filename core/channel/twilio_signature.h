// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace bellhop::channel {

/// X-Twilio-Signature of a form posted to exactly this address (without fragment): every parameter, sorted by name,
/// repeated values sorted and once each.
[[nodiscard]] QByteArray twilioSignature(QByteArrayView authToken, QByteArrayView url, QByteArrayView form);

/// Whether Twilio signed this request with this token. Twilio writes the standard port or not, so the address is tried
/// both ways. An address with bodySHA256 signs the address alone, and the body by that digest.
[[nodiscard]] bool isSignedByTwilio(
    QByteArrayView authToken, QByteArrayView url, QByteArrayView body, QByteArrayView signature);

} // namespace bellhop::channel
