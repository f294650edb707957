// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/knowledge_reader.h"

#include "core/ai/knowledge_index.h"
#include "core/ai/knowledge_topics.h"
#include "core/desk/knowledge.h"
#include "core/llm/llm_settings.h"
#include "core/responder/analysis_record.h"
#include "core/responder/knowledge_trial.h"

namespace bellhop::app {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kLimit{30'000};

/// What has found its answer since is no gap any more. Looked up as for a guest in the house: what is kept from others
/// is known all the same.
void forgetAnswered(KnowledgeShelf &shelf)
{
    for (const KnowledgeProperty &property : shelf.properties) {
        std::vector<KnowledgeItem> items;
        const QDate today = responder::dayIn(property.zone, shelf.now);
        for (const KnowledgeItem &item : shelf.items)
            if (item.property == property.id && isInForce(item, today))
                items.push_back(item);
        const ai::KnowledgeIndex index(
            std::move(items), ai::languageFromWire(property.language).value_or(ai::Language::English));
        std::erase_if(shelf.gaps, [&](const KnowledgeGap &gap) {
            const auto language = ai::languageFromWire(gap.language).value_or(ai::Language::English);
            return gap.property == property.id && !index.find(gap.question, language, StayStanding::InHouse).empty();
        });
    }
}

} // namespace

KnowledgeReader::KnowledgeReader(db::DatabaseUrl database, std::shared_ptr<const Clock> clock)
    : m_reader(std::move(database), std::move(clock), kLimit, u"Reading what the houses tell took too long."_s)
{
}

QFuture<Result<KnowledgeShelf>> KnowledgeReader::read()
{
    return m_reader.run<KnowledgeShelf>(
        [this](db::Database &database, const OwnReader::MayGoOn &) { return load(database); });
}

QFuture<Result<KnowledgeTrial>> KnowledgeReader::tryQuestion(const KnowledgeProperty &property,
    const std::vector<KnowledgeItem> &items, const QString &question, StayStanding standing)
{
    return m_reader.run<KnowledgeTrial>([this, property, items, question, standing](
                                            db::Database &, const OwnReader::MayGoOn &) -> Result<KnowledgeTrial> {
        if (!m_analyzer) {
            BELLHOP_TRY(m_analyzer, ai::Analyzer::create());
        }
        return responder::tryQuestion(m_analyzer, property, items, {question, standing, m_now});
    });
}

Result<KnowledgeShelf> KnowledgeReader::load(db::Database &database)
{
    BELLHOP_TRY(KnowledgeShelf shelf, desk::loadKnowledgeShelf(database));
    m_now = shelf.now;
    shelf.topics = ai::KnowledgeTopics::names();
    if (shelf.model) {
        const llm::LlmSettings usual;
        shelf.model->tokensPerDay = shelf.model->tokensPerDay.value_or(usual.tokensPerDay);
        shelf.model->microsPerDay = shelf.model->microsPerDay.value_or(usual.microsPerDay);
    }
    forgetAnswered(shelf);
    return shelf;
}

} // namespace bellhop::app
