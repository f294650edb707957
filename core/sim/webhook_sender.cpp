// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/webhook_sender.h"

#include "core/channel/signature.h"
#include "core/net/url.h"
#include "core/sim/meta_payloads.h"

#include <QRandomGenerator>

#include <algorithm>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr double kFirstRetryMs = 1'000;
constexpr double kLongestRetryMs = 60'000;
constexpr double kOvertakeMs = 500;

milliseconds scaled(double ms, double speed)
{
    return milliseconds(static_cast<qint64>(ms / std::max(speed, 0.001)));
}

} // namespace

WebhookSender::WebhookSender(Options options, Scheduler &scheduler)
    : m_options(std::move(options))
    , m_scheduler(scheduler)
{
    net::HttpClientOptions client;
    client.allowPlainHttp = m_options.allowPlainHttp;
    client.userAgent = QByteArrayLiteral("facebookexternalua");
    m_client = std::make_unique<net::HttpClient>(client);
}

WebhookSender::~WebhookSender()
{
    stop();
}

void WebhookSender::stop()
{
    std::unique_ptr<net::HttpClient> client;
    {
        std::unique_lock lock(m_mutex);
        m_stopping = true;
        m_left.wait(lock, [this] { return m_callers == 0; });
        client = std::move(m_client);
    }
    client.reset(); // its callbacks run now and find m_stopping
}

/// The client stays until leave(); false when it is going away.
bool WebhookSender::enter(QByteArray &url)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping)
        return false;
    ++m_callers;
    url = m_options.url;
    return true;
}

void WebhookSender::leave()
{
    {
        const std::lock_guard lock(m_mutex);
        --m_callers;
    }
    m_left.notify_all();
}

Status WebhookSender::subscribe(const QByteArray &verifyToken)
{
    const QByteArray challenge = QByteArray::number(QRandomGenerator::global()->bounded(1'000'000'000, 2'000'000'000));
    net::ClientRequest request;
    if (!enter(request.url))
        return makeError(ErrorKind::Cancelled, u"The simulator is stopping."_s);
    request.url += (request.url.contains('?') ? '&' : '?')
        + net::formEncoded(
            {{"hub.mode", "subscribe"}, {"hub.challenge", challenge}, {"hub.verify_token", verifyToken}});
    request.timeout = milliseconds(10'000);
    const auto result = m_client->sendAndWait(std::move(request));
    leave();
    BELLHOP_TRY(const net::ClientResponse answer, result);
    if (answer.status == 401 || answer.status == 403)
        return makeError(ErrorKind::Unauthorised, u"The webhook did not accept the verify token."_s);
    if (answer.status != 200 || answer.body != challenge) {
        return makeError(ErrorKind::BadData,
            u"The webhook answered the check with %1 and not with the challenge."_s.arg(answer.status));
    }
    return done();
}

void WebhookSender::setUrl(const QByteArray &url)
{
    {
        const std::lock_guard lock(m_mutex);
        m_options.url = url;
    }
    pump();
}

void WebhookSender::setFaults(const Faults &faults)
{
    const std::lock_guard lock(m_mutex);
    m_faults = faults;
}

Ledger::Counters WebhookSender::counters() const
{
    const std::lock_guard lock(m_mutex);
    return m_counters;
}

void WebhookSender::deliver(const QString &guest, const Json &value, std::function<void()> onAcked)
{
    milliseconds delay{0};
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return;
        ++m_counters.pending;
        delay = m_faults.delayWebhooks;
        if (m_reorders.isDue(m_faults.reorderEvery))
            delay += scaled(kOvertakeMs, m_options.speed);
    }
    Item item{guest, value, std::move(onAcked)};
    if (delay.count() == 0)
        enqueue(std::move(item));
    else
        m_scheduler.after(delay, [this, item = std::move(item)] { enqueue(item); });
}

void WebhookSender::enqueue(Item item)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(item));
    }
    pump();
}

void WebhookSender::deliverRaw(const QByteArray &body)
{
    const auto raw = std::make_shared<Post>();
    raw->body = body;
    raw->repeat = true;
    post(raw);
}

void WebhookSender::pump()
{
    std::vector<PostPtr> ready;
    {
        const std::lock_guard lock(m_mutex);
        while (!m_stopping && !m_options.url.isEmpty() && m_inFlight < m_options.parallel) {
            PostPtr next = takeNext();
            if (!next)
                break;
            ++m_inFlight;
            ready.push_back(std::move(next));
        }
    }
    for (const PostPtr &next : ready)
        post(next);
}

/// The oldest webhooks of guests that wait for nothing else, as many as fit one POST; null when there are none.
WebhookSender::PostPtr WebhookSender::takeNext()
{
    const auto next = std::make_shared<Post>();
    std::vector<Json> values;
    std::set<QString> mine;
    for (auto item = m_queue.begin(); item != m_queue.end() && next->changes < m_options.batch;) {
        if (m_busy.count(item->guest) > 0) {
            ++item;
            continue;
        }
        mine.insert(item->guest);
        values.push_back(item->value);
        if (item->onAcked)
            next->onAcked.push_back(std::move(item->onAcked));
        ++next->changes;
        item = m_queue.erase(item);
    }
    if (values.empty())
        return nullptr;
    next->guests.assign(mine.begin(), mine.end());
    m_busy.insert(mine.begin(), mine.end());
    next->inOrder = true;
    next->body = notificationOf(values);
    return next;
}

void WebhookSender::post(const PostPtr &post)
{
    net::ClientRequest request;
    request.method = QByteArrayLiteral("POST");
    request.body = post->body;
    request.timeout = milliseconds(20'000);
    request.headers = {{"Content-Type", "application/json"},
        {"X-Hub-Signature-256", channel::metaSignature(m_options.appSecret, post->body)}};
    if (!enter(request.url))
        return;
    {
        const std::lock_guard lock(m_mutex);
        ++m_counters.posts;
    }
    m_client->send(std::move(request), [this, post](const Result<net::ClientResponse> &answer) {
        finished(post, answer.ok() && answer->status == 200);
    });
    leave();
}

void WebhookSender::finished(const PostPtr &post, bool acked)
{
    bool duplicate = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return;
        ++(acked ? m_counters.postsAcked : m_counters.postsFailed);
        if (std::exchange(post->inOrder, false)) {
            --m_inFlight;
            for (const QString &guest : post->guests)
                m_busy.erase(guest);
        }
        if (acked && !post->repeat) {
            duplicate = m_duplicates.isDue(m_faults.duplicateEvery);
            m_counters.duplicates += duplicate ? 1 : 0;
        }
    }
    if (acked) {
        for (const auto &onAcked : std::exchange(post->onAcked, {}))
            onAcked();
        // After the books are right: who waits for nothing pending reads them next.
        const std::lock_guard lock(m_mutex);
        m_counters.pending -= post->repeat ? 0 : post->changes;
    } else if (!post->repeat) {
        retry(post);
    }
    if (duplicate) {
        post->repeat = true;
        m_scheduler.after(scaled(50, m_options.speed), [this, post] { this->post(post); });
    }
    pump();
}

/// Later ones go on meanwhile: with Meta, what fails is overtaken.
void WebhookSender::retry(const PostPtr &post)
{
    const double wait = std::min(kFirstRetryMs * static_cast<double>(1 << std::min(post->tries, 10)), kLongestRetryMs);
    ++post->tries;
    m_scheduler.after(scaled(wait, m_options.speed), [this, post] { this->post(post); });
}

} // namespace bellhop::sim
