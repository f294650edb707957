// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/reader.h"

#include "core/db/migrator.h"
#include "core/desk/alerts.h"
#include "core/desk/guest_record.h"
#include "core/sync/log.h"

#include <QRandomGenerator>

#include <algorithm>
#include <tuple>

namespace bellhop::sync {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBatch = 2000;
constexpr int kBatches = 10; // further behind, everything is read anew
constexpr int kPage = 80;
constexpr milliseconds kAfterThought{800};
constexpr int kMostLooks = 6; // 0.8 s to 26 s apart: an assistant that is not done by then is not there
constexpr std::size_t kSingleChanges = 500; // more are quicker told as a whole

milliseconds jittered(milliseconds whole)
{
    const auto fifth = static_cast<int>(whole.count() / 5);
    return whole + milliseconds(QRandomGenerator::global()->bounded(-fifth, fifth + 1));
}

/// That somebody was merged with the guest, or separated.
bool isAboutGuest(const ThreadItem &item)
{
    return item.sort == ThreadItem::Sort::Event
        && (item.text.startsWith("merged:"_L1) || item.text.startsWith("separated:"_L1));
}

template <typename T> std::vector<T> listOf(const QSet<T> &set)
{
    return {set.cbegin(), set.cend()};
}

} // namespace

TicketSource siteTicket()
{
    return [](db::Database &database) -> Result<QString> {
        QString ticket;
        BELLHOP_CHECK(database.admin([&](db::Connection &connection) -> Status {
            BELLHOP_TRY(const db::Rows rows, connection.queryText("SELECT open_ticket()"));
            if (!rows.empty())
                ticket = rows.front().text(0);
            return done();
        }));
        if (ticket.isEmpty())
            return makeError(ErrorKind::Unauthorised, u"The database gave no ticket."_s);
        return ticket;
    };
}

Reader::Reader(const ConsoleOptions &options, std::shared_ptr<std::atomic<bool>> stop)
    : m_options(options)
    , m_stop(std::move(stop))
    , m_timer(new QTimer(this))
    , m_backoff(options.pace.reconnectFirst, options.pace.reconnectCap)
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Reader::turn);
}

Reader::~Reader() = default;

void Reader::start()
{
    turn();
}

void Reader::hubOpened(const Welcome &said)
{
    m_hubLive = true;
    m_hubSeq = said.seq;
    m_dirty.own = std::exchange(m_viewer, said.me.id) != said.me.id || m_dirty.own;
    m_dirty.mentions = true; // now that it is known whose
    m_siteDue = true;
    m_logDue = true; // what happened in between
    turnSoon();
}

void Reader::hubClosed()
{
    m_hubLive = false;
    m_sincePulse.invalidate();
    m_logDue = true;
    turnSoon();
}

void Reader::hubSaw(const ChangeHint &hint)
{
    m_hubSeq = std::max(m_hubSeq, hint.seq);
    if (m_tail.knows(hint.seq))
        return;
    m_hinted.insert(hint.seq); // also one that was committed behind a later one
    if (hint.agents) {
        m_dirty.agents = true;
        turnSoon(Concern::Others);
        return;
    }
    if (hint.mentioned.isSet()) {
        if (hint.mentioned != m_viewer)
            return;
        m_dirty.mentions = true;
        turnSoon();
        return;
    }
    if (!hint.conversation.isSet()) {
        m_logDue = true;
        turnSoon(Concern::Others);
        return;
    }
    const bool isMessage = hint.message.isSet();
    const desk::Change change{hint.seq, isMessage ? desk::Change::Kind::Message : desk::Change::Kind::Conversation,
        isMessage ? hint.message.value : hint.conversation.value, hint.conversation, hint.version};
    if (isShown(change))
        return;
    mark(change);
    turnSoon(concernOf(hint));
}

void Reader::hubPulse(const Pulse &pulse)
{
    m_sincePulse.start();
    m_consoles = pulse.consoles;
    // Changes that nobody hinted at, such as those that a hub of another version does not tell of.
    if (pulse.seq > std::exchange(m_hubSeq, std::max(m_hubSeq, pulse.seq))) {
        m_logDue = true;
        turnSoon();
    }
}

