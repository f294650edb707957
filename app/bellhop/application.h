// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellhop/board_reader.h"
#include "app/bellhop/command_line.h"
#include "app/bellhop/console_seat.h"
#include "app/bellhop/demo_site.h"
#include "app/bellhop/report_reader.h"
#include "app/bellhop/search_reader.h"
#include "app/bellhop/seat_memory.h"
#include "app/bellhop/site_door.h"
#include "app/bellhop/tour.h"
#include "ui/login/first_start.h"
#include "ui/login/password_dialog.h"
#include "ui/notice/notice_outlets.h"
#include "ui/reports/my_day_window.h"
#include "ui/reports/reports_window.h"
#include "ui/search/search_window.h"
#include "ui/wallboard/wallboard_window.h"

#include <QObject>
#include <QPointer>

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
    void openSite(const SitePlan &plan, bool remembered);
    void openNamed(const QString &database);
    void openRemembered(const SeatMemory &memory);
    void takeSingleSeat(const ui::SingleSeatForm &form);
    void showJoin(const ui::JoinForm &form, const QString &why, bool isHint);
    [[nodiscard]] ui::WindowOptions siteWindow(const sync::ConsoleOptions &console);
    [[nodiscard]] ui::WindowOptions seatWindow(const sync::ConsoleOptions &console);
    void openReports(const db::DatabaseUrl &database, const std::shared_ptr<const Clock> &clock);
    void openMyDay(const db::DatabaseUrl &database, const std::shared_ptr<const Clock> &clock);
    void openSearch(const db::DatabaseUrl &database, const std::shared_ptr<const Clock> &clock);
    void openWallboard(const db::DatabaseUrl &database, const std::shared_ptr<const Clock> &clock);
    void showConversation(ConversationId conversation);
    void showHit(const SearchHit &hit);
    void openPasswordDialog();
    void takeNewPassword(const SitePlan &plan, const QString &trouble);
    void forgetPassword();
    void tell(const QString &text);
    void showDoors(const QString &error);
    void showBusy(const QString &text);
    void seat(sync::ConsoleOptions options, const ui::WindowOptions &window = {});
    void fail(const Error &error);

    CommandLine m_line;
    std::unique_ptr<vault::Keychain> m_keychain;
    SiteDoor m_door; // goes before the keychain
    SitePlan m_plan; ///< Of the site's seat.
    bool m_remembered = false; ///< Its password is in the keychain.
    QPointer<ui::PasswordDialog> m_passwordDialog;
    QPointer<ui::ReportsWindow> m_reportsWindow; ///< Owned by the seat's window.
    QPointer<ui::MyDayWindow> m_myDayWindow; ///< Likewise.
    QPointer<ui::SearchWindow> m_searchWindow; ///< Likewise.
    QPointer<ui::WallboardWindow> m_wallboard; ///< Likewise.
    std::unique_ptr<DemoSite> m_demo;
    std::unique_ptr<EmbeddedSite> m_site;
    std::unique_ptr<ReportReader> m_reports; // reads of the site, is shown in the seat's window
    std::unique_ptr<SearchReader> m_search; // likewise
    std::unique_ptr<ReportReader> m_myDay; // another, so that neither gives up what the other asked
    std::unique_ptr<ui::NoticeOutlets> m_outlets; ///< One icon in the tray, whoever sits here.
    std::unique_ptr<BoardReader> m_board; // listens to the seat's console, is shown in the seat's window
    std::unique_ptr<ConsoleSeat> m_seat; // goes before the site it sits at
    std::unique_ptr<Tour> m_tour;
    std::unique_ptr<ui::FirstStart> m_doors;
};

} // namespace bellhop::app
