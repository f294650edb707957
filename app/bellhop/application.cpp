// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/application.h"
#include "app/bellhop/knowledge_reader.h"
#include "app/bellhop/saved_views.h"

#include "ui/kit/spoken.h"
#include "ui/kit/widgets.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QtConcurrent>

#include <cstdio>

namespace bellhop::app {
using namespace Qt::Literals::StringLiterals;

namespace {

// Opening may wait for a disk or a server, so it happens elsewhere; the result comes back to the GUI thread.
template <typename T>
void openAside(QObject *receiver, std::function<Result<std::unique_ptr<T>>()> open,
    std::function<void(Result<std::unique_ptr<T>>)> then)
{
    QtConcurrent::run([open = std::move(open)] {
        return std::make_shared<Result<std::unique_ptr<T>>>(open());
    }).then(receiver, [then = std::move(then)](const std::shared_ptr<Result<std::unique_ptr<T>>> &outcome) {
        then(std::move(*outcome));
    });
}

/// What a person waits for names after a key; more are found by typing more.
constexpr milliseconds kCandidateLimit{1'500};

} // namespace

Application::Application(CommandLine line, QObject *parent)
    : QObject(parent)
    , m_line(std::move(line))
    , m_keychain(vault::desktopKeychain())
    , m_door(*m_keychain)
{
    connect(&m_door, &SiteDoor::busy, this, &Application::showBusy);
    connect(&m_door, &SiteDoor::formWanted, this, &Application::showJoin);
    connect(&m_door, &SiteDoor::noted, this, [this](const QString &text) {
        if (m_doors)
            m_doors->showHint(text);
    });
    connect(&m_door, &SiteDoor::opened, this, &Application::openSite);
    connect(&m_door, &SiteDoor::passwordChanged, this, &Application::takeNewPassword);
    connect(&m_door, &SiteDoor::passwordNotChanged, this, [this](const QString &why) {
        if (m_passwordDialog)
            m_passwordDialog->showError(why);
    });
}

Application::~Application() = default;

void Application::begin()
{
    if (m_line.demo)
        return openDemo();
    if (!m_line.database.isEmpty())
        return openNamed(m_line.database);
    const auto memory = SeatMemory::load();
    if (memory && !m_line.forget)
        return openRemembered(*memory);
    showDoors({});
}

void Application::openDemo()
{
    showBusy(tr("Opening a small hotel with simulated guests…"));
    const auto guests = m_line.tour.isEmpty() ? DemoSite::Guests::Scripted : DemoSite::Guests::None;
    openAside<DemoSite>(
        this, [guests] { return DemoSite::open(guests); },
        [this](Result<std::unique_ptr<DemoSite>> demo) {
            if (!demo.ok())
                return fail(demo.error());
            m_demo = std::move(*demo);
            const sync::ConsoleOptions console = m_demo->consoleOptions();
            seat(console, seatWindow(console));
            if (!m_line.tour.isEmpty())
                m_tour = std::make_unique<Tour>(*m_demo, *m_seat, m_line.tour);
        });
}

void Application::openSeat(const SeatPlan &plan)
{
    showBusy(tr("Opening your data…"));
    openAside<EmbeddedSite>(
        this,
        [plan]() -> Result<std::unique_ptr<EmbeddedSite>> {
            BELLHOP_TRY(auto site, EmbeddedSite::open(plan));
            BELLHOP_CHECK(site->startRelay());
            return site;
        },
        [this](Result<std::unique_ptr<EmbeddedSite>> site) {
            if (!site.ok())
                return fail(site.error());
            m_site = std::move(*site);
            const sync::ConsoleOptions console = m_site->consoleOptions();
            seat(console, seatWindow(console));
        });
}

void Application::openSite(const SitePlan &plan, bool remembered)
{
    auto options = siteConsole(plan);
    if (!options.ok())
        return fail(options.error());
    m_plan = plan;
    m_remembered = remembered;
    SeatMemory memory;
    memory.kind = SeatMemory::Kind::Site;
    memory.database = plan.database.toString();
    memory.relay = relaysToText(plan.relays);
    memory.remembers = remembered;
    memory.save();
    const ui::WindowOptions window = siteWindow(*options);
    seat(std::move(*options), window);
}

ui::WindowOptions Application::siteWindow(const sync::ConsoleOptions &console)
{
    ui::WindowOptions window = seatWindow(console);
    window.more.push_back(
        {"changePasswordAction", tr("Change my password…"), "pencil", [this] { openPasswordDialog(); }});
    if (m_remembered) {
        window.more.push_back(
            {"forgetPasswordAction", tr("Forget my password on this computer"), "x", [this] { forgetPassword(); }});
    }
    return window;
}

ui::WindowOptions Application::seatWindow(const sync::ConsoleOptions &console)
{
    ui::WindowOptions window;
    window.views = std::make_shared<SavedViews>(console.dataDir);
    window.knowledge = std::make_shared<KnowledgeReader>(console.database, console.clock);
    window.more.push_back({"searchHistoryAction", tr("Search the whole history…"), "search",
        [this, database = console.database, clock = console.clock] { openSearch(database, clock); },
        QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_F)});
    // Lives as long as the window that asks it.
    window.mergeCandidates
        = [reader = std::make_shared<SearchReader>(console.database, console.clock, kCandidateLimit)](
              ConversationId conversation, const QString &typed) { return reader->candidates(conversation, typed); };
    window.more.push_back({"myDayAction", tr("My day"), "clock",
        [this, database = console.database, clock = console.clock] { openMyDay(database, clock); }});
    window.more.push_back({"reportsAction", tr("Reports"), "calendar",
        [this, database = console.database, clock = console.clock] { openReports(database, clock); }});
    window.more.push_back({"wallboardAction", tr("Wallboard"), "panel",
        [this, database = console.database, clock = console.clock] { openWallboard(database, clock); },
        QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_L), true});
    return window;
}

