// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/dates.h"

namespace bellhop::ai {

std::vector<DateMention> findDates(const GuestMessage &, Language)
{
    return {};
}

} // namespace bellhop::ai
