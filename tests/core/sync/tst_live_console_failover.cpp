// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/seat.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace bellhop::sync {
using namespace Qt::Literals::StringLiterals;
using tests::endedWell;
using tests::ScriptedHub;
using tests::Seat;
using Manner = ScriptedHub::Manner;

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, tests::kPatienceMs)

namespace {

QString nameOf(const ScriptedHub &hub)
{
    return u"127.0.0.1:%1"_s.arg(hub.url().port());
}

/// A site with two relays, and Ana who knows both.
struct TwoRelays {
    explicit TwoRelays(db::Dialect dialect = db::Dialect::Sqlite)
        : seat(dialect)
        , second(seat.site)
    {
        seat.options.otherHubs = {second.url()};
    }
    [[nodiscard]] bool isAt(const ScriptedHub &hub) const
    {
        return seat.isLive() && seat.console->link().relay == nameOf(hub);
    }

    Seat seat;
    ScriptedHub second;
};

} // namespace

/// A console that knows several relays.
class TestLiveConsoleFailover final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void goesToTheNextRelayAndSaysSo()
    {
        TwoRelays site;
        QStringList reasons;
        site.seat.sitDown();
        QObject::connect(site.seat.console.get(), &Console::linkChanged, site.seat.screen.get(), [&](const Link &link) {
            if (link.state == LinkState::Polling)
                reasons << link.reason;
        });
        WAIT_FOR(site.isAt(site.seat.hub));
        QCOMPARE(site.seat.console->link().relayBefore, QString());
        site.seat.hub.goAway();
        WAIT_FOR(site.isAt(site.second));
        QCOMPARE(site.seat.console->link().relayBefore, nameOf(site.seat.hub));
        QVERIFY2(!reasons.isEmpty() && reasons.first().contains(nameOf(site.second)), qPrintable(reasons.join(u'|')));
        // And back, past the one that is still away.
        site.second.goAway();
        WAIT_FOR(site.seat.console->link().state == LinkState::Polling);
        site.seat.hub.comeBack();
        WAIT_FOR(site.isAt(site.seat.hub));
        QCOMPARE(site.seat.console->link().relayBefore, nameOf(site.second));
    }

    void staysWhereItIsWhenTheFirstComesBack()
    {
        TwoRelays site;
        site.seat.hub.goAway();
        site.seat.sitDown();
        WAIT_FOR(site.isAt(site.second));
        site.seat.hub.comeBack();
        const auto note = site.seat.console->addNote(
            site.seat.site.guestWrites(u"34600000001"_s, u"hola"_s), u"seen at the second"_s);
        WAIT_FOR(endedWell(note));
        QCOMPARE(site.seat.hub.welcomes(), 0);
        QCOMPARE(site.second.orders().size(), 1);
    }

    void anOrderInFlightIsAskedAgainAtTheOtherAndDoneOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void anOrderInFlightIsAskedAgainAtTheOtherAndDoneOnce()
    {
        QFETCH(db::Dialect, dialect);
        TwoRelays site(dialect);
        const ConversationId conversation = site.seat.site.guestWrites(u"34600000001"_s, u"hola"_s);
        site.seat.site.claim(site.seat.ana, conversation);
        site.seat.sitDown();
        WAIT_FOR(site.isAt(site.seat.hub));
        // The first does it and dies before it can say so.
        site.seat.hub.behave({Manner::Forget});
        const auto sent
            = site.seat.console->sendText(conversation, site.seat.site.epochOf(conversation), u"Welcome!"_s, {});
        WAIT_FOR(site.seat.hub.orders().size() == 1);
        site.seat.hub.goAway();
        WAIT_FOR(endedWell(sent));
        QCOMPARE(site.second.orders(), site.seat.hub.orders());
        QCOMPARE(site.seat.storedTimes(u"Welcome!"_s), 1);
        QCOMPARE(site.seat.site.breaches(), QString());
    }

    void leavesARelayThatSaysGoodbye()
    {
        TwoRelays site;
        site.seat.sitDown();
        WAIT_FOR(site.isAt(site.seat.hub));
        site.seat.hub.say(R"({"event":"goodbye","reason":"relay_stops"})");
        WAIT_FOR(site.isAt(site.second));
    }

    void leavesARelayThatAloneHasLostTheDatabase()
    {
        TwoRelays site;
        const ConversationId conversation = site.seat.site.guestWrites(u"34600000001"_s, u"hola"_s);
        site.seat.sitDown();
        WAIT_FOR(site.isAt(site.seat.hub));
        site.seat.hub.behave({Manner::Refuse, Manner::Refuse, Manner::Refuse, Manner::Refuse, Manner::Refuse});
        const auto note = site.seat.console->addNote(conversation, u"late riser"_s);
        WAIT_FOR(endedWell(note));
        QVERIFY(site.isAt(site.second));
        QCOMPARE(site.seat.hub.orders().size(), 3);
        QCOMPARE(site.second.orders().size(), 1);
    }

    void aSessionThatEndedIsOpenedAnewAtTheSameRelay()
    {
        TwoRelays site;
        site.seat.sitDown();
        WAIT_FOR(site.isAt(site.seat.hub));
        site.seat.hub.say(R"({"event":"goodbye","reason":"session_ended"})");
        WAIT_FOR(site.seat.hub.welcomes() == 2 && site.isAt(site.seat.hub));
        QCOMPARE(site.second.welcomes(), 0);
    }

    void aTicketThatCannotBeHadIsNoRelaysFault()
    {
        TwoRelays site;
        auto failures = std::make_shared<std::atomic<int>>(3);
        site.seat.options.ticket = [failures, real = site.seat.options.ticket](db::Database &database) {
            return failures->fetch_sub(1) > 0 ? Result<QString>(makeError(ErrorKind::Database, u"busy"_s))
                                              : real(database);
        };
        site.seat.sitDown();
        WAIT_FOR(site.isAt(site.seat.hub));
        QCOMPARE(site.second.welcomes(), 0);
    }

    void oneRelayNeedsNoName()
    {
        Seat seat;
        seat.sitDown();
        WAIT_FOR(seat.isLive());
        QCOMPARE(seat.console->link().relay, QString());
    }
};

} // namespace bellhop::sync

BELLHOP_TEST(tst_live_console_failover, bellhop::sync::TestLiveConsoleFailover)
#include "tst_live_console_failover.moc"
