// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/trend_chart.h"

#include "ui/kit/spoken.h"
#include "ui/kit/theme.h"
#include "ui/reports/report_words.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace bellhop::ui {

namespace {

constexpr double kBefore = 0.35; ///< Of the accent in the bars of the period before.
constexpr double kWidest = 26; ///< A bar.
constexpr int kLines = 4;
constexpr double kLegend = 26;

/// The least round number not below `value`: 1, 2, 5, 10 and so on; of time in seconds, minutes, hours.
double roundUp(double value, bool isTime)
{
    if (isTime) {
        for (const double seconds :
            {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400}) {
            if (seconds * 1000 >= value)
                return seconds * 1000;
        }
        return roundUp(value / 86'400'000, false) * 86'400'000;
    }
    const double power = std::pow(10, std::floor(std::log10(std::max(value, 1e-9))));
    for (const double factor : {1, 2, 5}) {
        if (factor * power >= value * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

void TrendChart::show(const report::Report &now, const report::Report &before)
{
    m_bars.clear();
    m_metric = now.answers.front().metric;
    m_days = now.question.days;
    m_count = static_cast<int>(m_days.first.daysTo(m_days.last)) + 1;
    std::vector<ChartSpot> spots;
    double largest = 0;
    for (const report::Report *made : {&before, &now}) {
        for (const report::Cell &cell : made->answers.front().cells) {
            const QDate day = QDate::fromString(cell.group, Qt::ISODate);
            const double value = shownValue(*m_metric, cell);
            largest = std::max(largest, value);
            m_bars.push_back({static_cast<int>(made->question.days.first.daysTo(day)), made == &before, value});
            spots.push_back({{}, made->question, m_metric, cell.group, cell.label, cell.total,
                tr("%1, %2: %3")
                    .arg(QLocale().toString(day, QLocale::LongFormat), spoken(m_metric->title),
                        numberWord(*m_metric, value))});
        }
    }
    m_step = roundUp(largest / kLines, m_metric->unit == report::Unit::Milliseconds);
    m_top = std::max(m_step, std::ceil(largest / m_step) * m_step);
    setSpots(std::move(spots));
}

QRectF TrendChart::ground() const
{
    if (m_metric == nullptr)
        return {};
    double widest = 0;
    for (double value = 0; value <= m_top * 1.001; value += m_step)
        widest = std::max(widest, smallMetrics().horizontalAdvance(numberWord(*m_metric, value)));
    return QRectF(rect()).adjusted(widest + 22, 12 + kLegend, -14, -smallMetrics().height() - 14);
}

void TrendChart::place(std::vector<ChartSpot> &spots)
{
    if (m_count == 0)
        return;
    const QRectF room = ground();
    const double day = room.width() / m_count;
    const double width = std::clamp(day * 0.38, 1.0, kWidest);
    for (std::size_t i = 0; i < spots.size(); ++i) {
        const Bar &bar = m_bars[i];
        const double height = std::max(room.height() * bar.value / m_top, 1.5);
        const double left = room.left() + day * (bar.day + 0.5) - (bar.isBefore ? width : 0);
        spots[i].place = QRectF(left, room.bottom() - height, width - 1, height);
    }
}

void TrendChart::draw(QPainter &painter, const Theme &theme) const
{
    const QRectF room = ground();
    const double line = smallMetrics().height();
    for (double value = 0; value <= m_top * 1.001; value += m_step) {
        const double y = room.bottom() - room.height() * value / m_top;
        painter.setPen(theme.line);
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(0, y - line, room.left() - 8, 2 * line), Qt::AlignRight | Qt::AlignVCenter,
            numberWord(*m_metric, value));
    }
    const QColor pale = mix(theme.surface, theme.accent, kBefore);
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < spots().size(); ++i) {
        painter.setBrush(m_bars[i].isBefore ? pale : theme.accent);
        painter.drawRoundedRect(spots()[i].place, 2, 2);
    }
    const QString format = QLocale().dateFormat(QLocale::ShortFormat).indexOf(u'd')
            < QLocale().dateFormat(QLocale::ShortFormat).indexOf(u'M')
        ? QStringLiteral("d MMM")
        : QStringLiteral("MMM d");
    const double day = room.width() / m_count;
    const int every
        = static_cast<int>(std::ceil((smallMetrics().horizontalAdvance(QStringLiteral("30 Mmm")) + 12) / day));
    painter.setPen(theme.secondary);
    for (int i = 0; i < m_count; i += every) {
        const double width = std::max(day, 80.0);
        painter.drawText(QRectF(room.left() + day * (i + 0.5) - width / 2, room.bottom() + 4, width, line + 6),
            Qt::AlignCenter, QLocale().toString(m_days.first.addDays(i), format));
    }
    double x = room.left();
    for (const auto &[colour, text] : {std::pair{theme.accent, m_metric == nullptr ? QString() : shownTitle(*m_metric)},
             {pale, tr("The period before")}}) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(x, 17, 10, 10), 2, 2);
        painter.setPen(theme.text);
        const double width = smallMetrics().horizontalAdvance(text) + 4;
        painter.drawText(QRectF(x + 16, 10, width, 24), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += width + 36;
    }
}

} // namespace bellhop::ui
