// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rolled_cover.h"

#include <algorithm>

namespace bellhop::report {

namespace {

std::vector<Span> joinedBy(std::vector<Span> spans, milliseconds gap)
{
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    std::vector<Span> joined;
    for (const Span &span : spans) {
        if (!joined.empty() && span.from <= joined.back().until + gap)
            joined.back().until = std::max(joined.back().until, span.until);
        else
            joined.push_back(span);
    }
    return joined;
}

} // namespace

std::vector<Span> joined(std::vector<Span> spans)
{
    return joinedBy(std::move(spans), milliseconds(0));
}

std::vector<Span> joinedClosed(std::vector<Span> spans)
{
    return joinedBy(std::move(spans), milliseconds(1));
}

bool Kept::isGood(const Span &part) const
{
    if (part.from < span.from || part.until > span.until)
        return false;
    const auto next = std::lower_bound(
        stale.begin(), stale.end(), part.from, [](const Span &a, Instant at) { return a.until < at; });
    return next == stale.end() || next->from >= part.until;
}

Cover::Cover(const Layout &layout, const Kept &kept)
{
    const auto &properties = layout.names().properties;
    for (const auto &[id, property] : properties)
        walk(layout, kept, id, property.zone);
    walk(layout, kept, PropertyId(), properties.empty() ? QTimeZone::utc() : properties.begin()->second.zone);
    m_days = joined(std::move(m_days));
    m_hours = joined(std::move(m_hours));
    m_ledger = joined(std::move(m_ledger));
}

const Cover::Part &Cover::partOf(PropertyId property) const
{
    const auto found = m_parts.find(property);
    return found == m_parts.end() ? m_parts.at(PropertyId()) : found->second;
}

qint64 Cover::buckets() const
{
    std::size_t most = 0;
    for (const auto &[property, part] : m_parts)
        most = std::max(most, part.days.size() + part.hours.size());
    return static_cast<qint64>(most);
}

void Cover::walk(const Layout &layout, const Kept &kept, PropertyId property, const QTimeZone &zone)
{
    Part &part = m_parts[property];
    const Layout::Place &place = layout.placeOf(property);
    const Cut cut = layout.cut();
    const auto rolled = kept.zones.find(property.value);
    const bool isKept = rolled != kept.zones.end() && rolled->second == QString::fromUtf8(zone.id());
    if (!isKept || kept.span.until <= place.span.from || kept.span.from >= place.span.until) {
        part.ledger = {place.span};
        m_ledger.push_back(place.span);
        return;
    }
    Instant nextOfCell = place.span.from; // where the next cell begins
    for (Instant at = place.span.from; at < place.span.until;) {
        const bool isFirst = at == nextOfCell;
        if (isFirst)
            nextOfCell = std::min(place.span.until, nextCut(cut, at, place.zone));
        const auto fits = [&](const Span &bucket) {
            return bucket.from == at && bucket.until <= nextOfCell && kept.isGood(bucket);
        };
        const auto use = [&](const Span &bucket, std::unordered_map<qint64, Bucket> &buckets, std::vector<Span> &all) {
            buckets[at.ms] = {isFirst, cut == Cut::Nothing ? QString() : cutName(cut, at, place.zone)};
            all.push_back(bucket);
            at = bucket.until;
        };
        const Span day{dayStart(at, zone), nextCut(Cut::Day, at, zone)};
        if (fits(day)) {
            use(day, part.days, m_days);
            continue;
        }
        const Span hour{hourStart(at, zone), nextCut(Cut::Hour, at, zone)};
        if (fits(hour)) {
            use(hour, part.hours, m_hours);
            continue;
        }
        const Instant until = std::min(nextOfCell, hour.until);
        if (!part.ledger.empty() && part.ledger.back().until == at)
            part.ledger.back().until = until;
        else
            part.ledger.push_back({at, until});
        at = until;
    }
    m_ledger.insert(m_ledger.end(), part.ledger.begin(), part.ledger.end());
}

} // namespace bellhop::report
