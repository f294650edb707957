// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/history.h"

#include "core/base/uuid.h"
#include "core/desk/admin.h"
#include "core/desk/agent_cost.h"
#include "core/desk/assistant_llm.h"
#include "core/desk/assistant_reading.h"
#include "core/desk/jobs.h"
#include "core/desk/sessions.h"
#include "core/desk/states.h"
#include "core/desk/transfers.h"
#include "core/desk/uptime.h"
#include "core/model/template_structure.h"
#include "core/model/window.h"
#include "core/report/rollups.h"

#include <QJsonArray>
#include <QJsonDocument>

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
constexpr std::array kShiftHours{6, 14, 22};
constexpr int kShiftLength = 8;
constexpr std::chrono::seconds kWrapUp{45};
constexpr std::chrono::seconds kForgiven{30};

bool isSupervisor(int number)
{
    return number % 10 == 3;
}

QString loginOf(int number)
{
    const QStringList first{u"ana"_s, u"ben"_s, u"carla"_s, u"dov"_s};
    return number < first.size() ? first.at(number) : u"agent%1"_s.arg(number);
}

QString digits(qint64 number)
{
    return QString::number(number);
}

} // namespace

// An eighth of the steps are a guest's first words.
History::Plan History::monthOf(int agents, int conversations)
{
    Plan plan;
    plan.agents = agents;
    plan.guests = 0;
    plan.hasShifts = plan.hasTwoHotels = true;
    plan.pace = kMonth / (conversations * 9);
    return plan;
}

History::History(db::Dialect dialect, Instant start, quint32 seed)
    : History(dialect, start, seed, Plan())
{
}

