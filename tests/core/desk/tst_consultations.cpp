// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/desk/command_runner.h"
#include "core/desk/consultations.h"
#include "core/desk/queries.h"
#include "core/desk/sessions.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

#include <barrier>
#include <thread>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

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
    [[nodiscard]] AskConsultationOrder fromBen() const
    {
        return {ben.agent, {}, TransferReason::Complaint, u"may I refund the night?"_s};
    }
    void ask() { site.run(ana, id, fromBen()); }
    void consult()
    {
        ask();
        site.run(ben, id, AcceptConsultationOrder());
    }
    [[nodiscard]] qint64 owner() { return site.number("SELECT COALESCE(owner_id, 0) FROM conversation"); }
    [[nodiscard]] QString outcome()
    {
        return site.text("SELECT COALESCE(outcome, 'open') FROM consultation ORDER BY id DESC LIMIT 1");
    }
    [[nodiscard]] QString words(const Actor &actor, const AnyOrder &order)
    {
        const auto answer = site.tryRun(actor, id, order);
        return answer.ok() ? u"done"_s : answer.error().message;
    }
    [[nodiscard]] QStringList events()
    {
        const auto page = desk::loadThread(site.database(), id);
        QStringList out;
        for (const ThreadItem &item : page->items) {
            if (item.sort == ThreadItem::Sort::Event)
                out.append(item.authorName + u' ' + item.text);
        }
        return out;
    }

    Site site;
    Actor ana;
    Actor ben;
    Actor cleo;
    Actor sam;
    ConversationId id;
};

NoteOrder aside(const QString &text)
{
    return {text, {}, true};
}

} // namespace

