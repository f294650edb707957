// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/intake_queue.h"

namespace bellhop::relay {

namespace {

/// Rows are inserted in statements of 8, 16, 24, ... (core/db): an odd batch takes two of each kind where an even one
/// takes one. The few that are left begin the next batch.
std::size_t evenSize(std::size_t count)
{
    return count <= 8 ? count : count / 8 * 8;
}

} // namespace

IntakeQueue::IntakeQueue(
    PostStore &store, Spool &spool, Figures &figures, const Options &options, std::function<bool()> isDatabaseThere)
    : m_store(store)
    , m_spool(spool)
    , m_figures(figures)
    , m_options(options)
    , m_isDatabaseThere(std::move(isDatabaseThere))
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
    if (m_spool.isInUse() || (m_spool.isInstalled() && !m_isDatabaseThere())) {
        divert(std::move(incoming));
        return;
    }
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
        refuse(incoming, WebhookResult::Busy, m_figures);
    else if (wake)
        m_changed.notify_one();
}

/// To the disk, after all that came before it and waits for the database.
void IntakeQueue::divert(Incoming incoming)
{
    IncomingBatch batch;
    {
        const std::lock_guard lock(m_mutex);
        std::move(m_waiting.begin(), m_waiting.end(), std::back_inserter(batch));
        m_waiting.clear();
        m_waitingBytes = 0;
    }
    batch.push_back(std::move(incoming));
    m_spool.push(std::move(batch));
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
        IncomingBatch batch = take(lastSize);
        if (batch.empty())
            return;
        lastSize = batch.size();
        store(std::move(batch));
    }
}

// Under load commits take turns with arrivals, so a batch fills by itself; when the last one had company, a moment's
// patience makes the next one as large. A lone post never waits.
IncomingBatch IntakeQueue::take(std::size_t lastSize)
{
    std::unique_lock lock(m_mutex);
    do { // another writer may be faster
        m_changed.wait(lock, [this] { return m_stopped || !m_waiting.empty(); });
        gather(lock, std::min(lastSize, m_options.batchPosts));
    } while (!m_stopped && m_waiting.empty());
    IncomingBatch batch;
    std::size_t items = 0;
    const std::size_t most = evenSize(std::min(m_waiting.size(), m_options.batchPosts));
    while (!m_stopped && batch.size() < most && items < m_options.batchItems) {
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

void IntakeQueue::store(IncomingBatch batch)
{
    std::vector<desk::Post> posts;
    posts.reserve(batch.size());
    for (Incoming &incoming : batch)
        posts.push_back(std::move(incoming.post));
    const PostStore::Fate fate = m_store.storeAll(posts);
    if (fate == PostStore::Fate::Stored) {
        for (Incoming &incoming : batch)
            confirm(incoming, WebhookResult::Stored, m_figures);
        return;
    }
    if (fate == PostStore::Fate::Away) {
        m_spool.push(std::move(batch));
        return;
    }
    for (std::size_t i = 0; i < batch.size(); ++i)
        batch[i].post = std::move(posts[i]);
    storeOneByOne(std::move(batch));
}

void IntakeQueue::storeOneByOne(IncomingBatch batch)
{
    IncomingBatch left;
    bool reachable = true;
    for (Incoming &incoming : batch) {
        const PostStore::Fate fate = reachable ? m_store.storeOne(incoming.post) : PostStore::Fate::Away;
        reachable = fate != PostStore::Fate::Away;
        if (fate == PostStore::Fate::Stored)
            confirm(incoming, WebhookResult::Stored, m_figures);
        else
            left.push_back(std::move(incoming));
    }
    m_spool.push(std::move(left));
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
        refuse(incoming, WebhookResult::Busy, m_figures);
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
