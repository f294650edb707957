// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/date_grammar.h"

namespace bellhop::ai {

/// One end of what the date grammar joins: a day or a period.
struct DatePoint {
    DateValue value;
    int next = 0; ///< The token after it.
};

/// Reads single days and periods. Lives for one text.
class DatePoints final
{
public:
    DatePoints(const TokenText &text, const DateContext &context)
        : m_text(text)
        , m_context(context)
    {
    }

    /// The longest reading that starts at a token. `loose`: as the end of a range, where a month name or a weekday
    /// cannot mean anything else.
    [[nodiscard]] std::optional<DatePoint> read(int at, bool loose = false, int depth = 0) const;

    /// A day of the month alone: a number that may be one. `strict`: only when it is written as a day.
    [[nodiscard]] std::optional<DatePoint> readDayNumber(int at, bool strict) const;
    [[nodiscard]] std::optional<int> monthAt(int at, bool loose) const;
    struct Year {
        int year;
        int next;
    };
    /// ", 2016", "of 2016", "del 2013", 2016年; `bare`: only a year as it stands.
    [[nodiscard]] std::optional<Year> readYear(int at, bool bare, bool afterDay = false) const;
    [[nodiscard]] QDate resolve(int year, int month, int day, bool *impossible) const;
    [[nodiscard]] DateValue dayValue(QDate date) const;
    /// `from` plus a count of units; business days skip the weekend.
    /// A month, or a day of one, whose name stands at `at`: "May", "May 3". `loose`: also where it may be another word.
    [[nodiscard]] std::optional<DatePoint> monthFirst(int at, bool loose) const;
    [[nodiscard]] static QDate plus(QDate from, double count, Unit unit);
    [[nodiscard]] int skipArticles(int at) const;
    [[nodiscard]] int skipOf(int at) const;

private:
    using Found = std::optional<DatePoint>;
    Found figures(int at) const;
    Found figureMix(int at) const;
    Found weekdayFirst(int at, bool loose, int depth) const;
    Found dayMonth(int at) const;
    Found yearFirst(int at) const;
    Found ordinalOf(int at) const;
    Found relativeDay(int at, int depth) const;
    Found relativeUnit(int at) const;
    Found namedUnit(int at) const;
    Found counted(int at, int depth) const;
    Found holiday(int at) const;
    Found partOf(int at, int depth) const;
    Found season(int at) const;
    Found weekOf(int at, int depth) const;
    Found bareDay(int at) const;
    Found bareYear(int at) const;
    Found which(int at, bool worded) const;
    bool abbreviated(int dot) const;
    Found spacedFigures(int at) const;

    Found period(QDate start, QDate end, DateValue::Grain grain, int next) const;
    Found monthPeriod(int year, int month, int next) const;
    Found unitPeriod(Unit unit, int relative, int next) const;
    Found countedPeriod(double count, Unit unit, int direction, int next) const;
    Found partPeriod(DateValue::Part part, const DatePoint &whole, bool named) const;
    std::optional<std::pair<QDate, int>> relativeWeek(int at) const;
    Found container(int at) const;
    QDate onWeekday(int weekday, int relative, bool coming) const;
    QDate monday(QDate date) const { return date.addDays(1 - date.dayOfWeek()); }
    bool is(int at, Tag tag) const { return m_text.is(at, tag); }

    const TokenText &m_text;
    const DateContext &m_context;
};

} // namespace bellhop::ai
