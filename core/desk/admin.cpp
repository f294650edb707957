// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/admin.h"

#include "core/base/uuid.h"
#include "core/desk/assistant_llm.h"
#include "core/desk/assistant_settings.h"
#include "core/desk/ledger.h"

#include <QRegularExpression>
#include <QTimeZone>

QByteArray bellhop_desk_admin_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {
const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_admin_sql(), u"desk/admin"_s);
    return statements;
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

Error bad(const QString &message)
{
    return makeError(ErrorKind::BadData, message);
}

/// A violated unique key, said in words.
Error named(const Error &error, const QString &message)
{
    return error.kind == ErrorKind::Conflict ? makeError(ErrorKind::Conflict, message, error.detail) : error;
}

/// "ana.duarte" → "Ana Duarte".
QString displayNameOf(const QString &login)
{
    QStringList words = login.split(QRegularExpression(u"[._-]+"_s), Qt::SkipEmptyParts);
    for (QString &word : words)
        word[0] = word.at(0).toUpper();
    return words.join(u' ');
}

QString sealContext(const QString &channelUuid, const QString &secret)
{
    return u"channel/%1/%2"_s.arg(channelUuid, secret);
}

Result<PropertyId> insertProperty(db::Connection &connection, const QString &uuid, const NewProperty &property)
{
    auto id = connection.insert(book()["add_property"_L1],
        {{"uuid", uuid}, {"name", property.name}, {"zone", property.zone}, {"country", property.country},
            {"currency", property.currency}, {"language", property.language.isEmpty() ? u"en"_s : property.language}});
    if (!id.ok())
        return named(id.error(), u"There is a property named %1 already."_s.arg(property.name));
    BELLHOP_CHECK(writeAudit(connection, Actor(), "property_add"_L1, "property"_L1, *id));
    return PropertyId{*id};
}

Status checkNumber(const NewChannel &channel)
{
    switch (channel.provider) {
    case Provider::Meta:
        if (channel.phoneNumberId.isEmpty() || channel.phoneNumberId.size() > 64)
            return bad(u"A channel needs the provider's id of its phone number."_s);
        return done();
    case Provider::Twilio:
        if (!matches(channel.accountSid, u"AC[0-9a-fA-F]{32}"_s))
            return bad(u"Twilio's account SID is AC and 32 hexadecimal digits."_s);
        if (!matches(channel.sender, u"whatsapp:\\+[0-9]{5,19}"_s))
            return bad(u"Twilio's sender looks like whatsapp:+14155550100."_s);
        if (!matches(channel.publicUrl, u"https?://[^\\s/?#@]+(/[^\\s?#]*)?"_s))
            return bad(
                u"Twilio signs the address it calls: give the relay's public one, like https://relay.example."_s);
        return done();
    case Provider::Lipachat:
        if (!matches(channel.phoneNumberId, u"[0-9]{5,19}"_s))
            return bad(u"Lipachat's number is written in digits, with the country code and without a plus."_s);
        return done();
    }
    return done();
}

Status checkChannel(const NewChannel &channel)
{
    if (!matches(channel.name, u"[A-Za-z0-9_-]{1,64}"_s))
        return bad(u"A channel's name is 1 to 64 letters, digits, _ or -: it is part of the webhook's address."_s);
    BELLHOP_CHECK(checkNumber(channel));
    if (!channel.property.isSet())
        return bad(u"A channel belongs to a property: name one."_s);
    return done();
}

using SealedSecrets = std::vector<std::pair<QString, QByteArray>>;

Result<SealedSecrets> sealAll(const ChannelSecrets &secrets, const QString &uuid, const Seal &seal)
{
    SealedSecrets out;
    const std::pair<QString, const QByteArray *> plain[]{{u"app_secret"_s, &secrets.appSecret},
        {u"verify_token"_s, &secrets.verifyToken}, {u"access_token"_s, &secrets.accessToken},
        {u"auth_token"_s, &secrets.authToken}, {u"api_key"_s, &secrets.apiKey},
        {u"webhook_path"_s, &secrets.webhookPath}, {u"webhook_secret"_s, &secrets.webhookSecret},
        {u"next_auth_token"_s, &secrets.nextAuthToken}};
    for (const auto &[name, value] : plain) {
        if (value->isEmpty())
            continue;
        BELLHOP_TRY(QByteArray sealed, seal(*value, sealContext(uuid, name)));
        out.emplace_back(name, std::move(sealed));
    }
    return out;
}