class TestConsultations final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void adviceChangesNoOwnerAndReachesNoGuest_data() { BELLHOP_TEST_DIALECTS(); }
    void adviceChangesNoOwnerAndReachesNoGuest()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        const qint64 before = scene.site.epochOf(scene.id);
        scene.ask();
        QCOMPARE(scene.words(scene.ben, aside(u"too early"_s)),
            u"Only the two who consult each other write in their consultation."_s);
        scene.site.run(scene.ben, scene.id, AcceptConsultationOrder());
        QVERIFY_OK(scene.site.tryRun(scene.ben, scene.id, aside(u"up to 100 euros"_s)));
        QVERIFY_OK(scene.site.tryRun(scene.ana, scene.id, aside(u"thank you"_s)));
        QVERIFY_OK(scene.site.tryRun(scene.ana, scene.id, SendTextOrder{u"one moment"_s, {}}));
        QCOMPARE(scene.owner(), scene.ana.agent.value);
        QCOMPARE(scene.site.epochOf(scene.id), before);
        QVERIFY_FAILS(scene.site.tryRun(scene.ben, scene.id, SendTextOrder{u"hola"_s, {}}), ErrorKind::Refused);
        QCOMPARE(scene.words(scene.cleo, aside(u"me too"_s)),
            u"Only the two who consult each other write in their consultation."_s);
        QCOMPARE(scene.site.number("SELECT COUNT(*) FROM outbox"), 1); // what Ana wrote to the guest
        QCOMPARE(scene.site.number("SELECT COUNT(*) FROM consultation_note"), 3); // with the question
        // Each is told what the other wrote, as of any note that means them.
        QCOMPARE(desk::loadMentions(scene.site.database(), scene.ana.agent)->size(), std::size_t(1));
        QCOMPARE(desk::loadMentions(scene.site.database(), scene.ben.agent)->front().text, u"thank you"_s);
        const auto page = desk::loadThread(scene.site.database(), scene.id);
        QStringList marked;
        for (const ThreadItem &item : page->items) {
            if (item.consultation)
                marked << item.text;
        }
        QCOMPARE(marked, (QStringList{u"may I refund the night?"_s, u"up to 100 euros"_s, u"thank you"_s}));
        QCOMPARE(scene.site.breaches(), QString());

        scene.site.run(scene.ana, scene.id, EndConsultationOrder());
        QCOMPARE(scene.outcome(), u"ended"_s);
        QCOMPARE(scene.owner(), scene.ana.agent.value);
        QCOMPARE(scene.words(scene.ben, aside(u"late"_s)), u"Ana ended this consultation."_s);
        QCOMPARE(
            scene.words(scene.ana, HandOverOrder{TransferReason::Other, u"late"_s}), u"Ana ended this consultation."_s);
        scene.ask(); // and once more
        QCOMPARE(scene.site.breaches(), QString());
    }

    void whatIsHandedOverIsATransferAtOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void whatIsHandedOverIsATransferAtOnce()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        const qint64 before = scene.site.epochOf(scene.id);
        scene.ask();
        const HandOverOrder order{TransferReason::Complaint, u"he may refund"_s};
        QCOMPARE(scene.words(scene.ana, order), u"Ben has not accepted yet. Wait for that, or offer it."_s);
        scene.site.run(scene.ben, scene.id, AcceptConsultationOrder());
        QCOMPARE(scene.words(scene.ana, HandOverOrder{TransferReason::Other, u" "_s}),
            u"Write a note for the colleague who takes over."_s);
        // An offer to somebody else that is open ends, as with every other change of owner.
        scene.site.run(
            scene.ana, scene.id, OfferTransferOrder{scene.cleo.agent, {}, TransferReason::Other, u"or you"_s});
        QVERIFY_OK(scene.site.tryRun(scene.ana, scene.id, order));
        QCOMPARE(scene.owner(), scene.ben.agent.value);
        QCOMPARE(scene.site.epochOf(scene.id), before + 1);
        QCOMPARE(scene.outcome(), u"handed_over"_s);
        QCOMPARE(scene.site.text("SELECT reason FROM ownership_interval WHERE ended_at IS NULL"), u"transferred"_s);
        QCOMPARE(scene.site.text("SELECT outcome FROM transfer_offer ORDER BY id LIMIT 1"), u"overtaken"_s);
        QCOMPARE(scene.site.text("SELECT t.outcome || t.reason || m.body FROM transfer_offer t JOIN "
                                 "message m ON m.id = t.note_id ORDER BY t.id DESC LIMIT 1"),
            u"acceptedcomplainthe may refund"_s);
        const Command late{newUuid(), scene.id, before, SendTextOrder{u"late"_s, {}}};
        QVERIFY(!desk::runCommand(scene.site.database(), scene.ana, late).ok());
        QVERIFY_OK(scene.site.tryRun(scene.ben, scene.id, SendTextOrder{u"hola, soy Ben"_s, {}}));
        QCOMPARE(scene.site.breaches(), QString());
    }

    void handingOverWhatASupervisorTookIsRefusedInWords_data() { BELLHOP_TEST_DIALECTS(); }
    void handingOverWhatASupervisorTookIsRefusedInWords()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        scene.consult();
        const qint64 seen = scene.site.epochOf(scene.id);
        scene.site.run(scene.sam, scene.id, TakeOverOrder{u"asks for the manager"_s});
        QCOMPARE(scene.outcome(), u"overtaken"_s);
        const auto late = desk::runCommand(scene.site.database(), scene.ana,
            {newUuid(), scene.id, seen, HandOverOrder{TransferReason::Other, u"yours"_s}});
        QVERIFY_FAILS(late, ErrorKind::Refused);
        QVERIFY(late.error().message.startsWith(u"Sam took it"_s));
        QCOMPARE(scene.owner(), scene.sam.agent.value);
        QCOMPARE(
            scene.words(scene.ben, aside(u"late"_s)), u"This conversation changed hands; the consultation is over."_s);
        QCOMPARE(scene.events().last(), u"Sam taken_over"_s);
        QVERIFY(scene.events().contains(u"Ben consultation_overtaken"_s));
        QCOMPARE(scene.site.breaches(), QString());
    }

    void everyRefusalSaysWhy_data() { BELLHOP_TEST_DIALECTS(); }
    void everyRefusalSaysWhy()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        auto order = scene.fromBen();
        order.question = u"  "_s;
        QCOMPARE(scene.words(scene.ana, order), u"Write what you want to know."_s);
        order = scene.fromBen();
        order.to = {};
        QCOMPARE(scene.words(scene.ana, order), u"Choose a colleague or a team to consult."_s);
        order.to = scene.ana.agent;
        QCOMPARE(scene.words(scene.ana, order), u"You have this conversation already. Choose somebody else."_s);
        QVERIFY_OK(desk::endSession(scene.site.database(), scene.cleo.session, "signed_out"_L1));
        order.to = scene.cleo.agent;
        QCOMPARE(scene.words(scene.ana, order), u"Cleo is offline. Choose somebody who is here."_s);
        QVERIFY_FAILS(scene.site.tryRun(scene.ben, scene.id, scene.fromBen()), ErrorKind::Refused);
        QCOMPARE(scene.words(scene.ben, AcceptConsultationOrder()), u"Nobody consults you about this conversation."_s);
        QCOMPARE(scene.words(scene.ana, EndConsultationOrder()), u"Nobody consults you about this conversation."_s);
        scene.ask();
        QCOMPARE(scene.words(scene.ana, scene.fromBen()), u"You consult Ben already. End that first."_s);
        QCOMPARE(scene.words(scene.sam, AcceptConsultationOrder()), u"Ben is asked about this conversation."_s);
        QCOMPARE(scene.words(scene.sam, EndConsultationOrder()),
            u"Only the two who consult each other end their consultation."_s);
        QCOMPARE(scene.words(scene.ben, DeclineConsultationOrder{u" "_s}),
            u"Say why, so that the owner can ask somebody else."_s);
        scene.site.run(scene.ben, scene.id, DeclineConsultationOrder{u"at lunch"_s});
        QCOMPARE(scene.outcome(), u"declined"_s);
        QCOMPARE(scene.words(scene.ben, AcceptConsultationOrder()), u"Ben declined this consultation."_s);
        scene.ask();
        scene.site.run(scene.ana, scene.id, EndConsultationOrder());
        QCOMPARE(scene.outcome(), u"withdrawn"_s);
        scene.consult();
        QCOMPARE(scene.words(scene.ben, AcceptConsultationOrder()), u"You accepted this consultation already."_s);
        scene.site.run(scene.ben, scene.id, EndConsultationOrder());
        QCOMPARE(scene.outcome(), u"left"_s);
        QCOMPARE(scene.words(scene.ana, aside(u"are you there?"_s)), u"Ben ended this consultation."_s);
        scene.consult();
        scene.site.run(scene.ana, scene.id, CloseOrder{{u"resolved"_s, {}, {}, {}, {}, {}}});
        QCOMPARE(scene.outcome(), u"closed"_s);
        QCOMPARE(
            scene.words(scene.ben, aside(u"late"_s)), u"This conversation was closed; the consultation is over."_s);
        QCOMPARE(
            scene.words(scene.ana, scene.fromBen()), u"This conversation is closed. Reopen it to consult somebody."_s);
        QCOMPARE(scene.site.breaches(), QString());
    }

    void whoVanishesEndsIt_data() { BELLHOP_TEST_DIALECTS(); }
    void whoVanishesEndsIt()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        scene.ask();
        QCOMPARE(*desk::endForsakenConsultations(scene.site.database()), 0);
        const qint64 version = scene.site.number("SELECT version FROM conversation");
        scene.site.advance(kOfferLife + std::chrono::seconds(1));
        QCOMPARE(scene.words(scene.ben, AcceptConsultationOrder()), u"The time to answer this question is over."_s);
        QCOMPARE(*desk::endForsakenConsultations(scene.site.database()), 1);
        QCOMPARE(*desk::endForsakenConsultations(scene.site.database()), 0);
        QCOMPARE(scene.outcome(), u"timed_out"_s);
        QVERIFY(scene.site.number("SELECT version FROM conversation") > version); // the thread is read anew

        scene.consult();
        scene.site.advance(kConsultationSilence - std::chrono::minutes(1));
        scene.site.run(scene.ben, scene.id, aside(u"I am asking the manager"_s));
        scene.site.advance(kConsultationSilence - std::chrono::minutes(1));
        QCOMPARE(*desk::endForsakenConsultations(scene.site.database()), 0); // they have written since
        scene.site.advance(std::chrono::minutes(2));
        QCOMPARE(*desk::endForsakenConsultations(scene.site.database()), 1);
        QCOMPARE(scene.outcome(), u"silent"_s);

        scene.consult();
        QVERIFY_OK(desk::endSession(scene.site.database(), scene.ben.session, "lost"_L1));
        QCOMPARE(*desk::endForsakenConsultations(scene.site.database()), 1);
        QCOMPARE(scene.outcome(), u"consultant_gone"_s);
        QCOMPARE(scene.owner(), scene.ana.agent.value);
        QCOMPARE(scene.events().last(), u"Ben consultation_consultant_gone"_s);

        const Actor again = scene.site.signIn(u"ben"_s);
        scene.ask();
        scene.site.run(again, scene.id, AcceptConsultationOrder());
        QVERIFY_OK(desk::endSession(scene.site.database(), scene.ana.session, "lost"_L1));
        QCOMPARE(*desk::endForsakenConsultations(scene.site.database()), 1);
        QCOMPARE(scene.outcome(), u"owner_gone"_s);
        QCOMPARE(scene.site.breaches(), QString());
    }

    void consolesReadItWithItsWords_data() { BELLHOP_TEST_DIALECTS(); }
    void consolesReadItWithItsWords()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        QVERIFY(desk::loadConsultations(scene.site.database(), {})->empty());
        scene.site.advance(std::chrono::seconds(2));
        scene.ask();
        auto open = desk::loadConsultations(scene.site.database(), {});
        QVERIFY_OK(open);
        Consultation expected = open->front();
        QVERIFY(expected.from == scene.ana.agent && expected.to == scene.ben.agent && !expected.consultant.isSet());
        QCOMPARE(expected.question, u"may I refund the night?"_s);
        QCOMPARE(expected.expiresAt, expected.askedAt + milliseconds(kOfferLife));
        scene.site.run(scene.ben, scene.id, AcceptConsultationOrder());
        open = desk::loadConsultations(scene.site.database(), {expected.id});
        QCOMPARE(open->size(), std::size_t(1)); // once, though it was asked for as well
        QCOMPARE(open->front().consultantName, u"Ben"_s);
        scene.site.run(scene.ana, scene.id, EndConsultationOrder());
        QVERIFY(desk::loadConsultations(scene.site.database(), {})->empty());
        const auto over = desk::loadConsultations(scene.site.database(), {expected.id});
        QCOMPARE(over->front().outcome, std::optional(ConsultationOutcome::Ended));
        QCOMPARE(over->front().endedBy, u"Ana"_s);
        QCOMPARE(scene.events(),
            (QStringList{u"Ana claimed"_s, u"Ben consulted:complaint"_s, u"Ben consultation_accepted"_s,
                u"Ana consultation_ended"_s}));
    }

    void aTeamIsAskedAndTheFirstGivesAdvice_data() { BELLHOP_TEST_DIALECTS(); }
    void aTeamIsAskedAndTheFirstGivesAdvice()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        scene.site.execute(
            "INSERT INTO team (uuid, name, created_at) VALUES ('00000000-0000-7000-8000-000000000009', 'Spa', 1)");
        scene.site.execute(
            "INSERT INTO team_property (team_id, property_id) SELECT MAX(t.id), MAX(p.id) FROM team t, property p");
        scene.site.execute("INSERT INTO team_member (agent_id, team_id) SELECT a.id, MAX(t.id) FROM agent a, team t "
                           "WHERE a.name IN ('ben', 'sam') GROUP BY a.id");
        const TeamId team{scene.site.number("SELECT MAX(id) FROM team")};
        scene.site.run(
            scene.ana, scene.id, AskConsultationOrder{{}, team, TransferReason::Specialist, u"which oil?"_s});
        QCOMPARE(scene.words(scene.cleo, AcceptConsultationOrder()), u"Spa is asked about this conversation."_s);
        QVERIFY_OK(scene.site.tryRun(scene.sam, scene.id, AcceptConsultationOrder()));
        QCOMPARE(scene.words(scene.ben, AcceptConsultationOrder()), u"Sam accepted it already."_s);
        scene.site.run(scene.ana, scene.id, HandOverOrder{TransferReason::Specialist, u"yours"_s});
        QCOMPARE(scene.owner(), scene.sam.agent.value);
        QCOMPARE(scene.site.breaches(), QString());
    }

    /// Accept against the owner's end, a hand-over against a take-over and a claim, and the sweep, all at once, on real
    /// connections: whatever wins, the conversation has one owner and no consultation outlives its epoch.
    void ofAllAtOnceOneThingIsTrue_data() { BELLHOP_TEST_DIALECTS(); }
    void ofAllAtOnceOneThingIsTrue()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        const int rounds = dialect == db::Dialect::MySql ? 25 : 10;
        for (int round = 0; round < rounds; ++round) {
            const QString phone = u"3469700%1"_s.arg(round, 4, 10, QChar(u'0'));
            const ConversationId id = scene.site.guestWrites(phone, u"hola"_s);
            scene.site.claim(scene.ana, id);
            scene.site.run(scene.ana, id, scene.fromBen());
            if (round % 2 == 1)
                scene.site.run(scene.ben, id, AcceptConsultationOrder());
            const qint64 epoch = scene.site.epochOf(id);
            const std::vector<std::pair<Actor, AnyOrder>> rivals{
                {scene.ben, round % 2 == 0 ? AnyOrder(AcceptConsultationOrder()) : AnyOrder(aside(u"and this"_s))},
                {scene.ana, EndConsultationOrder()},
                {scene.ana, HandOverOrder{TransferReason::Other, u"yours"_s}},
                {scene.sam, round % 3 == 0 ? AnyOrder(TakeOverOrder{u"mine"_s}) : AnyOrder(NoteOrder{u"watching"_s})},
                {scene.cleo, ClaimOrder()},
            };
            std::barrier start(static_cast<std::ptrdiff_t>(rivals.size()) + 1);
            std::vector<std::thread> threads;
            std::atomic<int> odd = 0;
            std::atomic<bool> accepted = round % 2 == 1;
            std::atomic<bool> handedOver = false;
            for (const auto &[actor, order] : rivals) {
                threads.emplace_back([&, actor = actor, order = order] {
                    start.arrive_and_wait();
                    const auto answer = desk::runCommand(scene.site.database(), actor, {newUuid(), id, epoch, order});
                    if (answer.ok() && std::holds_alternative<AcceptConsultationOrder>(order))
                        accepted = true;
                    if (answer.ok() && std::holds_alternative<HandOverOrder>(order))
                        handedOver = true;
                    if (!answer.ok() && answer.error().kind != ErrorKind::StaleEpoch
                        && answer.error().kind != ErrorKind::Conflict && answer.error().kind != ErrorKind::Refused)
                        ++odd;
                });
            }
            threads.emplace_back([&] {
                start.arrive_and_wait();
                if (!desk::endForsakenConsultations(scene.site.database()).ok())
                    ++odd;
            });
            for (std::thread &thread : threads)
                thread.join();
            QCOMPARE(odd.load(), 0);
            QVERIFY(!handedOver || accepted);
            if (handedOver)
                QCOMPARE(scene.site.number("SELECT COUNT(*) FROM consultation WHERE outcome = 'handed_over' AND "
                                           "conversation_id = "
                             + QByteArray::number(id.value)),
                    1);
            QCOMPARE(scene.site.breaches(), QString());
        }
    }
};

BELLHOP_TEST(tst_consultations, TestConsultations)
#include "tst_consultations.moc"
