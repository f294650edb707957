// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/urgency.h"

#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QPainter>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

Urgency urgencyOf(Instant waitingSince, Instant now, const WaitLimits &limits)
{
    if (!waitingSince.isSet())
        return Urgency::None;
    const milliseconds waited = now - waitingSince;
    if (waited >= limits.breach)
        return Urgency::Breach;
    if (waited >= limits.due)
        return Urgency::Due;
    return waited >= limits.soon ? Urgency::Soon : Urgency::Calm;
}

QString waitText(Instant waitingSince, Instant now, const WaitLimits &limits)
{
    const milliseconds waited = now - waitingSince;
    switch (urgencyOf(waitingSince, now, limits)) {
    case Urgency::None:
        return {};
    case Urgency::Calm:
    case Urgency::Soon:
        return shortSpan(waited);
    case Urgency::Due:
        return clockSpan(waited);
    case Urgency::Breach: {
        const milliseconds over = waited - limits.breach;
        return u"+%1"_s.arg(over < std::chrono::hours(1) ? clockSpan(over) : shortSpan(over));
    }
    }
    return {};
}

QString waitSentence(Instant waitingSince, Instant now, const WaitLimits &limits)
{
    const Urgency urgency = urgencyOf(waitingSince, now, limits);
    if (urgency == Urgency::None)
        return QCoreApplication::translate("Urgency", "nobody waits");
    const QString span = shortSpan(now - waitingSince);
    if (urgency == Urgency::Breach)
        return QCoreApplication::translate("Urgency", "waiting for %1, too long").arg(span);
    if (urgency == Urgency::Due)
        return QCoreApplication::translate("Urgency", "waiting for %1, answer now").arg(span);
    if (urgency == Urgency::Soon)
        return QCoreApplication::translate("Urgency", "waiting for %1, answer soon").arg(span);
    return QCoreApplication::translate("Urgency", "waiting for %1").arg(span);
}

QColor urgencyColor(Urgency urgency, const Theme &theme)
{
    switch (urgency) {
    case Urgency::None:
    case Urgency::Calm:
        return theme.faint;
    case Urgency::Soon:
        return theme.soon;
    case Urgency::Due:
        return theme.due;
    case Urgency::Breach:
        return theme.breach;
    }
    return theme.faint;
}

void paintUrgency(QPainter &painter, const QRectF &place, Urgency urgency, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (urgency) {
    case Urgency::None:
        break;
    case Urgency::Calm: {
        const qreal r = place.width() * 0.28;
        painter.drawEllipse(place.center(), r, r);
        break;
    }
    case Urgency::Soon:
        painter.drawPie(place, 90 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 1.2));
        painter.drawEllipse(place.adjusted(0.6, 0.6, -0.6, -0.6));
        break;
    case Urgency::Due:
        painter.drawPolygon(
            QPolygonF{QPointF(place.center().x(), place.top()), place.bottomRight(), place.bottomLeft()});
        break;
    case Urgency::Breach:
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    }
    painter.restore();
}

} // namespace bellhop::ui
