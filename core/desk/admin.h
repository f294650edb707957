// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/model/outbound.h"
#include "core/model/people.h"

#include <functional>
#include <vector>

namespace bellhop::desk {

/// What administrators do through bellhopctl and the first start. Each writes its audit row.

struct NewAgent {
    QString name; ///< Login: `^[a-z][a-z0-9_.-]{0,31}$`.
    QString displayName; ///< Empty: made from the login.
    Role role = Role::Agent;
    QString dbAccount; ///< MySQL: the account that `v_me` finds; empty on the single seat.
};
/// Conflict when the name is taken.
Result<AgentId> addAgent(db::Database &database, const NewAgent &agent);

/// An agent as administrators see them.
struct AgentLogin {
    AgentId id;
    QString name; ///< Login.
    QString displayName;
    Role role = Role::Agent;
    QString dbAccount;
    bool active = true;
};
/// In the order they were added.
Result<std::vector<AgentLogin>> agentLogins(db::Database &database);

struct NewProperty {
    QString name;
    QString zone; ///< IANA; BadData for an unknown one.
    QString country;
    QString currency;
    QString language;
};
Result<PropertyId> addProperty(db::Database &database, const NewProperty &property);
/// The property of that name; NotFound lists those there are. Empty name: the only one, or makes "Main" in UTC when
/// there is none.
Result<PropertyId> propertyNamed(db::Database &database, const QString &name);

struct NewChannel {
    Provider provider = Provider::Meta;
    QString name; ///< In the webhook's path: `^[A-Za-z0-9_-]{1,64}$`.
    QString phoneNumberId; ///< Meta's id of the number; Lipachat: the number. Twilio: empty, it is the sender.
    QString apiBase;
    QString apiVersion;
    QString wabaId; ///< Meta: needed for templates.
    QString accountSid; ///< Twilio: "AC" and 32 hex digits.
    QString sender; ///< Twilio: "whatsapp:+14155550100".
    QString publicUrl; ///< Twilio: where it reaches the relay; signatures are made over it.
    QStringList allowedSources; ///< Lipachat: addresses and networks that may post; empty: any.
    PropertyId property;
};
/// Seals a secret for the database; keeps desk free of keys.
using Seal = std::function<Result<QByteArray>(const QByteArray &plain, const QString &context)>;
using Unseal = std::function<Result<QByteArray>(const QByteArray &sealed, const QString &context)>;
struct ChannelSecrets {
    QByteArray appSecret;
    QByteArray verifyToken;
    QByteArray accessToken;
    QByteArray authToken = {}; ///< Twilio.
    QByteArray apiKey = {}; ///< Lipachat.
    QByteArray webhookPath = {}; ///< Lipachat: unguessable, at least 20 of `[A-Za-z0-9_-]`.
    QByteArray webhookSecret = {}; ///< Lipachat: optional.
    QByteArray nextAuthToken = {}; ///< Twilio: believed beside the other while tokens are changed.
};
Result<ChannelId> addChannel(
    db::Database &database, const NewChannel &channel, const ChannelSecrets &secrets, const Seal &seal);

/// Replaces those that are not empty; running relays take them up by themselves. NotFound without a channel of that
/// name, BadData for a secret that its provider does not have.
Status replaceSecrets(db::Database &database, const QString &name, const ChannelSecrets &secrets, const Seal &seal);

/// Opens every stored secret and seals it anew, all in one transaction, after the site key was changed; their number.
/// An error, and nothing changed, when one cannot be opened.
Result<int> resealSecrets(db::Database &database, const Unseal &unseal, const Seal &seal);

/// Active channel accounts with their secrets opened. A channel whose secrets cannot be opened is left out and
/// reported in `broken`.
struct LoadedChannels {
    std::vector<ChannelSettings> channels;
    QStringList broken; ///< "channel main: the site key does not open its secrets"
};
Result<LoadedChannels> loadChannelSettings(db::Database &database, const Unseal &unseal);
/// Rises whenever a channel account is added or changed: cheap to ask every second.
Result<qint64> channelsVersion(db::Database &database);
/// "ok", "token_invalid", … with words for the agent.
Status setChannelState(db::Database &database, ChannelId channel, const QString &state, const QString &detail);

/// First rows of a new site: its uuid, company name, test flag (only here).
Status initialiseSite(db::Database &database, const QString &company, bool test);

} // namespace bellhop::desk
