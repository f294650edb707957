// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/alerts.h"
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/common/terminal.h"

#include <QRandomGenerator>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSecretBytes = 32;

QCommandLineOption teamOption()
{
    return {u"team"_s, u"For this team alone."_s, u"NAME"_s};
}
QCommandLineOption propertyOption()
{
    return {u"property"_s, u"For this property alone."_s, u"NAME"_s};
}

Result<AlertScope> scopeOf(const Invocation &invocation, db::Database &database)
{
    const bool team = invocation.has("team"_L1);
    if (team && invocation.has("property"_L1))
        return makeError(ErrorKind::BadData, u"Name a team or a property, not both."_s);
    if (team)
        return desk::alertScopeNamed(database, AlertScope::Kind::Team, invocation.value("team"_L1));
    if (invocation.has("property"_L1))
        return desk::alertScopeNamed(database, AlertScope::Kind::Property, invocation.value("property"_L1));
    return AlertScope{};
}

Result<QString> spoken(db::Database &database, const AlertScope &scope)
{
    BELLHOP_TRY(const QString name, desk::alertScopeName(database, scope));
    switch (scope.kind) {
    case AlertScope::Kind::Team:
        return u"team %1"_s.arg(name);
    case AlertScope::Kind::Property:
        return u"property %1"_s.arg(name);
    case AlertScope::Kind::Site:
        break;
    }
    return u"site"_s;
}

/// "default" is what the wider scope says.
QString valueOf(const Invocation &invocation, int operand)
{
    const QString value = invocation.operand(operand);
    return value == "default"_L1 ? QString() : value;
}

Result<ExitCode> set(const Invocation &invocation)
{
    const auto kind = alertKindFromWire(invocation.operand(0));
    if (!kind) {
        QStringList kinds;
        for (const AlertRule &rule : alertRules())
            kinds << toWire(rule.kind);
        return makeError(ErrorKind::BadData,
            u"There is no alert '%1'; there are %2."_s.arg(invocation.operand(0), kinds.join(u", "_s)));
    }
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const AlertScope scope, scopeOf(invocation, *database));
    BELLHOP_CHECK(desk::setAlertLimit(*database, scope, *kind, valueOf(invocation, 1)));
    BELLHOP_TRY(const QString where, spoken(*database, scope));
    say(u"%1 of %2: %3"_s.arg(toWire(*kind), where, invocation.operand(1)));
    return kOk;
}

Result<ExitCode> quiet(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const AlertScope scope, scopeOf(invocation, *database));
    BELLHOP_CHECK(desk::setQuietHours(*database, scope, valueOf(invocation, 0)));
    BELLHOP_TRY(const QString where, spoken(*database, scope));
    say(u"quiet hours of %1: %2"_s.arg(where, invocation.operand(0)));
    return kOk;
}

Result<ExitCode> repeat(const Invocation &invocation)
{
    bool isNumber = false;
    const int minutes = invocation.operand(0).toInt(&isNumber);
    if (!isNumber)
        return makeError(ErrorKind::BadData, u"MINUTES is a whole number."_s);
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_CHECK(desk::setAlertRepeat(*database, std::chrono::minutes(minutes)));
    say(u"repeated every %1 minutes until somebody takes care"_s.arg(minutes));
    return kOk;
}

