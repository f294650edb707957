// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/connection.h"

namespace bellhop::db {

using namespace Qt::Literals::StringLiterals;

Result<qint64> Connection::insert(const Sql &sql, const Params &params)
{
    BELLHOP_CHECK(execute(sql, params));
    return lastInsertId();
}

Result<Row> Connection::one(const Sql &sql, const Params &params, const QString &what)
{
    BELLHOP_TRY(auto row, first(sql, params));
    if (!row)
        return makeError(ErrorKind::NotFound, u"There is no such %1."_s.arg(what), sql.label());
    return std::move(*row);
}

Result<std::optional<Row>> Connection::first(const Sql &sql, const Params &params)
{
    BELLHOP_TRY(auto rows, query(sql, params));
    if (rows.empty())
        return std::optional<Row>();
    return std::optional<Row>(std::move(rows.front()));
}

} // namespace bellhop::db
