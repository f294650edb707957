// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/agents.h"

#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/common/terminal.h"
#include "core/db/accounts.h"
#include "core/desk/ledger.h"
#include "core/desk/sessions.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ExitCode> list(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.siteToRead());
    BELLHOP_TRY(const db::Rows rows, rowsOf(*database, "agents"_L1));
    std::vector<QStringList> lines;
    for (const db::Row &row : rows)
        lines.push_back({row.text(0), row.text(2), row.flag(3) ? u"active"_s : u"deactivated"_s,
            row.isNull(4) ? u"-"_s : row.text(4), row.text(1)});
    sayTable({u"NAME"_s, u"ROLE"_s, u"STATE"_s, u"ACCOUNT"_s, u"DISPLAY NAME"_s}, lines);
    return kOk;
}

Result<ExitCode> deactivate(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const FoundAgent agent, findAgent(*database, invocation.operand(0)));
    // First what every relay and view asks, so that nothing is open while the server is told.
    BELLHOP_CHECK(desk::setAgentActive(*database, Actor(), agent.id, false));
    if (!agent.account.isEmpty()) {
        BELLHOP_CHECK(db::setAccountLocked(*database, agent.account, true));
        BELLHOP_TRY(const int killed, db::killConnections(*database, agent.account));
        say(u"account: %1 locked, %2 connections ended"_s.arg(agent.account).arg(killed));
    }
    say(u"agent: %1 deactivated"_s.arg(invocation.operand(0)));
    return kOk;
}

Result<ExitCode> activate(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const FoundAgent agent, findAgent(*database, invocation.operand(0)));
    if (!agent.account.isEmpty())
        BELLHOP_CHECK(db::setAccountLocked(*database, agent.account, false));
    BELLHOP_CHECK(desk::setAgentActive(*database, Actor(), agent.id, true));
    say(u"agent: %1 active"_s.arg(invocation.operand(0)));
    return kOk;
}

Result<ExitCode> changePassword(const Invocation &invocation)
{
    BELLHOP_TRY(const QByteArray password, invocation.secret("password-file"_L1));
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const FoundAgent agent, findAgent(*database, invocation.operand(0)));
    if (agent.account.isEmpty())
        return makeError(
            ErrorKind::Refused, u"Agents of a single seat have no passwords: the file's owner is who may use it."_s);
    BELLHOP_CHECK(db::setAccountPassword(*database, agent.account, QString::fromUtf8(password)));
    BELLHOP_CHECK(database->write([&](db::Connection &connection) {
        return desk::writeAudit(connection, Actor(), "agent_password"_L1, "agent"_L1, agent.id.value);
    }));
    say(u"account: %1 has the new password"_s.arg(agent.account));
    return kOk;
}

} // namespace

Result<FoundAgent> findAgent(db::Database &database, const QString &name)
{
    BELLHOP_TRY(const db::Rows rows, rowsOf(database, "agent"_L1, {{"name", name}}));
    if (rows.empty())
        return makeError(ErrorKind::NotFound, u"There is no agent named %1. See: bellhopctl agent list"_s.arg(name));
    return FoundAgent{rows.front().id<AgentId>(0), rows.front().text(1)};
}

Command agentListCommand()
{
    return {u"agent list"_s, u"Lists the agents."_s, {}, {}, {}, list};
}

Command agentDeactivateCommand()
{
    return {
        u"agent deactivate"_s, u"Ends an agent's sessions and locks the account."_s, {u"NAME"_s}, {}, {}, deactivate};
}

Command agentActivateCommand()
{
    return {u"agent activate"_s, u"Lets an agent in again."_s, {u"NAME"_s}, {}, {}, activate};
}

Command agentPasswordCommand()
{
    return {u"agent password"_s, u"Gives an agent's account another password."_s, {u"NAME"_s},
        {{u"password-file"_s, u"A file that holds the password."_s, u"FILE"_s}}, {u"password-file"_s}, changePassword};
}

} // namespace bellhop::app
