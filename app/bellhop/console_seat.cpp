// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/console_seat.h"

namespace bellhop::app {

ConsoleSeat::ConsoleSeat(sync::ConsoleOptions options, const ui::WindowOptions &window)
    : m_console(std::move(options))
    , m_window(ui::makeConsoleWindow(m_console, window))
{
    m_console.start();
}

ConsoleSeat::~ConsoleSeat() = default;

} // namespace bellhop::app
