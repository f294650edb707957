// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialogue says and understands in eleven languages.
#include "core/ai/dialogue/cue_book.h"
#include "core/ai/dialogue/phrase_book.h"
#include "tests/core/responder/played_dialogue.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QTest>

using namespace bellhop;
using namespace bellhop::ai;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

QSet<QString> gapsOf(const QString &pattern)
{
    static const QRegularExpression gap(u"\\{([a-z_]+)[},]"_s);
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : gap.globalMatch(pattern))
        found << match.captured(1);
    return found;
}

/// The plural arms hold plain words in braces; a gap is a word that English has as one.
QSet<QString> gapsAsIn(const QString &pattern, const QSet<QString> &english)
{
    return gapsOf(pattern).intersect(english);
}

PhraseValues everyValue()
{
    PhraseValues values;
    for (const char *name : {"hotel", "date", "first", "second", "check_in", "check_out", "room", "total", "number",
             "name", "reference", "items"})
        values.text(name, u"⟦%1⟧"_s.arg(QString::fromLatin1(name)));
    for (const char *name : {"nights", "stay", "guests", "adults", "children", "rooms", "sleeps", "max"})
        values.number(name, 7);
    return values;
}

void eachLanguage()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < kLanguages; ++i)
        QTest::newRow(toWire(Language(i)).data()) << i;
}

} // namespace

class TestDialogueLanguage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPhraseIsThereWithItsGaps_data() { eachLanguage(); }
    void everyPhraseIsThereWithItsGaps()
    {
        QFETCH(int, number);
        const auto &english = PhraseBook::patterns(Language::English);
        const auto &own = PhraseBook::patterns(Language(number));
        QCOMPARE(QSet<QString>(own.keyBegin(), own.keyEnd()), QSet<QString>(english.keyBegin(), english.keyEnd()));
        const PhraseBook book{Language(number), QString()};
        for (auto phrase = english.begin(); phrase != english.end(); ++phrase) {
            const QSet<QString> gaps = gapsOf(*phrase);
            QVERIFY2(gapsAsIn(own[phrase.key()], gaps) == gaps, qPrintable(phrase.key()));
            const QString said = book.say(QLatin1String(phrase.key().toLatin1()), everyValue());
            QVERIFY2(!said.isEmpty() && !said.contains(u'{') && !said.contains(u'}') && !said.contains(u'#'),
                qPrintable(phrase.key() + u": "_s + said));
            for (const QString &gap : gaps)
                if (everyValue().texts.contains(gap))
                    QVERIFY2(said.contains(u"⟦%1⟧"_s.arg(gap)), qPrintable(phrase.key() + u": "_s + said));
        }
    }

    void everyCueIsThere_data() { eachLanguage(); }
    void everyCueIsThere()
    {
        QFETCH(int, number);
        const QStringList own = CueBook::of(Language(number)).names();
        const QStringList english = CueBook::of(Language::English).names();
        QCOMPARE(QSet<QString>(own.begin(), own.end()), QSet<QString>(english.begin(), english.end()));
        for (const QString &cue : own)
            QVERIFY2(!CueBook::of(Language(number)).words(QLatin1String(cue.toLatin1())).isEmpty(), qPrintable(cue));
    }

    // the menu names words; each of them works
    void theWordForAPersonGetsOne_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("word");
        const std::pair<const char *, QString> words[]{{"en", u"human"_s}, {"es", u"persona"_s}, {"fr", u"humain"_s},
            {"de", u"Mensch"_s}, {"it", u"persona"_s}, {"pt", u"pessoa"_s}, {"ar", u"موظف"_s}, {"zh", u"人工"_s},
            {"ja", u"担当者"_s}, {"ko", u"상담원"_s}, {"sw", u"mhudumu"_s}};
        for (const auto &[language, word] : words)
            QTest::newRow(language) << QString::fromLatin1(language) << word;
    }
    void theWordForAPersonGetsOne()
    {
        QFETCH(QString, language);
        QFETCH(QString, word);
        connect::DemoProperty hotel;
        PlayedDialogue played(wholeDialogue(), hotel);
        played.state.language = *languageFromWire(language);
        QVERIFY(played.say(u"menu"_s).reply.contains(word));
        QVERIFY(!played.say(word).reply.isEmpty());
        QCOMPARE(played.state.stage, DialogueStage::Handoff);
        QCOMPARE(played.state.handedOver, HandOverReason::HumanRequest);
        QVERIFY(played.say(word).reply.isEmpty()); // one hand-over sentence, then silence
    }

    void datesAndAmountsAreWrittenAsTheGuestReadsThem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("amount");
        const auto row = [](const char *language, const char *locale, const char16_t *date, const char16_t *amount) {
            QTest::addRow("%s %s", language, locale) << QString::fromLatin1(language) << QString::fromLatin1(locale)
                                                     << QString::fromUtf16(date) << QString::fromUtf16(amount);
        };
        row("en", "", u"Thursday, 10 December 2026", u"€1,120.50");
        row("en", "en-US", u"Thursday, December 10, 2026", u"€1,120.50");
        row("de", "", u"Donnerstag, 10. Dezember 2026", u"1.120,50\u00A0€");
        row("de", "fr-FR", u"Donnerstag, 10. Dezember 2026", u"1.120,50\u00A0€");
        row("zh", "", u"2026年12月10日星期四", u"€1,120.50");
        row("ko", "", u"2026년 12월 10일 목요일", u"€1,120.50");
        row("sw", "", u"Alhamisi, 10 Desemba 2026", u"€\u00A01,120.50");
    }
    void datesAndAmountsAreWrittenAsTheGuestReadsThem()
    {
        QFETCH(QString, language);
        QFETCH(QString, locale);
        const GuestFormats formats(*languageFromWire(language), locale);
        QTEST(formats.longDate(QDate(2026, 12, 10)), "date");
        QTEST(formats.money({1'120'500, u"EUR"_s}), "amount");
        QVERIFY(!formats.money({1'120'000, u"EUR"_s}).contains(u".00"_s));
    }

    void aPhraseKnowsOneFromMany()
    {
        const PhraseBook english(Language::English, QString());
        const auto guests = [](const PhraseBook &book, int count) {
            return book.say("read.guests"_L1, PhraseValues().number("guests", count));
        };
        QCOMPARE(guests(english, 1), u"1 guest"_s);
        QCOMPARE(guests(english, 3), u"3 guests"_s);
        const PhraseBook arabic(Language::Arabic, QString());
        QCOMPARE(guests(arabic, 2), u"ضيفان"_s);
    }

    void aGuestsTextIsNeverAPattern()
    {
        const PhraseBook book(Language::English, QString());
        QVERIFY(book.say("booked"_L1, PhraseValues().text("name", u"{total} '{'"_s).text("reference", u"#1"_s))
                    .contains(u"{total} '{'"_s));
    }
};

BELLHOP_TEST(tst_dialogue_language, TestDialogueLanguage)
#include "tst_dialogue_language.moc"
