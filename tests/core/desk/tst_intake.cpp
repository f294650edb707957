// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/desk/command_runner.h"
#include "core/desk/intake.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <thread>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

InboundMessage messageFrom(const PersonRef &from, const QString &id, const QString &text, Instant at)
{
    InboundMessage message;
    message.providerId = id;
    message.from = from;
    message.text = text;
    message.sentAt = at;
    return message;
}

InboundItem itemOf(const InboundMessage &message)
{
    return {u"m:"_s + message.providerId, "{}", message};
}

StatusUpdate statusOf(const QString &id, std::optional<DeliveryStage> stage, Instant at)
{
    StatusUpdate update;
    update.providerId = id;
    update.stage = stage;
    update.failed = !stage;
    if (update.failed) {
        update.errorCode = u"131026"_s;
        update.errorText = u"This number cannot receive messages."_s;
    }
    update.at = at;
    return update;
}

desk::Post postOf(ChannelId channel, std::vector<InboundItem> items)
{
    desk::Post post;
    post.uuid = newUuid();
    post.channel = channel;
    post.bytes = 100;
    post.delivery.items = std::move(items);
    return post;
}

const PersonRef kMarta{u"34600111222"_s, {}, u"Marta Vidal"_s, {}};

} // namespace

class TestIntake final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storesAHundredParallelCopiesOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void storesAHundredParallelCopiesOnce()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        const InboundMessage message = messageFrom(kMarta, u"wamid.1"_s, u"hola"_s, site.now());
        std::atomic<int> applied = 0;
        std::atomic<int> duplicates = 0;
        std::atomic<int> errors = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 10; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 10; ++i) {
                    const auto counts = desk::applyPosts(site.database(), {postOf(site.channel(), {itemOf(message)})});
                    if (!counts.ok())
                        ++errors;
                    else
                        applied += counts->applied, duplicates += counts->duplicate;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(errors.load(), 0);
        QCOMPARE(applied.load(), 1);
        QCOMPARE(duplicates.load(), 99);
        QCOMPARE(site.number("SELECT COUNT(*) FROM message"), 1);
        QCOMPARE(site.number("SELECT COUNT(*) FROM raw_item"), 100);
        QCOMPARE(site.breaches(), QString());
    }

    void twoMessagesOfANewGuestAtOnceOpenOneConversation_data() { BELLHOP_TEST_DIALECTS(); }
    void twoMessagesOfANewGuestAtOnceOpenOneConversation()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        std::atomic<int> errors = 0;
        const Instant at = site.now();
        std::vector<std::thread> threads;
        for (int t = 0; t < 2; ++t) {
            threads.emplace_back([&, t] {
                const InboundMessage message = messageFrom(kMarta, u"wamid.%1"_s.arg(t), u"hola"_s, at);
                errors += desk::applyPosts(site.database(), {postOf(site.channel(), {itemOf(message)})}).ok() ? 0 : 1;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(errors.load(), 0);
        QCOMPARE(site.number("SELECT COUNT(*) FROM conversation"), 1);
        QCOMPARE(site.number("SELECT COUNT(*) FROM person"), 1);
        QCOMPARE(site.number("SELECT COUNT(*) FROM message"), 2);
        QCOMPARE(site.breaches(), QString());
    }

    // Looked up while it was open, stored after it was closed: nobody would ever see it.
    void aMessageThatCrossesAClosingIsNeverLeftInAClosedConversation_data() { BELLHOP_TEST_DIALECTS(); }
    void aMessageThatCrossesAClosingIsNeverLeftInAClosedConversation()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        const Actor ana = site.addAgent(u"ana"_s);
        int messagesFirst = 0;
        constexpr int kRounds = 60;
        for (int round = 0; round < kRounds; ++round) {
            const ConversationId id = site.guestWrites(kMarta.phone, u"hola"_s);
            (void)site.tryRun(ana, id, ClaimOrder()); // reopened it may still be hers
            const InboundMessage message = messageFrom(kMarta, u"wamid.cross.%1"_s.arg(round), u"espera"_s, site.now());
            std::atomic<bool> stored = false;
            std::thread guest(
                [&] { stored = desk::applyPosts(site.database(), {postOf(site.channel(), {itemOf(message)})}).ok(); });
            // Refused when the guest was a moment faster: then she has to look again.
            (void)site.tryRun(ana, id, CloseOrder{Closing{u"resolved"_s, {}, {}, {}, {}, {}}});
            guest.join();
            QVERIFY(stored);
            messagesFirst += site.number("SELECT COUNT(*) FROM conversation WHERE status = 'resolved'") > 0 ? 1 : 0;
            QCOMPARE(site.number(
                         "SELECT COUNT(*) FROM conversation WHERE status = 'resolved' AND waiting_since IS NOT NULL"),
                0);
        }
        qInfo("the guest was first in %d of %d rounds", messagesFirst, kRounds);
        QCOMPARE(site.number("SELECT COUNT(*) FROM message WHERE direction = 0"), 2 * kRounds);
        QCOMPARE(site.breaches(), QString());
    }

    void twoMessagesAMomentApartOpenOneConversation()
    {
        Site site;
        site.guestWrites(u"34600111222"_s, u"hola"_s);
        site.advance(milliseconds(200));
        site.guestWrites(u"34600111222"_s, u"una pregunta"_s);
        QCOMPARE(site.number("SELECT COUNT(*) FROM conversation"), 1);
        QCOMPARE(site.number("SELECT COUNT(*) FROM message"), 2);
    }

    void phoneAndUserIdInAnyOrderAreOnePerson_data()
    {
        QTest::addColumn<QStringList>("order");
        QTest::addColumn<db::Dialect>("dialect");
        QStringList ways{u"p"_s, u"u"_s, u"b"_s};
        std::sort(ways.begin(), ways.end());
        do {
            const QByteArray name = ways.join(u',').toUtf8();
            QTest::newRow((name + " sqlite").constData()) << ways << db::Dialect::Sqlite;
            QTest::newRow((name + " mysql").constData()) << ways << db::Dialect::MySql;
        } while (std::next_permutation(ways.begin(), ways.end()));
    }
    void phoneAndUserIdInAnyOrderAreOnePerson()
    {
        QFETCH(QStringList, order);
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        int n = 0;
        for (const QString &way : order) {
            PersonRef ref;
            if (way != u"u"_s)
                ref.phone = u"34600111222"_s;
            if (way != u"p"_s)
                ref.userId = u"ES.9988"_s;
            ref.displayName = u"Marta"_s;
            const InboundMessage message = messageFrom(ref, u"wamid.%1"_s.arg(++n), u"hola"_s, site.now());
            QVERIFY_OK(desk::applyPosts(site.database(), {postOf(site.channel(), {itemOf(message)})}));
        }
        QCOMPARE(site.number("SELECT COUNT(*) FROM person WHERE joined_into IS NULL"), 1);
        QCOMPARE(site.number("SELECT COUNT(*) FROM guest WHERE merged_into IS NULL"), 1);
        QCOMPARE(site.number("SELECT COUNT(*) FROM conversation WHERE status = 'open'"), 1);
        QCOMPARE(site.number("SELECT COUNT(DISTINCT reach_id) FROM conversation"), 1);
        QCOMPARE(site.number("SELECT COUNT(*) FROM message"), 3);
        QCOMPARE(site.breaches(), QString());
    }

    void twoPersonsThatAreOneKeepTheOwnedConversation_data() { BELLHOP_TEST_DIALECTS(); }
    void twoPersonsThatAreOneKeepTheOwnedConversation()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        const Actor ana = site.addAgent(u"ana"_s);
        site.guestWrites(u"34600111222"_s, u"by phone"_s);
        const PersonRef hidden{{}, u"ES.9988"_s, u"Marta"_s, {}};
        site.deliver(u"m:wamid.u"_s, messageFrom(hidden, u"wamid.u"_s, u"by user id"_s, site.now()));
        const ConversationId owned{site.number("SELECT MAX(id) FROM conversation")};
        site.claim(ana, owned);
        const PersonRef both{u"34600111222"_s, u"ES.9988"_s, u"Marta"_s, {}};
        site.deliver(u"m:wamid.b"_s, messageFrom(both, u"wamid.b"_s, u"both"_s, site.now()));
        QCOMPARE(site.number("SELECT COUNT(*) FROM conversation WHERE status = 'open'"), 1);
        QCOMPARE(site.number("SELECT id FROM conversation WHERE status = 'open'"), owned.value);
        QCOMPARE(
            site.number("SELECT COUNT(*) FROM message WHERE conversation_id = " + QByteArray::number(owned.value)), 2);
        QCOMPARE(site.breaches(), QString());
    }

    void everyOrderOfStatusesEndsTheSame_data()
    {
        QTest::addColumn<QList<int>>("order");
        QTest::addColumn<db::Dialect>("dialect");
        for (const db::Dialect dialect : {db::Dialect::Sqlite, db::Dialect::MySql}) {
            QList<int> order{2, 3, 4, 9};
            do {
                QByteArray name = dialect == db::Dialect::Sqlite ? "sqlite" : "mysql";
                for (const int word : order)
                    name += ' ' + QByteArray::number(word);
                QTest::newRow(name.constData()) << order << dialect;
            } while (std::next_permutation(order.begin(), order.end()));
        }
    }
    void everyOrderOfStatusesEndsTheSame()
    {
        QFETCH(QList<int>, order);
        QFETCH(db::Dialect, dialect);
        static std::map<db::Dialect, std::unique_ptr<Site>> sites;
        auto &site = sites[dialect];
        if (!site)
            site = std::make_unique<Site>(dialect);
        static int round = 0;
        const QString phone = u"346%1"_s.arg(++round, 8, 10, QChar(u'0'));
        const Actor agent = site->addAgent(u"agent%1"_s.arg(round));
        const ConversationId conversation = site->guestWrites(phone, u"hola"_s);
        site->claim(agent, conversation);
        const MessageId sent = site->sendText(agent, conversation, u"buenos días"_s);
        const std::vector<desk::Leased> leased = site->lease();
        QCOMPARE(leased.size(), 1U);
        const QString wamid = u"wamid.out%1"_s.arg(round);
        QVERIFY_OK(desk::markStarted(site->database(), leased.front()));
        SendOutcome outcome;
        outcome.kind = SendOutcome::Kind::Accepted;
        outcome.providerId = wamid;
        QVERIFY_OK(desk::settle(site->database(), leased.front(), outcome));
        for (const int word : order) {
            const auto stage = word == 9 ? std::optional<DeliveryStage>() : static_cast<DeliveryStage>(word);
            site->deliver({}, statusOf(wamid, stage, site->now()));
            site->deliver({}, statusOf(wamid, stage, site->now())); // and each of them twice
        }
        const QByteArray id = QByteArray::number(sent.value);
        QCOMPARE(site->number("SELECT stage FROM message WHERE id = " + id), 4);
        QCOMPARE(site->number("SELECT failed FROM message WHERE id = " + id), 1);
        QCOMPARE(tickOf(DeliveryStage::Read, true, false), Tick::Read);
        QCOMPARE(site->number("SELECT COUNT(*) FROM message_status WHERE stage > 1 AND message_id = " + id), 4);
        QCOMPARE(site->breaches(), QString());
        QVERIFY_OK(desk::runCommand(site->database(), agent,
            {newUuid(), conversation, site->epochOf(conversation),
                CloseOrder{Closing{u"resolved"_s, {}, {}, {}, {}, {}}}}));
    }

    void aStatusBeforeTheSendsAnswerIsMatchedLater_data() { BELLHOP_TEST_DIALECTS(); }
    void aStatusBeforeTheSendsAnswerIsMatchedLater()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        const Actor ana = site.addAgent(u"ana"_s);
        const ConversationId conversation = site.guestWrites(u"34600111222"_s, u"hola"_s);
        site.claim(ana, conversation);
        const MessageId sent = site.sendText(ana, conversation, u"buenos días"_s);
        const std::vector<desk::Leased> leased = site.lease();
        QVERIFY_OK(desk::markStarted(site.database(), leased.at(0)));
        site.deliver({}, statusOf(u"wamid.out"_s, DeliveryStage::Delivered, site.now()));
        QCOMPARE(site.number("SELECT COUNT(*) FROM parked_status"), 1);
        SendOutcome outcome;
        outcome.kind = SendOutcome::Kind::Accepted;
        outcome.providerId = u"wamid.out"_s;
        QVERIFY_OK(desk::settle(site.database(), leased.at(0), outcome));
        QCOMPARE(site.number("SELECT stage FROM message WHERE id = " + QByteArray::number(sent.value)), 3);
        QCOMPARE(site.number("SELECT COUNT(*) FROM parked_status"), 0);
        QCOMPARE(site.breaches(), QString());
    }

    void aPoisonedItemInAFullBatchLeavesItsNeighboursAlone_data() { BELLHOP_TEST_DIALECTS(); }
    void aPoisonedItemInAFullBatchLeavesItsNeighboursAlone()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        std::vector<InboundItem> items;
        for (int i = 0; i < 50; ++i) {
            const PersonRef ref{u"346001%1"_s.arg(i, 5, 10, QChar(u'0')), {}, u"Guest %1"_s.arg(i), {}};
            items.push_back(itemOf(messageFrom(ref, u"wamid.%1"_s.arg(i), u"hola"_s, site.now())));
        }
        // Not even the adapter noticed: a sender without any identity, which only the desk can refuse.
        std::get<InboundMessage>(items[25].event).from = PersonRef();
        const auto counts = desk::applyPosts(site.database(), {postOf(site.channel(), items)});
        QVERIFY_OK(counts);
        QCOMPARE(counts->applied, 49);
        QCOMPARE(counts->quarantined, 1);
        QCOMPARE(site.number("SELECT COUNT(*) FROM message"), 49);
        QCOMPARE(site.text("SELECT item_key FROM raw_item WHERE state = 'quarantined'"), u"m:wamid.25"_s);
        QVERIFY(!site.text("SELECT reason FROM raw_item WHERE state = 'quarantined'").isEmpty());
        QCOMPARE(site.breaches(), QString());
    }

    void theSamePostTwiceIsOnePost()
    {
        Site site;
        const desk::Post post
            = postOf(site.channel(), {itemOf(messageFrom(kMarta, u"wamid.1"_s, u"hola"_s, site.now()))});
        QVERIFY_OK(desk::applyPosts(site.database(), {post}));
        QVERIFY_OK(desk::applyPosts(site.database(), {post}));
        QCOMPARE(site.number("SELECT COUNT(*) FROM raw_delivery"), 1);
        QCOMPARE(site.number("SELECT COUNT(*) FROM raw_item"), 1);
    }

    // As after an answer that got lost inside the house: the whole batch again, and what came meanwhile.
    void aBatchWithPostsThatAreStoredIsStoredOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void aBatchWithPostsThatAreStoredIsStoredOnce()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        std::vector<desk::Post> posts;
        for (int i = 0; i < 20; ++i) {
            posts.push_back(postOf(site.channel(),
                {itemOf(messageFrom(kMarta, u"wamid.%1"_s.arg(i), u"hola"_s, site.now())),
                    {u"i:%1"_s.arg(i), "{}", IgnoredItem{u"nothing for us"_s}}}));
        }
        const std::vector<desk::Post> first(posts.begin(), posts.begin() + 12);
        QVERIFY(desk::applyPosts(site.database(), first).ok());
        const auto again = desk::applyPosts(site.database(), posts);
        QVERIFY(again.ok());
        QCOMPARE(again->applied, 8);
        QCOMPARE(site.number("SELECT COUNT(*) FROM message"), 20);
        QCOMPARE(site.number("SELECT COUNT(*) FROM raw_delivery"), 20);
        QCOMPARE(site.number("SELECT COUNT(*) FROM raw_item"), 40);
        QCOMPARE(site.number("SELECT unread FROM conversation"), 20);
        QCOMPARE(site.breaches(), QString());
    }

    void aReactionNeverOpensAConversation()
    {
        Site site;
        InboundMessage reaction = messageFrom(kMarta, u"wamid.r"_s, u"👍"_s, site.now());
        reaction.kind = MessageKind::Reaction;
        reaction.reactionTo = u"wamid.unknown"_s;
        site.deliver(u"m:wamid.r"_s, reaction);
        QCOMPARE(site.number("SELECT COUNT(*) FROM conversation"), 0);
        QCOMPARE(site.text("SELECT state FROM raw_item"), u"ignored"_s);
    }

    void aReactionIsSetChangedAndTakenBack()
    {
        Site site;
        site.deliver(u"m:wamid.1"_s, messageFrom(kMarta, u"wamid.1"_s, u"hola"_s, site.now()));
        InboundMessage reaction = messageFrom(kMarta, u"wamid.r"_s, u"👍"_s, site.now());
        reaction.kind = MessageKind::Reaction;
        reaction.reactionTo = u"wamid.1"_s;
        site.deliver(u"m:wamid.r"_s, reaction);
        QCOMPARE(site.text("SELECT emoji FROM reaction"), u"👍"_s);
        reaction.text = u"❤️"_s;
        site.deliver(u"m:wamid.r2"_s, reaction);
        QCOMPARE(site.text("SELECT emoji FROM reaction"), u"❤️"_s);
        reaction.text.clear();
        site.deliver(u"m:wamid.r3"_s, reaction);
        QCOMPARE(site.number("SELECT COUNT(*) FROM reaction"), 0);
        QCOMPARE(site.breaches(), QString());
    }

    void writingAgainWithinADayReopensLaterOpensANewOne_data() { BELLHOP_TEST_DIALECTS(); }
    void writingAgainWithinADayReopensLaterOpensANewOne()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        const Actor ana = site.addAgent(u"ana"_s);
        const CloseOrder close{Closing{u"resolved"_s, {}, {}, {}, {}, {}}};
        const ConversationId first = site.guestWrites(u"34600111222"_s, u"hola"_s);
        site.claim(ana, first);
        site.run(ana, first, close);
        site.advance(std::chrono::hours(23));
        QCOMPARE(site.guestWrites(u"34600111222"_s, u"otra cosa"_s), first);
        QCOMPARE(site.text("SELECT owner_kind FROM conversation"), u"agent"_s); // Ana is still there: hers
        site.run(ana, first, close);
        site.advance(std::chrono::hours(25));
        QVERIFY(site.guestWrites(u"34600111222"_s, u"hola de nuevo"_s) != first);
        QCOMPARE(site.breaches(), QString());
    }

    void theWindowFollowsTheProvidersTime()
    {
        Site site;
        const Instant sentAt = site.now() - std::chrono::hours(2);
        site.deliver(u"m:wamid.1"_s, messageFrom(kMarta, u"wamid.1"_s, u"late"_s, sentAt));
        QCOMPARE(site.number("SELECT window_until FROM reach"), (sentAt + std::chrono::hours(24)).ms);
        // An older message that arrives later does not close it again.
        site.deliver(u"m:wamid.0"_s, messageFrom(kMarta, u"wamid.0"_s, u"later"_s, sentAt - std::chrono::hours(3)));
        QCOMPARE(site.number("SELECT window_until FROM reach"), (sentAt + std::chrono::hours(24)).ms);
    }

    void aMessageToAnAgentWhoLeftComesBackToTheQueue()
    {
        Site site;
        const Actor ana = site.addAgent(u"ana"_s);
        const ConversationId conversation = site.guestWrites(u"34600111222"_s, u"hola"_s);
        site.claim(ana, conversation);
        site.advanceSilently(std::chrono::minutes(5));
        site.guestWrites(u"34600111222"_s, u"are you there?"_s);
        QCOMPARE(site.text("SELECT owner_kind FROM conversation"), u"nobody"_s);
        QCOMPARE(site.text("SELECT return_reason FROM conversation"), u"owner_gone"_s);
        QCOMPARE(site.breaches(), QString());
    }

    void aReplyQuotesOnlyWhatTheSameGuestSaw()
    {
        Site site;
        site.deliver(u"m:wamid.a"_s, messageFrom(kMarta, u"wamid.a"_s, u"hola"_s, site.now()));
        InboundMessage stranger = messageFrom({u"34600999888"_s, {}, {}, {}}, u"wamid.b"_s, u"what?"_s, site.now());
        stranger.replyToProviderId = u"wamid.a"_s;
        site.deliver(u"m:wamid.b"_s, stranger);
        InboundMessage own = messageFrom(kMarta, u"wamid.c"_s, u"and?"_s, site.now());
        own.replyToProviderId = u"wamid.a"_s;
        site.deliver(u"m:wamid.c"_s, own);
        QCOMPARE(site.number("SELECT COUNT(*) FROM message WHERE reply_to_id IS NOT NULL"), 1);
        QCOMPARE(site.breaches(), QString());
    }
};

BELLHOP_TEST(tst_intake, TestIntake)
#include "tst_intake.moc"
