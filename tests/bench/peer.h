// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/db/database.h"
#include "tests/bench/load.h"
#include "tests/drills/child_program.h"

#include <QTemporaryDir>

#include <memory>

namespace bellhop::tests {
class PrivateMySql;
}

namespace bellhop::bench {

/// A comparison relay in Node that lives outside of this repository: `server.js` (webhook → `schema.sql` → WebSocket)
/// and `loadgen.js`, which loads any relay. Copied to a temporary folder, where npm installs what its lock file names.
/// Main thread.
class Peer final
{
public:
    /// The error says what is missing.
    static Result<std::unique_ptr<Peer>> prepare(const QString &folder, tests::PrivateMySql &server);

    /// Starts its relay on empty tables; one that runs is ended before.
    Status start();
    void stop();
    [[nodiscard]] qint64 pid() const { return m_relay->processId(); }
    [[nodiscard]] Target target() const;
    [[nodiscard]] QByteArray socketUrl() const;
    [[nodiscard]] db::Database &database() { return *m_database; }
    /// Messages "wamid.bench.out.0" … as sent before, so that statuses find them.
    Status addSent(int messages);

    /// Its generator against any relay; what it reports.
    Result<Json> load(const Target &target, const QString &phoneNumberId, const LoadShape &shape);

private:
    explicit Peer(tests::PrivateMySql &server);
    Status install(const QString &folder);

    tests::PrivateMySql &m_server;
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    std::unique_ptr<db::Database> m_database;
    std::unique_ptr<drills::ChildProgram> m_relay;
};

} // namespace bellhop::bench