History::History(db::Dialect dialect, Instant start, quint32 seed, const Plan &plan)
    : m_plan(plan)
    , m_start(start)
    , m_site(dialect)
    , m_random(seed)
    , m_now(start.ms)
{
    m_second = m_site.addChannel(u"second"_s);
    m_site.execute("UPDATE property SET zone = 'Europe/Madrid'");
    if (plan.hasTwoHotels)
        openSecondHotel();
    stopClock(m_site, start);
    describeSite();
    setCost(22'500, u"EUR"_s);
    addTemplates();
    hireAgents();
}

void History::openSecondHotel()
{
    m_site.execute("INSERT INTO property (uuid, name, zone, created_at) VALUES ('p2', 'West', 'America/New_York', 1)");
    m_site.execute("UPDATE channel_account SET property_id = (SELECT p.id FROM property p WHERE p.name = 'West') "
                   "WHERE name = 'second'");
}

void History::describeSite()
{
    QJsonObject properties;
    const auto ask = [&](const char *select) {
        return orDie(
            m_site.database().read([&](db::Connection &connection) { return connection.queryText(select); }), select);
    };
    for (const db::Row &row : ask("SELECT id, name, zone FROM property"))
        properties[row.text(0)] = QJsonObject{{u"name"_s, row.text(1)}, {u"zone"_s, row.text(2)}};
    QJsonObject channels;
    for (const db::Row &row : ask("SELECT id, name, property_id FROM channel_account"))
        channels[row.text(0)] = QJsonObject{{u"name"_s, row.text(1)}, {u"property"_s, row.integer(2)}};
    QJsonObject teams;
    if (m_plan.hasShifts) {
        for (int number = 0; number < m_plan.agents; ++number)
            teams[loginOf(number)] = QJsonArray{u"Shift %1"_s.arg(number % 3)};
    }
    StateRules rules;
    rules.wrapUp = kWrapUp;
    rules.forgiven = kForgiven;
    orDie(desk::setStateRules(m_site.database(), rules), "rules");
    note("site",
        {{"properties"_L1, properties}, {"channels"_L1, channels}, {"teams"_L1, teams},
            {"wrap_up"_L1, qint64(milliseconds(kWrapUp).count())},
            {"forgiven"_L1, qint64(milliseconds(kForgiven).count())}});
}

void History::setCost(qint64 thousandths, const QString &currency, milliseconds ago)
{
    const Instant from = Instant{m_now} - ago;
    orDie(desk::setAgentCost(m_site.database(), desk::AgentCost{thousandths, currency}, from), "cost");
    note("cost", {{"from"_L1, from.ms}, {"thousandths"_L1, thousandths}, {"currency"_L1, currency}});
}

void History::addTemplates()
{
    TemplateStructure structure;
    structure.body = u"Your room is ready."_s;
    for (const ChannelId channel : {m_site.channel(), m_second})
        m_site.execute("INSERT INTO template (uuid, channel_id, name, language, category, status, structure) VALUES ('"
            + newUuid().toLatin1() + "', " + QByteArray::number(channel.value)
            + ", 'room_ready', 'en', 'utility', 'approved', '" + structureToJson(structure) + "')");
}

void History::hireAgents()
{
    if (m_plan.hasShifts) {
        m_site.execute("INSERT INTO team (uuid, name, created_at) VALUES ('t0', 'Shift 0', 1), ('t1', 'Shift 1', 1), "
                       "('t2', 'Shift 2', 1)");
        m_site.execute("INSERT INTO team_property (team_id, property_id) SELECT t.id, p.id FROM team t, property p");
    }
    for (int number = 0; number < m_plan.agents; ++number) {
        desk::NewAgent made;
        made.name = loginOf(number);
        made.role = isSupervisor(number) ? Role::Supervisor : Role::Agent;
        Agent agent;
        agent.login = made.name;
        agent.number = number;
        agent.actor.agent = orDie(desk::addAgent(m_site.database(), made), "agent");
        note("join", {{"agent"_L1, agent.actor.agent.value}, {"name"_L1, agent.login}});
        m_agents.push_back(agent);
        if (m_plan.hasShifts)
            m_site.execute("INSERT INTO team_member (agent_id, team_id) SELECT "
                + digits(agent.actor.agent.value).toLatin1() + ", t.id FROM team t WHERE t.uuid = 't"
                + QByteArray::number(number % 3) + "'");
    }
}

// Time passes only when the history says so: then every operation has one time, known beforehand to the millisecond.
void stopClock(Site &site, Instant start)
{
    if (site.database().dialect() == db::Dialect::Sqlite) {
        db::OpenOptions options;
        options.clock = std::make_shared<ManualClock>(start);
        site.temp().reopen(options);
        return;
    }
    orDie(site.database().admin([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.executeText("DROP FUNCTION bh_now"));
        BELLHOP_CHECK(
            connection.executeText("CREATE FUNCTION bh_now() RETURNS BIGINT READS SQL DATA SQL SECURITY DEFINER RETURN "
                + QByteArray::number(start.ms) + " + COALESCE((SELECT clock_offset_ms FROM site WHERE id = 1), 0)"));
        return done();
    }),
        "clock");
}

void History::note(const char *operation, Fields fields)
{
    QJsonObject line{{u"op"_s, QLatin1String(operation)}, {u"at"_s, m_now}};
    for (const auto &[name, value] : fields)
        line[name] = value;
    m_journal += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    ++m_operations;
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
    if (alive.empty())
        return;
    (void)orDie(desk::renewSessions(m_site.database(), alive), "renew");
    note("beat");
}

void History::play(int steps)
{
    for (int i = 0; i < steps; ++i)
        step();
    finish();
}

void History::playUntil(qint64 conversations, milliseconds time)
{
    for (int i = 0; m_now < m_start.ms + time.count() || i % 100 != 0
         || m_site.number("SELECT COUNT(*) FROM conversation") < conversations;
         ++i)
        step();
    finish();
}

