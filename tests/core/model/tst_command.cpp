// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/model/command.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

TemplateUse filledTemplate()
{
    TemplateUse use;
    use.name = u"booking_confirm"_s;
    use.language = u"en_US"_s;
    use.body = {{TemplateParameter::Kind::Text, {}, u"Amina"_s, {}, {}}};
    use.buttons = {{TemplateButtonValue::Kind::Url, 0, u"8841"_s}};
    return use;
}

Interactive list()
{
    Interactive what;
    what.kind = Interactive::Kind::List;
    what.label = u"See rooms"_s;
    what.sections = {{u"Free"_s, {{u"room:3"_s, u"Deluxe"_s, u"2 adults"_s}}}};
    return what;
}

ContactCard card()
{
    ContactCard out;
    out.name = u"Juma Ali"_s;
    out.phones = {{u"+254 733 000 300"_s, u"CELL"_s, u"254733000300"_s}};
    return out;
}

/// What comes back from the wire, or from a console's journal.
template <typename T> std::optional<T> wired(const T &order)
{
    const Command sent{newUuid(), {7}, 3, order};
    const auto json = Json::parse(toJson(sent).toBytes());
    const auto read = json.ok() ? commandFromJson(*json) : Result<Command>(json.error());
    if (!read.ok() || read->uuid != sent.uuid || read->conversation != sent.conversation || read->epoch != 3)
        return std::nullopt;
    const auto *back = std::get_if<T>(&read->order);
    return back != nullptr ? std::optional(*back) : std::nullopt;
}

/// The same of an order that concerns no conversation.
template <typename T> std::optional<T> siteWired(const T &order)
{
    const Command sent{newUuid(), {}, 0, order};
    const auto json = Json::parse(toJson(sent).toBytes());
    const auto read = json.ok() ? commandFromJson(*json) : Result<Command>(json.error());
    const auto *back = read.ok() && read->uuid == sent.uuid ? std::get_if<T>(&read->order) : nullptr;
    return back != nullptr ? std::optional(*back) : std::nullopt;
}

} // namespace

/// Orders on their way from a console to the desk.
class TestCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeOfKnowledgeComesThroughWhole();
    void everyMessageForAGuestComesThroughWhole();
    void everyOrderOfATransferComesThroughWhole();
    void everyChangeOfATemplateComesThroughWhole();
    void refusesWhatIsNoOrder_data();
    void refusesWhatIsNoOrder();
    void takesOneEmojiAndNothingElse_data();
    void takesOneEmojiAndNothingElse();
};

