// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bellhop::drills {

/// What came of one or several rounds. Lost, doubled and broken must be 0; unknown and refused are shown to the agent.
struct Figures {
    int rounds = 0;
    int disturbances = 0; ///< Kills and cuts.
    int guestMessages = 0;
    int agentMessages = 0;
    int lost = 0;
    int doubled = 0;
    int unknown = 0; ///< Nobody can tell whether the guest has it, and the agent is told so.
    int unknownAllowed = 0; ///< Requests that may have been on their way when something was killed or cut.
    int refused = 0; ///< Orders refused and messages failed, each with its reason.
    int broken = 0; ///< Broken invariants, wrong ticks, wrong order, and what did not settle.
    QStringList complaints; ///< One line for each of lost, doubled and broken.

    void add(const Figures &other);
    [[nodiscard]] bool isClean() const { return lost == 0 && doubled == 0 && broken == 0; }
    void noteLost(const QString &what);
    void noteDoubled(const QString &what);
    void noteBroken(const QString &what);
};

void printHead();
void printRow(const QString &name, const Figures &figures, double seconds);

} // namespace bellhop::drills
