// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/kit/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace bellhop::ui {

/// How pressing a wait is. Each step has its own shape, text and colour.
enum class Urgency { None, Calm, Soon, Due, Breach };

/// After how long a guest's wait is soon due, due, and too long.
struct WaitLimits {
    milliseconds soon{5 * 60'000};
    milliseconds due{10 * 60'000};
    milliseconds breach{15 * 60'000};
};

[[nodiscard]] Urgency urgencyOf(Instant waitingSince, Instant now, const WaitLimits &limits);
/// "3 min", from due on "11:42", past the limit "+02:10". Empty when nobody waits.
[[nodiscard]] QString waitText(Instant waitingSince, Instant now, const WaitLimits &limits);
/// A sentence for tips and screen readers.
[[nodiscard]] QString waitSentence(Instant waitingSince, Instant now, const WaitLimits &limits);

[[nodiscard]] QColor urgencyColor(Urgency urgency, const Theme &theme);
/// ● ◐ ▲ ■
void paintUrgency(QPainter &painter, const QRectF &place, Urgency urgency, const QColor &color);

} // namespace bellhop::ui
