// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/dialogue/guest_formats.h"

#include <QHash>

namespace bellhop::ai {

/// What fills the gaps of a phrase. Whole numbers choose plurals.
struct PhraseValues {
    std::map<QString, QString> texts;
    std::map<QString, qint64> numbers;

    PhraseValues &text(const char *name, const QString &value)
    {
        texts[QString::fromLatin1(name)] = value;
        return *this;
    }
    PhraseValues &number(const char *name, qint64 value)
    {
        numbers[QString::fromLatin1(name)] = value;
        return *this;
    }
};

/// The dialogue's sentences in one language, for one guest's region. Cheap to make; any thread.
class PhraseBook final
{
public:
    PhraseBook(Language language, const QString &locale);

    /// The phrase with its gaps filled. A key that no file has is a programming mistake.
    [[nodiscard]] QString say(QLatin1String key, const PhraseValues &values = {}) const;
    [[nodiscard]] const GuestFormats &formats() const { return m_formats; }
    [[nodiscard]] Language language() const { return m_language; }

    /// The patterns of a language as they stand in its file, by key.
    [[nodiscard]] static const QHash<QString, QString> &patterns(Language language);

private:
    Language m_language;
    GuestFormats m_formats;
};

} // namespace bellhop::ai
