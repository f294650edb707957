// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/intake_queue.h"

#include "core/relay/log.h"

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether the database could not be asked at all: then nothing is wrong with the posts.
bool isOutage(ErrorKind kind)
{
    return kind == ErrorKind::Network || kind == ErrorKind::Timeout || kind == ErrorKind::OutcomeUnknown
        || kind == ErrorKind::Cancelled;
}

desk::Post quarantined(desk::Post post, const QString &reason)
{
    for (InboundItem &item : post.delivery.items)
        item.event = PoisonedItem{reason};
    return post;
}

} // namespace

IntakeQueue::IntakeQueue(
    db::Database &database, Figures &figures, const Options &options, std::function<void()> onStored)
    : m_database(database)
    , m_figures(figures)
    , m_options(options)
    , m_onStored(std::move(onStored))
{
}

IntakeQueue::~IntakeQueue()
{
    stop();
}

void IntakeQueue::start()
{
    for (int i = 0; i < std::max(1, m_options.writers); ++i)
        m_threads.emplace_back([this] { run(); });
}

void IntakeQueue::push(Incoming incoming)
{
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        const bool room = m_waiting.size() < m_options.limit && m_waitingBytes < m_options.limitBytes;
        if (!m_stopped && room) {
            m_waitingBytes += incoming.post.bytes;
            m_waiting.push_back(std::move(incoming));
            wake = m_waiting.size() >= m_wanted;
            incoming.respond = {};
        }
    }
    if (incoming.respond)
        refuse(incoming, WebhookResult::Busy);
    else if (wake)
        m_changed.notify_one();
}

std::size_t IntakeQueue::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.size();
}

void IntakeQueue::run()
{
    std::size_t lastSize = 1;
    for (;;) {
        Batch batch = take(lastSize);
        if (batch.empty())
            return;
        lastSize = batch.size();
        store(std::move(batch));
    }
}

// Under load commits take turns with arrivals, so a batch fills by itself; when the last one had company, a moment's
// patience makes the next one as large. A lone post never waits.
IntakeQueue::Batch IntakeQueue::take(std::size_t lastSize)
{
    std::unique_lock lock(m_mutex);
    do { // another writer may be faster
        m_changed.wait(lock, [this] { return m_stopped || !m_waiting.empty(); });
        gather(lock, std::min(lastSize, m_options.batchPosts));
    } while (!m_stopped && m_waiting.empty());
    Batch batch;
    std::size_t items = 0;
    while (!m_stopped && !m_waiting.empty() && batch.size() < m_options.batchPosts && items < m_options.batchItems) {
        items += m_waiting.front().post.delivery.items.size();
        m_waitingBytes -= m_waiting.front().post.bytes;
        batch.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    if (!m_waiting.empty())
        m_changed.notify_one();
    return batch;
}

/// Waits for as many as hoped for, as long as more keep coming.
void IntakeQueue::gather(std::unique_lock<std::mutex> &lock, std::size_t hoped)
{
    const auto enough = [&] { return m_stopped || m_waiting.size() >= hoped; };
    const auto patience = std::chrono::microseconds(m_options.gather) / 8;
    const auto until = std::chrono::steady_clock::now() + m_options.gather;
    for (std::size_t before = 0; before != m_waiting.size() && !enough();) {
        before = m_waiting.size();
        m_wanted = hoped;
        if (m_changed.wait_for(lock, patience, enough) || std::chrono::steady_clock::now() >= until)
            break;
    }
    m_wanted = 1;
}

void IntakeQueue::store(Batch batch)
{
    std::vector<desk::Post> posts;
    posts.reserve(batch.size());
    for (Incoming &incoming : batch)
        posts.push_back(std::move(incoming.post));
    const auto counts = desk::applyPosts(m_database, posts);
    if (counts.ok()) {
        m_figures.batch(posts.size(), *counts);
        for (Incoming &incoming : batch)
            stored(incoming);
        m_onStored();
        return;
    }
    qCWarning(lcRelay).noquote() << "intake:" << posts.size() << "posts not stored:" << toWire(counts.error().kind)
                                 << counts.error().detail;
    for (std::size_t i = 0; i < batch.size(); ++i)
        batch[i].post = std::move(posts[i]);
    if (!isOutage(counts.error().kind)) {
        storeOneByOne(std::move(batch));
        return;
    }
    for (Incoming &incoming : batch)
        refuse(incoming, WebhookResult::Failed);
}

void IntakeQueue::storeOneByOne(Batch batch)
{
    bool reachable = true;
    for (Incoming &incoming : batch) {
        if (reachable)
            reachable = storeSingle(incoming);
        if (incoming.respond)
            refuse(incoming, WebhookResult::Failed);
    }
    m_onStored();
}

/// Stores one post; one that the desk cannot take is kept as it came, in quarantine. False: the database is away.
bool IntakeQueue::storeSingle(Incoming &incoming)
{
    auto counts = desk::applyPosts(m_database, {incoming.post});
    if (!counts.ok() && !isOutage(counts.error().kind) && counts.error().kind != ErrorKind::Database) {
        qCWarning(lcRelay).noquote() << "intake: a post goes to quarantine:" << toWire(counts.error().kind)
                                     << counts.error().detail;
        counts = desk::applyPosts(m_database, {quarantined(incoming.post, u"could not be applied"_s)});
    }
    if (!counts.ok())
        return !isOutage(counts.error().kind);
    m_figures.batch(1, *counts);
    stored(incoming);
    return true;
}

void IntakeQueue::stored(Incoming &incoming)
{
    m_figures.webhook(WebhookResult::Stored);
    m_figures.intakeTook(std::chrono::steady_clock::now() - incoming.arrived);
    std::exchange(incoming.respond, {})(net::HttpResponse{200, {}, {}, {}});
}

void IntakeQueue::refuse(Incoming &incoming, WebhookResult result)
{
    m_figures.webhook(result);
    std::exchange(incoming.respond, {})(net::HttpResponse{503, {}, {}, {{"Retry-After", "5"}}});
}

void IntakeQueue::beginStop()
{
    std::deque<Incoming> left;
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        left.swap(m_waiting);
    }
    m_changed.notify_all();
    for (Incoming &incoming : left)
        refuse(incoming, WebhookResult::Busy);
}

void IntakeQueue::stop()
{
    beginStop();
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

} // namespace bellhop::relay
