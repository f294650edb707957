// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench_site.h"
#include "tests/bench/bench_table.h"

namespace bellhop::bench {

/// A wallboard's looks at a site of whatever age and size, on MariaDB: opens some conversations of today there, then
/// measures. `account`: of an administrator, with BenchSite::password().
void measureBoardOf(Table &table, BenchSite &site, const QString &account);

} // namespace bellhop::bench
