// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responder/responder.h"

#include "core/desk/knowledge.h"
#include "core/responder/analysis_record.h"
#include "core/responder/log.h"
#include "core/responder/turn_decider.h"

namespace bellhop::responder {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPage = 64;
constexpr milliseconds kLateIds{3'000};
constexpr milliseconds kVeryLateIds{60'000};
constexpr milliseconds kLongestRest{250};
constexpr qint64 kReadAgain = 2'000; // messages before the newest, after a start
constexpr int kAgain = 5; // while a guest goes on writing

} // namespace

Responder::Responder(db::Database &database, std::shared_ptr<const ai::Analyzer> analyzer, ResponderOptions options)
    : m_database(database)
    , m_analyzer(analyzer)
    , m_options(std::move(options))
    , m_refiner(database, m_options.changed, m_options.llm)
    , m_houses(std::move(analyzer), m_options.makeSystem)
{
}

Responder::~Responder()
{
    stop();
}

void Responder::start()
{
    m_threads.emplace_back([this] { readLoop(); });
    for (int i = 0; i < m_options.turns; ++i)
        m_threads.emplace_back([this] { turnLoop(); });
}

void Responder::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    for (std::thread &thread : m_threads)
        if (thread.joinable())
            thread.join();
    m_threads.clear();
    m_refiner.stop();
}

void Responder::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_changed.notify_all();
}

Responder::Figures Responder::figures() const
{
    return {m_analysed, m_turns, m_failures};
}

bool Responder::waitFor(milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, time, [this] { return m_stopped || m_woken; });
    m_woken = false;
    return !m_stopped;
}

// In a storm of messages few large looks, and at most half the time: those who take messages in go first.
bool Responder::rest(milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, time, [this] { return m_stopped; });
    return !m_stopped;
}

void Responder::failed(const char *what, const Error &error)
{
    if (m_failures++ % 100 == 0) // a database that is away fails each look
        qCWarning(lcResponder).noquote() << what << "failed:" << toWire(error.kind) << error.detail;
}

// ---- reading ----

void Responder::readLoop()
{
    milliseconds pause{0};
    do {
        const auto began = SteadyClock::now();
        const qint64 before = m_analysed;
        if (const Status looked = look(); !looked.ok())
            failed("reading", looked.error());
        const auto took = std::chrono::duration_cast<milliseconds>(SteadyClock::now() - began);
        pause = std::min(std::max(took, m_analysed == before ? 0ms : m_options.together), kLongestRest);
    } while (rest(pause) && waitFor(m_options.lookEvery));
}

Status Responder::look()
{
    const auto now = SteadyClock::now();
    if (!m_isPlaced || now - m_settingsAt >= m_options.settingsEvery) {
        BELLHOP_CHECK(refreshSettings());
        m_settingsAt = now;
    }
    BELLHOP_CHECK(readNew());
    if (now - m_sweptAt >= m_options.sweepEvery) {
        m_sweptAt = now;
        BELLHOP_CHECK(sweep());
    }
    return done();
}

Status Responder::refreshSettings()
{
    BELLHOP_TRY(const desk::AssistantSettings settings, desk::assistantSettings(m_database));
    BELLHOP_TRY(const QString mark, desk::knowledgeMark(m_database));
    if (mark != m_knowledgeMark) {
        BELLHOP_TRY(std::vector<KnowledgeItem> items, desk::loadKnowledge(m_database));
        m_knowledge = std::make_shared<const std::vector<KnowledgeItem>>(std::move(items));
        m_knowledgeMark = mark;
    }
    BELLHOP_TRY(desk::StoredLlm llm, desk::storedLlm(m_database));
    if (!m_llm || !(*m_llm == llm)) {
        m_refiner.use(llmSettingsOf(llm, m_options.openLlmKey));
        m_llm = std::move(llm);
    }
    HouseBook houses = m_houses; // built beside those in use: nobody waits; only this thread changes them
    houses.refresh(settings.properties, m_knowledge, settings.now);
    const std::lock_guard lock(m_mutex);
    m_houses = std::move(houses);
    m_onChannels.clear();
    for (const desk::AssistantChannel &channel : settings.channels)
        if (channel.mode != desk::AssistantMode::Off)
            m_onChannels.insert(channel.id.value);
    return done();
}

