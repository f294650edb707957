// SPDX-License-Identifier: GPL-3.0-or-later
// A shift from the first claim to the line in the report, by keys alone; in the language of BELLHOP_TEST_LANGUAGE.
#include "core/desk/snippets.h"
#include "core/desk/states.h"
#include "tests/journeys/front_office.h"
#include "tests/journeys/hand.h"
#include "tests/support/spoken_names.h"
#include "tests/support/test_main.h"
#include "ui/kit/language.h"
#include "ui/queue/queue_model.h"
#include "ui/reports/cell_model.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QTextEdit>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace {

const QString kGreeting = u"Good morning Marta, how can I help you?"_s;
const QString kReminder
    = u"Hello Marta, your booking R-1007 is confirmed. We look forward to seeing you.\nSimulated Hotel"_s;

QStringList received(FrontOffice &office)
{
    QStringList texts;
    for (const sim::Ledger::Received &one : office.simulator().ledger().received)
        texts << one.text;
    return texts;
}

/// What their own day says of a measure; 0: it has no line.
qint64 figureOf(const ui::MyDayWindow &day, QLatin1String metric)
{
    const auto *cells = day.findChild<ui::CellModel *>();
    qint64 sum = 0;
    for (int row = 0; cells != nullptr && row < cells->rowCount(); ++row) {
        const ui::CellModel::Row *line = cells->rowAt(row);
        if (line->metric->id == metric && line->cell)
            sum += line->cell->rows;
    }
    return sum;
}

} // namespace

// A step that fails ends the journey.
#define STEP(call)                                                                                                     \
    call;                                                                                                              \
    if (QTest::currentTestFailed())                                                                                    \
    return

