// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/oracle.h"

#include <QDateTime>

#include <algorithm>

namespace bellhop::tests {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kQuarter = 15 * 60 * 1000;

qint64 lastSunday(int year, int month)
{
    QDate day(year, month, 31);
    while (day.dayOfWeek() != Qt::Sunday)
        day = day.addDays(-1);
    return QDateTime(day, QTime(1, 0), Qt::UTC).toMSecsSinceEpoch();
}

/// The clock on the wall, as if it were UTC.
QDateTime wall(qint64 utc)
{
    return QDateTime::fromMSecsSinceEpoch(utc + Oracle::madridAhead(utc), Qt::UTC);
}

} // namespace

/// One conversation, from its first message on.
struct Oracle::Talk {
    struct Closing {
        qint64 at = 0;
        qint64 agent = 0;
        qint64 start = 0;
        QString disposition;
        bool isUndone = false;
        bool isReopened = false;
    };
    qint64 id = 0;
    bool isClosed = false;
    qint64 start = 0; ///< Of this resolution.
    qint64 asked = 0; ///< The guest's first message in it.
    qint64 firstPerson = 0; ///< Answered then; 0: not yet.
    qint64 firstAi = 0;
    qint64 open = 0; ///< The oldest message that nobody answered.
    qint64 openBefore = 0; ///< Before it was closed.
    int mark = 0;
    QString customerType;
    QString serviceType;
    std::vector<Closing> closings;
};

Oracle::Oracle(const Journal &journal)
    : m_journal(journal)
{
    readTalks();
    readTransfers();
    readSights();
    readPresence();
    readFocus();
    readLoad();
}

qint64 Oracle::madridAhead(qint64 utc)
{
    const int year = QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC).date().year();
    const bool summer = utc >= lastSunday(year, 3) && utc < lastSunday(year, 10);
    return (summer ? 2 : 1) * 3'600'000;
}

void Oracle::readTalks()
{
    std::map<qint64, Talk> talks;
    for (const Deed &deed : m_journal.deeds) {
        if (deed.conversation == 0 || deed.kind == Deed::Kind::Focus)
            continue;
        Talk &talk = talks[deed.conversation];
        if (talk.id == 0) {
            talk.id = deed.conversation;
            talk.start = deed.at;
            add(u"conversations_new"_s, {deed.at, 0, talk.id, 0, 1, 1, {}});
        }
        hear(talk, deed);
    }
    for (const auto &[id, talk] : talks)
        endTalk(talk);
}

void Oracle::hear(Talk &talk, const Deed &deed)
{
    const auto begin = [&] {
        talk.isClosed = false;
        talk.closings.back().isReopened = true;
        talk.start = deed.at;
        talk.asked = talk.firstPerson = talk.firstAi = talk.open = 0;
        add(u"conversations_reopened"_s, {deed.at, 0, talk.id, 0, 1, 1, {}});
    };
    switch (deed.kind) {
    case Deed::Kind::GuestWrites:
        if (talk.isClosed)
            begin();
        if (talk.asked == 0)
            talk.asked = deed.at;
        if (talk.open == 0)
            talk.open = deed.at;
        add(u"messages_received"_s, {deed.at, 0, talk.id, 0, 1, 1, {}});
        return;
    case Deed::Kind::AgentWrites:
        if (m_journal.refused.count(deed.message) != 0)
            return;
        hearAnswer(talk, deed, {}, talk.firstPerson);
        add(u"messages_sent"_s, {deed.at, 0, talk.id, deed.agent, 1, 1, {}});
        add(u"handled"_s, {deed.at, 0, talk.id, deed.agent, 1, 1, {}});
        return;
    case Deed::Kind::AssistantWrites:
        if (m_journal.refused.count(deed.message) != 0)
            return;
        hearAnswer(talk, deed, u"_ai"_s, talk.firstAi);
        add(u"messages_ai"_s, {deed.at, 0, talk.id, 0, 1, 1, {}});
        return;
    case Deed::Kind::PhoneWrites:
        if (talk.asked != 0 && talk.firstPerson == 0)
            talk.firstPerson = deed.at;
        talk.open = 0;
        return;
    case Deed::Kind::Reopen:
        begin();
        return;
    case Deed::Kind::Facts:
        talk.serviceType = deed.serviceType;
        return;
    case Deed::Kind::Close:
    case Deed::Kind::Undo:
        hearClosing(talk, deed);
        return;
    case Deed::Kind::Transfer:
    case Deed::Kind::Focus:
    case Deed::Kind::Join:
    case Deed::Kind::SignIn:
    case Deed::Kind::SignOut:
    case Deed::Kind::Vanish:
    case Deed::Kind::State:
        return;
    }
}

