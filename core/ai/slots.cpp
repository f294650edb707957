// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/slots.h"

namespace bellhop::ai {

BookingSlots readSlots(const GuestMessage &, Language)
{
    return {};
}

} // namespace bellhop::ai
