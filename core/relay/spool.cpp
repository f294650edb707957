// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/spool.h"

#include "core/base/backoff.h"
#include "core/relay/log.h"

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int kBatch = 64;
constexpr qint64 kBatchBytes = 8 * 1024 * 1024;
constexpr std::size_t kWaiting = 4000; // for the disk; beyond: 503
constexpr qint64 kWaitingBytes = 128 * 1024 * 1024;
} // namespace

Spool::Spool(SpoolOptions options, PostStore &store, Figures &figures, std::function<bool()> acceptsWrites)
    : m_options(std::move(options))
    , m_store(store)
    , m_figures(figures)
    , m_acceptsWrites(std::move(acceptsWrites))
{
}

Spool::~Spool()
{
    stop();
}

Status Spool::start()
{
    if (m_options.file.isEmpty())
        return done();
    BELLHOP_TRY(m_file, SpoolFile::open(m_options));
    if (const SpoolFigures figures = m_file->figures(); figures.posts > 0)
        qCInfo(lcRelay) << "the spool holds" << figures.posts << "posts";
    m_isOpen = true;
    m_writer = std::thread([this] { keepAll(); });
    m_drainer = std::thread([this] { drainAll(); });
    return done();
}

bool Spool::isInUse() const
{
    if (!m_isOpen)
        return false;
    const std::lock_guard lock(m_mutex);
    // In this order: what leaves the way is in the file already.
    return m_onTheWay > 0 || m_file->figures().posts > 0;
}

std::optional<SpoolFigures> Spool::figures() const
{
    return m_isOpen ? std::optional(m_file->figures()) : std::nullopt;
}

void Spool::push(IncomingBatch batch)
{
    IncomingBatch refused;
    {
        const std::lock_guard lock(m_mutex);
        for (Incoming &incoming : batch) {
            const bool room = m_onTheWay < kWaiting && m_waitingBytes < kWaitingBytes;
            if (!m_isOpen || m_stopped || !room) {
                refused.push_back(std::move(incoming));
                continue;
            }
            ++m_onTheWay;
            m_waitingBytes += incoming.raw.body.size();
            m_waiting.push_back(std::move(incoming));
        }
    }
    m_changed.notify_one();
    for (Incoming &incoming : refused)
        refuse(incoming, m_isOpen ? WebhookResult::Busy : WebhookResult::Failed, m_figures);
}

void Spool::keepAll()
{
    for (;;) {
        IncomingBatch batch = take();
        if (batch.empty())
            return;
        const std::size_t count = batch.size();
        keep(std::move(batch));
        const std::lock_guard lock(m_mutex);
        m_onTheWay -= count;
    }
}

/// Empty: stopped.
IncomingBatch Spool::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || !m_waiting.empty(); });
    IncomingBatch batch;
    while (!m_waiting.empty() && batch.size() < static_cast<std::size_t>(kBatch)) {
        m_waitingBytes -= m_waiting.front().raw.body.size();
        batch.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return batch;
}

void Spool::keep(IncomingBatch batch)
{
    std::vector<RawPost> posts;
    posts.reserve(batch.size());
    for (const Incoming &incoming : batch)
        posts.push_back(incoming.raw);
    const Status kept = m_file->append(posts);
    if (kept.ok()) {
        m_failing = false;
        for (Incoming &incoming : batch)
            confirm(incoming, WebhookResult::Spooled, m_figures);
        m_drain.poke();
        return;
    }
    if (!std::exchange(m_failing, true))
        qCWarning(lcRelay).noquote() << "the spool takes no posts:" << toWire(kept.error().kind) << kept.error().detail;
    const bool full = kept.error().kind == ErrorKind::QueueFull;
    for (Incoming &incoming : batch)
        refuse(incoming, full ? WebhookResult::Busy : WebhookResult::Failed, m_figures);
}

void Spool::drainAll()
{
    Backoff backoff(100ms, 2s);
    for (;;) {
        if (m_file->figures().posts == 0) {
            if (!m_drain.wait(1s))
                return;
        } else if (m_drain.isStopped()) {
            return;
        } else if (drainSome()) {
            backoff.reset();
        } else if (!m_drain.rest(backoff.next())) {
            return;
        }
    }
}

// A crash between the database's commit and the removal here brings posts once more: their uuids are known there.
bool Spool::drainSome()
{
    const auto head = m_file->oldest(kBatch, kBatchBytes);
    if (!head.ok()) {
        qCWarning(lcRelay).noquote() << "the spool cannot be read:" << head.error().detail;
        return false;
    }
    std::vector<SpoolFile::Kept> kept;
    std::vector<desk::Post> posts;
    for (const SpoolFile::Kept &one : *head) {
        if (one.post.ok()) {
            posts.push_back(takeApart(*one.post));
            m_store.dateBack(posts.back(), std::max(SystemClock().now() - one.arrived, milliseconds(0)));
            kept.push_back(one);
        } else if (!setAside(one)) {
            return false;
        }
    }
    if (posts.empty())
        return !head->empty();
    switch (m_store.storeAll(posts)) {
    case PostStore::Fate::Stored:
        break;
    case PostStore::Fate::Away:
        return false;
    case PostStore::Fate::Refused:
        return drainOneByOne(kept, posts);
    }
    if (!m_file->remove(kept).ok())
        return false;
    if (!isInUse())
        qCInfo(lcRelay) << "the spool is empty";
    return true;
}

bool Spool::drainOneByOne(const std::vector<SpoolFile::Kept> &kept, const std::vector<desk::Post> &posts)
{
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (m_drain.isStopped() || !drainOne(kept[i], posts[i]))
            return false;
    }
    return true;
}

bool Spool::drainOne(const SpoolFile::Kept &kept, const desk::Post &post)
{
    switch (m_store.storeOne(post)) {
    case PostStore::Fate::Stored:
        return m_file->remove({kept}).ok();
    case PostStore::Fate::Away:
        return false;
    case PostStore::Fate::Refused:
        break;
    }
    return m_acceptsWrites() && setAside(kept);
}

/// Kept in the file, out of the others' way, until the next start.
bool Spool::setAside(const SpoolFile::Kept &kept)
{
    qCWarning(lcRelay).noquote() << "the spool sets post" << kept.id << "aside:"
                                 << (kept.post.ok() ? u"the database refuses it"_s : kept.post.error().message);
    return m_file->setAside(kept).ok();
}

void Spool::beginStop()
{
    std::deque<Incoming> left;
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        left.swap(m_waiting);
        m_onTheWay -= left.size();
        m_waitingBytes = 0;
    }
    m_changed.notify_all();
    m_drain.stop();
    for (Incoming &incoming : left)
        refuse(incoming, WebhookResult::Busy, m_figures);
}

void Spool::stop()
{
    beginStop();
    for (std::thread *thread : {&m_writer, &m_drainer}) {
        if (thread->joinable())
            thread->join();
    }
}

} // namespace bellhop::relay