class TestWholeShift final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_language = qEnvironmentVariable("BELLHOP_TEST_LANGUAGE", u"en"_s);
        ui::applyLanguage(*qApp, m_language);
    }

    void fromTheFirstClaimToTheReportByKeysAlone_data() { BELLHOP_TEST_DIALECTS(); }
    void fromTheFirstClaimToTheReportByKeysAlone()
    {
        QFETCH(db::Dialect, dialect);
        FrontOffice office(dialect);
        m_office = &office;
        StateRules rules;
        rules.wrapUp = seconds(600);
        QVERIFY(desk::setStateRules(office.database(), rules).ok());
        Snippet greeting;
        greeting.shortcut = u"greet"_s;
        greeting.texts = {{u"en"_s, u"Greeting"_s, u"Good morning Marta, how can I help you?"_s}};
        QVERIFY(desk::importSnippets(office.database(), {greeting}).ok());
        Hand ana(office.window());
        Hand ben(office.open(u"ben"_s, u"Ben Ito"_s));
        for (Hand *hand : {&ben, &ana})
            hand->sitDown();
        QTRY_VERIFY_WITH_TIMEOUT(office.console().agents().size() == 2, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!office.console().snippets().empty(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!office.console().templates().templates.empty(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(office.console().stateRules().wrapUp == seconds(600), kPatience);

        office.simulator().guestWrites(kMarta, u"Marta Vidal"_s, u"Good morning"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count(office.window(), ui::Section::Waiting), 1, kPatience);
        STEP(claimAndGreet(ana));
        STEP(reachByTemplate(ana));
        STEP(noteForBen(ana, ben));
        STEP(handToBen(ana, ben));
        STEP(closeTwice(ben));
        STEP(readTheDay(ben));
        QCOMPARE(received(office), (QStringList{kGreeting, kReminder}));
        QCOMPARE(office.breaches(), QString());
    }

private:
    static inline const QString kMarta = u"34600111222"_s;

    [[nodiscard]] static int count(ui::ConsoleWindow &window, ui::Section section)
    {
        return window.queueModel().count(section);
    }
    [[nodiscard]] ui::ConsoleWindow &bens() { return m_office->windowNamed(u"ben"_s); }

    void claimAndGreet(Hand &ana)
    {
        ana.press("nextUnassignedAction");
        ana.press("claimAction");
        QTRY_COMPARE_WITH_TIMEOUT(count(m_office->window(), ui::Section::Mine), 1, kPatience);
        ana.press("focusComposerAction");
        QTRY_VERIFY_WITH_TIMEOUT(ana.part<QTextEdit>("composerEdit")->hasFocus(), kPatience);
        ana.type(u"/greet"_s);
        QTRY_VERIFY_WITH_TIMEOUT(ana.sees("snippetPopup"), kPatience);
        ana.press(Qt::Key_Return);
        QCOMPARE(ana.part<QTextEdit>("composerEdit")->toPlainText(), kGreeting);
        grab(m_office->window(), u"snippet"_s);
        ana.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(received(*m_office), QStringList{kGreeting}, kPatience);
    }

    /// A day later the window is shut: the writing box is the picker of templates.
    void reachByTemplate(Hand &ana)
    {
        QVERIFY(m_office->database()
                    .write([](db::Connection &connection) -> Status {
                        BELLHOP_CHECK(connection.executeText("UPDATE reach SET window_until = 1000"));
                        BELLHOP_CHECK(connection.executeText("UPDATE conversation SET version = version + 1"));
                        return done();
                    })
                    .ok());
        QTRY_VERIFY_WITH_TIMEOUT(ana.sees("templatePicker"), kPatience);
        QVERIFY(!ana.sees("composerEdit"));
        ana.press("templatesAction");
        QTRY_VERIFY_WITH_TIMEOUT(ana.part<QLineEdit>("templateSearch")->hasFocus(), kPatience);
        ana.type(u"booking_confirm en"_s);
        QTRY_VERIFY(ana.part<QListWidget>("templateList")->currentItem() != nullptr);
        ana.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(ana.part<QLineEdit>("templateField1")->hasFocus(), kPatience);
        ana.type(u"R-1007"_s);
        grab(m_office->window(), u"template"_s);
        ana.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(received(*m_office), (QStringList{kGreeting, kReminder}), kPatience);
    }

    void noteForBen(Hand &ana, Hand &ben)
    {
        ana.press("noteAction");
        QTRY_VERIFY_WITH_TIMEOUT(ana.sees("composerEdit"), kPatience); // notes need no window
        ana.press("focusComposerAction");
        ana.type(u"@ben"_s);
        QTRY_VERIFY_WITH_TIMEOUT(ana.sees("mentionPopup"), kPatience);
        ana.press(Qt::Key_Return);
        ana.type(u"she arrives late"_s);
        ana.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(ben.sees("mentionsButton"), kPatience);
    }

    void handToBen(Hand &ana, Hand &ben)
    {
        ana.press("transferAction");
        QTRY_VERIFY_WITH_TIMEOUT(ana.sees("transferSheet"), kPatience);
        ana.type(u"ben"_s);
        ana.press(Qt::Key_Return);
        ana.press(Qt::Key_Down);
        ana.press(Qt::Key_Return);
        ana.type(u"my shift ends"_s);
        grab(m_office->window(), u"transfer"_s);
        ana.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(ben.sees("offerBar"), kPatience);
        ben.sitDown();
        grab(bens(), u"offer"_s);
        ben.press("acceptOfferAction");
        QTRY_COMPARE_WITH_TIMEOUT(count(bens(), ui::Section::Mine), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(count(m_office->window(), ui::Section::Mine), 0, kPatience);
    }

    /// Closed, in wrap-up, taken back, closed for good.
    void closeTwice(Hand &ben)
    {
        for (const int round : {1, 2}) {
            ben.press("closeAction");
            QTRY_VERIFY_WITH_TIMEOUT(ben.sees("closingSheet"), kPatience);
            ben.type(u"inquiry"_s);
            if (round == 1)
                grab(bens(), u"closing"_s);
            ben.press(Qt::Key_Return);
            QTRY_COMPARE_WITH_TIMEOUT(count(bens(), ui::Section::Closed), 1, kPatience);
            QTRY_COMPARE_WITH_TIMEOUT(m_office->text("SELECT i.state FROM agent_state_interval i JOIN agent a ON "
                                                     "a.id = i.agent_id WHERE a.name = 'ben' AND i.ended_at IS NULL"),
                u"wrap_up"_s, kPatience);
            if (round == 1) {
                ben.press("focusThreadAction");
                ben.press("undoCloseAction");
                QTRY_COMPARE_WITH_TIMEOUT(count(bens(), ui::Section::Mine), 1, kPatience);
            }
        }
        ben.press("availableAction");
    }

    void readTheDay(Hand &ben)
    {
        ben.press("paletteAction");
        ben.type(ben.part<QAction>("myDayAction")->text());
        ben.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_office->dayOf(u"ben"_s) != nullptr, kPatience);
        ui::MyDayWindow &day = *m_office->dayOf(u"ben"_s);
        QTRY_COMPARE_WITH_TIMEOUT(figureOf(day, "dispositions"_L1), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(figureOf(day, "transfers_in"_L1), 1, kPatience);
        grab(day, u"my-day"_s);
        QTest::keyClick(&day, Qt::Key_Escape);
    }

    void grab(QWidget &window, const QString &name)
    {
        const QString folder = QCoreApplication::applicationDirPath() + u"/screens"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(window.grab().save(u"%1/shift-%2-%3.png"_s.arg(folder, name, m_language)));
        QCOMPARE(unspokenWidgets(window), QString());
    }

    QString m_language;
    FrontOffice *m_office = nullptr;
};

BELLHOP_TEST(tst_whole_shift, TestWholeShift)
#include "tst_whole_shift.moc"