void Oracle::hearAnswer(Talk &talk, const Deed &deed, const QString &suffix, qint64 &first)
{
    if (talk.asked != 0 && first == 0) {
        first = deed.at;
        add(u"first_response"_s + suffix, {deed.at, 0, talk.id, deed.agent, deed.at - talk.asked, 1, {}});
    }
    if (talk.open != 0)
        add(u"response"_s + suffix, {deed.at, 0, talk.id, deed.agent, deed.at - talk.open, 1, {}});
    talk.open = 0;
}

void Oracle::hearClosing(Talk &talk, const Deed &deed)
{
    if (deed.kind == Deed::Kind::Undo) {
        talk.closings.back().isUndone = true;
        talk.isClosed = false;
        talk.open = talk.openBefore;
        return;
    }
    talk.closings.push_back({deed.at, deed.agent, talk.start, deed.word, false, false});
    talk.isClosed = true;
    talk.openBefore = talk.open;
    talk.open = 0;
    if (deed.mark != 0)
        talk.mark = deed.mark;
    if (!deed.customerType.isEmpty())
        talk.customerType = deed.customerType;
}

void Oracle::endTalk(const Talk &talk)
{
    for (const Talk::Closing &closing : talk.closings) {
        if (closing.isUndone)
            continue;
        const Item item{closing.at, 0, talk.id, closing.agent, 1, 1, {}};
        const auto valued = [&](qint64 value, const QString &label) {
            Item other = item;
            other.value = value;
            other.label = label;
            return other;
        };
        add(u"resolution"_s, valued(closing.at - closing.start, {}));
        add(u"reopen_rate"_s, valued(closing.isReopened ? 1 : 0, {}));
        add(u"dispositions"_s, valued(1, closing.disposition));
        add(u"handled"_s, item);
        if (!talk.serviceType.isEmpty())
            add(u"service_types"_s, valued(1, talk.serviceType));
        if (!talk.customerType.isEmpty())
            add(u"customer_types"_s, valued(1, talk.customerType));
    }
    if (talk.isClosed && talk.mark != 0)
        add(u"satisfaction"_s, {talk.closings.back().at, 0, talk.id, talk.closings.back().agent, talk.mark, 1, {}});
}

void Oracle::readTransfers()
{
    for (const Deed &deed : m_journal.deeds) {
        if (deed.kind != Deed::Kind::Transfer || deed.before == deed.other)
            continue;
        if (deed.other != 0)
            add(u"transfers_in"_s, {deed.at, 0, deed.conversation, deed.other, 1, 1, {}});
        add(u"transfers_out"_s, {deed.at, 0, deed.conversation, deed.before, 1, 1, {}});
    }
}

void Oracle::readSights()
{
    std::map<qint64, Sight> before;
    std::map<qint64, qint64> waited; // in the queue, open
    const auto pass = [&](const Sight &sight, qint64 until) {
        if (sight.status == u"resolved"_s || sight.status.isEmpty())
            return;
        add(u"conversation_state"_s, {sight.at, until, sight.conversation, 0, 1, 1, sight.status});
        if (sight.status != u"open"_s)
            return;
        if (sight.ownerKind == u"nobody"_s)
            waited[sight.conversation] += until - sight.at;
        if (sight.ownerKind == u"agent"_s)
            m_work.push_back({sight.at, until, sight.conversation, sight.owner, 1, 1, {}});
    };
    for (const Sight &sight : m_journal.sights) {
        Sight &last = before[sight.conversation];
        pass(last, sight.at);
        if (last.ownerKind == u"nobody"_s && sight.ownerKind == u"agent"_s)
            add(u"wait"_s, {sight.at, 0, sight.conversation, sight.owner, waited[sight.conversation], 1, {}});
        if (sight.ownerKind != u"nobody"_s)
            waited[sight.conversation] = 0;
        last = sight;
    }
    for (const auto &[conversation, sight] : before)
        pass(sight, m_journal.end);
}

void Oracle::readPresence()
{
    struct Phase {
        QString state = u"offline"_s;
        qint64 since = 0;
    };
    std::map<qint64, Phase> phases;
    const auto change = [&](const Deed &deed, const QString &state) {
        Phase &phase = phases[deed.agent];
        if (phase.since != 0)
            add(u"agent_state"_s, {phase.since, deed.at, 0, deed.agent, 1, 1, phase.state});
        phase = {state, deed.at};
    };
    for (const Deed &deed : m_journal.deeds) {
        if (deed.kind == Deed::Kind::SignIn)
            change(deed, u"available"_s);
        else if (deed.kind == Deed::Kind::SignOut || deed.kind == Deed::Kind::Vanish || deed.kind == Deed::Kind::Join)
            change(deed, u"offline"_s);
        else if (deed.kind == Deed::Kind::State)
            change(deed, deed.word);
    }
    for (const auto &[agent, phase] : phases)
        add(u"agent_state"_s, {phase.since, m_journal.end, 0, agent, 1, 1, phase.state});
}

