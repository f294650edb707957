// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/desk/knowledge.h"
#include "core/desk/queries.h"
#include "core/responder/knowledge_trial.h"
#include "tests/core/responder/assistant_stage.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using desk::AssistantAction;
using desk::AssistantMode;

namespace {

const QString kPhone = u"447700900123"_s;

/// A property's system that knows one booking.
class OneBooking final : public connect::PropertySystem
{
public:
    StayBooking known;
    bool isAway = false;
    int asked = 0;

    Result<std::vector<RoomOffer>> offers(const StayQuery &) override { return none(); }
    Result<RoomOffer> quote(const StayQuery &, const QString &) override { return none(); }
    Result<StayBooking> book(const BookingOrder &) override { return none(); }
    Result<std::optional<StayBooking>> find(const BookingOrder &) override { return std::optional<StayBooking>(); }
    Result<StayBooking> booking(const QString &reference) override
    {
        ++asked;
        if (isAway)
            return makeError(ErrorKind::Network, u"away"_s);
        if (reference != known.reference)
            return makeError(ErrorKind::NotFound, u"no such booking"_s);
        return known;
    }
    Status cancel(const QString &) override { return none(); }

private:
    static Error none() { return makeError(ErrorKind::Refused, u"not here"_s); }
};

/// Sets out what the properties tell, and the house of the first.
struct Desk {
    explicit Desk(Site &site)
        : m_site(site)
        , system(std::make_shared<OneBooking>())
    {
        add(1, R"({"items":[
            {"name":"parking","topic":"parking","texts":[
                {"language":"en","title":"Parking","answer":"The garage costs 18 euros a day."},
                {"language":"es","title":"Aparcamiento","answer":"El garaje cuesta 18 euros al día."}]},
            {"name":"door","topic":"access_code","audience":"stay","texts":[
                {"language":"en","title":"Door code","answer":"The street door opens with 4417."}]}]})");
    }

    void add(qint64 property, const QByteArray &json)
    {
        const auto items = knowledgeFromJson(json);
        if (!items.ok())
            qFatal("%s", describe(items.error()).constData());
        const Status added = desk::addKnowledge(m_site.database(), {property}, *items);
        if (!added.ok())
            qFatal("%s", describe(added.error()).constData());
    }

    [[nodiscard]] std::shared_ptr<const responder::House> house(qint64 property = 1)
    {
        const auto knowledge = desk::loadKnowledge(m_site.database());
        if (!knowledge.ok())
            qFatal("%s", describe(knowledge.error()).constData());
        responder::HouseBook book(analyzer(), [this](const desk::AssistantProperty &) { return system; });
        std::vector<desk::AssistantProperty> properties(2);
        for (std::size_t i = 0; i < properties.size(); ++i) {
            properties[i].id = {static_cast<qint64>(i) + 1};
            properties[i].name = i == 0 ? u"Casa Alta"_s : u"Casa Baja"_s;
            properties[i].language = u"es"_s;
        }
        book.refresh(properties, std::make_shared<const std::vector<KnowledgeItem>>(*knowledge), m_site.now());
        return book.of({property});
    }

    /// A booking that an agent wrote down when the guest's earlier conversation was closed.
    void writeDown(const QString &phone, const QString &reference, int daysUntil, int nights)
    {
        const QDate today = m_site.now().toUtc().date();
        system->known.reference = reference;
        system->known.stay = {today.addDays(daysUntil), today.addDays(daysUntil + nights), 2, 0, 1};
        m_site.execute("INSERT INTO person_stay (person_id, property_id, reference, at) SELECT i.person_id, 1, '"
            + reference.toUtf8() + "', 1 FROM identity i WHERE i.value = '" + phone.toUtf8() + "'");
    }

    Site &m_site;
    std::shared_ptr<OneBooking> system;
};

AssistantAction turn(Site &site, ConversationId chat, const std::shared_ptr<const responder::House> &house)
{
    const auto taken = takeTurn(site, chat, house);
    if (!taken || !taken->ok())
        qFatal("%s", taken ? describe(taken->error()).constData() : "no turn");
    return (*taken)->action;
}

constexpr auto kAudit = "SELECT a.detail FROM audit a WHERE a.action = 'assistant' ORDER BY a.id DESC LIMIT 1";

qint64 parkingIn(Site &site)
{
    return site.number("SELECT k.id FROM knowledge k WHERE k.name = 'parking'");
}

