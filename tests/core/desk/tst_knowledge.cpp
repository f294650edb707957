// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/desk/command_runner.h"
#include "core/desk/knowledge.h"
#include "core/desk/queries.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using Change = ChangeKnowledgeOrder::Change;

namespace {

KnowledgeItem breakfast()
{
    KnowledgeItem item;
    item.name = u"breakfast"_s;
    item.topic = u"breakfast"_s;
    item.titles = {{u"en"_s, u"Breakfast"_s}, {u"es"_s, u"Desayuno"_s}};
    item.answers = {{u"en"_s, u"From 7 to 10."_s}, {u"es"_s, u"De 7 a 10."_s}};
    item.cues = {{u"en"_s, {u"when is breakfast"_s, u"is breakfast included"_s}}};
    item.validFrom = QDate(2026, 3, 1);
    return item;
}

/// One house, and a supervisor, an administrator and an agent in it.
struct Scene {
    explicit Scene(db::Dialect dialect)
        : site(dialect)
        , ana(site.addAgent(u"ana"_s))
        , sam(site.addAgent(u"sam"_s, Role::Supervisor))
        , ada(site.addAgent(u"ada"_s, Role::Admin))
    {
    }

    Result<CommandAnswer> give(const Actor &actor, Change change, const KnowledgeItem &item, qint64 property = 1)
    {
        return desk::runCommand(
            site.database(), actor, {newUuid(), {}, 0, ChangeKnowledgeOrder{change, {property}, item}});
    }
    KnowledgeItem stored()
    {
        const auto items = desk::loadKnowledge(site.database());
        return items.ok() && items->size() == 1 ? items->front() : KnowledgeItem();
    }

    Site site;
    Actor ana;
    Actor sam;
    Actor ada;
};

QString sentence(const Result<CommandAnswer> &answer)
{
    return answer.ok() ? u"done"_s : answer.error().message;
}

} // namespace

/// What houses tell their guests, changed from consoles: who may, what happens when two do, and what a window reads.
class TestKnowledge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void supervisorsAndAdministratorsWriteIt_data() { BELLHOP_TEST_DIALECTS(); }
    void supervisorsAndAdministratorsWriteIt();
    void agentsOnlyReadIt_data() { BELLHOP_TEST_DIALECTS(); }
    void agentsOnlyReadIt();
    void aSupervisorWritesForTheOwnTeamsHouses_data() { BELLHOP_TEST_DIALECTS(); }
    void aSupervisorWritesForTheOwnTeamsHouses();
    void whoComesSecondIsTold_data() { BELLHOP_TEST_DIALECTS(); }
    void whoComesSecondIsTold();
    void aCodeForEverybodyIsRefused_data() { BELLHOP_TEST_DIALECTS(); }
    void aCodeForEverybodyIsRefused();
    void theWindowReadsWhatWasAnsweredAndWhatWasNot_data() { BELLHOP_TEST_DIALECTS(); }
    void theWindowReadsWhatWasAnsweredAndWhatWasNot();
    void todaysSpendingStandsBesideTheBudget_data() { BELLHOP_TEST_DIALECTS(); }
    void todaysSpendingStandsBesideTheBudget();
};

void TestKnowledge::supervisorsAndAdministratorsWriteIt()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Scene scene(dialect);
    QCOMPARE(sentence(scene.give(scene.sam, Change::Add, breakfast())), u"done"_s);
    KnowledgeItem item = scene.stored();
    QVERIFY(item.id > 0);
    QCOMPARE(item.version, 1);
    KnowledgeItem expected = breakfast();
    expected.id = item.id;
    expected.version = 1;
    expected.property = {1};
    QCOMPARE(item, expected); // texts, examples and days came through whole
    item.answers.erase(u"es"_s);
    item.titles.erase(u"es"_s);
    item.validUntil = QDate(2026, 12, 31);
    QCOMPARE(sentence(scene.give(scene.ada, Change::Edit, item)), u"done"_s);
    item.version = 2;
    QCOMPARE(scene.stored(), item);
    QCOMPARE(
        scene.site.text("SELECT GROUP_CONCAT(a.agent_id || ' ' || a.detail) FROM audit a WHERE a.action = 'knowledge'"),
        u"%1 added breakfast,%2 changed breakfast"_s.arg(scene.sam.agent.value).arg(scene.ada.agent.value));
    QCOMPARE(sentence(scene.give(scene.sam, Change::Remove, item)), u"done"_s);
    QCOMPARE(scene.site.number("SELECT COUNT(*) FROM knowledge"), 0);
    QCOMPARE(scene.site.number("SELECT COUNT(*) FROM text_variant WHERE owner_kind LIKE 'knowledge%'"), 0);
    // Whoever shows the list hears of each of the three.
    QCOMPARE(scene.site.number("SELECT COUNT(*) FROM change_log WHERE kind = 10"), 3);
}

