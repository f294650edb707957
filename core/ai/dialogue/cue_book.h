// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/labels.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace bellhop::ai {

/// A message made ready to look for cues in: folded, signs taken out, one space around each word.
class CueText final
{
public:
    CueText(const QString &text, Language language);

    /// Words of the message; for scripts without spaces, the runs between spaces and signs.
    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] Language language() const { return m_language; }
    /// Whether it holds the folded cue: whole words where words have spaces; in Arabic after an article or a
    /// conjunction too, in Korean before particles too, in Chinese and Japanese anywhere.
    [[nodiscard]] bool holds(const QString &cue) const { return at(cue) >= 0; }
    [[nodiscard]] bool startsWith(const QString &cue) const;
    [[nodiscard]] bool is(const QString &cue) const;
    /// The message without the cue, once; unchanged when it does not hold it.
    [[nodiscard]] CueText without(const QString &cue) const;

private:
    [[nodiscard]] qsizetype at(const QString &cue) const;
    void set(const QString &padded);
    Language m_language;
    QString m_padded; ///< " word word "
    QStringList m_words;
};

/// The cue words of one language. Immutable, made on first use; any thread.
class CueBook final
{
public:
    [[nodiscard]] static const CueBook &of(Language language);

    /// The folded words of a cue, the longest first.
    [[nodiscard]] const QStringList &words(QLatin1String cue) const;
    [[nodiscard]] bool has(QLatin1String cue, const CueText &text) const;
    [[nodiscard]] bool starts(QLatin1String cue, const CueText &text) const;
    /// Whether the message is made of words of these cues and nothing else.
    [[nodiscard]] bool consistsOf(std::initializer_list<QLatin1String> cues, const CueText &text) const;
    [[nodiscard]] QStringList names() const { return m_cues.keys(); }

private:
    explicit CueBook(Language language);
    QHash<QString, QStringList> m_cues;
};

/// As the dialogue compares words: folded, apostrophes made one, signs as spaces.
[[nodiscard]] QString cueFolded(const QString &text);

} // namespace bellhop::ai