Reader::Concern Reader::concernOf(const ChangeHint &hint) const
{
    if (isWatched(hint.conversation))
        return Concern::Ours;
    const auto row = m_rows.constFind(hint.conversation);
    const bool ours = m_viewer.isSet() && (hint.owner == m_viewer || (row != m_rows.cend() && row->owner == m_viewer));
    return ours ? Concern::Ours : Concern::Others;
}

milliseconds Reader::restBefore(Concern concern) const
{
    const Pace &pace = m_options.pace;
    if (concern == Concern::Ours)
        return pace.coalesce;
    return std::max(pace.coalesce, std::min(pace.crowdCap, m_consoles * pace.perConsole));
}

void Reader::turnSoon(Concern concern)
{
    const qint64 rest = restBefore(concern).count();
    const qint64 since = m_sinceTurn.isValid() ? m_sinceTurn.elapsed() : rest;
    const qint64 wait = std::max<qint64>(0, rest - since);
    m_lookDue = true;
    // While the database is away, its own pauses count.
    if (m_inStep && (!m_timer->isActive() || m_timer->remainingTime() > wait))
        m_timer->start(static_cast<int>(wait));
}

milliseconds Reader::pause() const
{
    return jittered(m_hubLive && !m_behindHub ? m_options.pace.safetyPoll : m_options.pace.poll);
}

// Many consoles that look for themselves are a load on the database for nothing.
bool Reader::isQuiet() const
{
    return m_inStep && m_hubLive && !m_siteDue && m_hinted.isEmpty() && m_hubSeq <= m_tail.newest()
        && m_sincePulse.isValid() && !m_sincePulse.hasExpired(m_options.pace.hubTrust.count())
        && !m_sinceSync.hasExpired(m_options.pace.resync.count());
}

void Reader::turn()
{
    if (*m_stop)
        return;
    if (!std::exchange(m_lookDue, false)) {
        if (isQuiet()) {
            m_timer->start(pause());
            return;
        }
        m_logDue = true;
    }
    const Status looked = look();
    m_sinceTurn.start();
    if (looked.ok()) {
        m_backoff.reset();
        m_timer->start(pause());
        Q_EMIT databaseUp();
        return;
    }
    m_inStep = false;
    m_timer->start(m_backoff.next());
    qCInfo(lcSync) << "reader:" << looked.error().message << looked.error().detail;
    Q_EMIT databaseDown(looked.error().message);
}

Status Reader::look()
{
    if (!m_database)
        BELLHOP_CHECK(open());
    if (!m_inStep || m_sinceSync.hasExpired(m_options.pace.resync.count()))
        return readEverything();
    if (m_siteDue)
        BELLHOP_CHECK(readSite());
    return m_logDue ? followLog() : readDirty();
}

Status Reader::open()
{
    db::OpenOptions options;
    options.clock = m_options.clock;
    options.writes = false;
    options.connections = 2;
    options.patience = m_options.pace.databasePatience;
    BELLHOP_TRY(m_database, db::Database::open(m_options.database, options));
    return done();
}

Status Reader::readViewer()
{
    if (m_database->dialect() != db::Dialect::MySql)
        return done();
    BELLHOP_TRY(const db::Rows rows, m_database->read([](db::Connection &connection) {
        return connection.queryText("SELECT id, display_name, role FROM v_me");
    }));
    if (rows.empty())
        return done();
    const auto role = roleFromWire(rows.front().text(2));
    m_viewer = rows.front().id<AgentId>(0);
    Q_EMIT viewerRead({rows.front().id<AgentId>(0), rows.front().text(1), role.value_or(Role::Agent)});
    return done();
}

Status Reader::readSite()
{
    BELLHOP_TRY(const desk::SiteInfo site, desk::loadSite(*m_database));
    m_siteDue = false;
    m_now = site.now;
    m_sinceSite.start();
    const SiteFacts facts{site.now, db::kSchemaVersion >= site.minRead, db::kSchemaVersion >= site.minWrite};
    Q_EMIT siteRead(facts);
    if (!facts.canRead) {
        return makeError(ErrorKind::SchemaTooNew,
            tr("This console is too old for the site's database. Ask your administrator for the new version."));
    }
    return done();
}

