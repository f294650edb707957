// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/feed.h"

#include "core/base/backoff.h"
#include "core/relay/frames.h"
#include "core/relay/log.h"

#include <algorithm>

QByteArray bellhop_relay_feed_sql();

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = desk::Change::Kind;

namespace {

constexpr int kPage = 2000;
constexpr qint64 kOverlap = 2000; // entries; a gap further back is given up
constexpr auto kGapLife = 60s; // a number unused for so long was rolled back
constexpr auto kYoung = 1s; // younger gaps are looked for each time, older ones now and then
constexpr auto kOldGapsEvery = 500ms;
constexpr auto kRest = 2ms; // after a look that found much: a storm of pokes becomes a few larger looks
constexpr std::size_t kMuch = 20; // entries
constexpr auto kTooLong = 5s; // a look that takes longer means that the database is away
constexpr qsizetype kKnownLimit = 200'000;

const db::SqlBook &sql()
{
    static const db::SqlBook book(bellhop_relay_feed_sql(), u"relay/feed"_s);
    return book;
}

qint64 steadyMs()
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

const char *entityWord(Kind kind)
{
    switch (kind) {
    case Kind::Agent:
        return "agent";
    case Kind::Channel:
        return "channel";
    case Kind::Taxonomy:
        return "taxonomy";
    case Kind::Template:
        return "template";
    case Kind::Snippet:
        return "snippet";
    case Kind::Team:
        return "team";
    case Kind::Mention:
        return "mention";
    case Kind::Knowledge:
        return "knowledge";
    case Kind::Alert:
        return "alert";
    case Kind::Consultation:
        return "consultation";
    case Kind::Conversation:
    case Kind::Message:
        break;
    }
    return "conversation";
}

/// One entry per thing, the newest; whether its first version is among them.
struct Told {
    desk::HubChange news;
    bool born = false;
};

std::vector<Told> latestOfEach(const std::vector<desk::HubChange> &changes)
{
    std::vector<Told> out;
    out.reserve(changes.size());
    QHash<std::pair<int, qint64>, std::size_t> places;
    for (const desk::HubChange &news : changes) {
        const desk::Change &change = news.change;
        const auto key = std::pair(static_cast<int>(change.kind), change.entity);
        const auto place = places.constFind(key);
        if (place == places.constEnd()) {
            places.insert(key, out.size());
            out.push_back({news, change.version == 1});
            continue;
        }
        Told &told = out[*place];
        const qint64 version = std::max(told.news.change.version, change.version);
        told.born = told.born || change.version == 1;
        told.news = news;
        told.news.change.version = version;
    }
    std::sort(
        out.begin(), out.end(), [](const Told &a, const Told &b) { return a.news.change.seq < b.news.change.seq; });
    return out;
}

} // namespace

Feed::Feed(db::Database &database, Figures &figures, Listeners listeners)
    : m_database(database)
    , m_figures(figures)
    , m_listeners(std::move(listeners))
{
}

Feed::~Feed()
{
    stop();
}

Status Feed::start()
{
    BELLHOP_TRY(const desk::ChangeBounds bounds, desk::changeBounds(m_database));
    m_seq = bounds.newest;
    m_lastLook = steadyMs();
    m_thread = std::thread([this] { run(); });
    return done();
}

void Feed::beginStop()
{
    m_pulse.stop();
}

void Feed::stop()
{
    beginStop();
    if (m_thread.joinable())
        m_thread.join();
}

void Feed::setAudience(bool somebody)
{
    if (m_audience.exchange(somebody) != somebody)
        m_pulse.poke();
}

bool Feed::isDatabaseThere() const
{
    const qint64 since = m_lookStarted.load();
    const bool stuck = since != 0 && steadyMs() - since > milliseconds(kTooLong).count();
    return !stuck && !m_lastLookFailed.load();
}

milliseconds Feed::timeSinceOutage() const
{
    if (!isDatabaseThere())
        return 0ms;
    const qint64 since = m_recovered.load();
    return since == 0 ? milliseconds::max() : milliseconds(steadyMs() - since);
}

milliseconds Feed::lag() const
{
    return milliseconds(steadyMs() - m_lastLook.load());
}

milliseconds Feed::lookTime() const
{
    const qint64 since = m_lookStarted.load();
    return milliseconds(std::max(m_lookTook.load(), since == 0 ? 0 : steadyMs() - since));
}

std::chrono::milliseconds Feed::period() const
{
    if (!m_audience)
        return 250ms;
    // Nobody else writes an SQLite file; what this program writes pokes.
    return m_database.dialect() == db::Dialect::Sqlite ? 100ms : 20ms;
}

void Feed::run()
{
    Backoff backoff(100ms, 2s);
    for (;;) {
        m_lookStarted = steadyMs();
        const Result<std::size_t> looked = look();
        m_lookTook = steadyMs() - m_lookStarted;
        m_lookStarted = 0;
        if (looked.ok()) {
            m_lastLook = steadyMs();
            if (m_lastLookFailed) {
                qCInfo(lcRelay) << "the database answers again";
                m_recovered = steadyMs();
                m_lastLookFailed = false;
            }
            backoff.reset();
            if ((*looked >= kMuch && !m_pulse.rest(kRest)) || !m_pulse.wait(period()))
                return;
            continue;
        }
        if (!m_lastLookFailed.exchange(true))
            qCWarning(lcRelay).noquote() << "the database does not answer:" << looked.error().detail;
        if (!m_pulse.rest(backoff.next()))
            return;
    }
}

