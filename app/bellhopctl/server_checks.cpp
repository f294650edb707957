// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/checks.h"
#include "core/db/accounts.h"

#include <QHash>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

using Settings = QHash<QString, QString>;

Result<Settings> settingsOf(db::Database &database)
{
    Settings settings;
    const Status read = database.admin([&](db::Connection &connection) -> Status {
        // Both names of the isolation level: MariaDB has the old one, MySQL 8 the new one.
        BELLHOP_TRY(const db::Rows rows,
            connection.queryText("SHOW SESSION VARIABLES WHERE Variable_name IN ('sql_mode', 'time_zone', "
                                 "'tx_isolation', 'transaction_isolation',"
                                 " 'innodb_flush_log_at_trx_commit', 'sync_binlog', 'log_bin', 'sysdate_is_now')"));
        for (const db::Row &row : rows)
            settings.insert(row.text(0), row.text(1));
        return done();
    });
    if (!read.ok())
        return read.error();
    return settings;
}

Check checkSession(const Settings &settings)
{
    const QString isolation = settings.value(u"transaction_isolation"_s, settings.value(u"tx_isolation"_s));
    QStringList wrong;
    if (!settings.value(u"sql_mode"_s).contains("STRICT_ALL_TABLES"_L1))
        wrong << u"sql_mode is not strict"_s;
    if (settings.value(u"time_zone"_s) != u"+00:00"_s)
        wrong << u"time_zone is not UTC"_s;
    if (isolation != u"READ-COMMITTED"_s)
        wrong << u"isolation is %1"_s.arg(isolation);
    return wrong.isEmpty() ? okCheck(u"server_session"_s, u"strict, UTC, READ-COMMITTED"_s)
                           : failed(u"server_session"_s, wrong.join(u", "_s));
}

bool isOn(const QString &value)
{
    return value == u"ON"_s || value == u"1"_s;
}

/// How much a power cut may cost, and whose clock counts: the server's administrator decides.
Check checkGlobal(const Settings &settings)
{
    QStringList advice;
    if (settings.value(u"innodb_flush_log_at_trx_commit"_s, u"1"_s) != u"1"_s)
        advice << u"innodb_flush_log_at_trx_commit is not 1: a power cut may lose a second"_s;
    if (isOn(settings.value(u"log_bin"_s)) && settings.value(u"sync_binlog"_s) != u"1"_s)
        advice << u"sync_binlog is not 1"_s;
    if (isOn(settings.value(u"sysdate_is_now"_s)))
        advice << u"sysdate_is_now is on: clients could move the clock"_s;
    return advice.isEmpty() ? okCheck(u"server_settings"_s, u"as advised"_s)
                            : warning(u"server_settings"_s, advice.join(u"; "_s));
}

Check checkNameless(db::Database &database)
{
    const QString name = u"nameless_accounts"_s;
    const auto hosts = db::namelessAccountHosts(database);
    if (!hosts.ok())
        return warning(name, u"this account may not look; run the doctor as the server's administrator"_s);
    if (hosts->isEmpty())
        return okCheck(name, u"none"_s);
    return failed(name, u"clients may choose who they are; DROP USER ''@'%1'"_s.arg(hosts->join(u"', ''@'"_s)));
}

Check checkRelayAccount(db::Database &database)
{
    const QString name = u"relay_account"_s;
    const auto exists = db::accountExists(database, db::relayAccount());
    if (!exists.ok())
        return warning(name, u"this account may not look; run the doctor as the server's administrator"_s);
    return *exists ? okCheck(name, db::relayAccount()) : failed(name, u"missing; run init to make it"_s);
}

} // namespace

std::vector<Check> checkServer(db::Database &database)
{
    if (database.dialect() != db::Dialect::MySql)
        return {};
    const auto settings = settingsOf(database);
    if (!settings.ok())
        return {failed(u"server_session"_s, settings.error())};
    return {checkSession(*settings), checkGlobal(*settings), checkNameless(database), checkRelayAccount(database)};
}

} // namespace bellhop::app