Status Reader::readEverything()
{
    BELLHOP_CHECK(readSite());
    BELLHOP_CHECK(readViewer());
    // The log first: what changes while we read is in it and is read again.
    BELLHOP_TRY(const desk::ChangeBounds bounds, desk::changeBounds(*m_database));
    ChangeTail tail;
    tail.startAt(bounds.newest, {});
    BELLHOP_TRY(const std::vector<desk::Change> overlap, desk::changesAfter(*m_database, tail.readAfter(), kBatch));
    tail.startAt(bounds.newest, {});
    tail.take(overlap);
    BELLHOP_TRY(const std::vector<AgentCard> agents, desk::loadAgents(*m_database));
    BELLHOP_TRY(m_teams, desk::loadTeams(*m_database));
    BELLHOP_TRY(std::vector<QueueRow> rows, readQueue());
    BELLHOP_TRY(const std::vector<ChannelCard> channels, desk::loadChannels(*m_database));
    BELLHOP_TRY(const Taxonomy taxonomy, desk::loadTaxonomy(*m_database, m_options.language));
    BELLHOP_TRY(const StateRules rules, desk::loadStateRules(*m_database, m_options.language));
    BELLHOP_TRY(const TemplateShelf templates, desk::loadTemplates(*m_database));
    BELLHOP_TRY(const std::vector<Snippet> snippets, desk::loadSnippets(*m_database));
    m_tail = std::move(tail);
    m_hinted.removeIf([this](qint64 seq) { return m_tail.knows(seq); });
    Dirty untold; // the rows that told of these are read
    untold.offers = m_dirty.offers;
    untold.lost = m_dirty.lost;
    untold.mentions = true;
    untold.alerts = true;
    untold.consultations = true;
    m_dirty = untold;
    m_logDue = false;
    Q_EMIT stateRulesRead(rules);
    Q_EMIT agentsRead(agents);
    Q_EMIT teamsRead(m_teams);
    Q_EMIT channelsRead(channels);
    Q_EMIT taxonomyRead(taxonomy);
    Q_EMIT templatesRead(templates);
    Q_EMIT snippetsRead(snippets);
    Q_EMIT knowledgeTouched();
    publishQueue(std::move(rows));
    m_inStep = true;
    m_sinceSync.start();
    for (auto &[conversation, watched] : m_watched) {
        watched.isDue = true;
        watched.isGuestDue = true;
        for (const MessageId message : watched.thread.messages())
            watched.messages.insert(message); // those of older pages too
    }
    BELLHOP_CHECK(readOffers());
    BELLHOP_CHECK(readLost());
    BELLHOP_CHECK(readMentions());
    BELLHOP_CHECK(readAlerts());
    BELLHOP_CHECK(readConsultations());
    BELLHOP_CHECK(readThreads());
    return readGuests();
}

void Reader::publishQueue(std::vector<QueueRow> rows)
{
    QHash<ConversationId, QueueRow> fresh;
    std::vector<QueueRow> changed;
    std::vector<ConversationId> gone;
    for (const QueueRow &row : rows) {
        fresh.insert(row.id, row);
        const auto known = m_rows.constFind(row.id);
        noteChange(known == m_rows.cend() ? nullptr : &*known, &row);
        if (known == m_rows.cend() || *known != row)
            changed.push_back(row);
    }
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        if (fresh.contains(it.key()))
            continue;
        noteChange(&*it, nullptr);
        gone.push_back(it.key());
    }
    m_rows = std::move(fresh);
    const bool first = !std::exchange(m_everLoaded, true);
    if (first || changed.size() + gone.size() > kSingleChanges)
        Q_EMIT queueLoaded(rows);
    else if (!changed.empty() || !gone.empty())
        Q_EMIT queueChanged(changed, gone);
    tellReach();
}

desk::QueueAsk Reader::ask() const
{
    desk::QueueAsk ask{m_filter, m_order, m_viewer, {}};
    for (const TeamCard &team : m_teams) {
        if (std::find(team.members.begin(), team.members.end(), m_viewer) != team.members.end())
            ask.teams.push_back(team.id);
    }
    return ask;
}

bool Reader::isAsked() const
{
    return !m_filter.isEmpty() || m_order != QueueOrder::Priority;
}

