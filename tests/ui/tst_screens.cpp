// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_console.h"
#include "tests/support/test_main.h"
#include "ui/kit/theme.h"
#include "ui/window/console_window.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

/// Grabs every screen to build/…/screens, to be looked at; fails when a screen is empty.
class TestScreens final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void conversationIsGrabbed_data();
    void conversationIsGrabbed();

private:
    void save(QWidget &widget, const QString &name);
};

void TestScreens::initTestCase()
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
}

void TestScreens::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
}

void TestScreens::save(QWidget &widget, const QString &name)
{
    const QString folder = QCoreApplication::applicationDirPath() + u"/screens"_s;
    QVERIFY(QDir().mkpath(folder));
    const QImage image = widget.grab().toImage();
    const QString scale = widget.devicePixelRatioF() > 1 ? u"-200"_s : QString();
    QVERIFY(image.save(u"%1/%2%3.png"_s.arg(folder, name, scale)));
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY2(colours.size() > 8, "the screen is as good as empty");
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
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    tests::FakeConsole console;
    console.fillWithExamples();
    ui::ConsoleWindow window(console, {});
    window.resize(size);
    window.show();
    console.start();
    window.selectConversation({conversation});
    QTest::qWait(50); // For the paint, not for an answer.
    save(window, u"conversation-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
}

BELLHOP_TEST(tst_screens, TestScreens)
#include "tst_screens.moc"
