// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bellhop::bench {

/// `bellhop-bench --soak-child FILE`: a console with its real window in a process of its own, whose agent takes one
/// chat after the other by keys: claim the most urgent, answer, wait for the guest's thanks, close. Prints "usable",
/// "chat N MS" when the N-th is closed, and "done" after "chats" of them.
int runSoakChild(const QString &configFile);

} // namespace bellhop::bench
