// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace bellhop::ai {

/// A word or phrase that points to something: "ascensor" to "lift".
struct FoundCue {
    int cue = 0; ///< As it was added.
    int from = 0; ///< In the folded text.
    int to = 0;
};

/// Finds words and phrases of a list in a text, where words begin and end as their script does it: whole words, behind
/// Arabic's articles and conjunctions too, before Korean's particles too, anywhere in Chinese and Japanese. Filled,
/// then only read: from any thread.
class CueFinder final
{
public:
    /// "ascensor*" may go on there, "*ascensor" may start inside a word; it is folded here.
    void add(QString word, int cue);
    /// In the order of their places; one word can point to several things.
    [[nodiscard]] std::vector<FoundCue> find(QStringView folded) const;

private:
    struct Entry {
        QString word; ///< Folded.
        int cue = 0;
        bool inside = false; ///< May start inside a word.
        bool open = false; ///< May end inside a word.
    };
    [[nodiscard]] bool startsWell(QStringView text, int at, const Entry &entry) const;
    [[nodiscard]] bool endsWell(QStringView text, int at, int end, const Entry &entry) const;

    std::vector<Entry> m_entries;
    QHash<quint32, std::vector<int>> m_byStart; ///< By the first two units.
};

} // namespace bellhop::ai
