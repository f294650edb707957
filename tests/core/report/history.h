// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/support/desk_fixture.h"

#include <QJsonObject>

#include <random>

namespace bellhop::tests {

/// From here on a site's time passes only when it is told to.
void stopClock(Site &site, Instant start);

/// A site and its days, by real operations of the desk at random (but the same for the same seed) on a clock that
/// stands still between them, and the journal of it: what was done, by whom, when, and the ids that were given; one
/// JSON object a line, as tests/oracles/figures.py reads it. Main thread.
class History final
{
public:
    struct Plan {
        int agents = 4; ///< The last of ten is a supervisor, and the fourth.
        int guests = 14; ///< 0: ever new ones, of whom about half come back.
        bool hasShifts = false; ///< Early, late and night; five days a week. Else everybody comes and goes at any time.
        bool hasTwoHotels = false; ///< The second channel's is in New York.
        bool keepsRollups = true; ///< As a relay does, beside the other jobs.
        milliseconds pace{0}; ///< From one operation to the next, on average; 0: seconds, and now and then an hour.
    };

    static constexpr milliseconds kMonth{31LL * 24 * 3600 * 1000};
    /// Shifts at two hotels; playUntil(conversations, kMonth) takes about that long then.
    [[nodiscard]] static Plan monthOf(int agents, int conversations);

    History(db::Dialect dialect, Instant start, quint32 seed);
    History(db::Dialect dialect, Instant start, quint32 seed, const Plan &plan);

    /// Also ends it: nothing may be played after.
    void play(int steps);
    /// Until so many conversations have begun and so much time has passed. Ends it.
    void playUntil(qint64 conversations, milliseconds time);
    [[nodiscard]] Site &site() { return m_site; }
    /// Complete after playing.
    [[nodiscard]] const QByteArray &journal() const { return m_journal; }
    [[nodiscard]] qint64 operations() const { return m_operations; }
    [[nodiscard]] Instant start() const { return m_start; }
    [[nodiscard]] Instant end() const { return {m_now}; }

private:
    struct Agent {
        Actor actor;
        QString login;
        int number = 0;
        bool isHere = false;
        bool isGone = false; ///< The console vanished, and nobody has noticed.
        qint64 lastSign = 0;
    };
    using Fields = std::initializer_list<std::pair<QLatin1String, QJsonValue>>;

    void openSecondHotel();
    void describeSite();
    void setCost(qint64 thousandths, const QString &currency, milliseconds ago = milliseconds(0));
    void addTemplates();
    void hireAgents();
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }
    void pass(milliseconds time);
    [[nodiscard]] qint64 nextPause();
    void step();
    void finish();
    void note(const char *operation, Fields fields = {});
    bool tryOrder(const Agent &agent, qint64 conversation, const AnyOrder &order);
    [[nodiscard]] Agent &anyAgent();
    [[nodiscard]] bool isOnShift(const Agent &agent) const;
    void sendHome();

    void guestWrites();
    void analyse();
    void decide(MessageId message, ConversationId conversation);
    void askGuest();
    void guestMarks();
    void agentWorks(Agent &agent);
    void agentAnswers(Agent &agent, qint64 conversation);
    void agentCloses(Agent &agent, qint64 conversation);
    void takeAway(Agent &agent, qint64 conversation);
    void offer(Agent &agent, qint64 conversation);
    void supervise(Agent &agent);
    void reopen(Agent &agent);
    void assistantWrites();
    void phoneWrites();
    void changePresence(Agent &agent);
    void losesTheLine(Agent &agent);
    void leaveOrReturn(Agent &agent);
    void directColleague(Agent &agent);
    void signIn(Agent &agent);
    void signOut(Agent &agent);
    void runJobs();
    void sendOut();
    void hearOfMessages();
    [[nodiscard]] qint64 anyConversation(const char *where);

    const Plan m_plan;
    const Instant m_start;
    Site m_site;
    std::mt19937 m_random;
    QByteArray m_journal;
    qint64 m_operations = 0;
    qint64 m_now = 0;
    bool m_lastWasMessage = false;
    int m_sent = 0;
    int m_jobRounds = 0;
    struct Taken {
        MessageId message;
        QString providerId;
        ChannelId channel;
        qint64 at = 0;
        bool isDelivered = false;
    };
    std::vector<Taken> m_taken; ///< By the provider, who says no last word of them yet.
    int m_guests = 0; ///< So many have written.
    ChannelId m_second;
    std::vector<Agent> m_agents;
};

} // namespace bellhop::tests
