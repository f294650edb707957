// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/core/report/journal.h"
#include "tests/support/desk_fixture.h"

#include <random>

namespace bellhop::tests {

/// Some days of a small site, by real operations of the desk at random (but the same for the same seed) on a clock that
/// stands still between them, and the journal of it. Main thread.
class History final
{
public:
    History(db::Dialect dialect, Instant start, quint32 seed);

    void play(int steps);
    [[nodiscard]] Site &site() { return m_site; }
    /// Complete after play().
    [[nodiscard]] const Journal &journal() const { return m_journal; }

private:
    struct Agent {
        Actor actor;
        QString login;
        bool isHere = false;
        bool isGone = false; ///< The console vanished, and nobody has noticed.
        qint64 lastSign = 0;
    };

    void stopClock(db::Dialect dialect, Instant start);
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }
    void pass(milliseconds time);
    void step();
    void look();
    Deed &note(Deed::Kind kind, const Agent *agent, qint64 conversation);
    bool tryOrder(const Agent &agent, qint64 conversation, const AnyOrder &order);

    void guestWrites();
    void agentWorks(Agent &agent);
    void agentCloses(Agent &agent, qint64 conversation);
    void transfer(Agent &agent, qint64 conversation);
    void assistantWrites();
    void phoneWrites();
    void changePresence(Agent &agent);
    void signIn(Agent &agent);
    void vanish(Agent &agent);
    void runJobs();
    void sendOut();
    [[nodiscard]] qint64 anyConversation(const char *where);

    Site m_site;
    std::mt19937 m_random;
    Journal m_journal;
    qint64 m_now = 0;
    bool m_lastWasMessage = false;
    bool m_isMessage = false;
    int m_sent = 0;
    ChannelId m_second;
    std::vector<Agent> m_agents;
    std::map<qint64, Sight> m_seen;
};

} // namespace bellhop::tests