/// What the thread says of each of our messages: where it came from.
std::vector<std::optional<AnswerOrigin>> originsIn(Site &site, ConversationId chat)
{
    const auto page = desk::loadThread(site.database(), chat);
    if (!page.ok())
        qFatal("%s", describe(page.error()).constData());
    std::vector<std::optional<AnswerOrigin>> origins;
    for (const ThreadItem &item : page->items)
        if (item.sort == ThreadItem::Sort::Message && item.direction == Direction::Out)
            origins.push_back(item.origin);
    return origins;
}

} // namespace

/// The property's own knowledge answers guests: its own guests, in their language, and each only what they may hear.
class TestAssistantKnowledge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersFromTheHousesKnowledge_data() { BELLHOP_TEST_DIALECTS(); }
    void answersFromTheHousesKnowledge();
    void suggestsItToAgents_data() { BELLHOP_TEST_DIALECTS(); }
    void suggestsItToAgents();
    void whatNobodyKnowsGoesToAPerson_data() { BELLHOP_TEST_DIALECTS(); }
    void whatNobodyKnowsGoesToAPerson();
    void whatHoldsForSomeDaysIsToldOnThem_data() { BELLHOP_TEST_DIALECTS(); }
    void whatHoldsForSomeDaysIsToldOnThem();
    void aTrialDecidesAsTheAssistantDoes_data() { BELLHOP_TEST_DIALECTS(); }
    void aTrialDecidesAsTheAssistantDoes();
    void neverFromAnotherProperty_data() { BELLHOP_TEST_DIALECTS(); }
    void neverFromAnotherProperty();
    void aDoorCodeIsForGuestsWhoAreThere_data();
    void aDoorCodeIsForGuestsWhoAreThere();
    void askingTheSystemOnlyWhenItMatters_data() { BELLHOP_TEST_DIALECTS(); }
    void askingTheSystemOnlyWhenItMatters();
    void aChangeIsTakenUp_data() { BELLHOP_TEST_DIALECTS(); }
    void aChangeIsTakenUp();
    void theDatabaseRefusesAPublicCode_data() { BELLHOP_TEST_DIALECTS(); }
    void theDatabaseRefusesAPublicCode();
};

void TestAssistantKnowledge::answersFromTheHousesKnowledge()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    Desk desk(site);
    setMode(site, AssistantMode::Automatic);
    const auto chat = site.guestWrites(kPhone, u"Where can we park the car?"_s);
    QCOMPARE(turn(site, chat, desk.house()), AssistantAction::Answer);
    QVERIFY2(saidTo(site, chat).join(u' ').contains(u"The garage costs 18 euros"_s),
        qPrintable(saidTo(site, chat).join(u' ')));
    QCOMPARE(site.text("SELECT reason FROM responder_decision"), u"quick_answer"_s);
    QCOMPARE(site.text("SELECT k.name FROM responder_decision d JOIN knowledge k ON k.id = d.item_id"), u"parking"_s);
    const auto detail = Json::parse(site.text("SELECT detail FROM v_responder_decision").toUtf8());
    QVERIFY_OK(detail);
    QCOMPARE(detail->list("items"_L1).size(), std::size_t(1));
    QCOMPARE(detail->list("items"_L1).front().text("title"_L1), u"Aparcamiento"_s);
    QVERIFY(detail->list("items"_L1).front().number("score"_L1).value_or(0) >= 0.6);
    const auto spanish = site.guestWrites(u"34600111222"_s, u"Hola, ¿tienen aparcamiento para el coche?"_s);
    QCOMPARE(turn(site, spanish, desk.house()), AssistantAction::Answer);
    QVERIFY(saidTo(site, spanish).join(u' ').contains(u"El garaje cuesta"_s));
    const auto origins = originsIn(site, spanish);
    QCOMPARE(origins.size(), std::size_t(1));
    QVERIFY(origins.front() && !origins.front()->suggested && !origins.front()->handedOver);
    QCOMPARE(origins.front()->from.front().item, parkingIn(site));
    QCOMPARE(origins.front()->from.front().title, u"Aparcamiento"_s);
    QVERIFY2(site.text(kAudit).contains(u"item %1 ("_s.arg(parkingIn(site))), qPrintable(site.text(kAudit)));
    QCOMPARE(site.breaches(), QString());
}

