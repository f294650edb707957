// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/template_check.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <functional>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

using Header = TemplateStructure::Header;
using Change = std::function<void(ProviderTemplate &, TemplateUse &)>;

TemplateParameter text(const QString &value, const QString &name = {})
{
    return {TemplateParameter::Kind::Text, name, value, {}, {}};
}

ProviderTemplate confirmation()
{
    ProviderTemplate known;
    known.name = u"booking_confirm"_s;
    known.language = u"en"_s;
    known.status = u"approved"_s;
    known.structure.header = Header::Image;
    known.structure.body = u"Hi {{1}}, booking {{ 2 }} is confirmed. See you, {{1}}!"_s;
    known.structure.footer = u"Hotel Sol"_s;
    known.structure.buttons = {{TemplateButton::Kind::Url, u"Open"_s, u"https://hotel.example/{{1}}"_s, {}, {}, {}},
        {TemplateButton::Kind::QuickReply, u"Cancel"_s, {}, {}, {}, {}}};
    return known;
}

TemplateUse filled()
{
    TemplateUse use;
    use.name = u"booking_confirm"_s;
    use.language = u"en"_s;
    use.header = TemplateParameter{TemplateParameter::Kind::Image, {}, {}, OutgoingMedia{}, {}};
    use.body = {text(u"Amina"_s), text(u"8841"_s)};
    use.buttons = {{TemplateButtonValue::Kind::Url, 0, u"8841"_s}};
    return use;
}

struct Row {
    const char *name;
    const char *word; ///< In the sentence; null: it fits.
    Change change;
};

} // namespace

/// What the provider would refuse later is said before.
class TestTemplateCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsValuesAgainstTheStructure();
    void knowsTwiliosVariables();
    void saysWhetherItMayBeSentNow_data();
    void saysWhetherItMayBeSentNow();
    void showsWhatTheGuestWillRead();
    void aStructureIsStoredAndReadBack();
    void refusesWhatIsNoStructure();
};

void TestTemplateCheck::holdsValuesAgainstTheStructure()
{
    const std::vector<Row> rows{
        {"fits", nullptr, [](auto &, auto &) {}},
        {"a payload for the quick reply", nullptr,
            [](auto &, auto &use) {
                use.buttons.push_back({TemplateButtonValue::Kind::QuickReply, 1, u"no"_s});
            }},
        {"one value too few", "{{2}}", [](auto &, auto &use) { use.body.pop_back(); }},
        {"one value too many", "{{3}}", [](auto &, auto &use) { use.body.push_back(text(u"x"_s)); }},
        {"names for numbers", "position", [](auto &, auto &use) { use.body[0].name = u"first_name"_s; }},
        {"numbers for names", "names", [](auto &known, auto &) { known.structure.named = true; }},
        {"no picture", "picture", [](auto &, auto &use) { use.header.reset(); }},
        {"a video for a picture", "picture",
            [](auto &, auto &use) { use.header->kind = TemplateParameter::Kind::Video; }},
        {"no document", "document", [](auto &known, auto &) { known.structure.header = Header::Document; }},
        {"no place", "place", [](auto &known, auto &) { known.structure.header = Header::Location; }},
        {"a top that takes none", "takes no value", [](auto &known, auto &) { known.structure.header = Header::None; }},
        {"a heading without a gap", "takes no value",
            [](auto &known, auto &) {
                known.structure.header = Header::Text;
                known.structure.headerText = u"Booking"_s;
            }},
        {"a heading with a gap", nullptr,
            [](auto &known, auto &use) {
                known.structure.header = Header::Text;
                known.structure.headerText = u"Booking {{1}}"_s;
                use.header = text(u"8841"_s);
            }},
        {"a top of an unknown kind", "kind", [](auto &known, auto &) { known.structure.header = Header::Other; }},
        {"no end of the link", "Open", [](auto &, auto &use) { use.buttons.clear(); }},
        {"a value for a telephone", "button",
            [](auto &known, auto &) { known.structure.buttons[0].kind = TemplateButton::Kind::Phone; }},
        {"a button that is not there", "button",
            [](auto &, auto &use) {
                use.buttons.push_back({TemplateButtonValue::Kind::QuickReply, 7, u"x"_s});
            }},
        {"a button before the first", "button",
            [](auto &, auto &use) {
                use.buttons.push_back({TemplateButtonValue::Kind::QuickReply, -1, u"x"_s});
            }},
        {"a button filled twice", "button", [](auto &, auto &use) { use.buttons.push_back(use.buttons[0]); }},
        {"no code to copy", "Copy",
            [](auto &known, auto &) {
                known.structure.buttons.push_back({TemplateButton::Kind::CopyCode, u"Copy"_s, {}, {}, {}, {}});
            }},
    };
    for (const Row &row : rows) {
        ProviderTemplate known = confirmation();
        TemplateUse use = filled();
        row.change(known, use);
        const Status status = checkTemplateUse(Provider::Meta, known, use);
        QVERIFY2(status.ok() == (row.word == nullptr), row.name);
        if (!status.ok())
            QVERIFY2(status.error().message.contains(QString::fromUtf8(row.word)),
                qPrintable(QLatin1String(row.name) + u": "_s + status.error().message));
    }
    // Named values in any order, each once.
    ProviderTemplate named = confirmation();
    named.structure = {};
    named.structure.named = true;
    named.structure.body = u"Hi {{first_name}}, {{room}} is ready"_s;
    TemplateUse use;
    use.body = {text(u"12"_s, u"room"_s), text(u"Amina"_s, u"first_name"_s)};
    QVERIFY(checkTemplateUse(Provider::Meta, named, use).ok());
    use.body[0].name = u"first_name"_s;
    QVERIFY(!checkTemplateUse(Provider::Meta, named, use).ok());
}

