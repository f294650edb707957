// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/database.h"

#include "core/db/mysql_driver.h"
#include "core/db/sqlite_driver.h"

namespace bellhop::db {

Result<std::unique_ptr<Database>> Database::open(const DatabaseUrl &url, const OpenOptions &options)
{
    return url.dialect == Dialect::Sqlite ? SqliteDatabase::open(url, options) : MySqlDatabase::open(url, options);
}

} // namespace bellhop::db
