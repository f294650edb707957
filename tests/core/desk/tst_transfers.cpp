// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/desk/command_runner.h"
#include "core/desk/queries.h"
#include "core/desk/sessions.h"
#include "core/desk/transfers.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

#include <barrier>
#include <thread>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kOverdue = kOfferLife + std::chrono::seconds(1);

/// Ana has Maria's conversation; Ben and Cleo are there, Sam supervises.
struct Scene {
    explicit Scene(db::Dialect dialect = db::Dialect::Sqlite)
        : site(dialect)
        , ana(site.addAgent(u"ana"_s))
        , ben(site.addAgent(u"ben"_s))
        , cleo(site.addAgent(u"cleo"_s))
        , sam(site.addAgent(u"sam"_s, Role::Supervisor))
        , id(site.guestWrites(u"34600111222"_s, u"hola"_s))
    {
        site.claim(ana, id);
    }
    [[nodiscard]] OfferTransferOrder toBen() const
    {
        return {ben.agent, {}, TransferReason::Specialist, u"knows the spa"_s};
    }
    void offer() { site.run(ana, id, toBen()); }
    [[nodiscard]] qint64 owner() { return site.number("SELECT COALESCE(owner_id, 0) FROM conversation"); }
    [[nodiscard]] QString outcome() { return site.text("SELECT outcome FROM transfer_offer ORDER BY id DESC LIMIT 1"); }
    [[nodiscard]] QString words(const Actor &actor, const AnyOrder &order)
    {
        const auto answer = site.tryRun(actor, id, order);
        return answer.ok() ? u"done"_s : answer.error().message;
    }
    /// Ana and Ben in a team that serves the property.
    TeamId team()
    {
        site.execute(
            "INSERT INTO team (uuid, name, created_at) VALUES ('00000000-0000-7000-8000-000000000009', 'Spa', 1)");
        site.execute(
            "INSERT INTO team_property (team_id, property_id) SELECT MAX(t.id), MAX(p.id) FROM team t, property p");
        site.execute("INSERT INTO team_member (agent_id, team_id) SELECT a.id, MAX(t.id) FROM agent a, team t "
                     "WHERE a.name IN ('ana', 'ben') GROUP BY a.id");
        return {site.number("SELECT MAX(id) FROM team")};
    }

    Site site;
    Actor ana;
    Actor ben;
    Actor cleo;
    Actor sam;
    ConversationId id;
};

} // namespace

