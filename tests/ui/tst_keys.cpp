// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cut_texts.h"
#include "tests/support/silent_dialogs.h"
#include "tests/support/test_main.h"
#include "tests/ui/played_window.h"
#include "ui/kit/own_settings.h"
#include "ui/kit/theme.h"
#include "ui/window/key_book.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;
using tests::kPatience;

namespace {
const ConversationId kMine{2};
const ConversationId kFree{4};
} // namespace

/// The person's own keys, given by hand in the window, and the paper with all of them.
class TestKeys final : public tests::PlayedWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void cleanupTestCase() { QFile::remove(settingsFile()); }
    void init()
    {
        QFile::remove(settingsFile());
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s));
        m_console = std::make_unique<tests::FakeConsole>();
        m_console->fillWithExamples();
        reopen();
    }

    void aKeyIsGivenAndCountsAtOnceEverywhere()
    {
        give(u"Claim"_s, Qt::Key_F13);
        QVERIFY2(said().contains(u"“Claim” is now on F13"_s), qPrintable(said()));
        key(Qt::Key_Escape);
        QVERIFY(!isShown("keysSheet"));
        QCOMPARE(part<QWidget>("claimTool")->accessibleName(), u"Claim (F13)"_s);
        QCOMPARE(part<QToolButton>("claimTool")->toolTip(), u"Claim (F13)"_s);
        QCOMPARE(hintInPalette(u"Claim"_s), u"F13"_s);
        select(kFree);
        QCOMPARE(part<QPushButton>("composerStep")->text(), u"Claim to answer (F13)"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        QCOMPARE(ordered(Operation::Claim), 0);
        QTest::keyClick(m_window.get(), Qt::Key_F13);
        QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::Claim), 1, kPatience);
    }

    void whatStandsWrittenFollows()
    {
        give(u"Find in the list"_s, Qt::Key_F13);
        give(u"Write a note"_s, Qt::Key_F14);
        give(u"Do or go anywhere"_s, Qt::Key_F15);
        QVERIFY(part<QLineEdit>("queueSearch")->placeholderText().contains(u"(F13)"_s));
        QVERIFY(part<QPushButton>("noteMode")->toolTip().contains(u"(F14)"_s));
        QVERIFY(part<QPushButton>("replyMode")->toolTip().contains(u"F14"_s));
        QVERIFY(part<QPushButton>("paletteButton")->text().contains(u"F15"_s));
    }

    void aKeyThatIsTakenSaysByWhomAndIsSwapped()
    {
        give(u"Claim"_s, Qt::Key_F9);
        QVERIFY2(said().contains(u"F9 is already used by “Show or hide the guest's facts”"_s), qPrintable(said()));
        key(Qt::Key_Escape);
        QVERIFY(isShown("keysSheet") && !isShown("swapKeysButton"));
        QCOMPARE(part<QAction>("claimAction")->shortcut(), QKeySequence(Qt::Key_F2));
        give(u"Claim"_s, Qt::Key_F9);
        QVERIFY(part<QPushButton>("swapKeysButton")->hasFocus());
        key(Qt::Key_Space);
        QCOMPARE(part<QAction>("claimAction")->shortcuts(), QList{QKeySequence(Qt::Key_F9)});
        QCOMPARE(part<QAction>("guestPaneAction")->shortcuts(), QList{QKeySequence(Qt::Key_F2)});
        key(Qt::Key_Escape);
        const bool shown = isShown("guestPane");
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        QCOMPARE(isShown("guestPane"), !shown);
        // As it came takes the key back from who has it now.
        open();
        choose(u"Claim"_s);
        key(Qt::Key_Delete);
        QVERIFY2(said().contains(u"already used"_s), qPrintable(said()));
        key(Qt::Key_Space);
        QCOMPARE(part<QAction>("claimAction")->shortcut(), QKeySequence(Qt::Key_F2));
        QCOMPARE(part<QAction>("guestPaneAction")->shortcut(), QKeySequence(Qt::Key_F9));
    }

    void aKeyThatCannotBeIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QKeyCombination>("pressed");
        QTest::addColumn<QString>("reason");
        QTest::newRow("letter") << QKeyCombination(Qt::Key_A) << u"types a character"_s;
        QTest::newRow("capital") << (Qt::ShiftModifier | Qt::Key_A) << u"types a character"_s;
        QTest::newRow("AltGr") << (Qt::ControlModifier | Qt::AltModifier | Qt::Key_E) << u"types a character"_s;
        QTest::newRow("Enter") << QKeyCombination(Qt::Key_Return) << u"moves and edits"_s;
        QTest::newRow("word") << (Qt::ControlModifier | Qt::Key_Left) << u"moves and edits"_s;
        QTest::newRow("copy") << (Qt::ControlModifier | Qt::Key_C) << u"copies"_s;
        QTest::newRow("plain paste") << (Qt::ControlModifier | Qt::ShiftModifier | Qt::Key_V) << u"copies"_s;
        QTest::newRow("desktop") << (Qt::AltModifier | Qt::Key_F4) << u"desktop"_s;
    }
    void aKeyThatCannotBeIsRefusedWithTheReason()
    {
        QFETCH(QKeyCombination, pressed);
        QFETCH(QString, reason);
        const QList<QKeySequence> before = part<QAction>("snoozeAction")->shortcuts();
        give(u"Snooze"_s, pressed.key(), pressed.keyboardModifiers());
        QVERIFY2(said().contains(reason), qPrintable(said()));
        QCOMPARE(part<QAction>("snoozeAction")->shortcuts(), before);
        key(Qt::Key_F13); // it still waits
        QCOMPARE(part<QAction>("snoozeAction")->shortcut(), QKeySequence(Qt::Key_F13));
    }

    void theKeysSurviveARestartAndGoBackOneByOneOrAll()
    {
        give(u"Claim"_s, Qt::Key_F13);
        give(u"Snooze"_s, Qt::Key_F14);
        reopen();
        QCOMPARE(part<QAction>("claimAction")->shortcuts(), QList{QKeySequence(Qt::Key_F13)});
        open();
        choose(u"Claim"_s);
        QCOMPARE(list()->currentItem()->text(2).section(u',', 0, 0), u"F2"_s);
        key(Qt::Key_Delete);
        reopen();
        QCOMPARE(part<QAction>("claimAction")->shortcuts().size(), 3);
        QCOMPARE(part<QAction>("snoozeAction")->shortcut(), QKeySequence(Qt::Key_F14));
        open();
        m_dialogs.yes = true;
        part<QPushButton>("resetKeysButton")->click();
        reopen();
        QCOMPARE(part<QAction>("snoozeAction")->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
        QVERIFY(notice("keysNotice").isEmpty());
    }

    void settingsThatCannotBeReadAreToldAndTheUsualKeysCount_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("told");
        QTest::newRow("no settings at all")
            << QByteArray("[keys\nclaim\xff\x00:::\nF13 F8", 20) << u"could not be read"_s;
        QTest::newRow("no key") << QByteArray("[keys]\nclaimAction=Nonsense+Key\n") << u"“Claim”"_s;
        QTest::newRow("two strokes") << QByteArray("[keys]\nclaimAction=\"F13, F8\"\n") << u"“Claim”"_s;
        QTest::newRow("a letter") << QByteArray("[keys]\nclaimAction=A\n") << u"“Claim”"_s;
        QTest::newRow("twice") << QByteArray("[keys]\nclaimAction=F13\nsnoozeAction=F13\n") << u"“Snooze”"_s;
    }
    void settingsThatCannotBeReadAreToldAndTheUsualKeysCount()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, told);
        write(file);
        reopen();
        QVERIFY2(notice("keysNotice").contains(told), qPrintable(notice("keysNotice")));
        QCOMPARE(part<QAction>("snoozeAction")->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
        if (told.contains(u"Claim"_s)) {
            QCOMPARE(part<QAction>("claimAction")->shortcut(), QKeySequence(Qt::Key_F2));
        }
    }

    void whatALaterVersionBringsDoesNotTakeAnOwnKey()
    {
        write("[keys]\nclaimAction=F9\n");
        reopen();
        QCOMPARE(part<QAction>("claimAction")->shortcut(), QKeySequence(Qt::Key_F9));
        QVERIFY(part<QAction>("guestPaneAction")->shortcuts().isEmpty());
        QVERIFY(notice("keysNotice").isEmpty());
        select(kFree);
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::Claim), 1, kPatience);
    }

    void everyCommandStandsOnThePaper()
    {
        give(u"Claim"_s, Qt::Key_F13);
        key(Qt::Key_Escape);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::AltModifier | Qt::ShiftModifier);
        auto *menu = part<QMenu>("printKeysMenu");
        QVERIFY(menu->isVisible());
        QTemporaryDir folder;
        m_dialogs.savePath = folder.filePath(u"keys.pdf"_s);
        menu->actions().at(0)->trigger();
        menu->actions().at(1)->trigger();
        menu->close();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(m_dialogs.savePath), kPatience);
        QFile pdf(m_dialogs.savePath);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        const int pages = static_cast<int>(QString::fromLatin1(bytes).count(QRegularExpression(u"/Type */Page\\b"_s)));
        QVERIFY2(pages == 1 || pages == 2, qPrintable(QString::number(pages)));
        const QString printed = m_dialogs.printed.value(0);
        for (const QAction *action : m_window->actions()) {
            QVERIFY2(printed.contains(action->text().remove(u'…')), qPrintable(action->text()));
            QVERIFY2(printed.contains(ui::keyNames(action->shortcuts())), qPrintable(action->text()));
        }
        QVERIFY(printed.contains(u"F13"_s) && printed.contains(u"Paste as plain text"_s));
    }

    void theSheetIsGrabbed_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void theSheetIsGrabbed()
    {
        QFETCH(bool, dark);
        ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        select(kMine);
        give(u"Close"_s, Qt::Key_F13);
        grab(u"keys-given-%1"_s.arg(tag));
        give(u"Claim"_s, Qt::Key_F9);
        grab(u"keys-taken-%1"_s.arg(tag));
        QCOMPARE(tests::cutTexts(*m_window), QString());
    }

