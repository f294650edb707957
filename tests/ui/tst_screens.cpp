// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cut_texts.h"
#include "tests/support/fake_console.h"
#include "tests/support/spoken_names.h"
#include "tests/support/test_main.h"
#include "ui/kit/language.h"
#include "ui/kit/theme.h"
#include "ui/kit/widgets.h"
#include "ui/login/first_start.h"
#include "ui/window/console_window.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

/// Grabs every screen to build/…/screens, to be looked at; fails when a screen is empty, or when a screen reader could
/// not tell what takes the focus.
class TestScreens final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void conversationIsGrabbed_data();
    void conversationIsGrabbed();
    void everyKindIsGrabbed_data();
    void everyKindIsGrabbed();
    void aThemeIsSwitchedWhileOpen();
    void sheetsAreGrabbed_data();
    void sheetsAreGrabbed();
    void firstStartIsGrabbed_data();
    void firstStartIsGrabbed();

private:
    void settle(QWidget &widget);
    void save(QWidget &widget, const QString &name);
    void mirror(bool mirrored);

    QString m_language;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

void TestScreens::initTestCase()
{
    m_language = qEnvironmentVariable("BELLHOP_TEST_LANGUAGE", u"en"_s);
    ui::applyLanguage(*qApp, m_language);
    m_direction = QApplication::layoutDirection();
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
}

void TestScreens::cleanup()
{
    mirror(false);
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
}

/// The other way round than the language is written.
void TestScreens::mirror(bool mirrored)
{
    const bool right = (m_direction == Qt::RightToLeft) != mirrored;
    QApplication::setLayoutDirection(right ? Qt::RightToLeft : Qt::LeftToRight);
}

/// Shown, and the chosen conversation's messages are there.
void TestScreens::settle(QWidget &widget)
{
    QVERIFY(QTest::qWaitForWindowExposed(&widget, 30000));
    const auto *window = qobject_cast<ui::ConsoleWindow *>(&widget);
    if (window != nullptr && window->selectedConversation().isSet()) {
        const auto *thread = window->findChild<QAbstractItemView *>(u"threadView"_s);
        QTRY_VERIFY_WITH_TIMEOUT(thread->model()->rowCount() > 0, 30000);
    }
    QCoreApplication::processEvents();
}

void TestScreens::save(QWidget &widget, const QString &name)
{
    const QString folder = QCoreApplication::applicationDirPath() + u"/screens"_s;
    QVERIFY(QDir().mkpath(folder));
    const QImage image = widget.grab().toImage();
    const QString scale = widget.devicePixelRatioF() > 1 ? u"-200"_s : QString();
    const QString language = m_language == "en"_L1 ? QString() : u'-' + m_language;
    QVERIFY(image.save(u"%1/%2%3%4.png"_s.arg(folder, name, language, scale)));
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY2(colours.size() > 8, "the screen is as good as empty");
    QCOMPARE(tests::unspokenWidgets(widget), QString());
    QCOMPARE(tests::cutTexts(widget), QString());
}

void TestScreens::conversationIsGrabbed_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("conversation");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << false << 2 << QSize(1366, 768);
    QTest::newRow("dark") << true << false << 2 << QSize(1366, 768);
    QTest::newRow("mirrored") << false << true << 6 << QSize(1366, 768);
    QTest::newRow("unclaimed") << false << false << 4 << QSize(1366, 768);
    QTest::newRow("nothing-chosen") << true << false << 0 << QSize(1100, 700);
    QTest::newRow("wide") << false << false << 2 << QSize(1920, 1080);
}

void TestScreens::conversationIsGrabbed()
{
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    QFETCH(int, conversation);
    QFETCH(QSize, size);
    ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    mirror(mirrored);
    tests::FakeConsole console;
    console.fillWithExamples();
    ui::ConsoleWindow window(console, {});
    window.resize(size);
    window.show();
    console.start();
    window.selectConversation({conversation});
    settle(window);
    save(window, u"conversation-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
}

void TestScreens::everyKindIsGrabbed_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("mirrored") << false << true;
}

