// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace bellhop::vault {

// Any thread. Results are raw bytes.

/// 32 bytes; the key may have any length.
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key, QByteArrayView data);
/// 32 bytes.
[[nodiscard]] QByteArray sha256(QByteArrayView data);
/// Whether both are the same, in a time that does not tell where they differ.
[[nodiscard]] bool equalConstantTime(QByteArrayView a, QByteArrayView b);
/// Unpredictable bytes: tickets, tokens, path segments.
[[nodiscard]] QByteArray randomBytes(int count);
/// How a ticket or token is stored: the SHA-256 of its text in lower-case hex, as the database's SHA2(text, 256) says
/// it.
[[nodiscard]] QString hashTicket(QByteArrayView ticket);
/// Overwrites the bytes and empties the array. Only useful while no copy shares them.
void wipe(QByteArray &secret);

} // namespace bellhop::vault
