// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_layout.h"

#include <unordered_map>

namespace bellhop::report {

inline constexpr int kHourSpan = 1; ///< Of report_roll.span.
inline constexpr int kDaySpan = 2;

/// What is kept, as far as it may be used.
struct Kept {
    Span span; ///< Whole hours and days inside it.
    std::map<qint64, QString> zones; ///< Property, 0 for agents' time → on whose clocks they were cut.
    std::vector<Span> stale; ///< Something in it has changed since; both ends count. In order, apart.

    [[nodiscard]] bool isGood(const Span &part) const;
};

/// Puts spans in order and joins those that touch.
[[nodiscard]] std::vector<Span> joined(std::vector<Span> spans);
/// The same for spans whose last instant counts, as Kept::stale.
[[nodiscard]] std::vector<Span> joinedClosed(std::vector<Span> spans);

/// Which days, which hours and which time beside them together are the days of a question: as few pieces as possible,
/// none of them across a cut, a day where a day fits, the ledger itself where nothing that is kept does.
class Cover final
{
public:
    Cover(const Layout &layout, const Kept &kept);

    struct Bucket {
        bool isFirst = false; ///< Nothing of the same cell is right before it.
        QString time; ///< As groupsOf() wants it.
    };
    struct Part {
        std::unordered_map<qint64, Bucket> days; ///< By their start.
        std::unordered_map<qint64, Bucket> hours;
        std::vector<Span> ledger;
    };

    /// Of this property; unset: agents' time.
    [[nodiscard]] const Part &partOf(PropertyId property) const;
    /// What has to be read for all of them.
    [[nodiscard]] const std::vector<Span> &days() const { return m_days; }
    [[nodiscard]] const std::vector<Span> &hours() const { return m_hours; }
    [[nodiscard]] const std::vector<Span> &ledger() const { return m_ledger; }

    /// How many hours and days there are, of the property that has most.
    [[nodiscard]] qint64 buckets() const;

private:
    void walk(const Layout &layout, const Kept &kept, PropertyId property, const QTimeZone &zone);

    std::map<PropertyId, Part> m_parts;
    std::vector<Span> m_days;
    std::vector<Span> m_hours;
    std::vector<Span> m_ledger;
};

} // namespace bellhop::report
