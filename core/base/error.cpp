// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/wire_table.h"

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr WireTable<ErrorKind, 14> kErrorKinds{{
    {ErrorKind::Network, "network"_L1},
    {ErrorKind::Timeout, "timeout"_L1},
    {ErrorKind::Unauthorised, "unauthorised"_L1},
    {ErrorKind::Refused, "refused"_L1},
    {ErrorKind::NotFound, "not_found"_L1},
    {ErrorKind::StaleEpoch, "stale_epoch"_L1},
    {ErrorKind::Conflict, "conflict"_L1},
    {ErrorKind::BadData, "bad_data"_L1},
    {ErrorKind::Database, "database"_L1},
    {ErrorKind::OutcomeUnknown, "outcome_unknown"_L1},
    {ErrorKind::QueueFull, "queue_full"_L1},
    {ErrorKind::SchemaTooNew, "schema_too_new"_L1},
    {ErrorKind::Cancelled, "cancelled"_L1},
    {ErrorKind::Internal, "internal"_L1},
}};
}

QLatin1String toWire(ErrorKind kind)
{
    return wireWord(kErrorKinds, kind);
}

ErrorKind errorKindFromWire(QStringView word)
{
    return wireValue(kErrorKinds, word).value_or(ErrorKind::Internal);
}

} // namespace bellhop
