// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <optional>

namespace bellhop::desk {

// Within what time guests are to be answered: the site's target, and those of properties that have their own. What was
// counted under a target stays so: a new one begins now. For administrators; each change writes an audit row.

struct ServiceTarget {
    std::chrono::seconds answer{0}; ///< 1 second to a day.
    int goalPercent = 0; ///< 1 to 100.
};

struct PropertyTarget {
    QString property; ///< Its name; empty: the site.
    std::optional<ServiceTarget> own; ///< Unset: the site's holds. The site always has one.
};
/// In force now; the site's first, then every property.
[[nodiscard]] Result<std::vector<PropertyTarget>> serviceTargets(db::Database &database);
/// Without `target` the property goes back to the site's. NotFound for a property there is none of, BadData for times
/// or goals out of range and for a site without one.
Status setServiceTarget(db::Database &database, const QString &property, const std::optional<ServiceTarget> &target);

} // namespace bellhop::desk
