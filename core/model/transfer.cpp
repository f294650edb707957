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

} // namespace bellhop
