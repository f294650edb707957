// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/form.h"
#include "core/base/json.h"
#include "core/channel/adapter.h"
#include "tests/core/channel/event_words.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::channel;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using Kind = SendOutcome::Kind;

namespace {

constexpr std::array kProviders{Provider::Meta, Provider::Twilio, Provider::Lipachat};
const QString kHx = u"HX00000000000000000000000000000009"_s;

ChannelSettings settingsOf(Provider provider)
{
    ChannelSettings settings;
    settings.provider = provider;
    settings.name = u"acme"_s;
    switch (provider) {
    case Provider::Meta:
        settings.phoneNumberId = u"100200300400500"_s;
        settings.wabaId = u"200300400500600"_s;
        settings.accessToken = "s3cret";
        break;
    case Provider::Twilio:
        settings.accountSid = u"AC00000000000000000000000000000000"_s;
        settings.authToken = "s3cret";
        settings.sender = u"whatsapp:+14155550100"_s;
        settings.publicUrl = u"https://relay.example.test"_s;
        break;
    case Provider::Lipachat:
        settings.phoneNumberId = u"254711000100"_s;
        settings.apiKey = "s3cret";
        break;
    }
    return settings;
}

OutboundMessage to(MessageKind kind, const QString &text = {})
{
    OutboundMessage message;
    message.clientToken = u"0192f0c0-0000-7000-8000-000000000001"_s;
    message.to.phone = u"254722000200"_s;
    message.kind = kind;
    message.text = text;
    return message;
}

OutgoingMedia linked(const QString &mime, const QString &name)
{
    OutgoingMedia media;
    media.mimeType = mime;
    media.fileName = name;
    media.link = u"https://relay.example.test/m/1?exp=2&sig=3"_s;
    return media;
}

OutboundMessage file(MessageKind kind, const QString &mime, const QString &name, const QString &caption = {})
{
    OutboundMessage message = to(kind, caption);
    message.content.media = linked(mime, name);
    return message;
}

OutboundMessage choosing(const Interactive &what)
{
    OutboundMessage message = to(MessageKind::Interactive, u"Confirm your stay?"_s);
    message.content.interactive = what;
    return message;
}

Interactive list()
{
    Interactive what;
    what.kind = Interactive::Kind::List;
    what.header = u"Rooms"_s;
    what.label = u"See rooms"_s;
    what.sections = {{u"Available"_s, {{u"room:3"_s, u"Deluxe"_s, u"2 adults"_s}, {u"room:4"_s, u"Suite"_s, {}}}}};
    return what;
}

TemplateUse booking()
{
    TemplateUse use;
    use.name = u"booking_confirm"_s;
    use.language = u"en_US"_s;
    use.body = {{TemplateParameter::Kind::Text, {}, u"Amina"_s, {}, {}},
        {TemplateParameter::Kind::Text, {}, u"8841"_s, {}, {}}};
    use.contentSid = kHx;
    use.variables = {{u"1"_s, u"Amina \"A\""_s}, {u"2"_s, u"8841"_s}};
    return use;
}

OutboundMessage templated(const TemplateUse &use)
{
    OutboundMessage message = to(MessageKind::Template);
    message.content.templateUse = use;
    return message;
}

/// One of every kind and of every odd turn.
std::vector<std::pair<QString, OutboundMessage>> everyMessage()
{
    std::vector<std::pair<QString, OutboundMessage>> all;
    const auto add = [&](const char *name, OutboundMessage message) {
        all.emplace_back(QString::fromLatin1(name), std::move(message));
    };
    add("text", to(MessageKind::Text, u"Sí 😀 & *bold*\nhttps://example.test"_s));
    OutboundMessage other = to(MessageKind::Text, u"Yes"_s);
    other.replyToProviderId = u"wamid.IN01"_s;
    add("text that quotes", other);
    other = to(MessageKind::Text, u"Hello"_s);
    other.to = {{}, u"KE.90817263544536271"_s, {}, {}};
    add("text to a user id", other);
    other = to(MessageKind::Reaction, u"👍"_s);
    other.replyToProviderId = u"wamid.IN01"_s;
    add("reaction", other);
    other.text.clear();
    add("reaction taken back", other);
    add("image", file(MessageKind::Image, u"image/jpeg"_s, u"room.jpg"_s, u"Deluxe"_s));
    add("video", file(MessageKind::Video, u"video/mp4"_s, u"tour.mp4"_s));
    add("document", file(MessageKind::Document, u"application/pdf"_s, u"invoice 8841.pdf"_s, u"Invoice"_s));
    add("sticker", file(MessageKind::Sticker, u"image/webp"_s, {}));
    other = file(MessageKind::Audio, u"audio/ogg; codecs=opus"_s, {});
    other.content.media->voice = true;
    other.content.media->providerId = u"810820830841"_s;
    add("voice note, uploaded", other);
    add("sound", file(MessageKind::Audio, u"audio/mpeg"_s, u"welcome.mp3"_s));
    other = to(MessageKind::Location);
    other.content.place = Place{-1.286389, 36.817223, u"Hotel | Bar"_s, u"Kenyatta Ave"_s, {}};
    add("location", other);
    other = to(MessageKind::Contacts);
    ContactCard card;
    card.name = u"Front Desk"_s;
    card.company = u"Hotel"_s;
    card.phones = {{u"+254711000100"_s, u"WORK"_s, u"254711000100"_s}};
    card.emails = {{u"desk@example.test"_s, {}, {}}};
    other.content.contacts = {card};
    add("contact", other);
    Interactive what;
    what.header = u"Booking 8841"_s;
    what.footer = u"Reply by 6pm"_s;
    what.buttons = {{u"confirm:8841"_s, u"Confirm"_s, {}}, {u"cancel:8841"_s, u"Cancel"_s, {}}};
    add("buttons with heading and footer", choosing(what));
    what.header.clear();
    what.footer.clear();
    add("buttons", choosing(what));
    what.headerMedia = linked(u"image/png"_s, {});
    add("buttons under a picture", choosing(what));
    add("list", choosing(list()));
    what = {};
    what.kind = Interactive::Kind::Link;
    what.label = u"Pay now"_s;
    what.url = u"https://pay.example.test/8841"_s;
    add("link", choosing(what));
    what.kind = Interactive::Kind::LocationRequest;
    add("request for a place", choosing(what));
    what.kind = Interactive::Kind::ContactRequest;
    add("request for the number", choosing(what));
    what.kind = Interactive::Kind::Form;
    what.formId = u"990880770"_s;
    what.formToken = u"tok-19"_s;
    what.formScreen = u"WELCOME"_s;
    what.formData = u"{\"nights\":2}"_s;
    add("form", choosing(what));
    add("template", templated(booking()));
    TemplateUse use = booking();
    use.body[0].name = u"first_name"_s;
    use.body[1].name = u"booking"_s;
    use.header = TemplateParameter{TemplateParameter::Kind::Image, {}, {}, linked(u"image/png"_s, {}), {}};
    use.buttons = {{TemplateButtonValue::Kind::Url, 0, u"8841"_s}, {TemplateButtonValue::Kind::QuickReply, 1, u"no"_s}};
    add("template with names, picture and buttons", templated(use));
    use = booking();
    use.header
        = TemplateParameter{TemplateParameter::Kind::Document, {}, {}, linked(u"application/pdf"_s, u"a.pdf"_s), {}};
    use.buttons
        = {{TemplateButtonValue::Kind::CopyCode, 0, u"SAVE10"_s}, {TemplateButtonValue::Kind::Form, 1, u"tok"_s}};
    add("template with a document", templated(use));
    use.buttons.clear();
    use.header
        = TemplateParameter{TemplateParameter::Kind::Location, {}, {}, {}, Place{1, 2, u"Hotel"_s, u"Street"_s, {}}};
    add("template with a place", templated(use));
    use = booking();
    use.header = TemplateParameter{TemplateParameter::Kind::Video, {}, {}, linked(u"video/mp4"_s, u"tour.mp4"_s), {}};
    add("template with a video", templated(use));
    use.header = TemplateParameter{TemplateParameter::Kind::Text, {}, u"Booking 8841"_s, {}, {}};
    add("template with a heading", templated(use));
    use = booking();
    use.body.clear();
    use.variables.clear();
    add("template without gaps", templated(use));
    return all;
}

/// A call without its secrets, a form taken apart.
QString words(const HttpCall &call)
{
    QString text = QString::fromUtf8(call.method + ' ' + call.url);
    for (const auto &[name, value] : call.headers) {
        const bool secret = name == "Authorization" || name == "apiKey";
        if (!secret)
            text += u" [%1: %2]"_s.arg(QString::fromUtf8(name), QString::fromUtf8(value));
    }
    if (call.body.startsWith('{') || call.body.isEmpty())
        return text + u' ' + QString::fromUtf8(call.body);
    for (const auto &[name, value] : parseForm(call.body))
        text += u"\n    %1=%2"_s.arg(QString::fromUtf8(name), QString::fromUtf8(value).replace(u'\n', u"\\n"_s));
    return text;
}

template <typename T> QString wordsOf(const Result<T> &call)
{
    return call.ok() ? words(*call) : u"refused: "_s + call.error().message;
}

HttpAnswer answer(int status, const QByteArray &body)
{
    return {status, [](QByteArrayView) { return QByteArray(); }, body};
}

SendOutcome read(Provider provider, int status, const QByteArray &body)
{
    return adapterFor(provider).readSendAnswer(
        status, [](QByteArrayView) { return QByteArray(); }, body);
}

QString words(const ProviderTemplate &t)
{
    QString text = u"%1 %2 %3 %4>%5 %6 %7 | %8"_s.arg(
        t.providerId, t.name, t.language, t.category, t.nextCategory, t.status, t.quality, t.reason);
    const TemplateStructure &s = t.structure;
    text += u" | %1 %2 [%3|%4] %5 // %6 %7"_s.arg(int(s.header))
                .arg(s.headerText, s.headerSample, s.contentType, s.body, s.footer, s.named ? u"named"_s : QString());
    for (const TemplateButton &b : s.buttons)
        text += u" (%1 %2 %3 %4 %5 %6)"_s.arg(int(b.kind)).arg(b.text, b.url, b.phone, b.id, b.example);
    for (const TemplateExample &e : s.examples)
        text += u" <%1=%2>"_s.arg(e.name, e.value);
    return text;
}

TemplateDraft draft()
{
    TemplateDraft draft;
    draft.name = u"booking_confirm"_s;
    draft.language = u"en_US"_s;
    draft.category = u"utility"_s;
    draft.structure.body = u"Hi {{1}}, booking {{2}} is confirmed."_s;
    draft.structure.examples = {{u"1"_s, u"Amina"_s}, {u"2"_s, u"8841"_s}};
    draft.structure.buttons = {{TemplateButton::Kind::QuickReply, u"Cancel"_s, {}, {}, {}, u"cancel"_s}};
    return draft;
}

} // namespace

