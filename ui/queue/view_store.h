// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/queue_filter.h"

#include <vector>

namespace bellhop::ui {

/// Where a person's own lists are kept: with the console's settings, never in the site's database. GUI thread.
class ViewStore
{
public:
    virtual ~ViewStore() = default;
    [[nodiscard]] virtual std::vector<SavedView> load() const = 0;
    virtual void save(const std::vector<SavedView> &views) = 0;
};

} // namespace bellhop::ui