/// Which secrets a provider has.
QStringList secretsOf(Provider provider)
{
    switch (provider) {
    case Provider::Meta:
        return {u"app_secret"_s, u"verify_token"_s, u"access_token"_s};
    case Provider::Twilio:
        return {u"auth_token"_s, u"next_auth_token"_s};
    case Provider::Lipachat:
        break;
    }
    return {u"api_key"_s, u"webhook_path"_s, u"webhook_secret"_s};
}

struct StoredChannel {
    ChannelSettings settings;
    QString uuid;
    std::vector<std::pair<QString, QByteArray>> sealed;
};

StoredChannel channelOf(const db::Row &row)
{
    StoredChannel stored;
    stored.settings.id = row.id<ChannelId>(0);
    stored.uuid = row.text(1);
    stored.settings.provider = providerFromWire(row.text(2)).value_or(Provider::Meta);
    stored.settings.name = row.text(3);
    stored.settings.phoneNumberId = row.text(4);
    stored.settings.apiBase = row.text(5);
    stored.settings.apiVersion = row.text(6);
    stored.settings.sender = row.text(7);
    stored.settings.accountSid = row.text(8);
    stored.settings.wabaId = row.text(9);
    stored.settings.publicUrl = row.text(10);
    stored.settings.allowedSources = row.text(11).split(u' ', Qt::SkipEmptyParts);
    stored.settings.mediaHosts = row.text(12).split(u' ', Qt::SkipEmptyParts);
    stored.settings.sendsPerSecond = static_cast<int>(row.integer(13));
    return stored;
}

Result<std::vector<StoredChannel>> storedChannels(db::Connection &connection)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["channels"_L1]));
    BELLHOP_TRY(const db::Rows secrets, connection.query(book()["secrets"_L1]));
    std::vector<StoredChannel> channels;
    for (const db::Row &row : rows)
        channels.push_back(channelOf(row));
    for (const db::Row &row : secrets) {
        for (StoredChannel &channel : channels) {
            if (channel.settings.id == row.id<ChannelId>(0))
                channel.sealed.emplace_back(row.text(1), row.bytes(2));
        }
    }
    return channels;
}

/// Where a stored secret belongs; null for one that this version does not know.
QByteArray *secretNamed(ChannelSettings &settings, const QString &name)
{
    const std::pair<QLatin1String, QByteArray *> places[]{{"app_secret"_L1, &settings.appSecret},
        {"verify_token"_L1, &settings.verifyToken}, {"access_token"_L1, &settings.accessToken},
        {"auth_token"_L1, &settings.authToken}, {"next_auth_token"_L1, &settings.nextAuthToken},
        {"api_key"_L1, &settings.apiKey}, {"webhook_path"_L1, &settings.webhookPath},
        {"webhook_secret"_L1, &settings.webhookSecret}};
    for (const auto &[word, place] : places) {
        if (name == word)
            return place;
    }
    return nullptr;
}

Status openSecrets(StoredChannel &channel, const Unseal &unseal)
{
    for (const auto &[name, sealed] : channel.sealed) {
        BELLHOP_TRY(const QByteArray plain, unseal(sealed, sealContext(channel.uuid, name)));
        if (QByteArray *place = secretNamed(channel.settings, name))
            *place = plain;
    }
    return done();
}
} // namespace

Result<AgentId> addAgent(db::Database &database, const NewAgent &agent)
{
    if (!matches(agent.name, u"[a-z][a-z0-9_.-]{0,31}"_s))
        return bad(u"A login is 1 to 32 lower-case letters, digits, . _ or -, and starts with a letter."_s);
    const QString uuid = newUuid();
    const QString display
        = agent.displayName.trimmed().isEmpty() ? displayNameOf(agent.name) : agent.displayName.trimmed();
    const db::Value account = agent.dbAccount.isEmpty() ? db::Value() : db::Value(agent.dbAccount);
    return database.write([&](db::Connection &connection) -> Result<AgentId> {
        const QString taken = u"There is an agent named %1 already."_s.arg(agent.name);
        BELLHOP_TRY(const auto same, connection.first(book()["agent_named"_L1], {{"name", agent.name}}));
        if (same)
            return makeError(ErrorKind::Conflict, taken);
        db::Params params{
            {"uuid", uuid}, {"name", agent.name}, {"display_name", display}, {"role", toWire(agent.role)}};
        params.push_back({"account", std::monostate()});
        params.back().value = account;
        const auto id = connection.insert(book()["add_agent"_L1], params);
        if (!id.ok())
            return named(id.error(), taken);
        const AgentId added{*id};
        BELLHOP_CHECK(changeAgentState(connection, added, {.state = AgentState::Offline}));
        BELLHOP_CHECK(writeAudit(connection, Actor(), "agent_add"_L1, "agent"_L1, added.value, toWire(agent.role)));
        return added;
    });
}

