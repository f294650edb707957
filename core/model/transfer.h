// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <chrono>
#include <optional>

namespace bellhop {

/// How long an offer waits for an answer.
inline constexpr std::chrono::seconds kOfferLife{60};

/// How long a consultation goes on without a word.
inline constexpr std::chrono::minutes kConsultationSilence{30};

/// Why a conversation is offered to somebody else.
enum class TransferReason { Language, Specialist, Complaint, ShiftEnds, Workload, Other };
/// "language", "specialist", …
QLatin1String toWire(TransferReason reason);
std::optional<TransferReason> transferReasonFromWire(QStringView text);

/// How an offer ended. Overtaken: the conversation changed hands otherwise.
enum class OfferOutcome { Accepted, Declined, TimedOut, Withdrawn, Overtaken, Closed };
/// "accepted", "declined", …
QLatin1String toWire(OfferOutcome outcome);
std::optional<OfferOutcome> offerOutcomeFromWire(QStringView text);

/// How a consultation ended. Before somebody gave advice: Declined, TimedOut, Withdrawn. Ended: by the owner, Left: by
/// the consultant. Silent: nobody wrote any more. ConsultantGone, OwnerGone: their console was out of reach. Overtaken:
/// the conversation changed hands otherwise.
enum class ConsultationOutcome {
    Declined,
    TimedOut,
    Withdrawn,
    Ended,
    Left,
    HandedOver,
    Silent,
    ConsultantGone,
    OwnerGone,
    Overtaken,
    Closed
};
/// "declined", "timed_out", …
QLatin1String toWire(ConsultationOutcome outcome);
std::optional<ConsultationOutcome> consultationOutcomeFromWire(QStringView text);

} // namespace bellhop