void History::finish()
{
    pass(milliseconds(2 * kMinute));
    runJobs();
    if (m_plan.keepsRollups)
        (void)orDie(report::catchUpRollups(m_site.database()), "rollups");
    const db::Rows failed = orDie(m_site.database().read([](db::Connection &connection) {
        return connection.queryText("SELECT id, error_code FROM message WHERE failed = 1 AND stage < 3");
    }),
        "refused");
    for (const db::Row &row : failed)
        note("refused", {{"message"_L1, row.integer(0)}, {"code"_L1, row.text(1)}});
    const db::Rows unknown = orDie(m_site.database().read([](db::Connection &connection) {
        return connection.queryText("SELECT message_id FROM outbox WHERE state = 'unknown'");
    }),
        "unknown");
    for (const db::Row &row : unknown)
        note("unknown", {{"message"_L1, row.integer(0)}});
    note("end");
}

qint64 History::nextPause()
{
    if (m_plan.pace.count() > 0) {
        const int hour = QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC).time().hour();
        const qint64 mean = m_plan.pace.count() * (hour < 6 ? 2 : 1); // nights are quieter
        return 1 + below(static_cast<int>(2 * mean));
    }
    return below(10) > 6 ? kMinute + below(static_cast<int>(60 * kMinute)) : 1 + below(90'000);
}

void History::step()
{
    const int what = below(100);
    const bool isMessage = what < 25;
    const bool isAtOnce = isMessage && m_lastWasMessage && below(10) < 3; // two messages within one millisecond
    pass(milliseconds(isAtOnce ? 0 : nextPause()));
    m_lastWasMessage = isMessage;
    if (m_plan.hasShifts)
        sendHome();
    Agent &agent = anyAgent();
    if (isMessage)
        guestWrites();
    else if (what < 70)
        agentWorks(agent);
    else if (what < 76)
        assistantWrites();
    else if (what < 78)
        phoneWrites();
    else if (what < 88)
        changePresence(agent);
    else if (what < 95)
        runJobs();
    else
        sendOut();
}

History::Agent &History::anyAgent()
{
    std::size_t chosen = 0;
    for (int tries = 0; tries < 30; ++tries) {
        chosen = static_cast<std::size_t>(below(m_plan.agents));
        if (!m_plan.hasShifts || isOnShift(m_agents[chosen]))
            break;
    }
    return m_agents[chosen];
}

bool History::isOnShift(const Agent &agent) const
{
    const qint64 hours = (m_now / (60 * kMinute)) - kShiftHours[static_cast<std::size_t>(agent.number % 3)];
    return hours % 24 < kShiftLength && (hours / 24 + agent.number) % 7 < 5;
}

// Whose shift is over goes, but for the odd one who forgets it for a while.
void History::sendHome()
{
    for (Agent &agent : m_agents) {
        if (agent.isHere && !agent.isGone && !isOnShift(agent) && below(4) != 0)
            return signOut(agent);
    }
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
    int guest = m_plan.guests == 0 ? 0 : below(m_plan.guests);
    if (m_plan.guests == 0) // about half are new, the others wrote lately
        guest = m_guests < 20 || below(2) == 0 ? m_guests++ : m_guests - 1 - below(std::min(m_guests, 200));
    const QString phone = u"346%1"_s.arg(guest, 8, 10, QChar(u'0'));
    const bool isSecond = m_plan.guests == 0 ? guest % 4 == 0 : below(4) == 0;
    const ChannelId channel = isSecond ? m_second : m_site.channel();
    const ConversationId conversation = m_site.guestWrites(phone, u"hello"_s, channel);
    note("guest", {{"guest"_L1, phone}, {"channel"_L1, channel.value}, {"conversation"_L1, conversation.value}});
    if (below(3) == 0)
        analyse();
}