// With the person's own account: on a site the database shows it what its role may see.
void Application::openReports(const db::DatabaseUrl &database, const std::shared_ptr<const Clock> &clock)
{
    if (!m_reports)
        m_reports = std::make_unique<ReportReader>(database, clock);
    if (!m_reportsWindow) {
        m_reportsWindow = new ui::ReportsWindow(*m_reports, nullptr, &m_seat->window());
        m_reportsWindow->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_reportsWindow, &ui::ReportsWindow::conversationWanted, this, &Application::showConversation);
    }
    ui::bringForward(*m_reportsWindow);
}

// The same: what the account may not see is not found.
void Application::openSearch(const db::DatabaseUrl &database, const std::shared_ptr<const Clock> &clock)
{
    if (!m_search)
        m_search = std::make_unique<SearchReader>(database, clock);
    if (!m_searchWindow) {
        m_searchWindow = new ui::SearchWindow(m_seat->console(), *m_search, &m_seat->window());
        m_searchWindow->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_searchWindow, &ui::SearchWindow::hitWanted, this, &Application::showHit);
    }
    ui::bringForward(*m_searchWindow);
    m_searchWindow->focusSearch();
}

// The same: to an agent's account the database shows no wallboard.
void Application::openWallboard(const db::DatabaseUrl &database, const std::shared_ptr<const Clock> &clock)
{
    if (!m_board)
        m_board = std::make_unique<BoardReader>(database, clock, m_seat->console());
    if (!m_wallboard) {
        const auto guestName = [this](ConversationId id) {
            const auto *window = qobject_cast<ui::ConsoleWindow *>(&m_seat->window());
            return window->guestName(id);
        };
        m_wallboard = new ui::WallboardWindow(m_seat->console(), *m_board, guestName, &m_seat->window());
        m_wallboard->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_wallboard, &ui::WallboardWindow::conversationWanted, this, &Application::showConversation);
    }
    ui::bringForward(*m_wallboard);
}

void Application::openMyDay(const db::DatabaseUrl &database, const std::shared_ptr<const Clock> &clock)
{
    const QString login = m_seat->console().myCard().login;
    if (login.isEmpty())
        return; // the database has not said yet who sits here: it is asked at the first look
    if (!m_myDay)
        m_myDay = std::make_unique<ReportReader>(database, clock);
    if (!m_myDayWindow) {
        m_myDayWindow = new ui::MyDayWindow(*m_myDay, login, &m_seat->window());
        m_myDayWindow->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_myDayWindow, &ui::MyDayWindow::conversationWanted, this, &Application::showConversation);
    }
    ui::bringForward(*m_myDayWindow);
}

void Application::showConversation(ConversationId conversation)
{
    auto *window = qobject_cast<ui::ConsoleWindow *>(&m_seat->window());
    window->selectConversation(conversation);
    ui::bringForward(window->windowOf(conversation));
}

void Application::showHit(const SearchHit &hit)
{
    auto *window = qobject_cast<ui::ConsoleWindow *>(&m_seat->window());
    window->showFound(hit.row, hit.message);
    ui::bringForward(window->windowOf(hit.row.id));
}

void Application::openPasswordDialog()
{
    if (m_passwordDialog)
        return m_passwordDialog->raise();
    m_passwordDialog = new ui::PasswordDialog(&m_seat->window());
    m_passwordDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        m_passwordDialog, &ui::PasswordDialog::submitted, this, [this](const QString &current, const QString &next) {
            m_door.changePassword(m_plan, current, next, m_remembered);
        });
    m_passwordDialog->open();
}

