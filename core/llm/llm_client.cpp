// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/llm_client.h"

#include "core/base/backoff.h"

namespace bellhop::llm {
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// Whether the server is to blame, and not the question or what the model made of it.
bool countsAgainstIt(const Result<QString> &text)
{
    if (text.ok())
        return false;
    switch (text.error().kind) {
    case ErrorKind::Refused:
    case ErrorKind::BadData:
    case ErrorKind::Cancelled:
        return false;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Unauthorised:
    case ErrorKind::NotFound:
    case ErrorKind::StaleEpoch:
    case ErrorKind::Conflict:
    case ErrorKind::Database:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::QueueFull:
    case ErrorKind::SchemaTooNew:
    case ErrorKind::Internal:
        break;
    }
    return true;
}

} // namespace

LlmClient::LlmClient(LlmSettings settings, LlmClientOptions options)
    : m_settings(std::move(settings))
    , m_options(std::move(options))
{
}

LlmClient::~LlmClient()
{
    stop();
}

void LlmClient::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_wake.notify_all();
}

milliseconds LlmClient::now() const
{
    if (m_options.now)
        return m_options.now();
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

/// After its time one question goes through; it decides.
bool LlmClient::isOpen()
{
    const std::lock_guard lock(m_mutex);
    if (m_failures < m_options.breaksAfter)
        return false;
    const milliseconds at = now();
    if (at < m_openUntil)
        return true;
    m_openUntil = at + m_options.breaksFor;
    return false;
}

void LlmClient::count(bool failed)
{
    const std::lock_guard lock(m_mutex);
    m_failures = failed ? m_failures + 1 : 0;
    if (m_failures >= m_options.breaksAfter)
        m_openUntil = now() + m_options.breaksFor;
}

bool LlmClient::rest(milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, time, [this] { return m_stopped; });
    return !m_stopped;
}

LlmAnswer LlmClient::ask(const LlmPrompt &prompt)
{
    LlmAnswer answer;
    if (isOpen()) {
        answer.text = makeError(ErrorKind::QueueFull, u"The language model has failed too often; it is left alone."_s);
        return answer;
    }
    const auto until = std::chrono::steady_clock::now() + m_settings.timeout;
    Backoff backoff(m_options.backoffFirst, m_options.backoffCap);
    for (;;) {
        const auto left = std::chrono::duration_cast<milliseconds>(until - std::chrono::steady_clock::now());
        net::ClientRequest request = requestFor(m_settings, prompt);
        request.timeout = std::max(left, milliseconds(1));
        const int tries = ++answer.tries;
        const Result<net::ClientResponse> response = m_http.sendAndWait(std::move(request));
        milliseconds wait = backoff.next();
        bool again = true;
        if (response.ok()) {
            answer = answerIn(m_settings.dialect, prompt, response->status, response->body);
            answer.tries = tries;
            again = !answer.text.ok() && mayTryAgain(*response);
            wait = askedToWait(*response).value_or(wait);
        } else {
            answer.text = makeError(
                response.error().kind == ErrorKind::OutcomeUnknown ? ErrorKind::Timeout : response.error().kind,
                u"The language model did not answer in time."_s, response.error().detail);
        }
        const bool time = std::chrono::steady_clock::now() + wait < until;
        if (!again || tries >= m_options.tries || !time)
            break;
        if (!rest(wait)) {
            answer.text = makeError(ErrorKind::Cancelled, u"The program is stopping."_s);
            return answer;
        }
    }
    count(countsAgainstIt(answer.text));
    return answer;
}

} // namespace bellhop::llm
