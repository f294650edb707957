// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/board.h"

#include <algorithm>

QByteArray bellhop_report_board_sql();

namespace bellhop::report {
using namespace Qt::Literals::StringLiterals;

namespace {

BoardTalk talkOf(const db::Row &row)
{
    BoardTalk talk;
    talk.id = row.id<ConversationId>(0);
    talk.epoch = row.integer(1);
    talk.priority = static_cast<Priority>(row.integer(2));
    talk.ownerKind = ownerKindFromWire(row.text(3)).value_or(OwnerKind::Nobody);
    talk.owner = row.id<AgentId>(4);
    talk.waitingSince = row.instant(5);
    talk.windowUntil = row.instant(6);
    talk.channel = row.id<ChannelId>(7);
    talk.property = row.id<PropertyId>(8);
    return talk;
}

BoardAgent agentOf(const db::Row &row)
{
    BoardAgent agent;
    agent.id = row.id<AgentId>(0);
    agent.login = row.text(1);
    agent.name = row.text(2);
    agent.role = roleFromWire(row.text(3)).value_or(Role::Agent);
    agent.maxOpen = static_cast<int>(row.integer(4));
    agent.state = agentStateFromWire(row.text(5)).value_or(AgentState::Offline);
    agent.stateId = row.integer(6);
    agent.stateSince = row.instant(7);
    agent.stateUntil = row.instant(8);
    agent.stateReason = row.text(9);
    agent.open = static_cast<int>(row.integer(10));
    return agent;
}

template <typename T>
Status readInto(std::vector<T> &list, db::Connection &connection, QLatin1String statement, T (*make)(const db::Row &))
{
    BELLHOP_TRY(const db::Rows rows, connection.query(boardStatements()[statement]));
    list.reserve(rows.size());
    for (const db::Row &row : rows)
        list.push_back(make(row));
    return done();
}

/// The newest that has begun, of each property and of the site; rows come oldest first.
Status readTargets(BoardHouse &house, db::Connection &connection)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(boardStatements()["targets"_L1]));
    std::map<PropertyId, std::optional<ServiceTarget>> inForce;
    for (const db::Row &row : rows) {
        inForce[row.id<PropertyId>(0)] = row.isNull(1)
            ? std::nullopt
            : std::optional(ServiceTarget{milliseconds(row.integer(1) * 1000), static_cast<int>(row.integer(2))});
    }
    for (BoardProperty &property : house.properties) {
        if (const auto own = inForce.find(property.id); own != inForce.end() && own->second)
            property.target = *own->second;
        else
            property.target = inForce[PropertyId()].value_or(ServiceTarget());
    }
    return done();
}

Status readTeams(BoardHouse &house, db::Connection &connection)
{
    BELLHOP_CHECK(readInto<BoardTeam>(house.teams, connection, "teams"_L1, [](const db::Row &row) {
        return BoardTeam{row.id<TeamId>(0), row.text(1), {}, {}};
    }));
    const auto team = [&house](TeamId id) {
        return std::find_if(house.teams.begin(), house.teams.end(), [id](const BoardTeam &t) { return t.id == id; });
    };
    BELLHOP_TRY(const db::Rows members, connection.query(boardStatements()["members"_L1]));
    for (const db::Row &row : members) {
        if (const auto found = team(row.id<TeamId>(0)); found != house.teams.end())
            found->members.push_back(row.id<AgentId>(1));
    }
    BELLHOP_TRY(const db::Rows served, connection.query(boardStatements()["served"_L1]));
    for (const db::Row &row : served) {
        const auto found = team(row.id<TeamId>(0));
        const bool isSeen = std::any_of(house.properties.begin(), house.properties.end(),
            [&row](const BoardProperty &property) { return property.id == row.id<PropertyId>(1); });
        if (found != house.teams.end() && isSeen)
            found->properties.push_back(row.id<PropertyId>(1));
    }
    return done();
}

template <typename IdType> std::vector<db::Params> idsAs(const char *name, const std::vector<IdType> &ids)
{
    std::vector<db::Params> rows;
    rows.reserve(ids.size());
    for (const IdType id : ids)
        rows.push_back({{name, id}});
    return rows;
}

Result<std::vector<Fact>> readAnswers(
    db::Connection &connection, QLatin1String statement, const std::vector<db::Params> &ids, const Span &span)
{
    BELLHOP_TRY(const db::Rows rows,
        connection.queryMany(boardStatements()[statement], ids, {{"from", span.from}, {"until", span.until}}));
    std::vector<Fact> facts;
    facts.reserve(rows.size());
    for (const db::Row &row : rows)
        facts.push_back(factOf(row));
    return facts;
}

} // namespace

const BoardProperty *Board::property(PropertyId id) const
{
    const auto found
        = std::find_if(properties.begin(), properties.end(), [id](const BoardProperty &p) { return p.id == id; });
    return found == properties.end() ? nullptr : &*found;
}

const BoardAgent *Board::agent(AgentId id) const
{
    const auto found = std::find_if(agents.begin(), agents.end(), [id](const BoardAgent &a) { return a.id == id; });
    return found == agents.end() ? nullptr : &*found;
}

Result<BoardHouse> readBoardHouse(db::Connection &connection)
{
    BoardHouse house;
    BELLHOP_TRY(const std::optional<db::Row> mayLook, connection.first(boardStatements()["may_look"_L1]));
    house.mayLook = mayLook && mayLook->flag(0);
    if (!house.mayLook)
        return house;
    BELLHOP_CHECK(readInto<BoardProperty>(house.properties, connection, "properties"_L1, [](const db::Row &row) {
        return BoardProperty{row.id<PropertyId>(0), row.text(1), {}};
    }));
    BELLHOP_CHECK(readTargets(house, connection));
    BELLHOP_CHECK(readTeams(house, connection));
    return house;
}

Result<Board> readBoard(db::Connection &connection, const BoardHouse &house)
{
    Board board;
    BELLHOP_TRY(board.at, connection.now());
    board.mayLook = house.mayLook;
    board.properties = house.properties;
    board.teams = house.teams;
    if (!board.mayLook)
        return board;
    BELLHOP_CHECK(readInto(board.talks, connection, "talks"_L1, talkOf));
    BELLHOP_CHECK(readInto(board.agents, connection, "agents"_L1, agentOf));
    return board;
}

Result<std::vector<Fact>> readAnswersBy(
    db::Connection &connection, const std::vector<AgentId> &agents, const Span &span)
{
    return readAnswers(connection, "answers_between"_L1, idsAs("agent", agents), span);
}

Result<std::vector<Fact>> readAnswersIn(
    db::Connection &connection, const std::vector<ConversationId> &conversations, const Span &span)
{
    return readAnswers(connection, "answers_of"_L1, idsAs("conversation", conversations), span);
}

const db::SqlBook &boardStatements()
{
    static const db::SqlBook book(bellhop_report_board_sql(), u"report/board"_s);
    return book;
}

} // namespace bellhop::report
