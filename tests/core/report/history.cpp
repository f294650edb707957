// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/history.h"

#include "core/desk/admin.h"
#include "core/desk/jobs.h"
#include "core/desk/sessions.h"
#include "core/model/window.h"

namespace bellhop::tests {
using namespace Qt::Literals::StringLiterals;

namespace {

void orDie(const Status &status, const char *what)
{
    if (!status.ok())
        qFatal("%s: %s", what, describe(status.error()).constData());
}

template <typename T> T orDie(Result<T> result, const char *what)
{
    if (!result.ok())
        qFatal("%s: %s", what, describe(result.error()).constData());
    return std::move(*result);
}

constexpr qint64 kMinute = 60'000;

} // namespace

History::History(db::Dialect dialect, Instant start, quint32 seed)
    : m_site(dialect)
    , m_random(seed)
    , m_now(start.ms)
{
    m_second = m_site.addChannel(u"second"_s);
    m_site.execute("UPDATE property SET zone = 'Europe/Madrid'");
    m_journal.channels = {{m_site.channel().value, u"main"_s}, {m_second.value, u"second"_s}};
    stopClock(dialect, start);
    for (const QString &login : {u"ana"_s, u"ben"_s, u"carla"_s, u"dov"_s}) {
        desk::NewAgent made;
        made.name = login;
        made.role = login == u"dov"_s ? Role::Supervisor : Role::Agent;
        Agent agent;
        agent.login = login;
        agent.actor.agent = orDie(desk::addAgent(m_site.database(), made), "agent");
        m_journal.agents[agent.actor.agent.value] = login;
        m_agents.push_back(agent);
        note(Deed::Kind::Join, &agent, 0);
    }
}

// Time passes only when the history says so: then every deed has one time, known beforehand to the millisecond.
void History::stopClock(db::Dialect dialect, Instant start)
{
    if (dialect == db::Dialect::Sqlite) {
        db::OpenOptions options;
        options.clock = std::make_shared<ManualClock>(start);
        m_site.temp().reopen(options);
        return;
    }
    orDie(m_site.database().admin([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.executeText("DROP FUNCTION bh_now"));
        BELLHOP_CHECK(
            connection.executeText("CREATE FUNCTION bh_now() RETURNS BIGINT READS SQL DATA SQL SECURITY DEFINER RETURN "
                + QByteArray::number(start.ms) + " + COALESCE((SELECT clock_offset_ms FROM site WHERE id = 1), 0)"));
        return done();
    }),
        "clock");
}

void History::pass(milliseconds time)
{
    if (time.count() > 0)
        m_site.advanceSilently(time);
    m_now += time.count();
    std::vector<SessionId> alive;
    for (Agent &agent : m_agents) {
        if (!agent.isHere || agent.isGone)
            continue;
        agent.lastSign = m_now;
        alive.push_back(agent.actor.session);
    }
    if (!alive.empty())
        (void)orDie(desk::renewSessions(m_site.database(), alive), "renew");
}

void History::play(int steps)
{
    for (int i = 0; i < steps; ++i)
        step();
    pass(milliseconds(2 * kMinute));
    runJobs();
    look();
    const db::Rows failed = orDie(m_site.database().read([](db::Connection &connection) {
        return connection.queryText("SELECT id FROM message WHERE failed = 1 AND stage < 3");
    }),
        "refused");
    for (const db::Row &row : failed)
        m_journal.refused.insert(row.integer(0));
    m_journal.end = m_now;
}

