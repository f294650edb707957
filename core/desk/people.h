// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/model/inbound.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace bellhop::desk {

/// Who somebody is to us on one channel account, and what is open with them.
struct Reached {
    qint64 reachId = 0;
    PersonId person;
    ConversationId live; ///< Unset when nothing is.
    bool resting = false; ///< It is pending or snoozed.
    AgentId goneOwner; ///< Its owner, when they have no live session.
    bool isNew = false; ///< This transaction made the reach: nothing was ever said there.
};

/// Finds or makes identity → person → guest → reach for people as webhooks name them (DESIGN §4.4). Phone only, user id
/// only and both end in one person, in whichever order they arrive; two persons that turn out to be one are joined.
/// Lives for one transaction.
class PeopleBook final
{
public:
    /// `scope`: of user ids, the provider's business scope; phone numbers are global.
    PeopleBook(db::Connection &connection, ChannelId channel, Provider provider, QString scope)
        : m_connection(connection)
        , m_channel(channel)
        , m_provider(provider)
        , m_scope(std::move(scope))
    {
    }

    /// Looks all of them up in one statement, so that `find` rarely asks alone.
    Status prefetch(const std::vector<PersonRef> &refs);
    Result<Reached> find(const PersonRef &ref);
    /// Somebody has a new number or user id: from now on both are theirs. Other changes are nothing.
    Status learn(const PersonRef &who, const SystemChange &change);
    /// How often two turned out to be one: what was found before may have moved.
    [[nodiscard]] int joins() const { return m_joins; }

private:
    struct Known {
        Reached reached;
        QString displayName;
        QString userName;
    };
    Result<Known> joined(const Known &phone, const Known &userId, const PersonRef &ref);
    Result<Known> newPerson(const PersonRef &ref);
    Status learnValue(const PersonRef &who, QLatin1String kind, const QString &value);
    Status addIdentity(PersonId person, QLatin1String kind, const QString &value);
    Status joinOlder(PersonId one, PersonId other);
    Status join(PersonId kept, PersonId gone);
    Status joinReach(qint64 keptReach, qint64 goneReach, Instant goneWindow);
    Status mergeGuests(PersonId kept, PersonId gone);
    Status refreshNames(Known &known, const PersonRef &ref);
    Status ensureReach(Known &known);
    [[nodiscard]] QString scopeOf(QLatin1String kind) const;

    db::Connection &m_connection;
    ChannelId m_channel;
    Provider m_provider;
    QString m_scope;
    QHash<QString, Known> m_phones;
    QHash<QString, Known> m_userIds;
    QSet<QString> m_asked; ///< Looked up, found or not.
    int m_joins = 0;
};

} // namespace bellhop::desk
