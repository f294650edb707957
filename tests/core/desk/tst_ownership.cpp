// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/desk/command_runner.h"
#include "core/desk/queries.h"
#include "core/desk/sessions.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

#include <map>
#include <semaphore>
#include <thread>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPhone = u"34600111222"_s;

Closing resolved()
{
    return {u"resolved"_s, {}, {}, {}, {}, {}};
}

// An order of each operation, complete enough to be refused for who asks and nothing else.
AnyOrder orderFor(Operation operation, Instant now)
{
    switch (operation) {
    case Operation::Release:
        return ReleaseOrder{u"the guest asked for somebody else"_s};
    case Operation::SendText:
        return SendTextOrder{u"hola"_s, {}};
    case Operation::SendLocation:
        return SendLocationOrder{{36.7, -4.4, u"Hotel Sol"_s, {}, {}}, {}};
    case Operation::SendContacts: {
        SendContactsOrder cards;
        cards.contacts.emplace_back().name = u"Front desk"_s;
        return cards;
    }
    case Operation::SendInteractive: {
        SendInteractiveOrder choices{u"Late check-out?"_s, {}, {}};
        choices.interactive.buttons = {{u"yes"_s, u"Yes"_s, {}}};
        return choices;
    }
    case Operation::React:
        return ReactOrder{{1}, u"👍"_s}; // the guest's first message
    case Operation::Note:
        return NoteOrder{u"a note"_s};
    case Operation::Close:
        return CloseOrder{resolved()};
    case Operation::UndoClose:
        return UndoCloseOrder();
    case Operation::Reopen:
        return ReopenOrder();
    case Operation::Snooze:
        return SnoozeOrder{now + std::chrono::hours(1)};
    case Operation::TakeOver:
        return TakeOverOrder{u"the guest asked for the manager"_s};
    case Operation::MarkRead:
        return MarkReadOrder();
    case Operation::Tag:
        return TagOrder{u"vip"_s, true};
    case Operation::SetFacts:
        return SetFactsOrder{Priority::High, {}, {}};
    case Operation::Claim:
    case Operation::SendMedia: // needs an upload: tst_media
    case Operation::SendTemplate: // these two: tst_sends
    case Operation::Resend:
    case Operation::OfferTransfer: // these four: tst_transfers
    case Operation::AcceptTransfer:
    case Operation::DeclineTransfer:
    case Operation::WithdrawTransfer:
    case Operation::AskConsultation: // these five: tst_consultations
    case Operation::AcceptConsultation:
    case Operation::DeclineConsultation:
    case Operation::EndConsultation:
    case Operation::HandOver:
    case Operation::SeeMentions: // tst_mentions
    case Operation::SetAssistant: // tst_assistant_turns
    case Operation::MergeGuest: // these two: tst_guest_merge
    case Operation::UnmergeGuest:
    case Operation::AcknowledgeAlert: // tst_alerts
        break;
    }
    return ClaimOrder();
}

} // namespace