void TestAssistantKnowledge::suggestsItToAgents()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    Desk desk(site);
    setMode(site, AssistantMode::Draft);
    const Actor ana = site.addAgent(u"ana"_s);
    const auto chat = site.guestWrites(kPhone, u"Is there a parking garage?"_s);
    site.claim(ana, chat);
    QCOMPARE(turn(site, chat, desk.house()), AssistantAction::Answer);
    QVERIFY(saidTo(site, chat).isEmpty());
    const auto insight = desk::loadInsight(site.database(), chat);
    QVERIFY_OK(insight);
    QVERIFY(insight->suggestion.text.contains(u"18 euros"_s));
    const AnswerOrigin &origin = insight->suggestion.origin;
    QCOMPARE(origin.from.size(), std::size_t(1));
    QCOMPARE(origin.from.front().title, u"Aparcamiento"_s);
    QVERIFY(origin.from.front().percent() >= 60 && origin.from.front().percent() <= 100);
    QVERIFY(!origin.suggested); // nobody has sent it
    QVERIFY2(site.text(kAudit).contains(u"item %1 ("_s.arg(parkingIn(site))), qPrintable(site.text(kAudit)));

    // Sent as it stands it says where it came from; changed, it is the agent's own.
    site.sendText(ana, chat, insight->suggestion.text);
    const auto sent = originsIn(site, chat);
    QCOMPARE(sent.size(), std::size_t(1));
    QVERIFY(sent.front() && sent.front()->suggested);
    QCOMPARE(sent.front()->from.front().item, parkingIn(site));
    site.sendText(ana, chat, u"Shall I keep a place for you?"_s);
    QVERIFY(!originsIn(site, chat).back());
}

void TestAssistantKnowledge::whatNobodyKnowsGoesToAPerson()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    Desk desk(site);
    setMode(site, AssistantMode::Automatic);
    const auto chat = site.guestWrites(kPhone, u"Is there a pharmacy near you?"_s);
    QCOMPARE(turn(site, chat, desk.house()), AssistantAction::HandOver);
    QCOMPARE(ownerOf(site, chat), u"nobody"_s);
    QVERIFY(!saidTo(site, chat).join(u' ').contains(u"garage"_s));
    QCOMPARE(site.number("SELECT COUNT(*) FROM responder_decision WHERE item_id IS NOT NULL"), 0);
    const auto origins = originsIn(site, chat);
    QVERIFY(!origins.empty() && origins.back());
    QVERIFY(origins.back()->handedOver && origins.back()->from.empty());
    QCOMPARE(origins.back()->reason, u"cannot_answer"_s);
}

void TestAssistantKnowledge::whatHoldsForSomeDaysIsToldOnThem()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    Desk desk(site);
    const QDate today = site.now().toUtc().date();
    desk.add(1,
        R"({"name":"pool","topic":"pool","valid_from":")" + today.addDays(1).toString(Qt::ISODate).toUtf8()
            + R"(","valid_until":")" + today.addDays(2).toString(Qt::ISODate).toUtf8()
            + R"(","texts":[{"language":"en","title":"Pool","answer":"Ours is on the roof."}]})");
    const ai::HouseQuestion question{u"Do you have a pool?"_s, ai::Language::English, StayStanding::Unknown};
    QVERIFY(!desk.house()->knowledge->answer(question));
    site.advance(std::chrono::hours(24));
    QVERIFY(desk.house()->knowledge->answer(question));
    site.advance(std::chrono::hours(24));
    QVERIFY(desk.house()->knowledge->answer(question)); // the last day still
    site.advance(std::chrono::hours(24));
    QVERIFY(!desk.house()->knowledge->answer(question));
}

