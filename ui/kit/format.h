// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/message.h"
#include "core/model/people.h"
#include "core/model/views.h"

#include <QString>
#include <QTimeZone>

namespace bellhop::ui {

/// Words for people, in their language. Pure.

[[nodiscard]] QString shortSpan(milliseconds span); ///< "now", "4 min", "3 h", "2 d"
[[nodiscard]] QString clockSpan(milliseconds span); ///< "04:09", "1:02:09"
/// The property's zone, or this computer's when it is not known.
[[nodiscard]] QTimeZone zoneOf(const QString &iana);
[[nodiscard]] QString clockTime(Instant at, const QTimeZone &zone); ///< "16:20"
[[nodiscard]] QString dayTitle(Instant at, Instant now, const QTimeZone &zone); ///< "Today", "Monday 3 March"
[[nodiscard]] QString dateAndTime(Instant at, const QTimeZone &zone);
[[nodiscard]] QString initials(const QString &name); ///< At most two letters.
[[nodiscard]] QString firstName(const QString &name);

[[nodiscard]] QString kindWord(MessageKind kind); ///< "Photo"
[[nodiscard]] QStringView kindIcon(MessageKind kind); ///< Empty for text.
[[nodiscard]] QString previewOf(const QueueRow &row); ///< One line for the last message.
[[nodiscard]] QString tickWord(Tick tick, bool written); ///< "Delivered"
[[nodiscard]] QString stateWord(AgentState state);
[[nodiscard]] QString priorityWord(Priority priority);
[[nodiscard]] QString customerWord(CustomerType type);
[[nodiscard]] QString serviceWord(ServiceType type);
[[nodiscard]] QString transferReasonWord(TransferReason reason); ///< "Needs a specialist"
/// Why a conversation is back in the queue.
[[nodiscard]] QString returnWord(const QString &reason);

/// What a language model cost, in the unit of the currency that its prices are set in: "0.0031".
[[nodiscard]] QString moneyText(qint64 micros);

/// "pt_BR" and "pt" are.
[[nodiscard]] bool sameLanguage(const QString &a, const QString &b);
/// Whether a text reads from right to left, by its first strong letter.
[[nodiscard]] bool readsRightToLeft(const QString &text);
/// A telephone number or its like inside a sentence: from left to right in every language.
[[nodiscard]] QString asNumber(const QString &text);
/// A name inside a sentence, in its own direction: what stands beside it keeps its place.
[[nodiscard]] QString isolated(const QString &text);

} // namespace bellhop::ui
