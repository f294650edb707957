// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/board_figures.h"

#include <algorithm>
#include <tuple>

namespace bellhop::report {

namespace {

constexpr std::array<FigureWords, 8> kFigures{{
    {Figure::Waiting, "waiting", "Waiting", "Open conversations that nobody has, neither a person nor the assistant."},
    {Figure::OldestWait, "oldest_wait", "Oldest wait",
        "How long the guest has waited who has waited longest among those in the queue: since the oldest of their "
        "messages that nobody has answered."},
    {Figure::InWork, "in_work", "In work",
        "Open conversations that an agent has. Snoozed ones and the assistant's are not among them."},
    {Figure::NeedsReply, "needs_reply", "Need a reply",
        "Open conversations that an agent has and whose guest has written something that nobody has answered."},
    {Figure::ServiceLevel, "service_level", "Service level today",
        "Of the answers that people have given today, the share given within the target in force; today is each "
        "property's own. It is the number that the reports call “Service level” for that day."},
    {Figure::Breaches, "breaches", "Breaches",
        "Open conversations, in the queue or an agent's, whose guest waits for longer than the target in force for "
        "their property allows."},
    {Figure::FreeCapacity, "free_capacity", "Free capacity",
        "How many more conversations the agents who are available could take before each has as many open ones as "
        "they shall have at most."},
    {Figure::WindowsClosing, "windows_closing", "Windows closing",
        "Open conversations, in the queue or an agent's, whose guest waits for an answer and whose 24 hours end "
        "within the next two: after that only a template can be sent."},
}};

bool isOurs(const BoardTalk &talk)
{
    return talk.ownerKind != OwnerKind::Ai; // the assistant's guests do not wait for us
}

bool isBreach(const Board &board, const BoardTalk &talk, Instant now)
{
    return isOurs(talk) && pressureOf(board, talk, now) == Pressure::Breach;
}

bool isClosing(const BoardTalk &talk, Instant now, const BoardLimits &limits)
{
    return isOurs(talk) && talk.waitingSince.isSet() && talk.windowUntil > now
        && talk.windowUntil <= now + limits.closingSoon;
}

bool counts(const Board &board, Figure figure, const BoardTalk &talk, Instant now, const BoardLimits &limits)
{
    switch (figure) {
    case Figure::Waiting:
        return talk.ownerKind == OwnerKind::Nobody;
    case Figure::OldestWait:
        return talk.ownerKind == OwnerKind::Nobody && talk.waitingSince.isSet();
    case Figure::InWork:
        return talk.ownerKind == OwnerKind::Agent;
    case Figure::NeedsReply:
        return talk.ownerKind == OwnerKind::Agent && talk.waitingSince.isSet();
    case Figure::Breaches:
        return isBreach(board, talk, now);
    case Figure::WindowsClosing:
        return isClosing(talk, now, limits);
    case Figure::ServiceLevel:
    case Figure::FreeCapacity:
        break;
    }
    return false;
}

/// Who has not waited sorts last.
qint64 waitKey(const BoardTalk &talk)
{
    return talk.waitingSince.isSet() ? talk.waitingSince.ms : std::numeric_limits<qint64>::max();
}

/// The worst of them.
Pressure pressureOf(const Board &board, const std::vector<const BoardTalk *> &talks, Instant now)
{
    Pressure worst = Pressure::Calm;
    for (const BoardTalk *talk : talks)
        worst = std::max(worst, pressureOf(board, *talk, now));
    return worst;
}

/// The goal of all answers: the strictest of the properties in sight.
int goalOf(const Board &board)
{
    int goal = 0;
    for (const BoardProperty &property : board.properties)
        goal = std::max(goal, property.target.goalPercent);
    return goal;
}

FigureValue serviceLevel(const Board &board)
{
    FigureValue value;
    value.of = board.day.answers;
    if (!board.day.isCounted || board.day.answers == 0)
        return value;
    value.share = static_cast<double>(board.day.inTime) / static_cast<double>(board.day.answers);
    const double missing = goalOf(board) - *value.share * 100;
    if (missing > 0)
        value.pressure = missing > 10 ? Pressure::Breach : Pressure::Due;
    return value;
}

FigureValue freeCapacityOf(const Board &board, Instant now)
{
    FigureValue value;
    qint64 free = 0;
    for (const BoardAgent &agent : board.agents) {
        free += freeCapacity(agent);
        value.of += freeCapacity(agent) > 0 ? 1 : 0;
    }
    value.number = free;
    if (free == 0 && !talksBehind(board, Figure::Waiting, now).empty())
        value.pressure = Pressure::Due; // guests wait and nobody can take them
    return value;
}

bool isMember(const std::vector<AgentId> &members, AgentId agent)
{
    return std::find(members.begin(), members.end(), agent) != members.end();
}

bool isServed(const BoardTeam &team, PropertyId property)
{
    return std::find(team.properties.begin(), team.properties.end(), property) != team.properties.end();
}

/// Of a team its members; of a property those of the teams that serve it, and who is in no team.
bool worksFor(const Board &board, const QueueLine &line, AgentId agent)
{
    bool isInATeam = false;
    for (const BoardTeam &team : board.teams) {
        if (!isMember(team.members, agent))
            continue;
        isInATeam = true;
        if (line.team.isSet() ? team.id == line.team : isServed(team, line.property))
            return true;
    }
    return !isInATeam && line.property.isSet();
}

void count(QueueLine &line, const Board &board, Instant now, const BoardLimits &limits)
{
    for (const BoardTalk &talk : board.talks) {
        if (!isOfLine(board, line, talk))
            continue;
        const auto is = [&](Figure figure) { return counts(board, figure, talk, now, limits) ? 1 : 0; };
        line.waiting += is(Figure::Waiting);
        line.inWork += is(Figure::InWork);
        line.needsReply += is(Figure::NeedsReply);
        line.breaches += is(Figure::Breaches);
        line.closing += is(Figure::WindowsClosing);
        line.assistant += talk.ownerKind == OwnerKind::Ai ? 1 : 0;
        if (is(Figure::OldestWait) != 0 && (!line.oldest.isSet() || talk.waitingSince < line.oldest))
            line.oldest = talk.waitingSince;
    }
    for (const BoardAgent &agent : board.agents)
        line.free += worksFor(board, line, agent.id) ? freeCapacity(agent) : 0;
    for (const auto &[property, answers] : board.day.lately) {
        BoardTalk anyTalk;
        anyTalk.property = property;
        line.answersLately += isOfLine(board, line, anyTalk) ? answers : 0;
    }
    line.expected = expectedWait(line.waiting, line.answersLately, limits.answersForPace);
}

/// Lower comes first.
auto severityKey(const AgentTile &tile)
{
    const auto after = [](bool is) { return is ? 0 : 1; };
    return std::tuple(after(tile.breaches > 0), after(tile.isOverCapacity), after(tile.isTooLong),
        after(tile.wait == Pressure::Due), after(tile.agent->state != AgentState::Offline),
        tile.longestWait.isSet() ? tile.longestWait.ms : std::numeric_limits<qint64>::max());
}

} // namespace

const std::array<FigureWords, 8> &boardFigures()
{
    return kFigures;
}

const FigureWords &wordsOf(Figure figure)
{
    return kFigures[static_cast<std::size_t>(figure)];
}

Pressure pressureOf(const Board &board, const BoardTalk &talk, Instant now)
{
    const BoardProperty *property = board.property(talk.property);
    if (!talk.waitingSince.isSet() || property == nullptr || property->target.answer.count() == 0)
        return Pressure::Calm;
    const milliseconds waited = now - talk.waitingSince;
    const milliseconds target = property->target.answer;
    if (waited > target)
        return Pressure::Breach;
    if (waited * 3 >= target * 2)
        return Pressure::Due;
    return waited * 3 >= target ? Pressure::Soon : Pressure::Calm;
}

std::vector<const BoardTalk *> talksBehind(const Board &board, Figure figure, Instant now, const BoardLimits &limits)
{
    std::vector<const BoardTalk *> talks;
    for (const BoardTalk &talk : board.talks) {
        if (counts(board, figure, talk, now, limits))
            talks.push_back(&talk);
    }
    std::sort(talks.begin(), talks.end(), [figure](const BoardTalk *a, const BoardTalk *b) {
        if (figure == Figure::WindowsClosing)
            return std::pair(a->windowUntil, a->id) < std::pair(b->windowUntil, b->id);
        return std::pair(waitKey(*a), a->id.value) < std::pair(waitKey(*b), b->id.value);
    });
    return talks;
}

FigureValue valueOf(const Board &board, Figure figure, Instant now, const BoardLimits &limits)
{
    if (figure == Figure::ServiceLevel)
        return serviceLevel(board);
    if (figure == Figure::FreeCapacity)
        return freeCapacityOf(board, now);
    const std::vector<const BoardTalk *> talks = talksBehind(board, figure, now, limits);
    FigureValue value;
    value.pressure = figure == Figure::InWork ? Pressure::Calm : pressureOf(board, talks, now);
    if (figure != Figure::OldestWait)
        value.number = static_cast<qint64>(talks.size());
    else if (!talks.empty())
        value.number = std::max<qint64>(0, (now - talks.front()->waitingSince).count());
    if (figure == Figure::WindowsClosing)
        value.pressure = talks.empty() ? Pressure::Calm : Pressure::Due;
    return value;
}

std::vector<QueueLine> queueLines(const Board &board, QueueBy by, Instant now, const BoardLimits &limits)
{
    std::vector<QueueLine> lines;
    if (by == QueueBy::Property) {
        for (const BoardProperty &property : board.properties)
            lines.push_back({property.id, {}, property.name});
    } else {
        for (const BoardTeam &team : board.teams)
            lines.push_back({{}, team.id, team.name});
    }
    std::sort(lines.begin(), lines.end(),
        [](const QueueLine &a, const QueueLine &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    for (QueueLine &line : lines)
        count(line, board, now, limits);
    return lines;
}

bool isOfLine(const Board &board, const QueueLine &line, const BoardTalk &talk)
{
    if (!line.team.isSet())
        return talk.property == line.property;
    return std::any_of(board.teams.begin(), board.teams.end(),
        [&](const BoardTeam &team) { return team.id == line.team && isServed(team, talk.property); });
}

std::optional<milliseconds> expectedWait(int waiting, int answersLately, int answersNeeded)
{
    if (waiting == 0)
        return milliseconds(0);
    if (answersLately < answersNeeded)
        return {};
    return kPace * waiting / answersLately;
}

bool AgentTile::asksForSomething() const
{
    return breaches > 0 || isOverCapacity || isTooLong;
}

std::vector<AgentTile> agentTiles(const Board &board, Instant now, const BoardLimits &limits)
{
    std::vector<AgentTile> tiles;
    for (const BoardAgent &agent : board.agents) {
        if (agent.state == AgentState::Offline && agent.open == 0)
            continue;
        AgentTile tile;
        tile.agent = &agent;
        for (const BoardTalk &talk : board.talks) {
            if (talk.owner != agent.id || !talk.waitingSince.isSet())
                continue;
            ++tile.needsReply;
            tile.breaches += isBreach(board, talk, now) ? 1 : 0;
            tile.wait = std::max(tile.wait, pressureOf(board, talk, now));
            if (!tile.longestWait.isSet() || talk.waitingSince < tile.longestWait)
                tile.longestWait = talk.waitingSince;
        }
        const std::optional<milliseconds> longest = longestStay(agent.state, limits);
        tile.isTooLong = longest && agent.stateSince.isSet() && now - agent.stateSince > *longest;
        tile.isOverCapacity = agent.open > agent.maxOpen;
        tiles.push_back(tile);
    }
    std::sort(tiles.begin(), tiles.end(), [](const AgentTile &a, const AgentTile &b) {
        if (severityKey(a) != severityKey(b))
            return severityKey(a) < severityKey(b);
        const int names = QString::localeAwareCompare(a.agent->name, b.agent->name);
        return names != 0 ? names < 0 : a.agent->id < b.agent->id;
    });
    return tiles;
}

std::optional<milliseconds> longestStay(AgentState state, const BoardLimits &limits)
{
    switch (state) {
    case AgentState::Break:
        return limits.breakFor;
    case AgentState::Away:
        return limits.awayFor;
    case AgentState::WrapUp:
        return limits.wrapUpFor;
    case AgentState::Busy:
        return limits.busyFor;
    case AgentState::Meeting:
    case AgentState::Training:
        return limits.meetingFor;
    case AgentState::Available:
    case AgentState::Offline:
        break;
    }
    return {};
}

int freeCapacity(const BoardAgent &agent)
{
    return agent.state == AgentState::Available ? std::max(0, agent.maxOpen - agent.open) : 0;
}

} // namespace bellhop::report
