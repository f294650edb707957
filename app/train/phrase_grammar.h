// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/corpus.h"

namespace bellhop::train {

/// Makes phrases from LANGUAGE/grammar.txt: "= name | word; word" are lists, "labels | phrase {name} / phrase" are
/// phrases with places for words of a list. {n} is a day of the month, {ref} a booking's number. The same text gives
/// the same phrases in the same order. BadData names file and line.
[[nodiscard]] Result<std::vector<Sample>> phrasesOf(const QByteArray &grammar, const QString &file);

} // namespace bellhop::train
