// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/console.h"

#include <algorithm>

namespace bellhop::sync {

AgentCard Console::myCard() const
{
    const AgentId mine = me().id;
    const std::vector<AgentCard> all = agents();
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [mine](const AgentCard &agent) { return agent.id == mine; });
    return found == all.cend() || !mine.isSet() ? AgentCard() : *found;
}

} // namespace bellhop::sync
