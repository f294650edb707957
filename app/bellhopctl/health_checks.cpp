// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/checks.h"
#include "app/bellhopctl/listing.h"
#include "app/common/private_file.h"
#include "app/common/site_database.h"
#include "app/common/site_files.h"
#include "core/db/accounts.h"
#include "core/db/migrator.h"

#include <QFileInfo>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kQuarantineSpan{7LL * 24 * 3600 * 1000};
constexpr int kShownBreaches = 5;

Result<qint64> countOf(db::Database &database, QLatin1String statement, const db::Params &params = {})
{
    BELLHOP_TRY(const db::Rows rows, rowsOf(database, statement, params));
    return rows.empty() ? 0 : rows.front().integer(0);
}

/// A count that should be 0 and says `meaning` otherwise.
Check warnWhenSome(const QString &name, const Result<qint64> &count, const QString &meaning)
{
    if (!count.ok())
        return failed(name, count.error());
    return *count == 0 ? okCheck(name, u"none"_s) : warning(name, meaning.arg(*count));
}

QString brokenSecrets(db::Database &database, const desk::Unseal &unseal, qsizetype &channels)
{
    const auto loaded = desk::loadChannelSettings(database, unseal);
    if (!loaded.ok())
        return loaded.error().message;
    channels = static_cast<qsizetype>(loaded->channels.size());
    return loaded->broken.join(u"; "_s);
}

} // namespace

Check okCheck(const QString &name, const QString &detail)
{
    return {Check::State::Ok, name, detail};
}
Check warning(const QString &name, const QString &detail)
{
    return {Check::State::Warning, name, detail};
}
Check failed(const QString &name, const QString &detail)
{
    return {Check::State::Failed, name, detail};
}

Check failed(const QString &name, const Error &error)
{
    return failed(name, error.detail.isEmpty() ? error.message : u"%1 (%2)"_s.arg(error.message, error.detail));
}

Check checkSchema(db::Database &database)
{
    const QString name = u"schema"_s;
    const auto state = db::schemaState(database);
    if (!state.ok())
        return failed(name, state.error());
    const QString versions = u"version %1, this program knows %2"_s.arg(state->schema).arg(db::kSchemaVersion);
    if (!state->canRead() || !state->canWrite())
        return failed(name, versions + u"; update this program"_s);
    if (state->schema < db::kSchemaVersion)
        return failed(name, versions + u"; run init to update the tables"_s);
    return okCheck(name, versions);
}

Check checkRules(db::Database &database)
{
    const QString name = u"invariants"_s;
    const auto breaches = db::checkInvariants(database);
    if (!breaches.ok())
        return failed(name, breaches.error());
    if (breaches->empty())
        return okCheck(name, u"all hold"_s);
    QStringList shown;
    for (const db::InvariantBreach &breach : *breaches) {
        if (shown.size() < kShownBreaches)
            shown << u"%1 (%2)"_s.arg(breach.invariant, breach.row);
    }
    const auto more = static_cast<qsizetype>(breaches->size()) - shown.size();
    return failed(name, more > 0 ? u"%1 and %2 more"_s.arg(shown.join(u", "_s)).arg(more) : shown.join(u", "_s));
}

Check checkSecrets(db::Database &database)
{
    const QString name = u"site_key"_s;
    const auto vault = openVault(database.url());
    if (!vault.ok())
        return failed(name, vault.error());
    qsizetype channels = 0;
    const QString broken = brokenSecrets(database, unsealWith(*vault), channels);
    return broken.isEmpty() ? okCheck(name, u"opens the secrets of %1 channels"_s.arg(channels)) : failed(name, broken);
}

Check checkFiles(const db::DatabaseUrl &url)
{
    const QString name = u"file_modes"_s;
    QStringList files{siteKeyPath(url)};
    if (url.dialect == db::Dialect::Sqlite)
        files << url.path << url.path + u"-wal"_s << url.path + u"-shm"_s;
    else
        files << credentialsPath(url, db::relayAccount());
    QStringList open;
    for (const QString &file : files) {
        if (QFileInfo::exists(file) && isOpenToOthers(file))
            open << file;
    }
    if (open.isEmpty())
        return okCheck(name, u"only the owner may read the site's files"_s);
    return failed(name, u"others may read them; run: chmod 600 %1"_s.arg(open.join(u' ')));
}

Check checkRetention(db::Database &database)
{
    const QString name = u"retention"_s;
    const auto rows = rowsOf(database, "unlisted_tables"_L1);
    if (!rows.ok())
        return failed(name, rows.error());
    QStringList tables;
    for (const db::Row &row : *rows)
        tables << row.text(0);
    return tables.isEmpty() ? okCheck(name, u"every table has its class"_s)
                            : failed(name, u"tables without a class: %1"_s.arg(tables.join(u", "_s)));
}

Check checkAudit(db::Database &database)
{
    const QString name = u"audit"_s;
    const auto keys = openVault(database.url());
    if (!keys.ok())
        return failed(name, keys.error());
    const auto verdict = desk::verifyAudit(database, auditProofWith(*keys));
    if (!verdict.ok())
        return failed(name, verdict.error());
    if (!verdict->ok())
        return failed(name, u"rows %1 to %2 are not what was sealed"_s.arg(verdict->brokenFrom).arg(verdict->brokenTo));
    const QString waiting = u"%1 rows wait for a relay to seal them"_s.arg(verdict->unsealed);
    if (verdict->seals == 0)
        return okCheck(name, u"no seals yet, %1"_s.arg(waiting));
    return okCheck(name,
        u"%1 rows agree with their seals; head %2 up to row %3; %4"_s.arg(verdict->rows)
            .arg(QString::fromLatin1(verdict->head.first(8).toHex()))
            .arg(verdict->headTo)
            .arg(waiting));
}

Check checkQuarantine(db::Database &database)
{
    return warnWhenSome(u"quarantine"_s, countOf(database, "quarantined"_L1, {{"span", kQuarantineSpan}}),
        u"%1 items of webhooks of the last 7 days could not be applied"_s);
}

Check checkUnknownSends(db::Database &database)
{
    return warnWhenSome(u"unknown_sends"_s, countOf(database, "unknown_sends"_L1),
        u"%1 messages may or may not have been sent; their agents decide"_s);
}

} // namespace bellhop::app
