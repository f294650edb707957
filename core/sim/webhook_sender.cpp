// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/webhook_sender.h"

#include <algorithm>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr double kCompanyMs = 200;
constexpr double kRepeatMs = 50;

milliseconds scaled(double ms, double speed)
{
    return milliseconds(static_cast<qint64>(ms / std::max(speed, 0.001)));
}

} // namespace

QByteArray withoutFragment(const QByteArray &url)
{
    const qsizetype fragment = url.indexOf('#');
    return fragment < 0 ? url : url.left(fragment);
}

WebhookSender::WebhookSender(Options options, WebhookManners manners, Scheduler &scheduler)
    : m_options(std::move(options))
    , m_manners(std::move(manners))
    , m_scheduler(scheduler)
{
    net::HttpClientOptions client;
    client.allowPlainHttp = m_options.allowPlainHttp;
    client.userAgent = m_manners.userAgent;
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
    if (url.isEmpty())
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

Result<net::ClientResponse> WebhookSender::ask(const net::FormFields &query)
{
    net::ClientRequest request;
    if (!enter(request.url))
        return makeError(ErrorKind::Cancelled, u"The simulator is stopping."_s);
    request.url += (request.url.contains('?') ? '&' : '?') + net::formEncoded(query);
    request.timeout = milliseconds(10'000);
    auto result = m_client->sendAndWait(std::move(request));
    leave();
    return result;
}

void WebhookSender::setUrl(const QByteArray &url)
{
    {
        const std::lock_guard lock(m_mutex);
        m_options.url = url;
    }
    pump();
}

Ledger::Counters WebhookSender::counters() const
{
    const std::lock_guard lock(m_mutex);
    return m_counters;
}

void WebhookSender::deliver(Webhook webhook)
{
    if (webhook.faults.has(Kind::Silence)) {
        {
            const std::lock_guard lock(m_mutex);
            ++m_counters.silenced;
        }
        if (webhook.onLost)
            webhook.onLost();
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return;
        ++m_counters.pending;
    }
    const auto delay = milliseconds(webhook.faults.value(Kind::Delay))
        + scaled(webhook.faults.value(Kind::Reorder), m_options.speed);
    if (delay.count() == 0)
        enqueue(std::move(webhook));
    else
        m_scheduler.after(delay, [this, webhook = std::move(webhook)] { enqueue(webhook); });
}

void WebhookSender::enqueue(Webhook webhook)
{
    const int company = webhook.faults.value(Kind::Batch);
    const milliseconds wait = company > 0 ? scaled(kCompanyMs, m_options.speed) : milliseconds(0);
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(webhook));
        if (company > 0) {
            m_nextBatch = std::max(m_nextBatch, company);
            m_heldUntil = steady_clock::now() + wait;
        }
    }
    if (company > 0)
        m_scheduler.after(wait + milliseconds(1), [this] { pump(); });
    else
        pump();
}

void WebhookSender::deliverRaw(WebhookPost bytes)
{
    const auto raw = std::make_shared<Post>();
    raw->bytes = std::move(bytes);
    raw->repeat = true;
    post(raw);
}

void WebhookSender::pump()
{
    std::vector<PostPtr> ready;
    {
        const std::lock_guard lock(m_mutex);
        const bool isHeld = steady_clock::now() < m_heldUntil && m_queue.size() < static_cast<std::size_t>(m_nextBatch);
        while (!isHeld && !m_stopping && m_inFlight < m_options.parallel) {
            PostPtr next = takeNext();
            if (!next)
                break;
            ++m_inFlight;
            ready.push_back(std::move(next));
        }
    }
    for (const PostPtr &next : ready) {
        next->bytes = m_manners.pack(next->webhooks, next->bytes.url, false);
        const auto isForged = [](const Webhook &webhook) { return webhook.faults.has(Kind::WrongSignature); };
        if (std::any_of(next->webhooks.begin(), next->webhooks.end(), isForged))
            repeat(next, 1, true);
        post(next);
    }
}

