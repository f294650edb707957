// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/alert_hook.h"

#include "core/base/json.h"
#include "core/relay/log.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostWaiting = 200;

/// A refusal that another try will not change.
bool isFinal(int status)
{
    return status >= 400 && status < 500 && status != 408 && status != 425 && status != 429;
}

void setIf(Json &json, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        json.set(key, text);
}

} // namespace

AlertHook::AlertHook(Errands &errands, QString relay, const AlertOptions &options)
    : m_errands(errands)
    , m_relay(std::move(relay))
    , m_options(options)
{
    m_state->backoff = Backoff(options.hookRetryFirst, options.hookRetryCap);
}

void AlertHook::setTarget(const QString &url, const QByteArray &key)
{
    const std::lock_guard lock(m_state->mutex);
    if (url != m_state->url) {
        m_state->tries = 0;
        m_state->due = {};
        m_state->backoff.reset();
    }
    m_state->url = url;
    m_state->key = key;
    if (url.isEmpty() && !m_state->sending)
        m_state->waiting.clear();
}

void AlertHook::tell(const desk::AlertTelling &telling)
{
    const std::lock_guard lock(m_state->mutex);
    if (m_state->url.isEmpty())
        return;
    m_state->waiting.push_back(bodyOf(telling, m_relay));
    while (m_state->waiting.size() > kMostWaiting) {
        // The first may be on its way.
        m_state->waiting.erase(m_state->waiting.begin() + (m_state->sending ? 1 : 0));
        ++m_state->counts.dropped;
    }
}

void AlertHook::step()
{
    channel::HttpCall call;
    {
        const std::lock_guard lock(m_state->mutex);
        State &state = *m_state;
        if (state.sending || state.waiting.empty() || state.url.isEmpty() || SteadyClock::now() < state.due)
            return;
        state.sending = true;
        const QByteArray body = state.waiting.front();
        const QByteArray timestamp = QByteArray::number(SystemClock().now().ms / 1000);
        call.method = "POST";
        call.url = state.url.toUtf8();
        call.headers = {{"Content-Type", "application/json"}, {"Bellhop-Timestamp", timestamp},
            {"Bellhop-Signature", signature(state.key, timestamp, body)}};
        call.body = body;
    }
    m_errands.run(std::move(call), m_options.hookAnswerWithin,
        [state = m_state, tries = m_options.hookTries](
            const Result<net::ClientResponse> &answer) { answered(*state, tries, answer); });
}

void AlertHook::answered(State &state, int tries, const Result<net::ClientResponse> &answer)
{
    const std::lock_guard lock(state.mutex);
    state.sending = false;
    if (state.url.isEmpty()) {
        state.waiting.clear();
        return;
    }
    const int status = answer.ok() ? answer->status : 0;
    const bool delivered = status >= 200 && status < 300;
    if (!delivered && !isFinal(status) && ++state.tries < tries) {
        state.due = SteadyClock::now() + state.backoff.next();
        return;
    }
    if (!delivered)
        qCWarning(lcRelay) << "an alert could not be told to the webhook:" << status
                           << (answer.ok() ? QString() : answer.error().detail);
    ++(delivered ? state.counts.delivered : state.counts.dropped);
    state.waiting.pop_front();
    state.tries = 0;
    state.due = {};
    state.backoff.reset();
}

AlertHook::Counts AlertHook::counts() const
{
    const std::lock_guard lock(m_state->mutex);
    Counts counts = m_state->counts;
    counts.waiting = m_state->waiting.size();
    return counts;
}

QByteArray AlertHook::bodyOf(const desk::AlertTelling &telling, const QString &relay)
{
    const AlertCard &card = telling.card;
    Json json = Json::object();
    json.set("event"_L1, desk::toWire(telling.what)).set("alert"_L1, card.uuid);
    json.set("kind"_L1, toWire(card.facts.kind)).set("level"_L1, toWire(card.facts.level));
    json.set("title"_L1, alertTitle(card.facts.kind)).set("cause"_L1, alertCause(card.facts, card.names));
    json.set("next_step"_L1, alertNextStep(card.facts, card.names));
    json.set("since"_L1, card.since.ms).set("at"_L1, telling.at.ms).set("told"_L1, card.told);
    setIf(json, "team"_L1, card.names.team);
    setIf(json, "property"_L1, card.names.property);
    setIf(json, "channel"_L1, card.names.channel);
    setIf(json, "relay"_L1, card.facts.place.relay);
    return json.set("told_by"_L1, relay).toBytes();
}

QByteArray AlertHook::signature(const QByteArray &key, const QByteArray &timestamp, const QByteArray &body)
{
    return "v1=" + QMessageAuthenticationCode::hash(timestamp + '.' + body, key, QCryptographicHash::Sha256).toHex();
}

} // namespace bellhop::relay
