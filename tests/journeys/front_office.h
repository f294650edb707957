// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellhop/console_seat.h"
#include "core/relay/relay.h"
#include "core/sim/simulator.h"
#include "core/vault/vault.h"
#include "tests/support/temp_database.h"
#include "ui/window/console_window.h"

#include <QTemporaryDir>

namespace bellhop::tests {

/// Everything real: a database, a relay on it, the simulator as WhatsApp, and an agent's console with its window. On
/// MySQL the console reads with the agent's own account and asks the database for its ticket. What it is asked to do
/// must work, else it ends the test program. Main thread.
class FrontOffice final
{
public:
    explicit FrontOffice(db::Dialect dialect);
    ~FrontOffice();
    Q_DISABLE_COPY_MOVE(FrontOffice)

    [[nodiscard]] db::Database &database() { return m_temp.database(); }
    [[nodiscard]] sim::Simulator &simulator() { return *m_simulator; }
    [[nodiscard]] ui::ConsoleWindow &window() { return static_cast<ui::ConsoleWindow &>(m_seat->window()); }
    [[nodiscard]] sync::Console &console() { return m_seat->console(); }
    /// A first column of a first row.
    [[nodiscard]] QString text(const QByteArray &select);
    [[nodiscard]] QString breaches();

private:
    void addAna();
    void openChannel();
    void openConsole();

    TempDatabase m_temp;
    QTemporaryDir m_folder;
    vault::Vault m_vault;
    std::unique_ptr<sim::Simulator> m_simulator;
    std::unique_ptr<relay::Relay> m_relay;
    std::unique_ptr<app::ConsoleSeat> m_seat;
};

} // namespace bellhop::tests
