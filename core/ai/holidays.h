// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace bellhop::ai {

/// The day of a feast in a year: fixed, counted from Easter, the nth weekday of a month, or by another calendar. `name`
/// is the word lists': "christmas". Nothing for a feast that is not known or has no day in that year. Any thread.
[[nodiscard]] std::optional<QDate> holidayIn(QStringView name, int year);

/// Easter Sunday of the western and of the orthodox churches.
[[nodiscard]] QDate easterSunday(int year);
[[nodiscard]] QDate orthodoxEaster(int year);

/// The nth weekday (1 = Monday) of a month; negative counts from its end.
[[nodiscard]] QDate nthWeekday(int year, int month, int weekday, int nth);

} // namespace bellhop::ai