Result<std::vector<QueueRow>> Reader::readQueue()
{
    BELLHOP_TRY(std::vector<QueueRow> rows, desk::loadQueue(*m_database, m_options.closedWithin, m_options.queueRows));
    const bool full = static_cast<int>(rows.size()) >= m_options.queueRows && isLive(rows.back().status);
    m_asked.clear();
    m_last.reset();
    m_live = static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const QueueRow &row) { return isLive(row.status); }));
    if (!full)
        return rows;
    m_last = rows.back();
    BELLHOP_TRY(m_live, desk::countLive(*m_database));
    QSet<ConversationId> held;
    for (const QueueRow &row : rows)
        held.insert(row.id);
    const auto add = [&](const std::vector<QueueRow> &more, bool asked) {
        for (const QueueRow &row : more) {
            if (held.contains(row.id))
                continue;
            held.insert(row.id);
            if (asked)
                m_asked.insert(row.id);
            rows.push_back(row);
        }
    };
    BELLHOP_TRY(const std::vector<QueueRow> own, desk::loadOwn(*m_database, m_viewer));
    add(own, false);
    if (isAsked()) {
        BELLHOP_TRY(const std::vector<QueueRow> asked, desk::loadMatching(*m_database, ask(), m_options.queueRows));
        add(asked, true);
    }
    return rows;
}

void Reader::askQueue(const QueueFilter &filter, QueueOrder order)
{
    if (filter == m_filter && order == m_order)
        return;
    m_filter = filter;
    m_order = order;
    m_dirty.asked = true;
    m_lookDue = true;
    if (m_inStep)
        turn();
}

/// What was held only for what was asked before goes, what is asked for now comes.
Status Reader::readAsked()
{
    if (!m_dirty.asked)
        return done();
    std::vector<QueueRow> rows;
    if (m_last && isAsked()) {
        BELLHOP_TRY(rows, desk::loadMatching(*m_database, ask(), m_options.queueRows));
    }
    m_dirty.asked = false;
    QSet<ConversationId> before = std::exchange(m_asked, {});
    std::vector<QueueRow> changed;
    for (const QueueRow &row : rows) {
        const auto known = m_rows.constFind(row.id);
        if (known == m_rows.cend() || before.remove(row.id))
            m_asked.insert(row.id);
        if (put(row))
            changed.push_back(row);
    }
    std::vector<ConversationId> gone;
    for (const ConversationId id : before) {
        const auto known = m_rows.constFind(id);
        if (known == m_rows.cend() || (m_viewer.isSet() && known->owner == m_viewer) || isWatched(id))
            continue;
        if (drop(id))
            gone.push_back(id);
    }
    if (!changed.empty() || !gone.empty())
        Q_EMIT queueChanged(changed, gone);
    tellReach();
    return done();
}

/// Of a site with more than we hold: the viewer's, whatever their place.
Status Reader::readOwn()
{
    if (!std::exchange(m_dirty.own, false) || !m_last || !m_viewer.isSet())
        return done();
    auto own = desk::loadOwn(*m_database, m_viewer);
    if (!own.ok()) {
        m_dirty.own = true;
        return own.error();
    }
    std::vector<QueueRow> changed;
    for (const QueueRow &row : *own) {
        if (put(row))
            changed.push_back(row);
    }
    if (!changed.empty())
        Q_EMIT queueChanged(changed, {});
    tellReach();
    return done();
}

bool Reader::isHeld(const QueueRow &row) const
{
    if (!m_last || m_rows.contains(row.id) || isWatched(row.id))
        return true;
    if (m_viewer.isSet() && row.owner == m_viewer)
        return true;
    const auto place = [](const QueueRow &one) {
        return std::tuple(one.priority, !one.waitingSince.isSet(), one.waitingSince, one.lastAt, one.id);
    };
    if (isLive(row.status) && place(row) < place(*m_last))
        return true;
    return isAsked() && isLive(row.status)
        && matches(row, m_filter, {m_viewer, ask().teams, m_now + milliseconds(m_sinceSite.elapsed())});
}

