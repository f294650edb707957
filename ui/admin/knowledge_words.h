// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/knowledge.h"

namespace bellhop::ui {

// What the parts of the window about the houses' knowledge say alike. GUI thread.

/// Who is told an item: audience and door codes in one.
enum class ToldTo { Everybody, Staying, InHouse };
[[nodiscard]] ToldTo toldTo(const KnowledgeItem &item);
void setToldTo(KnowledgeItem &item, ToldTo to);
[[nodiscard]] QString toldToWord(ToldTo to);

/// "Español"; the code where the console does not know it.
[[nodiscard]] QString languageName(const QString &code);
/// The language in which a guest of that language is answered: theirs, the house's, English, or whatever there is.
[[nodiscard]] QString answeredIn(const KnowledgeItem &item, const QString &language, const QString &house);
/// "check_in" as people write it.
[[nodiscard]] QString topicWord(const QString &topic);
/// "always", "until 6 January 2027", "not told".
[[nodiscard]] QString validityWord(const KnowledgeItem &item);
/// A short name made of a title: "Check-in times" becomes "check-in-times"; empty where no letter fits.
[[nodiscard]] QString nameFrom(const QString &title);

} // namespace bellhop::ui