/// The oldest webhooks of guests that wait for nothing else, as many as fit one POST; null when there are none.
WebhookSender::PostPtr WebhookSender::takeNext()
{
    const auto next = std::make_shared<Post>();
    std::set<QString> mine;
    const int wanted = std::max(m_options.batch, std::exchange(m_nextBatch, 0));
    const auto most = static_cast<std::size_t>(std::min(wanted, m_manners.mostInOne));
    for (auto item = m_queue.begin(); item != m_queue.end() && next->webhooks.size() < most;) {
        const QByteArray url = item->url.isEmpty() ? m_options.url : item->url;
        if (url.isEmpty() || m_busy.count(item->guest) > 0 || (!next->webhooks.empty() && url != next->bytes.url)) {
            ++item;
            continue;
        }
        next->bytes.url = url;
        mine.insert(item->guest);
        next->webhooks.push_back(std::move(*item));
        item = m_queue.erase(item);
    }
    if (next->webhooks.empty())
        return nullptr;
    m_busy.insert(mine.begin(), mine.end());
    next->inOrder = true;
    return next;
}

void WebhookSender::post(const PostPtr &post)
{
    net::ClientRequest request;
    request.method = QByteArrayLiteral("POST");
    request.url = post->bytes.url;
    request.headers = post->bytes.headers;
    request.body = post->bytes.body;
    request.timeout = milliseconds(20'000);
    if (!enter(request.url))
        return;
    request.url = withoutFragment(request.url); // a fragment stays with the provider
    {
        const std::lock_guard lock(m_mutex);
        ++m_counters.posts;
    }
    m_client->send(std::move(request), [this, post](const Result<net::ClientResponse> &answer) {
        PostOutcome outcome;
        if (answer.ok()) {
            outcome.status = answer->status;
            outcome.body = answer->body;
        } else {
            outcome.reached = answer.error().kind == ErrorKind::OutcomeUnknown;
        }
        finished(post, outcome);
    });
    leave();
}

/// The same bytes again after a moment, or before them a copy that the provider did not sign.
void WebhookSender::repeat(const PostPtr &original, int times, bool forged)
{
    for (int i = 1; i <= times; ++i) {
        const auto copy = std::make_shared<Post>();
        copy->bytes = forged ? m_manners.pack(original->webhooks, original->bytes.url, true) : original->bytes;
        copy->repeat = true;
        copy->forged = forged;
        if (forged)
            post(copy);
        else
            m_scheduler.after(scaled(kRepeatMs * i, m_options.speed), [this, copy] { post(copy); });
    }
}

void WebhookSender::settleRepeat(const PostPtr &post, const PostOutcome &outcome)
{
    if (!post->forged)
        return;
    const std::lock_guard lock(m_mutex);
    ++m_counters.forged;
    m_counters.forgedAccepted += m_manners.isAccepted(outcome) ? 1 : 0;
}

void WebhookSender::finished(const PostPtr &post, const PostOutcome &outcome)
{
    const bool acked = m_manners.isAccepted(outcome);
    int duplicates = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return;
        if (!post->forged)
            ++(acked ? m_counters.postsAcked : m_counters.postsFailed);
        if (std::exchange(post->inOrder, false)) {
            --m_inFlight;
            for (const Webhook &webhook : post->webhooks)
                m_busy.erase(webhook.guest);
        }
        for (const Webhook &webhook : post->webhooks)
            duplicates = std::max(duplicates, webhook.faults.value(Kind::Duplicate));
        m_counters.duplicates += acked ? duplicates : 0;
    }
    if (post->repeat) {
        settleRepeat(post, outcome);
    } else if (acked) {
        const auto webhooks = std::exchange(post->webhooks, {});
        for (const Webhook &webhook : webhooks) {
            if (webhook.onAcked)
                webhook.onAcked();
        }
        // After the books are right: who waits for nothing pending reads them next.
        const std::lock_guard lock(m_mutex);
        m_counters.pending -= static_cast<qint64>(webhooks.size());
    } else if (const auto wait = m_manners.nextTry(post->bytes.url, outcome, ++post->tries)) {
        // Later ones go on meanwhile: what fails is overtaken.
        m_scheduler.after(
            scaled(static_cast<double>(wait->count()), m_options.speed), [this, post] { this->post(post); });
    } else {
        giveUp(post);
    }
    if (acked && !post->repeat)
        repeat(post, duplicates, false);
    pump();
}

void WebhookSender::giveUp(const PostPtr &post)
{
    for (const Webhook &webhook : post->webhooks) {
        if (webhook.fallback) {
            const std::lock_guard lock(m_mutex);
            m_queue.push_back(*webhook.fallback);
            continue;
        }
        if (webhook.onLost)
            webhook.onLost();
        const std::lock_guard lock(m_mutex);
        ++m_counters.givenUp;
        --m_counters.pending;
    }
}

} // namespace bellhop::sim
