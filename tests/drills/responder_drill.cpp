// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/responder_drill.h"

#include "core/desk/assistant_turn.h"
#include "core/desk/outbox.h"
#include "tests/drills/support.h"
#include "tests/support/desk_fixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>
#include <iostream>
#include <string>
#include <thread>

namespace bellhop::drills {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFewestGuests = 200; // the pause between two messages to one guest passes meanwhile
constexpr int kRacesPerGuest = 10;
constexpr double kLeastShare = 0.2;

// ---- the assistant's process ----

/// Claims, answers, and starts to send, as the worker and the deliverer do.
Status answerOnce(db::Database &database, ConversationId conversation, int number)
{
    BELLHOP_TRY(auto taken, desk::beginTurn(database, conversation));
    if (!taken)
        return done();
    desk::AssistantSnapshot &snapshot = *taken;
    const auto overtaken = [&](const Error &error) -> Status {
        BELLHOP_CHECK(desk::abandonTurn(database, snapshot));
        return error.kind == ErrorKind::StaleEpoch || error.kind == ErrorKind::Conflict ? done() : Status(error);
    };
    if (snapshot.owner.kind == OwnerKind::Nobody) {
        if (const Status claimed = desk::claimForAssistant(database, snapshot); !claimed.ok())
            return overtaken(claimed.error());
    }
    desk::AssistantDecision decision;
    decision.action = number % 2 == 0 ? desk::AssistantAction::Answer : desk::AssistantAction::HandOver;
    decision.reason = u"race"_s;
    decision.answer = u"answer %1"_s.arg(number);
    if (const auto outcome = desk::finishTurn(database, snapshot, decision); !outcome.ok())
        return overtaken(outcome.error());
    BELLHOP_TRY(const auto leased, desk::leaseDue(database, u"race"_s, 50, milliseconds(30'000)));
    for (const desk::Leased &item : leased) {
        const Status started = desk::markStarted(database, item);
        if (!started.ok() && started.error().kind != ErrorKind::Conflict)
            return started;
        if (!started.ok())
            continue;
        SendOutcome sent;
        sent.kind = SendOutcome::Kind::Accepted;
        sent.providerId = u"wamid.%1"_s.arg(item.outboxId);
        BELLHOP_CHECK(desk::settle(database, item, sent, desk::GuestPace{0, milliseconds(0)}));
    }
    return done();
}

// ---- the person's process ----

class Races final
{
public:
    Races(int guests, quint32 seed)
        : m_site(db::Dialect::MySql)
        , m_random(seed)
        , m_guests(guests)
    {
        m_ana = m_site.addAgent(u"ana"_s);
        (void)must(desk::setAssistantMode(m_site.database(), u"main"_s, desk::AssistantMode::Automatic), "mode");
        m_child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_child.start(
            QCoreApplication::applicationFilePath(), {u"--responder-child"_s, m_site.temp().url().toString()});
        if (!m_child.waitForStarted())
            giveUp(u"the assistant's process does not start"_s);
        (void)line();
    }

    ~Races()
    {
        m_child.closeWriteChannel();
        m_child.waitForFinished(5'000);
    }
    Q_DISABLE_COPY_MOVE(Races)

    void race(int number)
    {
        const QString phone = u"4477%1"_s.arg(number % m_guests, 8, 10, QChar(u'0'));
        const ConversationId chat = m_site.guestWrites(phone, u"question %1"_s.arg(number));
        const Words earlier = wordsIn(chat);
        m_child.write(QByteArray::number(chat.value) + ' ' + QByteArray::number(number) + '\n');
        m_child.waitForBytesWritten();
        std::this_thread::sleep_for(std::chrono::microseconds(m_random.from(0, m_longestWait)));
        m_site.claim(m_ana, chat);
        const Words atClaim = wordsIn(chat); // whatever comes on top came after the claim was committed
        if (line() != "done")
            giveUp(u"the assistant's process failed"_s);
        const Words afterwards = wordsIn(chat);
        m_late += (afterwards.stored - atClaim.stored) + (afterwards.started - atClaim.started);
        const bool spoke = atClaim.started > earlier.started;
        m_assistantFirst += spoke ? 1 : 0;
        m_died += !spoke && afterwards.stored > earlier.stored ? 1 : 0;
        ++m_races;
        balance(spoke);
        m_site.run(m_ana, chat, ReleaseOrder());
    }

    int report(qint64 ms)
    {
        const QString breaches = m_site.breaches();
        std::printf("%d races in %.1f s: the person first %d, the assistant first %d; of its words %d died waiting, %d "
                    "came after a claim\n",
            m_races, static_cast<double>(ms) / 1000, m_races - m_assistantFirst, m_assistantFirst, m_died, m_late);
        if (!breaches.isEmpty())
            std::printf("invariants broken:\n%s\n", qPrintable(breaches));
        const double share = static_cast<double>(m_assistantFirst) / m_races;
        const bool both = share >= kLeastShare && share <= 1 - kLeastShare;
        if (!both)
            std::printf("one side came first too often to prove anything\n");
        return m_late == 0 && both && breaches.isEmpty() ? 0 : 1;
    }

private:
    struct Words {
        int stored = 0;
        int started = 0;
    };

    Words wordsIn(ConversationId chat)
    {
        const QByteArray id = QByteArray::number(chat.value);
        const auto row = must(m_site.database().read([&](db::Connection &connection) {
            return connection.queryText(
                "SELECT COUNT(DISTINCT m.id), COUNT(a.started_at) FROM message m "
                "JOIN outbox o ON o.message_id = m.id LEFT JOIN attempt a ON a.outbox_id = o.id "
                "WHERE m.conversation_id = "
                + id + " AND m.author_kind = 'ai'");
        }),
            "words");
        return {static_cast<int>(row.front().integer(0)), static_cast<int>(row.front().integer(1))};
    }

    /// Neither side shall win by habit.
    void balance(bool assistantFirst)
    {
        m_longestWait = std::clamp(m_longestWait + (assistantFirst ? -500 : 500), 1'000, 500'000);
    }

    QByteArray line()
    {
        while (!m_child.canReadLine()) {
            if (!m_child.waitForReadyRead(kLimitMs))
                giveUp(u"the assistant's process is silent"_s);
        }
        return m_child.readLine().trimmed();
    }

    tests::Site m_site;
    Random m_random;
    const int m_guests;
    Actor m_ana;
    QProcess m_child;
    int m_longestWait = 30'000; ///< Microseconds.
    int m_races = 0;
    int m_assistantFirst = 0;
    int m_died = 0;
    int m_late = 0;
};

} // namespace

int runResponderChild(const QString &url)
{
    const auto address = must(db::DatabaseUrl::parse(url), "the database's address");
    const auto database = must(db::Database::open(address), "the database");
    std::puts("ready");
    std::fflush(stdout);
    for (std::string text; std::getline(std::cin, text);) {
        const QByteArrayList words = QByteArray::fromStdString(text).split(' ');
        (void)must(answerOnce(*database, {words.value(0).toLongLong()}, words.value(1).toInt()), "an answer");
        std::puts("done");
        std::fflush(stdout);
    }
    return 0;
}

int runResponderRaces(int races, quint32 seed)
{
    Races drill(std::max(kFewestGuests, races / kRacesPerGuest), seed);
    QElapsedTimer watch;
    watch.start();
    for (int i = 0; i < races; ++i)
        drill.race(i);
    return drill.report(watch.elapsed());
}

} // namespace bellhop::drills