void TestCommand::everyOrderOfATransferComesThroughWhole()
{
    const OfferTransferOrder toAgent{{5}, {}, TransferReason::Language, u"speaks Korean"_s};
    QCOMPARE(wired(toAgent), std::optional(toAgent));
    QCOMPARE(
        wired(NoteOrder{u"@Ben see this"_s, {{5}, {9}}}), std::optional(NoteOrder{u"@Ben see this"_s, {{5}, {9}}}));
    QCOMPARE(wired(NoteOrder{u"a note"_s}), std::optional(NoteOrder{u"a note"_s}));
    QCOMPARE(wired(SeeMentionsOrder{}), std::optional(SeeMentionsOrder{}));
    QCOMPARE(wired(SetAssistantOrder{false}), std::optional(SetAssistantOrder{false}));
    QCOMPARE(wired(MergeGuestOrder{{7}}), std::optional(MergeGuestOrder{{7}}));
    QVERIFY(!wired(MergeGuestOrder{}));
    const UnmergeGuestOrder apart{u"0190b2c0-0000-7000-8000-000000000007"_s};
    QCOMPARE(wired(apart), std::optional(apart));
    QVERIFY(!wired(UnmergeGuestOrder{u"7"_s}));
    QCOMPARE(wired(TakeOverOrder{u"asks for me"_s}), std::optional(TakeOverOrder{u"asks for me"_s}));
    QCOMPARE(wired(ReleaseOrder{u"off at six"_s}), std::optional(ReleaseOrder{u"off at six"_s}));
    QCOMPARE(wired(ReleaseOrder{}), std::optional(ReleaseOrder{}));
    const OfferTransferOrder toTeam{{}, {3}, TransferReason::ShiftEnds, u"off at six"_s};
    QCOMPARE(wired(toTeam), std::optional(toTeam));
    QCOMPARE(wired(AcceptTransferOrder()), std::optional(AcceptTransferOrder()));
    const DeclineTransferOrder no{u"at lunch"_s};
    QCOMPARE(wired(no), std::optional(no));
    QCOMPARE(wired(WithdrawTransferOrder()), std::optional(WithdrawTransferOrder()));
    QVERIFY(!makesMessage(toAgent) && !isForGuest(no));
    const AskConsultationOrder ask{{5}, {}, TransferReason::Complaint, u"may I refund this?"_s};
    QCOMPARE(wired(ask), std::optional(ask));
    const AskConsultationOrder askTeam{{}, {3}, TransferReason::Other, u"who knows?"_s};
    QCOMPARE(wired(askTeam), std::optional(askTeam));
    QCOMPARE(wired(AcceptConsultationOrder()), std::optional(AcceptConsultationOrder()));
    QCOMPARE(wired(DeclineConsultationOrder{u"busy"_s}), std::optional(DeclineConsultationOrder{u"busy"_s}));
    QCOMPARE(wired(EndConsultationOrder()), std::optional(EndConsultationOrder()));
    const HandOverOrder handOver{TransferReason::Complaint, u"as you said"_s};
    QCOMPARE(wired(handOver), std::optional(handOver));
    const NoteOrder aside{u"between us"_s, {}, true};
    QCOMPARE(wired(aside), std::optional(aside));
    QVERIFY(makesMessage(aside) && !isForGuest(aside) && !makesMessage(ask));
    const auto json = Json::parse(
        R"({"id":"01890000-0000-7000-8000-000000000001","op":"offer_transfer","conversation":7,"to":5,"note":"x"})");
    QVERIFY(json.ok() && !commandFromJson(*json).ok()); // without a reason
}

void TestCommand::everyChangeOfATemplateComesThroughWhole()
{
    ChangeTemplateOrder order;
    order.channel = {4};
    order.draft = {u"late_arrival"_s, u"en"_s, u"utility"_s, {}};
    order.draft.structure.body = u"Hello {{1}}, your room is kept."_s;
    order.draft.structure.examples = {{u"1"_s, u"Amina"_s}};
    order.draft.structure.buttons = {{TemplateButton::Kind::QuickReply, u"Thank you"_s, {}, {}, {}, {}}};
    using Change = ChangeTemplateOrder::Change;
    for (const Change change : {Change::Create, Change::Edit, Change::Delete}) {
        order.change = change;
        if (change == Change::Delete)
            order.draft = {u"late_arrival"_s, u"en"_s, {}, {}};
        const Command sent{newUuid(), {}, 0, order};
        const auto json = Json::parse(toJson(sent).toBytes());
        const auto read = commandFromJson(*json);
        QVERIFY(read.ok());
        QVERIFY(std::get<ChangeTemplateOrder>(read->order) == order);
        QCOMPARE(wireNameOf(read->order), toWire(change));
        QVERIFY(!operationOf(read->order) && !makesMessage(read->order));
    }
    for (const QByteArray members : {R"("op":"create_template","name":"a","language":"en","structure":{"body":"x"})",
             R"("op":"create_template","channel":4,"name":"","language":"en","structure":{"body":"x"})",
             R"("op":"edit_template","channel":4,"name":"a","language":"en","structure":"x")",
             R"("op":"delete_template","channel":4,"name":"a")"}) {
        const auto json = Json::parse(R"({"id":")" + newUuid().toLatin1() + R"(",)" + members + "}");
        QVERIFY2(json.ok() && !commandFromJson(*json).ok(), members.constData());
    }
}

