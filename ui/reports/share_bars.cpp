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

} // namespace

void ShareBars::show(const report::Report &report)
{
    const report::Answer &answer = report.answers.front();
    m_metric = answer.metric;
    std::vector<report::Cell> cells = answer.cells;
    std::stable_sort(cells.begin(), cells.end(), [](const auto &a, const auto &b) { return a.total > b.total; });
    m_bars.clear();
    std::vector<ChartSpot> spots;
    for (const report::Cell &cell : cells) {
        const double longest = valueOf(*m_metric, cells.front());
        const QString title = labelWord(*m_metric, cell.label);
        //: A number and its share of all, as in "12 · 34.5 %".
        const QString words
            = tr("%1 · %2 %")
                  .arg(numberWord(*m_metric, valueOf(*m_metric, cell)), QLocale().toString(cell.share * 100, 'f', 1));
        m_bars.push_back({title, words, longest > 0 ? valueOf(*m_metric, cell) / longest : 0});
        spots.push_back(
            {{}, report.question, m_metric, cell.group, cell.label, cell.total, tr("%1: %2").arg(title, words)});
    }
    setMinimumHeight(static_cast<int>(kHead + kRow * static_cast<double>(cells.size()) + kGap));
    setSpots(std::move(spots));
}

void ShareBars::place(std::vector<ChartSpot> &spots)
{
    double titles = 0;
    double words = 0;
    for (const Bar &bar : m_bars) {
        titles = std::max(titles, smallMetrics().horizontalAdvance(bar.title));
        words = std::max(words, smallMetrics().horizontalAdvance(bar.words));
    }
    const double room = std::max(40.0, width() - titles - words - 6 * kGap);
    for (std::size_t i = 0; i < spots.size(); ++i) {
        const double top = kHead + kRow * static_cast<double>(i);
        spots[i].place = QRectF(titles + 3 * kGap, top + 4, std::max(2.0, room * m_bars[i].length), kRow - 8);
    }
}

void ShareBars::draw(QPainter &painter, const Theme &theme) const
{
    painter.setPen(theme.text);
    painter.drawText(QRectF(14, 8, width() - 28, 24), Qt::AlignLeft | Qt::AlignVCenter, spoken(m_metric->title));
    for (std::size_t i = 0; i < spots().size(); ++i) {
        const QRectF &place = spots()[i].place;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(place, 3, 3);
        painter.setPen(theme.text);
        painter.drawText(QRectF(kGap, place.top(), place.left() - 2 * kGap, place.height()),
            Qt::AlignRight | Qt::AlignVCenter, m_bars[i].title);
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(place.right() + kGap, place.top(), width() - place.right() - kGap, place.height()),
            Qt::AlignLeft | Qt::AlignVCenter, m_bars[i].words);
    }
}

} // namespace bellhop::ui