Result<std::size_t> Feed::look()
{
    if (!m_audience && m_informed) {
        m_informed = false;
        m_known.clear();
    }
    if (m_audience && !m_informed)
        BELLHOP_CHECK(learnAll());
    std::size_t news = 0;
    for (qint64 from = startOfLook();;) {
        BELLHOP_TRY(const Changes page, desk::hubChangesAfter(m_database, from, kPage));
        if (page.empty())
            break;
        from = page.back().change.seq;
        if (const Changes fresh = sift(page); !fresh.empty()) {
            news += fresh.size();
            tell(fresh);
        }
        if (page.size() < static_cast<std::size_t>(kPage) || m_pulse.isStopped())
            break;
    }
    forgetOldGaps();
    return news;
}

qint64 Feed::startOfLook()
{
    if (m_gaps.empty())
        return m_seq;
    const auto now = SteadyClock::now();
    if (now - m_oldGapsLook >= kOldGapsEvery) {
        m_oldGapsLook = now;
        return m_gaps.begin()->first - 1;
    }
    // Gaps are found in ascending order, so the young ones are at the end.
    qint64 from = m_seq;
    for (auto gap = m_gaps.rbegin(); gap != m_gaps.rend() && now - gap->second < kYoung; ++gap)
        from = gap->first - 1;
    return from;
}

Feed::Changes Feed::sift(const Changes &page)
{
    Changes fresh;
    const auto now = SteadyClock::now();
    qint64 newest = m_seq;
    for (const desk::HubChange &news : page) {
        const qint64 seq = news.change.seq;
        if (seq <= newest) {
            if (m_gaps.erase(seq) > 0)
                fresh.push_back(news);
            continue;
        }
        for (qint64 skipped = std::max(newest + 1, seq - kOverlap); skipped < seq; ++skipped)
            m_gaps.emplace_hint(m_gaps.end(), skipped, now);
        newest = seq;
        fresh.push_back(news);
    }
    m_seq = newest;
    return fresh;
}

void Feed::forgetOldGaps()
{
    const auto now = SteadyClock::now();
    while (!m_gaps.empty() && (m_gaps.begin()->first < m_seq - kOverlap || now - m_gaps.begin()->second > kGapLife))
        m_gaps.erase(m_gaps.begin());
}

void Feed::tell(const Changes &fresh)
{
    bool sends = false;
    bool media = false;
    bool agents = false;
    bool messages = false;
    for (const desk::HubChange &news : fresh) {
        messages = messages || news.change.kind == Kind::Message;
        sends = sends || news.isUnsent;
        media = media || news.hasMedia;
        agents = agents || (news.change.kind == Kind::Agent && news.change.version > 1);
    }
    std::vector<QByteArray> frames;
    if (m_audience) {
        frames = framesOf(fresh);
        m_figures.published(frames.size());
    }
    m_listeners.publish(std::move(frames), m_seq);
    if (sends)
        m_listeners.sendsDue();
    if (media)
        m_listeners.mediaChanged();
    if (agents)
        m_listeners.agentsChanged();
    if (messages && m_listeners.messagesChanged)
        m_listeners.messagesChanged();
}

std::vector<QByteArray> Feed::framesOf(const Changes &fresh)
{
    const std::vector<Told> told = latestOfEach(fresh);
    std::vector<QByteArray> frames;
    frames.reserve(told.size());
    for (const auto &[news, born] : told) {
        const desk::Change &change = news.change;
        if (change.kind == Kind::Conversation)
            conversationFrames(news, born, frames);
        else if (change.kind == Kind::Message)
            frames.push_back(
                messageFrame(change, born ? "whatsapp:message" : "whatsapp:status_update", news.providerMessageId));
        else
            frames.push_back(entityFrame(change, entityWord(change.kind)));
    }
    return frames;
}

void Feed::conversationFrames(const desk::HubChange &told, bool born, std::vector<QByteArray> &frames)
{
    const desk::Change &change = told.change;
    if (!told.isThere) {
        frames.push_back(conversationFrame(change, "whatsapp:conversation_updated"));
        return;
    }
    const Facts now{told.epoch, told.closed};
    const auto before = m_known.constFind(change.entity);
    const bool certain = change.seq > m_blindUntil || born;
    // What is live is known: a conversation that is not, was closed.
    const bool wasClosed = before != m_known.constEnd() ? before->closed : !born;
    const bool assigned
        = !certain || (before != m_known.constEnd() ? before->epoch != now.epoch : born && now.epoch > 1);
    if (assigned)
        frames.push_back(conversationFrame(change, "whatsapp:conversation_assigned", told.owner));
    if (wasClosed != now.closed || (!certain && now.closed))
        frames.push_back(conversationFrame(change, "whatsapp:disposition_updated"));
    if (!assigned && wasClosed == now.closed)
        frames.push_back(conversationFrame(change, "whatsapp:conversation_updated"));
    m_known.insert(change.entity, now);
    if (m_known.size() > kKnownLimit)
        m_known.removeIf([](const auto &entry) { return entry->closed; });
}

Status Feed::learnAll()
{
    BELLHOP_TRY(const db::Rows rows,
        m_database.read([](db::Connection &connection) { return connection.query(sql()["live_facts"_L1]); }));
    m_known.clear();
    m_known.reserve(static_cast<qsizetype>(rows.size()));
    for (const db::Row &row : rows)
        m_known.insert(row.integer(0), {row.integer(1), row.flag(2)});
    BELLHOP_TRY(const desk::ChangeBounds bounds, desk::changeBounds(m_database));
    m_blindUntil = bounds.newest;
    m_informed = true;
    return done();
}

} // namespace bellhop::relay
