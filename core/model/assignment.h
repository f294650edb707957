// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bellhop {

/// Whether a team's conversations are given to its agents by the program, and to whom of those they fit.
enum class AssignMode {
    Off, ///< Agents claim.
    RoundRobin, ///< Whoever has waited longest for one.
    LeastLoaded, ///< Whoever has the fewest; of those, whoever has waited longest.
};
QLatin1String toWire(AssignMode mode);
std::optional<AssignMode> assignModeFromWire(QStringView word);

/// Why somebody was given a conversation. As one word it stands in events: "least_loaded;es;;2;5".
struct Given {
    AssignMode mode = AssignMode::Off;
    QString language; ///< The guest's, which they speak; empty: it was not asked for.
    QString skill; ///< That was asked for; mostly empty.
    int load = 0; ///< Open conversations they have, this one among them.
    int capacity = 0;
    bool operator==(const Given &) const = default;
};
QString toWord(const Given &given);
std::optional<Given> givenFromWord(const QString &word);

/// One agent as a choice for a conversation.
struct AgentCandidate {
    AgentId agent;
    bool isThere = false; ///< Available, and a console is open.
    int load = 0; ///< Open conversations; snoozed and pending ones do not count.
    int capacity = 0;
    QStringList languages; ///< None: nobody said which, so any.
    QStringList skills;
    qint64 lastGiven = 0; ///< When the program gave them one last; 0: never.
};

/// What a conversation needs.
struct AgentWanted {
    AssignMode mode = AssignMode::Off;
    QString language; ///< Empty: not known.
    QString skill;
    AgentId notTo; ///< Who gave it back.
};

/// Somebody, with why; or nobody, with what is missing: "nobody" (is there), "language:es", "skill:spa", "gave_back",
/// "full".
struct AgentChoice {
    AgentId agent;
    Given why;
    QString missing;
};
[[nodiscard]] AgentChoice chooseAgent(const std::vector<AgentCandidate> &candidates, const AgentWanted &wanted);

/// Which conversations of a property go to a team. Empty words: any.
struct RouteRule {
    qint64 id = 0;
    PropertyId property;
    TeamId team;
    QString topic; ///< A service type, or an intent as the analyzer names it.
    QString language;
    QString skill; ///< That its agents need.
};

/// What is known of a conversation.
struct RouteFacts {
    PropertyId property;
    QString serviceType;
    QString intent;
    QString subIntent;
    QString language;
};
/// The rule that says most: topic before language, both before one, any last. Null: no rule fits.
[[nodiscard]] const RouteRule *chooseRoute(const std::vector<RouteRule> &rules, const RouteFacts &facts);

} // namespace bellhop
