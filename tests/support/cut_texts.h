// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace bellhop::tests {

/// Texts in sight for which their widget is too narrow or too low, where the widget does not shorten them itself: a
/// line for each; empty: all is well. What is right in English may be cut in German.
[[nodiscard]] QString cutTexts(const QWidget &window);

} // namespace bellhop::tests
