// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/model/people.h"
#include "core/model/template_structure.h"

#include <vector>

namespace bellhop {

/// A template as consoles know it. `known.status` "gone": no longer at the provider.
struct TemplateCard {
    qint64 id = 0;
    ChannelId channel;
    ProviderTemplate known;
    QString priceClass; ///< The provider's word for what it costs; empty: as its category.
    bool operator==(const TemplateCard &) const = default;
};

/// How fresh a channel's templates are.
struct TemplateSyncState {
    ChannelId channel;
    Instant syncedAt; ///< The provider's list was last read then; unset: never.
    QString error; ///< Why the last look at that list failed; empty when it did not.
    bool operator==(const TemplateSyncState &) const = default;
};

/// Every template of the channels in sight, those that cannot be sent too; by channel, name and language.
struct TemplateShelf {
    std::vector<TemplateCard> templates;
    std::vector<TemplateSyncState> syncs;
    bool operator==(const TemplateShelf &) const = default;
};

/// Who may make, change and delete them.
[[nodiscard]] constexpr bool canChangeTemplates(Role role)
{
    return role != Role::Agent;
}

} // namespace bellhop