Status Responder::readNew()
{
    const auto now = SteadyClock::now();
    if (!m_isPlaced) {
        BELLHOP_TRY(const MessageId newest, desk::newestMessage(m_database));
        m_newest = m_recent = m_settled = MessageId{std::max<qint64>(0, newest.value - kReadAgain)};
        m_recentAt = m_settledAt = now;
        m_isPlaced = true;
    }
    const bool settles = now - m_settledAt >= kVeryLateIds;
    MessageId after = m_newest;
    if (settles || now - m_lateAt >= m_options.lateEvery) {
        after = settles ? m_settled : m_recent;
        m_lateAt = now;
    }
    std::vector<ConversationId> conversations;
    for (;;) {
        BELLHOP_TRY(const auto page, desk::messagesToRead(m_database, kOfflineModel, after, kPage));
        std::vector<desk::AnalysisRow> rows;
        for (const desk::MessageToRead &message : page) {
            rows.push_back(rowOf(message, m_analyzer->analyze(messageOf(message))));
            if (isOn(message.channel))
                conversations.push_back(message.conversation);
            m_newest = std::max(m_newest, message.message);
        }
        BELLHOP_CHECK(desk::storeAnalyses(m_database, kOfflineModel, rows));
        m_analysed += static_cast<qint64>(rows.size());
        if (page.size() < kPage)
            break;
        after = page.back().message;
    }
    if (settles) {
        m_settled = m_recent;
        m_settledAt = now;
    }
    if (now - m_recentAt >= kLateIds) {
        m_recent = m_newest;
        m_recentAt = now;
    }
    enqueue(conversations);
    return done();
}

bool Responder::isOn(ChannelId channel) const
{
    const std::lock_guard lock(m_mutex);
    return m_onChannels.contains(channel.value);
}

Status Responder::sweep()
{
    BELLHOP_TRY(const auto left, desk::conversationsForAssistant(m_database, m_options.answersWithin));
    enqueue(left);
    return done();
}

void Responder::enqueue(const std::vector<ConversationId> &conversations)
{
    {
        const std::lock_guard lock(m_mutex);
        for (const ConversationId conversation : conversations) {
            if (m_waiting.size() < m_options.waitingLimit && m_queued.insert(conversation.value).second)
                m_waiting.push_back(conversation);
        }
    }
    m_changed.notify_all();
}

// ---- turns ----

std::optional<ConversationId> Responder::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || !m_waiting.empty(); });
    if (m_stopped)
        return std::nullopt;
    const ConversationId conversation = m_waiting.front();
    m_waiting.pop_front();
    m_queued.erase(conversation.value);
    return conversation;
}

void Responder::turnLoop()
{
    while (const auto conversation = next())
        runTurns(*conversation);
}

void Responder::runTurns(ConversationId conversation)
{
    for (int i = 0; i < kAgain; ++i) {
        const Result<bool> again = runTurn(conversation);
        if (!again.ok())
            failed("a turn", again.error());
        if (!again.ok() || !*again)
            return;
    }
}

Result<bool> Responder::runTurn(ConversationId conversation)
{
    BELLHOP_TRY(auto taken, desk::beginTurn(m_database, conversation));
    if (!taken)
        return false;
    desk::AssistantSnapshot &snapshot = *taken;
    const auto house = houseOf(snapshot.property);
    if (!house) {
        BELLHOP_CHECK(desk::abandonTurn(m_database, snapshot));
        return false;
    }
    ++m_turns;
    const TurnDecider decider(m_analyzer, house);
    auto decision = decider.decide(
        snapshot, [&] { return desk::claimForAssistant(m_database, snapshot); },
        [&](const QByteArray &state) { return desk::keepDialogue(m_database, snapshot, state, true); });
    if (!decision.ok()) {
        BELLHOP_CHECK(desk::abandonTurn(m_database, snapshot));
        if (decision.error().kind == ErrorKind::StaleEpoch) // a person was faster: nothing to say
            return false;
        return decision.error();
    }
    const auto outcome = desk::finishTurn(m_database, snapshot, *decision);
    if (!outcome.ok()) {
        BELLHOP_CHECK(desk::abandonTurn(m_database, snapshot));
        if (outcome.error().kind == ErrorKind::Conflict)
            return true;
        return outcome.error();
    }
    if (m_options.changed)
        m_options.changed();
    refine(snapshot, *decision, outcome->decision);
    return false;
}

/// What is stored may be said better; nobody waits for it.
void Responder::refine(const desk::AssistantSnapshot &snapshot, const desk::AssistantDecision &decision, qint64 row)
{
    QStringList said;
    for (const desk::Unanswered &message : snapshot.messages)
        if (!message.text.isEmpty())
            said << message.text;
    if (row == 0 || said.isEmpty() || snapshot.mode == desk::AssistantMode::Shadow)
        return;
    if (snapshot.mode == desk::AssistantMode::Draft && decision.action == desk::AssistantAction::Answer) {
        if (decision.mayBeWorded)
            m_refiner.add({snapshot.conversation, row,
                llm::DraftToWord{
                    said.join(u'\n'), decision.answer, snapshot.hotel, decision.language, decision.inLanguage}});
    } else if (snapshot.mode == desk::AssistantMode::Automatic && decision.action == desk::AssistantAction::HandOver) {
        m_refiner.add({snapshot.conversation, row, llm::ChatToSum{said, decision.note, snapshot.hotel}});
    }
}

std::shared_ptr<const House> Responder::houseOf(PropertyId property) const
{
    const std::lock_guard lock(m_mutex);
    return m_houses.of(property);
}

} // namespace bellhop::responder
