// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellhop/console_seat.h"
#include "app/bellhop/report_reader.h"
#include "core/relay/relay.h"
#include "core/responder/responder.h"
#include "core/sim/simulator.h"
#include "core/vault/vault.h"
#include "tests/support/temp_database.h"
#include "ui/reports/my_day_window.h"
#include "ui/window/console_window.h"

#include <QTemporaryDir>

#include <map>

namespace bellhop::tests {

/// Everything real: a database, a relay on it, the simulator as WhatsApp, and Ana's console with its window; more of
/// them when asked. On MySQL a console reads with its agent's own account and asks the database for its ticket. What it
/// is asked to do must work, else it ends the test program. Main thread.
class FrontOffice final
{
public:
    explicit FrontOffice(db::Dialect dialect);
    ~FrontOffice();
    Q_DISABLE_COPY_MOVE(FrontOffice)

    [[nodiscard]] db::Database &database() { return m_temp.database(); }
    [[nodiscard]] sim::Simulator &simulator() { return *m_simulator; }
    /// Ana's.
    [[nodiscard]] ui::ConsoleWindow &window() { return windowOf(QStringLiteral("ana")); }
    [[nodiscard]] sync::Console &console() { return m_seats.at(QStringLiteral("ana"))->console(); }
    [[nodiscard]] ui::ConsoleWindow &windowNamed(const QString &login) { return windowOf(login); }
    /// A console of another agent, who is made.
    ui::ConsoleWindow &open(const QString &login, const QString &name, Role role = Role::Agent);
    /// Their own day, as the program opens it from the palette ("myDayAction"); null: not opened yet.
    [[nodiscard]] ui::MyDayWindow *dayOf(const QString &login)
    {
        return windowOf(login).findChild<ui::MyDayWindow *>();
    }
    /// The assistant answers guests on the channel by itself from now on.
    void startAssistant();
    /// Their console is gone, without a word to anybody else.
    void close(const QString &login);
    /// Moves the database's clock; whoever sits at a console has renewed their session meanwhile.
    void passTime(milliseconds by);
    /// A first column of a first row.
    [[nodiscard]] QString text(const QByteArray &select);
    [[nodiscard]] QString breaches();

private:
    void addAgent(const QString &login, const QString &name, Role role);
    void openChannel();
    void openConsole(const QString &login);
    void openDay(const QString &login);
    [[nodiscard]] ui::ConsoleWindow &windowOf(const QString &login);

    TempDatabase m_temp;
    QTemporaryDir m_folder;
    vault::Vault m_vault;
    std::unique_ptr<sim::Simulator> m_simulator;
    std::unique_ptr<relay::Relay> m_relay;
    std::unique_ptr<responder::Responder> m_assistant;
    std::map<QString, std::unique_ptr<app::ReportReader>> m_readers; ///< By login; outlive the windows.
    std::map<QString, std::unique_ptr<app::ConsoleSeat>> m_seats; ///< By login.
};

} // namespace bellhop::tests
