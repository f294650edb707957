// SPDX-License-Identifier: GPL-3.0-or-later
// The wallboard of a supervisor at a whole site: the real programs, each person with their own account.
#include "app/bellhop/board_reader.h"
#include "core/sync/live_console.h"
#include "tests/app/raw_http.h"
#include "tests/app/site_console.h"
#include "tests/core/sync/screen.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/relay_house.h"
#include "tests/support/test_main.h"
#include "ui/kit/theme.h"
#include "ui/kit/widgets.h"
#include "ui/wallboard/age_label.h"
#include "ui/wallboard/agent_tile_model.h"
#include "ui/wallboard/wallboard_window.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 120'000)

class TestWallboardSite final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSupervisorSeesAndActsByKeysAlone();
    void anAgentsAccountIsShownNone();
    void withoutARelayTheFiguresSaySo();

private:
    struct Seat {
        std::unique_ptr<sync::LiveConsole> console;
        std::unique_ptr<Screen> screen;
    };
    Seat sit(const QString &login);
    void openBoard(const QString &login);
    int post(int guest, const QString &text)
    {
        const QByteArray body = guestPost(guest, text);
        return rawRequest(m_relay->port(), "POST", "/webhook/main", signatureHeader(kAppSecret, body), body).status;
    }
    [[nodiscard]] QString ask(const QByteArray &statement) { return m_site->ask(statement); }
    [[nodiscard]] bool shows(const char *figure, const QString &number)
    {
        return m_window->findChild<QWidget *>(QString::fromLatin1(figure))->accessibleName().contains(u": "_s + number);
    }
    void press(const char *action)
    {
        const QKeySequence key = m_window->findChild<QAction *>(QString::fromLatin1(action))->shortcut();
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(key[0].key()), key[0].keyboardModifiers());
    }
    void say(const QString &words)
    {
        auto *edit = m_window->findChild<QLineEdit *>(u"reasonEdit"_s);
        WAIT_FOR(edit->isVisible() && edit->hasFocus());
        QTest::keyClicks(edit, words);
        QTest::keyClick(edit, Qt::Key_Return);
        WAIT_FOR(!edit->isVisible());
    }
    void openFigure(const char *figure)
    {
        auto *card = m_window->findChild<QWidget *>(QString::fromLatin1(figure));
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);
    }

    std::unique_ptr<TestSite> m_site;
    std::unique_ptr<FakeMeta> m_meta;
    std::unique_ptr<RelayProcess> m_relay;
    Seat m_lead;
    std::unique_ptr<app::BoardReader> m_reader;
    std::unique_ptr<ui::WallboardWindow> m_window;
};

void TestWallboardSite::init()
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    m_site = std::make_unique<TestSite>(db::Dialect::MySql);
    m_meta = std::make_unique<FakeMeta>();
    QCOMPARE(m_site->ctl({u"init"_s, u"--test"_s}).code, 0);
    QCOMPARE(m_site->ctl(m_site->channelArguments(u"main"_s) << u"--api-base"_s << m_meta->apiBase()).code, 0);
    const QString password = m_site->secretFile(kPassword);
    QCOMPARE(m_site->ctl({u"agent"_s, u"add"_s, u"ana"_s, u"--password-file"_s, password}).code, 0);
    QCOMPARE(m_site->ctl({u"agent"_s, u"add"_s, u"dov"_s, u"--role"_s, u"supervisor"_s, u"--password-file"_s, password})
                 .code,
        0);
    QCOMPARE(m_site->ctl({u"target"_s, u"set"_s, u"--within"_s, u"600"_s, u"--goal"_s, u"90"_s}).code, 0);
    m_relay = std::make_unique<RelayProcess>(*m_site);
    QVERIFY(m_relay->port() != 0);
}

void TestWallboardSite::cleanup()
{
    m_window.reset();
    m_reader.reset();
    m_lead = {};
    m_relay.reset();
    m_site.reset();
}

TestWallboardSite::Seat TestWallboardSite::sit(const QString &login)
{
    Seat seat;
    seat.console = std::make_unique<sync::LiveConsole>(consoleAt(*m_site, login, {m_relay->hub()}));
    seat.screen = std::make_unique<Screen>(*seat.console);
    seat.console->start();
    return seat;
}

void TestWallboardSite::openBoard(const QString &login)
{
    m_lead = sit(login);
    WAIT_FOR(m_lead.console->link().state == sync::LinkState::Live && m_lead.screen->loads > 0);
    const sync::ConsoleOptions options = consoleAt(*m_site, login, {m_relay->hub()});
    m_reader = std::make_unique<app::BoardReader>(options.database, nullptr, *m_lead.console);
    m_window = std::make_unique<ui::WallboardWindow>(
        *m_lead.console, *m_reader, [](ConversationId id) { return u"Guest %1"_s.arg(id.value); });
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 120'000));
    WAIT_FOR(m_window->board() != nullptr);
}