QByteArray newSecret()
{
    QByteArray bytes(kSecretBytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes.toHex();
}

Result<ExitCode> webhook(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    if (invocation.operand(0) == "none"_L1) {
        BELLHOP_CHECK(desk::setAlertHook(*database, {}, {}, {}));
        say(u"alerts are told to no webhook"_s);
        return kOk;
    }
    BELLHOP_TRY(const desk::StoredAlertSettings stored, desk::alertSettings(*database));
    const bool given = invocation.has("secret-file"_L1);
    QByteArray key;
    if (given) {
        BELLHOP_TRY(key, invocation.secret("secret-file"_L1));
    } else if (stored.hook.sealedKey.isEmpty()) {
        key = newSecret();
    }
    desk::Seal seal; // none: the secret stays
    if (!key.isEmpty()) {
        BELLHOP_TRY(const db::DatabaseUrl url, invocation.url());
        BELLHOP_TRY(const auto keys, openVault(url));
        seal = sealWith(keys);
    }
    BELLHOP_CHECK(desk::setAlertHook(*database, invocation.operand(0), key, seal));
    say(u"alerts are told to %1"_s.arg(invocation.operand(0)));
    if (!given && !key.isEmpty())
        say(u"secret (shown once): %1"_s.arg(QString::fromLatin1(key)));
    return kOk;
}

Result<std::vector<QStringList>> openLines(db::Database &database)
{
    BELLHOP_TRY(const std::vector<AlertCard> open, desk::loadAlerts(database));
    std::vector<QStringList> lines;
    for (const AlertCard &card : open)
        lines.push_back(
            {toWire(card.facts.kind), toWire(card.facts.level), card.since.toUtc().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                QString::number(card.told), card.acknowledgedName.isEmpty() ? u"-"_s : card.acknowledgedName,
                alertCause(card.facts, card.names), alertNextStep(card.facts, card.names)});
    return lines;
}

Result<std::vector<QStringList>> limitLines(db::Database &database, const AlertSettings &settings)
{
    std::vector<QStringList> lines;
    for (const AlertRule &rule : alertRules()) {
        lines.push_back({toWire(rule.kind), u"site"_s, toText(rule.kind, settings.limitFor(rule.kind)),
            QString::fromLatin1(rule.meaning)});
        for (const auto &[where, limit] : settings.limits) {
            const auto &[scope, kind] = where;
            if (kind != rule.kind || scope == AlertScope{})
                continue;
            BELLHOP_TRY(const QString name, spoken(database, scope));
            lines.push_back({toWire(kind), name, toText(kind, limit), QString::fromLatin1(rule.meaning)});
        }
    }
    return lines;
}

Result<ExitCode> list(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.siteToRead());
    BELLHOP_TRY(const desk::StoredAlertSettings stored, desk::alertSettings(*database));
    BELLHOP_TRY(const std::vector<QStringList> open, openLines(*database));
    sayTable(
        {u"ALERT"_s, u"LEVEL"_s, u"SINCE (UTC)"_s, u"TOLD"_s, u"WHO TAKES CARE"_s, u"CAUSE"_s, u"NEXT STEP"_s}, open);
    BELLHOP_TRY(const std::vector<QStringList> limits, limitLines(*database, stored.settings));
    sayTable({u"ALERT"_s, u"OF"_s, u"LIMIT"_s, u"MEANING"_s}, limits);
    std::vector<QStringList> rest;
    for (const auto &[scope, hours] : stored.settings.quiet) {
        BELLHOP_TRY(const QString name, spoken(*database, scope));
        rest.push_back({u"quiet hours"_s, name, hours.text().isEmpty() ? u"none"_s : hours.text()});
    }
    rest.push_back({u"repeated every"_s, u"site"_s, u"%1 min"_s.arg(stored.settings.repeatEvery.count())});
    rest.push_back({u"webhook"_s, u"site"_s, stored.hook.url.isEmpty() ? u"none"_s : stored.hook.url});
    sayTable({u"SETTING"_s, u"OF"_s, u"VALUE"_s}, rest);
    return kOk;
}

} // namespace

std::vector<Command> alertCommands()
{
    return {
        {u"alert list"_s, u"Lists what the site is warned of now, and from when on it is."_s, {}, {}, {}, list},
        {u"alert set"_s, u"Sets from when on an alert is raised: a number, two as in 80/300, off, or default."_s,
            {u"KIND"_s, u"LIMIT"_s}, {teamOption(), propertyOption()}, {}, set},
        {u"alert quiet"_s, u"Sets hours at which nobody is told, as 22:00-07:00; none, or default."_s, {u"HOURS"_s},
            {teamOption(), propertyOption()}, {}, quiet},
        {u"alert repeat"_s, u"Sets how often an alert is told again until somebody takes care of it."_s, {u"MINUTES"_s},
            {}, {}, repeat},
        {u"alert webhook"_s, u"Sets where alerts are told to another program, signed; none: nowhere."_s, {u"URL"_s},
            {{u"secret-file"_s, u"A file with the secret they are signed with; by itself one is made and shown once."_s,
                u"FILE"_s}},
            {}, webhook},
    };
}

} // namespace bellhop::app
