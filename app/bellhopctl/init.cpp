// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/common/private_file.h"
#include "app/common/site_files.h"
#include "app/common/snippet_pack.h"
#include "app/common/terminal.h"
#include "core/db/accounts.h"
#include "core/db/migrator.h"
#include "core/vault/site_key.h"

#include <QFileInfo>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// With a nameless account on the server a client chooses who it is, so no view could tell agents apart.
Status refuseNamelessAccounts(db::Database &database)
{
    BELLHOP_TRY(const QStringList hosts, db::namelessAccountHosts(database));
    if (hosts.isEmpty())
        return done();
    QStringList drops;
    for (const QString &host : hosts)
        drops << u"DROP USER ''@'%1';"_s.arg(host);
    return makeError(ErrorKind::Refused,
        u"This server has accounts without a name, through which anybody could pass for an agent. Remove them, then run init again: %1"_s
            .arg(drops.join(u' ')));
}

Error migrationError(const Error &error)
{
    if (!error.detail.contains("MySQL 1418 "_L1) && !error.detail.contains("MySQL 1419 "_L1))
        return error;
    return makeError(ErrorKind::Refused,
        u"The server writes a binary log and does not trust new functions and triggers. Run "
        "SET GLOBAL log_bin_trust_function_creators = 1 as its administrator, then run init again."_s,
        error.detail);
}

/// Makes or opens the database, empty or not.
Result<std::unique_ptr<db::Database>> openForInit(const db::DatabaseUrl &url)
{
    if (url.dialect == db::Dialect::MySql) {
        if (const Status made = db::createSchema(url); !made.ok())
            return notOpened(url, made.error());
        auto database = db::Database::open(url);
        if (!database.ok())
            return notOpened(url, database.error());
        BELLHOP_CHECK(refuseNamelessAccounts(**database));
        return database;
    }
    // A file that a relay has open needs nothing more than a look when it is complete.
    if (QFileInfo::exists(url.path)) {
        db::OpenOptions look;
        look.visit = true;
        auto visited = db::Database::open(url, look);
        if (visited.ok()) {
            const auto state = db::schemaState(**visited);
            if (state.ok() && state->schema == db::kSchemaVersion)
                return visited;
        }
    }
    return db::Database::open(url);
}

Status makeTables(db::Database &database)
{
    BELLHOP_TRY(const db::SchemaState before, db::schemaState(database));
    QString what = u"there already"_s;
    // Also when the site's row is there: an interrupted run may have left steps.
    if (before.schema != db::kSchemaVersion || database.dialect() == db::Dialect::MySql) {
        const auto steps = db::migrate(database);
        if (!steps.ok())
            return migrationError(steps.error());
        if (*steps > 0)
            what = u"%1 steps run"_s.arg(*steps);
    }
    say(u"database: %1 (schema %2, %3)"_s.arg(database.url().toString()).arg(db::kSchemaVersion).arg(what));
    return done();
}

Status makeSite(db::Database &database, const QString &company, bool test)
{
    const Status made = desk::initialiseSite(database, company, test);
    if (!made.ok() && made.error().kind != ErrorKind::Conflict)
        return made.error();
    BELLHOP_TRY(const db::Rows rows, rowsOf(database, "site"_L1));
    const bool isTest = !rows.empty() && rows.front().flag(1);
    if (test && !isTest)
        return makeError(ErrorKind::Refused,
            u"%1 holds a real site; it cannot become a test's. Take another database for tests."_s.arg(
                database.url().toString()));
    const QString name = rows.empty() ? QString() : rows.front().text(0);
    say(u"site: %1%2 (%3)"_s.arg(name.isEmpty() ? u"without a company name"_s : name,
        isTest ? u", for tests"_s : QString(), made.ok() ? u"new"_s : u"there already"_s));
    if (made.ok()) {
        BELLHOP_TRY(const desk::SnippetImport pack, importPack(database));
        say(u"canned answers: %1 (bellhopctl snippet list)"_s.arg(pack.added));
    }
    return done();
}

