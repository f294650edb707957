// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace bellhop {

/// One explicit table per enum says which word stands for which value, both ways. Used for everything stored or sent.
template <typename Enum, std::size_t N> using WireTable = std::array<std::pair<Enum, QLatin1String>, N>;

/// The word of a value. Every value must be in the table; a test walks each table both ways.
template <typename Enum, std::size_t N> constexpr QLatin1String wireWord(const WireTable<Enum, N> &table, Enum value)
{
    for (const auto &[candidate, word] : table) {
        if (candidate == value)
            return word;
    }
    return QLatin1String();
}

/// The value of a word, or nothing for a word that is not in the table.
template <typename Enum, std::size_t N> std::optional<Enum> wireValue(const WireTable<Enum, N> &table, QStringView text)
{
    for (const auto &[value, word] : table) {
        if (text == word)
            return value;
    }
    return std::nullopt;
}

} // namespace bellhop
