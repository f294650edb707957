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
} // namespace

QLatin1String toWire(TransferReason reason)
{
    return wireWord(kReasons, reason);
}
std::optional<TransferReason> transferReasonFromWire(QStringView text)
{
    return wireValue(kReasons, text);
}

} // namespace bellhop
