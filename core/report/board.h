// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/db/connection.h"
#include "core/model/conversation.h"
#include "core/model/people.h"
#include "core/report/facts.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace bellhop::report {

/// Within what time guests are to be answered, and what share of the answers shall be in time.
struct ServiceTarget {
    milliseconds answer{0};
    int goalPercent = 0;
    bool operator==(const ServiceTarget &) const = default;
};

/// An open conversation. No name, number or word of a guest: a wall is public.
struct BoardTalk {
    ConversationId id;
    qint64 epoch = 0;
    Priority priority = Priority::Normal;
    OwnerKind ownerKind = OwnerKind::Nobody;
    AgentId owner;
    Instant waitingSince; ///< First unanswered message of the guest; unset when nobody waits.
    Instant windowUntil; ///< When the 24 hours end in which free words may be sent; unset: not open.
    ChannelId channel;
    PropertyId property;
};

struct BoardAgent {
    AgentId id;
    QString login;
    QString name;
    Role role = Role::Agent;
    int maxOpen = 0; ///< How many open conversations they shall have at most.
    int open = 0; ///< How many they have, whichever property they are of.
    AgentState state = AgentState::Offline;
    qint64 stateId = 0; ///< Another one with each change.
    Instant stateSince;
    Instant stateUntil; ///< It ends by itself then; unset: it does not.
    QString stateReason; ///< Code of the site's list; mostly empty.
};

struct BoardProperty {
    PropertyId id;
    QString name;
    ServiceTarget target; ///< In force now.
};

struct BoardTeam {
    TeamId id;
    QString name;
    std::vector<PropertyId> properties; ///< Those it serves and the reader sees.
    std::vector<AgentId> members;
};

/// An answer that a person gave today.
struct BoardAnswer {
    ConversationId conversation;
    AgentId agent;
    PropertyId property;
    Instant at;
};

/// Today's answers: the rows of the metric "service_level" for today, which is each property's own: where it is
/// tomorrow already, tomorrow's.
struct BoardDay {
    QDate day; ///< At the site's main property.
    bool isCounted = false; ///< Else some hours of the day are still to be read.
    qint64 answers = 0;
    qint64 inTime = 0;
    std::vector<BoardAnswer> late; ///< The newest that were not in time, newest first; at most `kLateShown`.
    std::map<PropertyId, int> lately; ///< Answers of the last `kPace`.
};

inline constexpr int kLateShown = 200;
/// The recent past from which the pace of answers is taken.
inline constexpr milliseconds kPace{30 * 60'000};

/// What whoever leads sees of this moment, from one consistent look at the database, as far as the account that reads
/// may see it. Plain values; board_figures.h makes figures of it.
struct Board {
    Instant at; ///< The database's time of the look.
    bool mayLook = false; ///< Agents have no wallboard; everything else is empty then.
    std::vector<BoardTalk> talks;
    std::vector<BoardAgent> agents;
    std::vector<BoardProperty> properties;
    std::vector<BoardTeam> teams;
    BoardDay day; ///< Filled by whoever keeps it (core/sync/board_keeper.h).
    [[nodiscard]] const BoardProperty *property(PropertyId id) const; ///< Null when it is not in sight.
    [[nodiscard]] const BoardAgent *agent(AgentId id) const; ///< Likewise.
};

/// What changes seldom, and is told by the change log as a change of teams or of the taxonomy.
struct BoardHouse {
    bool mayLook = false;
    std::vector<BoardProperty> properties;
    std::vector<BoardTeam> teams;
};
[[nodiscard]] Result<BoardHouse> readBoardHouse(db::Connection &connection);
/// All but the day.
[[nodiscard]] Result<Board> readBoard(db::Connection &connection, const BoardHouse &house);
/// The rows of the metric "service_level" in `span` of these agents (all in sight: `readFacts`, but quick where a year
/// is kept), or of these conversations.
[[nodiscard]] Result<std::vector<Fact>> readAnswersBy(
    db::Connection &connection, const std::vector<AgentId> &agents, const Span &span);
[[nodiscard]] Result<std::vector<Fact>> readAnswersIn(
    db::Connection &connection, const std::vector<ConversationId> &conversations, const Span &span);
/// The statements, for the test that prepares them.
[[nodiscard]] const db::SqlBook &boardStatements();

} // namespace bellhop::report