Status makeSiteKey(db::Database &database)
{
    const QString path = siteKeyPath(database.url());
    const bool there = QFileInfo::exists(path);
    BELLHOP_TRY(const db::Rows secrets, rowsOf(database, "secrets"_L1));
    if (!there && secrets.front().integer(0) > 0)
        return makeError(ErrorKind::NotFound,
            u"The site's secrets are sealed with a key that is not in %1. Copy it from the machine that made the site."_s
                .arg(path));
    BELLHOP_CHECK(makeFolderOf(path));
    BELLHOP_CHECK(vault::SiteKey::loadOrCreate(path));
    say(u"site key: %1 (%2)"_s.arg(path, there ? u"there already"_s : u"new; keep a copy in a safe place"_s));
    return done();
}

/// Whether the account is of use to nobody: no schema that exists knows it.
Result<bool> isLeftOver(db::Database &database, const QString &account)
{
    BELLHOP_TRY(const QStringList served, db::schemasServed(database, account));
    return served.isEmpty();
}

Status makeRelayAccount(db::Database &database, bool newPassword)
{
    const QString account = db::relayAccount();
    const QString file = credentialsPath(database.url(), account);
    BELLHOP_TRY(const bool exists, db::accountExists(database, account));
    bool renew = !exists || newPassword;
    if (!renew && !QFileInfo::exists(file)) {
        BELLHOP_TRY(renew, isLeftOver(database, account));
    }
    if (renew) {
        const QString password = randomPassword();
        // The file first: a password that nobody has is of no use.
        BELLHOP_CHECK(writeCredentials(database.url(), account, password));
        BELLHOP_CHECK(exists ? db::setAccountPassword(database, account, password)
                             : db::createAccount(database, account, password));
    }
    BELLHOP_CHECK(db::grantRelay(database, account));
    say(u"relay account: %1 (%2)"_s.arg(account, !exists ? u"new"_s : renew ? u"new password"_s : u"there already"_s));
    const bool known = QFileInfo::exists(file);
    say(known
            ? u"relay credentials: %1"_s.arg(file)
            : u"relay credentials: on the machine where the account was made; for new ones: init --new-relay-password"_s);
    return done();
}

/// New tables bring new views: who has an account already may read them too.
Status renewAgentAccounts(db::Database &database)
{
    BELLHOP_TRY(const db::Rows agents, rowsOf(database, "agents"_L1));
    for (const db::Row &row : agents) {
        const QString account = row.text(4);
        if (account.isEmpty())
            continue;
        BELLHOP_TRY(const bool exists, db::accountExists(database, account));
        if (exists)
            BELLHOP_CHECK(db::grantAgent(database, account));
    }
    return done();
}

Result<ExitCode> init(const Invocation &invocation)
{
    BELLHOP_TRY(const db::DatabaseUrl url, invocation.url());
    BELLHOP_TRY(const auto database, openForInit(url));
    BELLHOP_CHECK(makeTables(*database));
    BELLHOP_CHECK(makeSite(*database, invocation.value("company"_L1), invocation.has("test"_L1)));
    BELLHOP_CHECK(makeSiteKey(*database));
    if (url.dialect == db::Dialect::MySql) {
        BELLHOP_CHECK(makeRelayAccount(*database, invocation.has("new-relay-password"_L1)));
        BELLHOP_CHECK(renewAgentAccounts(*database));
    }
    return kOk;
}

} // namespace

Command initCommand()
{
    return {u"init"_s, u"Makes or updates the tables, the site key and what the accounts may read."_s, {},
        {{u"test"_s, u"A database for tests: its clock can be moved. Only when it is made."_s},
            {u"company"_s, u"The company's name."_s, u"NAME"_s},
            {u"new-relay-password"_s, u"Gives the relay's account a new password; other relays need the new file."_s}},
        {}, init};
}

} // namespace bellhop::app
