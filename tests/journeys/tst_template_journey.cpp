// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/front_office.h"
#include "tests/support/test_main.h"
#include "ui/queue/queue_model.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextEdit>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kPatience = 60'000;

template <typename W> W *part(ui::ConsoleWindow &window, const char *name)
{
    return window.findChild<W *>(QString::fromLatin1(name));
}

} // namespace

class TestTemplateJourney final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoIsSilentForADayIsReachedByATemplate_data() { BELLHOP_TEST_DIALECTS(); }
    void whoIsSilentForADayIsReachedByATemplate()
    {
        QFETCH(db::Dialect, dialect);
        FrontOffice office(dialect);
        ui::ConsoleWindow &window = office.window();
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, kPatience));
        office.simulator().guestWrites(u"34600111222"_s, u"Marta Vidal"_s, u"A double from Friday to Sunday?"_s);
        QTRY_COMPARE_WITH_TIMEOUT(window.queueModel().count(ui::Section::Waiting), 1, kPatience);
        part<QAction>(window, "nextUnassignedAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.selectedConversation().isSet(), kPatience);
        part<QAction>(window, "claimAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(window.queueModel().count(ui::Section::Mine), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!office.console().templates().templates.empty(), kPatience); // the relay has asked

        const Status shut = office.database().write([](db::Connection &connection) -> Status {
            BELLHOP_CHECK(connection.executeText("UPDATE reach SET window_until = 1000"));
            BELLHOP_CHECK(connection.executeText("UPDATE conversation SET version = version + 1"));
            return done();
        });
        QVERIFY(shut.ok());
        auto *picker = part<QWidget>(window, "templatePicker");
        QTRY_VERIFY_WITH_TIMEOUT(picker->isVisible(), kPatience);
        QVERIFY(!part<QTextEdit>(window, "composerEdit")->isVisible());

        auto *search = part<QLineEdit>(window, "templateSearch");
        search->setFocus();
        QTest::keyClicks(search, u"booking_confirm en"_s);
        const auto *list = part<QListWidget>(window, "templateList");
        QTRY_VERIFY(list->currentItem() != nullptr);
        QTest::keyClick(search, Qt::Key_Return);
        auto *booking = part<QLineEdit>(window, "templateField1");
        QVERIFY(booking != nullptr);
        QTest::keyClicks(booking, u"R-1007"_s);
        QTest::keyClick(booking, Qt::Key_Return);

        const QString words = u"Hello Marta, your booking R-1007 is confirmed. We look forward to seeing you."_s;
        const auto received = [&] {
            const sim::Ledger books = office.simulator().ledger();
            return std::count_if(books.received.begin(), books.received.end(),
                [&words](const sim::Ledger::Received &one) { return one.text.contains(words); });
        };
        QTRY_COMPARE_WITH_TIMEOUT(received(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(
            office.text("SELECT MAX(stage) FROM message WHERE kind = 'template'"), u"4"_s, kPatience);
        QCOMPARE(office.text("SELECT COUNT(*) FROM message WHERE kind = 'template' AND free_text = 0"), u"1"_s);
        QCOMPARE(office.breaches(), QString());
    }
};

BELLHOP_TEST(tst_template_journey, TestTemplateJourney)
#include "tst_template_journey.moc"
