// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/snippet.h"
#include "core/model/template_check.h"
#include "core/model/template_fill.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

ProviderTemplate confirmation()
{
    ProviderTemplate known;
    known.name = u"booking_confirm"_s;
    known.language = u"en"_s;
    known.status = u"approved"_s;
    known.structure.header = TemplateStructure::Header::Text;
    known.structure.headerText = u"Welcome, {{1}}"_s;
    known.structure.headerExample = u"Amina"_s;
    known.structure.body = u"Booking {{2}} for {{1}} is confirmed, {{1}}."_s;
    known.structure.footer = u"Hotel"_s;
    known.structure.examples = {{u"1"_s, u"Amina"_s}, {u"2"_s, u"8841"_s}};
    known.structure.buttons = {{TemplateButton::Kind::QuickReply, u"Thanks"_s, {}, {}, {}, {}},
        {TemplateButton::Kind::Url, u"Check in"_s, u"https://example.test/in/{{1}}"_s, {}, u"8841"_s, {}}};
    return known;
}

void fill(std::vector<TemplateField> &fields)
{
    for (TemplateField &field : fields)
        field.value = field.name + u"\nvalue"_s;
}

QString textOf(const std::vector<TemplatePiece> &pieces)
{
    QString text;
    for (const TemplatePiece &piece : pieces)
        text += piece.text;
    return text;
}

} // namespace

