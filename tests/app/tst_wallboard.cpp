// SPDX-License-Identifier: GPL-3.0-or-later
// The wallboard's window in front of boards that are played, and of databases that are driven by the desk.
#include "app/bellhop/board_reader.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/fake_console.h"
#include "tests/support/silent_dialogs.h"
#include "tests/support/spoken_names.h"
#include "tests/support/test_main.h"
#include "ui/kit/theme.h"
#include "ui/kit/widgets.h"
#include "ui/wallboard/age_label.h"
#include "ui/wallboard/agent_tile_model.h"
#include "ui/wallboard/queue_line_model.h"
#include "ui/wallboard/tv_wall.h"
#include "ui/wallboard/wallboard_window.h"
#include "ui/window/console_window.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using report::Board;
using report::BoardAgent;
using report::BoardTalk;

namespace {

constexpr int kPatience = 60'000;
constexpr milliseconds kMinute{60'000};

/// Shows what the test says.
class PlayedSource final : public ui::BoardSource
{
public:
    void begin() override { ++begun; }
    void end() override { ++ended; }
    void readNow() override { ++asked; }
    void play(const Board &board) { Q_EMIT boardRead(std::make_shared<const Board>(board)); }
    void fail(const QString &why) { Q_EMIT readFailed({ErrorKind::Network, why, {}}); }
    int begun = 0;
    int ended = 0;
    int asked = 0;
};

/// A busy evening: three hotels, two teams, fourteen agents.
Board evening(Instant now)
{
    Board board;
    board.at = now;
    board.mayLook = true;
    board.properties = {{{1}, u"Sol Playa"_s, {kMinute * 15, 80}}, {{2}, u"Casa del Mar"_s, {kMinute * 15, 80}},
        {{3}, u"Gran Hotel Central"_s, {kMinute * 5, 90}}};
    board.teams
        = {{{1}, u"Front desk"_s, {{1}, {2}}, {{11}, {12}, {13}}}, {{2}, u"Reservations"_s, {{3}}, {{14}, {15}}}};
    const QStringList names{u"Ana Duarte"_s, u"Ben Okafor"_s, u"Carla Núñez-Rodríguez"_s, u"Dov Levi"_s,
        u"Emre Yıldız"_s, u"Fatima Zahra"_s, u"Greta Lindqvist"_s, u"Hugo Moreau"_s, u"Inés Prado"_s, u"Jonas Weber"_s,
        u"Kim Min-ji"_s, u"Luca Bianchi"_s, u"Mei Chen"_s, u"Nadia Haddad"_s};
    const std::array states{AgentState::Available, AgentState::Available, AgentState::Break, AgentState::Available,
        AgentState::WrapUp, AgentState::Busy, AgentState::Available, AgentState::Meeting, AgentState::Available,
        AgentState::Away, AgentState::Available, AgentState::Available, AgentState::Training, AgentState::Offline};
    for (int i = 0; i < names.size(); ++i) {
        BoardAgent agent;
        agent.id = {11 + i};
        agent.name = names[i];
        agent.state = states[static_cast<std::size_t>(i)];
        agent.stateId = 100 + i;
        agent.stateSince = now - kMinute * (7 + 9 * i);
        agent.maxOpen = 4;
        board.agents.push_back(agent);
    }
    for (int i = 0; i < 26; ++i) {
        BoardTalk talk;
        talk.id = {1000 + i};
        talk.epoch = 3;
        talk.property = {1 + i % 3};
        if (i % 5 != 0) {
            talk.ownerKind = i % 13 == 4 ? OwnerKind::Ai : OwnerKind::Agent;
            talk.owner = talk.ownerKind == OwnerKind::Agent ? AgentId{11 + i % 9} : AgentId();
        }
        if (i % 4 != 3)
            talk.waitingSince = now - kMinute * (i * 7 % 23) - milliseconds(17'000);
        talk.windowUntil = now + kMinute * (40 + 50 * i);
        board.talks.push_back(talk);
    }
    for (BoardAgent &agent : board.agents) {
        agent.open = static_cast<int>(std::count_if(board.talks.begin(), board.talks.end(),
            [&agent](const BoardTalk &talk) { return talk.owner == agent.id; }));
    }
    board.agents[3].open = 5;
    board.day.isCounted = true;
    board.day.answers = 412;
    board.day.inTime = 347;
    board.day.lately = {{PropertyId{1}, 21}, {PropertyId{2}, 9}, {PropertyId{3}, 2}};
    board.day.late = {{{1003}, {12}, {1}, now - kMinute * 12}, {{990}, {11}, {2}, now - kMinute * 47}};
    return board;
}

QString nameOf(QWidget &window, const char *name)
{
    const auto *widget = window.findChild<QWidget *>(QString::fromLatin1(name));
    return widget == nullptr ? u"(none)"_s : widget->accessibleName();
}

} // namespace

class TestWallboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s));
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
        m_console = std::make_unique<FakeConsole>();
        m_console->setRole(Role::Supervisor);
        m_console->start();
        m_source = std::make_unique<PlayedSource>();
    }
    void cleanup()
    {
        m_window.reset();
        m_source.reset();
        m_console.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    }

    void everyNumberOpensItsRows()
    {
        open();
        for (const report::FigureWords &words : report::boardFigures()) {
            auto *card = find<QAbstractButton>((u"figure_"_s + QLatin1String(words.id)).toLatin1().constData());
            card->setFocus();
            QTest::keyClick(card, Qt::Key_Return);
            const int expected = words.figure == report::Figure::ServiceLevel
                ? 2
                : static_cast<int>(report::talksBehind(m_board, words.figure, m_board.at).size());
            QCOMPARE(talks()->model()->rowCount(), expected);
            if (words.figure != report::Figure::ServiceLevel && words.figure != report::Figure::OldestWait
                && words.figure != report::Figure::FreeCapacity)
                QVERIFY2(card->accessibleName().contains(u": %1,"_s.arg(expected)), qPrintable(card->accessibleName()));
            QVERIFY(card->toolTip().contains(QString::fromUtf8(words.sentence).toHtmlEscaped()));
        }
        QVERIFY(nameOf(*m_window, "figure_service_level").contains(u"84.2 %"_s));
    }

    void queuesAndAgentsOpenTheirs()
    {
        open();
        auto *queues = find<QTableView>("boardQueues");
        QCOMPARE(queues->model()->rowCount(), 3);
        queues->setFocus();
        queues->setCurrentIndex(queues->model()->index(1, 0)); // Gran Hotel Central
        QTest::keyClick(queues, Qt::Key_Return);
        QCOMPARE(talks()->model()->rowCount(), 8);
        QVERIFY(find<QLabel>("boardTalksTitle")->text().contains(u"Gran Hotel Central"_s));
        QCOMPARE(queues->model()->index(1, ui::QueueLineModel::Expected).data().toString(), u"too few answers"_s);
        find<QComboBox>("boardBy")->setCurrentIndex(1);
        QCOMPARE(queues->model()->rowCount(), 2);
        auto *agents = find<QListView>("boardAgents");
        agents->setFocus();
        agents->setCurrentIndex(agents->model()->index(0, 0));
        QTest::keyClick(agents, Qt::Key_Return);
        QVERIFY(talks()->model()->rowCount() > 0);
        QVERIFY(find<QLabel>("boardTalksTitle")->text().contains(agents->model()->index(0, 0).data().toString()));
    }

    void timersRunWithoutReading()
    {
        open();
        const int asked = m_source->asked;
        auto *agents = find<QListView>("boardAgents");
        const QString before = agents->model()->index(0, 0).data(ui::AgentTileModel::TimeRole).toString();
        QTRY_VERIFY(agents->model()->index(0, 0).data(ui::AgentTileModel::TimeRole).toString() != before);
        QCOMPARE(m_source->asked, asked);
        QCOMPARE(m_source->begun, 1);
    }

    void theAgeTellsWhetherToTrustIt()
    {
        open(false);
        auto *age = find<ui::AgeLabel>("boardAge");
        QCOMPARE(age->text(), u"Reading…"_s);
        m_source->play(m_board);
        QCOMPARE(age->text(), u"Live, 0 s old"_s);
        QCOMPARE(age->pressure(), report::Pressure::Calm);
        m_window->age(std::chrono::seconds(11));
        QCOMPARE(age->text(), u"Not fresh, 11 s old"_s);
        QCOMPARE(age->pressure(), report::Pressure::Due);
        // The relay says that it has told of everything: nothing has changed since.
        Q_EMIT m_console->confirmed();
        QCOMPARE(age->text(), u"Live, 0 s old"_s);
        // Not while something is told and not read.
        m_window->age(std::chrono::seconds(11));
        Q_EMIT m_console->stirred();
        Q_EMIT m_console->confirmed();
        QCOMPARE(age->text(), u"Not fresh, 11 s old"_s);
        m_window->age(std::chrono::seconds(20));
        QCOMPARE(age->pressure(), report::Pressure::Breach);
        m_source->play(m_board);
        m_console->setLink(sync::LinkState::Polling, u"The relay does not answer."_s);
        QCOMPARE(age->text(), u"No relay, 0 s old"_s);
        QCOMPARE(age->pressure(), report::Pressure::Due);
        QVERIFY(age->toolTip().contains(u"The relay does not answer."_s));
        m_console->setLink(sync::LinkState::Live);
        m_source->fail(u"The database is away."_s);
        QVERIFY(age->text().startsWith(u"Database away"_s));
        QCOMPARE(age->pressure(), report::Pressure::Breach);
        QVERIFY(nameOf(*m_window, "figure_waiting").contains(u": 6"_s)); // the last figures stay
        m_source->play(m_board);
        QCOMPARE(age->pressure(), report::Pressure::Calm);
    }

    void whatIsDoneGoesToTheConsole()
    {
        open();
        openFigure("needs_reply");
        const ConversationId talk = report::talksBehind(m_board, report::Figure::NeedsReply, m_board.at).front()->id;
        m_console->addRow(talk.value, u"Nora"_s).ownerKind = OwnerKind::Agent;
        // Peek opens it and orders nothing.
        ConversationId wanted;
        connect(
            m_window.get(), &ui::WallboardWindow::conversationWanted, this, [&](ConversationId id) { wanted = id; });
        QTest::keyClick(talks(), Qt::Key_Return);
        QCOMPARE(wanted, talk);
        QVERIFY(m_console->orders.empty());
        // Without words nothing is ordered; Escape leaves.
        trigger("boardTakeOver");
        auto *words = find<QLineEdit>("reasonEdit");
        QTRY_VERIFY(words->hasFocus());
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(m_console->orders.empty());
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!words->isVisible() && m_window->isVisible());
        trigger("boardWhisper");
        QTRY_VERIFY(words->hasFocus());
        QTest::keyClicks(words, u"offer her the suite"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_VERIFY(!words->isVisible());
        QCOMPARE(m_console->orders.back().operation, Operation::Note);
        QCOMPARE(m_console->orders.back().conversation, talk);
        QCOMPARE(m_console->orders.back().text, u"offer her the suite"_s);
        QCOMPARE(m_console->meant.size(), std::size_t(1)); // whoever has it is told
        QVERIFY(m_source->asked > 0); // and it is read at once
        // A no stays where the words are.
        m_console->refuseNext({ErrorKind::StaleEpoch, u"Ben has it by now."_s, {}});
        trigger("boardRequeue");
        QTRY_VERIFY(words->hasFocus());
        QTest::keyClicks(words, u"you are at lunch"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_COMPARE(find<QLabel>("reasonError")->text(), u"Ben has it by now."_s);
        QCOMPARE(words->text(), u"you are at lunch"_s);
    }

    void whatNobodyHasIsClaimedAndAnAgentsStateIsChanged()
    {
        open();
        openFigure("waiting");
        QVERIFY(!find<QAction>("boardRequeue")->isEnabled());
        trigger("boardTakeOver");
        QTRY_COMPARE(m_console->orders.back().operation, Operation::Claim);
        auto *agents = find<QListView>("boardAgents");
        agents->setFocus();
        agents->setCurrentIndex(agents->model()->index(rowOf(*agents, {19}), 0)); // of another team
        QVERIFY(!find<QAction>("boardState")->isEnabled());
        agents->setCurrentIndex(agents->model()->index(rowOf(*agents, {11}), 0));
        QVERIFY(find<QAction>("boardState")->isEnabled());
        trigger("boardState");
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"colleaguesWindow"_s) != nullptr);
    }

    void everythingIsInThePalette()
    {
        open();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *search = find<QLineEdit>("paletteSearch");
        QTRY_VERIFY(search->isVisible() && search->hasFocus());
        QTest::keyClicks(search, u"breaches"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(find<QLabel>("boardTalksTitle")->text(), u"Breaches"_s);
        for (const char *name : {"boardPeek", "boardWhisper", "boardTakeOver", "boardRequeue", "boardState", "boardTv",
                 "boardRefresh", "boardPalette"})
            QVERIFY2(!find<QAction>(name)->shortcut().isEmpty(), name);
    }

    void modelsKeepTheirWord()
    {
        open();
        for (const char *name : {"boardQueues", "boardTalks"})
            new QAbstractItemModelTester(find<QTableView>(name)->model(),
                QAbstractItemModelTester::FailureReportingMode::QtTest, m_window.get());
        new QAbstractItemModelTester(find<QListView>("boardAgents")->model(),
            QAbstractItemModelTester::FailureReportingMode::QtTest, m_window.get());
        Board fewer = m_board;
        fewer.talks.resize(3);
        fewer.agents.resize(2);
        fewer.properties.resize(1);
        m_source->play(fewer);
        QCOMPARE(find<QListView>("boardAgents")->model()->rowCount(), 2);
        m_source->play(m_board);
        m_source->play(m_board);
    }

    void theChosenConversationStaysChosen()
    {
        open();
        openFigure("in_work");
        talks()->setCurrentIndex(talks()->model()->index(2, 0));
        const QString chosen = talks()->model()->index(2, 0).data().toString();
        Board next = m_board;
        next.talks.erase(std::find_if(next.talks.begin(), next.talks.end(),
            [](const BoardTalk &talk) { return talk.ownerKind == OwnerKind::Agent && talk.waitingSince.isSet(); }));
        m_source->play(next);
        QCOMPARE(talks()->currentIndex().siblingAtColumn(0).data().toString(), chosen);
    }

    void aWallShowsNoGuestAndLeavesByEscape()
    {
        open();
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        auto *wall = m_window->findChild<ui::TvWall *>();
        QVERIFY(wall != nullptr && wall->isFullScreen());
        QVERIFY(wall->findChildren<QScrollBar *>().isEmpty());
        QVERIFY(wall->accessibleDescription().contains(u"Waiting: "_s));
        QTest::keyClick(wall, Qt::Key_Escape);
        QTRY_VERIFY(m_window->findChild<ui::TvWall *>() == nullptr);
        QVERIFY(m_window->isVisible());
    }

    void anAgentHasNoneAndIsToldWhy()
    {
        open(false);
        Board none;
        none.at = m_board.at;
        m_source->play(none);
        QVERIFY(find<ui::NoticeBar>("boardNotice")->text().contains(u"supervisors and administrators"_s));
        m_window.reset();
        QCOMPARE(m_source->ended, 1);
    }

    void onlyWhoLeadsFindsItInTheConsole_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("finds");
        QTest::newRow("agent") << Role::Agent << false;
        QTest::newRow("supervisor") << Role::Supervisor << true;
        QTest::newRow("admin") << Role::Admin << true;
    }
    void onlyWhoLeadsFindsItInTheConsole()
    {
        QFETCH(Role, role);
        QFETCH(bool, finds);
        m_console->setRole(role);
        SilentDialogs dialogs;
        ui::WindowOptions options;
        options.dialogs = &dialogs;
        int opened = 0;
        options.more.push_back({"wallboardAction", u"Wallboard"_s, "panel", [&opened] { ++opened; },
            QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_L), true});
        ui::ConsoleWindow window(*m_console, options);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, kPatience));
        m_console->start();
        QTest::keyClick(&window, Qt::Key_L, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(window.findChild<QAction *>(u"wallboardAction"_s)->isVisible(), finds);
        QTest::keyClick(&window, Qt::Key_L, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(opened > 0, finds);
    }

    void whatHappensShowsByItself_data() { BELLHOP_TEST_DIALECTS(); }
    void whatHappensShowsByItself()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        const Actor ana = site.addAgent(u"ana"_s);
        const Actor ben = site.addAgent(u"ben"_s);
        app::BoardReader::Pace pace;
        pace.slow = std::chrono::hours(1); // it is the hub that tells
        // Fixed: what the site's clock was moved by holds for this reader too.
        app::BoardReader reader(
            site.temp().url(), std::make_shared<ManualClock>(SystemClock().now()), *m_console, pace);
        m_window = std::make_unique<ui::WallboardWindow>(*m_console, reader, [](ConversationId) { return QString(); });
        m_window->show();
        const auto shows = [this](const char *figure, const QString &number) {
            return nameOf(*m_window, figure).contains(u": "_s + number);
        };
        QTRY_VERIFY_WITH_TIMEOUT(shows("figure_waiting", u"0"_s), kPatience);
        const auto tell = [this] { Q_EMIT m_console->stirred(); };
        const ConversationId talk = site.guestWrites(u"34600000001"_s, u"hello"_s);
        tell();
        QTRY_VERIFY_WITH_TIMEOUT(shows("figure_waiting", u"1"_s), kPatience);
        site.claim(ana, talk);
        tell();
        QTRY_VERIFY_WITH_TIMEOUT(shows("figure_needs_reply", u"1"_s) && shows("figure_waiting", u"0"_s), kPatience);
        site.sendText(ana, talk, u"good day"_s);
        tell();
        QTRY_VERIFY_WITH_TIMEOUT(
            shows("figure_needs_reply", u"0"_s) && shows("figure_service_level", u"100.0 %"_s), kPatience);
        site.handOver(ana, ben, talk);
        site.run(ben, {}, SetStateOrder{AgentState::Break, u"meal"_s});
        tell();
        auto *agents = find<QListView>("boardAgents");
        QTRY_VERIFY_WITH_TIMEOUT(
            tileOf(*agents, ben.agent).contains(u"On a break"_s) && tileOf(*agents, ben.agent).contains(u"1 of 10"_s),
            kPatience);
        CloseOrder closing;
        closing.closing.disposition = u"resolved"_s;
        site.run(ben, talk, closing);
        tell();
        QTRY_VERIFY_WITH_TIMEOUT(shows("figure_in_work", u"0"_s), kPatience);
        m_window.reset();
    }

    void isGrabbed_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("wallboard-light") << false << QSize(1366, 768) << false;
        QTest::newRow("wallboard-dark") << true << QSize(1366, 768) << false;
        QTest::newRow("wallboard-4k") << false << QSize(3840, 2160) << false;
        QTest::newRow("wallboard-mirrored") << false << QSize(1366, 768) << true;
    }
    void isGrabbed()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        QFETCH(bool, mirrored);
        ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        open();
        m_window->resize(size);
        openFigure("needs_reply");
        QCoreApplication::processEvents();
        save(m_window->grab());
        QCOMPARE(unspokenWidgets(*m_window), QString());
        trigger("boardWhisper");
        QCoreApplication::processEvents();
        QCOMPARE(unspokenWidgets(*m_window), QString());
        save(m_window->grab(), u"-whisper"_s);
    }

    void theWallFitsItsScreen_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("wall-light-1366") << false << QSize(1366, 768);
        QTest::newRow("wall-dark-1366") << true << QSize(1366, 768);
        QTest::newRow("wall-dark-4k") << true << QSize(3840, 2160);
    }
    void theWallFitsItsScreen()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        open();
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        auto *wall = m_window->findChild<ui::TvWall *>();
        QVERIFY(wall != nullptr);
        wall->showNormal();
        wall->resize(size);
        QCoreApplication::processEvents();
        save(wall->grab());
        QCOMPARE(wall->size(), size);
    }