void Reader::tellReach()
{
    const int held = static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const QueueRow &row) { return isLive(row.status); }));
    const std::pair fresh(m_last ? std::max(m_live, held) : held, held);
    if (std::exchange(m_told, fresh) != fresh)
        Q_EMIT queueReached(fresh.first, fresh.second);
}

bool Reader::put(const QueueRow &row)
{
    const auto known = m_rows.constFind(row.id);
    if (known != m_rows.cend() && *known == row)
        return false;
    noteChange(known == m_rows.cend() ? nullptr : &*known, &row);
    m_rows.insert(row.id, row);
    return true;
}

bool Reader::drop(ConversationId conversation)
{
    const auto known = m_rows.constFind(conversation);
    if (known == m_rows.cend())
        return false;
    noteChange(&*known, nullptr);
    m_rows.erase(known);
    return true;
}

void Reader::noteChange(const QueueRow *before, const QueueRow *after)
{
    const qint64 old = before != nullptr ? before->offer : 0;
    const qint64 fresh = after != nullptr ? after->offer : 0;
    for (const qint64 offer : {old, fresh}) {
        if (offer != 0 && old != fresh)
            m_dirty.offers.insert(offer);
    }
    const bool lost = before != nullptr && after != nullptr && m_viewer.isSet() && isLive(before->status)
        && before->owner == m_viewer && after->owner != m_viewer;
    if (lost)
        m_dirty.lost.insert(after->id);
}

Status Reader::readMentions()
{
    if (!m_dirty.mentions || !m_viewer.isSet())
        return done();
    BELLHOP_TRY(const std::vector<Mention> mentions, desk::loadMentions(*m_database, m_viewer));
    m_dirty.mentions = false;
    Q_EMIT mentionsRead(mentions);
    return done();
}

Status Reader::readAlerts()
{
    if (!m_dirty.alerts)
        return done();
    BELLHOP_TRY(const std::vector<AlertCard> alerts, desk::loadAlerts(*m_database));
    m_dirty.alerts = false;
    Q_EMIT alertsRead(alerts);
    return done();
}

Status Reader::readConsultations()
{
    if (!m_dirty.consultations)
        return done();
    BELLHOP_TRY(const std::vector<Consultation> read, desk::loadConsultations(*m_database, m_consultations));
    m_dirty.consultations = false;
    m_consultations.clear();
    for (const Consultation &consultation : read) {
        if (!consultation.outcome)
            m_consultations.push_back(consultation.id);
    }
    Q_EMIT consultationsRead(read);
    return done();
}

Status Reader::readLost()
{
    std::vector<OwnerChange> changes;
    const QSet<ConversationId> lost = m_dirty.lost;
    for (const ConversationId conversation : lost) {
        BELLHOP_TRY(const auto change, desk::loadLastOwner(*m_database, conversation));
        if (change)
            changes.push_back(*change);
    }
    m_dirty.lost.clear();
    if (!changes.empty())
        Q_EMIT conversationsLost(changes);
    return done();
}

Status Reader::readOffers()
{
    if (m_dirty.offers.isEmpty())
        return done();
    BELLHOP_TRY(std::vector<TransferOffer> offers, desk::loadOffers(*m_database, listOf(m_dirty.offers)));
    for (const TransferOffer &offer : offers)
        m_dirty.offers.remove(offer.id);
    for (const qint64 outOfSight : std::exchange(m_dirty.offers, {})) {
        TransferOffer &gone = offers.emplace_back();
        gone.id = outOfSight;
        gone.outcome = OfferOutcome::Overtaken;
    }
    Q_EMIT offersRead(offers);
    return done();
}

Status Reader::followLog()
{
    BELLHOP_TRY(const desk::ChangeBounds bounds, desk::changeBounds(*m_database));
    if (m_tail.hasLost(bounds))
        return readEverything();
    qint64 after = m_tail.readAfter();
    for (int batch = 0; !*m_stop; ++batch) {
        if (batch == kBatches)
            return readEverything();
        BELLHOP_TRY(const std::vector<desk::Change> read, desk::changesAfter(*m_database, after, kBatch));
        for (const desk::Change &change : m_tail.take(read)) {
            if (!isShown(change))
                mark(change);
        }
        if (read.size() < kBatch)
            break;
        after = read.back().seq;
    }
    m_hinted.removeIf([this](qint64 seq) { return m_tail.knows(seq); });
    // The hub may know of a change that this node of the database has not got yet.
    m_behindHub = !m_hinted.isEmpty() || m_hubSeq > m_tail.newest();
    m_logDue = false;
    return readDirty();
}

