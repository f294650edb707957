// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/transfer.h"

#include "core/base/wire_table.h"

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr WireTable<TransferReason, 6> kReasons{{
    {TransferReason::Language, "language"_L1},
    {TransferReason::Specialist, "specialist"_L1},
    {TransferReason::Complaint, "complaint"_L1},
    {TransferReason::ShiftEnds, "shift_ends"_L1},
    {TransferReason::Workload, "workload"_L1},
    {TransferReason::Other, "other"_L1},
}};
constexpr WireTable<OfferOutcome, 6> kOutcomes{{
    {OfferOutcome::Accepted, "accepted"_L1},
    {OfferOutcome::Declined, "declined"_L1},
    {OfferOutcome::TimedOut, "timed_out"_L1},
    {OfferOutcome::Withdrawn, "withdrawn"_L1},
    {OfferOutcome::Overtaken, "overtaken"_L1},
    {OfferOutcome::Closed, "closed"_L1},
}};
constexpr WireTable<ConsultationOutcome, 11> kConsultationOutcomes{{
    {ConsultationOutcome::Declined, "declined"_L1},
    {ConsultationOutcome::TimedOut, "timed_out"_L1},
    {ConsultationOutcome::Withdrawn, "withdrawn"_L1},
    {ConsultationOutcome::Ended, "ended"_L1},
    {ConsultationOutcome::Left, "left"_L1},
    {ConsultationOutcome::HandedOver, "handed_over"_L1},
    {ConsultationOutcome::Silent, "silent"_L1},
    {ConsultationOutcome::ConsultantGone, "consultant_gone"_L1},
    {ConsultationOutcome::OwnerGone, "owner_gone"_L1},
    {ConsultationOutcome::Overtaken, "overtaken"_L1},
    {ConsultationOutcome::Closed, "closed"_L1},
}};
} // namespace

QLatin1String toWire(TransferReason reason)
{
    return wireWord(kReasons, reason);
}
std::optional<TransferReason> transferReasonFromWire(QStringView text)
{
    return wireValue(kReasons, text);
}
QLatin1String toWire(OfferOutcome outcome)
{
    return wireWord(kOutcomes, outcome);
}
std::optional<OfferOutcome> offerOutcomeFromWire(QStringView text)
{
    return wireValue(kOutcomes, text);
}
QLatin1String toWire(ConsultationOutcome outcome)
{
    return wireWord(kConsultationOutcomes, outcome);
}
std::optional<ConsultationOutcome> consultationOutcomeFromWire(QStringView text)
{
    return wireValue(kConsultationOutcomes, text);
}

} // namespace bellhop
