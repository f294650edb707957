// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/assistant_settings.h"

#include "core/base/wire_table.h"
#include "core/desk/ledger.h"
#include "core/desk/settings.h"
#include "core/desk/statements.h"

#include <QRegularExpression>
#include <QUrl>

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr WireTable<AssistantMode, 4> kModes{{
    {AssistantMode::Off, "off"_L1},
    {AssistantMode::Draft, "draft"_L1},
    {AssistantMode::Automatic, "automatic"_L1},
    {AssistantMode::Shadow, "shadow"_L1},
}};
constexpr int kLongestText = 1000;

Status audit(db::Connection &connection, QLatin1String entity, qint64 id, const QString &what)
{
    return writeAudit(connection, Actor(), "assistant_setting"_L1, entity, id, what);
}

/// What is wrong with a value; empty when nothing is.
QString fault(const QString &name, const QString &value)
{
    static const QRegularExpression hours(u"^([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d$"_s);
    static const QRegularExpression number(u"^[1-9]\\d{0,8}$"_s);
    if (name == "system"_L1 && !QStringList{u""_s, u"demo"_s, u"qloapps"_s}.contains(value))
        return u"A booking system is demo, qloapps or none."_s;
    if (name == "url"_L1 && !value.isEmpty()) {
        const QUrl url(value, QUrl::StrictMode);
        if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty())
            return u"The address of the booking system begins with https:// or http://."_s;
    }
    if (name == "hotel"_L1 && !value.isEmpty() && !number.match(value).hasMatch())
        return u"The hotel is its number in the booking system."_s;
    if (name == "introduce"_L1 && value != "0"_L1 && value != "1"_L1)
        return u"It introduces itself or not: 1 or 0."_s;
    if (name == "hours"_L1 && !value.isEmpty() && !hours.match(value).hasMatch())
        return u"Hours are written as 08:00-22:00."_s;
    if (!QStringList{u"system"_s, u"url"_s, u"hotel"_s, u"introduce"_s, u"hours"_s}.contains(name))
        return u"There is no such setting."_s;
    return {};
}

void take(AssistantProperty &property, const QString &name, const QString &value)
{
    if (name == "responder.system"_L1)
        property.system = value;
    else if (name == "responder.url"_L1)
        property.url = value;
    else if (name == "responder.hotel"_L1)
        property.hotel = value;
    else if (name == "responder.introduce"_L1)
        property.introducesItself = value != "0"_L1;
    else if (name == "responder.hours"_L1)
        property.hours = value;
}

Result<std::vector<AssistantProperty>> propertiesOf(db::Connection &connection)
{
    const db::SqlBook &sql = responderStatements();
    std::vector<AssistantProperty> found;
    QHash<qint64, std::size_t> places;
    BELLHOP_TRY(const db::Rows rows, connection.query(sql["properties"_L1]));
    for (const db::Row &row : rows) {
        places.insert(row.integer(0), found.size());
        AssistantProperty property;
        property.id = row.id<PropertyId>(0);
        property.name = row.text(1);
        property.language = row.text(3);
        property.zone = row.text(4);
        found.push_back(std::move(property));
    }
    const auto at = [&](qint64 id) { return places.contains(id) ? &found[places.value(id)] : nullptr; };
    BELLHOP_TRY(const db::Rows settings, connection.query(sql["property_settings"_L1]));
    for (const db::Row &row : settings)
        if (AssistantProperty *property = at(row.integer(0)))
            take(*property, row.text(1), row.text(2));
    BELLHOP_TRY(const db::Rows texts, connection.query(sql["texts"_L1]));
    for (const db::Row &row : texts) // "7:greeting"
        if (AssistantProperty *property = at(row.text(0).section(u':', 0, 0).toLongLong()))
            property->texts.insert(row.text(0).section(u':', 1) + u':' + row.text(1), row.text(2));
    BELLHOP_TRY(const db::Rows secrets, connection.query(sql["property_secrets"_L1]));
    for (const db::Row &row : secrets)
        if (AssistantProperty *property = at(row.integer(0)); property && row.text(1) == "booking_key"_L1)
            property->sealedKey = row.bytes(2);
    return found;
}

} // namespace