// The seat reads with the old password as long as its connections live: it is opened anew, with its drafts.
void Application::takeNewPassword(const SitePlan &plan, const QString &trouble)
{
    const QByteArray place = m_seat->window().saveGeometry();
    delete m_wallboard;
    m_board.reset(); // it listens to the seat's console
    m_seat.reset(); // the dialog is its window's child
    openSite(plan, m_remembered && trouble.isEmpty());
    if (!m_seat)
        return;
    m_seat->window().restoreGeometry(place);
    tell(trouble.isEmpty() ? tr("Your password is changed.") : trouble);
}

void Application::forgetPassword()
{
    m_door.forget(m_plan.database).then(this, [this](const QString &trouble) {
        if (trouble.isEmpty()) {
            m_remembered = false;
            if (auto memory = SeatMemory::load(); memory && memory->kind == SeatMemory::Kind::Site) {
                memory->remembers = false;
                memory->save();
            }
        }
        tell(trouble.isEmpty() ? tr("Forgotten. You will be asked for your password the next time.") : trouble);
    });
}

void Application::tell(const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("Bellhop"), text, QMessageBox::Ok, &m_seat->window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void Application::openNamed(const QString &database)
{
    auto url = db::DatabaseUrl::parse(database);
    if (!url.ok())
        return fail(url.error());
    if (url->dialect == db::Dialect::Sqlite) {
        SeatPlan plan;
        plan.databaseFile = url->path;
        plan.folder = QFileInfo(url->path).absolutePath() + u"/console"_s;
        plan.person = tr("Me");
        plan.property = tr("Main");
        plan.agent = m_line.agent;
        return openSeat(plan);
    }
    auto relays = relaysFrom(m_line.relay);
    if (!relays.ok())
        return fail(relays.error());
    url->password = qEnvironmentVariable("BELLHOP_DB_PASSWORD");
    const SitePlan plan{*url, *relays, {}};
    if (!url->password.isEmpty())
        return m_door.beginWith(plan);
    const auto memory = SeatMemory::load();
    m_door.begin(plan, memory && memory->remembers);
}

void Application::openRemembered(const SeatMemory &memory)
{
    if (memory.kind == SeatMemory::Kind::Site) {
        m_line.relay = memory.relay;
        return openNamed(memory.database);
    }
    SeatPlan plan;
    plan.folder = memory.folder;
    plan.person = memory.person;
    plan.company = memory.person;
    plan.property = tr("Main");
    openSeat(plan);
}

void Application::takeSingleSeat(const ui::SingleSeatForm &form)
{
    SeatMemory memory;
    memory.kind = SeatMemory::Kind::SingleSeat;
    memory.folder = form.folder.isEmpty() ? seatFolder(u"seat"_s) : form.folder;
    memory.person = form.name;
    memory.save();
    openRemembered(memory);
}

void Application::showJoin(const ui::JoinForm &form, const QString &why, bool isHint)
{
    showDoors({});
    m_doors->setJoinForm(form);
    m_doors->openJoin();
    if (isHint)
        m_doors->showHint(why);
    else
        m_doors->showError(why);
}

void Application::showDoors(const QString &error)
{
    if (!m_doors) {
        m_doors = std::make_unique<ui::FirstStart>();
        connect(m_doors.get(), &ui::FirstStart::tryDemoChosen, this, &Application::openDemo);
        connect(m_doors.get(), &ui::FirstStart::singleSeatChosen, this, &Application::takeSingleSeat);
        connect(m_doors.get(), &ui::FirstStart::joinChosen, &m_door, &SiteDoor::take);
    }
    if (!error.isEmpty())
        m_doors->showError(error);
    m_doors->show();
}

void Application::showBusy(const QString &text)
{
    if (m_doors)
        m_doors->showBusy(text);
}

void Application::seat(sync::ConsoleOptions options, const ui::WindowOptions &window)
{
    delete m_wallboard; // it shows the last seat's console
    m_board.reset();
    m_seat.reset();
    m_reports.reset(); // it signs in as the last seat did
    m_search.reset();
    m_myDay.reset();
    ui::WindowOptions noticed = window;
    if (m_line.tour.isEmpty() && !m_outlets)
        m_outlets = std::make_unique<ui::DesktopOutlets>();
    noticed.outlets = m_outlets.get();
    m_seat = std::make_unique<ConsoleSeat>(std::move(options), noticed);
    m_seat->window().show();
    if (m_doors)
        m_doors.release()->deleteLater();
}

void Application::fail(const Error &error)
{
    std::fprintf(stderr, "bellhop: %s\n", qPrintable(error.message));
    if (!m_line.tour.isEmpty())
        return QCoreApplication::exit(1);
    showDoors(ui::spoken(error));
}

} // namespace bellhop::app