// Some guest's message that nobody has read yet; also one of hours ago.
void History::analyse()
{
    const db::Rows unread = orDie(m_site.database().read([](db::Connection &connection) {
        return connection.queryText("SELECT m.id, m.conversation_id, m.arrived_at FROM message m WHERE m.direction = 0 "
                                    "AND NOT EXISTS (SELECT a.id FROM analysis a WHERE a.message_id = m.id) "
                                    "ORDER BY m.id DESC LIMIT 30");
    }),
        "unread");
    if (unread.empty())
        return;
    const db::Row &one = unread[static_cast<std::size_t>(below(static_cast<int>(unread.size())))];
    desk::AnalysisRow row;
    row.message = one.id<MessageId>(0);
    row.conversation = one.id<ConversationId>(1);
    const qint64 of = one.integer(2);
    row.language = u"en"_s;
    row.intent = below(2) == 0 ? u"booking"_s : u"complaint"_s;
    row.sentiment = below(2) == 0 ? u"positive"_s : u"negative"_s;
    row.urgency = below(2) == 0 ? u"high"_s : u"normal"_s;
    row.detail = "{}";
    orDie(desk::storeAnalyses(m_site.database(), u"rules"_s, {row}), "analysis");
    note("analysed",
        {{"conversation"_L1, row.conversation.value}, {"of"_L1, of}, {"intent"_L1, row.intent},
            {"sentiment"_L1, row.sentiment}, {"urgency"_L1, row.urgency}});
    decide(row.message, row.conversation);
}

// What the assistant makes of it, and what it asked a language model for.
void History::decide(MessageId message, ConversationId conversation)
{
    const QString mode = QStringList{u"draft"_s, u"draft"_s, u"automatic"_s, u"shadow"_s}.at(below(4));
    const bool answers = below(3) != 0;
    const QString reason = answers ? u"knowledge"_s : below(2) == 0 ? u"complaint"_s : u"human_request"_s;
    m_site.execute("INSERT INTO responder_decision (message_id, conversation_id, mode, action, reason, answer, epoch, "
                   "at) VALUES ("
        + QByteArray::number(message.value) + ", " + QByteArray::number(conversation.value) + ", '" + mode.toLatin1()
        + "', '" + (answers ? "answer" : "hand_over") + "', '" + reason.toLatin1() + "', "
        + (answers ? "'yes'" : "NULL") + ", 1, " + QByteArray::number(m_now) + ")");
    note("decided",
        {{"conversation"_L1, conversation.value}, {"mode"_L1, mode},
            {"action"_L1, answers ? u"answer"_s : u"hand_over"_s}, {"reason"_L1, reason}});
    if (below(2) == 0)
        return;
    desk::LlmCall call;
    call.conversation = conversation;
    call.purpose = u"draft"_s;
    call.outcome = u"used"_s;
    call.micros = 100 + below(5000);
    orDie(desk::recordLlmCall(m_site.database(), call), "call");
    note("llm", {{"conversation"_L1, conversation.value}, {"micros"_L1, call.micros}});
}