/// What was read after the change, whoever told of it.
bool Reader::isShown(const desk::Change &change) const
{
    if (change.kind != desk::Change::Kind::Conversation || change.version == 0)
        return false;
    const auto row = m_rows.constFind({change.entity});
    return row != m_rows.cend() && row->version >= change.version;
}

void Reader::mark(const desk::Change &change)
{
    switch (change.kind) {
    case desk::Change::Kind::Conversation:
    case desk::Change::Kind::Message:
        m_dirty.rows.insert(change.conversation);
        markThread(
            change.conversation, change.kind == desk::Change::Kind::Message ? MessageId{change.entity} : MessageId());
        if (change.kind == desk::Change::Kind::Conversation)
            markGuest(change.conversation);
        return;
    case desk::Change::Kind::Agent:
        m_dirty.agents = true;
        return;
    case desk::Change::Kind::Mention:
        m_dirty.mentions = m_dirty.mentions || AgentId{change.entity} == m_viewer;
        return;
    case desk::Change::Kind::Team:
        m_dirty.teams = true;
        m_dirty.asked = true; // whose teams are the viewer's
        return;
    case desk::Change::Kind::Channel:
        m_dirty.channels = true;
        return;
    case desk::Change::Kind::Taxonomy:
        m_dirty.taxonomy = true;
        return;
    case desk::Change::Kind::Template:
        m_dirty.templates = true;
        return;
    case desk::Change::Kind::Snippet:
        m_dirty.snippets = true;
        return;
    case desk::Change::Kind::Alert:
        m_dirty.alerts = true;
        return;
    case desk::Change::Kind::Consultation:
        m_dirty.consultations = true;
        return;
    case desk::Change::Kind::Knowledge:
        m_dirty.knowledge = true;
        return;
    }
}

void Reader::markThread(ConversationId conversation, MessageId message)
{
    const auto found = m_watched.find(conversation);
    if (found == m_watched.end())
        return;
    found->second.isDue = true;
    if (message.isSet())
        found->second.messages.insert(message);
}

Status Reader::readDirty()
{
    BELLHOP_CHECK(readThreads());
    BELLHOP_CHECK(readGuests());
    if (!m_dirty.rows.isEmpty())
        BELLHOP_CHECK(readRows());
    BELLHOP_CHECK(readOwn());
    if (m_dirty.teams) {
        BELLHOP_TRY(m_teams, desk::loadTeams(*m_database));
        m_dirty.teams = false;
        Q_EMIT teamsRead(m_teams);
    }
    BELLHOP_CHECK(readAsked());
    BELLHOP_CHECK(readOffers());
    BELLHOP_CHECK(readLost());
    if (m_dirty.agents) {
        BELLHOP_TRY(const std::vector<AgentCard> agents, desk::loadAgents(*m_database));
        m_dirty.agents = false;
        Q_EMIT agentsRead(agents);
    }
    BELLHOP_CHECK(readMentions());
    BELLHOP_CHECK(readAlerts());
    BELLHOP_CHECK(readConsultations());
    if (m_dirty.channels) {
        BELLHOP_TRY(const std::vector<ChannelCard> channels, desk::loadChannels(*m_database));
        m_dirty.channels = false;
        m_dirty.templates = true; // how fresh they are stands with the channel
        Q_EMIT channelsRead(channels);
    }
    if (m_dirty.taxonomy) {
        BELLHOP_TRY(const Taxonomy taxonomy, desk::loadTaxonomy(*m_database, m_options.language));
        BELLHOP_TRY(const StateRules rules, desk::loadStateRules(*m_database, m_options.language));
        m_dirty.taxonomy = false;
        Q_EMIT taxonomyRead(taxonomy);
        Q_EMIT stateRulesRead(rules);
    }
    if (m_dirty.templates) {
        BELLHOP_TRY(const TemplateShelf templates, desk::loadTemplates(*m_database));
        m_dirty.templates = false;
        Q_EMIT templatesRead(templates);
    }
    if (m_dirty.snippets) {
        BELLHOP_TRY(const std::vector<Snippet> snippets, desk::loadSnippets(*m_database));
        m_dirty.snippets = false;
        Q_EMIT snippetsRead(snippets);
    }
    if (std::exchange(m_dirty.knowledge, false))
        Q_EMIT knowledgeTouched();
    return done();
}

