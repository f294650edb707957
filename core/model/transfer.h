// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <chrono>
#include <optional>

namespace bellhop {

/// How long an offer waits for an answer.
inline constexpr std::chrono::seconds kOfferLife{60};

/// Why a conversation is offered to somebody else.
enum class TransferReason { Language, Specialist, Complaint, ShiftEnds, Workload, Other };
/// "language", "specialist", …
QLatin1String toWire(TransferReason reason);
std::optional<TransferReason> transferReasonFromWire(QStringView text);

} // namespace bellhop
