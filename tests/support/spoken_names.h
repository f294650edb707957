// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace bellhop::tests {

/// What a screen reader could not tell apart in a window: widgets in sight that take the focus and have no name, a name
/// that only a program understands, or the name of another. A line for each; empty: all is well.
[[nodiscard]] QString unspokenWidgets(const QWidget &window);

} // namespace bellhop::tests
