// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/labels.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace bellhop::ai {

/// A word or phrase that points to something: "ascensor" to "lift".
struct FoundCue {
    int cue = 0; ///< Index in CueWords::names().
    int from = 0; ///< In the folded text.
    int to = 0;
};

/// The word lists in cues/: what words of one language point to, under names that all languages share. So what is
/// learned from one language's phrases holds for the others. Immutable.
class CueWords final
{
public:
    /// Made on first use, kept for the life of the program. Any thread.
    [[nodiscard]] static const CueWords &of(Language language);
    /// The names of all cues, in the order of the English list, which has every one.
    [[nodiscard]] static const QStringList &names();
    [[nodiscard]] static int indexOf(QStringView name);

    /// In the order of their places; one word can point to several things.
    [[nodiscard]] std::vector<FoundCue> find(QStringView folded) const;

private:
    explicit CueWords(Language language);
    void add(QString word, int cue);

    struct Entry {
        QString word; ///< Folded.
        int cue = 0;
        bool inside = false; ///< May start inside a word.
        bool open = false; ///< May end inside a word.
    };
    [[nodiscard]] bool startsWell(QStringView text, int at, const Entry &entry) const;
    [[nodiscard]] bool endsWell(QStringView text, int at, int end, const Entry &entry) const;

    Language m_language;
    std::vector<Entry> m_entries;
    QHash<quint32, std::vector<int>> m_byStart; ///< By the first two units.
};

} // namespace bellhop::ai
