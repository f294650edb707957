// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

namespace bellhop::ui {

/// "Claim (F2)"; the text alone where there is no key.
[[nodiscard]] QString withKey(const QString &text, const QKeySequence &key);

} // namespace bellhop::ui
