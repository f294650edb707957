// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/word_tokens.h"

#include <QDate>

#include <optional>
#include <vector>

namespace bellhop::ai {

enum class DayOrder : quint8 { Unknown, DayFirst, MonthFirst };

/// dd/mm or mm/dd: from the guest's locale, else from the language where all its countries agree.
[[nodiscard]] DayOrder dayOrderOf(QStringView locale, Language language);

struct DateContext {
    QDate today;
    DayOrder order = DayOrder::Unknown;
    bool stay = false; ///< Of a booking: "4 days from Friday" are days of the stay, not a day.
};

/// What a part of a text says about time, before anybody decides what it is for.
struct DateValue {
    enum class Kind : quint8 { Day, Period, Length, Unresolved };
    enum class Grain : quint8 { Day, Weekend, Week, Month, Quarter, Year, Longer };
    enum class Bound : quint8 { None, Since, After, Until, Before };
    enum class Part : quint8 { None, Begin, Middle, End };

    Kind kind = Kind::Day;
    Grain grain = Grain::Day;
    Bound bound = Bound::None; ///< A period that is open on one side, and which word opened it.
    Part part = Part::None;
    QDate start; ///< The day, or a period's first day; invalid when open.
    QDate end; ///< A period's end: the day after, or the day it runs to (`toDay`); invalid when open.
    bool toDay = false; ///< "from A to B": `end` is B itself.
    double count = 0; ///< Of a Length.
    Unit unit = Unit::Day;
    double seconds = 0;
    int weekday = 0; ///< When a weekday was named.
    int relative = 0; ///< this 0, next 1 ...; with `hasRelative`
    bool hasRelative = false;
    bool bareWeekday = false; ///< Nothing but a weekday.
    bool bareDay = false; ///< A day of the month without its month.
    bool yearSaid = false;
    bool monthSaid = false;
    bool holiday = false;
    bool season = false;
    bool impossible = false; ///< 30 February.
    bool inFigures = false;
    int day = 0; ///< As said.
    int month = 0;
    QDate other; ///< The second reading of figures such as 03/04, when nothing decides.
};

struct DateMatch {
    int first = 0; ///< Tokens [first, last).
    int last = 0;
    DateValue value;
    std::optional<DateValue> from; ///< Of "from A to B": its two ends as said.
    std::optional<DateValue> to;
};

/// A count and a unit: "two weeks", "une heure et demie". Nothing when the token starts none.
struct LengthMatch {
    double count = 0;
    Unit unit = Unit::Day;
    double seconds = 0;
    int next = 0;
};
[[nodiscard]] std::optional<LengthMatch> readLength(const TokenText &text, int at);

/// Everything about time in the text, longest reading first, left to right, without overlap. Pure; linear.
[[nodiscard]] std::vector<DateMatch> parseDates(const TokenText &text, const DateContext &context);

} // namespace bellhop::ai
