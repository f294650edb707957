// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/sql.h"

namespace bellhop::desk {

// The files of statements that several parts of the desk run: one book each, so that a connection prepares a statement
// once, whoever runs it.

[[nodiscard]] const db::SqlBook &closingStatements();
[[nodiscard]] const db::SqlBook &intakeStatements();
[[nodiscard]] const db::SqlBook &ownershipStatements();
[[nodiscard]] const db::SqlBook &peopleStatements();
[[nodiscard]] const db::SqlBook &responderStatements();

} // namespace bellhop::desk
