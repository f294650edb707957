// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

namespace bellhop {

/// A message in words, as a thread shows it: the place with its address and a link to a map, the cards with their
/// numbers, the question with what could be pressed. `body` as it is stored; other kinds are their body.
[[nodiscard]] QString shownText(const QString &body, const MessageContent &content);

} // namespace bellhop
