// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlite_driver.h"

#include "core/db/nesting.h"

#include <QFile>
#include <QFileInfo>

namespace bellhop::db {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kReaders = 2;
constexpr qint64 kCheckedWhole = 64 * 1024 * 1024;
} // namespace

SqliteDatabase::SqliteDatabase(DatabaseUrl url, const OpenOptions &options)
    : m_url(std::move(url))
    , m_options(options)
    , m_lock(m_url.path + u".lock"_s)
{
    // Never stale by age: only when its owner is gone, which QLockFile finds out by process id.
    m_lock.setStaleLockTime(0);
    if (!m_options.clock)
        m_options.clock = std::make_shared<SystemClock>();
}

Result<std::unique_ptr<Database>> SqliteDatabase::open(const DatabaseUrl &url, const OpenOptions &options)
{
    std::unique_ptr<SqliteDatabase> database(new SqliteDatabase(url, options));
    if (options.writes) {
        if (options.visit && !QFileInfo::exists(url.path))
            return makeError(ErrorKind::NotFound, u"There is no database file %1."_s.arg(url.path));
        if (!options.visit)
            BELLHOP_CHECK(database->takeFile());
        BELLHOP_CHECK(database->m_writer.start(1, url.path, true, database->m_options.clock));
        if (!options.visit)
            BELLHOP_CHECK(database->checkFile());
    } else if (!QFileInfo::exists(url.path)) {
        return makeError(ErrorKind::NotFound, u"There is no database file %1."_s.arg(url.path));
    }
    BELLHOP_CHECK(database->m_readers.start(kReaders, url.path, false, database->m_options.clock));
    return std::unique_ptr<Database>(std::move(database));
}

Status SqliteDatabase::takeFile()
{
    if (!m_lock.tryLock(0)) {
        qint64 pid = 0;
        QString host;
        QString program;
        if (m_lock.error() == QLockFile::LockFailedError && m_lock.getLockInfo(&pid, &host, &program))
            return makeError(ErrorKind::Conflict,
                u"%1 is in use by %2 (process %3 on %4). Close it first."_s.arg(m_url.path, program)
                    .arg(pid)
                    .arg(host));
        return makeError(
            ErrorKind::Refused, u"Cannot write beside %1. Check the folder and its permissions."_s.arg(m_url.path));
    }
    // Made by us, for us alone, before SQLite opens it; its -wal and -shm files take over the mode.
    constexpr auto mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile file(m_url.path);
    if (!file.exists() && !file.open(QIODevice::NewOnly | QIODevice::WriteOnly, mode))
        return makeError(
            ErrorKind::Refused, u"Cannot create %1. Check the folder and its permissions."_s.arg(m_url.path));
    file.close();
    if (!file.setPermissions(mode))
        return makeError(ErrorKind::Refused, u"%1 belongs to somebody else."_s.arg(m_url.path));
    return done();
}

Status SqliteDatabase::checkFile()
{
    if (QFileInfo(m_url.path).size() > kCheckedWhole)
        return done();
    return admin([](Connection &connection) -> Status {
        BELLHOP_TRY(const Rows rows, connection.queryText("PRAGMA quick_check(1)"));
        if (rows.empty() || rows.front().text(0) != u"ok"_s)
            return makeError(
                ErrorKind::Database, u"The database file is damaged. Restore it from a backup."_s, u"quick_check"_s);
        return done();
    });
}

Error SqliteDatabase::readOnly() const
{
    return makeError(ErrorKind::Refused, u"%1 was opened for reading only."_s.arg(m_url.path));
}

Status SqliteDatabase::runOperation(const std::function<Status(Connection &)> &op, Access access, Urgency urgency)
{
    const bool writes = access == Access::Write;
    if (writes && !m_options.writes)
        return readOnly();
    if (Nesting::inside(this))
        return Nesting::error();
    const SqliteWorkers::Job job = [&](SqliteConnection &connection) {
        const Nesting nesting(this);
        return access == Access::Glance ? connection.plain(op) : connection.transaction(op, writes);
    };
    Retry retry(m_options.patience);
    for (;;) {
        const Run run = (writes ? m_writer : m_readers).run(job, urgency);
        if (run.status.ok() || !retry.again(run))
            return retry.verdict(run);
    }
}

Status SqliteDatabase::admin(const std::function<Status(Connection &)> &op)
{
    if (!m_options.writes)
        return readOnly();
    if (Nesting::inside(this))
        return Nesting::error();
    return m_writer
        .run(
            [&](SqliteConnection &connection) {
                const Nesting nesting(this);
                return connection.plain(op);
            },
            Urgency::Command)
        .status;
}

} // namespace bellhop::db
