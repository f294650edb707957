// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QRect>
#include <QString>

class QPainter;

namespace bellhop::ui {

struct Theme;

/// "0:09", "12:05": how long a sound is, or was played.
[[nodiscard]] QString soundTime(milliseconds span);

/// A sound's line with the share that was played, 0 to 1, across the middle of the rectangle.
void paintPlayed(QPainter &painter, const QRect &place, double share, const Theme &theme, bool mirrored);

} // namespace bellhop::ui
