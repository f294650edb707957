// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/accounts.h"

#include <QRegularExpression>

QByteArray bellhop_db_accounts_sql();

namespace bellhop::db {

using namespace Qt::Literals::StringLiterals;

namespace {

/// MySQL takes 32 characters, MariaDB more.
constexpr qsizetype kLongestAccount = 32;
constexpr milliseconds kOwnPatience{4000};

const SqlBook &book()
{
    static const SqlBook statements(bellhop_db_accounts_sql(), u"db/accounts"_s);
    return statements;
}

bool isAccountName(const QString &name)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9_.-]{0,31}\\z"_s);
    return pattern.match(name).hasMatch();
}

/// Only `'` needs care: connections run without backslash escapes.
QByteArray literal(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\'', u"''"_s);
    return '\'' + quoted.toUtf8() + '\'';
}

QByteArray identifier(const QString &name)
{
    QString quoted = name;
    quoted.replace(u'`', u"``"_s);
    return '`' + quoted.toUtf8() + '`';
}

QByteArray grantee(const QString &account)
{
    return literal(account) + "@'%'";
}

QByteArray table(const Database &database, const QString &name)
{
    return identifier(database.url().name) + '.' + identifier(name);
}

Status checkAccount(const Database &database, const QString &account)
{
    if (database.dialect() != Dialect::MySql)
        return makeError(ErrorKind::Refused, u"A database in a file has no accounts."_s, u"accounts"_s);
    if (!isAccountName(account))
        return makeError(ErrorKind::BadData, u"%1 is no account name."_s.arg(account.left(40)), u"accounts"_s);
    return done();
}

Error explained(const Error &error)
{
    static const QRegularExpression code(u"^.*MySQL (\\d+)"_s);
    const int number = code.match(error.detail).captured(1).toInt();
    // What follows the code may quote the statement, and that may hold a password.
    const QString detail = u"accounts: MySQL %1"_s.arg(number);
    switch (number) {
    case 1044:
    case 1142:
    case 1143:
    case 1227:
    case 1410:
        return makeError(ErrorKind::Unauthorised,
            u"This database account may not manage accounts. Use an administrator's, as root."_s, detail);
    case 1819:
        return makeError(
            ErrorKind::Refused, u"The server finds the password too simple. Choose a longer one."_s, detail);
    case 1396:
        return makeError(ErrorKind::Conflict, u"The server has this account already, or has it no longer."_s, detail);
    default:
        return makeError(error.kind, error.message, detail);
    }
}

Status runAll(Database &database, const std::vector<QByteArray> &statements)
{
    const Status status = database.admin([&](Connection &connection) -> Status {
        for (const QByteArray &statement : statements)
            BELLHOP_CHECK(connection.executeText(statement));
        return done();
    });
    return status.ok() ? done() : Status(explained(status.error()));
}

Status runFor(Database &database, const QString &account, const QByteArray &before, const QByteArray &after = {})
{
    BELLHOP_CHECK(checkAccount(database, account));
    return runAll(database, {before + grantee(account) + after});
}

Result<Rows> ask(Database &database, QLatin1String name, const Params &params = {})
{
    if (database.dialect() != Dialect::MySql)
        return makeError(ErrorKind::Refused, u"A database in a file has no accounts."_s, u"accounts"_s);
    Rows rows;
    const Status status = database.admin([&](Connection &connection) -> Status {
        BELLHOP_TRY(rows, connection.query(book()[name], params));
        return done();
    });
    if (!status.ok())
        return explained(status.error());
    return rows;
}

Result<QStringList> firstColumn(Database &database, QLatin1String name, const Params &params = {})
{
    BELLHOP_TRY(const Rows rows, ask(database, name, params));
    QStringList texts;
    for (const Row &row : rows)
        texts << row.text(0);
    return texts;
}

/// Grants on the tables and views that `rightsOn` names rights for, on all functions and on these procedures.
Status grant(Database &database, const QString &account,
    const std::function<QByteArray(const QString &name, bool view)> &rightsOn, const QStringList &procedures)
{
    BELLHOP_CHECK(checkAccount(database, account));
    BELLHOP_TRY(const Rows tables, ask(database, "tables"_L1));
    std::vector<QByteArray> statements;
    const QByteArray to = " TO " + grantee(account);
    for (const Row &row : tables) {
        const QByteArray rights = rightsOn(row.text(0), row.text(1) == u"VIEW"_s);
        if (!rights.isEmpty())
            statements.push_back("GRANT " + rights + " ON " + table(database, row.text(0)) + to);
    }
    for (const QString &function : {u"open_ticket"_s, u"bh_now"_s, u"find_number"_s})
        statements.push_back("GRANT EXECUTE ON FUNCTION " + table(database, function) + to);
    for (const QString &procedure : procedures)
        statements.push_back("GRANT EXECUTE ON PROCEDURE " + table(database, procedure) + to);
    return runAll(database, statements);
}

} // namespace

QString relayAccount()
{
    return u"bellhop_relay"_s;
}

Result<QString> agentAccount(const QString &login)
{
    const QString account = u"bh_"_s + login;
    if (!isAccountName(login) || account.size() > kLongestAccount)
        return makeError(ErrorKind::BadData,
            u"A login is 1 to 29 lower-case letters, digits, . _ or -, and starts with a letter."_s, u"accounts"_s);
    return account;
}

