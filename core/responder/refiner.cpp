// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responder/refiner.h"

#include "core/base/overloaded.h"
#include "core/responder/log.h"

namespace bellhop::responder {
using namespace Qt::StringLiterals;

namespace {

const QString kUsed = QStringLiteral("used");
const QString kUnfaithful = QStringLiteral("unfaithful");

std::optional<llm::LlmPrompt> promptOf(const Refiner::Job &job, const llm::LlmSettings &settings)
{
    return std::visit([&](const auto &work) { return llm::promptFor(work, settings); }, job.work);
}

bool isFaithful(const Refiner::Job &job, const QString &text)
{
    return std::visit(Overloaded{[&](const llm::DraftToWord &draft) { return llm::saysTheSame(draft, text); },
                          [&](const llm::ChatToSum &chat) { return llm::staysWith(chat, text); }},
        job.work);
}

} // namespace

std::optional<llm::LlmSettings> llmSettingsOf(
    const desk::StoredLlm &stored, const std::function<Result<QByteArray>(const QByteArray &sealed)> &open)
{
    const auto number = [&](const QString &name, qint64 usual) {
        return stored.values.contains(name) ? stored.values.value(name).toLongLong() : usual;
    };
    llm::LlmSettings settings;
    settings.dialect = llm::llmDialectFromWire(stored.values.value(u"dialect"_s)).value_or(settings.dialect);
    settings.url = stored.values.value(u"url"_s);
    settings.model = stored.values.value(u"model"_s);
    settings.timeout = std::chrono::milliseconds(number(u"timeout_ms"_s, settings.timeout.count()));
    settings.answerTokens = int(number(u"answer_tokens"_s, settings.answerTokens));
    settings.withheld = stored.values.value(u"withheld"_s).split(u' ', Qt::SkipEmptyParts);
    settings.tokensPerDay = number(u"tokens_per_day"_s, settings.tokensPerDay);
    settings.microsPerDay = number(u"micros_per_day"_s, settings.microsPerDay);
    settings.microsPerMillionIn = number(u"micros_in"_s, 0);
    settings.microsPerMillionOut = number(u"micros_out"_s, 0);
    if (!settings.isSet())
        return std::nullopt;
    if (!stored.sealedKey.isEmpty()) {
        const Result<QByteArray> key = open ? open(stored.sealedKey) : Result<QByteArray>(QByteArray());
        if (!key.ok())
            return std::nullopt;
        settings.key = key->trimmed();
    }
    return settings;
}

Refiner::Refiner(db::Database &database, std::function<void()> changed, llm::LlmClientOptions options)
    : m_database(database)
    , m_changed(std::move(changed))
    , m_options(std::move(options))
    , m_thread([this] { loop(); })
{
}

Refiner::~Refiner()
{
    stop();
}

void Refiner::use(const std::optional<llm::LlmSettings> &settings)
{
    const std::lock_guard lock(m_mutex);
    const bool isSame = settings && m_client && m_client->settings() == *settings;
    if (m_client && !isSame)
        m_client->stop(); // it may be asking
    if (!settings) {
        m_client.reset();
        m_waiting.clear();
    } else if (!isSame) {
        m_client = std::make_shared<llm::LlmClient>(*settings, m_options);
    }
}

void Refiner::add(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped || !m_client || m_waiting.size() >= kMostWaiting)
            return;
        m_waiting.push_back(std::move(job));
    }
    m_wake.notify_all();
}

void Refiner::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        if (m_client)
            m_client->stop();
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Refiner::loop()
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_stopped || !m_waiting.empty(); });
        if (m_stopped)
            return;
        const Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        const std::shared_ptr<llm::LlmClient> client = m_client;
        lock.unlock();
        if (client)
            refine(job, *client);
    }
}

Result<bool> Refiner::isAffordable(const llm::LlmSettings &settings) const
{
    BELLHOP_TRY(const desk::LlmUse used, desk::llmUsedToday(m_database));
    return used.tokens < settings.tokensPerDay && used.micros < settings.microsPerDay;
}

void Refiner::refine(const Job &job, llm::LlmClient &client)
{
    const auto prompt = promptOf(job, client.settings());
    if (!prompt)
        return;
    const Result<bool> affordable = isAffordable(client.settings());
    if (!affordable.ok())
        qCWarning(lcResponder) << "language model:" << toWire(affordable.error().kind) << affordable.error().detail;
    else if (!*affordable)
        qCInfo(lcResponder) << "language model: the day's budget is used up";
    if (!affordable.ok() || !*affordable)
        return;
    const auto began = std::chrono::steady_clock::now();
    const llm::LlmAnswer answer = client.ask(*prompt);
    desk::LlmCall call{job.conversation, job.decision, {}, client.settings().model, {}, answer.tries, answer.tokensIn,
        answer.tokensOut, client.settings().cost(answer.tokensIn, answer.tokensOut), {}};
    call.purpose = std::holds_alternative<llm::DraftToWord>(job.work) ? u"draft"_s : u"summary"_s;
    call.took = std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - began);
    const bool faithful = answer.text.ok() && isFaithful(job, *answer.text);
    call.outcome = !answer.text.ok() ? QString(toWire(answer.text.error().kind)) : faithful ? kUsed : kUnfaithful;
    Status kept = desk::recordLlmCall(m_database, call); // first: money is spent even if the rest fails
    if (kept.ok() && faithful)
        kept = keep(job, *answer.text, call.model, call.micros);
    if (!kept.ok())
        qCWarning(lcResponder) << "language model:" << toWire(kept.error().kind) << kept.error().detail;
    if (!answer.text.ok())
        qCInfo(lcResponder) << "language model:" << toWire(answer.text.error().kind) << answer.text.error().detail;
    if (faithful && m_changed)
        m_changed();
}

Status Refiner::keep(const Job &job, const QString &text, const QString &model, qint64 micros) const
{
    if (const auto *draft = std::get_if<llm::DraftToWord>(&job.work)) {
        BELLHOP_CHECK(desk::wordDraft(m_database, job.decision, draft->answer, text, model, micros));
        return done();
    }
    return desk::addSummary(
        m_database, job.conversation, job.decision, u"Summary by %1: %2"_s.arg(model, text), model, micros);
}

} // namespace bellhop::responder
