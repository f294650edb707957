// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/console_seat.h"

#include "ui/window/console_window.h"

namespace bellhop::app {

ConsoleSeat::ConsoleSeat(sync::ConsoleOptions options)
    : m_console(std::move(options))
    , m_window(ui::makeConsoleWindow(m_console, {}))
{
    m_console.start();
}

ConsoleSeat::~ConsoleSeat() = default;

} // namespace bellhop::app
