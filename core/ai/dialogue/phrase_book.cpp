// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/dialogue/phrase_book.h"

#include "core/ai/dialogue/embedded_lines.h"

namespace bellhop::ai {

PhraseBook::PhraseBook(Language language, const QString &locale)
    : m_language(language)
    , m_formats(language, locale)
{
}

const QHash<QString, QString> &PhraseBook::patterns(Language language)
{
    static const std::array<QHash<QString, QString>, kLanguages> all = [] {
        std::array<QHash<QString, QString>, kLanguages> made;
        for (int i = 0; i < kLanguages; ++i)
            made[size_t(i)] = phraseLines(Language(i));
        return made;
    }();
    return all[size_t(language)];
}

QString PhraseBook::say(QLatin1String key, const PhraseValues &values) const
{
    const QString pattern = patterns(m_language).value(QString(key));
    Q_ASSERT_X(!pattern.isEmpty(), "PhraseBook::say", key.data());
    return m_formats.message(pattern, values.texts, values.numbers);
}

} // namespace bellhop::ai
