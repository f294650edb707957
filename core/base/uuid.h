// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bellhop {

/// A new UUIDv7 (RFC 9562) in its 36-character text form: time-ordered, so unique keys stay dense. Any thread.
[[nodiscard]] QString newUuid();

/// Whether the text is a UUID in 36-character form, of any version.
[[nodiscard]] bool isUuid(QStringView text);

} // namespace bellhop
