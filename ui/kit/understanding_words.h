// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/insight.h"

#include <utility>
#include <vector>

class QString;

namespace bellhop::ui {

/// What an intent or a finer one, a tone and an urgency are called; empty for a word that this version does not know.
[[nodiscard]] QString aboutWord(const QString &intent);
[[nodiscard]] QString moodWord(const QString &sentiment);
[[nodiscard]] QString urgencyWord(const QString &urgency);
/// What was understood of a message, as facts for people: what it is, and its value. Words that this version does not
/// know are left out.
[[nodiscard]] std::vector<std::pair<QString, QString>> factsOf(const Understanding &understanding);

} // namespace bellhop::ui