bool Reader::isInSight(const QueueRow &row) const
{
    const Instant now = m_now + milliseconds(m_sinceSite.elapsed());
    return isLive(row.status) || row.closedAt > now - m_options.closedWithin;
}

Status Reader::readRows()
{
    BELLHOP_TRY(const std::vector<QueueRow> rows, desk::loadRows(*m_database, listOf(m_dirty.rows)));
    QSet<ConversationId> missing = m_dirty.rows;
    m_dirty.rows.clear();
    std::vector<QueueRow> changed;
    for (const QueueRow &row : rows) {
        if (!isInSight(row) || !isHeld(row))
            continue;
        missing.remove(row.id);
        if (put(row))
            changed.push_back(row);
    }
    std::vector<ConversationId> gone;
    for (const ConversationId id : missing) {
        if (drop(id))
            gone.push_back(id);
    }
    if (!changed.empty() || !gone.empty())
        Q_EMIT queueChanged(changed, gone);
    if (!m_last)
        tellReach();
    return done();
}

Status Reader::readThreads()
{
    for (auto &[conversation, watched] : m_watched) {
        if (watched.isDue)
            BELLHOP_CHECK(readThread(watched));
    }
    return done();
}

Status Reader::readThread(Watched &watched)
{
    const ConversationId conversation = watched.thread.conversation();
    BELLHOP_TRY(const desk::ThreadPage page, desk::loadThread(*m_database, conversation, kPage));
    for (const ThreadItem &item : page.items)
        watched.messages.remove(item.id);
    std::vector<ThreadItem> olderItems;
    if (!watched.messages.isEmpty()) {
        BELLHOP_TRY(olderItems, desk::loadItems(*m_database, conversation, listOf(watched.messages)));
    }
    watched.isDue = false;
    watched.messages.clear();
    std::vector<ThreadItem> changed = watched.thread.compareItems(olderItems);
    const ThreadWatch::News news = watched.thread.compare(page);
    if (news.all) {
        Q_EMIT threadLoaded({conversation, page.items, page.hasOlder});
        watched.isGuestDue = true;
        BELLHOP_CHECK(readGuestLanguage(watched));
        BELLHOP_CHECK(readInsight(watched));
        BELLHOP_CHECK(readGuest(watched));
        if (!isUnderstood(watched))
            awaitThoughts(watched);
        return done();
    }
    awaitThoughts(watched);
    changed.insert(changed.end(), news.changed.cbegin(), news.changed.cend());
    watched.isGuestDue = watched.isGuestDue || std::any_of(changed.cbegin(), changed.cend(), isAboutGuest);
    if (!changed.empty())
        Q_EMIT threadChanged(conversation, changed);
    return done();
}

/// What a guest's record shows of another conversation may be another by now; of their own the thread tells.
void Reader::markGuest(ConversationId conversation)
{
    for (auto &[id, watched] : m_watched) {
        const std::vector<QueueRow> &rows = watched.guest.conversations;
        watched.isGuestDue = watched.isGuestDue
            || (id != conversation && std::any_of(rows.cbegin(), rows.cend(), [conversation](const QueueRow &row) {
                   return row.id == conversation;
               }));
    }
}

Status Reader::readGuests()
{
    for (auto &[conversation, watched] : m_watched) {
        if (watched.isGuestDue)
            BELLHOP_CHECK(readGuest(watched));
    }
    return done();
}

/// With its merges, and what else the person wrote from.
Status Reader::readGuest(Watched &watched)
{
    const ConversationId conversation = watched.thread.conversation();
    BELLHOP_TRY(GuestRecord record, desk::loadGuest(*m_database, conversation));
    watched.isGuestDue = false;
    if (std::exchange(watched.guest, record) != record)
        Q_EMIT guestRead(conversation, record);
    return done();
}

