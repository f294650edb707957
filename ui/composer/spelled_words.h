// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace bellhop::ui {

/// A word in a line.
struct WordSpan {
    int at = 0;
    int length = 0;
    bool operator==(const WordSpan &) const = default;
};

/// The words that a dictionary can be asked about: no address, number, emoji, variable or question of a canned answer,
/// command behind a slash or mentioned colleague. Pure.
[[nodiscard]] std::vector<WordSpan> spelledWords(const QString &line);

} // namespace bellhop::ui
