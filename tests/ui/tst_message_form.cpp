// SPDX-License-Identifier: GPL-3.0-or-later
// Places, contacts, questions with answers and reactions, in the window.
#include "tests/support/fake_console.h"
#include "tests/support/spoken_names.h"
#include "tests/support/test_main.h"
#include "ui/composer/message_form.h"
#include "ui/kit/theme.h"
#include "ui/thread/thread_view.h"
#include "ui/window/console_window.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kPatience = 30'000;
constexpr ConversationId kJames{2}; // Marta's own
} // namespace

class TestMessageForm final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s));
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
        m_console = std::make_unique<FakeConsole>();
        m_console->fillWithExamples();
        m_window = std::make_unique<ui::ConsoleWindow>(*m_console, ui::WindowOptions());
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), kPatience));
        m_console->start();
        m_window->selectConversation(kJames);
        QTRY_VERIFY_WITH_TIMEOUT(part<ui::ThreadView>("threadView")->model()->rowCount() > 0, kPatience);
    }
    void cleanup()
    {
        m_window.reset();
        m_console.reset();
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    }

    void coordinatesAreFoundInWhatPeoplePaste_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("plain") << u"-1.286389, 36.817223"_s << true;
        QTest::newRow("blank") << u" -1.286389 36.817223 "_s << true;
        QTest::newRow("google") << u"https://www.google.com/maps/place/Hotel/@-1.286389,36.817223,17z"_s << true;
        QTest::newRow("query") << u"https://maps.google.com/?q=-1.286389,36.817223"_s << true;
        QTest::newRow("osm") << u"https://www.openstreetmap.org/#map=17/-1.286389/36.817223"_s << true;
        QTest::newRow("words") << u"near the station"_s << false;
        QTest::newRow("off the earth") << u"95.0, 36.8"_s << false;
        QTest::newRow("one") << u"-1.286389"_s << false;
    }
    void coordinatesAreFoundInWhatPeoplePaste()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        const auto where = coordinatesOf(text);
        QCOMPARE(where.has_value(), found);
        if (where)
            QCOMPARE(*where, std::pair(-1.286389, 36.817223));
    }

    void threeShortAnswersAreButtonsAndMoreAreAList()
    {
        const Interactive few = ui::choicesOf(u"Yes\n\n No \n"_s, u"Choose"_s);
        QCOMPARE(few.kind, Interactive::Kind::Buttons);
        QCOMPARE(few.buttons, (std::vector<Option>{{u"choice-1"_s, u"Yes"_s, {}}, {u"choice-2"_s, u"No"_s, {}}}));
        QCOMPARE(ui::choicesOf(u"1\n2\n3\n4"_s, u"Choose"_s).sections.front().rows.size(), std::size_t(4));
        const Interactive told = ui::choicesOf(u"Suite | with sea view"_s, u"Rooms"_s);
        QCOMPARE(told.kind, Interactive::Kind::List);
        QCOMPARE(told.label, u"Rooms"_s);
        QCOMPARE(told.sections.front().rows.front(), (Option{u"choice-1"_s, u"Suite"_s, u"with sea view"_s}));
    }

    void aPlaceIsSent()
    {
        part<QAction>("placeAction")->trigger();
        QVERIFY(part<QWidget>("messageForm")->isVisible());
        QVERIFY(!part<QTextEdit>("composerEdit")->isVisible());
        auto *name = part<QLineEdit>("placeName");
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, u"Hotel Marina"_s);
        auto *where = part<QLineEdit>("placeWhere");
        QTest::keyClicks(where, u"somewhere"_s);
        QTest::keyClick(where, Qt::Key_Return);
        QVERIFY(m_console->orders.empty());
        QVERIFY(part<QLabel>("formError")->text().contains(u"latitude"_s));
        where->setText(u"-1.286389, 36.817223"_s);
        QTest::keyClick(where, Qt::Key_Return);
        QCOMPARE(m_console->orders.back().operation, Operation::SendLocation);
        QCOMPARE(m_console->placesSent, std::vector{(Place{-1.286389, 36.817223, u"Hotel Marina"_s, {}, {}})});
        QTRY_VERIFY(!part<QWidget>("messageForm")->isVisible());
        QVERIFY(part<QTextEdit>("composerEdit")->isVisible());
    }

    void aContactIsSentAndARefusalKeepsIt()
    {
        part<QAction>("contactAction")->trigger();
        QTest::keyClicks(part<QLineEdit>("contactName"), u"Taxi Amani"_s);
        part<QPushButton>("formSendButton")->click();
        QVERIFY(m_console->orders.empty()); // no number yet
        QVERIFY(!part<QLabel>("formError")->text().isEmpty());
        QTest::keyClicks(part<QLineEdit>("contactPhone"), u"+254 733 000 300"_s);
        m_console->refuseNext(makeError(ErrorKind::Refused, u"This channel is blocked."_s));
        part<QPushButton>("formSendButton")->click();
        QTRY_COMPARE(part<QLabel>("formError")->text(), u"This channel is blocked."_s);
        QCOMPARE(part<QLineEdit>("contactName")->text(), u"Taxi Amani"_s);
        part<QPushButton>("formSendButton")->click();
        QTRY_VERIFY(!part<QWidget>("messageForm")->isVisible());
        QCOMPARE(m_console->orders.back().operation, Operation::SendContacts);
        QCOMPARE(m_console->orders.back().text, u"Taxi Amani"_s);
    }

    void aQuestionWithAnswersIsSent()
    {
        part<QAction>("choicesAction")->trigger();
        auto *question = part<QPlainTextEdit>("choiceText");
        auto *answers = part<QPlainTextEdit>("choiceLines");
        question->setPlainText(u"Breakfast in the room?"_s);
        QTest::keyClick(answers, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_console->orders.empty()); // nothing to press yet
        answers->setPlainText(u"Yes\nNo"_s);
        QVERIFY(part<QLabel>("formHint")->text().contains(u'2'));
        QVERIFY(!part<QLineEdit>("choiceLabel")->isVisible());
        answers->setPlainText(u"Yes\nNo\nLater\nNever"_s);
        QVERIFY(part<QLineEdit>("choiceLabel")->isVisible());
        answers->setPlainText(u"Yes\nNo"_s);
        QTest::keyClick(answers, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_console->orders.back().operation, Operation::SendInteractive);
        QCOMPARE(m_console->choicesSent.front().buttons.size(), std::size_t(2));
        QTRY_VERIFY(!part<QWidget>("messageForm")->isVisible());
    }

    void escapeAndAnotherConversationLeaveTheForm()
    {
        part<QAction>("placeAction")->trigger();
        QTest::keyClick(part<QLineEdit>("placeName"), Qt::Key_Escape);
        QVERIFY(!part<QWidget>("messageForm")->isVisible());
        part<QAction>("placeAction")->trigger();
        m_window->selectConversation(ConversationId{1});
        QVERIFY(!part<QWidget>("messageForm")->isVisible());
    }

    void nothingIsOfferedWhereTheWindowIsShut()
    {
        QVERIFY(part<QAction>("placeAction")->isEnabled());
        m_console->rows[kJames].windowUntil = m_console->now() - std::chrono::minutes(1);
        m_console->announce(kJames);
        QTRY_VERIFY(!part<QAction>("placeAction")->isEnabled());
        QVERIFY(!part<QAction>("contactAction")->isEnabled());
        QVERIFY(!part<QAction>("choicesAction")->isEnabled());
    }

    void aReactionGoesToTheMessageChosen()
    {
        auto *view = part<ui::ThreadView>("threadView");
        const ThreadItem *newest = nullptr;
        for (int row = view->model()->rowCount() - 1; row >= 0 && newest == nullptr; --row) {
            view->setCurrentIndex(view->model()->index(row, 0));
            if (view->chosenMessage() != nullptr && view->chosenMessage()->direction == Direction::In)
                newest = view->chosenMessage();
        }
        QVERIFY(newest != nullptr);
        const MessageId to = newest->id;
        Q_EMIT view->reactWanted(*newest, u"👍"_s);
        QCOMPARE(m_console->orders.back().operation, Operation::React);
        QCOMPARE(m_console->orders.back().quoted, to);
        QCOMPARE(m_console->orders.back().text, u"👍"_s);
        QTRY_COMPARE(view->chosenMessage()->reactions, QStringList{u"👍"_s});
    }

    void whatFailedIsSentOnceMore_data()
    {
        QTest::addColumn<Tick>("tick");
        QTest::addColumn<bool>("offered");
        QTest::newRow("failed") << Tick::Failed << true;
        QTest::newRow("unknown") << Tick::Unknown << true;
        QTest::newRow("delivered") << Tick::Delivered << false;
    }
    void whatFailedIsSentOnceMore()
    {
        QFETCH(Tick, tick);
        QFETCH(bool, offered);
        const ThreadItem sent = m_console->weWrote(kJames, u"The key is at the desk"_s, Tick::Queued);
        m_console->setTick(kJames, sent.uuid, tick, {});
        auto *view = part<ui::ThreadView>("threadView");
        view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
        QVERIFY(view->chosenMessage() != nullptr);
        QCOMPARE(view->chosenMessage()->uuid, sent.uuid);
        const std::size_t before = m_console->orders.size();
        bool asked = false;
        QTimer::singleShot(0, view, [&asked] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (menu == nullptr)
                return;
            asked = true;
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::keyClick(view, Qt::Key_S);
        QCOMPARE(asked, offered); // the key alone sends nothing
        QCOMPARE(m_console->orders.size(), before + (offered ? 1 : 0));
        if (offered)
            QCOMPARE(m_console->orders.back().operation, Operation::Resend);
    }

    // The answer belongs to what was quoted, and after a no it still does.
    void aPlaceAnswersTheQuotedMessage()
    {
        const ThreadItem asked = m_console->guestWrites(kJames, u"Where are you?"_s);
        auto *view = part<ui::ThreadView>("threadView");
        QTRY_COMPARE(view->model()->index(view->model()->rowCount() - 1, 0).data(ui::ThreadModel::UuidRole).toString(),
            asked.uuid);
        view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
        QTest::keyClick(view, Qt::Key_R);
        m_window->findChild<QAction *>(u"placeAction"_s)->trigger();
        QVERIFY(part<QLabel>("formQuote")->isVisible());
        QVERIFY(part<QLabel>("formQuote")->text().contains(u"Where are you?"_s));
        part<QLineEdit>("placeName")->setText(u"Hotel Marina"_s);
        auto *where = part<QLineEdit>("placeWhere");
        where->setText(u"-1.286389, 36.817223"_s);
        m_console->refuseNext(makeError(ErrorKind::Refused, u"Not now."_s));
        QTest::keyClick(where, Qt::Key_Return);
        QTRY_COMPARE(part<QLabel>("formError")->text(), u"Not now."_s);
        QTest::keyClick(where, Qt::Key_Return);
        QTRY_VERIFY(!part<QWidget>("messageForm")->isVisible());
        QCOMPARE(m_console->orders.back().operation, Operation::SendLocation);
        QCOMPARE(m_console->orders.back().quoted, asked.id);
        m_window->findChild<QAction *>(u"placeAction"_s)->trigger(); // the next one answers nothing
        QVERIFY(!part<QLabel>("formQuote")->isVisible());
    }

    void onlyAReactionOfOursCanBeTakenBack()
    {
        ThreadItem liked = m_console->weWrote(kJames, u"See you at eight"_s, Tick::Read);
        liked.reactions = {u"❤️"_s}; // the guest's
        ++liked.version;
        Q_EMIT m_console->threadChanged(kJames, {liked});
        auto *view = part<ui::ThreadView>("threadView");
        view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
        const auto offered = [view] {
            bool enabled = false;
            QTimer::singleShot(0, view, [&enabled] {
                auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                if (menu == nullptr)
                    return;
                const auto *back = menu->findChild<QAction *>(u"takeBackAction"_s);
                enabled = back != nullptr && back->isEnabled();
                menu->close();
            });
            QTest::keyClick(view, Qt::Key_E);
            return enabled;
        };
        QVERIFY(!offered());
        liked.ownReaction = u"👍"_s;
        ++liked.version;
        Q_EMIT m_console->threadChanged(kJames, {liked});
        QVERIFY(offered());
    }

    void itIsGrabbed_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("what");
        QTest::newRow("form-place") << false << u"placeAction"_s;
        QTest::newRow("form-contact-dark") << true << u"contactAction"_s;
        QTest::newRow("form-choices") << false << u"choicesAction"_s;
        QTest::newRow("form-choices-dark") << true << u"choicesAction"_s;
    }
    void itIsGrabbed()
    {
        QFETCH(bool, dark);
        QFETCH(QString, what);
        ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        m_window->findChild<QAction *>(what)->trigger();
        if (auto *lines = part<QPlainTextEdit>("choiceLines"))
            lines->setPlainText(u"Deluxe twin | 2 adults, breakfast\nSuite | with sea view\nFamily room"_s);
        QCoreApplication::processEvents();
        const QString folder = QCoreApplication::applicationDirPath() + u"/screens"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(m_window->grab().save(u"%1/%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
        QCOMPARE(tests::unspokenWidgets(*m_window), QString());
    }

private:
    template <typename W> W *part(const char *name) { return m_window->findChild<W *>(QString::fromLatin1(name)); }

    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<ui::ConsoleWindow> m_window;
};

BELLHOP_TEST(tst_message_form, TestMessageForm)
#include "tst_message_form.moc"
