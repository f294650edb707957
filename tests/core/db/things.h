// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

namespace bellhop::tests {

/// Statements over one small table, for tests of the drivers themselves.
const db::SqlBook &things();
/// Makes the table `thing(id, uuid, number, body, raw)` in an empty database.
void makeThings(db::Database &database);
/// One row; the number stands for the rest.
Status addThing(db::Connection &connection, const QString &uuid, qint64 number);
/// How many rows there are; -1 on an error.
qint64 countThings(db::Database &database);

} // namespace bellhop::tests
