// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/entities.h"

namespace bellhop::ai {

std::vector<Entity> findEntities(const GuestMessage &, Language)
{
    return {};
}

} // namespace bellhop::ai
