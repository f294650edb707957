// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/template_draft.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <functional>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

using Button = TemplateButton;
using Spoil = std::function<void(TemplateDraft &)>;

TemplateDraft good()
{
    TemplateDraft draft{u"late_arrival"_s, u"en_GB"_s, u"utility"_s, {}};
    draft.structure.body = u"Hello {{1}}, room {{2}} is kept for you all night."_s;
    draft.structure.examples = {{u"1"_s, u"Amina"_s}, {u"2"_s, u"412"_s}};
    draft.structure.footer = u"Hotel Marina"_s;
    draft.structure.buttons = {{Button::Kind::QuickReply, u"Thank you"_s, {}, {}, {}, {}},
        {Button::Kind::Url, u"See it"_s, u"https://hotel.example/{{1}}"_s, {}, u"8841"_s, {}}};
    return draft;
}

} // namespace

/// What WhatsApp would refuse is said before it is asked, at the part that has to be mended.
class TestTemplateDraft final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsRightPassesEverywhere()
    {
        for (const Provider provider : {Provider::Meta, Provider::Twilio, Provider::Lipachat}) {
            const auto fault = faultOf(provider, good());
            QVERIFY2(!fault, fault ? qPrintable(fault->sentence) : "");
        }
    }

    void theFaultIsAtTheRightPart_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("word");
        QTest::addColumn<Spoil>("spoil");
        const auto row = [](const char *name, DraftPart part, const QString &word, const Spoil &spoil) {
            QTest::newRow(name) << static_cast<int>(part) << word << spoil;
        };
        row("name", DraftPart::Name, u"small letters"_s, [](TemplateDraft &d) { d.name = u"Late"_s; });
        row("language", DraftPart::Language, u"en_US"_s, [](TemplateDraft &d) { d.language = u"English"_s; });
        row("category", DraftPart::Category, u"utility"_s, [](TemplateDraft &d) { d.category = u"spam"_s; });
        row("no heading", DraftPart::Header, u"60"_s,
            [](TemplateDraft &d) { d.structure.header = TemplateStructure::Header::Text; });
        row("two gaps on top", DraftPart::Header, u"one gap"_s, [](TemplateDraft &d) {
            d.structure.header = TemplateStructure::Header::Text;
            d.structure.headerText = u"For {{1}} and {{2}} here"_s;
        });
        row("no example on top", DraftPart::HeaderExample, u"{{1}}"_s, [](TemplateDraft &d) {
            d.structure.header = TemplateStructure::Header::Text;
            d.structure.headerText = u"For {{1}} today"_s; // the text's example is another one
        });
        row("no example file", DraftPart::HeaderExample, u"example"_s,
            [](TemplateDraft &d) { d.structure.header = TemplateStructure::Header::Image; });
        row("no text", DraftPart::Body, u"1024"_s, [](TemplateDraft &d) { d.structure.body.clear(); });
        row("a gap at the end", DraftPart::Body, u"begin or end"_s,
            [](TemplateDraft &d) { d.structure.body = u"Hello {{1}}"_s; });
        row("gaps side by side", DraftPart::Body, u"between"_s,
            [](TemplateDraft &d) { d.structure.body = u"Hello {{1}} {{2}}, see you."_s; });
        row("a hole in the numbers", DraftPart::Body, u"{{2}}"_s,
            [](TemplateDraft &d) { d.structure.body = u"Hello {{1}}, room {{3}} is kept."_s; });
        row("no example", DraftPart::Examples, u"{{2}}"_s, [](TemplateDraft &d) { d.structure.examples.pop_back(); });
        row("a gap in the footer", DraftPart::Footer, u"no gaps"_s,
            [](TemplateDraft &d) { d.structure.footer = u"For {{1}}"_s; });
        row("long label", DraftPart::Buttons, u"25"_s,
            [](TemplateDraft &d) { d.structure.buttons[0].text = QString(26, u'x'); });
        row("plain http", DraftPart::Buttons, u"https"_s,
            [](TemplateDraft &d) { d.structure.buttons[1].url = u"http://hotel.example"_s; });
        row("a gap amid an address", DraftPart::Buttons, u"end"_s,
            [](TemplateDraft &d) { d.structure.buttons[1].url = u"https://hotel.example/{{1}}/x"_s; });
        row("no example of an address", DraftPart::Buttons, u"example"_s,
            [](TemplateDraft &d) { d.structure.buttons[1].example.clear(); });
        row("answers apart", DraftPart::Buttons, u"together"_s,
            [](TemplateDraft &d) { d.structure.buttons.push_back(d.structure.buttons.front()); });
        row("two numbers", DraftPart::Buttons, u"one with a phone"_s, [](TemplateDraft &d) {
            d.structure.buttons = {2, {Button::Kind::Phone, u"Call"_s, {}, u"+254711000100"_s, {}, {}}};
        });
    }
    void theFaultIsAtTheRightPart()
    {
        QFETCH(int, part);
        QFETCH(QString, word);
        QFETCH(Spoil, spoil);
        TemplateDraft draft = good();
        spoil(draft);
        const auto fault = faultOf(Provider::Meta, draft);
        QVERIFY(fault);
        QCOMPARE(static_cast<int>(fault->part), part);
        QVERIFY2(fault->sentence.contains(word), qPrintable(fault->sentence));
        const Status checked = checkDraft(Provider::Meta, draft);
        QVERIFY(!checked.ok() && checked.error().message == fault->sentence);
    }

    void namesAndHeadingsFollowFromTheWords()
    {
        TemplateStructure structure;
        structure.headerText = u"For {{first_name}} here"_s;
        structure.body = u"See you soon."_s;
        const TemplateStructure done = settled(structure);
        QCOMPARE(done.header, TemplateStructure::Header::Text);
        QVERIFY(done.named);
        QVERIFY(!settled(good().structure).named);
    }

    void eachProviderHasItsOwnRules()
    {
        TemplateDraft named = good();
        named.structure.body = u"Hello {{first_name}}, see you."_s;
        named.structure.examples = {{u"first_name"_s, u"Amina"_s}};
        named.structure = settled(named.structure);
        QVERIFY(!faultOf(Provider::Meta, named));
        for (const Provider provider : {Provider::Twilio, Provider::Lipachat}) {
            const auto fault = faultOf(provider, named);
            QVERIFY(fault && fault->part == DraftPart::Body);
        }
        TemplateDraft place = good();
        place.structure.header = TemplateStructure::Header::Location;
        QVERIFY(!faultOf(Provider::Meta, place));
        const auto fault = faultOf(Provider::Twilio, place);
        QVERIFY(fault && fault->part == DraftPart::Header);
    }
};

BELLHOP_TEST(tst_template_draft, TestTemplateDraft)
#include "tst_template_draft.moc"