void TestAssistantKnowledge::aTrialDecidesAsTheAssistantDoes()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    Desk desk(site);
    desk.writeDown(kPhone, u"R-1"_s, 0, 2);
    setMode(site, AssistantMode::Automatic);
    const auto shelf = desk::loadKnowledgeShelf(site.database());
    QVERIFY_OK(shelf);
    KnowledgeProperty house = shelf->properties.front();
    house.name = u"Casa Alta"_s;
    house.language = u"es"_s;
    int phone = 0;
    for (const QString &text :
        {u"Where can we park the car?"_s, u"¿Tienen aparcamiento?"_s, u"What is the door code?"_s,
            u"Is there a pharmacy near you?"_s, u"The shower in my room is broken!"_s, u"A room for two, please"_s}) {
        const auto trial
            = responder::tryQuestion(analyzer(), house, shelf->items, {text, StayStanding::Unknown, site.now()});
        QVERIFY_OK(trial);
        const auto chat = site.guestWrites(u"4477009002%1"_s.arg(++phone), text);
        QCOMPARE(
            turn(site, chat, desk.house()), trial->handedOver ? AssistantAction::HandOver : AssistantAction::Answer);
        const QByteArray last
            = " FROM responder_decision d WHERE d.conversation_id = " + QByteArray::number(chat.value);
        QCOMPARE(trial->reason, site.text("SELECT d.reason" + last));
        const auto told = std::ranges::find_if(trial->candidates, [](const auto &one) { return one.isTold; });
        QCOMPARE(told == trial->candidates.end() ? 0 : told->item, site.number("SELECT COALESCE(d.item_id, 0)" + last));
        QVERIFY2(trial->answer.isEmpty() || saidTo(site, chat).join(u' ').endsWith(trial->answer), qPrintable(text));
    }
    // Nothing of it is stored, and the best of what is too far away is named with its score.
    const auto far = responder::tryQuestion(
        analyzer(), house, shelf->items, {u"Is there a pharmacy near you?"_s, StayStanding::Unknown, site.now()});
    QVERIFY_OK(far);
    QCOMPARE(far->threshold, 60);
    for (const KnowledgeTrial::Candidate &one : far->candidates)
        QVERIFY(one.percent < far->threshold && !one.isTold);
    // A door code: for a guest in the house alone.
    const auto code = [&](StayStanding standing) {
        const auto trial = responder::tryQuestion(
            analyzer(), house, shelf->items, {u"What is the door code?"_s, standing, site.now()});
        return trial.ok() && trial->answer.contains(u"4417"_s);
    };
    QVERIFY(!code(StayStanding::Unknown) && !code(StayStanding::Coming) && code(StayStanding::InHouse));
}

void TestAssistantKnowledge::neverFromAnotherProperty()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    Desk desk(site);
    site.execute("INSERT INTO property (uuid, name, zone, created_at) VALUES ('p2', 'Casa Baja', 'UTC', 1)");
    desk.add(2,
        R"({"name":"pool","topic":"pool","texts":[{"language":"en","title":"Pool","answer":"Ours is on the roof."}]})");
    setMode(site, AssistantMode::Automatic);
    const auto chat = site.guestWrites(kPhone, u"Do you have a pool?"_s);
    QCOMPARE(turn(site, chat, desk.house(1)), AssistantAction::HandOver);
    QVERIFY(!saidTo(site, chat).join(u' ').contains(u"roof"_s));
    const ai::HouseQuestion question{u"Do you have a pool?"_s, ai::Language::English, StayStanding::InHouse};
    QVERIFY(!desk.house(1)->knowledge->answer(question));
    QVERIFY(desk.house(2)->knowledge->answer(question)); // it is theirs
}

void TestAssistantKnowledge::aDoorCodeIsForGuestsWhoAreThere_data()
{
    QTest::addColumn<bellhop::db::Dialect>("dialect");
    QTest::addColumn<QString>("reference"); // what is written down for the guest
    QTest::addColumn<int>("daysUntil");
    QTest::addColumn<bool>("cancelled");
    QTest::addColumn<bool>("away");
    QTest::addColumn<bool>("told");
    for (const auto dialect : {db::Dialect::Sqlite, db::Dialect::MySql}) {
        const QByteArray on = dialect == db::Dialect::Sqlite ? "sqlite, " : "mysql, ";
        QTest::newRow((on + "in the house").constData()) << dialect << u"HM-1"_s << 0 << false << false << true;
        QTest::newRow((on + "no booking").constData()) << dialect << QString() << 0 << false << false << false;
        QTest::newRow((on + "coming next week").constData()) << dialect << u"HM-1"_s << 7 << false << false << false;
        QTest::newRow((on + "left yesterday").constData()) << dialect << u"HM-1"_s << -3 << false << false << false;
        QTest::newRow((on + "cancelled").constData()) << dialect << u"HM-1"_s << 0 << true << false << false;
        QTest::newRow((on + "system away").constData()) << dialect << u"HM-1"_s << 0 << false << true << false;
    }
}

