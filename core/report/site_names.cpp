// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/site_names.h"

#include "core/report/report_days.h"

QByteArray bellhop_report_names_sql();

namespace bellhop::report {
using namespace Qt::Literals::StringLiterals;

Result<SiteNames> readNames(db::Connection &connection)
{
    SiteNames names;
    BELLHOP_TRY(const db::Rows agents, connection.query(nameStatements()["agents"_L1]));
    for (const db::Row &row : agents)
        names.agents[row.id<AgentId>(0)] = row.text(1);
    BELLHOP_TRY(const db::Rows teams, connection.query(nameStatements()["teams"_L1]));
    for (const db::Row &row : teams)
        names.teams[row.id<AgentId>(0)].append(row.text(1));
    BELLHOP_TRY(const db::Rows channels, connection.query(nameStatements()["channels"_L1]));
    for (const db::Row &row : channels)
        names.channels[row.id<ChannelId>(0)] = row.text(1);
    BELLHOP_TRY(const db::Rows properties, connection.query(nameStatements()["properties"_L1]));
    for (const db::Row &row : properties) {
        BELLHOP_TRY(const QTimeZone zone, zoneNamed(row.text(2)));
        names.properties[row.id<PropertyId>(0)] = {row.text(1), zone};
    }
    return names;
}

Result<QStringList> readTags(db::Connection &connection)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(nameStatements()["tags"_L1]));
    QStringList tags;
    for (const db::Row &row : rows)
        tags.append(row.text(0));
    return tags;
}

const db::SqlBook &nameStatements()
{
    static const db::SqlBook book(bellhop_report_names_sql(), u"report/names"_s);
    return book;
}

} // namespace bellhop::report
