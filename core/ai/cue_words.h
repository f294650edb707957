// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/cue_finder.h"
#include "core/ai/labels.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace bellhop::ai {

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

    CueFinder m_finder;
};

} // namespace bellhop::ai
