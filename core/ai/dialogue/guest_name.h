// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/guest_message.h"

#include <QString>

namespace bellhop::ai {

/// The guest's name in a message from which addresses, numbers and dates were taken out (as commas); empty when there
/// is none. `asked`: the dialogue waits for it, so that a bare "Amina Otieno" is one. Pure; any thread.
[[nodiscard]] QString readGuestName(const QString &text, Language language, bool asked);

} // namespace bellhop::ai
