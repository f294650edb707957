// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/live_console.h"
#include "tests/app/raw_http.h"
#include "tests/app/site_console.h"
#include "tests/core/sync/screen.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/relay_house.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 120'000)

namespace {

constexpr int kGuests = 12;
constexpr int kTextsEach = 4;
constexpr int kAtTheKill = 8; ///< Texts that have reached the provider when the relay dies.

int post(const RelayProcess &relay, const QByteArray &body)
{
    return rawRequest(relay.port(), "POST", "/webhook/main", signatureHeader(kAppSecret, body), body).status;
}

QString textOf(int guest, int number)
{
    return u"answer %1 to guest %2"_s.arg(number).arg(guest);
}

/// How often each text reached the provider.
QHash<QString, int> arrivals(const FakeMeta &meta)
{
    QHash<QString, int> counts;
    for (const Json &body : meta.bodies())
        ++counts[body.at("text"_L1).text("body"_L1)];
    return counts;
}

} // namespace

/// Two bellhop-relay processes on one server, a console that knows both, and a provider that counts.
class TestRelaysFailover final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_site.reset(); }
    void aRelayDiesWithOrdersInFlightAndNothingIsLostOrDoubled();

private:
    [[nodiscard]] qint64 number(const QByteArray &statement) { return m_site->ask(statement).toLongLong(); }

    std::unique_ptr<TestSite> m_site;
    std::unique_ptr<FakeMeta> m_meta;
};

void TestRelaysFailover::init()
{
    m_site = std::make_unique<TestSite>(db::Dialect::MySql);
    m_meta = std::make_unique<FakeMeta>();
    QCOMPARE(m_site->ctl({u"init"_s, u"--test"_s}).code, 0);
    QCOMPARE(m_site->ctl(m_site->channelArguments(u"main"_s) << u"--api-base"_s << m_meta->apiBase()).code, 0);
    QCOMPARE(
        m_site->ctl({u"agent"_s, u"add"_s, u"ana"_s, u"--password-file"_s, m_site->secretFile(kPassword)}).code, 0);
}

void TestRelaysFailover::aRelayDiesWithOrdersInFlightAndNothingIsLostOrDoubled()
{
    RelayProcess first(*m_site, {u"--name"_s, u"first"_s});
    RelayProcess second(*m_site, {u"--name"_s, u"second"_s});
    QVERIFY(first.port() != 0 && second.port() != 0);
    for (int guest = 0; guest < kGuests; ++guest)
        QCOMPARE(post(first, guestPost(guest, u"hola"_s)), 200);

    sync::LiveConsole ana(consoleAt(*m_site, u"ana"_s, {first.hub(), second.hub()}));
    Screen screen(ana);
    ana.start();
    const auto isAt = [&ana](const RelayProcess &relay) {
        return ana.link().state == sync::LinkState::Live && ana.link().relay == u"127.0.0.1:%1"_s.arg(relay.port());
    };
    WAIT_FOR(isAt(first) && screen.rows().size() == kGuests);
    QHash<ConversationId, qint64> epochs;
    for (const QueueRow &row : screen.rows()) {
        const auto won = ana.claim(row.id);
        WAIT_FOR(won.isFinished());
        QVERIFY_OK(won.result());
        epochs.insert(row.id, won.result()->epoch);
    }

    std::vector<QFuture<Status>> sends;
    int guest = 0;
    for (auto it = epochs.cbegin(); it != epochs.cend(); ++it, ++guest) {
        for (int i = 0; i < kTextsEach; ++i)
            sends.push_back(ana.sendText(it.key(), it.value(), textOf(guest, i), {}));
    }
    WAIT_FOR(m_meta->count() >= kAtTheKill);
    first.kill();
    QVERIFY2(ana.link().waitingCommands > 0, "nothing was in flight when the relay died");
    WAIT_FOR(isAt(second));
    QCOMPARE(ana.link().relayBefore, u"127.0.0.1:%1"_s.arg(first.port()));
    for (const QFuture<Status> &sent : sends) {
        WAIT_FOR(sent.isFinished());
        QVERIFY_OK(sent.result());
    }
    // What the dead relay had in hand is due again, or unknown, once its deadline has passed; its session is reaped.
    QCOMPARE(m_site->ctl({u"clock"_s, u"advance"_s, u"5m"_s}).code, 0);
    WAIT_FOR(number("SELECT COUNT(*) FROM outbox WHERE state IN ('due', 'leased', 'started')") == 0);
    WAIT_FOR(number("SELECT COUNT(*) FROM agent_session WHERE ended_at IS NULL") == 1);
    // That was not Ana's last sign of life: she keeps what she has.
    QCOMPARE(number("SELECT COUNT(*) FROM conversation c JOIN agent a ON a.id = c.owner_id WHERE a.name = 'ana'"),
        qint64(kGuests));

    const QHash<QString, int> arrived = arrivals(*m_meta);
    QCOMPARE(number("SELECT COUNT(*) FROM message WHERE direction = 1"), qint64(kGuests * kTextsEach));
    qint64 missing = 0;
    for (int g = 0; g < kGuests; ++g) {
        for (int i = 0; i < kTextsEach; ++i) {
            const QString text = textOf(g, i);
            QCOMPARE(number("SELECT COUNT(*) FROM message WHERE body = '" + text.toUtf8() + "'"), 1);
            QVERIFY2(arrived.value(text) <= 1, qPrintable(text));
            if (arrived.value(text) == 1)
                continue;
            ++missing; // begun when the relay died: it may not be sent again, and the agent sees that
            QCOMPARE(
                number("SELECT COUNT(*) FROM message WHERE outcome_unknown = 1 AND body = '" + text.toUtf8() + "'"), 1);
        }
    }
    QVERIFY(missing <= kGuests); // one request in flight per conversation
    // And life goes on.
    QCOMPARE(post(second, guestPost(kGuests, u"later"_s)), 200);
    WAIT_FOR(screen.rows().size() == kGuests + 1);
    QCOMPARE(screen.wrongs, QStringList());
    QCOMPARE(m_site->ctl({u"doctor"_s}).code, 0);
}

BELLHOP_TEST(tst_relays_failover, TestRelaysFailover)
#include "tst_relays_failover.moc"
