// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console_options.h"
#include "core/sync/live_console.h"
#include "ui/window/console_window.h"

#include <QMainWindow>

#include <memory>

namespace bellhop::app {

/// One console and its window. GUI thread.
class ConsoleSeat final
{
public:
    explicit ConsoleSeat(sync::ConsoleOptions options, const ui::WindowOptions &window = {});
    ~ConsoleSeat();
    Q_DISABLE_COPY_MOVE(ConsoleSeat)

    [[nodiscard]] QMainWindow &window() { return *m_window; }
    [[nodiscard]] sync::Console &console() { return m_console; }

private:
    sync::LiveConsole m_console;
    std::unique_ptr<QMainWindow> m_window; // goes before the console it shows
};

} // namespace bellhop::app