void TestAssistantKnowledge::aDoorCodeIsForGuestsWhoAreThere()
{
    QFETCH(bellhop::db::Dialect, dialect);
    QFETCH(QString, reference);
    QFETCH(int, daysUntil);
    QFETCH(bool, told);
    Site site(dialect);
    Desk desk(site);
    setMode(site, AssistantMode::Automatic);
    const auto chat = site.guestWrites(kPhone, u"What is the code of the front door?"_s);
    if (!reference.isEmpty())
        desk.writeDown(kPhone, reference, daysUntil, 2);
    QFETCH(bool, cancelled);
    QFETCH(bool, away);
    desk.system->known.cancelled = cancelled;
    desk.system->isAway = away;
    QCOMPARE(turn(site, chat, desk.house()), told ? AssistantAction::Answer : AssistantAction::HandOver);
    QCOMPARE(saidTo(site, chat).join(u' ').contains(u"4417"_s), told);
    QCOMPARE(site.number("SELECT COUNT(*) FROM message WHERE body LIKE '%4417%'"), told ? 1 : 0);
    QCOMPARE(site.breaches(), QString());
}

void TestAssistantKnowledge::askingTheSystemOnlyWhenItMatters()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    Desk desk(site);
    setMode(site, AssistantMode::Automatic);
    const auto chat = site.guestWrites(kPhone, u"Where can we park?"_s);
    desk.writeDown(kPhone, u"HM-1"_s, 0, 2);
    QCOMPARE(turn(site, chat, desk.house()), AssistantAction::Answer);
    QCOMPARE(desk.system->asked, 0);
}

void TestAssistantKnowledge::aChangeIsTakenUp()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    Desk desk(site);
    const auto mark = [&] { return *desk::knowledgeMark(site.database()); };
    QString before = mark();
    QCOMPARE(mark(), before);
    auto items = *desk::loadKnowledge(site.database(), PropertyId{1});
    const auto parking
        = std::find_if(items.begin(), items.end(), [](const auto &item) { return item.name == u"parking"; });
    KnowledgeItem changed = *parking;
    changed.answers = {{u"en"_s, u"On the street, for nothing."_s}};
    changed.titles = {{u"en"_s, u"Parking"_s}};
    QVERIFY_OK(desk::changeKnowledge(site.database(), {1}, {changed}));
    QVERIFY(std::exchange(before, mark()) != before);
    QVERIFY_FAILS(desk::changeKnowledge(site.database(), {1}, {changed}), ErrorKind::Conflict); // it saw the first one
    QVERIFY_FAILS(desk::addKnowledge(site.database(), {1}, {changed}), ErrorKind::Conflict);
    const auto again = *desk::loadKnowledge(site.database(), PropertyId{1});
    QCOMPARE(again.back().answers.size(), std::size_t(1)); // Spanish is gone with it
    QCOMPARE(site.number("SELECT COUNT(*) FROM v_knowledge_text WHERE part = 'knowledge'"), 2);
    QVERIFY_OK(desk::removeKnowledge(site.database(), {1}, u"parking"_s));
    QVERIFY_FAILS(desk::removeKnowledge(site.database(), {1}, u"parking"_s), ErrorKind::NotFound);
    QVERIFY_FAILS(desk::changeKnowledge(site.database(), {1}, {changed}), ErrorKind::NotFound);
    QVERIFY(mark() != before);
    QCOMPARE(site.number("SELECT COUNT(*) FROM text_variant WHERE owner_kind LIKE 'knowledge%'"), 2);
    QVERIFY(site.number("SELECT COUNT(*) FROM audit WHERE action = 'knowledge'") == 4);
    const auto house = desk.house();
    QVERIFY(!house->knowledge->answer({u"Where can we park?"_s, ai::Language::English, StayStanding::Unknown}));
}

void TestAssistantKnowledge::theDatabaseRefusesAPublicCode()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    const auto tries = [&](const QByteArray &columns, const QByteArray &values) {
        return site.database().write([&](db::Connection &connection) {
            return connection.executeText("INSERT INTO knowledge (uuid, property_id, name, updated_at, " + columns
                + ") VALUES ('u1', 1, 'door', 1, " + values + ")");
        });
    };
    QVERIFY(!tries("access_code", "1").ok());
    QVERIFY(!tries("topic", "'access_code'").ok());
    QVERIFY(!tries("audience", "'everybody'").ok());
    QVERIFY(tries("access_code, audience", "1, 'stay'").ok());
    KnowledgeItem door;
    door.name = u"door2"_s;
    door.accessCode = true;
    door.answers[u"en"_s] = u"4417"_s;
    door.titles[u"en"_s] = u"Door"_s;
    QVERIFY_FAILS(desk::addKnowledge(site.database(), {1}, {door}), ErrorKind::BadData);
}

BELLHOP_TEST(tst_assistant_knowledge, TestAssistantKnowledge)
#include "tst_assistant_knowledge.moc"
