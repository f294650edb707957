// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/model/views.h"
#include "core/net/http_client.h"
#include "core/sim/simulator.h"
#include "tests/drills/child_program.h"
#include "tests/drills/proxy.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace bellhop::tests {
class PrivateMySql;
}

namespace bellhop::drills {

/// A site of one round: a fresh database made by bellhopctl, the simulator as WhatsApp, and relays as processes. What
/// it is asked to do must work, else the drill gives up. Main thread, but for what agents use.
class DrillSite final
{
public:
    struct Options {
        tests::PrivateMySql *server = nullptr; ///< Null: SQLite.
        int relays = 1;
        Provider provider = Provider::Meta; ///< Whose number the site has.
        bool cuttable = false; ///< Console and guests reach the relay, and the relay the provider, through a Proxy.
        bool databaseCuttable = false; ///< The relay reaches the database server through a Proxy.
        sim::Faults faults;
    };
    explicit DrillSite(const Options &options);
    ~DrillSite();
    Q_DISABLE_COPY_MOVE(DrillSite)

    static const QStringList &logins();

    [[nodiscard]] sim::Simulator &simulator() { return *m_simulator; }
    [[nodiscard]] tests::PrivateMySql *server() const { return m_server; }
    [[nodiscard]] int relays() const { return static_cast<int>(m_relays.size()); }
    /// Starts or starts again, at the same address; returns when it listens.
    void startRelay(int number);
    void killRelay(int number);
    [[nodiscard]] qint64 relayPid(int number) const { return m_relays[static_cast<std::size_t>(number)]->processId(); }
    /// Ends all of them as an administrator would; the exit codes that were not 0.
    [[nodiscard]] QStringList stopRelays();
    [[nodiscard]] Proxy &front() { return *m_front; }
    [[nodiscard]] Proxy &provider() { return *m_provider; }
    [[nodiscard]] Proxy &databaseLine() { return *m_databaseLine; }

    // For agents and the console's child; any thread.

    [[nodiscard]] QByteArray hubUrl(int relay) const;
    [[nodiscard]] Result<QString> ticket(const QString &login);
    /// Reads; on a server it may write too.
    [[nodiscard]] db::Database &database() { return *m_database; }
    [[nodiscard]] Result<db::Rows> rows(const QByteArray &select);
    /// The first column of the first row; -1 when the database does not answer.
    [[nodiscard]] qint64 number(const QByteArray &select);
    /// Posts on the relays' disks; a relay that does not say counts as one.
    [[nodiscard]] qint64 spooled();
    /// Moves the site's clock, so that deadlines pass.
    Status advance(milliseconds by);

    [[nodiscard]] const db::DatabaseUrl &url() const { return m_url; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString password() const;
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

private:
    void makeDatabase();
    void makeChannel();
    void makeRelays(int count);
    void openDatabase();
    QStringList channelArguments(const sim::SimulatorOptions &options);
    /// What it said.
    QByteArray ctl(const QStringList &arguments);
    QString secretFile(const QString &name, const QByteArray &secret);
    Result<std::unique_ptr<db::Database>> visit() const;

    Options m_options;
    tests::PrivateMySql *m_server;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    db::DatabaseUrl m_url;
    std::unique_ptr<sim::Simulator> m_simulator;
    std::unique_ptr<Proxy> m_front;
    std::unique_ptr<Proxy> m_provider;
    std::unique_ptr<Proxy> m_databaseLine;
    std::vector<quint16> m_ports;
    QByteArray m_webhookPath; ///< Of the channel, at any relay.
    std::vector<std::unique_ptr<ChildProgram>> m_relays;
    net::HttpClient m_client;
    std::unique_ptr<db::Database> m_database;
};

} // namespace bellhop::drills
