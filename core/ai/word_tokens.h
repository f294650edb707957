// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/guest_message.h"
#include "core/ai/lexicon.h"
#include "core/ai/text_fold.h"

#include <optional>
#include <vector>

namespace bellhop::ai {

/// A date in figures, fields in the order they stand. A field that is missing is -1.
struct FigureDate {
    int a = -1;
    int b = -1;
    int c = -1;
    QChar separator; ///< '/', '.', '-', or nothing when the figures run together.
    int longest = 0; ///< Figures in the longest field: 4 means a year is written out.
    bool finalDot = false; ///< "15.2."
};

/// A piece of a text with all that it can mean.
struct Token {
    enum class Kind : quint8 { Word, Digits, Figures, Sign };
    Kind kind = Kind::Word;
    int from = 0; ///< In the folded text.
    int to = 0;
    bool spaced = false; ///< Space before it.
    qint64 number = -1; ///< Of Digits.
    int figures = -1; ///< Of Figures: its FigureDate.
    std::vector<Sense> senses;

    [[nodiscard]] bool is(Tag tag) const;
    [[nodiscard]] std::optional<qint64> valueOf(Tag tag) const;
    [[nodiscard]] bool isUnit(Unit unit) const;
};

/// A whole message cut into tokens. Pure value.
struct TokenText {
    FoldedText folded;
    Language language = Language::English;
    std::vector<Token> tokens;
    std::vector<FigureDate> figureDates;

    [[nodiscard]] int size() const { return int(tokens.size()); }
    [[nodiscard]] QStringView wordOf(int i) const; ///< Empty beyond either end.
    [[nodiscard]] bool is(int i, Tag tag) const { return i >= 0 && i < size() && tokens[size_t(i)].is(tag); }
    [[nodiscard]] bool isSign(int i, QChar sign) const;
    [[nodiscard]] std::optional<qint64> valueOf(int i, Tag tag) const;
    /// The part of the original text that tokens [first, last) cover.
    [[nodiscard]] TextSpan spanOf(int first, int last) const;
};

/// Words of the language first; where none fits, English ones of four letters and more, as guests mix them in.
[[nodiscard]] TokenText tokenize(QStringView text, Language language);

/// A number in figures or words that starts at a token.
struct NumberWords {
    qint64 value = 0;
    int next = 0; ///< The token after it.
    bool ordinal = false;
    bool figures = false; ///< Written in digits.
    bool half = false; ///< "two and a half"
};

/// A whole number, cardinal or ordinal; nothing when the token starts none.
[[nodiscard]] std::optional<NumberWords> readNumber(const TokenText &text, int at);

} // namespace bellhop::ai
