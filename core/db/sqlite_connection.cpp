// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlite_connection.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <atomic>

namespace bellhop::db {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxParameters = 32766;

/// Qt binds a null QString or QByteArray as NULL; for us they are empty values.
QVariant toVariant(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QVariant(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return QVariant(text->isNull() ? u""_s : *text);
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return QVariant(bytes->isNull() ? QByteArray("") : *bytes);
    return {};
}

Value fromVariant(const QVariant &variant)
{
    switch (variant.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::LongLong:
    case QMetaType::Int:
        return variant.isNull() ? Value() : Value(variant.toLongLong());
    case QMetaType::Double: {
        if (variant.isNull())
            return {};
        const double number = variant.toDouble();
        const auto whole = static_cast<qint64>(number);
        return static_cast<double>(whole) == number ? Value(whole) : Value(QString::number(number, 'g', 17));
    }
    case QMetaType::QByteArray:
        return variant.isNull() ? Value() : Value(variant.toByteArray());
    default:
        return variant.isNull() ? Value() : Value(variant.toString());
    }
}

void readRows(QSqlQuery &query, Rows &rows)
{
    const int columns = query.record().count();
    while (query.next()) {
        std::vector<Value> values;
        values.reserve(static_cast<std::size_t>(columns));
        for (int i = 0; i < columns; ++i)
            values.push_back(fromVariant(query.value(i)));
        rows.emplace_back(std::move(values));
    }
}

} // namespace

struct SqliteConnection::SqliteStatement final : Prepared {
    explicit SqliteStatement(const QSqlDatabase &database)
        : query(database)
    {
    }
    QSqlQuery query;
};

SqliteConnection::SqliteConnection(QSqlDatabase database, std::shared_ptr<const Clock> clock)
    : DriverConnection(kMaxParameters)
    , m_database(std::move(database))
    , m_clock(std::move(clock))
{
}

SqliteConnection::~SqliteConnection()
{
    dropStatements();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(
    const QString &path, bool writes, std::shared_ptr<const Clock> clock)
{
    // The first use of Qt's list of drivers must be one thread's alone: after two at once the program spins for ever at
    // its end. An initialiser like this one runs once, the others wait.
    static const bool hasDriver = QSqlDatabase::isDriverAvailable(u"QSQLITE"_s);
    if (!hasDriver)
        return makeError(ErrorKind::Internal, u"Qt's SQLite driver is not installed."_s, u"open"_s);
    static std::atomic<int> last{0};
    std::unique_ptr<SqliteConnection> connection(
        new SqliteConnection(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bellhop-%1"_s.arg(++last)), std::move(clock)));
    connection->m_database.setDatabaseName(path);
    connection->m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_ENABLE_REGEXP"_s);
    if (!connection->m_database.open())
        return connection->errorOf(connection->m_database.lastError(), u"open"_s);
    BELLHOP_CHECK(connection->setUp(writes));
    return connection;
}

Status SqliteConnection::setUp(bool writes)
{
    // The first statement that touches the file: a file that is no database shows here.
    BELLHOP_CHECK(queryText("PRAGMA schema_version"));
    if (writes)
        BELLHOP_CHECK(queryText("PRAGMA journal_mode=WAL"));
    for (const char *pragma :
        {"PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON", "PRAGMA temp_store=MEMORY", "PRAGMA trusted_schema=OFF"})
        BELLHOP_CHECK(queryText(pragma));
    // Whoever writes needs pages of many tables at once; there are several who read, over the system's own cache.
    BELLHOP_CHECK(queryText(writes ? "PRAGMA cache_size=-8192" : "PRAGMA cache_size=-4096"));
    if (!writes)
        BELLHOP_CHECK(queryText("PRAGMA query_only=ON"));
    return done();
}

Error SqliteConnection::errorOf(const QSqlError &error, const QString &label)
{
    // SQLite's messages name tables, columns and constraints, never values.
    const QString detail = u"%1: SQLite %2 %3"_s.arg(label, error.nativeErrorCode(), error.databaseText());
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        noteFailure(Failure::Busy);
        return makeError(ErrorKind::Timeout, u"The database is busy. Please try again."_s, detail);
    case 13: // SQLITE_FULL
        return makeError(ErrorKind::Database, u"The disk is full."_s, detail);
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return makeError(ErrorKind::Database, u"The database file is damaged or is no database."_s, detail);
    default:
        break;
    }
    if (code == 2067 || code == 1555 || error.databaseText().contains("UNIQUE constraint failed"_L1))
        return makeError(ErrorKind::Conflict, u"This exists already."_s, detail);
    return makeError(ErrorKind::Database, u"The database refused a statement."_s, detail);
}

Result<std::unique_ptr<DriverConnection::Prepared>> SqliteConnection::prepare(
    const QByteArray &text, const QString &label)
{
    auto statement = std::make_unique<SqliteStatement>(m_database);
    statement->query.setForwardOnly(true);
    if (!statement->query.prepare(QString::fromUtf8(text)))
        return errorOf(statement->query.lastError(), label);
    return std::unique_ptr<Prepared>(std::move(statement));
}

Result<qint64> SqliteConnection::run(Prepared &statement, const Bound &values, Rows *rows)
{
    QSqlQuery &query = static_cast<SqliteStatement &>(statement).query;
    for (std::size_t i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), toVariant(*values[i]));
    if (!query.exec()) {
        const Error error = errorOf(query.lastError(), statement.label);
        query.finish();
        return error;
    }
    qint64 touched = 0;
    if (rows != nullptr) {
        readRows(query, *rows);
    } else {
        touched = qMax(0, query.numRowsAffected());
        m_lastInsertId = query.lastInsertId().toLongLong();
    }
    query.finish();
    return touched;
}

Result<qint64> SqliteConnection::lastInsertId()
{
    return m_lastInsertId;
}

Result<qint64> SqliteConnection::executeText(const QByteArray &text)
{
    QSqlQuery query(m_database);
    if (!query.exec(QString::fromUtf8(text)))
        return errorOf(query.lastError(), u"text"_s);
    return qMax(0, query.numRowsAffected());
}

Result<Rows> SqliteConnection::queryText(const QByteArray &text)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(QString::fromUtf8(text)))
        return errorOf(query.lastError(), u"text"_s);
    Rows rows;
    readRows(query, rows);
    return rows;
}

