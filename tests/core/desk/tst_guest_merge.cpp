// SPDX-License-Identifier: GPL-3.0-or-later
// Guests that are one person: merged, shown, separated, forgotten.
#include "core/base/uuid.h"
#include "core/desk/command_runner.h"
#include "core/desk/erasure.h"
#include "core/desk/guest_merge.h"
#include "core/desk/guest_record.h"
#include "core/desk/queries.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

#include <barrier>
#include <thread>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kOld = u"34600111222"_s;
const QString kNew = u"351911222333"_s;
const QString kThird = u"34655444333"_s;

/// Maria writes from her old number, which Ana answers, and from her new one, which nobody does.
struct Scene {
    explicit Scene(db::Dialect dialect = db::Dialect::Sqlite)
        : site(dialect)
        , ana(site.addAgent(u"ana"_s))
        , ben(site.addAgent(u"ben"_s))
        , sam(site.addAgent(u"sam"_s, Role::Supervisor))
        , old(site.guestWrites(kOld, u"from my old number"_s))
        , fresh(site.guestWrites(kNew, u"from my new number"_s))
    {
        site.claim(ana, old);
    }

    [[nodiscard]] QString merge(const Actor &actor, ConversationId into, ConversationId other)
    {
        return site.run(actor, into, MergeGuestOrder{other}).uuid;
    }
    [[nodiscard]] QString words(const Actor &actor, ConversationId conversation, const AnyOrder &order)
    {
        const auto answer = site.tryRun(actor, conversation, order);
        return answer.ok() ? u"done"_s : answer.error().message;
    }
    [[nodiscard]] qint64 guestOf(ConversationId conversation)
    {
        return site.number("SELECT s.guest_id FROM conversation c JOIN reach r ON r.id = c.reach_id JOIN person s ON "
                           "s.id = r.person_id WHERE c.id = "
            + QByteArray::number(conversation.value));
    }
    [[nodiscard]] QStringList events(ConversationId conversation)
    {
        const auto page = desk::loadThread(site.database(), conversation);
        QStringList out;
        for (const ThreadItem &item : page->items) {
            if (item.text.startsWith("merged:"_L1) || item.text.startsWith("separated:"_L1))
                out.append(item.authorName + u' ' + item.text);
        }
        return out;
    }
    [[nodiscard]] std::vector<ConversationId> history(ConversationId conversation)
    {
        const auto record = desk::loadGuest(site.database(), conversation);
        std::vector<ConversationId> ids;
        for (const QueueRow &row : record->conversations)
            ids.push_back(row.id);
        return ids;
    }

    Site site;
    Actor ana;
    Actor ben;
    Actor sam;
    ConversationId old;
    ConversationId fresh;
};

/// Every row of what a guest consists of; versions tell only how often it was written.
QStringList dumpOf(Site &site)
{
    QStringList lines;
    const bool lite = site.database().dialect() == db::Dialect::Sqlite;
    const Status looked = site.database().read([&](db::Connection &connection) -> Status {
        for (const char *table : {"guest", "person", "identity", "reach", "conversation", "message", "outbox",
                 "conversation_tag", "read_mark", "closing", "ownership_interval", "status_interval", "person_stay"}) {
            const QByteArray name(table);
            BELLHOP_TRY(const db::Rows columns,
                connection.queryText(lite ? "SELECT c.name FROM pragma_table_info('" + name + "') c ORDER BY c.name"
                                          : "SELECT c.column_name FROM information_schema.columns c WHERE "
                                            "c.table_schema = DATABASE() AND c.table_name = '"
                            + name + "' ORDER BY c.column_name"));
            QByteArrayList wanted;
            for (const db::Row &column : columns) {
                if (column.text(0) != "version"_L1)
                    wanted << column.text(0).toUtf8();
            }
            BELLHOP_TRY(const db::Rows rows, connection.queryText("SELECT " + wanted.join(", ") + " FROM " + name));
            for (const db::Row &row : rows) {
                QStringList values{QString::fromUtf8(name)};
                for (int i = 0; i < row.size(); ++i)
                    values << (row.isNull(i) ? u"NULL"_s : row.text(i));
                lines << values.join(u'|');
            }
        }
        return done();
    });
    lines.sort();
    return looked.ok() ? lines : QStringList{looked.error().detail};
}

} // namespace