// After a closing that nobody can undo any more, how satisfied the guest was; one at a time.
void History::askGuest()
{
    const db::Rows closings = orDie(m_site.database().read([&](db::Connection &connection) {
        return connection.queryText("SELECT z.id, z.conversation_id FROM closing z JOIN conversation c ON c.id = "
                                    "z.conversation_id WHERE z.undone_at IS NULL AND c.status = 'resolved' AND "
                                    "z.closed_at < "
            + QByteArray::number(m_now - 20'000)
            + " AND z.id = (SELECT MAX(y.id) FROM closing y WHERE y.conversation_id = c.id) AND NOT EXISTS (SELECT "
              "s.id "
              "FROM survey s WHERE s.closing_id = z.id) ORDER BY z.id DESC LIMIT 1");
    }),
        "closings");
    if (closings.empty())
        return;
    const QByteArray closing = QByteArray::number(closings.front().integer(0));
    m_site.execute("INSERT INTO survey (uuid, closing_id, conversation_id, reach_id, outcome, message_id, asked_at, "
                   "until_at) SELECT '"
        + newUuid().toLatin1()
        + "', z.id, c.id, c.reach_id, 'asked', (SELECT MAX(m.id) FROM message m WHERE "
          "m.conversation_id = c.id), "
        + QByteArray::number(m_now) + ", " + QByteArray::number(m_now + 86'400'000)
        + " FROM closing z JOIN conversation c ON c.id = z.conversation_id WHERE z.id = " + closing);
    note("survey",
        {{"survey"_L1, m_site.number("SELECT MAX(id) FROM survey")}, {"conversation"_L1, closings.front().integer(1)}});
}

// Every second guest answers, once others were asked.
void History::guestMarks()
{
    const qint64 survey
        = m_site.number("SELECT COALESCE(MIN(s.id), 0) FROM survey s WHERE s.answer IS NULL AND s.id % 2 "
                        "= 0 AND s.id < (SELECT MAX(t.id) FROM survey t)");
    if (survey == 0)
        return;
    const qint64 mark = survey / 2 % 5 + 1;
    m_site.execute("UPDATE survey SET answer = " + QByteArray::number(mark)
        + ", answered_at = " + QByteArray::number(m_now) + " WHERE id = " + QByteArray::number(survey));
    note("survey_mark", {{"survey"_L1, survey}, {"mark"_L1, mark}});
}

void History::agentWorks(Agent &agent)
{
    if (!agent.isHere || agent.isGone)
        return signIn(agent);
    if (agent.actor.role == Role::Supervisor && below(3) == 0)
        return supervise(agent);
    const qint64 id = agent.actor.agent.value;
    const QByteArray own = "owner_id = " + QByteArray::number(id) + " AND status IN ('open', 'pending', 'snoozed')";
    const qint64 mine = anyConversation(own.constData());
    const int what = below(26);
    if (what < 6 || mine == 0) {
        const bool isTaken = below(8) == 0; // from somebody who may not be there
        const qint64 free = anyConversation(isTaken ? "status = 'open' AND owner_kind = 'agent'"
                                                    : "status IN ('open', 'snoozed') AND owner_kind <> 'agent'");
        if (free != 0 && tryOrder(agent, free, ClaimOrder()))
            note("claim", {{"agent"_L1, id}, {"conversation"_L1, free}});
    } else if (what < 12) {
        agentAnswers(agent, mine);
    } else if (what < 18) {
        agentCloses(agent, mine);
    } else if (what < 20) {
        offer(agent, mine);
    } else if (what == 20) {
        if (tryOrder(agent, mine, ReleaseOrder()))
            note("release", {{"conversation"_L1, mine}});
    } else if (what == 21) {
        const qint64 until = m_now + kMinute * (1 + below(300));
        if (tryOrder(agent, mine, SnoozeOrder{{until}}))
            note("snooze", {{"conversation"_L1, mine}, {"until"_L1, until}});
    } else if (what == 22) {
        reopen(agent);
    } else if (what == 23) {
        SetFactsOrder facts;
        facts.serviceType = below(2) == 0 ? ServiceType::Booking : ServiceType::Support;
        if (tryOrder(agent, mine, facts))
            note("facts", {{"conversation"_L1, mine}, {"service"_L1, QString(toWire(*facts.serviceType))}});
        const QString tag = below(2) == 0 ? u"late"_s : u"upgrade"_s;
        if (tryOrder(agent, mine, TagOrder{tag, true}))
            note("tag", {{"conversation"_L1, mine}, {"tag"_L1, tag}});
    } else {
        const qint64 front = below(4) == 0 ? 0 : mine;
        orDie(
            desk::setFocus(m_site.database(), agent.actor.session, agent.actor.agent, ConversationId{front}), "focus");
        note("focus", {{"session"_L1, agent.actor.session.value}, {"conversation"_L1, front}});
    }
}

void History::agentAnswers(Agent &agent, qint64 conversation)
{
    const qint64 id = agent.actor.agent.value;
    if (below(6) == 0) { // a reaction is no answer
        const qint64 message = m_site.number("SELECT MAX(id) FROM message WHERE direction = 0 AND conversation_id = "
            + QByteArray::number(conversation));
        if (tryOrder(agent, conversation, ReactOrder{{message}, u"👍"_s}))
            note("react", {{"agent"_L1, id}, {"conversation"_L1, conversation}});
        return;
    }
    const bool isTemplate = below(8) == 0;
    SendTemplateOrder ready;
    ready.use.name = u"room_ready"_s;
    ready.use.language = u"en"_s;
    const AnyOrder order = isTemplate ? AnyOrder(ready) : AnyOrder(SendTextOrder{u"yes"_s, {}});
    const auto answer = m_site.tryRun(agent.actor, ConversationId{conversation}, order);
    if (answer.ok())
        note("send",
            {{"agent"_L1, id}, {"conversation"_L1, conversation}, {"message"_L1, answer->message.value},
                {"template"_L1, isTemplate ? ready.use.name : QString()}});
}

void History::agentCloses(Agent &agent, qint64 conversation)
{
    Closing closing;
    const QStringList codes{u"resolved"_s, u"inquiry_answered"_s, u"spam"_s, u"booking_confirmed"_s};
    closing.disposition = codes.at(below(4));
    if (closing.disposition == "booking_confirmed"_L1)
        closing.reservationId = u"R1"_s;
    if (below(2) == 0)
        closing.satisfaction = 1 + below(5);
    if (below(3) == 0)
        closing.customerType = below(2) == 0 ? CustomerType::Vip : CustomerType::Guest;
    if (!tryOrder(agent, conversation, CloseOrder{closing}))
        return;
    note("close",
        {{"agent"_L1, agent.actor.agent.value}, {"conversation"_L1, conversation},
            {"disposition"_L1, closing.disposition}, {"mark"_L1, closing.satisfaction.value_or(0)},
            {"customer"_L1, closing.customerType ? QString(toWire(*closing.customerType)) : QString()}});
    if (below(5) != 0)
        return;
    pass(milliseconds(1000 + below(8000)));
    if (tryOrder(agent, conversation, UndoCloseOrder()))
        note("undo", {{"conversation"_L1, conversation}});
}

// From whoever has it; what nobody has, or the assistant, is not taken.
void History::takeAway(Agent &agent, qint64 conversation)
{
    const QString why = u"please"_s;
    if (below(3) == 0) {
        const qint64 owner = m_site.number(
            "SELECT COALESCE(owner_id, 0) FROM conversation WHERE id = " + QByteArray::number(conversation));
        const bool isOthers = owner != 0 && owner != agent.actor.agent.value;
        if (tryOrder(agent, conversation, ReleaseOrder{why}))
            note(isOthers ? "put_back" : "release", {{"conversation"_L1, conversation}});
    } else if (tryOrder(agent, conversation, TakeOverOrder{why})) {
        note("take", {{"agent"_L1, agent.actor.agent.value}, {"conversation"_L1, conversation}});
    }
}

// The colleague looks at it for some seconds; who is not there, or says no, leaves everything as it was.
void History::offer(Agent &agent, qint64 conversation)
{
    Agent &colleague = m_agents[static_cast<std::size_t>(below(m_plan.agents))];
    OfferTransferOrder order;
    order.to = colleague.actor.agent;
    order.note = u"please"_s;
    if (!tryOrder(agent, conversation, order))
        return;
    note("offer", {{"conversation"_L1, conversation}, {"to"_L1, colleague.actor.agent.value}});
    pass(milliseconds(1000 + below(30'000)));
    if (!colleague.isHere || colleague.isGone || below(4) == 0)
        return;
    if (below(4) == 0) {
        if (tryOrder(colleague, conversation, DeclineTransferOrder{u"busy"_s}))
            note("decline", {{"conversation"_L1, conversation}});
    } else if (tryOrder(colleague, conversation, AcceptTransferOrder()))
        note("transfer", {{"conversation"_L1, conversation}, {"to"_L1, colleague.actor.agent.value}});
}

// Takes anybody's chat, puts some back in the queue, and closes some out of it.
void History::supervise(Agent &agent)
{
    const qint64 any = anyConversation("status IN ('open', 'snoozed')");
    if (any == 0)
        return;
    if (below(3) == 0)
        agentCloses(agent, any);
    else
        takeAway(agent, any);
}

void History::reopen(Agent &agent)
{
    const qint64 closed = anyConversation("status = 'resolved'");
    if (closed != 0 && tryOrder(agent, closed, ReopenOrder()))
        note("reopen", {{"agent"_L1, agent.actor.agent.value}, {"conversation"_L1, closed}});
}

void History::assistantWrites()
{
    const qint64 free = anyConversation("status = 'open' AND owner_kind <> 'agent' AND waiting_since IS NOT NULL");
    const Instant since{m_now - 20LL * 60 * kMinute}; // its window is open
    if (free == 0
        || m_site.number("SELECT last_inbound_at FROM conversation WHERE id = " + QByteArray::number(free)) < since.ms)
        return;
    const MessageId message = m_site.assistantSends(ConversationId{free}, u"I look it up"_s);
    note("assistant", {{"conversation"_L1, free}, {"message"_L1, message.value}});
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
    note("phone", {{"conversation"_L1, conversation}});
}

// Also while a console that vanished is not noticed yet: then the agent has two sessions.
void History::signIn(Agent &agent)
{
    if (agent.isGone && below(2) == 0)
        return;
    const QString ticket = orDie(desk::issueTicket(m_site.database(), agent.login), "ticket");
    agent.actor = orDie(desk::redeemTicket(m_site.database(), ticket), "session").actor;
    agent.isHere = true;
    agent.isGone = false;
    agent.lastSign = m_now;
    note("sign_in", {{"agent"_L1, agent.actor.agent.value}, {"session"_L1, agent.actor.session.value}});
}

void History::signOut(Agent &agent)
{
    orDie(desk::endSession(m_site.database(), agent.actor.session, QLatin1String("goodbye")), "goodbye");
    agent.isHere = false;
    note("sign_out", {{"session"_L1, agent.actor.session.value}});
}

void History::changePresence(Agent &agent)
{
    if (!agent.isHere)
        return signIn(agent);
    if (agent.isGone)
        return;
    const int what = below(18);
    if (what == 0) {
        agent.isGone = true;
        return note("vanish", {{"session"_L1, agent.actor.session.value}});
    }
    if (what < 4)
        return losesTheLine(agent);
    if (what < (m_plan.hasShifts ? 4 : 6))
        return signOut(agent);
    if (what < 10)
        return leaveOrReturn(agent);
    if (agent.actor.role == Role::Supervisor && below(2) == 0)
        return directColleague(agent);
    const std::array orders{SetStateOrder{AgentState::Available}, SetStateOrder{AgentState::Available},
        SetStateOrder{AgentState::Busy}, SetStateOrder{AgentState::Busy, u"case_work"_s},
        SetStateOrder{AgentState::Break, u"meal"_s}, SetStateOrder{AgentState::Meeting},
        SetStateOrder{AgentState::Training, u"course"_s}, SetStateOrder{AgentState::WrapUp}};
    const SetStateOrder &order = orders[static_cast<std::size_t>(below(8))];
    if (tryOrder(agent, 0, order))
        note("state",
            {{"agent"_L1, agent.actor.agent.value}, {"session"_L1, agent.actor.session.value},
                {"state"_L1, QString(toWire(order.state))}});
}

// Back at once, half of the time before anybody counts it.
void History::losesTheLine(Agent &agent)
{
    orDie(desk::endSession(m_site.database(), agent.actor.session, desk::kLineCut), "cut");
    agent.isHere = false;
    note("drop", {{"session"_L1, agent.actor.session.value}});
    if (below(3) == 0)
        return;
    pass(milliseconds(1 + below(static_cast<int>(2 * milliseconds(kForgiven).count()))));
    if (below(2) == 0)
        runJobs();
    signIn(agent);
}

void History::leaveOrReturn(Agent &agent)
{
    const bool here = below(2) == 0;
    if (tryOrder(agent, 0, PresenceOrder{here}))
        note("presence", {{"session"_L1, agent.actor.session.value}, {"here"_L1, here}});
}

void History::directColleague(Agent &agent)
{
    const Agent &colleague = m_agents[static_cast<std::size_t>(below(m_plan.agents))];
    if (colleague.actor.agent == agent.actor.agent)
        return;
    SetStateOrder order;
    order.state = below(2) == 0 ? AgentState::Available : AgentState::Break;
    order.agent = colleague.actor.agent;
    order.seen = m_site.number("SELECT state_id FROM v_agent WHERE id = " + digits(order.agent.value).toLatin1());
    order.why = u"please"_s;
    if (tryOrder(agent, 0, order))
        note("state", {{"agent"_L1, order.agent.value}, {"session"_L1, 0}, {"state"_L1, QString(toWire(order.state))}});
}

void History::runJobs()
{
    (void)orDie(desk::wakeSnoozed(m_site.database()), "wake");
    (void)orDie(desk::endDueStates(m_site.database()), "states");
    (void)orDie(desk::reapSessions(m_site.database()), "reap");
    (void)orDie(desk::expireOffers(m_site.database()), "offers");
    orDie(desk::noteUptime(m_site.database()), "uptime");
    guestMarks();
    askGuest();
    switch (++m_jobRounds) {
    case 8:
        setCost(31'250, u"USD"_s);
        break;
    case 16: // hours that are kept are counted again
        setCost(19'999, u"USD"_s, milliseconds(3 * 60 * kMinute));
        break;
    default:
        break;
    }
    if (m_plan.keepsRollups)
        (void)orDie(report::keepRollups(m_site.database()), "rollups");
    note("jobs");
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
        const int what = below(16);
        outcome.kind = what < 4 ? SendOutcome::Kind::Refused
            : what == 4         ? SendOutcome::Kind::Unknown
                                : SendOutcome::Kind::Accepted;
        if (outcome.kind == SendOutcome::Kind::Refused) {
            outcome.errorCode = what == 0 ? u"131047"_s : u"131026"_s;
            outcome.errorText = u"not reachable"_s;
        } else if (outcome.kind == SendOutcome::Kind::Accepted) {
            outcome.providerId = u"wamid.out.%1"_s.arg(++m_sent);
            m_taken.push_back({leased.message, outcome.providerId, leased.channel, m_now, false});
        }
        orDie(desk::settle(m_site.database(), leased, outcome), "settle");
    }
    hearOfMessages();
}

// Some are told long after, of an hour that is over.
void History::hearOfMessages()
{
    for (int i = below(6); i > 0 && !m_taken.empty(); --i) {
        const auto one = m_taken.begin() + below(static_cast<int>(m_taken.size()));
        StatusUpdate update;
        update.providerId = one->providerId;
        update.stage = one->isDelivered ? DeliveryStage::Read : DeliveryStage::Delivered;
        update.at = {std::max(one->at, m_now - below(static_cast<int>(100 * kMinute)))};
        m_site.deliver(u"s:%1:%2"_s.arg(one->providerId, toWire(*update.stage)), update, one->channel);
        note("told",
            {{"message"_L1, one->message.value}, {"word"_L1, QString(toWire(*update.stage))},
                {"when"_L1, update.at.ms}});
        if (std::exchange(one->isDelivered, true))
            m_taken.erase(one);
    }
}

} // namespace bellhop::tests
