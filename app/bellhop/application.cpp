// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/application.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
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

} // namespace

Application::Application(CommandLine line, QObject *parent)
    : QObject(parent)
    , m_line(std::move(line))
{
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
            seat(m_demo->consoleOptions());
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
            seat(m_site->consoleOptions());
        });
}

void Application::openSite(const SitePlan &plan)
{
    auto options = siteConsole(plan);
    if (!options.ok())
        return fail(options.error());
    seat(std::move(*options));
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
    url->password = qEnvironmentVariable("BELLHOP_DB_PASSWORD");
    if (url->password.isEmpty()) {
        showDoors(tr("Your password is needed to join %1.").arg(url->toString()));
        ui::JoinForm form;
        form.host = url->host;
        form.port = static_cast<quint16>(url->port);
        form.database = url->name;
        form.user = url->user;
        form.caFile = url->caFile;
        form.relay = m_line.relay;
        m_doors->setJoinForm(form);
        return m_doors->openJoin();
    }
    const QString folder = seatFolder(u"site-%1-%2-%3"_s.arg(url->host, url->name, url->user));
    openSite({*url, QUrl(m_line.relay), folder});
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

void Application::takeSite(const ui::JoinForm &form)
{
    db::DatabaseUrl url;
    url.dialect = db::Dialect::MySql;
    url.host = form.host;
    url.port = form.port;
    url.name = form.database;
    url.user = form.user;
    url.password = form.password;
    url.caFile = form.caFile;
    SeatMemory memory;
    memory.kind = SeatMemory::Kind::Site;
    memory.database = url.toString();
    memory.relay = form.relay;
    memory.save();
    openSite({url, QUrl(form.relay), seatFolder(u"site-%1-%2-%3"_s.arg(url.host, url.name, url.user))});
}

void Application::showDoors(const QString &error)
{
    if (!m_doors) {
        m_doors = std::make_unique<ui::FirstStart>();
        connect(m_doors.get(), &ui::FirstStart::tryDemoChosen, this, &Application::openDemo);
        connect(m_doors.get(), &ui::FirstStart::singleSeatChosen, this, &Application::takeSingleSeat);
        connect(m_doors.get(), &ui::FirstStart::joinChosen, this, &Application::takeSite);
    }
    m_doors->showError(error);
    m_doors->show();
}

void Application::showBusy(const QString &text)
{
    if (m_doors)
        m_doors->showBusy(text);
}

void Application::seat(sync::ConsoleOptions options)
{
    m_seat = std::make_unique<ConsoleSeat>(std::move(options));
    m_seat->window().show();
    if (m_doors)
        m_doors.release()->deleteLater();
}

void Application::fail(const Error &error)
{
    std::fprintf(stderr, "bellhop: %s\n", qPrintable(error.message));
    if (!m_line.tour.isEmpty())
        return QCoreApplication::exit(1);
    showDoors(error.message);
}

} // namespace bellhop::app
