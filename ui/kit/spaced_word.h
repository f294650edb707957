// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bellhop::ui {

/// A word of the site's own, or of the program's, as people read it: "late_check_out" → "late check out".
[[nodiscard]] inline QString spacedWord(QString word)
{
    return word.replace(u'_', u' ');
}

} // namespace bellhop::ui
