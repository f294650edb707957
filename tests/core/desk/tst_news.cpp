// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/queries.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kMarta = u"34600111222"_s;

PersonRef byPhone(const QString &phone)
{
    return {phone, {}, u"Marta"_s, {}};
}

InboundMessage messageFrom(const QString &phone, const QString &id, const QString &text, Instant at)
{
    InboundMessage message;
    message.providerId = id;
    message.from = byPhone(phone);
    message.text = text;
    message.sentAt = at;
    return message;
}

MessageEcho echoTo(const QString &phone, const QString &id, const QString &text, Instant at)
{
    return {messageFrom(u"34910000000"_s, id, text, at), byPhone(phone)};
}

} // namespace

/// What providers tell beside messages and statuses: each becomes something that people see or that guards them.
class TestNews final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAColleagueSentFromThePhoneAnswersTheGuest_data() { BELLHOP_TEST_DIALECTS(); }
    void whatAColleagueSentFromThePhoneAnswersTheGuest()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        const ConversationId marta = site.guestWrites(kMarta, u"hola"_s);
        for (int repeat = 0; repeat < 2; ++repeat)
            site.deliver(u"e:wamid.echo"_s, echoTo(kMarta, u"wamid.echo"_s, u"Buenos días"_s, site.now()));
        QCOMPARE(site.number("SELECT COUNT(*) FROM message WHERE direction = 1 AND from_phone = 1 AND stage = 2"), 1);
        QCOMPARE(site.number("SELECT conversation_id FROM message WHERE provider_msg_id = 'wamid.echo'"), marta.value);
        QCOMPARE(site.number("SELECT COUNT(*) FROM conversation WHERE waiting_since IS NOT NULL"), 0);
        QCOMPARE(site.number("SELECT COUNT(*) FROM outbox"), 0);
        QCOMPARE(site.breaches(), QString());
    }

    void aChatBegunOnThePhoneIsAConversationWhoseAnswersAreFound()
    {
        Site site;
        site.deliver(u"e:wamid.echo"_s, echoTo(kMarta, u"wamid.echo"_s, u"Your taxi is here"_s, site.now()));
        const ConversationId begun = site.liveConversation(kMarta);
        QVERIFY(begun.isSet());
        QCOMPARE(site.guestWrites(kMarta, u"coming"_s), begun);
        QCOMPARE(site.breaches(), QString());
    }

    void anEditKeepsWhatStoodThereAndALaterOneWinsInAnyOrder_data()
    {
        QTest::addColumn<QList<int>>("order");
        QTest::addColumn<db::Dialect>("dialect");
        for (const db::Dialect dialect : {db::Dialect::Sqlite, db::Dialect::MySql}) {
            const char *name = dialect == db::Dialect::Sqlite ? "sqlite" : "mysql";
            QTest::addRow("%s, in order", name) << QList<int>{1, 2, 1} << dialect;
            QTest::addRow("%s, late", name) << QList<int>{2, 1, 2} << dialect;
        }
    }
    void anEditKeepsWhatStoodThereAndALaterOneWinsInAnyOrder()
    {
        QFETCH(QList<int>, order);
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        const Instant at = site.now();
        site.deliver(u"m:wamid.1"_s, messageFrom(kMarta, u"wamid.1"_s, u"for 3 nights"_s, at));
        for (const int edit : std::as_const(order))
            site.deliver(u"d:%1"_s.arg(edit),
                MessageEdit{u"wamid.e%1"_s.arg(edit), u"wamid.1"_s, byPhone(kMarta), false,
                    u"for %1 nights"_s.arg(3 + edit), at + std::chrono::seconds(edit)});
        QCOMPARE(site.text("SELECT body FROM message"), u"for 5 nights"_s);
        QVERIFY(!site.text("SELECT body_before FROM message").isEmpty());
        QCOMPARE(site.number("SELECT COUNT(*) FROM message"), 1);
    }

    void whatAGuestDeletedIsNotShownAnyMore()
    {
        Site site;
        const Instant at = site.now();
        site.deliver(u"m:wamid.1"_s, messageFrom(kMarta, u"wamid.1"_s, u"my card is"_s, at));
        const qint64 version = site.number("SELECT version FROM conversation");
        site.deliver(u"d:1"_s, MessageRevoke{u"wamid.r"_s, u"wamid.1"_s, byPhone(kMarta), false, at + 1s});
        QCOMPARE(site.text("SELECT body FROM v_thread"), QString());
        QVERIFY(site.number("SELECT version FROM conversation") > version);
        // Nobody deletes another's message by its id.
        const Actor ana = site.addAgent(u"ana"_s);
        site.deliver(u"m:wamid.2"_s, messageFrom(kMarta, u"wamid.2"_s, u"stays"_s, at));
        site.deliver(u"d:2"_s, MessageRevoke{u"wamid.r2"_s, u"wamid.2"_s, byPhone(kMarta), true, at + 1s});
        QCOMPARE(site.number("SELECT COUNT(*) FROM message WHERE revoked_at IS NULL"), 1);
    }

    void aMissedCallOpensTheWindowAndWaitsForAnAnswer_data() { BELLHOP_TEST_DIALECTS(); }
    void aMissedCallOpensTheWindowAndWaitsForAnAnswer()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        CallNews call{u"wacid.1"_s, byPhone(kMarta), true, false, 0, site.now()};
        site.deliver(u"c:1"_s, call);
        QVERIFY(site.number("SELECT window_until FROM reach") > site.now().ms);
        QCOMPARE(site.number("SELECT COUNT(*) FROM conversation"), 0);
        call.ended = true;
        for (int repeat = 0; repeat < 2; ++repeat)
            site.deliver(u"c:2"_s, call);
        QCOMPARE(site.text("SELECT body FROM message WHERE kind = 'system'"), u"Missed call"_s);
        QCOMPARE(site.number("SELECT COUNT(*) FROM conversation WHERE waiting_since IS NOT NULL"), 1);
        QCOMPARE(site.breaches(), QString());
    }

    void whoWantsNoMarketingIsRememberedAndMayComeBack_data() { BELLHOP_TEST_DIALECTS(); }
    void whoWantsNoMarketingIsRememberedAndMayComeBack()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        (void)site.guestWrites(kMarta, u"hola"_s);
        const auto shown = [&site] { return desk::loadQueue(site.database(), 1h)->front(); };
        const QueueRow before = shown();
        QVERIFY(!before.optedOut);
        site.deliver(u"p:1"_s, MarketingPreference{byPhone(kMarta), false, {}, site.now()});
        QCOMPARE(site.number("SELECT COUNT(*) FROM reach WHERE opted_out_at IS NOT NULL"), 1);
        QVERIFY(shown().optedOut && shown().version > before.version); // consoles read it again
        const qint64 version = shown().version;
        site.deliver(u"p:1b"_s, MarketingPreference{byPhone(kMarta), false, {}, site.now()});
        QCOMPARE(shown().version, version); // no news
        site.deliver(u"p:2"_s, MarketingPreference{byPhone(kMarta), true, {}, site.now()});
        QCOMPARE(site.number("SELECT COUNT(*) FROM reach WHERE opted_out_at IS NOT NULL"), 0);
        QVERIFY(!shown().optedOut);
    }

    void whatWasSaidBeforeChangesNothing_data() { BELLHOP_TEST_DIALECTS(); }
    void whatWasSaidBeforeChangesNothing()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        (void)site.guestWrites(kMarta, u"hola"_s);
        const Instant now = site.now();
        const auto says = [&](const QString &id, bool wanted, Instant at) {
            site.deliver(id, MarketingPreference{byPhone(kMarta), wanted, {}, at});
            return site.number("SELECT COUNT(*) FROM reach WHERE opted_out_at IS NOT NULL") == 0;
        };
        QVERIFY(!says(u"p:20"_s, false, now - 20s));
        QVERIFY(!says(u"p:30"_s, true, now - 30s)); // said before, told after
        QVERIFY(!says(u"p:10"_s, false, now - 10s));
        QVERIFY(!says(u"p:15"_s, true, now - 15s)); // between the two stops
        QVERIFY(says(u"p:5"_s, true, now - 5s));
        QVERIFY(says(u"p:7"_s, false, now - 7s));
        QVERIFY(!says(u"p:far"_s, false, now + 48h)); // a wrong clock does not hold for two days
        QVERIFY(says(u"p:1"_s, true, site.now()));
    }

    // At Twilio a word of the guest's is the order; it is a message too.
    void stopIsAMessageAndAnOptOut()
    {
        Site site;
        InboundMessage stop = messageFrom(kMarta, u"SM1"_s, u"STOP"_s, site.now());
        stop.wantsMarketing = false;
        site.deliver(u"m:SM1"_s, stop);
        QCOMPARE(site.number("SELECT opted_out FROM v_queue"), 1);
        QCOMPARE(site.text("SELECT last_text FROM v_queue"), u"STOP"_s);
        InboundMessage start = messageFrom(kMarta, u"SM2"_s, u"START"_s, site.now());
        start.wantsMarketing = true;
        site.deliver(u"m:SM2"_s, start);
        QCOMPARE(site.number("SELECT opted_out FROM v_queue"), 0);
    }

    void newsOfTemplatesNumberAndAccountBecomeTheChannelsState_data() { BELLHOP_TEST_DIALECTS(); }
    void newsOfTemplatesNumberAndAccountBecomeTheChannelsState()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        site.execute(
            "INSERT INTO template (uuid, channel_id, name, language, status, structure, provider_id) VALUES ('u', "
            "1, 'welcome', 'en_US', 'approved', '{}', '77')");
        TemplateNews paused;
        paused.providerId = u"77"_s;
        paused.status = u"paused"_s;
        paused.reason = u"low quality"_s;
        site.deliver(u"t:1"_s, paused);
        QCOMPARE(site.text("SELECT status FROM template"), u"paused"_s);
        QCOMPARE(site.text("SELECT reason FROM template"), u"low quality"_s);

        site.deliver(u"n:1"_s, NumberNews{{}, u"downgrade"_s, u"red"_s, 250, {}, u"Fewer guests may be written to."_s});
        QCOMPARE(site.text("SELECT quality FROM channel_account"), u"red"_s);
        QCOMPARE(site.number("SELECT messaging_limit FROM channel_account"), 250);
        QCOMPARE(site.text("SELECT state FROM channel_account"), u"ok"_s);

        AccountNews ban;
        ban.event = u"disabled_update"_s;
        ban.text = u"The account is banned."_s;
        ban.blocksSending = true;
        site.deliver(u"a:1"_s, ban);
        QCOMPARE(site.text("SELECT state FROM channel_account"), u"blocked"_s);
        ban.blocksSending = false;
        ban.unblocks = true;
        site.deliver(u"a:2"_s, ban);
        QCOMPARE(site.text("SELECT state FROM channel_account"), u"ok"_s);
        QCOMPARE(site.number("SELECT COUNT(*) FROM audit WHERE action IN ('number_news', 'account_news')"), 3);
    }

    void aNewNumberIsTheSamePerson_data() { BELLHOP_TEST_DIALECTS(); }
    void aNewNumberIsTheSamePerson()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        const QString newPhone = u"34699999999"_s;
        const ConversationId before = site.guestWrites(kMarta, u"hola"_s);
        InboundMessage change = messageFrom(kMarta, u"wamid.change"_s, u"Marta changed her number"_s, site.now());
        change.kind = MessageKind::System;
        change.content.change = SystemChange{SystemChange::Kind::Phone, kMarta, newPhone};
        site.deliver(u"m:wamid.change"_s, change);
        QCOMPARE(site.guestWrites(newPhone, u"it is me"_s), before);
        QCOMPARE(site.number("SELECT COUNT(*) FROM person WHERE joined_into IS NULL"), 1);
        QCOMPARE(site.breaches(), QString());
    }

    void aNewNumberThatHasWrittenAlreadyJoinsBoth()
    {
        Site site;
        const QString newPhone = u"34699999999"_s;
        const ConversationId before = site.guestWrites(kMarta, u"hola"_s);
        (void)site.guestWrites(newPhone, u"from my new phone"_s);
        InboundMessage change = messageFrom(kMarta, u"wamid.change"_s, u"changed"_s, site.now());
        change.kind = MessageKind::System;
        change.content.change = SystemChange{SystemChange::Kind::Phone, kMarta, newPhone};
        site.deliver(u"m:wamid.change"_s, change);
        QCOMPARE(site.number("SELECT COUNT(*) FROM person WHERE joined_into IS NULL"), 1);
        QCOMPARE(site.guestWrites(newPhone, u"again"_s), before);
        QCOMPARE(site.breaches(), QString());
    }
};

BELLHOP_TEST(tst_news, TestNews)
#include "tst_news.moc"