class TestOwnership final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofManyWhoClaimAtOnceOneWins_data() { BELLHOP_TEST_DIALECTS(); }
    void ofManyWhoClaimAtOnceOneWins()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        std::vector<Actor> agents;
        for (int i = 0; i < 4; ++i)
            agents.push_back(site.addAgent(u"agent%1"_s.arg(i)));
        std::vector<ConversationId> conversations;
        for (int i = 0; i < 20; ++i)
            conversations.push_back(site.guestWrites(u"3460011%1"_s.arg(i, 4, 10, QChar(u'0')), u"hola"_s));
        std::atomic<int> wins = 0;
        std::atomic<int> told = 0;
        std::atomic<int> other = 0;
        std::vector<std::thread> threads;
        for (const Actor &agent : agents) {
            threads.emplace_back([&, agent] {
                for (const ConversationId id : conversations) {
                    const auto answer = desk::runCommand(site.database(), agent, {newUuid(), id, 0, ClaimOrder()});
                    if (answer.ok())
                        ++wins;
                    else if (answer.error().kind == ErrorKind::Conflict
                        && answer.error().message.contains(u"took it"_s))
                        ++told;
                    else
                        ++other;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wins.load(), 20);
        QCOMPARE(told.load(), 60);
        QCOMPARE(other.load(), 0);
        QCOMPARE(site.number("SELECT COUNT(*) FROM conversation WHERE epoch = 2 AND owner_kind = 'agent'"), 20);
        QCOMPARE(site.breaches(), QString());
    }

    void aLiveOwnerIsNotPreempted()
    {
        Site site;
        const Actor ana = site.addAgent(u"ana"_s);
        const Actor ben = site.addAgent(u"ben"_s);
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        site.claim(ana, id);
        QVERIFY_FAILS(site.tryRun(ben, id, ClaimOrder()), ErrorKind::Conflict);
        QCOMPARE(site.number("SELECT owner_id FROM conversation"), ana.agent.value);
    }

    void aVanishedOwnerAndTheAssistantArePreempted_data() { BELLHOP_TEST_DIALECTS(); }
    void aVanishedOwnerAndTheAssistantArePreempted()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        const Actor ana = site.addAgent(u"ana"_s);
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        site.assistantSends(id, u"one moment"_s);
        site.claim(ana, id);
        QCOMPARE(site.number("SELECT owner_id FROM conversation"), ana.agent.value);
        site.advanceSilently(std::chrono::minutes(2));
        const Actor ben = site.addAgent(u"ben"_s);
        site.claim(ben, id);
        QCOMPARE(site.number("SELECT owner_id FROM conversation"), ben.agent.value);
        QCOMPARE(site.breaches(), QString());
    }

    void claimingOnesOwnChangesNothing()
    {
        Site site;
        const Actor ana = site.addAgent(u"ana"_s);
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        site.claim(ana, id);
        const qint64 epoch = site.epochOf(id);
        site.claim(ana, id);
        QCOMPARE(site.epochOf(id), epoch);
    }

    void aStaleEpochIsRefusedWhereverTheTableAsksForIt_data()
    {
        QTest::addColumn<int>("operation");
        for (int i = 0; i <= static_cast<int>(Operation::Resend); ++i) {
            const auto operation = static_cast<Operation>(i);
            const bool built = operation != Operation::SendTemplate && operation != Operation::Resend
                && operation != Operation::SendMedia;
            if (built && permission(operation, ActorRole::Owner).needsEpoch)
                QTest::newRow(toWire(operation).data()) << i;
        }
    }
    void aStaleEpochIsRefusedWhereverTheTableAsksForIt()
    {
        QFETCH(int, operation);
        Site site;
        const Actor ana = site.addAgent(u"ana"_s);
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        site.claim(ana, id);
        const AnyOrder order = orderFor(static_cast<Operation>(operation), site.now());
        const qint64 stale = site.epochOf(id) - 1;
        QVERIFY_FAILS(desk::runCommand(site.database(), ana, {newUuid(), id, stale, order}), ErrorKind::StaleEpoch);
        QVERIFY_OK(desk::runCommand(site.database(), ana, {newUuid(), id, stale + 1, order}));
        QCOMPARE(site.breaches(), QString());
    }

    void theTableIsWhatTheDeskDoes_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<int>("role");
        for (int i = 0; i <= static_cast<int>(Operation::Resend); ++i) {
            const auto operation = static_cast<Operation>(i);
            if (operation == Operation::SendTemplate || operation == Operation::Resend
                || operation == Operation::SendMedia || operation == Operation::UndoClose
                || operation == Operation::Claim)
                continue; // their own tests below
            for (const ActorRole role :
                {ActorRole::Owner, ActorRole::OtherAgent, ActorRole::Supervisor, ActorRole::Admin, ActorRole::System}) {
                const QByteArray name = QByteArray(toWire(operation).data()) + " by " + toWire(role).data();
                QTest::newRow(name.constData()) << i << static_cast<int>(role);
            }
        }
    }
    void theTableIsWhatTheDeskDoes()
    {
        QFETCH(int, operation);
        QFETCH(int, role);
        Site site;
        const Actor owner = site.addAgent(u"owner"_s);
        const std::map<int, Actor> actors{
            {static_cast<int>(ActorRole::Owner), owner},
            {static_cast<int>(ActorRole::OtherAgent), site.addAgent(u"other"_s)},
            {static_cast<int>(ActorRole::Supervisor), site.addAgent(u"boss"_s, Role::Supervisor)},
            {static_cast<int>(ActorRole::Admin), site.addAgent(u"admin"_s, Role::Admin)},
            {static_cast<int>(ActorRole::System), Actor()},
        };
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        site.claim(owner, id);
        const bool allowed = permission(static_cast<Operation>(operation), static_cast<ActorRole>(role)).allowed;
        const auto answer = site.tryRun(actors.at(role), id, orderFor(static_cast<Operation>(operation), site.now()));
        if (allowed)
            QVERIFY_OK(answer);
        else
            QVERIFY_FAILS(answer, ErrorKind::Refused);
        QCOMPARE(site.breaches(), QString());
    }

    void theSameCommandTwiceIsDoneOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void theSameCommandTwiceIsDoneOnce()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        const Actor ana = site.addAgent(u"ana"_s);
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        site.claim(ana, id);
        const Command command{newUuid(), id, site.epochOf(id), SendTextOrder{u"buenos días"_s, {}}};
        std::atomic<int> errors = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&] { errors += desk::runCommand(site.database(), ana, command).ok() ? 0 : 1; });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(errors.load(), 0);
        QCOMPARE(site.number("SELECT COUNT(*) FROM message WHERE direction = 1"), 1);
        QCOMPARE(site.number("SELECT COUNT(*) FROM outbox"), 1);
        QCOMPARE(site.breaches(), QString());
    }

    void freeTextOutsideTheWindowIsRefusedWithTheWayOut()
    {
        Site site;
        const Actor ana = site.addAgent(u"ana"_s);
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        site.claim(ana, id);
        site.advance(std::chrono::hours(25));
        const auto answer = site.tryRun(ana, id, SendTextOrder{u"late"_s, {}});
        QVERIFY_FAILS(answer, ErrorKind::Refused);
        QVERIFY(answer.error().message.contains(u"template"_s));
        QCOMPARE(site.number("SELECT COUNT(*) FROM outbox"), 0);
    }

    void anAnswerEndsTheWaitingAndMarksAsRead()
    {
        Site site;
        const Actor ana = site.addAgent(u"ana"_s);
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        QVERIFY(site.number("SELECT waiting_since FROM conversation") > 0);
        QCOMPARE(site.number("SELECT unread FROM v_queue"), 1);
        site.claim(ana, id);
        site.sendText(ana, id, u"buenos días"_s);
        QCOMPARE(site.number("SELECT COUNT(*) FROM conversation WHERE waiting_since IS NULL"), 1);
        QCOMPARE(site.number("SELECT unread FROM v_queue"), 0);
    }

    void anEndedSessionGivesNoMoreOrders()
    {
        Site site;
        const Actor ana = site.addAgent(u"ana"_s);
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        QVERIFY_OK(desk::endSession(site.database(), ana.session, "closed"_L1));
        QVERIFY_FAILS(site.tryRun(ana, id, ClaimOrder()), ErrorKind::Unauthorised);
    }

    void aConversationOfAnotherTeamIsNotThere()
    {
        Site site;
        const Actor ana = site.addAgent(u"ana"_s);
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        site.execute("INSERT INTO team (id, uuid, name, created_at) VALUES (1, 'team-elsewhere', 'Elsewhere', 0)");
        site.execute(
            "INSERT INTO team_member (agent_id, team_id) VALUES (" + QByteArray::number(ana.agent.value) + ", 1)");
        QVERIFY_FAILS(site.tryRun(ana, id, ClaimOrder()), ErrorKind::NotFound);
        site.execute("INSERT INTO team_property (team_id, property_id) SELECT 1, property_id FROM conversation");
        QVERIFY_OK(site.tryRun(ana, id, ClaimOrder()));
    }

    void aSnoozedConversationOpensWhenTheGuestWrites()
    {
        Site site;
        const Actor ana = site.addAgent(u"ana"_s);
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        site.claim(ana, id);
        site.run(ana, id, SnoozeOrder{site.now() + std::chrono::hours(5)});
        QCOMPARE(site.text("SELECT status FROM conversation"), u"snoozed"_s);
        QVERIFY_FAILS(site.tryRun(ana, id, SnoozeOrder{site.now() - std::chrono::hours(1)}), ErrorKind::BadData);
        site.guestWrites(kPhone, u"still there?"_s);
        QCOMPARE(site.text("SELECT status FROM conversation"), u"open"_s);
        QCOMPARE(site.breaches(), QString());
    }

    // The count must not be taken from before the message, only to be written after it.
    void aMessageThatArrivesWhileOthersAreReadIsCounted()
    {
        Site site(db::Dialect::MySql);
        const Actor ana = site.addAgent(u"ana"_s);
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        site.claim(ana, id);
        site.run(ana, id, MarkReadOrder());
        QCOMPARE(site.number("SELECT unread FROM conversation"), 0);
        std::binary_semaphore isWritten(0);
        std::binary_semaphore mayCommit(0);
        std::thread guest([&] {
            const Status arrived = site.database().write([&](db::Connection &connection) -> Status {
                BELLHOP_CHECK(connection.executeText(
                    "INSERT INTO message (uuid, conversation_id, channel_id, direction, author_kind, epoch, kind, "
                    "arrived_at) SELECT UUID(), c.id, c.channel_id, 0, 'guest', 0, 'text', c.last_message_at FROM "
                    "conversation c"));
                BELLHOP_CHECK(connection.executeText("UPDATE conversation SET unread = unread + 1"));
                isWritten.release();
                mayCommit.acquire();
                return done();
            });
            isWritten.release(); // also when it failed
            QVERIFY_OK(arrived);
        });
        isWritten.acquire();
        std::thread reader([&] {
            QVERIFY_OK(desk::runCommand(site.database(), ana, {newUuid(), id, 0, MarkReadOrder()}));
        });
        // Not the list of transactions: the server renews it only when nobody has asked for a while.
        const auto waits = [&] {
            return site.number("SELECT CAST(VARIABLE_VALUE AS SIGNED) FROM information_schema.GLOBAL_STATUS "
                               "WHERE VARIABLE_NAME = 'INNODB_ROW_LOCK_CURRENT_WAITS'");
        };
        const bool waited = QTest::qWaitFor([&] { return waits() > 0; }, 4'000);
        mayCommit.release();
        guest.join();
        reader.join();
        QVERIFY(waited);
        QCOMPARE(site.number("SELECT unread FROM conversation"), 1);
        QCOMPARE(site.breaches(), QString());
    }

    void whoLeadsTakesItWithWordsThatAreKept_data() { BELLHOP_TEST_DIALECTS(); }
    void whoLeadsTakesItWithWordsThatAreKept()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        const Actor ana = site.addAgent(u"ana"_s);
        const Actor sam = site.addAgent(u"sam"_s, Role::Supervisor);
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        const auto words = [&](const AnyOrder &order) { return site.tryRun(sam, id, order).error().message; };
        QCOMPARE(words(TakeOverOrder{u"mine"_s}), u"Nobody has it now. Claim it first."_s);
        site.claim(ana, id);
        const qint64 epoch = site.epochOf(id);
        QCOMPARE(words(TakeOverOrder{u"  "_s}), u"Say why; Ana will read it."_s);
        QCOMPARE(words(ReleaseOrder()), u"Say why; Ana will read it."_s);
        QCOMPARE(site.epochOf(id), epoch);
        site.run(sam, id, TakeOverOrder{u"asks for the manager"_s});
        QCOMPARE(site.number("SELECT owner_id FROM conversation"), sam.agent.value);
        const auto last = [&] { return *desk::loadLastOwner(site.database(), id); };
        QVERIFY(last()
            == std::optional(
                OwnerChange{id, epoch + 1, u"Sam"_s, u"taken_over"_s, sam.agent, u"Sam"_s, u"asks for the manager"_s}));
        QCOMPARE(words(TakeOverOrder{u"again"_s}), u"This conversation is yours already."_s);
        QVERIFY_FAILS(site.tryRun(ana, id, SendTextOrder{u"wait"_s, {}}), ErrorKind::Refused);

        site.handOver(sam, ana, id);
        QCOMPARE(last()->by, ana.agent);
        site.run(sam, id, ReleaseOrder{u"Ana is at lunch"_s});
        QCOMPARE(site.text("SELECT owner_kind FROM conversation"), u"nobody"_s);
        QCOMPARE(site.text("SELECT return_reason FROM conversation"), u"force_released"_s);
        QCOMPARE(last()->why, u"Ana is at lunch"_s);
        QCOMPARE(last()->byName, u"Sam"_s);
        // One's own goes back without a word, and says that nobody was asked.
        site.claim(ana, id);
        site.run(ana, id, ReleaseOrder());
        QCOMPARE(last()->reason, u"released"_s);
        QVERIFY(last()->why.isEmpty() && last()->by == ana.agent);
        // The words are a note for colleagues; the log holds ids and nothing of them.
        QCOMPARE(site.number("SELECT COUNT(*) FROM outbox"), 0);
        QCOMPARE(
            site.number("SELECT COUNT(*) FROM audit WHERE action IN ('taken_over', 'force_released') AND agent_id = "
                + QByteArray::number(sam.agent.value) + " AND detail LIKE 'from agent "
                + QByteArray::number(ana.agent.value) + ", note %'"),
            2);
        QCOMPARE(site.number("SELECT COUNT(*) FROM audit WHERE detail LIKE '%manager%' OR detail LIKE '%lunch%'"), 0);
        QCOMPARE(site.breaches(), QString());
    }

    void aTransferMovesTheEpochOn()
    {
        Site site;
        const Actor ana = site.addAgent(u"ana"_s);
        const Actor ben = site.addAgent(u"ben"_s);
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        site.claim(ana, id);
        site.handOver(ana, ben, id);
        QCOMPARE(site.number("SELECT owner_id FROM conversation"), ben.agent.value);
        QCOMPARE(site.number("SELECT COUNT(*) FROM message WHERE direction = 2"), 1);
        QVERIFY_FAILS(site.tryRun(ana, id, SendTextOrder{u"wait"_s, {}}), ErrorKind::Refused);
        QCOMPARE(site.breaches(), QString());
    }
};

BELLHOP_TEST(tst_ownership, TestOwnership)
#include "tst_ownership.moc"
