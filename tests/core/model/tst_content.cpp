// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/model/content.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Something in every field.
MessageContent everything()
{
    MessageContent content;
    content.place = Place{-1.286389, 36.817223, u"City Market"_s, u"Muindi Mbingu St"_s, u"https://example.test/m"_s};
    ContactCard card;
    card.name = u"Juma Ali"_s;
    card.company = u"Pwani Tours"_s;
    card.birthday = u"1987-02-28"_s;
    card.phones = {{u"+254 733 000 300"_s, u"CELL"_s, u"254733000300"_s}};
    card.emails = {{u"juma@example.test"_s, u"WORK"_s, {}}};
    card.urls = {{u"https://example.test"_s, {}, {}}};
    card.addresses = {{u"Nairobi, Kenya"_s, u"HOME"_s, {}}};
    card.shared = true;
    content.contacts = {card, ContactCard{u"Only a name"_s, {}, {}, {}, {}, {}, {}, false}};
    content.choice = Choice{Choice::Kind::Row, u"room:3"_s, u"Deluxe"_s, u"2 adults"_s, u"{\"a\":1}"_s};
    content.order = Order{u"44"_s, u"today"_s, {{u"SKU-9"_s, 2, 7.99, u"USD"_s}, {u"SKU-1"_s, 0.5, {}, {}}}};
    content.referral = AdReferral{u"ad"_s, u"12"_s, u"https://fb.me/x"_s, u"Chat"_s, u"Offer"_s, u"image"_s,
        u"https://example.test/i.jpg"_s, u"Af"_s, u"Hi"_s};
    content.change = SystemChange{SystemChange::Kind::Phone, u"254722000200"_s, u"254722000299"_s};
    content.product = QuotedProduct{u"44"_s, u"SKU-9"_s};
    content.unsupported = u"poll_creation"_s;
    content.forwardedOften = true;
    content.noPreview = true;
    content.media = OutgoingMedia{u"0192"_s, u"image/png"_s, u"a.png"_s, 1234, true, true, {}, {}};
    Interactive list;
    list.kind = Interactive::Kind::List;
    list.header = u"Rooms"_s;
    list.headerMedia = OutgoingMedia{{}, u"image/png"_s, {}, 0, false, false, u"https://example.test/h.png"_s, {}};
    list.footer = u"Taxes included"_s;
    list.buttons = {{u"yes"_s, u"Yes"_s, {}}};
    list.label = u"See rooms"_s;
    list.sections = {{u"Free"_s, {{u"room:3"_s, u"Deluxe"_s, u"2 adults"_s}}}};
    list.url = u"https://example.test/pay"_s;
    list.formId = u"99"_s;
    list.formToken = u"tok"_s;
    list.formScreen = u"WELCOME"_s;
    list.formData = u"{}"_s;
    content.interactive = list;
    TemplateUse use;
    use.name = u"booking_confirm"_s;
    use.language = u"en_US"_s;
    use.header = TemplateParameter{TemplateParameter::Kind::Location, {}, {}, {}, Place{1, 2, u"Hotel"_s, {}, {}}};
    use.body = {{TemplateParameter::Kind::Text, u"first_name"_s, u"Amina 😀"_s, {}, {}}};
    use.buttons = {{TemplateButtonValue::Kind::Url, 0, u"8841"_s}};
    use.contentSid = u"HX1"_s;
    use.variables = {{u"1"_s, u"Amina"_s}};
    content.templateUse = use;
    return content;
}

} // namespace

/// The one JSON form of what a message holds beside its text.
class TestContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const MessageContent content = everything();
        const QByteArray json = contentToJson(content);
        const auto back = contentFromJson(json);
        QVERIFY(back.ok());
        QVERIFY(*back == content);
        QCOMPARE(contentToJson(*back), json);
        QCOMPARE(contentToJson({}), QByteArray("{}"));
        QVERIFY(contentFromJson("{}")->isEmpty());
    }

    // What lives for one attempt only would be wrong at the next.
    void keepsNoUploadIdsAndNoSignedLinks()
    {
        MessageContent content;
        content.media = OutgoingMedia{
            u"0192"_s, u"image/png"_s, {}, 0, false, false, u"https://us/m/1?sig=s3cret"_s, u"810820830840"_s};
        const QByteArray json = contentToJson(content);
        QVERIFY2(!json.contains("s3cret") && !json.contains("810820830840"), json.constData());
        content.media->uuid.clear(); // somebody else's public file
        QVERIFY(contentToJson(content).contains("s3cret"));
    }

    void refusesWhatItDoesNotWrite_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *text : {"", "7", "[]", "{", "{'place':{'latitude':91,'longitude':0}}",
                 "{'place':{'latitude':1}}", "{'place':[]}", "{'place':{'latitude':'1','longitude':2}}",
                 "{'contacts':{}}", "{'contacts':[7]}", "{'contacts':[{'name':'a','phones':7}]}",
                 "{'choice':{'kind':'knob'}}", "{'choice':{}}", "{'change':{'kind':'name'}}", "{'media':{'bytes':-1}}",
                 "{'interactive':{'kind':'Buttons'}}", "{'interactive':{'kind':'list','sections':[{'rows':'x'}]}}",
                 "{'template':{'name':'a','language':'en','buttons':[{'kind':'url','index':21,'value':'x'}]}}",
                 "{'template':{'name':'a','language':'en','body':[{'kind':'sound'}]}}"})
            QTest::newRow(text) << QByteArray(text).replace('\'', '"');
        QTest::newRow("too many") << QByteArray(
            R"({"contacts":[)" + QByteArray(R"({"name":"a"},)").repeated(300) + R"({"name":"a"}]})");
        QTest::newRow("too large") << QByteArray(R"({"unsupported":")" + QByteArray(300 * 1024, 'a') + R"("})");
    }

    void refusesWhatItDoesNotWrite()
    {
        QFETCH(QByteArray, json);
        const auto content = contentFromJson(json);
        QVERIFY(!content.ok());
        QCOMPARE(content.error().kind, ErrorKind::BadData);
    }

    // Every value of a whole content replaced by others: an error or a content, never a crash.
    void neverBreaksOnWrongTypes()
    {
        const QByteArray good = contentToJson(everything());
        int tried = 0;
        for (qsizetype colon = good.indexOf("\":"); colon > 0; colon = good.indexOf("\":", colon + 1)) {
            qsizetype end = colon + 2;
            if (good[end] == '{' || good[end] == '[')
                continue;
            while (!QByteArrayView(",]}").contains(good[end]))
                ++end;
            for (const char *value : {"null", "{}", "[[]]", "-1", "1e300", "true", "\"\"", "\"\\u0000\""}) {
                const auto content = contentFromJson(good.left(colon + 2) + value + good.mid(end));
                if (content.ok())
                    QVERIFY(!contentToJson(*content).isEmpty());
                ++tried;
            }
        }
        QCOMPARE_GE(tried, 300);
    }
};

BELLHOP_TEST(tst_content, TestContent)
#include "tst_content.moc"
