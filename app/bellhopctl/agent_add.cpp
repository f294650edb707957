// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/common/site_files.h"
#include "app/common/terminal.h"
#include "core/db/accounts.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An account that an earlier database left behind is taken over; one that another database uses is not.
Status clearLeftOver(db::Database &database, const QString &account)
{
    BELLHOP_TRY(const bool exists, db::accountExists(database, account));
    if (!exists)
        return done();
    BELLHOP_TRY(const QStringList served, db::schemasServed(database, account));
    if (!served.isEmpty())
        return makeError(ErrorKind::Conflict,
            u"The server has an account %1 already, in use for: %2. Choose another login."_s.arg(
                account, served.join(u", "_s)));
    return db::dropAccount(database, account);
}

Status makeAccount(db::Database &database, const QString &account, const QString &password, bool generated)
{
    BELLHOP_CHECK(clearLeftOver(database, account));
    if (generated)
        BELLHOP_CHECK(writeCredentials(database.url(), account, password));
    BELLHOP_CHECK(db::createAccount(database, account, password));
    return db::grantAgent(database, account);
}

Status addWithAccount(db::Database &database, desk::NewAgent agent, const Invocation &invocation)
{
    BELLHOP_TRY(agent.dbAccount, db::agentAccount(agent.name));
    BELLHOP_TRY(const db::Rows same, rowsOf(database, "agent"_L1, {{"name", agent.name}}));
    if (!same.empty())
        return makeError(ErrorKind::Conflict, u"There is an agent named %1 already."_s.arg(agent.name));
    const bool generated = !invocation.has("password-file"_L1);
    QString password = randomPassword();
    if (!generated) {
        BELLHOP_TRY(const QByteArray given, invocation.secret("password-file"_L1));
        password = QString::fromUtf8(given);
    }
    // The account first: without a row of its own it sees nothing and gets no ticket.
    Status status = makeAccount(database, agent.dbAccount, password, generated);
    if (status.ok()) {
        const auto added = desk::addAgent(database, agent);
        status = added.ok() ? done() : Status(added.error());
        if (!status.ok())
            (void)db::dropAccount(database, agent.dbAccount).ok(); // the first error is the one to tell
    }
    BELLHOP_CHECK(status);
    say(u"account: %1"_s.arg(agent.dbAccount));
    if (generated)
        say(u"credentials: %1"_s.arg(credentialsPath(database.url(), agent.dbAccount)));
    return done();
}

Result<ExitCode> add(const Invocation &invocation)
{
    desk::NewAgent agent;
    agent.name = invocation.operand(0);
    agent.displayName = invocation.value("display-name"_L1);
    const auto role = roleFromWire(invocation.value("role"_L1));
    if (!role)
        return makeError(ErrorKind::BadData, u"--role is agent, supervisor or admin."_s);
    agent.role = *role;
    BELLHOP_TRY(const auto database, invocation.site());
    if (database->dialect() == db::Dialect::MySql) {
        BELLHOP_CHECK(addWithAccount(*database, agent, invocation));
    } else {
        BELLHOP_CHECK(desk::addAgent(*database, agent));
    }
    say(u"agent: %1 (%2)"_s.arg(agent.name, QString(toWire(agent.role))));
    return kOk;
}

} // namespace

Command agentAddCommand()
{
    return {u"agent add"_s, u"Adds an agent, on a server with an account of their own."_s, {u"NAME"_s},
        {{u"role"_s, u"agent, supervisor or admin."_s, u"ROLE"_s, u"agent"_s},
            {u"display-name"_s, u"As colleagues see it; otherwise made from NAME."_s, u"NAME"_s},
            {u"password-file"_s, u"A file that holds the account's password; otherwise one is made."_s, u"FILE"_s}},
        {}, add};
}

} // namespace bellhop::app