void TestKnowledge::agentsOnlyReadIt()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Scene scene(dialect);
    QVERIFY_FAILS(scene.give(scene.ana, Change::Add, breakfast()), ErrorKind::Refused);
    QVERIFY_OK(scene.give(scene.ada, Change::Add, breakfast()));
    QVERIFY_FAILS(scene.give(scene.ana, Change::Edit, scene.stored()), ErrorKind::Refused);
    QVERIFY_FAILS(scene.give(scene.ana, Change::Remove, scene.stored()), ErrorKind::Refused);
    QCOMPARE(scene.stored().version, 1);
    Actor assistant;
    assistant.kind = Actor::Kind::Ai;
    QVERIFY(!scene.give(assistant, Change::Remove, scene.stored()).ok());
    QCOMPARE(scene.stored().version, 1);
}

void TestKnowledge::aSupervisorWritesForTheOwnTeamsHouses()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Scene scene(dialect);
    scene.site.execute("INSERT INTO property (uuid, name, zone, created_at) VALUES ('p2', 'Casa Baja', 'UTC', 1)");
    scene.site.execute("INSERT INTO team (uuid, name, created_at) VALUES ('t1', 'Baja', 1)");
    scene.site.execute("INSERT INTO team_property (team_id, property_id) SELECT t.id, 2 FROM team t");
    QVERIFY_OK(scene.give(scene.sam, Change::Add, breakfast())); // of no team: everywhere
    scene.site.execute("INSERT INTO team_member (team_id, agent_id) SELECT t.id, "
        + QByteArray::number(scene.sam.agent.value) + " FROM team t");
    QVERIFY_FAILS(scene.give(scene.sam, Change::Edit, scene.stored()), ErrorKind::NotFound);
    QVERIFY_OK(scene.give(scene.sam, Change::Add, breakfast(), 2));
    QVERIFY_OK(scene.give(scene.ada, Change::Edit, desk::loadKnowledge(scene.site.database())->front()));
    QVERIFY_FAILS(scene.give(scene.ada, Change::Add, breakfast(), 77), ErrorKind::NotFound);
}

void TestKnowledge::whoComesSecondIsTold()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Scene scene(dialect);
    QVERIFY_OK(scene.give(scene.sam, Change::Add, breakfast()));
    QCOMPARE(sentence(scene.give(scene.ada, Change::Add, breakfast())),
        u"There is an item 'breakfast' already. Change it, or name this one otherwise."_s);
    const KnowledgeItem seen = scene.stored();
    KnowledgeItem first = seen;
    first.answers[u"en"_s] = u"From 8 to 11."_s;
    QVERIFY_OK(scene.give(scene.ada, Change::Edit, first));
    KnowledgeItem second = seen;
    second.answers[u"en"_s] = u"Not on Mondays."_s;
    const QString since = u"Somebody has changed 'breakfast' since. Look at it again first."_s;
    QCOMPARE(sentence(scene.give(scene.sam, Change::Edit, second)), since);
    QCOMPARE(sentence(scene.give(scene.sam, Change::Remove, seen)), since);
    QCOMPARE(scene.stored().answers[u"en"_s], u"From 8 to 11."_s);
    QVERIFY_OK(scene.give(scene.ada, Change::Remove, scene.stored()));
    QVERIFY_FAILS(scene.give(scene.sam, Change::Edit, second), ErrorKind::NotFound);
}

void TestKnowledge::aCodeForEverybodyIsRefused()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Scene scene(dialect);
    KnowledgeItem door = breakfast();
    door.accessCode = true;
    QVERIFY_FAILS(scene.give(scene.ada, Change::Add, door), ErrorKind::BadData);
    QCOMPARE(scene.site.number("SELECT COUNT(*) FROM knowledge"), 0);
    door.audience = Audience::Stay;
    QVERIFY_OK(scene.give(scene.ada, Change::Add, door));
}