Result<PropertyId> addProperty(db::Database &database, const NewProperty &property)
{
    if (property.name.trimmed().isEmpty())
        return bad(u"A property needs a name."_s);
    if (!QTimeZone::isTimeZoneIdAvailable(property.zone.toUtf8()))
        return bad(u"%1 is no time zone; write it like Europe/Madrid."_s.arg(property.zone));
    const QString uuid = newUuid();
    return database.write([&](db::Connection &connection) { return insertProperty(connection, uuid, property); });
}

Result<PropertyId> propertyNamed(db::Database &database, const QString &name)
{
    const QString uuid = newUuid();
    return database.write([&](db::Connection &connection) -> Result<PropertyId> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["properties"_L1]));
        QStringList names;
        for (const db::Row &row : rows) {
            if (row.text(1) == name || (name.isEmpty() && rows.size() == 1))
                return row.id<PropertyId>(0);
            names.append(row.text(1));
        }
        if (rows.empty() && name.isEmpty()) {
            NewProperty main;
            main.name = u"Main"_s;
            main.zone = u"UTC"_s;
            return insertProperty(connection, uuid, main);
        }
        const QString there = names.isEmpty() ? u"none"_s : names.join(u", "_s);
        return makeError(ErrorKind::NotFound,
            name.isEmpty() ? u"Which property? There are: %1."_s.arg(there)
                           : u"No property is named %1. There are: %2."_s.arg(name, there));
    });
}

Result<ChannelId> addChannel(
    db::Database &database, const NewChannel &channel, const ChannelSecrets &secrets, const Seal &seal)
{
    BELLHOP_CHECK(checkChannel(channel));
    const QString uuid = newUuid();
    BELLHOP_TRY(const SealedSecrets sealed, sealAll(secrets, uuid, seal));
    return database.write([&](db::Connection &connection) -> Result<ChannelId> {
        const auto id = connection.insert(book()["add_channel"_L1],
            {{"uuid", uuid}, {"property", channel.property}, {"provider", toWire(channel.provider)},
                {"name", channel.name},
                {"phone_number_id", channel.phoneNumberId.isEmpty() ? channel.sender : channel.phoneNumberId},
                {"api_base", channel.apiBase}, {"api_version", channel.apiVersion}, {"sender", channel.sender},
                {"account_sid", channel.accountSid}, {"waba_id", channel.wabaId}, {"public_url", channel.publicUrl},
                {"allowed_sources", channel.allowedSources.join(u' ')}});
        if (!id.ok())
            return named(id.error(), u"There is a channel with this name or phone number already."_s);
        for (const auto &[name, value] : sealed)
            BELLHOP_CHECK(
                connection.execute(book()["add_secret"_L1], {{"channel", *id}, {"name", name}, {"sealed", value}}));
        BELLHOP_CHECK(writeAudit(connection, Actor(), "channel_add"_L1, "channel"_L1, *id, toWire(channel.provider)));
        return ChannelId{*id};
    });
}

