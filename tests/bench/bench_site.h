// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "tests/drills/child_program.h"

#include <QTemporaryDir>

#include <memory>
#include <utility>
#include <vector>

namespace bellhop::tests {
class PrivateMySql;
}

namespace bellhop::bench {

/// A database server as a site runs it: every commit on the disk, in the log and in the binary log. Ends the program
/// when it cannot be had. Main thread.
[[nodiscard]] std::unique_ptr<tests::PrivateMySql> startSiteServer();

/// A site as IT runs it: a fresh database made by bellhopctl, one Meta channel "front", and `bellhop-relay` as a
/// process of its own, so that its memory and CPU are its alone. What it is asked to do must work, else it ends the
/// program. Main thread.
class BenchSite final
{
public:
    static constexpr auto kAppSecret = "bench-app-secret";
    static constexpr auto kPhoneNumberId = "1055";

    /// `server` null: SQLite. `apiBase`: the provider's; empty: nobody is there.
    explicit BenchSite(tests::PrivateMySql *server, const QString &apiBase = {});
    ~BenchSite();
    Q_DISABLE_COPY_MOVE(BenchSite)

    /// Once; after what it is to find has been written.
    void startRelay(const QStringList &more = {});
    /// With SIGTERM.
    void stopRelay();
    [[nodiscard]] qint64 relayPid() const { return m_relay->processId(); }
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QByteArray webhookUrl() const;

    /// An agent who may sit at a console; on a server with an account and password().
    void addPerson(const QString &login);
    static QString password();
    /// What a console's process needs to know of this site, and `numbers` beside it, in a file; its name.
    QString writeConsole(const QString &login, const std::vector<std::pair<QLatin1StringView, qint64>> &numbers);
    void addAgents(const QString &prefix, int count);
    [[nodiscard]] QString ticket(const QString &login);
    /// A WebSocket's address with a ticket of that agent.
    [[nodiscard]] QByteArray hubUrl(const QString &login);

    /// Beside the relay: on SQLite for reading, and writing while no relay runs.
    [[nodiscard]] db::Database &database() { return *m_database; }
    /// A conversation of each guest that Load plays, with a few messages; before the relay starts.
    void fillQueue();
    /// What the server was asked so far, by everybody; not on SQLite.
    [[nodiscard]] qint64 statements();
    /// A first column of a first row.
    [[nodiscard]] qint64 number(const QByteArray &select);
    [[nodiscard]] const db::DatabaseUrl &url() const { return m_url; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

private:
    void ctl(const QStringList &arguments);
    QString secretFile(const QString &name, const QByteArray &secret);
    void open(bool visit);

    tests::PrivateMySql *m_server;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    db::DatabaseUrl m_url;
    std::unique_ptr<db::Database> m_database;
    std::unique_ptr<drills::ChildProgram> m_relay;
    QString m_address;
};

} // namespace bellhop::bench