void TestKnowledge::theWindowReadsWhatWasAnsweredAndWhatWasNot()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Scene scene(dialect);
    QVERIFY_OK(scene.give(scene.ada, Change::Add, breakfast()));
    const auto chat = scene.site.guestWrites(u"34600111222"_s, u"Is there a  bakery?"_s);
    const qint64 message = scene.site.number("SELECT MAX(id) FROM message");
    const auto decided = [&](const char *reason, qint64 item, bool sent, Instant at) {
        scene.site.execute(
            "INSERT INTO responder_decision (message_id, conversation_id, mode, action, reason, sent_id, "
            "epoch, at, item_id) VALUES ("
            + QByteArray::number(message) + ", " + QByteArray::number(chat.value) + ", 'automatic', 'answer', '"
            + reason + "', " + (sent ? QByteArray::number(message) : "NULL") + ", 0, " + QByteArray::number(at.ms)
            + ", " + (item == 0 ? "NULL" : QByteArray::number(item)) + ")");
    };
    const Instant now = scene.site.now();
    const qint64 item = scene.stored().id;
    decided("quick_answer", item, true, now);
    decided("quick_answer", item, true, now);
    decided("quick_answer", item, false, now); // nobody got it
    decided("quick_answer", item, true, now - std::chrono::hours(24 * 31)); // too long ago
    decided("cannot_answer", 0, true, now);
    decided("not_understood", 0, true, now); // the same words once more
    decided("human_request", 0, true, now); // no question
    const auto shelf = desk::loadKnowledgeShelf(scene.site.database());
    QVERIFY_OK(shelf);
    QCOMPARE(shelf->items.size(), std::size_t(1));
    QCOMPARE(shelf->answers.value(item), 2);
    QCOMPARE(shelf->gaps.size(), std::size_t(1));
    QCOMPARE(shelf->gaps.front().question, u"Is there a bakery?"_s);
    QCOMPARE(shelf->gaps.front().conversation, chat);
    QCOMPARE(shelf->properties.size(), std::size_t(1));
    QCOMPARE(shelf->properties.front().id, shelf->gaps.front().property);
    QVERIFY(!shelf->model); // none is set up
}

void TestKnowledge::todaysSpendingStandsBesideTheBudget()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Scene scene(dialect);
    const auto chat = scene.site.guestWrites(u"34600111222"_s, u"hola"_s);
    const auto set = [&](const char *name, const char *value) {
        scene.site.execute(QByteArray("INSERT INTO setting (scope_kind, scope_id, name, value) VALUES ('site', 1, '")
            + name + "', '" + value + "')");
    };
    set("llm.url", "https://models.example");
    set("llm.model", "m-1");
    set("llm.micros_per_day", "2500000");
    const auto call = [&](qint64 at) {
        scene.site.execute(
            "INSERT INTO llm_call (conversation_id, decision_id, purpose, model, outcome, tries, tokens_in, "
            "tokens_out, micros, took_ms, at) VALUES ("
            + QByteArray::number(chat.value) + ", 0, 'draft', 'm-1', 'used', 1, 300, 20, 1500, 9, "
            + QByteArray::number(at) + ")");
    };
    const qint64 now = scene.site.now().ms;
    call(now);
    call(now - now % 86'400'000);
    call(now - now % 86'400'000 - 1); // yesterday's
    const auto shelf = desk::loadKnowledgeShelf(scene.site.database());
    QVERIFY_OK(shelf);
    QVERIFY(shelf->model.has_value());
    QCOMPARE(shelf->model->model, u"m-1"_s);
    QCOMPARE(shelf->model->spent, (LlmCost{2, 640, 3000}));
    QCOMPARE(shelf->model->microsPerDay, std::optional<qint64>(2'500'000));
    QVERIFY(!shelf->model->tokensPerDay); // as is usual
    const auto insight = desk::loadInsight(scene.site.database(), chat);
    QVERIFY_OK(insight);
    QCOMPARE(insight->cost, (LlmCost{3, 960, 4500})); // the conversation's, whenever
}

BELLHOP_TEST(tst_knowledge, TestKnowledge)
#include "tst_knowledge.moc"