void Oracle::readFocus()
{
    std::map<qint64, std::pair<qint64, qint64>> fronts; // agent → conversation, since
    const auto end = [&](qint64 agent, qint64 at) {
        const auto [conversation, since] = fronts[agent];
        if (conversation != 0)
            add(u"handle"_s, {since, at, conversation, agent, 1, 1, {}});
        fronts[agent] = {0, 0};
    };
    for (const Deed &deed : m_journal.deeds) {
        if (deed.kind != Deed::Kind::Focus && deed.kind != Deed::Kind::SignOut && deed.kind != Deed::Kind::Vanish)
            continue;
        end(deed.agent, deed.at);
        if (deed.kind == Deed::Kind::Focus)
            fronts[deed.agent] = {deed.conversation, deed.at};
    }
    for (const auto &[agent, name] : m_journal.agents)
        end(agent, m_journal.end);
}

// Between two instants at which anything changes, look who has what.
void Oracle::readLoad()
{
    const std::vector<Item> states = m_items[u"agent_state"_s];
    for (const Item &state : states) {
        if (state.label != u"available"_s)
            continue;
        std::set<qint64> changes{state.at, state.until};
        for (const Item &work : m_work) {
            for (const qint64 at : {work.at, work.until}) {
                if (work.agent == state.agent && at > state.at && at < state.until)
                    changes.insert(at);
            }
        }
        for (auto from = changes.begin(), to = std::next(from); to != changes.end(); from = to++) {
            const auto has = std::count_if(m_work.begin(), m_work.end(),
                [&](const Item &work) { return work.agent == state.agent && work.at <= *from && work.until >= *to; });
            add(u"occupancy"_s, {*from, *to, 0, state.agent, has > 0 ? 1 : 0, 1, {}});
            if (has > 0)
                add(u"concurrency"_s, {*from, *to, 0, state.agent, has, 1, {}});
        }
    }
}

QString Oracle::groupOf(const Item &item, qint64 at, const QString &by) const
{
    const auto named = [](const std::map<qint64, QString> &names, qint64 id) {
        return names.count(id) == 0 ? u"(none)"_s : names.at(id);
    };
    if (by == u"agent"_s)
        return named(m_journal.agents, item.agent);
    if (by == u"channel"_s)
        return named(m_journal.channels, item.conversation == 0 ? 0 : m_journal.channelOf.at(item.conversation));
    if (by == u"hour"_s)
        return u"%1"_s.arg(wall(at).time().hour(), 2, 10, QChar(u'0'));
    if (by == u"day"_s)
        return wall(at).date().toString(Qt::ISODate);
    static const QStringList days{u"1 Monday"_s, u"2 Tuesday"_s, u"3 Wednesday"_s, u"4 Thursday"_s, u"5 Friday"_s,
        u"6 Saturday"_s, u"7 Sunday"_s};
    return by == u"weekday"_s ? days.at(wall(at).date().dayOfWeek() - 1) : QString();
}

// Intervals are cut at every quarter of an hour: no clock in use changes between two of them.
ExpectedCells Oracle::cells(const QString &metric, const QString &by, QDate first, QDate last) const
{
    ExpectedCells cells;
    std::map<std::pair<QString, qint64>, bool> seen;
    std::map<std::pair<QString, QString>, std::map<std::pair<qint64, qint64>, qint64>> sums;
    const auto found = m_items.find(metric);
    if (found == m_items.end())
        return cells;
    for (const Item &item : found->second) {
        const bool isEvent = item.until == 0;
        for (qint64 at = item.at; isEvent || at < item.until;) {
            const qint64 until = isEvent ? at + 1 : std::min(item.until, (at / kQuarter + 1) * kQuarter);
            const QDate day = wall(at).date();
            const std::pair key{groupOf(item, at, by), item.label};
            const bool twice = metric == u"handled"_s && seen.count({key.first, item.conversation}) != 0;
            if (day >= first && day <= last && !twice) {
                seen[{key.first, item.conversation}] = true;
                Expected &cell = cells[key];
                cell.total += item.value * (until - at);
                cell.weight += item.weight * (until - at);
                sums[key][{item.conversation, item.agent}] += item.value * (until - at);
                if (isEvent)
                    cell.parts.push_back(item.value);
            }
            if (isEvent)
                break;
            at = until;
        }
    }
    if (metric == u"handle"_s) {
        for (auto &[key, cell] : cells) {
            for (const auto &[part, sum] : sums[key])
                cell.parts.push_back(sum);
        }
    }
    for (auto &[key, cell] : cells)
        std::sort(cell.parts.begin(), cell.parts.end());
    return cells;
}

} // namespace bellhop::tests
