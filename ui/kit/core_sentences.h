// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace bellhop::ui {

/// What the core and the relay say to people (refusals, failures, names and definitions of metrics), in English as it
/// travels; `%1` stands where they put a value. `spoken` finds a sentence in it.
extern const char *const kCoreSentences[];
extern const std::size_t kCoreSentenceCount;

} // namespace bellhop::ui
