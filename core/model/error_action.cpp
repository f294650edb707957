// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/error_action.h"

#include "core/base/wire_table.h"

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr WireTable<ErrorAction, 9> kActions{{
    {ErrorAction::GiveUp, "give_up"_L1},
    {ErrorAction::Retry, "retry"_L1},
    {ErrorAction::WindowClosed, "window_closed"_L1},
    {ErrorAction::PaceGuest, "pace_guest"_L1},
    {ErrorAction::PaceNumber, "pace_number"_L1},
    {ErrorAction::NumberBlocked, "number_blocked"_L1},
    {ErrorAction::Reconnect, "reconnect"_L1},
    {ErrorAction::OptedOut, "opted_out"_L1},
    {ErrorAction::TemplateUnusable, "template_unusable"_L1},
}};
} // namespace

QLatin1String toWire(ErrorAction action)
{
    return wireWord(kActions, action);
}
std::optional<ErrorAction> errorActionFromWire(QStringView text)
{
    return wireValue(kActions, text);
}

} // namespace bellhop