Status replaceSecrets(db::Database &database, const QString &name, const ChannelSecrets &secrets, const Seal &seal)
{
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const auto row, connection.first(book()["channel_named"_L1], {{"name", name}}));
        if (!row)
            return makeError(ErrorKind::NotFound, u"There is no channel named %1."_s.arg(name));
        const qint64 id = row->integer(0);
        BELLHOP_TRY(const SealedSecrets sealed, sealAll(secrets, row->text(1), seal));
        const QStringList known = secretsOf(providerFromWire(row->text(2)).value_or(Provider::Meta));
        QStringList changed;
        for (const auto &[word, value] : sealed) {
            if (!known.contains(word))
                return bad(u"A channel of %1 has no %2."_s.arg(row->text(2), QString(word).replace(u'_', u' ')));
            BELLHOP_CHECK(
                connection.execute(book()["put_secret"_L1], {{"channel", id}, {"name", word}, {"sealed", value}}));
            changed.append(word);
        }
        BELLHOP_CHECK(connection.execute(book()["touch_channel"_L1], {{"channel", id}}));
        return writeAudit(connection, Actor(), "channel_secret"_L1, "channel"_L1, id, changed.join(u' '));
    });
}

Result<int> resealSecrets(db::Database &database, const Unseal &unseal, const Seal &seal)
{
    return database.write([&](db::Connection &connection) -> Result<int> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["sealed_values"_L1]));
        for (const db::Row &row : rows) {
            const QString context = sealContext(row.text(3), row.text(1));
            const auto plain = unseal(row.bytes(2), context);
            if (!plain.ok())
                return makeError(plain.error().kind,
                    u"The site key does not open the secrets of channel %1."_s.arg(row.text(4)), plain.error().detail);
            BELLHOP_TRY(const QByteArray sealed, seal(*plain, context));
            BELLHOP_CHECK(connection.execute(
                book()["reseal"_L1], {{"channel", row.integer(0)}, {"name", row.text(1)}, {"sealed", sealed}}));
        }
        BELLHOP_TRY(int more, resealAssistantKeys(connection, unseal, seal));
        BELLHOP_TRY(const int own, resealSiteSecrets(connection, unseal, seal));
        more += own;
        BELLHOP_CHECK(writeAudit(connection, Actor(), "key_rotate"_L1, "site"_L1, 1));
        return static_cast<int>(rows.size()) + more;
    });
}

Result<LoadedChannels> loadChannelSettings(db::Database &database, const Unseal &unseal)
{
    auto stored = database.read([](db::Connection &connection) { return storedChannels(connection); });
    if (!stored.ok())
        return stored.error();
    LoadedChannels loaded;
    for (StoredChannel &channel : *stored) {
        if (openSecrets(channel, unseal).ok())
            loaded.channels.push_back(std::move(channel.settings));
        else
            loaded.broken.append(u"channel %1: the site key does not open its secrets"_s.arg(channel.settings.name));
    }
    return loaded;
}

Result<std::vector<AgentLogin>> agentLogins(db::Database &database)
{
    return database.read([](db::Connection &connection) -> Result<std::vector<AgentLogin>> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["agent_logins"_L1], {}));
        std::vector<AgentLogin> logins;
        for (const db::Row &row : rows) {
            logins.push_back({row.id<AgentId>(0), row.text(1), row.text(2),
                roleFromWire(row.text(3)).value_or(Role::Agent), row.text(4), row.flag(5)});
        }
        return logins;
    });
}

Result<qint64> channelsVersion(db::Database &database)
{
    return database.read([](db::Connection &connection) -> Result<qint64> {
        BELLHOP_TRY(const db::Row row, connection.one(book()["channels_version"_L1], {}, u"channel account"_s));
        return row.integer(0);
    });
}

Status setChannelState(db::Database &database, ChannelId channel, const QString &state, const QString &detail)
{
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.one(book()["channel_exists"_L1], {{"channel", channel}}, u"channel account"_s));
        BELLHOP_TRY(const qint64 changed,
            connection.execute(book()["set_channel_state"_L1],
                {{"channel", channel}, {"state", state}, {"detail", detail.left(190)}}));
        if (changed == 0)
            return done();
        return writeAudit(connection, Actor(), "channel_state"_L1, "channel"_L1, channel.value, state);
    });
}

Status initialiseSite(db::Database &database, const QString &company, bool test)
{
    const QString uuid = newUuid();
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const qint64 changed,
            connection.execute(book()["initialise_site"_L1], {{"uuid", uuid}, {"company", company}, {"test", test}}));
        if (changed == 0)
            return makeError(ErrorKind::Conflict, u"This database holds a site already."_s);
        return writeAudit(connection, Actor(), "site_init"_L1, "site"_L1, 1, test ? u"test"_s : QString());
    });
}

} // namespace bellhop::desk