void TestWallboardSite::aSupervisorSeesAndActsByKeysAlone()
{
    openBoard(u"dov"_s);
    Seat ana = sit(u"ana"_s);
    WAIT_FOR(ana.console->link().state == sync::LinkState::Live);
    QCOMPARE(post(1, u"hola"_s), 200);
    WAIT_FOR(shows("figure_waiting", u"1"_s));
    QCOMPARE(m_window->board()->properties.front().target.goalPercent, 90);
    WAIT_FOR(ana.screen->rows().size() == 1);
    const ConversationId talk = ana.screen->rows().front().id;
    const auto won = ana.console->claim(talk);
    WAIT_FOR(won.isFinished());
    QVERIFY_OK(won.result());
    WAIT_FOR(shows("figure_waiting", u"0"_s) && shows("figure_needs_reply", u"1"_s));

    // Whisper: a note that means whoever has it.
    openFigure("figure_needs_reply");
    WAIT_FOR(m_window->findChild<QAction *>(u"boardWhisper"_s)->isEnabled());
    press("boardWhisper");
    say(u"she is a returning guest"_s);
    QCOMPARE(
        ask("SELECT COUNT(*) FROM message m JOIN mention n ON n.message_id = m.id JOIN agent a ON a.id = n.agent_id "
            "WHERE m.direction = 2 AND m.body = 'she is a returning guest' AND a.name = 'ana'"),
        u"1"_s);
    QCOMPARE(m_meta->count(), 0); // the guest got nothing

    // Back to the queue, with the reason; then somebody has it again, and it is taken over.
    press("boardRequeue");
    say(u"you are needed at the desk"_s);
    WAIT_FOR(shows("figure_waiting", u"1"_s) && shows("figure_in_work", u"0"_s));
    QCOMPARE(ask("SELECT reason FROM ownership_interval ORDER BY id DESC LIMIT 1"), u"force_released"_s);
    const auto again = ana.console->claim(talk);
    WAIT_FOR(again.isFinished());
    QVERIFY_OK(again.result());
    WAIT_FOR(shows("figure_in_work", u"1"_s));
    openFigure("figure_in_work");
    WAIT_FOR(m_window->findChild<QAction *>(u"boardTakeOver"_s)->isEnabled());
    press("boardTakeOver");
    say(u"I know her"_s);
    WAIT_FOR(ask("SELECT a.name FROM conversation c JOIN agent a ON a.id = c.owner_id") == u"dov"_s);

    // What Ana does is changed, with the reason.
    auto *agents = m_window->findChild<QListView *>(u"boardAgents"_s);
    agents->setFocus();
    const auto *tiles = qobject_cast<const ui::AgentTileModel *>(agents->model());
    int row = -1;
    for (int i = 0; i < tiles->rowCount(); ++i)
        row = tiles->agentAt(i)->login == u"ana"_s ? i : row;
    QVERIFY(row >= 0);
    agents->setCurrentIndex(agents->model()->index(row, 0));
    WAIT_FOR(m_window->findChild<QAction *>(u"boardState"_s)->isEnabled());
    press("boardState");
    auto *colleagues = m_window->findChild<QMainWindow *>(u"colleaguesWindow"_s);
    QVERIFY(colleagues != nullptr);
    auto *states = colleagues->findChild<QComboBox *>(u"colleagueState"_s);
    WAIT_FOR(states->isVisible() && states->count() > 1);
    QTest::keyClick(states, Qt::Key_End);
    auto *why = colleagues->findChild<QLineEdit *>(u"colleagueWhy"_s);
    QTest::keyClicks(why, u"have a rest"_s);
    QTest::keyClick(why, Qt::Key_Return);
    WAIT_FOR(ask("SELECT COUNT(*) FROM agent_state_interval i JOIN agent a ON a.id = i.agent_id WHERE a.name = 'ana' "
                 "AND i.ended_at IS NULL AND i.why = 'have a rest'")
        == u"1"_s);
    colleagues->close();
    // An answer is counted by the target that was set.
    const auto sent = m_lead.console->sendText(talk, m_window->board()->talks.front().epoch, u"welcome back"_s, {});
    WAIT_FOR(sent.isFinished());
    QVERIFY_OK(sent.result());
    WAIT_FOR(shows("figure_service_level", u"100.0 %"_s));
    QCOMPARE(m_site->ctl({u"doctor"_s}).code, 0);
}

void TestWallboardSite::anAgentsAccountIsShownNone()
{
    QCOMPARE(post(1, u"hola"_s), 200);
    openBoard(u"ana"_s);
    WAIT_FOR(m_lead.screen->rows().size() == 1); // her queue shows the guest …
    QVERIFY(!m_window->board()->mayLook && m_window->board()->talks.empty()); // … the wallboard nothing
    QVERIFY(m_window->findChild<ui::NoticeBar *>(u"boardNotice"_s)->isVisible());
}

void TestWallboardSite::withoutARelayTheFiguresSaySo()
{
    QCOMPARE(post(1, u"hola"_s), 200);
    openBoard(u"dov"_s);
    WAIT_FOR(shows("figure_waiting", u"1"_s));
    auto *age = m_window->findChild<ui::AgeLabel *>(u"boardAge"_s);
    WAIT_FOR(age->pressure() == report::Pressure::Calm && age->text().startsWith(u"Live"_s));
    m_relay->kill();
    WAIT_FOR(age->pressure() == report::Pressure::Due);
    QVERIFY2(age->text().startsWith(u"No relay"_s), qPrintable(age->text()));
    QVERIFY(shows("figure_waiting", u"1"_s));
    // What others write into the database still shows.
    const std::unique_ptr<db::Database> database = m_site->open();
    QVERIFY_OK(database->write([](db::Connection &connection) {
        return connection.executeText("UPDATE conversation SET priority = 0, waiting_since = waiting_since - 900000, "
                                      "version = version + 1");
    }));
    WAIT_FOR(shows("figure_breaches", u"1"_s));
}

BELLHOP_TEST(tst_wallboard_site, TestWallboardSite)
#include "tst_wallboard_site.moc"
