// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/labels.h"

#include <QHash>
#include <QString>

namespace bellhop::ai {

// The text files of the dialogue, built into the program. Any thread.

/// "key: text" lines of phrases/xx.txt; "\n" in a text is a line break already.
[[nodiscard]] QHash<QString, QString> phraseLines(Language language);
/// "cue: word | word" lines of steering/xx.txt.
[[nodiscard]] QHash<QString, QString> cueLines(Language language);

} // namespace bellhop::ai
