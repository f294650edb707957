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

std::optional<HouseAnswer> CueAnswers::answer(const HouseQuestion &question) const
{
    const Language language = question.language;
    const CueText words(question.text, language);
    const CueText english(question.text, Language::English);
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
            return HouseAnswer{found->second, {{best->id, best->topic, best->titleIn(code), code, 1.0}}};
    return std::nullopt;
}

KnowledgeAnswers::KnowledgeAnswers(
    std::vector<KnowledgeItem> items, Language house, std::shared_ptr<const HouseAnswers> otherwise)
    : m_index(std::move(items), house)
    , m_house(house)
    , m_otherwise(std::move(otherwise))
{
}

/// In the guest's language, the property's, English, or whatever it was written in.
AnswerSource KnowledgeAnswers::sourceOf(const KnowledgeHit &hit, Language language) const
{
    const KnowledgeItem &item = *hit.item;
    AnswerSource source{item.id, item.name, item.titleIn(toWire(m_house)), item.answers.begin()->first, hit.score};
    source.isPublic = mayHear(item, StayStanding::Unknown);
    for (const QString &code : {QString(toWire(language)), QString(toWire(m_house)), u"en"_s})
        if (item.answers.contains(code)) {
            source.language = code;
            break;
        }
    return source;
}

std::optional<HouseAnswer> KnowledgeAnswers::answer(const HouseQuestion &question) const
{
    const std::vector<KnowledgeHit> hits = m_index.find(question.text, question.language, question.standing);
    if (hits.empty()) {
        // what is known but not for this guest is nobody else's to answer
        const bool kept = m_index.dependsOnStay(question.text, question.language);
        return m_otherwise && !kept ? m_otherwise->answer(question) : std::nullopt;
    }
    HouseAnswer answer;
    QStringList texts;
    for (const KnowledgeHit &hit : hits) {
        const AnswerSource source = sourceOf(hit, question.language);
        texts << hit.item->answers.at(source.language);
        answer.from.push_back(source);
    }
    answer.text = texts.join(u"\n\n"_s);
    return answer;
}

} // namespace bellhop::ai