class TestGuestMerge final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoAreOneGuestAndStayTwoAddresses_data() { BELLHOP_TEST_DIALECTS(); }
    void twoAreOneGuestAndStayTwoAddresses()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        Site &site = scene.site;
        site.execute("UPDATE reach SET opted_out_at = 5 WHERE id = (SELECT reach_id FROM conversation WHERE id = "
            + QByteArray::number(scene.fresh.value) + ")");
        (void)scene.merge(scene.ana, scene.old, scene.fresh);
        QCOMPARE(scene.guestOf(scene.fresh), scene.guestOf(scene.old));
        QCOMPARE(site.breaches(), QString());

        const auto record = desk::loadGuest(site.database(), scene.old);
        QVERIFY_OK(record);
        QCOMPARE(record->conversations.size(), std::size_t(2));
        QCOMPARE(record->conversations.front().id, scene.fresh);
        QCOMPARE(record->conversations.front().maskedPhone, u"+35 ••• ••• 333"_s);
        QCOMPARE(record->conversations.back().maskedPhone, u"+34 ••• ••• 222"_s);
        QCOMPARE(
            record->conversations.front().guestName, u"Guest 222"_s); // one name: of whom the other was merged into
        QVERIFY(record->conversations.front().optedOut && !record->conversations.back().optedOut);
        QCOMPARE(record->merges.size(), std::size_t(1));
        QCOMPARE(record->merges.front().name, u"Guest 333"_s);
        QCOMPARE(record->merges.front().numbers, QStringList{u"+35 ••• ••• 333"_s});
        QCOMPARE(record->merges.front().by, scene.ana.name);
        QCOMPARE(scene.history(scene.fresh), (std::vector{scene.fresh, scene.old}));
        // Both threads tell of it, each of the other's name as far as there is one.
        for (const ConversationId id : {scene.old, scene.fresh})
            QCOMPARE(scene.events(id), QStringList{scene.ana.name + u" merged:Guest 333"_s});
        QCOMPARE(site.number("SELECT COUNT(*) FROM audit WHERE action = 'guest_merge' AND agent_id = "
                     + QByteArray::number(scene.ana.agent.value)),
            1);

        // What is written goes where that conversation's guest wrote from, and the other's window is not theirs.
        site.claim(scene.ben, scene.fresh);
        (void)site.sendText(scene.ana, scene.old, u"to the old number"_s);
        (void)site.sendText(scene.ben, scene.fresh, u"to the new number"_s);
        QStringList sent;
        for (const desk::Leased &leased : site.lease())
            sent << leased.outbound.to.phone;
        sent.sort();
        QCOMPARE(sent, (QStringList{kOld, kNew}));
        QCOMPARE(site.number("SELECT COUNT(*) FROM outbox o JOIN message m ON m.id = o.message_id JOIN conversation c "
                             "ON c.id = m.conversation_id WHERE c.reach_id <> o.reach_id"),
            0);
    }

    void separatingGivesBackExactlyWhatWas_data() { BELLHOP_TEST_DIALECTS(); }
    void separatingGivesBackExactlyWhatWas()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        Site &site = scene.site;
        (void)site.run(scene.ana, scene.old, TagOrder{u"late"_s, true});
        site.execute("UPDATE guest SET language = 'pt', responder_off_at = 7 WHERE display_name = 'Guest 333'");
        const QStringList before = dumpOf(site);
        QVERIFY(before.size() > 10);
        const QString merge = scene.merge(scene.ana, scene.old, scene.fresh);
        QVERIFY(dumpOf(site) != before);
        site.advance(std::chrono::hours(24 * 40)); // at any time
        QVERIFY_OK(site.tryRun(scene.ana, scene.fresh, UnmergeGuestOrder{merge}));
        QCOMPARE(dumpOf(site), before);
        QCOMPARE(site.breaches(), QString());
        QCOMPARE(scene.history(scene.fresh), std::vector{scene.fresh});
        QVERIFY(desk::loadGuest(site.database(), scene.old)->merges.empty());
        QCOMPARE(scene.events(scene.old),
            (QStringList{scene.ana.name + u" merged:Guest 333"_s, scene.ana.name + u" separated:Guest 333"_s}));
        QCOMPARE(scene.events(scene.fresh).back(), scene.ana.name + u" separated:Guest 222"_s);
        QCOMPARE(site.number("SELECT COUNT(*) FROM audit WHERE action = 'guest_unmerge'"), 1);
        QCOMPARE(scene.words(scene.ana, scene.old, UnmergeGuestOrder{merge}), u"These guests are separate already."_s);
        (void)scene.merge(scene.ana, scene.old, scene.fresh); // and one again
        QCOMPARE(site.breaches(), QString());
    }

    void whatWasMergedBeforeComesAlongAndGoesBackAlong_data() { BELLHOP_TEST_DIALECTS(); }
    void whatWasMergedBeforeComesAlongAndGoesBackAlong()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        Site &site = scene.site;
        const auto third = site.guestWrites(kThird, u"from my third"_s);
        const auto fourth = site.guestWrites(u"34677888999"_s, u"from my fourth"_s);
        const QString intoFresh = scene.merge(scene.sam, scene.fresh, third);
        const QStringList two = dumpOf(site);
        const QString intoOld = scene.merge(scene.sam, scene.old, scene.fresh);
        QCOMPARE(scene.history(scene.old), (std::vector{third, scene.fresh, scene.old}));
        QCOMPARE(desk::loadGuest(site.database(), scene.old)->merges.size(), std::size_t(2));
        QCOMPARE(site.number(
                     "SELECT COUNT(*) FROM guest WHERE merged_into = " + QByteArray::number(scene.guestOf(scene.old))),
            2); // one root, no chain
        QCOMPARE(site.breaches(), QString());

        QVERIFY_OK(site.tryRun(scene.sam, scene.old, UnmergeGuestOrder{intoOld}));
        QCOMPARE(dumpOf(site), two);
        QCOMPARE(scene.history(scene.fresh), (std::vector{third, scene.fresh}));

        // Each alone, whatever came with whom; one that was separated and merged anew stays when the other goes.
        const QString again = scene.merge(scene.sam, scene.old, scene.fresh);
        QVERIFY_OK(site.tryRun(scene.sam, scene.old, UnmergeGuestOrder{intoFresh}));
        QCOMPARE(scene.history(third), std::vector{third});
        QCOMPARE(scene.history(scene.old), (std::vector{scene.fresh, scene.old}));
        (void)scene.merge(scene.sam, scene.old, third);
        (void)scene.merge(scene.sam, scene.old, fourth);
        QVERIFY_OK(site.tryRun(scene.sam, scene.fresh, UnmergeGuestOrder{again}));
        QCOMPARE(scene.history(scene.fresh), std::vector{scene.fresh});
        QCOMPARE(scene.history(scene.old), (std::vector{fourth, third, scene.old}));
        QCOMPARE(site.breaches(), QString());

        // A part that was separated and came back with somebody else, not as it went.
        const QString whole = scene.merge(scene.sam, fourth, scene.fresh);
        QVERIFY_OK(site.tryRun(scene.sam, fourth, UnmergeGuestOrder{whole}));
        const QString pair = scene.merge(scene.sam, scene.fresh, site.guestWrites(u"34611000111"_s, u"fifth"_s));
        const QString brought = scene.merge(scene.sam, scene.old, scene.fresh);
        QVERIFY_OK(site.tryRun(scene.sam, scene.old, UnmergeGuestOrder{pair}));
        QCOMPARE(scene.history(scene.fresh).size(), std::size_t(4));
        QVERIFY_OK(site.tryRun(scene.sam, scene.old, UnmergeGuestOrder{brought}));
        QCOMPARE(scene.history(scene.fresh), std::vector{scene.fresh});
        QCOMPARE(site.breaches(), QString());
    }

    void aMessageKeepsItsConversationAndShowsInTheHistory_data() { BELLHOP_TEST_DIALECTS(); }
    void aMessageKeepsItsConversationAndShowsInTheHistory()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        Site &site = scene.site;
        const QString merge = scene.merge(scene.ana, scene.old, scene.fresh);
        QCOMPARE(site.guestWrites(kNew, u"still my new number"_s), scene.fresh);
        QCOMPARE(site.guestWrites(kOld, u"and my old one"_s), scene.old);
        CloseOrder close;
        close.closing.disposition = u"resolved"_s;
        (void)site.run(scene.sam, scene.fresh, close);
        site.advance(std::chrono::hours(30));
        const ConversationId next = site.guestWrites(kNew, u"a month later"_s);
        QVERIFY(next != scene.fresh && next != scene.old);
        QCOMPARE(scene.history(scene.old), (std::vector{next, scene.fresh, scene.old}));
        // Who was merged goes with all that they wrote since.
        QVERIFY_OK(site.tryRun(scene.ana, scene.old, UnmergeGuestOrder{merge}));
        QCOMPARE(scene.history(next), (std::vector{next, scene.fresh}));
        QCOMPARE(scene.history(scene.old), std::vector{scene.old});
        QCOMPARE(site.breaches(), QString());
    }

    void aProfileNameThatChangesMeanwhileIsTheirsAfterwards_data() { BELLHOP_TEST_DIALECTS(); }
    void aProfileNameThatChangesMeanwhileIsTheirsAfterwards()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        Site &site = scene.site;
        const QString merge = scene.merge(scene.ana, scene.old, scene.fresh);
        InboundMessage message;
        message.providerId = u"wamid.renamed"_s;
        message.from.phone = kNew;
        message.from.displayName = u"Maria"_s;
        message.text = u"my name is Maria"_s;
        message.sentAt = {site.now().ms / 1000 * 1000};
        site.deliver(u"m:wamid.renamed"_s, message);
        QCOMPARE(desk::loadRows(site.database(), {scene.fresh})->front().guestName, u"Guest 222"_s);
        // Found by either name.
        SearchAsk ask;
        ask.text = u"maria"_s;
        QCOMPARE(desk::search(site.database(), ask)->hits.front().row.id, scene.fresh);
        ask.text = u"guest 222"_s;
        QCOMPARE(desk::search(site.database(), ask)->hits.size(), std::size_t(2));
        QVERIFY_OK(site.tryRun(scene.ana, scene.old, UnmergeGuestOrder{merge}));
        QCOMPARE(desk::loadRows(site.database(), {scene.fresh})->front().guestName, u"Maria"_s);
    }

    void ofTwoWhoMergeTheSameTwoOneWins_data() { BELLHOP_TEST_DIALECTS(); }
    void ofTwoWhoMergeTheSameTwoOneWins()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        Site &site = scene.site;
        int done = 0;
        QStringList told;
        for (int round = 0; round < 12; ++round) {
            const auto one = site.guestWrites(u"3461%1"_s.arg(1000 + round), u"hola"_s);
            const auto other = site.guestWrites(u"3462%1"_s.arg(1000 + round), u"hola"_s);
            std::barrier start(2);
            std::vector<Result<CommandAnswer>> answers(2, Result<CommandAnswer>(CommandAnswer()));
            std::vector<std::thread> threads;
            for (const std::size_t i : {std::size_t(0), std::size_t(1)}) {
                threads.emplace_back([&, i] {
                    const Command command{newUuid(), i == 0 ? one : other, 0, MergeGuestOrder{i == 0 ? other : one}};
                    start.arrive_and_wait();
                    answers[i] = desk::runCommand(site.database(), scene.sam, command);
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            for (const auto &answer : answers) {
                if (answer.ok())
                    ++done;
                else if (!told.contains(answer.error().message))
                    told << answer.error().message;
            }
            QCOMPARE(scene.guestOf(one), scene.guestOf(other));
        }
        QCOMPARE(done, 12);
        QCOMPARE(told, QStringList{u"These two are one guest already."_s});
        QCOMPARE(site.number("SELECT COUNT(*) FROM guest_merge"), 12);
        QCOMPARE(site.breaches(), QString());
    }

    /// Three in a ring, each into the next: nobody is merged into somebody who is gone.
    void threeWhoMergeInARingEndWithOneRoot_data() { BELLHOP_TEST_DIALECTS(); }
    void threeWhoMergeInARingEndWithOneRoot()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        Site &site = scene.site;
        const std::vector<ConversationId> ring{scene.old, scene.fresh, site.guestWrites(kThird, u"hola"_s)};
        std::barrier start(3);
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < 3; ++i) {
            threads.emplace_back([&, i] {
                start.arrive_and_wait();
                (void)desk::runCommand(
                    site.database(), scene.sam, {newUuid(), ring[i], 0, MergeGuestOrder{ring[(i + 1) % 3]}});
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(site.breaches(), QString());
    }

    void theSameOrderIsCarriedOutOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void theSameOrderIsCarriedOutOnce()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        const Command merge{newUuid(), scene.old, 0, MergeGuestOrder{scene.fresh}};
        QVERIFY_OK(desk::runCommand(scene.site.database(), scene.ana, merge));
        const auto again = desk::runCommand(scene.site.database(), scene.ana, merge);
        QVERIFY_OK(again);
        QCOMPARE(again->uuid, merge.uuid);
        const Command apart{newUuid(), scene.old, 0, UnmergeGuestOrder{merge.uuid}};
        QVERIFY_OK(desk::runCommand(scene.site.database(), scene.ana, apart));
        QVERIFY_OK(desk::runCommand(scene.site.database(), scene.ana, apart));
        QCOMPARE(scene.site.number("SELECT COUNT(*) FROM audit WHERE action LIKE 'guest_%merge'"), 2);
    }

    void onlyWhoIsConcernedMergesAndSeparates()
    {
        Scene scene;
        const QString refused
            = u"Only who has a conversation of one of these guests, or leads, merges and separates them."_s;
        QCOMPARE(scene.words(scene.ben, scene.old, MergeGuestOrder{scene.fresh}), refused);
        QCOMPARE(scene.words(scene.ben, scene.fresh, MergeGuestOrder{scene.old}), refused);
        const QString merge = scene.merge(scene.ana, scene.fresh, scene.old); // she has one of the two
        QCOMPARE(scene.words(scene.ben, scene.fresh, UnmergeGuestOrder{merge}), refused);
        QCOMPARE(scene.words(scene.sam, scene.fresh, UnmergeGuestOrder{merge}), u"done"_s);
        (void)scene.site.assistantSends(scene.fresh, u"one moment"_s);
        QVERIFY_FAILS(
            scene.site.tryRun(Actor{Actor::Kind::Ai, {}, {}, Role::Agent, {}}, scene.fresh, MergeGuestOrder{scene.old}),
            ErrorKind::Refused);
    }

    void whatCannotBeMergedIsRefusedInWords()
    {
        Scene scene;
        QCOMPARE(scene.words(scene.ana, scene.old, MergeGuestOrder{scene.old}), u"These two are one guest already."_s);
        QVERIFY_FAILS(scene.site.tryRun(scene.ana, scene.old, MergeGuestOrder{{9999}}), ErrorKind::NotFound);
        QCOMPARE(scene.words(scene.ana, scene.old, UnmergeGuestOrder{newUuid()}), u"These guests are not merged."_s);
        const QString merge = scene.merge(scene.ana, scene.old, scene.fresh);
        QCOMPARE(
            scene.words(scene.ana, scene.fresh, MergeGuestOrder{scene.old}), u"These two are one guest already."_s);
        // A merge is separated from where it is shown.
        const auto third = scene.site.guestWrites(kThird, u"somebody else"_s);
        QCOMPARE(scene.words(scene.sam, third, UnmergeGuestOrder{merge}), u"These guests are not merged."_s);
        // Nor with a conversation that is out of sight.
        scene.site.execute("INSERT INTO property (uuid, name, zone, created_at) VALUES "
                           "('00000000-0000-7000-8000-0000000000aa', 'Far', 'UTC', 1)");
        scene.site.execute("INSERT INTO team (uuid, name, created_at) VALUES ('00000000-0000-7000-8000-0000000000ab', "
                           "'Here', 1)");
        scene.site.execute("INSERT INTO team_property (team_id, property_id) SELECT t.id, p.id FROM team t JOIN "
                           "property p ON p.name <> 'Far'");
        scene.site.execute("INSERT INTO team_member (agent_id, team_id) SELECT "
            + QByteArray::number(scene.ana.agent.value) + ", t.id FROM team t");
        scene.site.execute("UPDATE conversation SET property_id = (SELECT p.id FROM property p WHERE p.name = 'Far') "
                           "WHERE id = "
            + QByteArray::number(third.value));
        QCOMPARE(scene.words(scene.ana, scene.old, MergeGuestOrder{third}),
            u"There is no such conversation in your teams."_s);
    }

    /// What WhatsApp itself says to be one person cannot be taken apart, also when people merged them before.
    void whatAProviderJoinedStaysOne_data() { BELLHOP_TEST_DIALECTS(); }
    void whatAProviderJoinedStaysOne()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        Site &site = scene.site;
        InboundMessage hidden;
        hidden.providerId = u"wamid.hidden"_s;
        hidden.from.userId = u"ES.9988"_s;
        hidden.text = u"by user id"_s;
        hidden.sentAt = {site.now().ms / 1000 * 1000};
        site.deliver(u"m:wamid.hidden"_s, hidden);
        const ConversationId third{site.number("SELECT MAX(id) FROM conversation")};
        const QString merge = scene.merge(scene.sam, scene.old, third);
        const QString other = scene.merge(scene.sam, scene.old, scene.fresh);
        hidden.providerId = u"wamid.both"_s;
        hidden.from.phone = kOld;
        site.deliver(u"m:wamid.both"_s, hidden);
        QCOMPARE(site.number("SELECT COUNT(*) FROM person WHERE joined_into IS NOT NULL"), 1);
        QCOMPARE(scene.words(scene.sam, scene.old, UnmergeGuestOrder{merge}),
            u"WhatsApp itself says that these two are one person."_s);
        QCOMPARE(scene.words(scene.sam, scene.old, UnmergeGuestOrder{other}), u"done"_s);
        QCOMPARE(site.breaches(), QString());
    }

    /// A guest with merged ones whom WhatsApp joins with an older one: all are that one's, and can still be separated.
    void aJoinBringsMergedGuestsAlong_data() { BELLHOP_TEST_DIALECTS(); }
    void aJoinBringsMergedGuestsAlong()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        Site &site = scene.site;
        InboundMessage hidden;
        hidden.providerId = u"wamid.hidden"_s;
        hidden.from.userId = u"ES.9988"_s;
        hidden.text = u"by user id"_s;
        hidden.sentAt = {site.now().ms / 1000 * 1000};
        site.deliver(u"m:wamid.hidden"_s, hidden);
        const ConversationId late{site.number("SELECT MAX(id) FROM conversation")};
        const QString merge = scene.merge(scene.sam, late, scene.fresh);
        hidden.providerId = u"wamid.both"_s;
        hidden.from.phone = kOld;
        site.deliver(u"m:wamid.both"_s, hidden);
        QCOMPARE(scene.guestOf(scene.fresh), scene.guestOf(scene.old));
        QCOMPARE(site.breaches(), QString());
        QVERIFY_OK(site.tryRun(scene.sam, scene.old, UnmergeGuestOrder{merge}));
        QCOMPARE(scene.history(scene.fresh), std::vector{scene.fresh});
        QCOMPARE(site.breaches(), QString());
    }

    void erasingForgetsMergedOnesToo_data() { BELLHOP_TEST_DIALECTS(); }
    void erasingForgetsMergedOnesToo()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        Site &site = scene.site;
        (void)scene.merge(scene.ana, scene.old, scene.fresh);
        CloseOrder close;
        close.closing.disposition = u"resolved"_s;
        (void)site.run(scene.ana, scene.old, close);
        // One of the merged guest's is open: nobody is erased by halves.
        const auto found = desk::findGuests(site.database(), kNew);
        QCOMPARE(found->size(), std::size_t(1));
        QCOMPARE(found->front().conversations, 2);
        QVERIFY_FAILS(desk::eraseGuest(site.database(), Actor(), found->front().id), ErrorKind::Refused);
        (void)site.run(scene.sam, scene.fresh, close);
        QVERIFY_OK(desk::eraseGuest(site.database(), Actor(), found->front().id));
        QCOMPARE(site.number("SELECT COUNT(*) FROM identity"), 0);
        QCOMPARE(site.number("SELECT COUNT(*) FROM guest WHERE display_name <> '' OR erased_at IS NULL"), 0);
        QCOMPARE(site.number("SELECT COUNT(*) FROM message WHERE body IS NOT NULL"), 0);
        QCOMPARE(site.number("SELECT COUNT(*) FROM guest_merge"), 0);
        QCOMPARE(site.breaches(), QString());
        const auto stranger = site.guestWrites(kThird, u"hola"_s);
        QCOMPARE(scene.words(scene.sam, stranger, MergeGuestOrder{scene.old}),
            u"One of these guests was erased; there is nothing to merge."_s);
    }

    void aGuestWhoWantsNoAssistantKeepsThat_data() { BELLHOP_TEST_DIALECTS(); }
    void aGuestWhoWantsNoAssistantKeepsThat()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        Site &site = scene.site;
        (void)site.run(scene.sam, scene.fresh, SetAssistantOrder{false});
        (void)scene.merge(scene.ana, scene.old, scene.fresh);
        for (const ConversationId id : {scene.old, scene.fresh})
            QVERIFY(desk::loadInsight(site.database(), id)->silentSince.isSet());
        (void)site.run(scene.ana, scene.old, SetAssistantOrder{true});
        QVERIFY(!desk::loadInsight(site.database(), scene.fresh)->silentSince.isSet());
    }

    void whoMayBeTheSameStandsFirst_data() { BELLHOP_TEST_DIALECTS(); }
    void whoMayBeTheSameStandsFirst()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        Site &site = scene.site;
        const auto namesake = site.guestWrites(u"49170555222"_s, u"also called Guest 222"_s);
        const auto stranger = site.guestWrites(kThird, u"hola"_s);
        site.execute("UPDATE conversation SET reservation_id = 'R-77' WHERE id IN ("
            + QByteArray::number(scene.old.value) + ", " + QByteArray::number(scene.fresh.value) + ")");
        // The same number at another provider.
        site.execute("INSERT INTO identity (person_id, provider, scope, kind, value, created_at) SELECT r.person_id, "
                     "'twilio', '', 'phone', '"
            + kOld.toLatin1() + "', 1 FROM conversation c JOIN reach r ON r.id = c.reach_id WHERE c.id = "
            + QByteArray::number(stranger.value));
        const auto found = desk::mergeCandidates(site.database(), scene.old, {});
        QVERIFY_OK(found);
        using Why = MergeCandidate::Why;
        std::vector<std::pair<ConversationId, Why>> list;
        for (const MergeCandidate &candidate : *found)
            list.push_back({candidate.row.id, candidate.why});
        QCOMPARE(list,
            (std::vector{std::pair(stranger, Why::SameNumber), std::pair(scene.fresh, Why::SameReservation),
                std::pair(namesake, Why::SameName)}));
        QCOMPARE(found->front().conversations, 1);
        // Typed: by name and by number, once each, and never themselves.
        QCOMPARE(desk::mergeCandidates(site.database(), scene.old, u"guest 333"_s)->size(), std::size_t(2));
        const auto byNumber = desk::mergeCandidates(site.database(), scene.old, u"+351 911 222 333"_s);
        QCOMPARE(byNumber->size(), std::size_t(1));
        QCOMPARE(byNumber->front().row.id, scene.fresh);
        (void)scene.merge(scene.ana, scene.old, scene.fresh);
        QVERIFY(desk::mergeCandidates(site.database(), scene.old, u"+351 911 222 333"_s)->empty());
        desk::SearchRules hurry;
        hurry.mayGoOn = [] { return makeError(ErrorKind::Timeout, u"over"_s); };
        QCOMPARE(desk::mergeCandidates(site.database(), scene.old, {}, hurry)->size(), std::size_t(1)); // the surest
    }

    void anAdministratorDoesTheSameByNumbers_data() { BELLHOP_TEST_DIALECTS(); }
    void anAdministratorDoesTheSameByNumbers()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        Site &site = scene.site;
        const GuestId old{scene.guestOf(scene.old)};
        const GuestId fresh{scene.guestOf(scene.fresh)};
        QVERIFY_OK(desk::mergeGuest(site.database(), Actor(), fresh, old));
        QCOMPARE(scene.guestOf(scene.fresh), old.value);
        QCOMPARE(scene.events(scene.old), QStringList{u" merged:Guest 333"_s});
        QVERIFY_FAILS(desk::mergeGuest(site.database(), Actor(), fresh, old), ErrorKind::Refused);
        QVERIFY_FAILS(desk::mergeGuest(site.database(), Actor(), old, old), ErrorKind::Refused);
        QVERIFY_FAILS(desk::mergeGuest(site.database(), Actor(), old, {9999}), ErrorKind::NotFound);
        QVERIFY_OK(desk::unmergeGuest(site.database(), Actor(), fresh));
        QCOMPARE(scene.guestOf(scene.fresh), fresh.value);
        QVERIFY_FAILS(desk::unmergeGuest(site.database(), Actor(), fresh), ErrorKind::NotFound);
        QCOMPARE(site.breaches(), QString());
    }
};

BELLHOP_TEST(tst_guest_merge, TestGuestMerge)
#include "tst_guest_merge.moc"
