// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tick_painter.h"

#include <QPainter>
#include <QPainterPath>

namespace bellhop::ui {

namespace {

void paintClock(QPainter &p, const QRectF &box, bool dashed, const QColor &color)
{
    QPen pen(color, 1.2, Qt::SolidLine, Qt::RoundCap);
    if (dashed)
        pen.setDashPattern({1.6, 1.8});
    p.setPen(pen);
    p.drawEllipse(box.center(), 4.6, 4.6);
    p.setPen(QPen(color, 1.2, Qt::SolidLine, Qt::RoundCap));
    p.drawPolyline(QPolygonF{box.center() + QPointF(0, -2.6), box.center(), box.center() + QPointF(1.9, 1)});
}

void paintCheck(QPainter &p, QPointF centre, const QColor &color)
{
    p.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.drawPolyline(QPolygonF{centre + QPointF(-4, 0.2), centre + QPointF(-1.4, 2.8), centre + QPointF(4, -3)});
}

void paintSign(QPainter &p, const QRectF &box, QChar sign, const QColor &color)
{
    p.setPen(QPen(color, 1.2));
    if (sign == u'!') {
        p.setBrush(color);
        p.drawEllipse(box.center(), 5.4, 5.4);
        p.setPen(QPen(
            color.lightness() > 128 ? QColor(0x20, 0x10, 0x10) : QColor(Qt::white), 1.6, Qt::SolidLine, Qt::RoundCap));
        p.drawLine(box.center() + QPointF(0, -2.8), box.center() + QPointF(0, 0.6));
        p.drawPoint(box.center() + QPointF(0, 2.9));
        return;
    }
    p.drawEllipse(box.center(), 5.2, 5.2);
    QPainterPath path;
    path.moveTo(box.center() + QPointF(-1.7, -1.3));
    path.cubicTo(
        box.center() + QPointF(-1.6, -3.8), box.center() + QPointF(2.2, -3.6), box.center() + QPointF(1.8, -1));
    path.cubicTo(box.center() + QPointF(1.6, 0), box.center() + QPointF(0, -0.2), box.center() + QPointF(0, 1.1));
    p.setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap));
    p.setBrush(Qt::NoBrush);
    p.drawPath(path);
    p.drawPoint(box.center() + QPointF(0, 3.1));
}

} // namespace

void paintTick(QPainter &painter, const QRectF &place, Tick tick, bool written, const Theme &t)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QPointF c = place.center();
    switch (tick) {
    case Tick::Queued:
        paintClock(painter, place, written, t.faint);
        break;
    case Tick::Accepted:
    case Tick::Sent:
        paintCheck(painter, c, t.faint);
        break;
    case Tick::Delivered:
        paintCheck(painter, c + QPointF(-2.2, 0), t.faint);
        paintCheck(painter, c + QPointF(2.6, 0), t.faint);
        break;
    case Tick::Read:
        paintCheck(painter, c + QPointF(-2.2, -1), t.accent);
        paintCheck(painter, c + QPointF(2.6, -1), t.accent);
        painter.drawLine(c + QPointF(-5, 5), c + QPointF(5, 5));
        break;
    case Tick::Played:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawPolygon(QPolygonF{c + QPointF(-3, -4.5), c + QPointF(5, 0), c + QPointF(-3, 4.5)});
        break;
    case Tick::Failed:
        paintSign(painter, place, u'!', t.breach);
        break;
    case Tick::Unknown:
        paintSign(painter, place, u'?', t.soon);
        break;
    }
    painter.restore();
}

} // namespace bellhop::ui
