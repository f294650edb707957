// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tally.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace bellhop::report {

namespace {

auto placeOf(const Line &line)
{
    return std::tie(line.group, line.fact.label, line.fact.from, line.fact.id, line.fact.until);
}

bool isSameCell(const Cell &cell, const Line &line)
{
    return cell.group == line.group && cell.label == line.fact.label;
}

/// What median and percentile look at: the rows' values, or their sums for each conversation of an agent.
std::vector<qint64> partsOf(const Metric &metric, const Line *first, const Line *last)
{
    std::vector<qint64> parts;
    if (metric.shape != Shape::TimePerConversation) {
        std::transform(first, last, std::back_inserter(parts), [](const Line &line) { return line.fact.value; });
    } else {
        std::map<std::pair<ConversationId, AgentId>, qint64> sums;
        for (const Line *line = first; line != last; ++line)
            sums[{line->fact.conversation, line->fact.agent}] += line->fact.value;
        std::transform(sums.begin(), sums.end(), std::back_inserter(parts), [](const auto &sum) { return sum.second; });
    }
    return parts;
}

Cell cellOf(const Metric &metric, const Line *first, const Line *last)
{
    Cell cell;
    cell.group = first->group;
    cell.label = first->fact.label;
    cell.rows = last - first;
    for (const Line *line = first; line != last; ++line) {
        cell.total += line->fact.value;
        cell.weight += line->fact.weight;
    }
    std::vector<qint64> parts = partsOf(metric, first, last);
    cell.parts = static_cast<qint64>(parts.size());
    if (hasSpread(metric)) {
        cell.median = nearestRank(parts, 50);
        cell.ninetieth = nearestRank(parts, 90);
    }
    return cell;
}

} // namespace

bool hasSpread(const Metric &metric)
{
    return metric.shape == Shape::Duration || metric.shape == Shape::TimePerConversation
        || metric.shape == Shape::Score;
}

qint64 nearestRank(std::vector<qint64> &values, std::size_t percent)
{
    const std::size_t rank = (values.size() * percent + 99) / 100;
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(rank - 1);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

void setShares(std::vector<Cell> &cells)
{
    std::map<QString, qint64> totals;
    for (const Cell &cell : cells)
        totals[cell.group] += cell.total;
    for (Cell &cell : cells) {
        const qint64 total = totals[cell.group];
        cell.share = total == 0 ? 0 : static_cast<double>(cell.total) / static_cast<double>(total);
    }
}

std::vector<Line> countedOnce(const Metric &metric, std::vector<Line> lines)
{
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return placeOf(a) < placeOf(b); });
    if (metric.shape != Shape::Distinct)
        return lines;
    std::set<std::pair<QString, ConversationId>> seen;
    lines.erase(std::remove_if(lines.begin(), lines.end(),
                    [&](const Line &line) {
                        return !seen.insert({line.group, line.fact.conversation}).second;
                    }),
        lines.end());
    return lines;
}

std::vector<Cell> cellsOf(const Metric &metric, const std::vector<Line> &lines)
{
    std::vector<Cell> cells;
    const Line *const end = lines.data() + lines.size();
    for (const Line *first = lines.data(); first != end;) {
        Cell head;
        head.group = first->group;
        head.label = first->fact.label;
        const Line *const last = std::find_if(first, end, [&](const Line &line) { return !isSameCell(head, line); });
        cells.push_back(cellOf(metric, first, last));
        first = last;
    }
    setShares(cells);
    return cells;
}

double valueOf(const Metric &metric, const Cell &cell)
{
    const auto total = static_cast<double>(cell.total);
    switch (metric.shape) {
    case Shape::Count:
    case Shape::Distinct:
    case Shape::Time:
        return total;
    case Shape::Duration:
    case Shape::TimePerConversation:
    case Shape::Score:
        return total / static_cast<double>(std::max<qint64>(cell.parts, 1));
    case Shape::Ratio:
        return total / static_cast<double>(std::max<qint64>(cell.weight, 1));
    }
    return total;
}

} // namespace bellhop::report
