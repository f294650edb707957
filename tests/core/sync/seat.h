// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/live_console.h"
#include "tests/core/sync/screen.h"
#include "tests/core/sync/scripted_hub.h"
#include "tests/core/sync/sealing.h"
#include "tests/support/desk_fixture.h"

#include <QTemporaryDir>

#include <memory>

namespace bellhop::tests {

/// Waits for everything in these tests; generous, because the machine may be busy.
inline constexpr int kPatienceMs = 30'000;

/// A site, a hub that can be told to misbehave, and Ana in front of her console. Main thread.
class Seat final
{
public:
    explicit Seat(db::Dialect dialect = db::Dialect::Sqlite);
    ~Seat();

    /// A new console in the same folder, as after a restart of the program.
    void sitDown();
    void standUp() { screen.reset(), console.reset(); }
    [[nodiscard]] bool isLive() const { return console->link().state == sync::LinkState::Live; }
    /// Whether the screen shows exactly what the database has.
    [[nodiscard]] bool showsTheDatabase();
    [[nodiscard]] qint64 storedTimes(const QString &text);

    Site site;
    Actor ana;
    ScriptedHub hub;
    QTemporaryDir folder;
    sync::ConsoleOptions options;
    std::unique_ptr<sync::LiveConsole> console;
    std::unique_ptr<Screen> screen;
};

/// The error of a future that has ended with one.
template <typename T> Error errorOf(const QFuture<Result<T>> &future)
{
    if (!future.isFinished() || future.resultCount() != 1 || future.result().ok())
        return makeError(ErrorKind::Internal, QStringLiteral("(no error)"));
    return future.result().error();
}
template <typename T> bool endedWell(const QFuture<Result<T>> &future)
{
    return future.isFinished() && future.resultCount() == 1 && future.result().ok();
}

} // namespace bellhop::tests
