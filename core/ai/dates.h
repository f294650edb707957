// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/guest_message.h"

#include <vector>

namespace bellhop::ai {

/// One date, range or duration that a text mentions.
struct DateMention {
    TextSpan span;
    QString text; ///< The words of the span, as the guest wrote them.
    QString value; ///< A day "2026-11-20", a duration in seconds "86400", or "not resolved" for a day no calendar has.
    QString start; ///< Of a range: its first day, "2026-11-20"; empty for a single day or a range open at this end.
    QString end; ///< Of a range: the day after its last one; of "from A to B": B. Empty while it is open.
    QString endExclusive; ///< The day after the last one in either case: B belongs to "from A to B".
    bool operator==(const DateMention &) const = default;
};

/// The dates in the message in the order of their spans, which do not overlap. Pure; any thread. Time is linear in the
/// length of the text.
[[nodiscard]] std::vector<DateMention> findDates(const GuestMessage &message, Language language);

} // namespace bellhop::ai
