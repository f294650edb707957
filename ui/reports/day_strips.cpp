// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/day_strips.h"

#include "core/report/report_days.h"
#include "ui/kit/format.h"
#include "ui/kit/theme.h"
#include "ui/reports/report_words.h"

#include <QLocale>
#include <QPainter>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kHead = 56; ///< The day, what the colours mean, and the hours.
constexpr double kRow = 34;
constexpr double kState = 16;
constexpr double kFront = 6;
constexpr double kWrapUp = 0.45; ///< Of the accent.

/// States in which nobody is at work or gone, with a pattern each: no colour has to be told apart.
const std::pair<const char *, Qt::BrushStyle> kPauses[] = {{"away", Qt::BDiagPattern}, {"break", Qt::Dense5Pattern},
    {"busy", Qt::FDiagPattern}, {"meeting", Qt::DiagCrossPattern}, {"training", Qt::VerPattern}};

QBrush brushOf(const Theme &theme, const QString &state)
{
    if (state == "available"_L1)
        return theme.accent;
    if (state == "wrap_up"_L1)
        return mix(theme.surface, theme.accent, kWrapUp);
    for (const auto &[word, pattern] : kPauses) {
        if (state == QLatin1String(word))
            return {theme.soon, pattern};
    }
    return theme.line;
}

} // namespace

void DayStrips::show(const report::Report &report)
{
    m_day = report.question.days.first;
    m_zone = zoneOf(report.agentZone);
    m_span = report::spanOf(report.question.days, m_zone);
    m_strips.clear();
    m_agents.clear();
    m_states.clear();
    std::vector<ChartSpot> spots;
    for (std::size_t i = 0; i < 2; ++i)
        add(report, report.answers.at(i), spots);
    setMinimumHeight(static_cast<int>(kHead + kRow * static_cast<double>(m_agents.size()) + 12));
    setSpots(std::move(spots));
}

void DayStrips::add(const report::Report &report, const report::Answer &answer, std::vector<ChartSpot> &spots)
{
    const bool isFront = answer.metric->id == "handle"_L1;
    std::map<std::pair<QString, QString>, qint64> totals;
    for (const report::Cell &cell : answer.cells)
        totals[{cell.group, cell.label}] = cell.total;
    for (const report::Line &line : answer.lines) {
        if (!isFront && !m_agents.contains(line.group))
            m_agents << line.group;
        if (!isFront && !m_states.contains(line.fact.label))
            m_states << line.fact.label;
        const auto row = static_cast<int>(m_agents.indexOf(line.group));
        if (row < 0)
            continue;
        const QString what = isFront ? tr("conversation %1 in front").arg(line.fact.conversation.value)
                                     : labelWord(*answer.metric, line.fact.label);
        m_strips.push_back({row, isFront, line.fact.from, line.fact.until});
        spots.push_back(
            {{}, report.question, answer.metric, line.group, line.fact.label, totals[{line.group, line.fact.label}],
                //: A person, what they did, from when to when, how long.
                tr("%1: %2, %3 to %4 (%5)")
                    .arg(line.group, what, clockTime(line.fact.from, m_zone), clockTime(line.fact.until, m_zone),
                        spanWord(static_cast<double>((line.fact.until - line.fact.from).count())))});
    }
}

QRectF DayStrips::ground() const
{
    double widest = 0;
    for (const QString &agent : m_agents)
        widest = std::max(widest, smallMetrics().horizontalAdvance(agent));
    return QRectF(rect()).adjusted(std::min(widest, 160.0) + 28, kHead, -20, -12);
}

double DayStrips::xOf(Instant at) const
{
    const QRectF room = ground();
    const double share
        = static_cast<double>((at - m_span.from).count()) / static_cast<double>((m_span.until - m_span.from).count());
    return room.left() + room.width() * std::clamp(share, 0.0, 1.0);
}

void DayStrips::place(std::vector<ChartSpot> &spots)
{
    const QRectF room = ground();
    for (std::size_t i = 0; i < spots.size(); ++i) {
        const Strip &strip = m_strips[i];
        const double left = xOf(strip.from);
        const double top = room.top() + kRow * strip.row + 6 + (strip.isFront ? kState + 2 : 0);
        spots[i].place = QRectF(left, top, std::max(1.0, xOf(strip.until) - left), strip.isFront ? kFront : kState);
    }
}

void DayStrips::draw(QPainter &painter, const Theme &theme) const
{
    drawLegend(painter, theme);
    drawHours(painter, theme);
    const QRectF room = ground();
    painter.setPen(theme.text);
    for (int row = 0; row < m_agents.size(); ++row) {
        const QRectF name(12, room.top() + kRow * row + 6, room.left() - 24, kState);
        painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter,
            smallMetrics().elidedText(m_agents.at(row), Qt::ElideRight, name.width()));
    }
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < spots().size(); ++i) {
        painter.setBrush(m_strips[i].isFront ? QBrush(theme.text) : brushOf(theme, spots()[i].label));
        painter.drawRect(spots()[i].place);
    }
}

void DayStrips::drawHours(QPainter &painter, const Theme &theme) const
{
    const QRectF room = ground();
    const double bottom = room.top() + kRow * static_cast<double>(m_agents.size());
    const double line = smallMetrics().height();
    int hour = 0;
    for (Instant at = m_span.from; at < m_span.until; at = report::nextCut(report::Cut::Hour, at, m_zone), ++hour) {
        const double x = xOf(at);
        painter.setPen(theme.line);
        painter.drawLine(QPointF(x, room.top()), QPointF(x, bottom));
        if (hour % 2 != 0)
            continue;
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(x - 24, room.top() - line - 2, 48, line), Qt::AlignCenter,
            report::cutName(report::Cut::Hour, at, m_zone));
    }
}

void DayStrips::drawLegend(QPainter &painter, const Theme &theme) const
{
    const auto entry = [&](double x, const QBrush &brush, const QString &text) {
        painter.setPen(theme.line);
        painter.setBrush(brush);
        painter.drawRect(QRectF(x, 14, 14, 10));
        painter.setPen(theme.text);
        const double width = smallMetrics().horizontalAdvance(text) + 6;
        painter.drawText(QRectF(x + 20, 8, width, 22), Qt::AlignLeft | Qt::AlignVCenter, text);
        return x + 20 + width + 14;
    };
    const QString day = QLocale().toString(m_day, QLocale::LongFormat);
    painter.setPen(theme.text);
    painter.drawText(QRectF(14, 8, width() - 28, 22), Qt::AlignLeft | Qt::AlignVCenter, day);
    double x = 14 + smallMetrics().horizontalAdvance(day) + 28;
    for (const QString &state : m_states)
        x = entry(x, brushOf(theme, state), labelWord(*spots().front().metric, state));
    entry(x, theme.text, tr("A conversation in front"));
}

} // namespace bellhop::ui