Result<Instant> SqliteConnection::readClock()
{
    static const SqlBook book("-- name: offset\nSELECT clock_offset_ms FROM site WHERE id = 1\n", u"db/clock"_s);
    const Instant now = m_clock->now();
    const Failure before = failure();
    const auto rows = query(book["offset"_L1], {});
    // Before the first migration there is no such table, so no offset either.
    if (!rows.ok())
        return failure() == before ? Result<Instant>(now) : Result<Instant>(rows.error());
    return rows->empty() ? now : now + milliseconds(rows->front().integer(0));
}

Run SqliteConnection::transaction(const std::function<Status(Connection &)> &op, bool writes)
{
    beginRun();
    // A writer asks for the lock at once: a reader that becomes a writer later could only fail.
    if (const auto begun = executeText(writes ? "BEGIN IMMEDIATE" : "BEGIN"); !begun.ok())
        return {begun.error(), failure(), false};
    Status status = op(*this);
    if (status.ok()) {
        const auto committed = executeText("COMMIT");
        if (committed.ok())
            return {};
        status = committed.error();
    }
    const Failure reason = failure();
    // Fails when SQLite has undone it already (disk full): nothing more to do.
    (void)executeText("ROLLBACK").ok();
    return {status, reason, false};
}

Run SqliteConnection::plain(const std::function<Status(Connection &)> &op)
{
    beginRun();
    const Status status = op(*this);
    // An operation that opened a transaction itself and failed inside it leaves none behind.
    if (!status.ok())
        (void)executeText("ROLLBACK").ok();
    return {status, Failure::None, false};
}

} // namespace bellhop::db
