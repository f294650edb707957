// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/alert_settings.h"

#include "core/desk/ledger.h"
#include "core/desk/settings.h"

#include <QUrl>

QByteArray bellhop_desk_alerts_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_alerts_sql(), u"desk/alerts"_s);
    return statements;
}

constexpr QLatin1String kLimit{"alert.limit."};
constexpr QLatin1String kQuiet{"alert.quiet"};
constexpr QLatin1String kRepeat{"alert.repeat"};
constexpr QLatin1String kHook{"alert.hook"};
constexpr int kLongestRepeat = 1440; // minutes

QLatin1String wordOf(AlertScope::Kind kind)
{
    switch (kind) {
    case AlertScope::Kind::Site:
        return "site"_L1;
    case AlertScope::Kind::Property:
        return "property"_L1;
    case AlertScope::Kind::Team:
        return "team"_L1;
    }
    return {};
}

AlertScope scopeOf(const QString &word, qint64 id)
{
    if (word == "site"_L1)
        return {};
    return {word == "team"_L1 ? AlertScope::Kind::Team : AlertScope::Kind::Property, id};
}

void take(StoredAlertSettings &stored, const AlertScope &scope, const QString &name, const QString &value)
{
    AlertSettings &settings = stored.settings;
    if (name.startsWith(kLimit)) {
        const auto kind = alertKindFromWire(QStringView(name).sliced(kLimit.size()));
        if (!kind)
            return;
        if (const auto limit = alertLimitFromText(*kind, value); limit.ok())
            settings.limits.insert_or_assign({scope, *kind}, *limit);
    } else if (name == kQuiet) {
        if (const auto quiet = QuietHours::fromText(value); quiet.ok())
            settings.quiet.insert_or_assign(scope, *quiet);
    } else if (name == kRepeat && value.toInt() > 0) {
        settings.repeatEvery = std::chrono::minutes(value.toInt());
    } else if (name == kHook) {
        stored.hook.url = value;
    }
}

Status audit(db::Connection &connection, const AlertScope &scope, const QString &what)
{
    return writeAudit(connection, Actor(), "alert_setting"_L1, wordOf(scope.kind), scope.id, what);
}

/// An empty value removes it.
Status put(db::Database &database, const AlertScope &scope, const QString &name, const std::optional<QString> &value)
{
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(putSetting(connection, wordOf(scope.kind), scope.id, name, value));
        return audit(connection, scope, u"%1 %2"_s.arg(name, value.value_or(u"default"_s)).left(190));
    });
}

Status checkReach(const AlertScope &scope, AlertKind kind)
{
    const AlertReach reach = alertRule(kind).reach;
    if (reach == AlertReach::Relay && scope.kind != AlertScope::Kind::Site)
        return makeError(ErrorKind::Refused, u"%1 is of relays: set it for the whole site."_s.arg(toWire(kind)));
    if (reach == AlertReach::Channel && scope.kind == AlertScope::Kind::Team)
        return makeError(
            ErrorKind::Refused, u"%1 is of channels: set it for a property or the whole site."_s.arg(toWire(kind)));
    return done();
}

} // namespace

Result<StoredAlertSettings> alertSettings(db::Database &database)
{
    return database.glance([](db::Connection &connection) -> Result<StoredAlertSettings> {
        StoredAlertSettings stored;
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["settings"_L1]));
        for (const db::Row &row : rows)
            take(stored, scopeOf(row.text(0), row.integer(1)), row.text(2), row.text(3));
        BELLHOP_TRY(const auto key, connection.first(book()["hook_key"_L1]));
        if (key)
            stored.hook.sealedKey = key->bytes(0);
        return stored;
    });
}

Status setAlertLimit(db::Database &database, const AlertScope &scope, AlertKind kind, const QString &text)
{
    BELLHOP_CHECK(checkReach(scope, kind));
    const QString name = QString(kLimit) + toWire(kind);
    if (text.isEmpty())
        return put(database, scope, name, {});
    BELLHOP_TRY(const AlertLimit limit, alertLimitFromText(kind, text));
    return put(database, scope, name, toText(kind, limit));
}

Status setQuietHours(db::Database &database, const AlertScope &scope, const QString &text)
{
    if (text.isEmpty())
        return put(database, scope, kQuiet, {});
    BELLHOP_TRY(const QuietHours hours, QuietHours::fromText(text == "none"_L1 ? QString() : text));
    return put(database, scope, kQuiet, hours.text());
}

Status setAlertRepeat(db::Database &database, std::chrono::minutes every)
{
    if (every.count() < 1 || every.count() > kLongestRepeat)
        return makeError(ErrorKind::BadData, u"Alerts are repeated every 1 to %1 minutes."_s.arg(kLongestRepeat));
    return put(database, {}, kRepeat, QString::number(every.count()));
}

Status setAlertHook(db::Database &database, const QString &url, const QByteArray &key, const Seal &seal)
{
    const QUrl address(url, QUrl::StrictMode);
    if (!url.isEmpty()
        && (!address.isValid() || address.host().isEmpty()
            || (address.scheme() != "https"_L1 && address.scheme() != "http"_L1)))
        return makeError(ErrorKind::BadData, u"The address begins with https://, or http:// on the relay's machine."_s);
    QByteArray sealed;
    if (seal) {
        BELLHOP_TRY(sealed, seal(key, alertHookContext()));
    }
    return database.write([&](db::Connection &connection) -> Status {
        if (url.isEmpty()) {
            BELLHOP_CHECK(putSetting(connection, "site"_L1, 0, kHook, {}));
            BELLHOP_CHECK(connection.execute(book()["drop_hook_key"_L1]));
            return audit(connection, {}, u"webhook off"_s);
        }
        BELLHOP_CHECK(putSetting(connection, "site"_L1, 0, kHook, url));
        if (seal)
            BELLHOP_CHECK(connection.execute(book()["put_hook_key"_L1], {{"sealed", sealed}}));
        return audit(connection, {}, u"webhook"_s);
    });
}

QString alertHookContext()
{
    return u"site:alert_hook"_s;
}

Result<AlertScope> alertScopeNamed(db::Database &database, AlertScope::Kind kind, const QString &name)
{
    if (kind == AlertScope::Kind::Site)
        return AlertScope{};
    const bool team = kind == AlertScope::Kind::Team;
    return database.read([&](db::Connection &connection) -> Result<AlertScope> {
        BELLHOP_TRY(
            const auto row, connection.first(book()[team ? "team_named"_L1 : "property_named"_L1], {{"name", name}}));
        if (!row)
            return makeError(
                ErrorKind::NotFound, (team ? u"There is no team '%1'."_s : u"There is no property '%1'."_s).arg(name));
        return AlertScope{kind, row->integer(0)};
    });
}

Result<QString> alertScopeName(db::Database &database, const AlertScope &scope)
{
    if (scope.kind == AlertScope::Kind::Site)
        return QString();
    const bool team = scope.kind == AlertScope::Kind::Team;
    return database.read([&](db::Connection &connection) -> Result<QString> {
        BELLHOP_TRY(
            const auto row, connection.first(book()[team ? "team_name"_L1 : "property_name"_L1], {{"id", scope.id}}));
        return row ? row->text(0) : QString();
    });
}

} // namespace bellhop::desk
