// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace bellhop::channel {

/// HMAC-SHA256 in lower-case hex; empty when the library fails.
[[nodiscard]] QByteArray hmacSha256Hex(QByteArrayView key, QByteArrayView message);

/// HMAC-SHA1 in base64; empty when the library fails.
[[nodiscard]] QByteArray hmacSha1Base64(QByteArrayView key, QByteArrayView message);

/// Compared in a time that depends on the lengths only.
[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

/// The value of Meta's X-Hub-Signature-256 for a body: "sha256=" and 64 digits.
[[nodiscard]] QByteArray metaSignature(QByteArrayView appSecret, QByteArrayView body);

} // namespace bellhop::channel