void TestCommand::everyChangeOfKnowledgeComesThroughWhole()
{
    using Change = ChangeKnowledgeOrder::Change;
    ChangeKnowledgeOrder order{Change::Add, {3}, {}};
    order.item.name = u"parking"_s;
    order.item.titles = {{u"en"_s, u"Parking"_s}};
    order.item.answers = {{u"en"_s, u"18 euros a day."_s}};
    order.item.cues = {{u"en"_s, {u"where is the garage"_s}}};
    order.item.validFrom = QDate(2026, 3, 1);
    QCOMPARE(siteWired(order), std::optional(order));
    order.change = Change::Edit;
    order.item.version = 4;
    QCOMPARE(siteWired(order), std::optional(order));
    ChangeKnowledgeOrder gone{Change::Remove, {3}, {}};
    gone.item.name = u"parking"_s;
    gone.item.version = 4;
    QCOMPARE(siteWired(gone), std::optional(gone));
    QCOMPARE(wireNameOf(gone), toWire(Change::Remove));
    QVERIFY(!operationOf(gone) && !makesMessage(gone));
    for (const QByteArray members :
        {R"("op":"add_knowledge","item":{"name":"a"})",
            R"("op":"add_knowledge","property":3,"item":{"name":"a","texts":[]})",
            R"("op":"edit_knowledge","property":3,"item":{"name":"a","texts":[{"language":"en","title":"A","answer":"B"}]})",
            R"("op":"remove_knowledge","property":3,"name":"a")",
            R"("op":"remove_knowledge","property":3,"version":4)"}) {
        const auto json = Json::parse(R"({"id":")" + newUuid().toLatin1() + R"(",)" + members + "}");
        QVERIFY2(json.ok() && !commandFromJson(*json).ok(), members.constData());
    }
    order.item.answers[u"en"_s] = QString(1000, u'x'); // too many of them are no frame any more
    for (char16_t a = u'a'; a <= u'z'; ++a)
        for (char16_t b = u'a'; b <= u'c'; ++b) {
            const QString language = QString(QChar(a)) + QChar(b);
            order.item.titles[language] = u"Title"_s;
            order.item.answers[language] = QString(1000, u'x');
        }
    const auto json = Json::parse(toJson(Command{newUuid(), {}, 0, order}).toBytes());
    QVERIFY(json.ok() && !commandFromJson(*json).ok());
}

void TestCommand::everyMessageForAGuestComesThroughWhole()
{
    const SendTextOrder plain{u"https://hotel.example *see*"_s, {5}, false};
    QCOMPARE(wired(plain), std::optional(plain));
    QCOMPARE(wired(SendTextOrder{u"hi"_s, {}, true}), std::optional(SendTextOrder{u"hi"_s, {}, true}));
    const SendTemplateOrder use{filledTemplate(), u"Hi Amina"_s};
    QCOMPARE(wired(use), std::optional(use));
    const SendLocationOrder place{{-1.286389, 36.817223, u"City Market"_s, u"Muindi Mbingu St"_s, {}}, {9}};
    QCOMPARE(wired(place), std::optional(place));
    const SendContactsOrder cards{{card(), card()}, {}};
    QCOMPARE(wired(cards), std::optional(cards));
    const SendInteractiveOrder choices{u"Pick one"_s, list(), {4}};
    QCOMPARE(wired(choices), std::optional(choices));
    const ReactOrder thumb{{11}, u"👍🏽"_s};
    QCOMPARE(wired(thumb), std::optional(thumb));
    QCOMPARE(wired(ReactOrder{{11}, {}}), std::optional(ReactOrder{{11}, {}}));
    QCOMPARE(wired(ResendOrder{{12}}), std::optional(ResendOrder{{12}}));
    for (const AnyOrder &order : {AnyOrder(plain), AnyOrder(use), AnyOrder(place), AnyOrder(cards), AnyOrder(choices)})
        QVERIFY(isForGuest(order) && makesMessage(order));
    const SetStateOrder lunch{AgentState::Break, u"meal"_s, {3}, 77, u"you have not eaten"_s};
    QCOMPARE(siteWired(lunch), std::optional(lunch));
    const SetStateOrder own{AgentState::Training, u"course"_s};
    QCOMPARE(siteWired(own), std::optional(own));
    QCOMPARE(siteWired(PresenceOrder{false}), std::optional(PresenceOrder{false}));
    QCOMPARE(siteWired(AcknowledgeAlertOrder{12}), std::optional(AcknowledgeAlertOrder{12}));
    QVERIFY(!isForGuest(ReactOrder{}) && makesMessage(ReactOrder{}) && makesMessage(NoteOrder{}));
    QVERIFY(!makesMessage(TakeOverOrder{}) && !isForGuest(SetStateOrder{}));
}

