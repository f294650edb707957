// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <utility>
#include <vector>

namespace bellhop {

/// Everything but A-Z a-z 0-9 - . _ ~ becomes %XX.
[[nodiscard]] QByteArray percentEncoded(QByteArrayView text);
/// Escapes to bytes, and '+' to a blank if asked; a broken escape stays as it is.
[[nodiscard]] QByteArray percentDecoded(QByteArrayView text, bool plusIsBlank = false);

using FormFields = std::vector<std::pair<QByteArray, QByteArray>>;
/// "a=1&b=%20" in order, decoded: queries and application/x-www-form-urlencoded bodies.
[[nodiscard]] FormFields parseForm(QByteArrayView text);
[[nodiscard]] QByteArray formEncoded(const FormFields &fields);

} // namespace bellhop
