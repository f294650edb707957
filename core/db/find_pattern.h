// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database_url.h"

#include <QString>

namespace bellhop::db {

/// What `column @finds :pattern` is given so that it holds where the column holds `text`, whatever its case and
/// accents: "über" and "uber" find "ÜBER". It may find a little more on MySQL ('%' and '_' of the text stand for any
/// character there). An empty text is in everything. Pure.
[[nodiscard]] QString findPattern(Dialect dialect, const QString &text);

} // namespace bellhop::db
