// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/sqlite_worker.h"

#include <QLockFile>

namespace bellhop::db {

/// An SQLite file: one writer thread, two readers, a lock file beside it while this program writes. Any thread.
class SqliteDatabase final : public Database
{
public:
    static Result<std::unique_ptr<Database>> open(const DatabaseUrl &url, const OpenOptions &options);

    [[nodiscard]] Dialect dialect() const override { return Dialect::Sqlite; }
    [[nodiscard]] const DatabaseUrl &url() const override { return m_url; }
    Status admin(const std::function<Status(Connection &)> &op) override;

protected:
    Status runOperation(const std::function<Status(Connection &)> &op, Access access, Urgency urgency) override;

private:
    SqliteDatabase(DatabaseUrl url, const OpenOptions &options);
    Status takeFile();
    Status checkFile();
    [[nodiscard]] Error readOnly() const;

    DatabaseUrl m_url;
    OpenOptions m_options;
    QLockFile m_lock;
    SqliteWorkers m_writer;
    SqliteWorkers m_readers;
};

} // namespace bellhop::db
