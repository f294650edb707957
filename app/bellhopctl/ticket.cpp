// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"
#include "app/common/terminal.h"
#include "core/desk/sessions.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ExitCode> ticket(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const QString opened, desk::issueTicket(*database, invocation.value("agent"_L1)));
    say(opened);
    return kOk;
}

} // namespace

Command ticketCommand()
{
    return {u"ticket"_s, u"Prints a ticket that opens the relay's events once, within 30 s."_s, {},
        {{u"agent"_s, u"Whose session it opens."_s, u"NAME"_s}}, {u"agent"_s}, ticket};
}

} // namespace bellhop::app
