// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/report/report.h"

namespace bellhop::report {

/// `{"from":…,"to":…,"zones":[…],"filters":{…},"rows":N,"metrics":[{"id":…,"formula":…,"cells":[…]}]}`; a metric
/// without data has `"data": false` and no cells.
[[nodiscard]] Json toJson(const Report &report);
/// The definition alone.
[[nodiscard]] Json toJson(const Metric &metric);

} // namespace bellhop::report
