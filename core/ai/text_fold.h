// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace bellhop::ai {

/// A text as the rules compare it: case, accents, width, digits of other scripts and runs of space folded away, and for
/// every unit where it came from. Traditional Chinese characters of the word lists are simplified.
struct FoldedText {
    QString text;
    std::vector<int> at; ///< Position in the original of each unit, and one more for the end.
};

/// At most this many UTF-16 units are looked at: longer than any message WhatsApp carries.
inline constexpr qsizetype kLongestText = 8000;

/// Broken surrogates and control characters become spaces. Any thread.
[[nodiscard]] FoldedText foldText(QStringView text);

/// The same for a word of a list; only the text.
[[nodiscard]] QString foldWord(QStringView word);

/// Han, kana: scripts that write words without spaces between them.
[[nodiscard]] bool isUnspaced(QChar c);
[[nodiscard]] bool isHangul(QChar c);
[[nodiscard]] bool isArabic(QChar c);

} // namespace bellhop::ai
