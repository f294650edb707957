// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellhop/command_line.h"
#include "app/bellhop/console_seat.h"
#include "app/bellhop/demo_site.h"
#include "app/bellhop/seat_memory.h"
#include "app/bellhop/site_seat.h"
#include "app/bellhop/tour.h"
#include "ui/login/first_start.h"

#include <QObject>

#include <memory>

namespace bellhop::app {

/// Opens what was asked for (a demonstration, a single seat, a site) away from the GUI thread, then shows its window;
/// or the doors, with the reason when something could not be opened. GUI thread.
class Application final : public QObject
{
    Q_OBJECT
public:
    explicit Application(CommandLine line, QObject *parent = nullptr);
    ~Application() override;

    void begin();

private:
    void openDemo();
    void openSeat(const SeatPlan &plan);
    void openSite(const SitePlan &plan);
    void openNamed(const QString &database);
    void openRemembered(const SeatMemory &memory);
    void takeSingleSeat(const ui::SingleSeatForm &form);
    void takeSite(const ui::JoinForm &form);
    void showDoors(const QString &error);
    void showBusy(const QString &text);
    void seat(sync::ConsoleOptions options);
    void fail(const Error &error);

    CommandLine m_line;
    std::unique_ptr<DemoSite> m_demo;
    std::unique_ptr<EmbeddedSite> m_site;
    std::unique_ptr<ConsoleSeat> m_seat; // goes before the site it sits at
    std::unique_ptr<Tour> m_tour;
    std::unique_ptr<ui::FirstStart> m_doors;
};

} // namespace bellhop::app