Status createSchema(const DatabaseUrl &url)
{
    DatabaseUrl server = url;
    server.name = u"information_schema"_s; // which every account may use
    BELLHOP_TRY(const auto database, Database::open(server));
    return runAll(*database,
        {"CREATE DATABASE IF NOT EXISTS " + identifier(url.name)
            + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci"});
}

Result<QStringList> namelessAccountHosts(Database &database)
{
    return firstColumn(database, "nameless"_L1);
}

Result<bool> accountExists(Database &database, const QString &account)
{
    BELLHOP_CHECK(checkAccount(database, account));
    BELLHOP_TRY(const Rows rows, ask(database, "account"_L1, {{"account", account}}));
    return !rows.empty();
}

Result<QStringList> schemasServed(Database &database, const QString &account)
{
    BELLHOP_CHECK(checkAccount(database, account));
    return firstColumn(database, "served"_L1, {{"grantee", QString::fromLatin1(grantee(account))}});
}

Status createAccount(Database &database, const QString &account, const QString &password)
{
    return runFor(database, account, "CREATE USER ", " IDENTIFIED BY " + literal(password));
}

Status setAccountPassword(Database &database, const QString &account, const QString &password)
{
    return runFor(database, account, "ALTER USER ", " IDENTIFIED BY " + literal(password));
}

Status changeOwnPassword(const DatabaseUrl &url, const QString &password)
{
    OpenOptions options;
    options.writes = false;
    options.connections = 1;
    options.patience = kOwnPatience;
    BELLHOP_TRY(const auto database, Database::open(url, options));
    if (database->dialect() != Dialect::MySql)
        return makeError(ErrorKind::Refused, u"A database in a file has no accounts."_s, u"accounts"_s);
    const Status changed = database->admin([&](Connection &connection) -> Status {
        BELLHOP_TRY(const Rows version, connection.queryText("SELECT VERSION()"));
        // MariaDB lets nobody without rights use ALTER USER, MySQL 8 has no PASSWORD() any more.
        const bool isMariaDb = !version.empty() && version.front().text(0).contains("MariaDB"_L1);
        BELLHOP_CHECK(connection.executeText(isMariaDb ? "SET PASSWORD = PASSWORD(" + literal(password) + ')'
                                                       : "ALTER USER USER() IDENTIFIED BY " + literal(password)));
        return done();
    });
    if (changed.ok())
        return done();
    const Error why = explained(changed.error());
    return why.kind == ErrorKind::Database ? makeError(ErrorKind::Refused,
               u"The server does not let this account change its password. Ask your administrator."_s, why.detail)
                                           : why;
}

Status dropAccount(Database &database, const QString &account)
{
    return runFor(database, account, "DROP USER ");
}

Status setAccountLocked(Database &database, const QString &account, bool locked)
{
    return runFor(database, account, "ALTER USER ", locked ? " ACCOUNT LOCK" : " ACCOUNT UNLOCK");
}

Result<int> killConnections(Database &database, const QString &account)
{
    BELLHOP_CHECK(checkAccount(database, account));
    int killed = 0;
    const Status status = database.admin([&](Connection &connection) -> Status {
        // MySQL 8 advises against information_schema.processlist, MariaDB has no other table of it.
        BELLHOP_TRY(const Rows rows, connection.queryText("SHOW FULL PROCESSLIST"));
        for (const Row &row : rows) {
            if (row.text(1) != account)
                continue;
            const auto kill = connection.executeText("KILL CONNECTION " + QByteArray::number(row.integer(0)));
            // 1094: it has ended by itself.
            if (!kill.ok() && !kill.error().detail.contains("MySQL 1094"_L1))
                return kill.error();
            ++killed;
        }
        return done();
    });
    if (!status.ok())
        return explained(status.error());
    return killed;
}

Status grantRelay(Database &database, const QString &account)
{
    return grant(database, account,
        [](const QString &name, bool view) -> QByteArray {
            if (name == "audit"_L1 || name == "audit_seal"_L1)
                return "SELECT, INSERT";
            const bool fixed
                = name == "schema_migration"_L1 || name == "table_retention"_L1 || name == "retention_class"_L1;
            return view || fixed ? "SELECT" : "SELECT, INSERT, UPDATE, DELETE";
        },
        {u"bh_end_blockers"_s});
}

Status grantAgent(Database &database, const QString &account)
{
    return grant(database, account,
        [](const QString &name, bool view) -> QByteArray {
            return view && name.startsWith("v_"_L1) ? "SELECT" : QByteArray();
        },
        {});
}

Result<bool> isPowerful(Database &database)
{
    if (database.dialect() != Dialect::MySql)
        return false;
    bool powerful = false;
    const Status status = database.admin([&](Connection &connection) -> Status {
        BELLHOP_TRY(const Rows grants, connection.queryText("SHOW GRANTS"));
        static const QRegularExpression more(u"^GRANT [^`']*\\b(ALL PRIVILEGES|CREATE|DROP|ALTER|SUPER)\\b"_s);
        for (const Row &row : grants)
            powerful = powerful || more.match(row.text(0)).hasMatch();
        return done();
    });
    if (!status.ok())
        return explained(status.error());
    return powerful;
}

} // namespace bellhop::db
