// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/site_database.h"

#include "app/common/site_files.h"
#include "app/common/terminal.h"
#include "core/db/migrator.h"

#include <QFileInfo>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

Error notMade(const db::DatabaseUrl &url, const QString &what)
{
    return makeError(
        ErrorKind::NotFound, u"%1 Make it with: bellhopctl --database %2 init"_s.arg(what, url.toString()));
}

} // namespace

Error notOpened(const db::DatabaseUrl &url, const Error &error)
{
    if (error.detail.contains("MySQL 1049 "_L1))
        return notMade(url, u"The server has no database named %1."_s.arg(url.name));
    if (error.kind == ErrorKind::Network)
        return makeError(error.kind,
            u"%1 does not answer. Check host, port and that the server runs."_s.arg(url.toString()), error.detail);
    return makeError(error.kind, u"%1: %2"_s.arg(url.toString(), error.message), error.detail);
}

Result<db::DatabaseUrl> databaseUrl(const QString &text)
{
    if (text.isEmpty())
        return makeError(ErrorKind::BadData,
            u"Which database? Give --database sqlite:///path/to/file or mysql://user@host:port/name."_s);
    BELLHOP_TRY(db::DatabaseUrl url, db::DatabaseUrl::parse(text));
    if (url.dialect == db::Dialect::MySql && !qEnvironmentVariableIsSet("BELLHOP_DB_PASSWORD"))
        url.password = askForPassword(u"Password of %1 on %2"_s.arg(url.user, url.host)).value_or(QString());
    return url;
}

Result<std::unique_ptr<db::Database>> openSite(const db::DatabaseUrl &url, const db::OpenOptions &options)
{
    if (url.dialect == db::Dialect::Sqlite && !QFileInfo::exists(url.path))
        return notMade(url, u"There is no database file %1."_s.arg(url.path));
    auto database = db::Database::open(url, options);
    if (!database.ok())
        return notOpened(url, database.error());
    BELLHOP_TRY(const db::SchemaState state, db::schemaState(**database));
    if (state.schema == 0)
        return notMade(url, u"%1 has no tables yet."_s.arg(url.toString()));
    if (options.writes ? !state.canWrite() : !state.canRead())
        return makeError(ErrorKind::SchemaTooNew,
            u"%1 was made by a newer version of this program. Update the program."_s.arg(url.toString()));
    if (options.writes && state.schema < db::kSchemaVersion)
        return makeError(ErrorKind::Refused,
            u"%1 was made by an older version of this program. Update its tables with bellhopctl init."_s.arg(
                url.toString()));
    return database;
}

Result<std::shared_ptr<const SiteKeys>> openVault(const db::DatabaseUrl &url)
{
    const QString path = siteKeyPath(url);
    auto keys = SiteKeys::load(path);
    if (!keys.ok() && keys.error().kind == ErrorKind::NotFound)
        return makeError(ErrorKind::NotFound,
            u"There is no site key %1. Copy it from the machine that made the site, or name it in BELLHOP_SITE_KEY_FILE."_s
                .arg(path));
    return keys;
}

desk::Seal sealWith(std::shared_ptr<const SiteKeys> keys)
{
    return [keys = std::move(keys)](const QByteArray &plain, const QString &context) -> Result<QByteArray> {
        return keys->seal(plain, context.toUtf8());
    };
}

desk::Unseal unsealWith(std::shared_ptr<const SiteKeys> keys)
{
    return [keys = std::move(keys)](
               const QByteArray &sealed, const QString &context) { return keys->open(sealed, context.toUtf8()); };
}

relay::MediaOptions mediaWith(std::shared_ptr<const SiteKeys> keys, const QString &folder)
{
    relay::MediaOptions options;
    options.folder = folder;
    options.sealer.seal = [keys](QByteArrayView plain, QByteArrayView context) { return keys->seal(plain, context); };
    options.sealer.open = [keys](QByteArrayView sealed, QByteArrayView context) { return keys->open(sealed, context); };
    options.linkHmac = [keys](QByteArrayView bytes) { return keys->linkHmac(bytes); };
    return options;
}

desk::AuditHmac auditHmacWith(std::shared_ptr<const SiteKeys> keys)
{
    return [keys = std::move(keys)](const QByteArray &bytes) { return keys->auditHmac(bytes); };
}

desk::AuditProof auditProofWith(std::shared_ptr<const SiteKeys> keys)
{
    return [keys = std::move(keys)](
               const QByteArray &bytes, const QByteArray &hmac) { return keys->provesAudit(bytes, hmac); };
}

} // namespace bellhop::app