class TestSnippet final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsKnownIsFilledAndTheRestStaysToBeAsked()
    {
        const QString body = u"Hi {{guest_name}}, {{ room }} is for {{?how many}} guests until {{check_out}}. {{x}}"_s;
        const QString filled = filledSnippet(body, {{u"guest_name"_s, u"{{?Amina}}"_s}, {u"check_out"_s, u"3 May"_s}});
        QCOMPARE(filled, u"Hi {{?Amina}}, {{ room }} is for {{?how many}} guests until 3 May. {{x}}"_s);
        const auto room = nextGap(body, 17);
        QVERIFY(room && !room->asks);
        QCOMPARE(room->name, u"room"_s);
        const auto ask = nextGap(body, room->at + room->length);
        QVERIFY(ask && ask->asks);
        QCOMPARE(ask->name, u"how many"_s);
        QVERIFY(!nextGap(u"{{x}} {{}} {{?}} {name}"_s)); // nobody meant those
    }

    void aBadFileSaysWhichSnippetAndWhy_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("word");
        const auto one
            = [](const char *fields) { return QByteArray(R"({"language":"en","snippets":[)") + fields + "]}"; };
        QTest::newRow("no JSON") << QByteArray("{") << QString();
        QTest::newRow("no list") << QByteArray("{}") << u"snippets"_s;
        QTest::newRow("shortcut") << one(R"({"shortcut":"Hello World","title":"t","body":"b"})") << u"Hello World"_s;
        QTest::newRow("no body") << one(R"({"shortcut":"a","title":"t"})") << u"1 (a)"_s;
        QTest::newRow("no title") << one(R"({"shortcut":"a","body":"t"})") << u"title"_s;
        QTest::newRow("language") << one(R"({"shortcut":"a","title":"t","body":"b","language":"klingon"})")
                                  << u"language"_s;
        QTest::newRow("variable") << one(R"({"shortcut":"a","title":"t","body":"Dear {{gest_name}}"})")
                                  << u"{{gest_name}}"_s;
        QTest::newRow("twice") << one(
            R"({"shortcut":"a","title":"t","body":"b"},{"shortcut":"a","title":"t","body":"c"})")
                               << u"2 (a)"_s;
    }
    void aBadFileSaysWhichSnippetAndWhy()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, word);
        const auto snippets = snippetsFromJson(file);
        QVERIFY(!snippets.ok());
        QCOMPARE(snippets.error().kind, ErrorKind::BadData);
        QVERIFY2(snippets.error().message.contains(word), qPrintable(snippets.error().message));
    }

    void languagesOfOneShortcutAreOneSnippet()
    {
        const auto snippets = snippetsFromJson(R"([{"shortcut":"hi","title":"Hi","body":"Hello","language":"en"},
            {"shortcut":"hi","title":"Hola","body":"Hola","language":"es"}])");
        QVERIFY(snippets.ok());
        QCOMPARE(snippets->size(), std::size_t(1));
        QCOMPARE(snippets->front().texts.size(), std::size_t(2));
    }

    void filledFieldsAreWhatTheTemplateWants_data()
    {
        QTest::addColumn<Provider>("provider");
        QTest::newRow("meta") << Provider::Meta;
        QTest::newRow("lipachat") << Provider::Lipachat;
        QTest::newRow("twilio") << Provider::Twilio;
    }
    void filledFieldsAreWhatTheTemplateWants()
    {
        QFETCH(Provider, provider);
        const ProviderTemplate known = confirmation();
        auto fields = fieldsOf(provider, known);
        QVERIFY(fields.ok());
        QCOMPARE(fields->size(), std::size_t(provider == Provider::Twilio ? 2 : 4));
        fill(*fields);
        const TemplateUse use = templateUseOf(provider, known, *fields);
        const Status fits = checkTemplateUse(provider, known, use);
        QVERIFY2(fits.ok(), fits.ok() ? "" : qPrintable(fits.error().message));
        // By position, whatever the order of their appearance; and no line break in a value.
        QCOMPARE(filledText(known.structure, use),
            u"Welcome, 1 value\nBooking 2 value for 1 value is confirmed, 1 value.\nHotel"_s);
        fields->back().value.clear();
    }

    void namedGapsKeepTheirNames()
    {
        ProviderTemplate known = confirmation();
        known.structure = {};
        known.structure.body = u"Hello {{first_name}}, see you {{day}}."_s;
        known.structure.named = true;
        auto fields = fieldsOf(Provider::Meta, known);
        QVERIFY(fields.ok());
        fill(*fields);
        QVERIFY(checkTemplateUse(Provider::Meta, known, templateUseOf(Provider::Meta, known, *fields)).ok());
    }

    void thePreviewTellsGapsFromWords()
    {
        const ProviderTemplate known = confirmation();
        auto fields = *fieldsOf(Provider::Meta, known);
        fields[0].value = u"Marta"_s;
        const TemplatePreview preview = previewOf(known, fields);
        QCOMPARE(textOf(preview.header), u"Welcome, Marta"_s);
        QCOMPARE(textOf(preview.body), u"Booking 2 for 1 is confirmed, 1."_s);
        QVERIFY(!preview.body.at(1).filled && preview.body.at(1).field >= 0);
        QCOMPARE(preview.buttons, (QStringList{u"Thanks"_s, u"Check in"_s}));
    }

    void aFileOrAPlaceOnTopIsAFieldOfItsOwn()
    {
        ProviderTemplate known = confirmation();
        known.structure.header = TemplateStructure::Header::Image;
        auto fields = *fieldsOf(Provider::Meta, known);
        QCOMPARE(fields.front().place, TemplateField::Place::File);
        QVERIFY(!isFilled(fields.front()));
        QVERIFY(!templateUseOf(Provider::Meta, known, fields).header);
        MediaDraft pool;
        pool.uuid = u"01890000-0000-7000-8000-0000000000aa"_s;
        pool.kind = MessageKind::Image;
        pool.fileName = u"pool.jpg"_s;
        pool.facts.mimeType = u"image/jpeg"_s;
        pool.facts.bytes = 1000;
        fields.front().file = pool;
        const TemplateUse use = templateUseOf(Provider::Meta, known, fields);
        QVERIFY(use.header && use.header->kind == TemplateParameter::Kind::Image);
        QCOMPARE(use.header->media->uuid, pool.uuid);
        QVERIFY(textOf(previewOf(known, fields).header).contains(u"pool.jpg"_s));
        // Twilio's brings its picture along.
        const auto others = *fieldsOf(Provider::Twilio, known);
        QVERIFY(others.empty() || others.front().place != TemplateField::Place::File);

        known.structure.header = TemplateStructure::Header::Location;
        fields = *fieldsOf(Provider::Meta, known);
        QCOMPARE(fields.at(2).place, TemplateField::Place::Spot);
        fields[0].value = u"Hotel Marina"_s;
        fields[1].value = u"Calle del Mar 4"_s;
        QVERIFY(!templateUseOf(Provider::Meta, known, fields).header->place->isValid());
        fields[2].value = u"36.7213, -4.4213"_s;
        QCOMPARE(*templateUseOf(Provider::Meta, known, fields).header->place,
            (Place{36.7213, -4.4213, u"Hotel Marina"_s, u"Calle del Mar 4"_s, {}}));
        QCOMPARE(fieldsOf(Provider::Lipachat, known).error().kind, ErrorKind::Refused);
    }

    void whatNobodyCanFillSaysSo()
    {
        ProviderTemplate known = confirmation();
        known.structure.header = TemplateStructure::Header::Other;
        QCOMPARE(fieldsOf(Provider::Meta, known).error().kind, ErrorKind::Refused);
    }

    void filesGoByNamesAlone()
    {
        const auto list = [](const QByteArray &file) {
            return QByteArray(R"([{"shortcut":"menu","title":"Menu","body":"Here","language":"en","file":"FILE"},
                {"shortcut":"menu","title":"Menú","body":"Aquí","language":"es"}])")
                .replace("FILE", file);
        };
        const auto read = snippetsFromJson(list("menu.pdf"));
        QVERIFY(read.ok());
        QCOMPARE(read->front().file->name, u"menu.pdf"_s);
        QCOMPARE(read->front().texts.size(), std::size_t(2));
        QCOMPARE(*snippetsFromJson(snippetsToJson(*read)), *read);
        for (const char *file : {"", "../menu.pdf", "/etc/passwd", "a\\\\b", ".hidden", "a/b.pdf"})
            QVERIFY2(!snippetsFromJson(list(file)).ok(), file);
        QVERIFY(!snippetsFromJson(R"([{"shortcut":"m","title":"t","body":"b","language":"en","file":"a.pdf"},
            {"shortcut":"m","title":"t","body":"b","language":"es","file":"b.pdf"}])")
                     .ok());
    }
};

BELLHOP_TEST(tst_snippet, TestSnippet)
#include "tst_snippet.moc"
