// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <QProcess>
#include <QTemporaryDir>

namespace bellhop::tests {

/// Where a temporary folder goes, as a template for QTemporaryDir: memory where there is enough of it, since tests sync
/// to the disk all the time; removes what crashed tests left there.
[[nodiscard]] QString scratchTemplate();

/// A MariaDB or MySQL server of this test process alone: temporary folder, loopback, a free port, root without a
/// password, no nameless accounts, no binary log. Dies with the process, even when that crashes. Start it from the main
/// thread (the kernel watches the thread that started it).
class PrivateMySql final
{
public:
    struct Options {
        bool durable
            = false; ///< Every commit is on the disk before it is answered; else only a server crash is survived.
        QStringList arguments; ///< Further arguments of the server.
    };

    /// The one that all tests of a process share, started at the first call. Ends the test program when it cannot be
    /// had.
    static PrivateMySql &instance();

    explicit PrivateMySql(Options options);
    ~PrivateMySql();
    Q_DISABLE_COPY_MOVE(PrivateMySql)

    /// Starts the server, again after kill(): same folder, same port.
    Status start();
    /// SIGKILL, as a power cut of that machine alone.
    void kill();
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Root's way to a schema.
    [[nodiscard]] db::DatabaseUrl url(const QString &schema) const;
    /// One statement as root.
    Status execute(const QByteArray &statement);
    /// A new empty schema with a name of its own.
    QString createSchema();

private:
    Status install();
    Status launch();
    Status waitUntilUp();
    [[nodiscard]] bool isOurs();

    const Options m_options;
    QTemporaryDir m_folder{scratchTemplate()};
    QProcess m_process;
    int m_port = 0;
    int m_schemas = 0;
    std::unique_ptr<db::Database> m_root;
};

} // namespace bellhop::tests
