// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <QStringList>

namespace bellhop::app {

/// The statements of bellhopctl itself.
const db::SqlBook &ctlSql();
/// All rows of one of them, as one look.
Result<db::Rows> rowsOf(db::Database &database, QLatin1String statement, const db::Params &params = {});
/// A table on standard output: columns parted by tabs, a head line first, so that people and `cut` can read it.
void sayTable(const QStringList &head, const std::vector<QStringList> &rows);

} // namespace bellhop::app
