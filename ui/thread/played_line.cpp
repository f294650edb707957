// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/played_line.h"

#include "ui/kit/theme.h"

#include <QPainter>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

QString soundTime(milliseconds span)
{
    return u"%1:%2"_s.arg(span.count() / 60000).arg(span.count() / 1000 % 60, 2, 10, QChar(u'0'));
}

void paintPlayed(QPainter &painter, const QRect &place, double share, const Theme &theme, bool mirrored)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(theme.text.red(), theme.text.green(), theme.text.blue(), 40));
    const QRectF track(place.left(), place.center().y() - 2, place.width(), 4);
    painter.drawRoundedRect(track, 2, 2);
    QRectF played = track;
    played.setWidth(track.width() * share);
    if (mirrored)
        played.moveRight(track.right());
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(played, 2, 2);
}

} // namespace bellhop::ui