void TestCommand::refusesWhatIsNoOrder_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("a mention of nobody") << QByteArray(R"("op":"note","text":"x","mentions":[{"agent":0}])");
    QTest::newRow("a mention that is no agent") << QByteArray(R"("op":"note","text":"x","mentions":["ben"])");
    QTest::newRow("a crowd of mentions") << QByteArray(
        R"("op":"note","text":"x","mentions":[)" + QByteArray(R"({"agent":1},)").repeated(20) + R"({"agent":2}])");
    QTest::newRow("no content") << QByteArray(R"("op":"send_template")");
    QTest::newRow("a content of another kind")
        << QByteArray(R"("op":"send_location","content":{"contacts":[{"name":"A"}]})");
    QTest::newRow("a place off the map") << QByteArray(
        R"("op":"send_location","content":{"place":{"latitude":91,"longitude":0}})");
    QTest::newRow("no contact") << QByteArray(R"("op":"send_contacts","content":{"contacts":[]})");
    QTest::newRow("choices without a text")
        << QByteArray(R"("op":"send_interactive","content":{"interactive":{"kind":"buttons"}})");
    QTest::newRow("choices of no kind") << QByteArray(
        R"("op":"send_interactive","text":"x","content":{"interactive":{"kind":"dice"}})");
    QTest::newRow("a content that is text") << QByteArray(R"("op":"send_template","content":"{}")");
    QTest::newRow("a reaction to nothing") << QByteArray(R"("op":"react","emoji":"👍")");
    QTest::newRow("a reaction to a negative") << QByteArray(R"("op":"react","to":-1,"emoji":"👍")");
    QTest::newRow("nothing to send again") << QByteArray(R"("op":"resend")");
    QTest::newRow("an unknown word") << QByteArray(R"("op":"send_money")");
}

void TestCommand::refusesWhatIsNoOrder()
{
    QFETCH(QByteArray, members);
    const QByteArray bytes = R"({"id":")" + newUuid().toLatin1() + R"(","conversation":7,"epoch":1,)" + members + "}";
    const auto json = Json::parse(bytes);
    QVERIFY(json.ok());
    const auto read = commandFromJson(*json);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::BadData);
}

void TestCommand::takesOneEmojiAndNothingElse_data()
{
    QTest::addColumn<QString>("emoji");
    QTest::addColumn<bool>("taken");
    for (const char16_t *yes : {u"👍", u"❤️", u"👩‍👩‍👧‍👦", u"🇰🇪", u"👍🏽", u"☺", u"✅"})
        QTest::addRow("%s", qPrintable(QString::fromUtf16(yes))) << QString::fromUtf16(yes) << true;
    for (const char16_t *no : {u"ok", u"a", u"1", u" ", u"👍👍", u"👍 ", u"!", u"<"})
        QTest::addRow("%s", qPrintable(u"no "_s + QString::fromUtf16(no))) << QString::fromUtf16(no) << false;
    QTest::newRow("endless") << u"👩"_s + u"\u200d👩"_s.repeated(20) << false;
}

void TestCommand::takesOneEmojiAndNothingElse()
{
    QFETCH(QString, emoji);
    QFETCH(bool, taken);
    QCOMPARE(wired(ReactOrder{{11}, emoji}).has_value(), taken);
}

BELLHOP_TEST(tst_command, TestCommand)
#include "tst_command.moc"
