// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/live_console.h"

#include <algorithm>

namespace bellhop::sync {
using namespace Qt::Literals::StringLiterals;

LiveConsole::LiveConsole(ConsoleOptions options, QObject *parent)
    : Console(parent)
    , m_options(std::move(options))
    , m_hasOwnClock(m_options.clock != nullptr)
{
    if (!m_hasOwnClock)
        m_options.clock = std::make_shared<SystemClock>();
    m_clockBase = m_options.clock->now();
    m_sinceClock.start();
    m_link.since = m_clockBase;
    m_reader = new Reader(m_options, m_stop);
    m_hub = new HubLink(m_options);
    m_orders = new OrderDesk(m_options, [hub = m_hub](QByteArray frame) { return hub->send(std::move(frame)); });
    m_media = new MediaDesk(m_options);
    m_media->moveToThread(&m_mediaThread);
    connect(&m_mediaThread, &QThread::finished, m_media, &QObject::deleteLater);
    m_mediaThread.setObjectName(u"console media"_s);
    m_reader->moveToThread(&m_readerThread);
    m_hub->moveToThread(&m_linkThread);
    m_orders->moveToThread(&m_linkThread);
    connect(&m_readerThread, &QThread::finished, m_reader, &QObject::deleteLater);
    connect(&m_linkThread, &QThread::finished, m_orders, &QObject::deleteLater);
    connect(&m_linkThread, &QThread::finished, m_hub, &QObject::deleteLater);
    m_readerThread.setObjectName(u"console reader"_s);
    m_linkThread.setObjectName(u"console link"_s);
    m_draftTimer.setSingleShot(true);
    connect(&m_draftTimer, &QTimer::timeout, this, &LiveConsole::flushDrafts);
    connectReader();
    connectLink();
    m_linkThread.start();
    m_readerThread.start();
    m_mediaThread.start();
}

LiveConsole::~LiveConsole()
{
    *m_stop = true;
    flushDrafts();
    // Behind everything that was posted before: what was given is in the journal when the thread ends.
    toLink([hub = m_hub, thread = &m_linkThread] {
        hub->stop();
        thread->quit();
    });
    m_readerThread.quit();
    m_media->stop();
    m_mediaThread.quit();
    m_mediaThread.wait();
    m_linkThread.wait();
    m_readerThread.wait();
    cancelAll();
}

void LiveConsole::cancelAll()
{
    const Error cancelled = makeError(ErrorKind::Cancelled, tr("The console was closed before the relay answered."));
    for (auto &[uuid, end] : std::exchange(m_given, {}))
        end({{}, cancelled});
    for (auto &[uuid, claim] : std::exchange(m_claims, {})) {
        claim.first.addResult(Result<QueueRow>(cancelled));
        claim.first.finish();
    }
}

void LiveConsole::connectReader()
{
    connect(m_reader, &Reader::databaseUp, this, [this] {
        m_databasePart = Part::Up;
        updateLink();
    });
    connect(m_reader, &Reader::databaseDown, this, [this](const QString &reason) {
        m_databasePart = Part::Down;
        m_databaseReason = reason;
        updateLink();
    });
    connect(m_reader, &Reader::siteRead, this, &LiveConsole::takeSite);
    connect(m_reader, &Reader::viewerRead, this, &LiveConsole::setMe);
    connect(m_reader, &Reader::queueLoaded, this, &LiveConsole::takeQueue);
    connect(m_reader, &Reader::queueChanged, this, &LiveConsole::takeRows);
    connect(m_reader, &Reader::queueReached, this, &LiveConsole::queueReached);
    connect(m_reader, &Reader::threadLoaded, this, &LiveConsole::showThread);
    connect(m_reader, &Reader::threadChanged, this, &LiveConsole::showChanges);
    connect(m_reader, &Reader::olderLoaded, this, [this](const ThreadPage &page) {
        Watched *of = watched(page.conversation);
        if (of == nullptr)
            return;
        noteStored(*of, page.items);
        Q_EMIT olderLoaded(page);
    });
    connect(m_reader, &Reader::insightRead, this, [this](ConversationId conversation, const Insight &insight) {
        if (watched(conversation) != nullptr)
            Q_EMIT insightChanged(conversation, insight);
    });
    connect(m_reader, &Reader::guestRead, this, [this](ConversationId conversation, const GuestRecord &record) {
        if (watched(conversation) != nullptr)
            Q_EMIT guestChanged(conversation, record);
    });
    connect(m_reader, &Reader::guestLanguageRead, this, [this](ConversationId conversation, const QString &language) {
        if (watched(conversation) != nullptr)
            Q_EMIT guestLanguageKnown(conversation, language);
    });
    connect(m_reader, &Reader::agentsRead, this, &LiveConsole::takeAgents);
    connect(m_reader, &Reader::teamsRead, this, [this](const std::vector<TeamCard> &teams) {
        if (std::exchange(m_teams, teams) != teams)
            Q_EMIT peopleChanged();
    });
    connect(m_reader, &Reader::offersRead, this, &LiveConsole::takeOffers);
    connect(m_reader, &Reader::consultationsRead, this, &LiveConsole::takeConsultations);
    connect(m_reader, &Reader::conversationsLost, this, [this](std::vector<OwnerChange> changes) {
        std::erase_if(changes, [this](const OwnerChange &change) { return change.by == m_me.id; });
        if (!changes.empty())
            Q_EMIT conversationsLost(changes);
    });
    connect(m_reader, &Reader::alertsRead, this, [this](const std::vector<AlertCard> &alerts) {
        if (std::exchange(m_alerts, alerts) != alerts)
            Q_EMIT alertsChanged();
    });
    connect(m_reader, &Reader::mentionsRead, this, [this](const std::vector<Mention> &mentions) {
        if (std::exchange(m_mentions, mentions) != mentions)
            Q_EMIT mentionsChanged();
    });
    connect(m_reader, &Reader::channelsRead, this, [this](const std::vector<ChannelCard> &channels) {
        if (std::exchange(m_channels, channels) != channels)
            Q_EMIT peopleChanged();
    });
    connect(m_reader, &Reader::taxonomyRead, this, [this](const Taxonomy &taxonomy) {
        if (std::exchange(m_taxonomy, taxonomy) != taxonomy)
            Q_EMIT taxonomyChanged();
    });
    connect(m_reader, &Reader::stateRulesRead, this, [this](const StateRules &rules) {
        if (std::exchange(m_stateRules, rules) != rules)
            Q_EMIT stateRulesChanged();
    });
    connect(m_reader, &Reader::templatesRead, this, [this](const TemplateShelf &templates) {
        if (std::exchange(m_templates, templates) != templates)
            Q_EMIT templatesChanged();
    });
    connect(m_reader, &Reader::knowledgeTouched, this, &Console::knowledgeChanged);
    connect(m_reader, &Reader::snippetsRead, this, [this](const std::vector<Snippet> &snippets) {
        if (std::exchange(m_snippets, snippets) != snippets)
            Q_EMIT snippetsChanged();
    });
    connect(m_reader, &Reader::rowRead, this, &LiveConsole::endClaim);
}

void LiveConsole::connectLink()
{
    connect(m_hub, &HubLink::ticketWanted, m_reader, &Reader::issueTicket);
    connect(m_reader, &Reader::ticketIssued, m_hub, &HubLink::takeTicket);
    connect(m_hub, &HubLink::changeSeen, m_reader, &Reader::hubSaw);
    connect(m_hub, &HubLink::pulseSeen, m_reader, &Reader::hubPulse);
    connect(m_hub, &HubLink::opened, m_reader, [reader = m_reader](const Welcome &said) { reader->hubOpened(said); });
    connect(m_hub, &HubLink::closed, m_reader, [reader = m_reader] { reader->hubClosed(); });
    connect(
        m_hub, &HubLink::opened, m_orders, [orders = m_orders](const Welcome &said) { orders->hubOpened(said.me); });
    connect(m_hub, &HubLink::closed, m_orders, [orders = m_orders] { orders->hubClosed(); });
    connect(m_hub, &HubLink::answered, m_orders, &OrderDesk::answered);
    connect(m_orders, &OrderDesk::sessionEnded, m_hub, &HubLink::renew);
    connect(m_orders, &OrderDesk::hubSilent, m_hub, [hub = m_hub] { hub->giveUp(tr("The relay does not answer.")); });

    connect(m_hub, &HubLink::opened, this, &LiveConsole::takeWelcome);
    connect(m_hub, &HubLink::closed, this, [this](const QString &reason) {
        m_hubPart = Part::Down;
        m_hubReason = reason;
        updateLink();
    });
    connect(m_hub, &HubLink::changeSeen, this, &Console::stirred);
    connect(m_hub, &HubLink::pulseSeen, this, &Console::confirmed);
    connect(m_hub, &HubLink::companySeen, this, &LiveConsole::takeCompany);
    connect(m_orders, &OrderDesk::recovered, this, &LiveConsole::recover);
    connect(m_orders, &OrderDesk::orderEnded, this, &LiveConsole::endOrder);
    connect(m_orders, &OrderDesk::waitingChanged, this, [this](int waiting) {
        m_waiting = waiting;
        updateLink();
    });
}

void LiveConsole::start()
{
    toLink([orders = m_orders] { orders->open(); });
}

// Once the journal is read, so that drafts and written items are there before the first row is shown.
void LiveConsole::startReading()
{
    toReader([reader = m_reader] { reader->start(); });
    toLink([hub = m_hub] { hub->start(); });
}

Instant LiveConsole::now() const
{
    return m_hasOwnClock ? m_options.clock->now() + m_clockOffset : m_clockBase + milliseconds(m_sinceClock.elapsed());
}

void LiveConsole::setClock(Instant databaseNow)
{
    m_clockBase = databaseNow;
    m_sinceClock.start();
    m_clockOffset = databaseNow - m_options.clock->now();
}

// ---- what others did ----

void LiveConsole::takeQueue(const std::vector<QueueRow> &rows)
{
    m_rows.clear();
    for (const QueueRow &row : rows)
        m_rows.insert(row.id, row);
    Q_EMIT queueLoaded(rows);
}

void LiveConsole::takeRows(const std::vector<QueueRow> &changed, const std::vector<ConversationId> &gone)
{
    for (const QueueRow &row : changed)
        m_rows.insert(row.id, row);
    for (const ConversationId id : gone)
        m_rows.remove(id);
    Q_EMIT queueChanged(changed, gone);
}

void LiveConsole::takeAgents(const std::vector<AgentCard> &agents)
{
    const bool changed = std::exchange(m_agents, agents) != agents;
    for (const AgentCard &agent : m_agents) {
        if (agent.id != m_me.id || (agent.state == m_myState && agent.facts == m_myFacts))
            continue;
        m_myState = agent.state;
        m_myFacts = agent.facts;
        Q_EMIT myStateChanged(m_myState);
    }
    if (changed)
        Q_EMIT peopleChanged();
}

void LiveConsole::takeOffers(std::vector<TransferOffer> offers)
{
    for (TransferOffer &offer : offers) {
        const auto known = std::find_if(
            m_offers.cbegin(), m_offers.cend(), [&](const TransferOffer &other) { return other.id == offer.id; });
        if (known == m_offers.cend()) {
            if (!offer.outcome)
                m_offers.push_back(offer);
            continue;
        }
        if (!offer.conversation.isSet()) { // out of sight
            const auto outcome = offer.outcome;
            offer = *known;
            offer.outcome = outcome;
        }
        if (offer.outcome)
            m_offers.erase(known);
    }
    std::erase_if(offers, [](const TransferOffer &offer) { return !offer.conversation.isSet(); });
    if (!offers.empty())
        Q_EMIT offersChanged(offers);
}

void LiveConsole::takeConsultations(const std::vector<Consultation> &consultations)
{
    std::vector<Consultation> open = consultations;
    std::erase_if(open, [](const Consultation &consultation) { return consultation.outcome.has_value(); });
    const bool over = open.size() != consultations.size();
    if (std::exchange(m_consultations, open) != open || over)
        Q_EMIT consultationsChanged(consultations);
}

void LiveConsole::takeSite(const SiteFacts &site)
{
    setClock(site.now);
    m_canWrite = site.canWrite;
    toLink([orders = m_orders, may = site.canWrite] { orders->setWritable(may); });
}

void LiveConsole::takeWelcome(const Welcome &welcome)
{
    setClock(welcome.now);
    setMe(welcome.me);
    m_media->setSession(welcome.hub, welcome.token);
    m_hubPart = Part::Up;
    if (welcome.relay != m_relay)
        m_relayBefore = std::exchange(m_relay, welcome.relay);
    updateLink();
}

void LiveConsole::setMe(const Me &me)
{
    if (std::exchange(m_me, me) == me)
        return;
    takeAgents(std::vector(m_agents)); // one of them is this person
    Q_EMIT peopleChanged();
}

void LiveConsole::takeCompany(const Company &company)
{
    if (watched(company.conversation) == nullptr)
        return;
    const auto names = [this](const std::vector<AgentId> &ids) {
        QStringList list;
        for (const AgentCard &agent : m_agents) {
            if (agent.id != m_me.id && std::find(ids.cbegin(), ids.cend(), agent.id) != ids.cend())
                list << agent.name;
        }
        return list;
    };
    Q_EMIT companyChanged(company.conversation, names(company.viewing), names(company.typing));
}

void LiveConsole::updateLink()
{
    Link fresh = m_link;
    fresh.waitingCommands = m_waiting;
    fresh.reason.clear();
    fresh.relay.clear();
    fresh.relayBefore.clear();
    if (m_databasePart == Part::Unknown || (m_databasePart == Part::Up && m_hubPart == Part::Unknown)) {
        fresh.state = LinkState::Starting;
    } else if (m_databasePart == Part::Down) {
        fresh.state = LinkState::Offline;
        fresh.reason = m_databaseReason;
    } else if (!m_canWrite) {
        fresh.state = LinkState::ReadOnly;
        fresh.reason = tr("The site was updated: this console can show but not change anything. Your drafts are kept; "
                          "install the new version.");
    } else if (m_hubPart == Part::Up) {
        fresh.state = LinkState::Live;
        fresh.relay = m_relay;
        fresh.relayBefore = m_relayBefore;
    } else {
        fresh.state = LinkState::Polling;
        fresh.reason = m_hubReason;
    }
    if (fresh == m_link)
        return;
    if (fresh.state != m_link.state || fresh.relay != m_link.relay)
        fresh.since = now();
    m_link = fresh;
    Q_EMIT linkChanged(m_link);
}

// ---- the threads on the screen ----

void LiveConsole::watchThread(ConversationId conversation)
{
    m_watched.insert_or_assign(conversation, Watched());
    Q_ASSERT(conversation.isSet() && m_watched.size() <= kMostThreads);
    toReader([reader = m_reader, conversation] { reader->watch(conversation); });
}

void LiveConsole::leaveThread(ConversationId conversation)
{
    if (m_watched.erase(conversation) > 0)
        toReader([reader = m_reader, conversation] { reader->leave(conversation); });
}

void LiveConsole::lookAt(ConversationId conversation)
{
    if (std::exchange(m_inFront, conversation) == conversation)
        return;
    m_sinceTyping.invalidate();
    toLink([hub = m_hub, conversation] { hub->setFocus(conversation); });
}

LiveConsole::Watched *LiveConsole::watched(ConversationId conversation)
{
    const auto found = m_watched.find(conversation);
    return found == m_watched.end() ? nullptr : &found->second;
}

void LiveConsole::loadOlder(ConversationId conversation)
{
    toReader([reader = m_reader, conversation] { reader->loadOlder(conversation); });
}

void LiveConsole::askQueue(const QueueFilter &filter, QueueOrder order)
{
    toReader([reader = m_reader, filter, order] { reader->askQueue(filter, order); });
}

void LiveConsole::noteStored(Watched &of, const std::vector<ThreadItem> &items)
{
    for (const ThreadItem &item : items) {
        of.lastStored = std::max(of.lastStored, item.arrivedAt);
        if (item.sort == ThreadItem::Sort::Message)
            of.quotable.insert(item.id, {item.id, item.authorName, item.text.left(160)});
    }
    m_written.dropStored(items);
}

void LiveConsole::showThread(const ThreadPage &page)
{
    Watched *of = watched(page.conversation);
    if (of == nullptr)
        return;
    of->isLoaded = true;
    noteStored(*of, page.items);
    m_written.moveBehind(page.conversation, of->lastStored);
    ThreadPage whole = page;
    const std::vector<ThreadItem> written = m_written.of(page.conversation);
    whole.items.insert(whole.items.end(), written.cbegin(), written.cend());
    Q_EMIT threadLoaded(whole);
}

void LiveConsole::showChanges(ConversationId conversation, std::vector<ThreadItem> items)
{
    Watched *of = watched(conversation);
    if (of == nullptr)
        return;
    noteStored(*of, items);
    const std::vector<ThreadItem> moved = m_written.moveBehind(conversation, of->lastStored);
    items.insert(items.end(), moved.cbegin(), moved.cend());
    Q_EMIT threadChanged(conversation, items);
}

void LiveConsole::showWritten(const Command &command, Instant at)
{
    const Watched *of = watched(command.conversation);
    ThreadItem item = m_written.add(command, m_me, at, of != nullptr ? of->lastStored : Instant{});
    if (of == nullptr)
        return;
    if (item.quote && of->quotable.contains(item.quote->message)) {
        item.quote = of->quotable.value(item.quote->message);
        m_written.setQuote(item.uuid, *item.quote);
    }
    if (of->isLoaded)
        Q_EMIT threadChanged(command.conversation, {item});
}

} // namespace bellhop::sync
