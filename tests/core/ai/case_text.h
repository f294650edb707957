// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/dates.h"
#include "core/ai/slots.h"

#include <QJsonObject>

/// Cases of the language tests as text: what a row of a file asks, and what was understood, both in one form.
namespace bellhop::ai {

[[nodiscard]] GuestMessage messageOf(const QJsonObject &row);
/// Sorted, " ; " between.
[[nodiscard]] QString joined(QStringList items);
/// "check_in=2026-12-05 ; nights=3"; `weekday`: the check-in as its day of the week.
[[nodiscard]] QString slotText(const BookingSlots &slots, bool weekday);
[[nodiscard]] QString plainText(const QJsonValue &value);
/// What the "expect" of a row says, in the form of slotText().
[[nodiscard]] QString expectedSlots(const QJsonObject &row);
/// "2026-12-05", "7200" or "2026-12-05..2026-12-08"; `exclusive`: with the day after the last one.
[[nodiscard]] QString dateText(const DateMention &mention, bool exclusive);

} // namespace bellhop::ai