/// What is asked of the three providers, and what their answers mean.
class TestChannelCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsEveryKindAsItsSnapshotSays()
    {
        QStringList lines;
        for (const Provider provider : kProviders) {
            lines << u"# "_s + toWire(provider);
            for (const auto &[name, message] : everyMessage())
                lines << name + u": "_s + wordsOf(adapterFor(provider).buildSend(settingsOf(provider), message));
        }
        QCOMPARE(differenceFromSnapshot(QStringLiteral(CHANNEL_TEST_DATA "/sends.snapshot"), lines), QString());
        QVERIFY2(!lines.join(u'\n').contains(u"s3cret"_s), "a secret outside the headers that carry it");
    }

    void everyCallIsAuthorised()
    {
        for (const Provider provider : kProviders) {
            const auto call = adapterFor(provider).buildSend(settingsOf(provider), to(MessageKind::Text, u"a"_s));
            QVERIFY(call.ok());
            const QByteArray expected = provider == Provider::Meta ? "Bearer s3cret"
                : provider == Provider::Lipachat
                ? "s3cret"
                : "Basic " + QByteArray("AC00000000000000000000000000000000:s3cret").toBase64();
            QCOMPARE(call->headers.front().second, expected);
            ChannelSettings bare = settingsOf(provider);
            bare.accessToken.clear();
            bare.authToken.clear();
            bare.apiKey.clear();
            const auto refused = adapterFor(provider).buildSend(bare, to(MessageKind::Text, u"a"_s));
            QVERIFY(!refused.ok());
            QCOMPARE(refused.error().kind, ErrorKind::Unauthorised);
            OutboundMessage nobody = to(MessageKind::Text, u"a"_s);
            nobody.to = {};
            QVERIFY(!adapterFor(provider).buildSend(settingsOf(provider), nobody).ok());
        }
    }

    void theSimulatorTakesTheProvidersPlace()
    {
        for (const Provider provider : kProviders) {
            ChannelSettings settings = settingsOf(provider);
            settings.apiBase = u"http://127.0.0.1:8080/%1/"_s.arg(toWire(provider));
            const Adapter &adapter = adapterFor(provider);
            const QByteArray base = "http://127.0.0.1:8080/" + QByteArray(toWire(provider).latin1()) + '/';
            for (const auto &call : {adapter.buildSend(settings, to(MessageKind::Text, u"a"_s)),
                     adapter.buildTemplateList(settings, {}), adapter.buildTemplateCreate(settings, draft())}) {
                QVERIFY(call.ok());
                QVERIFY2(call->url.startsWith(base), call->url.constData());
            }
            QVERIFY(adapter.mayFetchFrom(settings, u"http://127.0.0.1:8080/media/1"_s) != FetchRule::Refused);
        }
        ChannelSettings lipachat = settingsOf(Provider::Lipachat);
        lipachat.apiBase = u"https://gateway.lipachat.com/api/v1/whatsapp"_s; // as it is often written
        QCOMPARE(adapterFor(Provider::Lipachat).buildSend(lipachat, to(MessageKind::Text, u"a"_s))->url,
            "https://gateway.lipachat.com/api/v1/whatsapp/message/text"_ba);
    }

    void readsWhatTwilioAnswers()
    {
        const auto sent = read(Provider::Twilio, 201, R"({"sid":"SM1","status":"queued","error_code":null})");
        QCOMPARE(sent.kind, Kind::Accepted);
        QCOMPARE(sent.providerId, u"SM1"_s);
        const auto failed = [](int status, int code) {
            return read(Provider::Twilio, status,
                R"({"code":)" + QByteArray::number(code) + R"(,"message":"x","more_info":"y","status":400})");
        };
        QCOMPARE(failed(400, 21211).kind, Kind::Refused);
        QCOMPARE(failed(400, 21211).errorCode, u"21211"_s);
        QCOMPARE(failed(400, 63016).action, ErrorAction::WindowClosed);
        QCOMPARE(failed(401, 20003).action, ErrorAction::Reconnect);
        QVERIFY(failed(401, 20003).numberBlocked);
        QCOMPARE(failed(429, 20429).action, ErrorAction::PaceNumber);
        QCOMPARE(failed(429, 20429).kind, Kind::TryLater);
        QVERIFY(failed(429, 20429).retryAfter.count() > 0);
        QCOMPARE(failed(500, 20500).kind, Kind::TryLater);
        QCOMPARE(failed(500, 12345).kind, Kind::TryLater);
        QCOMPARE(failed(400, 12345).kind, Kind::Refused);
        QCOMPARE(failed(400, 21610).action, ErrorAction::OptedOut);
        QCOMPARE(read(Provider::Twilio, 201, "{}").kind, Kind::Unknown);
        QCOMPARE(read(Provider::Twilio, 200, "<html>").kind, Kind::Unknown);
        QCOMPARE(read(Provider::Twilio, 502, "<html>").kind, Kind::Unknown);
        QCOMPARE(read(Provider::Twilio, 404, "").kind, Kind::Refused);
        QCOMPARE(read(Provider::Twilio, 201, R"({"sid":"SM1","error_code":63016})").action, ErrorAction::WindowClosed);
    }

    void readsWhatLipachatAnswers()
    {
        const auto outcome = [](int status, const char *body) {
            return read(Provider::Lipachat, status, QByteArray(body).replace('\'', '"'));
        };
        const auto sent
            = outcome(200, "{'data':{'messageId':'7a','waId':'wamid.1','status':'SENT'},'status':'success'}");
        QCOMPARE(sent.kind, Kind::Accepted);
        QCOMPARE(sent.providerId, u"wamid.1"_s);
        QCOMPARE(outcome(200, "{'messageId':'7a'}").providerId, u"7a"_s);
        // Seen in the field: a success that is none.
        const auto key = outcome(200, "{'data':null,'status':'success','message':'Invalid credentials'}");
        QCOMPARE(key.kind, Kind::Refused);
        QCOMPARE(key.action, ErrorAction::Reconnect);
        QCOMPARE(outcome(400, "{'status':'error','errors':'24-hour sandbox session window'}").action,
            ErrorAction::WindowClosed);
        QCOMPARE(
            outcome(400, "{'status':'error','message':'Request failed.','errors':[{'to':'bad'}]}").kind, Kind::Refused);
        QCOMPARE(outcome(429, "{'status':'error','message':'Too many requests'}").action, ErrorAction::PaceNumber);
        QCOMPARE(outcome(500, "{'status':'error','message':'oops'}").kind, Kind::TryLater);
        QCOMPARE(outcome(502, "<html>").kind, Kind::Unknown);
        QCOMPARE(outcome(200, "{}").kind, Kind::Unknown);
        QCOMPARE(outcome(200, "[]").kind, Kind::Unknown);
        QCOMPARE(outcome(200, "{'data':{'messageId':'7a','status':'FAILED','statusDesc':'undeliverable'}}").kind,
            Kind::Refused);
    }

    void marksAsReadAndTypes()
    {
        const auto mark = [](Provider provider, bool typing) {
            return wordsOf(adapterFor(provider).buildReadMark(settingsOf(provider), {u"wamid.IN01"_s, typing}));
        };
        QVERIFY(
            mark(Provider::Meta, false)
                .endsWith(u"{\"message_id\":\"wamid.IN01\",\"messaging_product\":\"whatsapp\",\"status\":\"read\"}"_s));
        QVERIFY(mark(Provider::Meta, true).contains(u"\"typing_indicator\":{\"type\":\"text\"}"_s));
        QVERIFY(mark(Provider::Twilio, true).contains(u"/v2/Indicators/Typing.json"_s));
        QVERIFY(mark(Provider::Twilio, true).contains(u"messageId=wamid.IN01"_s));
        QVERIFY(mark(Provider::Twilio, false).startsWith(u"refused"_s));
        QVERIFY(mark(Provider::Lipachat, true).startsWith(u"refused"_s));
        QVERIFY(adapterFor(Provider::Meta).readDone(answer(200, R"({"success":true})")).ok());
        const Status gone = adapterFor(Provider::Meta).readDone(answer(401, R"({"error":{"code":190}})"));
        QCOMPARE(gone.error().kind, ErrorKind::Unauthorised);
        QCOMPARE(gone.error().detail, u"190"_s);
        QCOMPARE(adapterFor(Provider::Meta).readDone(answer(429, {})).error().kind, ErrorKind::Timeout);
        QCOMPARE(adapterFor(Provider::Meta).readDone(answer(500, {})).error().kind, ErrorKind::Network);
    }

    void uploadsToMetaInThreeParts()
    {
        const Adapter &meta = adapterFor(Provider::Meta);
        OutgoingMedia media;
        media.mimeType = u"audio/ogg"_s; // refused by WhatsApp afterwards unless it is called what it is
        media.fileName = u"a\"b\r\nX-Evil: 1.ogg"_s;
        const auto upload = meta.buildUpload(settingsOf(Provider::Meta), media);
        QVERIFY(upload.ok());
        QCOMPARE(upload->call.url, "https://graph.facebook.com/v26.0/100200300400500/media"_ba);
        QVERIFY(upload->call.body.isEmpty());
        const QByteArray type = upload->call.headers.back().second;
        const QByteArray boundary = type.mid(type.indexOf("boundary=") + 9);
        QCOMPARE(upload->head.count("--" + boundary), 3);
        QVERIFY(upload->head.contains("Content-Type: audio/ogg; codecs=opus\r\n\r\n"));
        QVERIFY(!upload->head.contains("\nX-Evil"));
        QCOMPARE(upload->tail, "\r\n--" + boundary + "--\r\n");
        QVERIFY(meta.buildUpload(settingsOf(Provider::Meta), media)->tail != upload->tail);
        media.mimeType = u"image/png\r\nX-Evil: 1"_s;
        QVERIFY(!meta.buildUpload(settingsOf(Provider::Meta), media).ok());
        QCOMPARE(*meta.readUpload(answer(200, R"({"id":810820830840})")), u"810820830840"_s);
        QVERIFY(!meta.readUpload(answer(200, "{}")).ok());
        for (const Provider provider : {Provider::Twilio, Provider::Lipachat})
            QCOMPARE(adapterFor(provider).buildUpload(settingsOf(provider), media).error().kind, ErrorKind::Refused);
    }

    // Meta wants to know whose app it is, then what will come, then gets the bytes.
    void bringsTheExampleOfAHeadingToItsReviewers()
    {
        const Adapter &meta = adapterFor(Provider::Meta);
        const ChannelSettings settings = settingsOf(Provider::Meta);
        SampleUpload upload;
        upload.file.fileName = u"pool & bar.jpg"_s;
        upload.file.mimeType = u"image/jpeg"_s;
        upload.bytes = "12345";
        const auto app = meta.buildSample(settings, upload);
        QCOMPARE(app->method + ' ' + app->url, "GET https://graph.facebook.com/v26.0/app?fields=id"_ba);
        upload = *meta.readSample(upload, answer(200, "{\"id\":500600700800900}"));
        const auto session = meta.buildSample(settings, upload);
        QCOMPARE(session->method + ' ' + session->url,
            "POST https://graph.facebook.com/v26.0/500600700800900/uploads?file_length=5&file_type=image%2Fjpeg&"
            "file_name=pool%20%26%20bar.jpg"_ba);
        QVERIFY(session->body.isEmpty());
        upload = *meta.readSample(upload, answer(200, "{\"id\":\"upload:MTph==?sig=ARZq-1\"}"));
        const auto bytes = meta.buildSample(settings, upload);
        QCOMPARE(bytes->url, "https://graph.facebook.com/v26.0/upload:MTph==?sig=ARZq-1"_ba);
        QCOMPARE(bytes->body, "12345"_ba);
        QCOMPARE(bytes->headers.at(0).second, "OAuth s3cret"_ba);
        QVERIFY(std::find(bytes->headers.begin(), bytes->headers.end(), std::pair("file_offset"_ba, "0"_ba))
            != bytes->headers.end());
        QVERIFY(upload.sample.isEmpty());
        QCOMPARE(meta.readSample(upload, answer(200, "{\"h\":\"4::aW:ARb\\n4::second\"}"))->sample,
            u"4::aW:ARb\n4::second"_s);

        const Adapter &lipachat = adapterFor(Provider::Lipachat);
        SampleUpload once;
        once.file.mimeType = u"image/png"_s;
        once.bytes = "12345";
        const auto call = lipachat.buildSample(settingsOf(Provider::Lipachat), once);
        QCOMPARE(call->url, "https://gateway.lipachat.com/api/v1/template/upload/file"_ba);
        QVERIFY(call->body.contains("name=\"file\"") && call->body.contains("\r\n\r\n12345\r\n--"));
        QCOMPARE(lipachat.readSample(once, answer(200, "{\"data\":\"m-1\"}"))->sample, u"m-1"_s);
        QCOMPARE(lipachat.readSample(once, answer(200, "{\"data\":{\"mediaId\":77}}"))->sample, u"77"_s);
        QCOMPARE(adapterFor(Provider::Twilio).buildSample(settingsOf(Provider::Twilio), once).error().kind,
            ErrorKind::Refused);
    }

    void anExampleThatIsNotTakenIsSaid_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"{}", "[]", "7", "{\"id\":\"\"}", "{\"id\":null}", "{\"id\":[1]}", "{\"h\":7}"}) {
            for (int step = 0; step < 3; ++step) {
                if (step != 2 || QByteArray(body) != "{\"h\":7}")
                    QTest::addRow("step %d, %s", step, body) << step << QByteArray(body);
            }
        }
        QTest::addRow("a session that leads elsewhere") << 1 << QByteArray("{\"id\":\"upload:a/../../me\"}");
        QTest::addRow("a session of another kind") << 1 << QByteArray("{\"id\":\"https://evil.example.test\"}");
        QTest::addRow("a huge handle") << 2 << QByteArray("{\"h\":\"") + QByteArray(5000, 'a') + "\"}";
    }
    void anExampleThatIsNotTakenIsSaid()
    {
        QFETCH(int, step);
        QFETCH(QByteArray, body);
        const Adapter &meta = adapterFor(Provider::Meta);
        SampleUpload upload;
        upload.bytes = "12345";
        upload.app = step > 0 ? u"1"_s : QString();
        upload.session = step > 1 ? u"upload:a"_s : QString();
        QVERIFY(!meta.readSample(upload, answer(200, body)).ok());
        QCOMPARE(meta.readSample(upload, answer(400, "{\"error\":{\"code\":100}}")).error().detail, u"100"_s);
        upload.bytes.clear();
        QVERIFY(!meta.buildSample(settingsOf(Provider::Meta), upload).ok());
    }

    void asksHowANumberStands()
    {
        const Adapter &meta = adapterFor(Provider::Meta);
        QVERIFY(meta.buildNumberLookup(settingsOf(Provider::Meta))
                    ->url.startsWith("https://graph.facebook.com/v26.0/100200300400500?fields="));
        const auto number = meta.readNumberLookup(answer(200,
            "{\"display_phone_number\":\"+254 711 000 "
            "100\",\"quality_rating\":\"YELLOW\",\"throughput\":{\"level\":\"HIGH\"},"
            "\"whatsapp_business_manager_messaging_limit\":\"TIER_10K\",\"id\":\"100200300400500\"}"));
        QCOMPARE(number->quality, u"yellow"_s);
        QCOMPARE(number->messagingLimit.value(), 10'000);
        QCOMPARE(number->sendsPerSecond.value(), 1000);
        QCOMPARE(
            meta.readNumberLookup(answer(200, "{\"throughput\":{\"level\":\"STANDARD\"}}"))->sendsPerSecond.value(),
            80);
        // What is missing, unknown or of another type tells nothing, and changes nothing.
        for (const char *odd : {"{}", "{\"quality_rating\":\"NA\",\"throughput\":{\"level\":\"NOT_APPLICABLE\"}}",
                 "{\"quality_rating\":7,\"throughput\":\"HIGH\",\"whatsapp_business_manager_messaging_limit\":\"TIER_"
                 "NOT_SET\"}",
                 "{\"throughput\":{\"level\":null},\"whatsapp_business_manager_messaging_limit\":{}}"}) {
            const auto nothing = meta.readNumberLookup(answer(200, odd));
            QVERIFY2(nothing.ok(), odd);
            QVERIFY2(nothing->quality.isEmpty() && !nothing->messagingLimit && !nothing->sendsPerSecond, odd);
        }
        QVERIFY(!meta.readNumberLookup(answer(200, "[]")).ok());
        QCOMPARE(
            meta.readNumberLookup(answer(401, "{\"error\":{\"code\":190}}")).error().kind, ErrorKind::Unauthorised);
        for (const Provider provider : {Provider::Twilio, Provider::Lipachat})
            QCOMPARE(adapterFor(provider).buildNumberLookup(settingsOf(provider)).error().kind, ErrorKind::Refused);
    }

    void findsAndFetchesFiles()
    {
        const Adapter &meta = adapterFor(Provider::Meta);
        QCOMPARE(meta.buildMediaLookup(settingsOf(Provider::Meta), u"700"_s)->url,
            "https://graph.facebook.com/v26.0/700?phone_number_id=100200300400500"_ba);
        QVERIFY(!meta.buildMediaLookup(settingsOf(Provider::Meta), u"../me"_s).ok());
        const auto place = meta.readMediaLookup(answer(200,
            "{\"url\":\"https://lookaside.fbsbx.com/a\",\"mime_type\":\"image/"
            "jpeg\",\"sha256\":\"AA=\",\"file_size\":\"12345\",\"id\":\"1\"}"));
        QCOMPARE(place->url, u"https://lookaside.fbsbx.com/a"_s);
        QCOMPARE(place->bytes, 12345);
        QCOMPARE(meta.buildMediaFetch(settingsOf(Provider::Meta), place->url)->headers.size(), std::size_t(2));
        QCOMPARE(meta.buildMediaFetch(settingsOf(Provider::Meta), u"https://scontent.fbcdn.net/a"_s)->headers.size(),
            std::size_t(1));
        for (const char *url : {"https://evil.example.com/a", "http://lookaside.fbsbx.com/a", "https://127.0.0.1/a"})
            QVERIFY2(!meta.buildMediaFetch(settingsOf(Provider::Meta), QString::fromLatin1(url)).ok(), url);

        const Adapter &twilio = adapterFor(Provider::Twilio);
        const QString sid = u"MM00000000000000000000000000000003"_s;
        QVERIFY(twilio.buildMediaLookup(settingsOf(Provider::Twilio), sid)->url.endsWith("/Media.json"));
        QVERIFY(!twilio.buildMediaLookup(settingsOf(Provider::Twilio), u"../x"_s).ok());
        const auto listed = twilio.readMediaLookup(answer(200,
            "{\"media_list\":[{\"uri\":\"/2010-04-01/Accounts/AC0/Messages/MM3/Media/"
            "ME3.json\",\"content_type\":\"image/png\"}]}"));
        QCOMPARE(twilio.buildMediaFetch(settingsOf(Provider::Twilio), listed->url)->url,
            "https://api.twilio.com/2010-04-01/Accounts/AC0/Messages/MM3/Media/ME3"_ba);
        QCOMPARE(twilio.readMediaLookup(answer(200, "{\"media_list\":[]}")).error().kind, ErrorKind::NotFound);
        QCOMPARE(
            twilio.mayFetchFrom(settingsOf(Provider::Twilio), u"https://media.twiliocdn.com/a"_s), FetchRule::Plain);

        const Adapter &lipachat = adapterFor(Provider::Lipachat);
        const auto any
            = lipachat.buildMediaFetch(settingsOf(Provider::Lipachat), u"https://files.example.test/a.jpg"_s);
        QCOMPARE(any->headers.size(), std::size_t(1)); // never with the key
        QVERIFY(!lipachat.buildMediaFetch(settingsOf(Provider::Lipachat), u"https://10.0.0.1/a"_s).ok());
        QVERIFY(!lipachat.buildMediaFetch(settingsOf(Provider::Lipachat), u"http://files.example.test/a"_s).ok());
    }

    void makesTemplatesAsItsSnapshotSays()
    {
        TemplateDraft rich = draft();
        rich.structure.header = TemplateStructure::Header::Image;
        rich.structure.headerSample = u"4::aW"_s;
        rich.structure.footer = u"Hotel"_s;
        rich.structure.buttons
            = {{TemplateButton::Kind::Url, u"View"_s, u"https://example.test/{{1}}"_s, {}, u"8841"_s, {}},
                {TemplateButton::Kind::Phone, u"Call"_s, {}, u"+254711000100"_s, {}, {}}};
        TemplateDraft named = draft();
        named.structure.named = true;
        named.structure.header = TemplateStructure::Header::Text;
        named.structure.headerText = u"For {{first_name}}"_s;
        named.structure.body = u"Hi {{first_name}}, see you."_s;
        named.structure.examples = {{u"first_name"_s, u"Amina"_s}};
        QStringList lines;
        for (const Provider provider : kProviders) {
            const Adapter &adapter = adapterFor(provider);
            const ChannelSettings settings = settingsOf(provider);
            const QString id = provider == Provider::Twilio ? kHx : u"1689550001112223"_s;
            ProviderTemplate which;
            which.providerId = id;
            which.name = u"booking_confirm"_s;
            lines << u"# "_s + toWire(provider);
            lines << wordsOf(adapter.buildTemplateList(settings, {}));
            lines << wordsOf(adapter.buildTemplateList(settings, u"Page=1&PageToken=x%26y&Host=evil"_s));
            for (const TemplateDraft &one : {draft(), rich, named})
                lines << wordsOf(adapter.buildTemplateCreate(settings, one));
            lines << wordsOf(adapter.buildTemplateEdit(settings, id, draft()));
            lines << wordsOf(adapter.buildTemplateEdit(settings, u"../1"_s, draft()));
            lines << wordsOf(adapter.buildTemplateDelete(settings, which));
            lines << wordsOf(adapter.buildTemplateSubmit(settings, id, draft()));
        }
        QCOMPARE(differenceFromSnapshot(QStringLiteral(CHANNEL_TEST_DATA "/templates.snapshot"), lines), QString());
    }

    void refusesDraftsThatWhatsAppWould()
    {
        const auto fault = [](const std::function<void(TemplateDraft &)> &spoil) {
            TemplateDraft one = draft();
            spoil(one);
            const auto call = adapterFor(Provider::Meta).buildTemplateCreate(settingsOf(Provider::Meta), one);
            return call.ok() ? QString() : call.error().message;
        };
        QCOMPARE(fault([](TemplateDraft &) {}), QString());
        QVERIFY(fault([](TemplateDraft &d) { d.name = u"Booking"_s; }).contains(u"small letters"_s));
        QVERIFY(fault([](TemplateDraft &d) { d.language = u"english"_s; }).contains(u"en_US"_s));
        QVERIFY(fault([](TemplateDraft &d) { d.category = u"fun"_s; }).contains(u"category"_s));
        QVERIFY(fault([](TemplateDraft &d) { d.structure.body.clear(); }).contains(u"1024"_s));
        QVERIFY(fault([](TemplateDraft &d) { d.structure.body = u"Hi {{1}}"_s; }).contains(u"gap"_s));
        QVERIFY(fault([](TemplateDraft &d) { d.structure.footer = QString(61, u'a'); }).contains(u"60"_s));
        QVERIFY(fault([](TemplateDraft &d) { d.structure.buttons[0].text = QString(26, u'a'); }).contains(u"25"_s));
    }

    // Whatever words a provider uses, an approved template is approved and nothing else is (B20).
    void readsTemplatesAsItsSnapshotSays()
    {
        const QString folder = QStringLiteral(CHANNEL_TEST_DATA "/templates/");
        QStringList lines;
        for (const Provider provider : kProviders) {
            const QByteArray body = fileContent(folder + toWire(provider) + u".json"_s);
            const auto page = adapterFor(provider).readTemplateList(answer(200, body));
            QVERIFY2(page.ok(), toWire(provider).latin1());
            lines << u"# %1 next=%2 unreadable=%3"_s.arg(toWire(provider), page->next).arg(page->unreadable);
            for (const ProviderTemplate &one : page->templates)
                lines << words(one);
            QCOMPARE_GE(page->templates.size(), std::size_t(2));
            QVERIFY(!adapterFor(provider).readTemplateList(answer(200, "{\"data\":7,\"contents\":7}")).ok());
            QVERIFY(!adapterFor(provider).readTemplateList(answer(500, body)).ok());
        }
        QCOMPARE(differenceFromSnapshot(folder + u"read.snapshot"_s, lines), QString());
    }

    void readsReceiptsOfTemplates()
    {
        const auto meta
            = adapterFor(Provider::Meta)
                  .readTemplateAnswer(answer(200, "{\"id\":\"168\",\"status\":\"PENDING\",\"category\":\"UTILITY\"}"));
        QCOMPARE(meta->providerId, u"168"_s);
        QCOMPARE(meta->status, u"pending"_s);
        QVERIFY(adapterFor(Provider::Meta).readTemplateAnswer(answer(200, "{\"success\":true}")).ok());
        QVERIFY(!adapterFor(Provider::Meta).readTemplateAnswer(answer(200, "{}")).ok());
        const auto made = adapterFor(Provider::Twilio)
                              .readTemplateAnswer(
                                  answer(201, "{\"sid\":\"HX1\",\"types\":{\"twilio/text\":{}},\"language\":\"en\"}"));
        QVERIFY(made->needsSubmit);
        const auto submitted
            = adapterFor(Provider::Twilio)
                  .readTemplateAnswer(answer(201, "{\"name\":\"a\",\"status\":\"received\",\"category\":\"UTILITY\"}"));
        QVERIFY(!submitted->needsSubmit);
        QCOMPARE(submitted->status, u"pending"_s);
        QVERIFY(adapterFor(Provider::Twilio).readTemplateAnswer(answer(204, {})).ok());
    }

    void pullsWhatWebhooksMissedAndSaysWhatItCouldNotRead()
    {
        const Instant since{1795161600000}; // 2026-11-20 08:00
        const Adapter &twilio = adapterFor(Provider::Twilio);
        const ChannelSettings acme = settingsOf(Provider::Twilio);
        const auto first = twilio.buildPull(acme, {false, since, {}});
        QVERIFY2(first->url.endsWith("/Messages.json?To=whatsapp%3A%2B14155550100&PageSize=100&DateSent%3E=2026-11-20"),
            first->url.constData());
        QVERIFY(!twilio.buildPull(acme, {false, since, u"a b\r\n"_s}).ok());
        const QByteArray row
            = "{\"sid\":\"SM%1\",\"account_sid\":\"AC00000000000000000000000000000000\",\"direction\":\"inbound\","
              "\"from\":\"whatsapp:+254722000200\",\"to\":\"whatsapp:+14155550100\",\"body\":\"hi\",\"num_media\":"
              "\"0\","
              "\"status\":\"received\",\"date_sent\":\"%2\"}";
        const auto page = [&](const QByteArray &rows, const QByteArray &next) {
            return twilio.readPull(
                acme, {false, since, {}}, answer(200, "{\"messages\":[" + rows + "],\"next_page_uri\":" + next + "}"));
        };
        const auto at = [&](int id, const char *date) {
            return QByteArray(row).replace("%1", QByteArray::number(id)).replace("%2", date);
        };
        const auto read = page(at(1, "Fri, 20 Nov 2026 09:00:00 +0000"),
            "\"/2010-04-01/Accounts/AC0/Messages.json?PageSize=100&Page=1&PageToken=PASM2\"");
        QCOMPARE(read->items.size(), std::size_t(1));
        QCOMPARE(read->items[0].key, u"m:SM1"_s); // the same as the webhook's: a repeat is a duplicate
        QCOMPARE(std::get<InboundMessage>(read->items[0].event).sentAt.ms, 1795165200000);
        QCOMPARE(read->next, u"PageSize=100&Page=1&PageToken=PASM2"_s);
        QVERIFY(twilio.buildPull(acme, {false, since, read->next})->url.endsWith(read->next.toLatin1()));
        const auto old = page(at(1, "Fri, 20 Nov 2026 07:59:59 +0000"), "\"/x?Page=9\"");
        QVERIFY(old->items.empty() && old->next.isEmpty());
        const auto broken = page("{\"direction\":\"inbound\"},7," + at(2, "soon"), "null");
        QCOMPARE(broken->unreadable, 2);
        QCOMPARE(broken->items.size(), std::size_t(3));
        QVERIFY(!twilio.readPull(acme, {}, answer(200, "{\"messages\":{}}")).ok());
        QVERIFY(!twilio.readPull(acme, {}, answer(503, {})).ok()); // a failed page is an alarm, not the end (B25)

        const Adapter &lipachat = adapterFor(Provider::Lipachat);
        const ChannelSettings desk = settingsOf(Provider::Lipachat);
        QVERIFY(lipachat.buildPull(desk, {false, since, u"3"_s})->url.endsWith("/whatsapp/message?page=3&size=50"));
        QVERIFY(!lipachat.buildPull(desk, {false, since, u"-1"_s}).ok());
        const QByteArray rows = "{\"id\":1,\"waMessageId\":\"wamid.1\",\"direction\":\"INBOUND\",\"contact\":{"
                                "\"phoneNumber\":\"+254722000200\"},"
                                "\"type\":\"IMAGE\",\"metadata\":\"{\\\"url\\\":\\\"https://files.example.test/"
                                "a.jpg\\\",\\\"caption\\\":\\\"pass\\\"}\","
                                "\"createdAt\":\"2026-11-20T09:00:00.123456789\"},"
                                "{\"id\":\"7a1f\",\"waMessageId\":\"wamid.2\",\"direction\":\"OUTBOUND\",\"status\":"
                                "\"READ\",\"type\":\"TEXT\","
                                "\"createdAt\":\"2026-11-20 09:00:01\",\"updatedAt\":\"2026-11-20T09:00:02Z\"},"
                                "{\"id\":3,\"direction\":\"INBOUND\",\"createdAt\":\"2026-11-19T09:00:00Z\"}";
        const auto lipa
            = lipachat.readPull(desk, {false, since, {}}, answer(200, "{\"data\":[" + rows + "],\"totalPages\":2}"));
        QCOMPARE(lipa->items.size(), std::size_t(2));
        const auto &image = std::get<InboundMessage>(lipa->items[0].event);
        QCOMPARE(lipa->items[0].key, u"m:wamid.1"_s);
        QCOMPARE(image.kind, MessageKind::Image);
        QCOMPARE(image.text, u"pass"_s);
        QCOMPARE(image.sentAt.ms, 1795165200000);
        QCOMPARE(lipa->items[1].key, u"s:wamid.2:read"_s);
        QCOMPARE(std::get<StatusUpdate>(lipa->items[1].event).clientToken, u"7a1f"_s);
        QCOMPARE(lipa->next, u"1"_s);
        QVERIFY(
            lipachat.readPull(desk, {false, since, u"1"_s}, answer(200, "{\"data\":[" + rows + "],\"totalPages\":2}"))
                ->next.isEmpty());
        QVERIFY(!lipachat.readPull(desk, {}, answer(200, "{}")).ok());
        for (const InboundItem &item : lipa->items) {
            const auto again = lipachat.parse(desk, QByteArrayView(item.raw));
            QVERIFY(again.ok());
            QVERIFY(again->items.front().event == item.event);
        }
        // A list tells less than a webhook: a place without its coordinates, an answer without its button.
        const QByteArray less
            = "{\"waMessageId\":\"wamid.%1\",\"direction\":\"INBOUND\",\"from\":\"254722000200\",\"type\":\"%2\","
              "\"text\":\"%3\",\"metadata\":{},\"createdAt\":\"2026-11-20T09:00:00\"}";
        const auto meagre = [&](const char *type, const char *text) {
            const QByteArray one = QByteArray(less).replace("%1", type).replace("%2", type).replace("%3", text);
            const auto told = lipachat.readPull(desk, {false, since, {}}, answer(200, "{\"data\":[" + one + "]}"));
            return std::get<InboundMessage>(told->items.at(0).event);
        };
        QCOMPARE(meagre("INTERACTIVE", "Sea view").text, u"Sea view"_s);
        QCOMPARE(meagre("LOCATION", "").kind, MessageKind::Unsupported);
        QCOMPARE(meagre("LOCATION", "").content.unsupported, u"location"_s);
        QCOMPARE(meagre("IMAGE", "my passport").text, u"my passport"_s);
        QCOMPARE(adapterFor(Provider::Meta).buildPull(settingsOf(Provider::Meta), {}).error().kind, ErrorKind::Refused);
    }
};

BELLHOP_TEST(tst_channel_calls, TestChannelCalls)
#include "tst_channel_calls.moc"