void TestTemplateCheck::knowsTwiliosVariables()
{
    ProviderTemplate known;
    known.status = u"approved"_s;
    known.structure.body = u"Hi {{1}}"_s;
    known.structure.header = Header::Image;
    known.structure.headerSample = u"https://cdn.example/{{2}}.jpg"_s;
    known.structure.examples = {{u"1"_s, u"Ann"_s}, {u"2"_s, u"a"_s}, {u"3"_s, u"hidden"_s}};
    TemplateUse use;
    use.contentSid = u"HX00000000000000000000000000000009"_s;
    use.variables = {{u"1"_s, u"Amina"_s}, {u"2"_s, u"room"_s}, {u"3"_s, u"x"_s}};
    QVERIFY(checkTemplateUse(Provider::Twilio, known, use).ok());
    use.variables.pop_back();
    QVERIFY(checkTemplateUse(Provider::Twilio, known, use).error().message.contains(u"{{3}}"_s));
    use.variables.push_back({u"4"_s, u"x"_s});
    QVERIFY(!checkTemplateUse(Provider::Twilio, known, use).ok());
}

void TestTemplateCheck::saysWhetherItMayBeSentNow_data()
{
    QTest::addColumn<int>("provider");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("right"); // -1: not at all
    constexpr int kMeta = static_cast<int>(Provider::Meta);
    constexpr int kTwilio = static_cast<int>(Provider::Twilio);
    QTest::newRow("approved") << kMeta << u"approved"_s << QString() << 0;
    QTest::newRow("pending") << kMeta << u"pending"_s << QString() << -1;
    QTest::newRow("rejected") << kMeta << u"rejected"_s << QString() << -1;
    QTest::newRow("paused") << kMeta << u"paused"_s << QString() << -1;
    QTest::newRow("disabled") << kMeta << u"disabled"_s << QString() << -1;
    QTest::newRow("unknown") << kMeta << u"unknown"_s << QString() << -1;
    QTest::newRow("Twilio's, approved") << kTwilio << u"approved"_s << u"twilio/text"_s << 0;
    QTest::newRow("Twilio's choices") << kTwilio << u"unsubmitted"_s << u"twilio/quick-reply"_s << 1;
    QTest::newRow("Twilio's list") << kTwilio << u"pending"_s << u"twilio/list-picker"_s << 1;
    QTest::newRow("Twilio's choices, rejected") << kTwilio << u"rejected"_s << u"twilio/quick-reply"_s << -1;
    QTest::newRow("Twilio's text") << kTwilio << u"unsubmitted"_s << u"twilio/text"_s << -1;
    QTest::newRow("choices of another") << kMeta << u"unsubmitted"_s << u"twilio/quick-reply"_s << -1;
}

void TestTemplateCheck::saysWhetherItMayBeSentNow()
{
    QFETCH(int, provider);
    QFETCH(QString, status);
    QFETCH(QString, type);
    QFETCH(int, right);
    ProviderTemplate known;
    known.status = status;
    known.structure.contentType = type;
    const auto may = rightToSend(static_cast<Provider>(provider), known);
    QCOMPARE(may.ok() ? static_cast<int>(*may) : -1, right);
    QVERIFY(may.ok() || may.error().kind == ErrorKind::Refused);
}

void TestTemplateCheck::showsWhatTheGuestWillRead()
{
    ProviderTemplate known = confirmation();
    QCOMPARE(
        filledText(known.structure, filled()), u"Hi Amina, booking 8841 is confirmed. See you, Amina!\nHotel Sol"_s);
    known.structure.header = Header::Text;
    known.structure.headerText = u"Booking {{1}}"_s;
    TemplateUse use = filled();
    use.header = text(u"{{2}}"_s); // what is filled in is not looked at for gaps
    use.body.pop_back();
    QCOMPARE(filledText(known.structure, use),
        u"Booking {{2}}\nHi Amina, booking {{ 2 }} is confirmed. See you, Amina!\nHotel Sol"_s);
    TemplateStructure twilio;
    twilio.body = u"Hi {{1}}"_s;
    TemplateUse variables;
    variables.variables = {{u"1"_s, u"Zoë"_s}};
    QCOMPARE(filledText(twilio, variables), u"Hi Zoë"_s);
}

void TestTemplateCheck::aStructureIsStoredAndReadBack()
{
    TemplateStructure structure = confirmation().structure;
    structure.named = true;
    structure.headerText = u"T"_s;
    structure.headerExample = u"E"_s;
    structure.headerSample = u"S"_s;
    structure.contentType = u"twilio/card"_s;
    structure.examples = {{u"first_name"_s, u"Amina 😀"_s}};
    structure.buttons.push_back({TemplateButton::Kind::Phone, u"Call"_s, {}, u"+254733000300"_s, u"e"_s, u"i"_s});
    const auto back = structureFromJson(structureToJson(structure));
    QVERIFY(back.ok());
    QCOMPARE(*back, structure);
    QCOMPARE(*structureFromJson(structureToJson({})), TemplateStructure());
}

void TestTemplateCheck::refusesWhatIsNoStructure()
{
    for (const char *text : {"", "[]", "7", "{\"header\":\"sound\"}", "{\"buttons\":[{\"kind\":\"knob\"}]}"})
        QVERIFY2(!structureFromJson(text).ok(), text);
}

BELLHOP_TEST(tst_template_check, TestTemplateCheck)
#include "tst_template_check.moc"
