// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/views.h"

namespace bellhop::ui {

/// What an event of a thread says: "Ana Duarte took over", "Closed by Ana Duarte: booking confirmed".
[[nodiscard]] QString eventSentence(const ThreadItem &event);

} // namespace bellhop::ui
