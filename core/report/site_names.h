// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"

#include <QStringList>
#include <QTimeZone>

#include <map>

namespace bellhop::report {

struct PropertyName {
    QString name; ///< Empty: out of the reader's sight.
    QTimeZone zone;
};

/// Of what is in a map of names.
[[nodiscard]] inline const QString &nameOf(const PropertyName &property)
{
    return property.name;
}
[[nodiscard]] inline const QString &nameOf(const QString &name)
{
    return name;
}

/// What the site's agents, teams, channels and properties are called, as far as the account that reads may know: what
/// reports are grouped and filtered by.
struct SiteNames {
    std::map<AgentId, QString> agents; ///< Logins.
    std::map<AgentId, QStringList> teams; ///< The teams an agent is in.
    std::map<ChannelId, QString> channels;
    std::map<PropertyId, PropertyName> properties; ///< The first is the site's main one.
};

/// BadData when a property's zone is unknown on this computer.
[[nodiscard]] Result<SiteNames> readNames(db::Connection &connection);
/// Of conversations.
[[nodiscard]] Result<QStringList> readTags(db::Connection &connection);
/// The statements, for the test that prepares them.
[[nodiscard]] const db::SqlBook &nameStatements();

} // namespace bellhop::report