void TestScreens::everyKindIsGrabbed()
{
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    mirror(mirrored);
    tests::FakeConsole console;
    console.fillWithExamples();
    console.fillWithKinds();
    ui::ConsoleWindow window(console, {});
    window.resize(1100, 2400);
    window.show();
    console.start();
    window.selectConversation({1});
    settle(window);
    save(window, u"kinds-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
}

void TestScreens::aThemeIsSwitchedWhileOpen()
{
    tests::FakeConsole console;
    console.fillWithExamples();
    ui::ConsoleWindow window(console, {});
    window.show();
    console.start();
    window.selectConversation({4});
    settle(window);
    ui::applyTheme(*qApp, ui::ThemeChoice::Dark);
    settle(window);
    save(window, u"conversation-switched"_s);
    for (const auto *label : window.findChildren<ui::InkLabel *>()) {
        const QColor ink = label->palette().color(QPalette::WindowText);
        QVERIFY2(ui::contrast(ink, ui::darkTheme().surface) >= 4.5, qPrintable(label->text()));
    }
    const auto *edit = window.findChild<QTextEdit *>(u"composerEdit"_s);
    QVERIFY(ui::contrast(edit->palette().color(QPalette::Text), edit->palette().color(QPalette::Base)) >= 4.5);
    QCOMPARE(edit->palette().color(QPalette::Base), ui::darkTheme().surface);
}

void TestScreens::sheetsAreGrabbed_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("action");
    QTest::newRow("closing") << false << u"closeAction"_s;
    QTest::newRow("closing-dark") << true << u"closeAction"_s;
    QTest::newRow("note") << false << u"noteAction"_s;
    QTest::newRow("consulting") << false << u"consultAction"_s;
    QTest::newRow("consultation") << false << u"focusConsultationAction"_s;
    QTest::newRow("merging") << false << u"mergeGuestAction"_s;
    QTest::newRow("merging-dark") << true << u"mergeGuestAction"_s;
    QTest::newRow("palette") << true << u"paletteAction"_s;
    QTest::newRow("keys") << false << u"helpAction"_s;
}

void TestScreens::sheetsAreGrabbed()
{
    QFETCH(bool, dark);
    QFETCH(QString, action);
    ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    tests::FakeConsole console;
    console.fillWithExamples();
    console.alike = {{console.rows[{7}], MergeCandidate::Why::SameNumber, 3},
        {console.rows[{6}], MergeCandidate::Why::SameReservation, 1},
        {console.rows[{5}], MergeCandidate::Why::SameName, 2}};
    ui::WindowOptions options;
    options.mergeCandidates = [&console](ConversationId conversation, const QString &typed) {
        return console.mergeCandidates(conversation, typed);
    };
    ui::ConsoleWindow window(console, options);
    window.show();
    console.start();
    console.setLink(sync::LinkState::Offline, u"the database does not answer."_s, 2);
    window.selectConversation({2});
    if (action == "focusConsultationAction"_L1) {
        (void)console.colleagueConsults({2}, {{8}, {}}, u"May I refund the night?"_s);
        console.consultantAccepts({2}, {8});
    }
    window.findChild<QAction *>(action)->trigger();
    if (action == "closeAction"_L1) {
        window.findChild<QListWidget *>(u"dispositionList"_s)->setCurrentRow(2);
        window.findChild<QPushButton *>(u"closeButton"_s)->click();
    }
    if (action == "mergeGuestAction"_L1) { // as somebody who has been merged before
        (void)console.mergeGuest({2}, {11});
        auto *list = window.findChild<QListWidget *>(u"mergeList"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 3, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QWidget *>(u"separateGuestButton"_s) != nullptr, 30000);
        list->setCurrentRow(0);
    }
    settle(window);
    save(window, u"sheet-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
}

void TestScreens::firstStartIsGrabbed_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("door");
    QTest::newRow("doors") << false << QString();
    QTest::newRow("doors-dark") << true << QString();
    QTest::newRow("single-seat") << false << u"singleSeatDoor"_s;
    QTest::newRow("join") << true << u"joinDoor"_s;
}

void TestScreens::firstStartIsGrabbed()
{
    QFETCH(bool, dark);
    QFETCH(QString, door);
    ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    ui::FirstStart start;
    start.show();
    if (!door.isEmpty()) {
        start.findChild<QPushButton *>(door)->click();
        start.showError(
            u"The server at db.example.com does not answer. Check the address, or ask your administrator."_s);
    }
    settle(start);
    save(start, u"first-start-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
}

BELLHOP_TEST(tst_screens, TestScreens)
#include "tst_screens.moc"
