// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/model/inbound.h"

#include <QHash>

namespace bellhop::desk {

/// Who somebody is to us on one channel account.
struct Reached {
    qint64 reachId = 0;
    PersonId person;
};

/// Finds or makes identity → person → guest → reach for people as webhooks name them (DESIGN §4.4). Phone only, user id
/// only and both end in one person, in whichever order they arrive; two persons that turn out to be one are joined.
/// Lives for one transaction.
class PeopleBook final
{
public:
    PeopleBook(db::Connection &connection, ChannelId channel, Provider provider, QString scope)
        : m_connection(connection), m_channel(channel), m_provider(provider), m_scope(std::move(scope)) { }

    Result<Reached> find(const PersonRef &ref);

private:
    struct Known {
        PersonId byPhone;
        PersonId byUserId;
    };
    Result<PersonId> personByIdentity(QLatin1String kind, const QString &value);
    Result<PersonId> makePerson(const PersonRef &ref);
    Status addIdentity(PersonId person, QLatin1String kind, const QString &value);
    Status join(PersonId kept, PersonId gone);
    Status joinReach(qint64 keptReach, qint64 goneReach);
    Status refreshNames(PersonId person, const PersonRef &ref);
    Result<qint64> reachOf(PersonId person);

    db::Connection &m_connection;
    ChannelId m_channel;
    Provider m_provider;
    QString m_scope;
    QHash<QString, Reached> m_seen;
};

} // namespace bellhop::desk