void History::step()
{
    const int what = below(100);
    m_isMessage = what < 25;
    const int pace = below(10);
    qint64 time = 1 + below(90'000);
    if (m_isMessage && m_lastWasMessage && pace < 3)
        time = 0; // two messages within one millisecond
    else if (pace > 6)
        time = kMinute + below(static_cast<int>(60 * kMinute));
    pass(milliseconds(time));
    m_lastWasMessage = m_isMessage;
    Agent &agent = m_agents[static_cast<std::size_t>(below(4))];
    if (what < 25)
        guestWrites();
    else if (what < 70)
        agentWorks(agent);
    else if (what < 76)
        assistantWrites();
    else if (what < 78)
        phoneWrites();
    else if (what < 90)
        changePresence(agent);
    else if (what < 95)
        runJobs();
    else
        sendOut();
    look();
}

// What a console would show, and when it was first seen so.
void History::look()
{
    const db::Rows rows = orDie(m_site.database().read([](db::Connection &connection) {
        return connection.queryText(
            "SELECT id, status, owner_kind, COALESCE(owner_id, 0), channel_id FROM conversation ORDER BY id");
    }),
        "look");
    for (const db::Row &row : rows) {
        const Sight sight{m_now, row.integer(0), row.text(1), row.text(2), row.integer(3)};
        Sight &last = m_seen[sight.conversation];
        m_journal.channelOf[sight.conversation] = row.integer(4);
        if (last.status == sight.status && last.ownerKind == sight.ownerKind && last.owner == sight.owner)
            continue;
        last = sight;
        m_journal.sights.push_back(sight);
    }
}

Deed &History::note(Deed::Kind kind, const Agent *agent, qint64 conversation)
{
    Deed deed;
    deed.kind = kind;
    deed.at = m_now;
    deed.agent = agent == nullptr ? 0 : agent->actor.agent.value;
    deed.conversation = conversation;
    m_journal.deeds.push_back(deed);
    return m_journal.deeds.back();
}

bool History::tryOrder(const Agent &agent, qint64 conversation, const AnyOrder &order)
{
    return m_site.tryRun(agent.actor, ConversationId{conversation}, order).ok();
}

qint64 History::anyConversation(const char *where)
{
    const qint64 count = m_site.number(QByteArray("SELECT COUNT(*) FROM conversation WHERE ") + where);
    if (count == 0)
        return 0;
    return m_site.number(QByteArray("SELECT id FROM conversation WHERE ") + where + " ORDER BY id LIMIT 1 OFFSET "
        + QByteArray::number(below(static_cast<int>(count))));
}

void History::guestWrites()
{
    const QString phone = u"3460000%1"_s.arg(below(14), 4, 10, QChar(u'0'));
    const ChannelId channel = below(4) == 0 ? m_second : m_site.channel();
    const ConversationId conversation = m_site.guestWrites(phone, u"hello"_s, channel);
    note(Deed::Kind::GuestWrites, nullptr, conversation.value);
}

void History::agentWorks(Agent &agent)
{
    if (!agent.isHere || agent.isGone)
        return signIn(agent);
    const QByteArray own
        = "owner_id = " + QByteArray::number(agent.actor.agent.value) + " AND status IN ('open', 'pending', 'snoozed')";
    const qint64 mine = anyConversation(own.constData());
    const int what = below(20);
    if (what < 6 || mine == 0) {
        const qint64 free = anyConversation("status IN ('open', 'snoozed') AND owner_kind <> 'agent'");
        if (free != 0)
            tryOrder(agent, free, ClaimOrder());
    } else if (what < 11) {
        const auto answer = m_site.tryRun(agent.actor, ConversationId{mine}, SendTextOrder{u"yes"_s, {}});
        if (answer.ok())
            note(Deed::Kind::AgentWrites, &agent, mine).message = answer->message.value;
    } else if (what < 14) {
        agentCloses(agent, mine);
    } else if (what == 14) {
        transfer(agent, mine);
    } else if (what == 15) {
        tryOrder(agent, mine, ReleaseOrder());
    } else if (what == 16) {
        tryOrder(agent, mine, SnoozeOrder{{m_now + kMinute * (1 + below(300))}});
    } else if (what == 17) {
        const qint64 closed = anyConversation("status = 'resolved'");
        if (closed != 0 && tryOrder(agent, closed, ReopenOrder()))
            note(Deed::Kind::Reopen, &agent, closed);
    } else if (what == 18) {
        SetFactsOrder facts;
        facts.serviceType = below(2) == 0 ? ServiceType::Booking : ServiceType::Support;
        if (tryOrder(agent, mine, facts))
            note(Deed::Kind::Facts, &agent, mine).serviceType = toWire(*facts.serviceType);
    } else {
        const qint64 front = below(4) == 0 ? 0 : mine;
        orDie(
            desk::setFocus(m_site.database(), agent.actor.session, agent.actor.agent, ConversationId{front}), "focus");
        note(Deed::Kind::Focus, &agent, front);
    }
}

void History::agentCloses(Agent &agent, qint64 conversation)
{
    Closing closing;
    const QStringList codes{u"resolved"_s, u"inquiry_answered"_s, u"spam"_s};
    closing.disposition = codes.at(below(3));
    if (below(2) == 0)
        closing.satisfaction = 1 + below(5);
    if (below(3) == 0)
        closing.customerType = below(2) == 0 ? CustomerType::Vip : CustomerType::Guest;
    if (!tryOrder(agent, conversation, CloseOrder{closing}))
        return;
    Deed &deed = note(Deed::Kind::Close, &agent, conversation);
    deed.word = closing.disposition;
    deed.mark = closing.satisfaction.value_or(0);
    deed.customerType = closing.customerType ? QString(toWire(*closing.customerType)) : QString();
    if (below(5) != 0)
        return;
    look();
    pass(milliseconds(1000 + below(8000)));
    if (tryOrder(agent, conversation, UndoCloseOrder()))
        note(Deed::Kind::Undo, &agent, conversation);
}

void History::transfer(Agent &agent, qint64 conversation)
{
    const int to = below(5);
    const AgentId colleague = to == 4 ? AgentId() : m_agents[static_cast<std::size_t>(to)].actor.agent;
    if (!tryOrder(agent, conversation, TransferOrder{colleague, u"please"_s}))
        return;
    Deed &deed = note(Deed::Kind::Transfer, &agent, conversation);
    deed.before = agent.actor.agent.value;
    deed.other = colleague.value;
}

void History::assistantWrites()
{
    const qint64 free = anyConversation("status = 'open' AND owner_kind <> 'agent' AND waiting_since IS NOT NULL");
    const Instant since{m_now - 20LL * 60 * kMinute}; // its window is open
    if (free == 0
        || m_site.number("SELECT last_inbound_at FROM conversation WHERE id = " + QByteArray::number(free)) < since.ms)
        return;
    const MessageId message = m_site.assistantSends(ConversationId{free}, u"I look it up"_s);
    note(Deed::Kind::AssistantWrites, nullptr, free).message = message.value;
}

void History::phoneWrites()
{
    const qint64 conversation = anyConversation("status = 'open' AND channel_id = 1");
    if (conversation == 0)
        return;
    MessageEcho echo;
    echo.message.providerId = u"wamid.phone.%1"_s.arg(++m_sent);
    echo.message.text = u"from the phone"_s;
    echo.to.phone = m_site.text("SELECT i.value FROM identity i JOIN reach r ON r.person_id = i.person_id "
                                "JOIN conversation c ON c.reach_id = r.id WHERE i.kind = 'phone' AND c.id = "
        + QByteArray::number(conversation));
    m_site.deliver(u"m:"_s + echo.message.providerId, echo);
    note(Deed::Kind::PhoneWrites, nullptr, conversation);
}

void History::signIn(Agent &agent)
{
    if (agent.isGone)
        return; // until the relay has noticed
    const QString ticket = orDie(desk::issueTicket(m_site.database(), agent.login), "ticket");
    agent.actor = orDie(desk::redeemTicket(m_site.database(), ticket), "session").actor;
    agent.isHere = true;
    agent.lastSign = m_now;
    note(Deed::Kind::SignIn, &agent, 0);
}

void History::vanish(Agent &agent)
{
    agent.isGone = true;
    note(Deed::Kind::Vanish, &agent, 0);
}

void History::changePresence(Agent &agent)
{
    if (!agent.isHere)
        return signIn(agent);
    if (agent.isGone)
        return;
    const int what = below(12);
    if (what == 0)
        return vanish(agent);
    if (what < 3) {
        orDie(desk::endSession(m_site.database(), agent.actor.session, QLatin1String("goodbye")), "goodbye");
        agent.isHere = false;
        note(Deed::Kind::SignOut, &agent, 0);
        return;
    }
    const std::array states{
        AgentState::Available, AgentState::Available, AgentState::Away, AgentState::Break, AgentState::WrapUp};
    const AgentState state = states[static_cast<std::size_t>(below(5))];
    if (tryOrder(agent, 0, SetStateOrder{state}))
        note(Deed::Kind::State, &agent, 0).word = toWire(state);
}

void History::runJobs()
{
    (void)orDie(desk::wakeSnoozed(m_site.database()), "wake");
    (void)orDie(desk::reapSessions(m_site.database()), "reap");
    for (Agent &agent : m_agents) {
        if (agent.isGone && agent.lastSign <= m_now - kSessionLife.count())
            agent.isHere = agent.isGone = false;
    }
}

void History::sendOut()
{
    for (const desk::Leased &leased : m_site.lease()) {
        orDie(desk::markStarted(m_site.database(), leased), "started");
        SendOutcome outcome;
        outcome.kind = below(4) == 0 ? SendOutcome::Kind::Refused : SendOutcome::Kind::Accepted;
        outcome.providerId = u"wamid.out.%1"_s.arg(++m_sent);
        if (outcome.kind == SendOutcome::Kind::Refused) {
            outcome.providerId.clear();
            outcome.errorCode = u"131026"_s;
            outcome.errorText = u"not reachable"_s;
        }
        orDie(desk::settle(m_site.database(), leased, outcome), "settle");
    }
}

} // namespace bellhop::tests