private:
    void open(bool plays = true)
    {
        m_board = evening(m_console->now());
        m_console->crews = {{{1}, u"Front desk"_s, {{11}, {12}, {13}, m_console->me().id}, {{1}, {2}}}};
        m_window = std::make_unique<ui::WallboardWindow>(
            *m_console, *m_source, [](ConversationId id) { return u"Guest %1"_s.arg(id.value); });
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kPatience));
        if (plays)
            m_source->play(m_board);
    }
    template <typename T> T *find(const char *name)
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("there is no %s", name);
        return found;
    }
    QTableView *talks() { return find<QTableView>("boardTalks"); }
    void openFigure(const char *id)
    {
        QTest::mouseClick(find<QAbstractButton>((QByteArray("figure_") + id).constData()), Qt::LeftButton);
    }
    /// By its key.
    void trigger(const char *name)
    {
        const QKeySequence key = find<QAction>(name)->shortcut();
        QVERIFY(find<QAction>(name)->isEnabled());
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_window.get(),
            static_cast<Qt::Key>(key[0].key()), key[0].keyboardModifiers());
    }
    static int rowOf(const QListView &view, AgentId agent)
    {
        return qobject_cast<const ui::AgentTileModel *>(view.model())->rowOf(agent);
    }
    static QString tileOf(const QListView &view, AgentId agent)
    {
        const auto *model = qobject_cast<const ui::AgentTileModel *>(view.model());
        const int row = model->rowOf(agent);
        return row < 0 ? QString() : model->index(row).data(Qt::AccessibleTextRole).toString();
    }
    void save(const QPixmap &picture, const QString &suffix = {})
    {
        const QString folder = QCoreApplication::applicationDirPath() + u"/screens"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(u"%1/%2%3.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()), suffix)));
    }

    Board m_board;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<PlayedSource> m_source;
    std::unique_ptr<ui::WallboardWindow> m_window;
};

BELLHOP_TEST(tst_wallboard, TestWallboard)
#include "tst_wallboard.moc"
