// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace bellhop::ai {

/// Kinds of features; each starts its hash at another value.
enum class FeatureKind : quint32 { Word, WordPair, Letters, Sign, Cue, CuePair, LanguageWord, LanguageLetters };

/// FNV-1a over UTF-16 units, well mixed at the end. The same on every machine: the models depend on it.
class FeatureHash final
{
public:
    explicit constexpr FeatureHash(FeatureKind kind)
        : m_value((2166136261u ^ quint32(kind)) * 16777619u)
    {
    }
    constexpr void add(char16_t unit) { m_value = (m_value ^ unit) * 16777619u; }
    void add(QStringView text)
    {
        for (const QChar c : text)
            add(c.unicode());
    }
    [[nodiscard]] constexpr quint32 value() const
    {
        quint32 h = m_value;
        h = (h ^ (h >> 16)) * 0x7feb352du;
        h = (h ^ (h >> 15)) * 0x846ca68bu;
        return h ^ (h >> 16);
    }

private:
    quint32 m_value;
};

} // namespace bellhop::ai
