// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellhop/embedded_site.h"
#include "core/sim/simulator.h"

#include <QTemporaryDir>

#include <memory>

namespace bellhop::app {

/// A site that lasts as long as the window, with guests who write by themselves: real webhooks, signed and sent over
/// HTTP by the simulator. For trying, training and the tour.
class DemoSite final
{
public:
    enum class Guests { Scripted, None };

    /// Blocks for a moment; any thread.
    static Result<std::unique_ptr<DemoSite>> open(Guests guests);
    ~DemoSite();
    Q_DISABLE_COPY_MOVE(DemoSite)

    [[nodiscard]] sync::ConsoleOptions consoleOptions() const { return m_site->consoleOptions(); }
    [[nodiscard]] EmbeddedSite &site() { return *m_site; }
    /// Thread-safe.
    [[nodiscard]] sim::Simulator &simulator() { return *m_simulator; }

private:
    DemoSite() = default;
    Status prepare(Guests guests);

    QTemporaryDir m_folder;
    std::unique_ptr<EmbeddedSite> m_site;
    std::unique_ptr<sim::Simulator> m_simulator; // ends before the site it writes to
};

} // namespace bellhop::app
