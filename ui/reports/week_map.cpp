// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/week_map.h"

#include "ui/kit/theme.h"
#include "ui/reports/report_words.h"

#include <QLocale>
#include <QPainter>

namespace bellhop::ui {

namespace {

constexpr int kDays = 7;
constexpr int kHours = 24;
constexpr double kLeast = 0.10; ///< Of the accent in the palest cell.
constexpr double kHead = 34;

} // namespace

void WeekMap::show(const report::Report &report)
{
    const report::Answer &answer = report.answers.front();
    m_metric = answer.metric;
    m_tiles.clear();
    m_largest = 0;
    std::vector<ChartSpot> spots;
    for (const report::Cell &cell : answer.cells) {
        const int day = cell.group.left(1).toInt() - 1;
        const int hour = cell.group.right(2).toInt();
        const double value = shownValue(*m_metric, cell);
        m_largest = std::max(m_largest, value);
        m_tiles.push_back({day, hour, value});
        spots.push_back({{}, report.question, m_metric, cell.group, cell.label, cell.total,
            tr("%1, %2:00 to %2:59: %3").arg(QLocale().dayName(day + 1)).arg(hour).arg(numberWord(*m_metric, value))});
    }
    setSpots(std::move(spots));
}

QRectF WeekMap::ground() const
{
    double widest = 0;
    for (int day = 1; day <= kDays; ++day)
        widest = std::max(widest, smallMetrics().horizontalAdvance(QLocale().dayName(day, QLocale::ShortFormat)));
    return QRectF(rect()).adjusted(widest + 26, kHead + smallMetrics().height() + 6, -14, -14);
}

QRectF WeekMap::placeOf(int day, int hour) const
{
    const QRectF room = ground();
    const double width = room.width() / kHours;
    const double height = room.height() / kDays;
    return QRectF(room.left() + width * hour, room.top() + height * day, width, height).adjusted(1, 1, -1, -1);
}

void WeekMap::place(std::vector<ChartSpot> &spots)
{
    for (std::size_t i = 0; i < spots.size(); ++i)
        spots[i].place = placeOf(m_tiles[i].day, m_tiles[i].hour);
}

void WeekMap::draw(QPainter &painter, const Theme &theme) const
{
    painter.setPen(theme.text);
    painter.drawText(QRectF(14, 8, width() - 28, kHead - 12), Qt::AlignLeft | Qt::AlignVCenter,
        tr("%1; at most %2 in an hour of the week").arg(shownTitle(*m_metric), numberWord(*m_metric, m_largest)));
    painter.setPen(theme.secondary);
    const double line = smallMetrics().height();
    for (int hour = 0; hour < kHours; ++hour) {
        const QRectF tile = placeOf(0, hour);
        painter.drawText(QRectF(tile.left() - 4, tile.top() - line - 4, tile.width() + 8, line), Qt::AlignCenter,
            QStringLiteral("%1").arg(hour, 2, 10, QChar(u'0')));
    }
    for (int day = 0; day < kDays; ++day) {
        const QRectF tile = placeOf(day, 0);
        painter.drawText(QRectF(0, tile.top(), tile.left() - 10, tile.height()), Qt::AlignRight | Qt::AlignVCenter,
            QLocale().dayName(day + 1, QLocale::ShortFormat));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ground);
    for (int i = 0; i < kDays * kHours; ++i)
        painter.drawRoundedRect(placeOf(i / kHours, i % kHours), 3, 3);
    for (std::size_t i = 0; i < spots().size(); ++i) {
        const double share = m_largest > 0 ? m_tiles[i].value / m_largest : 0;
        const QColor colour = mix(theme.surface, theme.accent, kLeast + (1 - kLeast) * share);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const QRectF &tile = spots()[i].place;
        painter.drawRoundedRect(tile, 3, 3);
        const QString text = numberWord(*m_metric, m_tiles[i].value);
        if (smallMetrics().horizontalAdvance(text) + 6 > tile.width() || line > tile.height())
            continue;
        painter.setPen(contrast(theme.text, colour) >= contrast(theme.onAccent, colour) ? theme.text : theme.onAccent);
        painter.drawText(tile, Qt::AlignCenter, text);
    }
}

} // namespace bellhop::ui
