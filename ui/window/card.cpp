// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/card.h"

#include "ui/kit/theme.h"

#include <QPainter>

namespace bellhop::ui {

void Card::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mix(t.line, t.text, 0.25), 1));
    painter.setBrush(t.raised);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace bellhop::ui