class TestTransfers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOfferChangesNothingUntilItIsAccepted_data() { BELLHOP_TEST_DIALECTS(); }
    void anOfferChangesNothingUntilItIsAccepted()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        const qint64 before = scene.site.epochOf(scene.id);
        scene.offer();
        QCOMPARE(scene.owner(), scene.ana.agent.value);
        QCOMPARE(scene.site.epochOf(scene.id), before);
        QVERIFY_OK(scene.site.tryRun(scene.ana, scene.id, SendTextOrder{u"one moment"_s, {}}));
        QCOMPARE(scene.site.text("SELECT body FROM message WHERE direction = 2"), u"knows the spa"_s);
        QCOMPARE(scene.site.breaches(), QString());

        QVERIFY_OK(scene.site.tryRun(scene.ben, scene.id, AcceptTransferOrder()));
        QCOMPARE(scene.owner(), scene.ben.agent.value);
        QCOMPARE(scene.site.epochOf(scene.id), before + 1);
        QCOMPARE(scene.outcome(), u"accepted"_s);
        QCOMPARE(scene.site.text("SELECT reason FROM ownership_interval WHERE ended_at IS NULL"), u"transferred"_s);
        QCOMPARE(
            scene.site.number("SELECT COUNT(*) FROM audit WHERE action IN ('transfer_offer', 'transfer_accept')"), 2);
        // What Ana wrote under the epoch she saw does not go out any more.
        const Command late{newUuid(), scene.id, before, SendTextOrder{u"late"_s, {}}};
        QVERIFY(!desk::runCommand(scene.site.database(), scene.ana, late).ok());
        QVERIFY_OK(scene.site.tryRun(scene.ben, scene.id, SendTextOrder{u"hola, soy Ben"_s, {}}));
        QCOMPARE(scene.site.breaches(), QString());
    }

    void aRefusalRingsBackWithTheWords_data() { BELLHOP_TEST_DIALECTS(); }
    void aRefusalRingsBackWithTheWords()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        scene.offer();
        QCOMPARE(scene.words(scene.ben, DeclineTransferOrder{u" "_s}),
            u"Say why, so that the owner can ask somebody else."_s);
        QVERIFY_OK(scene.site.tryRun(scene.ben, scene.id, DeclineTransferOrder{u"at lunch"_s}));
        QCOMPARE(scene.owner(), scene.ana.agent.value);
        QCOMPARE(scene.outcome(), u"declined"_s);
        QCOMPARE(
            scene.site.text("SELECT m.body FROM transfer_offer t JOIN message m ON m.id = t.answer_id"), u"at lunch"_s);
        QCOMPARE(scene.words(scene.ben, AcceptTransferOrder()), u"Ben declined this offer."_s);
        scene.offer(); // and once more
        QCOMPARE(scene.site.breaches(), QString());
    }

    void aReceiverWhoVanishesLeavesTheOwner_data() { BELLHOP_TEST_DIALECTS(); }
    void aReceiverWhoVanishesLeavesTheOwner()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        scene.offer();
        QVERIFY_OK(desk::endSession(scene.site.database(), scene.ben.session, "lost"_L1));
        QCOMPARE(*desk::expireOffers(scene.site.database()), 0);
        const qint64 version = scene.site.number("SELECT version FROM conversation");
        scene.site.advance(kOverdue);
        // Nobody has looked yet, and still it is too late.
        const Actor ben = scene.site.signIn(u"ben"_s);
        QCOMPARE(scene.words(ben, AcceptTransferOrder()), u"The time to answer this offer is over."_s);
        QCOMPARE(*desk::expireOffers(scene.site.database()), 1);
        QCOMPARE(*desk::expireOffers(scene.site.database()), 0);
        QCOMPARE(scene.outcome(), u"timed_out"_s);
        QCOMPARE(scene.owner(), scene.ana.agent.value);
        QVERIFY(scene.site.number("SELECT version FROM conversation") > version); // Ana's console hears of it
        QCOMPARE(scene.words(ben, AcceptTransferOrder()), u"The time to answer this offer is over."_s);
        QCOMPARE(scene.site.number("SELECT COUNT(*) FROM audit WHERE action = 'transfer_timeout'"), 1);
        QCOMPARE(scene.site.breaches(), QString());
    }

    void everyRefusalSaysWhy_data() { BELLHOP_TEST_DIALECTS(); }
    void everyRefusalSaysWhy()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        auto order = scene.toBen();
        order.note = u"  "_s;
        QCOMPARE(scene.words(scene.ana, order), u"Write a note for the colleague who takes over."_s);
        order = scene.toBen();
        order.to = {};
        QCOMPARE(scene.words(scene.ana, order), u"Choose a colleague or a team to offer this conversation to."_s);
        order.to = scene.ana.agent;
        QCOMPARE(scene.words(scene.ana, order), u"You have this conversation already. Choose somebody else."_s);
        order.to = {4711};
        QCOMPARE(scene.words(scene.ana, order), u"This colleague's account is not active. Choose another one."_s);
        QVERIFY_OK(desk::endSession(scene.site.database(), scene.cleo.session, "signed_out"_L1));
        order.to = scene.cleo.agent;
        QCOMPARE(scene.words(scene.ana, order), u"Cleo is offline. Choose somebody who is here."_s);
        order.to = {};
        order.team = {4711};
        QCOMPARE(scene.words(scene.ana, order), u"There is no such team. Choose another one."_s);
        QVERIFY_FAILS(scene.site.tryRun(scene.ben, scene.id, scene.toBen()), ErrorKind::Refused);
        QCOMPARE(scene.words(scene.ben, AcceptTransferOrder()), u"This conversation was not offered to you."_s);
        QCOMPARE(
            scene.words(scene.ana, WithdrawTransferOrder()), u"This offer is over; there is nothing to withdraw."_s);
        scene.offer();
        QCOMPARE(scene.words(scene.ana, scene.toBen()),
            u"This conversation is offered to Ben already. Withdraw that first."_s);
        QCOMPARE(scene.words(scene.sam, AcceptTransferOrder()), u"This conversation is offered to Ben."_s);
        scene.site.run(scene.ana, scene.id, WithdrawTransferOrder());
        QCOMPARE(scene.words(scene.ben, AcceptTransferOrder()), u"Ana withdrew this offer."_s);
        scene.offer();
        scene.site.run(scene.ana, scene.id, CloseOrder{{u"resolved"_s, {}, {}, {}, {}, {}}});
        QCOMPARE(scene.words(scene.ben, AcceptTransferOrder()), u"This conversation was closed in the meantime."_s);
        QCOMPARE(scene.words(scene.ana, scene.toBen()), u"This conversation is closed. Reopen it to transfer it."_s);
        QCOMPARE(scene.site.breaches(), QString());
    }

    void whoHasItAlreadyIsToldSo()
    {
        Scene scene;
        const TeamId team = scene.team();
        scene.site.run(scene.ana, scene.id, OfferTransferOrder{{}, team, TransferReason::Workload, u"full"_s});
        const QString yours = u"This conversation is yours already."_s;
        QCOMPARE(scene.words(scene.ana, AcceptTransferOrder()), yours);
        QCOMPARE(scene.words(scene.ana, DeclineTransferOrder{u"no"_s}), yours);
        scene.site.run(scene.ben, scene.id, AcceptTransferOrder());
        QCOMPARE(scene.words(scene.ben, AcceptTransferOrder()), yours);
        QVERIFY(scene.words(scene.ana, scene.toBen()).startsWith(u"Ben took it"_s));
    }

    void consolesReadItWithItsWords_data() { BELLHOP_TEST_DIALECTS(); }
    void consolesReadItWithItsWords()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        const TeamId team = scene.team();
        const auto row = [&] { return desk::loadRows(scene.site.database(), {scene.id})->front(); };
        QCOMPARE(row().offer, 0);
        QVERIFY(row().property.isSet());
        scene.offer();
        const qint64 first = row().offer;
        QVERIFY(first > 0);
        QCOMPARE(desk::loadQueue(scene.site.database(), {})->front().offer, first);
        const auto open = desk::loadOffers(scene.site.database(), {first});
        QVERIFY_OK(open);
        TransferOffer expected{first, scene.id, scene.ana.agent, u"Ana"_s, scene.ben.agent, {}, u"Ben"_s,
            TransferReason::Specialist, u"knows the spa"_s, open->front().offeredAt,
            open->front().offeredAt + milliseconds(kOfferLife), {}, {}, {}, {}};
        QVERIFY(open->front() == expected);
        scene.site.run(scene.ben, scene.id, DeclineTransferOrder{u"at lunch"_s});
        QCOMPARE(row().offer, 0);
        expected.outcome = OfferOutcome::Declined;
        expected.ended = scene.ben.agent;
        expected.endedBy = u"Ben"_s;
        expected.answer = u"at lunch"_s;
        QVERIFY(desk::loadOffers(scene.site.database(), {first})->front() == expected);
        scene.site.run(scene.ana, scene.id, OfferTransferOrder{{}, team, TransferReason::Workload, u"full"_s});
        const TransferOffer toTeam = desk::loadOffers(scene.site.database(), {first, row().offer})->back();
        QCOMPARE(toTeam.team, team);
        QVERIFY(!toTeam.to.isSet() && toTeam.toName == u"Spa"_s);
        const auto teams = desk::loadTeams(scene.site.database());
        QVERIFY_OK(teams);
        QVERIFY(
            *teams == (std::vector<TeamCard>{{team, u"Spa"_s, {scene.ana.agent, scene.ben.agent}, {row().property}}}));
    }

    void whateverChangesTheOwnerEndsTheOffer_data() { BELLHOP_TEST_DIALECTS(); }
    void whateverChangesTheOwnerEndsTheOffer()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        scene.offer();
        scene.site.run(scene.sam, scene.id, TakeOverOrder{u"taking over"_s});
        QCOMPARE(scene.outcome(), u"overtaken"_s);
        QCOMPARE(
            scene.words(scene.ben, AcceptTransferOrder()), u"This conversation changed hands; the offer is over."_s);
        scene.site.run(scene.sam, scene.id, OfferTransferOrder{scene.ben.agent, {}, TransferReason::Other, u"yours"_s});
        scene.site.run(scene.sam, scene.id, ReleaseOrder());
        QCOMPARE(scene.outcome(), u"overtaken"_s);
        // An owner who is gone: the guest goes back to the queue, and no offer holds them there.
        scene.site.claim(scene.ana, scene.id);
        scene.offer();
        QVERIFY_OK(desk::endSession(scene.site.database(), scene.ana.session, "lost"_L1));
        scene.site.advanceSilently(std::chrono::minutes(2));
        QCOMPARE(desk::reapSessions(scene.site.database())->conversations, 1);
        QCOMPARE(scene.outcome(), u"overtaken"_s);
        QCOMPARE(scene.owner(), 0);
        QCOMPARE(scene.site.breaches(), QString());
    }

    void theThreadTellsIt_data() { BELLHOP_TEST_DIALECTS(); }
    void theThreadTellsIt()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        const auto step = [&] { scene.site.advance(std::chrono::seconds(2)); };
        step();
        scene.offer();
        step();
        scene.site.run(scene.ben, scene.id, DeclineTransferOrder{u"at lunch"_s});
        step();
        scene.offer();
        scene.site.advance(kOverdue);
        QCOMPARE(*desk::expireOffers(scene.site.database()), 1);
        step();
        scene.offer();
        step();
        scene.site.run(scene.ana, scene.id, WithdrawTransferOrder());
        const auto page = desk::loadThread(scene.site.database(), scene.id);
        QVERIFY_OK(page);
        QStringList events;
        QSet<MessageId> ids;
        for (const ThreadItem &item : page->items) {
            ids.insert(item.id);
            if (item.sort == ThreadItem::Sort::Event)
                events.append(item.authorName + u' ' + item.text);
        }
        QCOMPARE(ids.size(), static_cast<qsizetype>(page->items.size()));
        QCOMPARE(events,
            (QStringList{u"Ana claimed"_s, u"Ben offered:specialist"_s, u"Ben offer_declined"_s,
                u"Ben offered:specialist"_s, u"Ben offer_timed_out"_s, u"Ben offered:specialist"_s,
                u"Ana offer_withdrawn"_s}));
    }

    void aTeamIsAskedAndOneAccepts_data() { BELLHOP_TEST_DIALECTS(); }
    void aTeamIsAskedAndOneAccepts()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        const TeamId team = scene.team();
        scene.site.run(scene.ana, scene.id, OfferTransferOrder{{}, team, TransferReason::Workload, u"full"_s});
        QCOMPARE(scene.words(scene.cleo, AcceptTransferOrder()), u"This conversation is offered to Spa."_s);
        QVERIFY_OK(scene.site.tryRun(scene.ben, scene.id, AcceptTransferOrder()));
        QCOMPARE(scene.owner(), scene.ben.agent.value);
        QCOMPARE(scene.site.breaches(), QString());
    }

    /// An offer that is made while the conversation changes hands stands on the epoch in force, or is not made.
    void anOfferRacesWithWhoTakesOver_data() { BELLHOP_TEST_DIALECTS(); }
    void anOfferRacesWithWhoTakesOver()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        const int rounds = dialect == db::Dialect::MySql ? 60 : 10;
        for (int round = 0; round < rounds; ++round) {
            const QString phone = u"3469800%1"_s.arg(round, 4, 10, QChar(u'0'));
            const ConversationId id = scene.site.guestWrites(phone, u"hola"_s);
            scene.site.claim(scene.ana, id);
            const qint64 epoch = scene.site.epochOf(id);
            std::barrier start(3);
            std::vector<std::thread> threads;
            const std::vector<std::pair<Actor, AnyOrder>> rivals{
                {scene.ana, scene.toBen()}, {scene.sam, TakeOverOrder{u"mine"_s}}, {scene.ana, scene.toBen()}};
            std::atomic<int> odd = 0;
            for (const auto &[actor, order] : rivals) {
                threads.emplace_back([&, actor = actor, order = order] {
                    start.arrive_and_wait();
                    const auto answer = desk::runCommand(scene.site.database(), actor, {newUuid(), id, epoch, order});
                    if (!answer.ok() && answer.error().kind != ErrorKind::StaleEpoch
                        && answer.error().kind != ErrorKind::Conflict && answer.error().kind != ErrorKind::Refused)
                        ++odd;
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            QCOMPARE(odd.load(), 0);
            QCOMPARE(scene.site.breaches(), QString());
        }
    }

    /// Accept against take-over, release, withdrawal, claim, the sweep and the owner's own words, all at once, on real
    /// connections.
    void ofAllWhoWantItOneHasIt_data() { BELLHOP_TEST_DIALECTS(); }
    void ofAllWhoWantItOneHasIt()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        const int rounds = dialect == db::Dialect::MySql ? 25 : 10;
        int accepted = 0;
        for (int round = 0; round < rounds; ++round) {
            const QString phone = u"3469900%1"_s.arg(round, 4, 10, QChar(u'0'));
            const ConversationId id = scene.site.guestWrites(phone, u"hola"_s);
            scene.site.claim(scene.ana, id);
            scene.site.run(scene.ana, id, scene.toBen());
            const qint64 epoch = scene.site.epochOf(id);
            const std::vector<std::pair<Actor, AnyOrder>> rivals{
                {scene.ben, AcceptTransferOrder()},
                {scene.sam, TakeOverOrder{u"mine"_s}},
                {scene.ana, round % 3 == 0 ? AnyOrder(ReleaseOrder()) : AnyOrder(SendTextOrder{u"still me"_s, {}})},
                {scene.ana, round % 3 == 1 ? AnyOrder(WithdrawTransferOrder()) : AnyOrder(NoteOrder{u"waiting"_s})},
                {scene.cleo, AnyOrder(ClaimOrder())},
            };
            std::barrier start(static_cast<std::ptrdiff_t>(rivals.size()) + 1);
            std::vector<std::thread> threads;
            std::atomic<int> accepts = 0;
            std::atomic<int> odd = 0;
            for (const auto &[actor, order] : rivals) {
                threads.emplace_back([&, actor = actor, order = order] {
                    start.arrive_and_wait();
                    const auto answer = desk::runCommand(scene.site.database(), actor, {newUuid(), id, epoch, order});
                    if (answer.ok() && std::holds_alternative<AcceptTransferOrder>(order))
                        ++accepts;
                    if (!answer.ok() && answer.error().kind != ErrorKind::StaleEpoch
                        && answer.error().kind != ErrorKind::Conflict && answer.error().kind != ErrorKind::Refused)
                        ++odd;
                });
            }
            threads.emplace_back([&] {
                start.arrive_and_wait();
                if (!desk::expireOffers(scene.site.database()).ok())
                    ++odd;
            });
            for (std::thread &thread : threads)
                thread.join();
            accepted += accepts;
            QCOMPARE(odd.load(), 0);
            // Every offer is over whose epoch is over, and whoever was told "yours" got it under an epoch of its own.
            QCOMPARE(scene.site.number("SELECT COUNT(*) FROM transfer_offer WHERE outcome = 'accepted'"), accepted);
            QCOMPARE(scene.site.breaches(), QString());
        }
    }
};

BELLHOP_TEST(tst_transfers, TestTransfers)
#include "tst_transfers.moc"
