// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/listing.h"

#include "app/common/terminal.h"

QByteArray bellhopctl_ctl_sql();

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

const db::SqlBook &ctlSql()
{
    static const db::SqlBook book(bellhopctl_ctl_sql(), u"bellhopctl/ctl"_s);
    return book;
}

Result<db::Rows> rowsOf(db::Database &database, QLatin1String statement, const db::Params &params)
{
    return database.read([&](db::Connection &connection) { return connection.query(ctlSql()[statement], params); });
}

void sayTable(const QStringList &head, const std::vector<QStringList> &rows)
{
    say(head.join(u'\t'));
    for (const QStringList &row : rows)
        say(row.join(u'\t'));
}

} // namespace bellhop::app