QLatin1String toWire(AssistantMode mode)
{
    return wireWord(kModes, mode);
}
std::optional<AssistantMode> assistantModeFromWire(QStringView word)
{
    return wireValue(kModes, word);
}

Result<AssistantSettings> assistantSettings(db::Database &database)
{
    return database.read([&](db::Connection &connection) -> Result<AssistantSettings> {
        AssistantSettings settings;
        BELLHOP_TRY(const db::Rows channels, connection.query(responderStatements()["channel_modes"_L1]));
        for (const db::Row &row : channels)
            settings.channels.push_back({row.id<ChannelId>(0), row.text(1), row.text(2),
                assistantModeFromWire(row.text(3)).value_or(AssistantMode::Off)});
        BELLHOP_TRY(settings.properties, propertiesOf(connection));
        BELLHOP_TRY(settings.now, connection.now());
        return settings;
    });
}

Status setAssistantMode(db::Database &database, const QString &channel, AssistantMode mode)
{
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const db::Rows channels, connection.query(responderStatements()["channel_modes"_L1]));
        for (const db::Row &row : channels) {
            if (row.text(1) != channel)
                continue;
            BELLHOP_CHECK(putSetting(connection, "channel"_L1, row.integer(0), u"responder.mode"_s, toWire(mode)));
            return audit(connection, "channel"_L1, row.integer(0), u"mode %1"_s.arg(toWire(mode)));
        }
        return makeError(ErrorKind::NotFound, u"There is no channel account '%1'."_s.arg(channel));
    });
}

Status setAssistantProperty(db::Database &database, PropertyId property, const QString &name, const QString &value)
{
    if (const QString wrong = fault(name, value); !wrong.isEmpty())
        return makeError(ErrorKind::BadData, wrong);
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(putSetting(connection, "property"_L1, property.value, u"responder."_s + name, value));
        return audit(connection, "property"_L1, property.value, name);
    });
}

QString assistantKeyContext(PropertyId property)
{
    return u"property:%1:booking_key"_s.arg(property.value);
}

Status setAssistantKey(db::Database &database, PropertyId property, const QByteArray &key, const Seal &seal)
{
    BELLHOP_TRY(const QByteArray sealed, seal(key, assistantKeyContext(property)));
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.execute(responderStatements()["put_secret"_L1],
            {{"property", property}, {"name", "booking_key"_L1}, {"sealed", sealed}}));
        return audit(connection, "property"_L1, property.value, u"booking key"_s);
    });
}

Result<int> resealAssistantKeys(db::Connection &connection, const Unseal &unseal, const Seal &seal)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(responderStatements()["property_secrets"_L1]));
    for (const db::Row &row : rows) {
        const QString context = assistantKeyContext(row.id<PropertyId>(0));
        const auto plain = unseal(row.bytes(2), context);
        if (!plain.ok())
            return makeError(plain.error().kind,
                u"The site key does not open the booking key of property %1."_s.arg(row.integer(0)),
                plain.error().detail);
        BELLHOP_TRY(const QByteArray sealed, seal(*plain, context));
        BELLHOP_CHECK(connection.execute(responderStatements()["put_secret"_L1],
            {{"property", row.id<PropertyId>(0)}, {"name", row.text(1)}, {"sealed", sealed}}));
    }
    return static_cast<int>(rows.size());
}

Status setAssistantText(
    db::Database &database, PropertyId property, const QString &kind, const QString &language, const QString &text)
{
    const bool known = std::any_of(
        kAssistantTexts.begin(), kAssistantTexts.end(), [&](const char *word) { return kind == QLatin1String(word); });
    if (!known)
        return makeError(ErrorKind::BadData, u"A text is introduction, greeting or out_of_hours."_s);
    if (text.size() > kLongestText)
        return makeError(ErrorKind::BadData, u"A text has at most %1 characters."_s.arg(kLongestText));
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(putText(connection, u"responder"_s, u"%1:%2"_s.arg(property.value).arg(kind), language, text));
        return audit(connection, "property"_L1, property.value, u"text %1 %2"_s.arg(kind, language));
    });
}

} // namespace bellhop::desk