Status Reader::readGuestLanguage(Watched &watched)
{
    const ConversationId conversation = watched.thread.conversation();
    BELLHOP_TRY(const QString language, desk::guestLanguage(*m_database, conversation));
    if (!language.isEmpty() && std::exchange(watched.guestLanguage, language) != language)
        Q_EMIT guestLanguageRead(conversation, language);
    return done();
}

/// Nothing in the log tells of an analysis, which may come late: it is looked for until the newest message of the guest
/// is understood, in growing steps.
void Reader::awaitThoughts(Watched &watched)
{
    if (watched.afterThought.isActive() && watched.looks == 0) // a busy chat does not put the look off
        return;
    watched.looks = 0;
    watched.afterThought.start(kAfterThought);
}

bool Reader::isUnderstood(const Watched &watched)
{
    return watched.insight.newest.message >= watched.thread.newestOfGuest();
}

Status Reader::lookForThoughts(Watched &watched)
{
    if (!m_inStep)
        return done();
    const MessageId before = watched.insight.newest.message;
    BELLHOP_CHECK(readInsight(watched));
    if (watched.insight.newest.message != before) // the language is part of what was understood
        BELLHOP_CHECK(readGuestLanguage(watched));
    if (!isUnderstood(watched) && ++watched.looks < kMostLooks)
        watched.afterThought.start(kAfterThought * (1 << watched.looks));
    return done();
}

Status Reader::readInsight(Watched &watched)
{
    const ConversationId conversation = watched.thread.conversation();
    BELLHOP_TRY(const Insight insight, desk::loadInsight(*m_database, conversation));
    if (std::exchange(watched.insight, insight) != insight)
        Q_EMIT insightRead(conversation, insight);
    return done();
}

void Reader::watch(ConversationId conversation)
{
    leave(conversation);
    Watched &watched = m_watched[conversation];
    watched.thread.watch(conversation);
    watched.isDue = true;
    watched.afterThought.setSingleShot(true);
    connect(&watched.afterThought, &QTimer::timeout, this, [this, &watched] {
        if (const Status read = lookForThoughts(watched); !read.ok())
            qCInfo(lcSync) << "reader:" << read.error().message << read.error().detail;
    });
    if (!m_inStep)
        return; // with everything else, as soon as the database answers
    if (const Status read = readThread(watched); !read.ok()) {
        m_lookDue = true;
        m_logDue = true;
        turn();
    }
}

void Reader::leave(ConversationId conversation)
{
    m_watched.erase(conversation);
}

void Reader::loadOlder(ConversationId conversation)
{
    const auto watched = m_watched.find(conversation);
    const ThreadItem *oldest = watched == m_watched.end() ? nullptr : watched->second.thread.oldest();
    if (!m_inStep || oldest == nullptr)
        return;
    const auto page = desk::loadThread(*m_database, conversation, kPage, oldest->arrivedAt, oldest->id);
    if (!page.ok()) {
        m_lookDue = true;
        m_logDue = true;
        turn(); // says what is wrong, if it still is
        return;
    }
    watched->second.thread.addOlder(*page);
    Q_EMIT olderLoaded({conversation, page->items, page->hasOlder});
}

void Reader::refresh(ConversationId conversation, MessageId message)
{
    if (conversation.isSet())
        m_dirty.rows.insert(conversation);
    markThread(conversation, message);
    markGuest(conversation);
    m_lookDue = true;
    if (m_inStep)
        turn();
}

void Reader::readRow(const QString &uuid, ConversationId conversation)
{
    refresh(conversation, {});
    const auto row = m_rows.constFind(conversation);
    Q_EMIT rowRead(uuid, row == m_rows.cend() ? std::nullopt : std::optional(*row));
}

void Reader::issueTicket(int attempt)
{
    TicketAnswer answer{attempt, {}, {}};
    if (!m_database) {
        if (const Status opened = open(); !opened.ok())
            answer.error = opened.error();
    }
    if (m_database) {
        const auto ticket = m_options.ticket(*m_database);
        if (ticket.ok())
            answer.ticket = *ticket;
        else
            answer.error = ticket.error();
    }
    Q_EMIT ticketIssued(answer);
}

} // namespace bellhop::sync
