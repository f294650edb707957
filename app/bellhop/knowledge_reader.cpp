// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/knowledge_reader.h"

#include "core/ai/knowledge_index.h"
#include "core/ai/knowledge_topics.h"
#include "core/desk/knowledge.h"
#include "core/llm/llm_settings.h"
#include "core/responder/analysis_record.h"
#include "core/responder/knowledge_trial.h"

#include <QtConcurrent>

namespace bellhop::app {

namespace {

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
    : m_url(std::move(database))
    , m_clock(std::move(clock))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

KnowledgeReader::~KnowledgeReader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QFuture<Result<KnowledgeShelf>> KnowledgeReader::read()
{
    return QtConcurrent::run(&m_pool, [this] { return load(); });
}

QFuture<Result<KnowledgeTrial>> KnowledgeReader::tryQuestion(const KnowledgeProperty &property,
    const std::vector<KnowledgeItem> &items, const QString &question, StayStanding standing)
{
    return QtConcurrent::run(
        &m_pool, [this, property, items, question, standing] { return answer(property, items, question, standing); });
}

Result<KnowledgeShelf> KnowledgeReader::load()
{
    if (!m_database) {
        db::OpenOptions options;
        options.clock = m_clock;
        options.writes = false;
        options.connections = 1;
        BELLHOP_TRY(m_database, db::Database::open(m_url, options));
    }
    BELLHOP_TRY(KnowledgeShelf shelf, desk::loadKnowledgeShelf(*m_database));
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

Result<KnowledgeTrial> KnowledgeReader::answer(const KnowledgeProperty &property,
    const std::vector<KnowledgeItem> &items, const QString &question, StayStanding standing)
{
    if (!m_analyzer)
        BELLHOP_TRY(m_analyzer, ai::Analyzer::create());
    return responder::tryQuestion(m_analyzer, property, items, {question, standing, m_now});
}

} // namespace bellhop::app
