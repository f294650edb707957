// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/queries.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Ana has Maria's conversation; Ben and Cleo are colleagues.
struct Scene {
    explicit Scene(db::Dialect dialect)
        : site(dialect)
        , ana(site.addAgent(u"ana"_s))
        , ben(site.addAgent(u"ben"_s))
        , cleo(site.addAgent(u"cleo"_s))
        , id(site.guestWrites(u"34600111222"_s, u"hola"_s))
    {
        site.claim(ana, id);
    }
    [[nodiscard]] std::vector<Mention> unseen(const Actor &agent)
    {
        return *desk::loadMentions(site.database(), agent.agent);
    }

    Site site;
    Actor ana;
    Actor ben;
    Actor cleo;
    ConversationId id;
};

} // namespace

class TestMentions final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoIsMeantIsToldOnceAndNobodyElse_data() { BELLHOP_TEST_DIALECTS(); }
    void whoIsMeantIsToldOnceAndNobodyElse()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        const qint64 before = scene.site.number("SELECT MAX(seq) FROM change_log");
        const NoteOrder order{u"@Ben knows the spa"_s, {scene.ben.agent, scene.ben.agent, scene.ana.agent}};
        const MessageId note = scene.site.run(scene.ana, scene.id, order).message;
        QVERIFY(note.isSet());
        const auto unseen = scene.unseen(scene.ben);
        QCOMPARE(unseen.size(), std::size_t(1));
        QVERIFY(unseen.front() == (Mention{scene.id, note, u"Ana"_s, u"@Ben knows the spa"_s, unseen.front().at}));
        QVERIFY(scene.unseen(scene.ana).empty() && scene.unseen(scene.cleo).empty()); // nobody tells themselves
        const auto items = desk::loadItems(scene.site.database(), scene.id, {note});
        QVERIFY_OK(items);
        QCOMPARE(items->front().mentions, QStringList{u"Ben"_s});
        QCOMPARE(items->front().direction, Direction::Note);
        std::vector<qint64> told;
        const auto changes = desk::changesAfter(scene.site.database(), before);
        QVERIFY_OK(changes);
        for (const desk::Change &change : *changes) {
            if (change.kind == desk::Change::Kind::Mention)
                told.push_back(change.entity);
        }
        QCOMPARE(told, std::vector<qint64>{scene.ben.agent.value});
        // Only Ben can have seen it.
        scene.site.run(scene.cleo, scene.id, SeeMentionsOrder());
        scene.site.run(scene.ana, scene.id, SeeMentionsOrder());
        QCOMPARE(scene.unseen(scene.ben).size(), std::size_t(1));
        scene.site.run(scene.ben, scene.id, SeeMentionsOrder());
        QVERIFY(scene.unseen(scene.ben).empty());
        QCOMPARE(desk::loadItems(scene.site.database(), scene.id, {note})->front().mentions, QStringList{u"Ben"_s});
        QCOMPARE(scene.site.breaches(), QString());
    }

    void whoWouldNotSeeItIsNotMeant_data() { BELLHOP_TEST_DIALECTS(); }
    void whoWouldNotSeeItIsNotMeant()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        const auto words = [&](AgentId agent) {
            return scene.site.tryRun(scene.ana, scene.id, NoteOrder{u"look"_s, {agent}}).error().message;
        };
        scene.site.execute("INSERT INTO team (uuid, name, created_at) VALUES ('t1', 'Elsewhere', 1)");
        scene.site.execute("INSERT INTO team_member (agent_id, team_id) SELECT a.id, MAX(t.id) FROM agent a, team t "
                           "WHERE a.name = 'ben' GROUP BY a.id");
        QCOMPARE(words(scene.ben.agent),
            u"Ben does not serve this property and would not see the note. Take the mention out."_s);
        scene.site.execute("UPDATE agent SET active = 0 WHERE name = 'cleo'");
        const QString gone = u"This colleague's account is not active. Take the mention out."_s;
        QCOMPARE(words(scene.cleo.agent), gone);
        QCOMPARE(words({4711}), gone);
        QCOMPARE(scene.site.number("SELECT COUNT(*) FROM message WHERE direction = 2"), 0); // all or nothing
        QCOMPARE(scene.site.number("SELECT COUNT(*) FROM mention"), 0);
    }

    void nothingOfANoteIsForTheGuest_data() { BELLHOP_TEST_DIALECTS(); }
    void nothingOfANoteIsForTheGuest()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        const MessageId note
            = scene.site.run(scene.ana, scene.id, NoteOrder{u"@Ben room 412"_s, {scene.ben.agent}}).message;
        QVERIFY_FAILS(scene.site.tryRun(scene.ana, scene.id, SendTextOrder{u"as said"_s, note}), ErrorKind::BadData);
        QVERIFY_FAILS(scene.site.tryRun(scene.ana, scene.id, ReactOrder{note, u"👍"_s}), ErrorKind::BadData);
        QVERIFY(!scene.site.tryRun(scene.ana, scene.id, ResendOrder{note}).ok());
        QCOMPARE(scene.site.number("SELECT COUNT(*) FROM outbox"), 0);
        QVERIFY(scene.site.lease().empty());
        // An answer afterwards is the only thing that leaves.
        scene.site.sendText(scene.ana, scene.id, u"buenos días"_s);
        const auto leased = scene.site.lease();
        QCOMPARE(leased.size(), std::size_t(1));
        QCOMPARE(leased.front().outbound.text, u"buenos días"_s);
        QCOMPARE(scene.site.breaches(), QString());
    }
};

BELLHOP_TEST(tst_mentions, TestMentions)
#include "tst_mentions.moc"
