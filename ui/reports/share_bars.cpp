// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/share_bars.h"

#include "ui/kit/spoken.h"
#include "ui/kit/theme.h"
#include "ui/reports/report_words.h"

#include <QLocale>
#include <QPainter>

namespace bellhop::ui {

namespace {

constexpr double kRow = 30;
constexpr double kHead = 36;
constexpr double kGap = 12;
constexpr double kColumn = 560; ///< Where two of them fit, there are two.

/// Of shares the whole is a bar's measure, of all else the longest one.
double lengthOf(const report::Metric &metric, double value, double longest)
{
    if (metric.unit == report::Unit::Share)
        return std::clamp(value, 0.0, 1.0);
    return longest > 0 ? value / longest : 0;
}

QString wordsOf(const report::Metric &metric, const report::Cell &cell)
{
    const QString number = numberWord(metric, shownValue(metric, cell));
    if (metric.isLabelled && (metric.shape == report::Shape::Count || metric.shape == report::Shape::Time))
        //: A number and its share of all, as in "12 · 34.5 %".
        return ShareBars::tr("%1 · %2 %").arg(number, QLocale().toString(cell.share * 100, 'f', 1));
    if (metric.shape == report::Shape::Ratio && !hasIntervals(metric))
        //: A share and what it is made of, as in "87.5 % · 7 of 8".
        return ShareBars::tr("%1 · %2 of %3")
            .arg(number, QLocale().toString(cell.total), QLocale().toString(cell.weight));
    return number;
}

QString titleOf(const report::Metric &metric, const report::Cell &cell)
{
    QStringList words;
    if (!cell.group.isEmpty())
        words << cell.group;
    if (metric.isLabelled)
        words << labelWord(metric, cell.label);
    return words.isEmpty() ? ShareBars::tr("All") : words.join(QStringLiteral(" · "));
}

} // namespace

void ShareBars::show(const std::vector<report::Report> &reports)
{
    m_bars.clear();
    m_sections.clear();
    std::vector<ChartSpot> spots;
    for (const report::Report &report : reports) {
        for (const report::Answer &answer : report.answers)
            addSection(report.question, answer, spots);
    }
    setSpots(std::move(spots));
}

void ShareBars::addSection(
    const report::Question &question, const report::Answer &answer, std::vector<ChartSpot> &spots)
{
    const report::Metric &metric = *answer.metric;
    m_sections.push_back({shownTitle(metric), m_bars.size(), {}, emptyWord(answer.isConfigured)});
    std::vector<report::Cell> cells = answer.cells;
    std::stable_sort(cells.begin(), cells.end(),
        [&](const auto &a, const auto &b) { return shownValue(metric, a) > shownValue(metric, b); });
    for (const report::Cell &cell : cells) {
        const QString title = titleOf(metric, cell);
        const QString words = wordsOf(metric, cell);
        m_bars.push_back({title, words, lengthOf(metric, shownValue(metric, cell), shownValue(metric, cells.front()))});
        spots.push_back({{}, question, &metric, cell.group, cell.label, cell.total,
            tr("%1, %2: %3").arg(m_sections.back().title, title, words)});
    }
}

std::size_t ShareBars::endOf(std::size_t section) const
{
    return section + 1 < m_sections.size() ? m_sections[section + 1].first : m_bars.size();
}

void ShareBars::place(std::vector<ChartSpot> &spots)
{
    const std::size_t columns = m_sections.size() > 1 && width() >= 2 * kColumn ? 2 : 1;
    const double wide = static_cast<double>(width()) / static_cast<double>(columns);
    std::vector<double> heights(columns, 0);
    const QFontMetricsF metrics = smallMetrics();
    for (std::size_t section = 0; section < m_sections.size(); ++section) {
        const std::size_t first = m_sections[section].first;
        const std::size_t end = endOf(section);
        double titles = 0;
        double words = 0;
        for (std::size_t i = first; i < end; ++i) {
            titles = std::max(titles, metrics.horizontalAdvance(m_bars[i].title));
            words = std::max(words, metrics.horizontalAdvance(m_bars[i].words));
        }
        titles = std::min(titles, wide * 0.4);
        const double room = std::max(40.0, wide - titles - words - 6 * kGap);
        const auto column = std::min_element(heights.begin(), heights.end());
        const double left = wide * static_cast<double>(column - heights.begin());
        m_sections[section].place = QRectF(left, *column, wide, kHead);
        *column += kHead;
        for (std::size_t i = first; i < end; ++i, *column += kRow)
            spots[i].place
                = QRectF(left + titles + 3 * kGap, *column + 4, std::max(2.0, room * m_bars[i].length), kRow - 8);
        if (first == end)
            *column += kRow; // says that there is nothing
        *column += kGap;
    }
    setMinimumHeight(
        std::max(120, static_cast<int>(heights.empty() ? 0 : *std::max_element(heights.begin(), heights.end()))));
}

void ShareBars::draw(QPainter &painter, const Theme &theme) const
{
    for (std::size_t section = 0; section < m_sections.size(); ++section) {
        const QRectF &head = m_sections[section].place;
        painter.setPen(theme.text);
        painter.drawText(head.adjusted(14, 8, -14, -4), Qt::AlignLeft | Qt::AlignVCenter, m_sections[section].title);
        if (m_sections[section].first == endOf(section)) {
            painter.setPen(theme.secondary);
            painter.drawText(QRectF(head.left() + 3 * kGap, head.bottom(), head.width() - 4 * kGap, kRow),
                Qt::AlignLeft | Qt::AlignVCenter, m_sections[section].empty);
        }
        for (std::size_t i = m_sections[section].first; i < endOf(section); ++i) {
            const QRectF &place = spots()[i].place;
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accent);
            painter.drawRoundedRect(place, 3, 3);
            painter.setPen(theme.text);
            const QRectF titles(head.left() + kGap, place.top(), place.left() - head.left() - 2 * kGap, place.height());
            painter.drawText(titles, Qt::AlignRight | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(m_bars[i].title, Qt::ElideMiddle, static_cast<int>(titles.width())));
            painter.setPen(theme.secondary);
            painter.drawText(
                QRectF(place.right() + kGap, place.top(), head.right() - place.right() - kGap, place.height()),
                Qt::AlignLeft | Qt::AlignVCenter, m_bars[i].words);
        }
    }
}

} // namespace bellhop::ui