private:
    static QString settingsFile() { return ui::ownSettings().fileName(); }
    static void write(const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(settingsFile()).path());
        QFile file(settingsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    /// As after the next start.
    void reopen()
    {
        m_window.reset();
        ui::WindowOptions options;
        options.dialogs = &m_dialogs;
        m_window = std::make_unique<ui::ConsoleWindow>(*m_console, options);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kPatience));
        m_console->start();
    }
    [[nodiscard]] QTreeWidget *list() const { return part<QTreeWidget>("keysList"); }
    [[nodiscard]] QString said() const { return part<QLabel>("keysSaid")->text(); }
    void open()
    {
        if (!isShown("keysSheet"))
            QTest::keyClick(m_window.get(), Qt::Key_F1);
        QVERIFY(list()->hasFocus());
    }
    void choose(const QString &command)
    {
        const QList<QTreeWidgetItem *> found = list()->findItems(command, Qt::MatchExactly, 0);
        QCOMPARE(found.size(), 1);
        list()->setCurrentItem(found.constFirst());
    }
    void give(const QString &command, Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        open();
        choose(command);
        key(Qt::Key_Return);
        key(pressed, modifiers);
    }
    [[nodiscard]] QString hintInPalette(const QString &title)
    {
        part<QAction>("paletteAction")->trigger();
        const auto *found = part<QListWidget>("paletteList");
        QString hint;
        for (int row = 0; row < found->count(); ++row) {
            if (found->item(row)->text() == title)
                hint = found->item(row)->data(Qt::UserRole).toString();
        }
        key(Qt::Key_Escape);
        return hint;
    }

    tests::SilentDialogs m_dialogs;
};

BELLHOP_TEST(tst_keys, TestKeys)
#include "tst_keys.moc"
