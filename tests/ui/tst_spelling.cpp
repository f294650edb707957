// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cut_texts.h"
#include "tests/support/test_main.h"
#include "tests/ui/played_window.h"
#include "ui/composer/spell_book.h"
#include "ui/composer/spelled_words.h"
#include "ui/kit/language.h"
#include "ui/kit/own_settings.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;
using tests::kPatience;

namespace {
const ConversationId kMine{2};
} // namespace

/// The writing box with the dictionaries of this computer, as in the window.
class TestSpelling final : public tests::PlayedWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyLanguage(*qApp, u"en"_s); }
    void cleanupTestCase() { ui::ownSettings().remove(u"spelling"_s); }

    void onlyWordsAreAskedAbout_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("words") << u"Don't worry, it's l’hôtel."_s
                               << QStringList{u"Don't"_s, u"worry"_s, u"it's"_s, u"l’hôtel"_s};
        QTest::newRow("variables") << u"Dear {{guest_name}}, {{?which roomm}} is"_s << QStringList{u"Dear"_s, u"is"_s};
        QTest::newRow("addresses")
            << u"See https://hotle.example/menuu?x=yy or www.hotle.com, write to helo@hotle.com now"_s
            << QStringList{u"See"_s, u"or"_s, u"write"_s, u"to"_s, u"now"_s};
        QTest::newRow("numbers") << u"Room 412 or 4th, from 10am"_s << QStringList{u"Room"_s, u"or"_s, u"from"_s};
        QTest::newRow("mentions") << u"Ask @Ana Duarte about it"_s << QStringList{u"Ask"_s, u"about"_s, u"it"_s};
        QTest::newRow("emoji") << u"Fine 👍🏽 ❤️ thanks"_s << QStringList{u"Fine"_s, u"thanks"_s};
        QTest::newRow("commands") << u"/greetng hello"_s << QStringList{u"hello"_s};
        QTest::newRow("formatting") << u"*bold* _soft_ ~gone~"_s << QStringList{u"bold"_s, u"soft"_s, u"gone"_s};
        QTest::newRow("Arabic") << u"مرحبا بكم"_s << QStringList{u"مرحبا"_s, u"بكم"_s};
    }
    void onlyWordsAreAskedAbout()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, words);
        QStringList found;
        for (const ui::WordSpan &span : ui::spelledWords(line))
            found << line.mid(span.at, span.length);
        QCOMPARE(found, words);
    }

    void everyDictionaryKnowsItsLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("English") << u"en"_s << u"breakfast"_s << u"brekfast"_s;
        QTest::newRow("Spanish") << u"es"_s << u"habitación"_s << u"habitasion"_s;
        QTest::newRow("French") << u"fr"_s << u"l’hôtel"_s << u"hotell"_s;
        QTest::newRow("German") << u"de"_s << u"Frühstück"_s << u"Frühstükc"_s;
        QTest::newRow("Italian") << u"it"_s << u"colazione"_s << u"colazzione"_s;
        QTest::newRow("Portuguese") << u"pt"_s << u"reserva"_s << u"rezerva"_s;
        QTest::newRow("Arabic") << u"ar"_s << u"مرحبا"_s << u"مرحححبا"_s;
        QTest::newRow("Swahili") << u"sw"_s << u"chumba"_s << u"chhumba"_s;
    }
    void everyDictionaryKnowsItsLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, right);
        QFETCH(QString, wrong);
        ui::SpellBook book;
        book.setLanguage(language);
        QVERIFY(book.hasDictionary());
        QVERIFY(!book.isRight(wrong).has_value()); // nobody waits for a dictionary to be read
        (void)book.isRight(right);
        QTRY_VERIFY_WITH_TIMEOUT(book.isRight(wrong).has_value(), kPatience);
        QCOMPARE(book.isRight(wrong), std::optional(false));
        QCOMPARE(book.isRight(right), std::optional(true));
    }

    void theGuestsLanguageIsChecked()
    {
        begin(u"es"_s);
        QTest::keyClicks(edit(), u"La habitasion esta lista "_s);
        QTRY_COMPARE_WITH_TIMEOUT(marked(), QStringList{u"habitasion"_s}, kPatience);
        // A note is for colleagues, in the house's language.
        part<QAction>("noteAction")->trigger();
        QTest::keyClicks(edit(), u"The guest wants brekfast at seven "_s);
        QTRY_COMPARE_WITH_TIMEOUT(marked(), QStringList{u"brekfast"_s}, kPatience);
        part<QAction>("noteAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(marked(), QStringList{u"habitasion"_s}, kPatience);
    }

    void theWordBeingWrittenIsLeftAlone()
    {
        begin(u"en"_s);
        QTest::keyClicks(edit(), u"wrnog brekfast"_s);
        QTRY_COMPARE_WITH_TIMEOUT(marked(), QStringList{u"wrnog"_s}, kPatience);
        QTest::keyClicks(edit(), u" "_s);
        QTRY_COMPARE_WITH_TIMEOUT(marked(), (QStringList{u"wrnog"_s, u"brekfast"_s}), kPatience);
    }

    void theNextWrongWordIsCorrectedByKeysAlone()
    {
        begin(u"en"_s);
        QTest::keyClicks(edit(), u"Your brekfast is redy "_s);
        QTRY_COMPARE_WITH_TIMEOUT(marked().size(), 2, kPatience);
        correct(u"brekfast"_s, u"breakfast"_s);
        correct(u"redy"_s, u"ready"_s);
        QCOMPARE(edit()->toPlainText(), u"Your breakfast is ready "_s);
        QTRY_VERIFY_WITH_TIMEOUT(marked().isEmpty(), kPatience);
        QTest::keyClick(edit(), Qt::Key_F7);
        QCOMPARE(part<QLabel>("draftLabel")->text(), u"No word is wrong."_s);
        QTest::keyClick(edit(), Qt::Key_Z, Qt::ControlModifier); // like anything one has written
        QCOMPARE(edit()->toPlainText(), u"Your breakfast is redy "_s);
    }

    void wordsAreLearntForGoodAndIgnoredForNow()
    {
        begin(u"en"_s);
        QTest::keyClicks(edit(), u"Bellhopp Zanzibarium "_s);
        QTRY_COMPARE_WITH_TIMEOUT(marked().size(), 2, kPatience);
        choose(2, "learnWord");
        QTRY_COMPARE_WITH_TIMEOUT(marked(), QStringList{u"Zanzibarium"_s}, kPatience);
        choose(12, "ignoreWord");
        QTRY_VERIFY_WITH_TIMEOUT(marked().isEmpty(), kPatience);
        ui::SpellBook next; // as after the next start
        next.setLanguage(u"en"_s);
        QCOMPARE(next.isRight(u"Bellhopp"_s), std::optional(true));
        (void)next.isRight(u"Zanzibarium"_s);
        QTRY_COMPARE_WITH_TIMEOUT(next.isRight(u"Zanzibarium"_s), std::optional(false), kPatience);
    }

    void itCanBeTurnedOffAndStaysSo()
    {
        begin(u"en"_s);
        QTest::keyClicks(edit(), u"brekfast "_s);
        QTRY_COMPARE_WITH_TIMEOUT(marked().size(), 1, kPatience);
        QTest::keyClick(edit(), Qt::Key_F7, Qt::ShiftModifier);
        QVERIFY(marked().isEmpty());
        QVERIFY(!ui::isSpellingWanted());
        QTest::keyClick(edit(), Qt::Key_F7);
        QCOMPARE(part<QLabel>("draftLabel")->text(), u"The spelling is not checked."_s);
        QTest::keyClick(edit(), Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(marked(), QStringList{u"brekfast"_s});
    }

    void withoutADictionaryTheMenuSaysWhereItBelongs()
    {
        begin(u"ko"_s);
        QTest::keyClicks(edit(), u"brekfast "_s);
        QMenu &menu = openMenu(2);
        const auto *missing = menu.findChild<QAction *>(u"missingDictionary"_s);
        QVERIFY(missing != nullptr);
        QVERIFY2(missing->text().contains(u"Korean"_s) && missing->text().contains(u"dictionaries"_s),
            qPrintable(missing->text()));
        menu.close();
        QTest::keyClick(edit(), Qt::Key_F7);
        QCOMPARE(part<QLabel>("draftLabel")->text(), u"There is no dictionary for this language."_s);
        QVERIFY(marked().isEmpty());
    }

    void aBrokenDictionaryChecksNothing()
    {
        QTemporaryDir folder;
        for (const auto &[name, text] :
            {std::pair{u"xx.aff"_s, "SET KLINGON-1\n"}, std::pair{u"xx.dic"_s, "1\nword\n"}}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        ui::SpellBook book(nullptr, {folder.path()});
        book.setLanguage(u"xx"_s);
        (void)book.isRight(u"wrod"_s);
        QTRY_COMPARE_WITH_TIMEOUT(book.isRight(u"wrod"_s), std::optional(true), kPatience);
    }

    void itIsGrabbed_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void itIsGrabbed()
    {
        QFETCH(bool, dark);
        ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        begin(u"en"_s);
        QTest::keyClicks(edit(), u"Your brekfast is redy, {{?what tiem}} at www.hotle.com "_s);
        QTRY_COMPARE_WITH_TIMEOUT(marked().size(), 2, kPatience);
        grab(u"spelling-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(tests::cutTexts(*m_window), QString());
        QMenu &menu = openMenu(7);
        QTRY_VERIFY_WITH_TIMEOUT(!menu.findChildren<QAction *>(u"spellingSuggestion"_s).isEmpty(), kPatience);
        QVERIFY(menu.grab().save(u"%1/screens/spelling-menu-%2.png"_s.arg(
            QCoreApplication::applicationDirPath(), QString::fromLatin1(QTest::currentDataTag()))));
        menu.close();
    }

private:
    void begin(const QString &language)
    {
        m_console->languages[kMine] = language;
        select(kMine);
        edit()->setFocus();
    }
    /// What is underlined, in the order of the text.
    [[nodiscard]] QStringList marked() const
    {
        QStringList words;
        for (QTextBlock block = edit()->document()->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                    words << block.text().mid(range.start, range.length);
            }
        }
        return words;
    }
    /// The box's menu for this place in the text.
    QMenu &openMenu(int position)
    {
        QTextCursor cursor = edit()->textCursor();
        cursor.setPosition(position);
        edit()->setTextCursor(cursor);
        const QPoint place = edit()->cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, edit()->mapToGlobal(place));
        QCoreApplication::sendEvent(edit(), &event);
        return *edit()->findChildren<QMenu *>(u"composerMenu"_s).constLast(); // one before goes with the next turn
    }
    void choose(int position, const char *action)
    {
        QMenu &menu = openMenu(position);
        menu.findChild<QAction *>(QString::fromLatin1(action))->trigger();
        menu.close();
    }
    void correct(const QString &wrong, const QString &right)
    {
        QTest::keyClick(edit(), Qt::Key_F7);
        QCOMPARE(edit()->textCursor().selectedText(), wrong);
        auto *menu = edit()->findChild<QMenu *>(u"spellingMenu"_s);
        QVERIFY(menu != nullptr && menu->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(menu->activeAction() != nullptr, kPatience);
        for (int i = 0; i < 6 && menu->activeAction()->text() != right; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(edit()->findChild<QMenu *>(u"spellingMenu"_s) == nullptr, kPatience);
    }
};

BELLHOP_TEST(tst_spelling, TestSpelling)
#include "tst_spelling.moc"
