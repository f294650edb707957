// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/dialogue/house_answers.h"

#include "core/ai/dialogue/cue_book.h"

namespace bellhop::ai {

using namespace Qt::StringLiterals;

CueAnswers::CueAnswers(std::vector<KnowledgeItem> items)
    : m_items(std::move(items))
{
    for (KnowledgeItem &item : m_items)
        for (auto &[language, cues] : item.cues)
            for (QString &cue : cues)
                cue = cueFolded(cue);
}

std::optional<QString> CueAnswers::answer(const QString &question, Language language) const
{
    const CueText words(question, language);
    const CueText english(question, Language::English);
    const KnowledgeItem *best = nullptr;
    qsizetype longest = 0;
    for (const KnowledgeItem &item : m_items) {
        for (const auto &[code, cues] : item.cues) {
            const bool own = code == toWire(language);
            if (!own && code != u"en")
                continue;
            for (const QString &cue : cues)
                if (cue.size() > longest && (own ? words : english).holds(cue)) {
                    longest = cue.size();
                    best = &item;
                }
        }
    }
    if (!best)
        return std::nullopt;
    for (const QString &code : {QString(toWire(language)), u"en"_s})
        if (const auto found = best->answers.find(code); found != best->answers.end())
            return found->second;
    return std::nullopt;
}

} // namespace bellhop::ai
