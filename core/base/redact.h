// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bellhop {

/// A phone number as a person who may not see it sees it: "+34 ••• ••• 412" keeps the first two and last three digits.
[[nodiscard]] QString maskedPhone(QStringView phone);

/// A database URL without its password, fit for logs and messages.
[[nodiscard]] QString withoutPassword(const QString &url);

} // namespace bellhop
