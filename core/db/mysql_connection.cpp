// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/mysql_connection.h"

#include "core/db/mysql_errors.h"

#if __has_include(<mysql/jdbc.h>)
#include <mysql/jdbc.h>
#else
#include <cppconn/driver.h>
#include <cppconn/exception.h>
#include <cppconn/prepared_statement.h>
#include <cppconn/resultset.h>
#include <cppconn/resultset_metadata.h>
#include <cppconn/statement.h>
#include <mysql_connection.h>
#include <mysql_driver.h>
#endif

#include <istream>
#include <list>
#include <streambuf>

namespace bellhop::db {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxParameters = 65535;
constexpr int kConnectSeconds = 5;
constexpr int kAnswerSeconds = 60;

/// Reads bytes where they are; the connector wants a stream.
class BytesBuffer final : public std::streambuf
{
public:
    explicit BytesBuffer(const QByteArray &bytes)
    {
        char *const begin = const_cast<char *>(bytes.constData());
        setg(begin, begin, begin + bytes.size());
    }
};

struct Blob {
    explicit Blob(const QByteArray &bytes)
        : buffer(bytes)
        , stream(&buffer)
    {
    }
    BytesBuffer buffer;
    std::istream stream;
};

sql::Driver *driver()
{
    // The connector fills a map without a lock: once, before threads meet.
    static sql::Driver *const instance = sql::mysql::get_driver_instance();
    // Oracle's client wants to know its threads.
    struct ThreadMark {
        ThreadMark() { instance->threadInit(); }
        ~ThreadMark() { instance->threadEnd(); }
    };
    static thread_local const ThreadMark mark;
    (void)mark;
    return instance;
}

sql::SQLString sqlString(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return sql::SQLString(utf8.constData(), static_cast<std::size_t>(utf8.size()));
}

sql::SQLString sqlString(const QByteArray &bytes)
{
    return sql::SQLString(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

enum class Column { Integer, Bytes, Text };

Column columnKind(sql::ResultSetMetaData &meta, unsigned index)
{
    switch (meta.getColumnType(index)) {
    case sql::DataType::BIT:
    case sql::DataType::TINYINT:
    case sql::DataType::SMALLINT:
    case sql::DataType::MEDIUMINT:
    case sql::DataType::INTEGER:
    case sql::DataType::BIGINT:
        return Column::Integer;
    case sql::DataType::DECIMAL:
    case sql::DataType::NUMERIC:
        return meta.getScale(index) == 0 ? Column::Integer : Column::Text;
    case sql::DataType::BINARY:
    case sql::DataType::VARBINARY:
    case sql::DataType::LONGVARBINARY:
        return Column::Bytes;
    default:
        return Column::Text;
    }
}

Value readValue(const sql::ResultSet &result, unsigned index, Column kind)
{
    if (result.isNull(index))
        return {};
    if (kind == Column::Integer)
        return static_cast<qint64>(result.getInt64(index));
    const sql::SQLString text = result.getString(index);
    const auto size = static_cast<qsizetype>(text.length());
    if (kind == Column::Bytes)
        return QByteArray(text.c_str(), size);
    return QString::fromUtf8(text.c_str(), size);
}

void readRows(sql::ResultSet &result, Rows &rows)
{
    sql::ResultSetMetaData &meta = *result.getMetaData();
    const unsigned columns = meta.getColumnCount();
    std::vector<Column> kinds;
    for (unsigned i = 1; i <= columns; ++i)
        kinds.push_back(columnKind(meta, i));
    while (result.next()) {
        std::vector<Value> values;
        values.reserve(columns);
        for (unsigned i = 1; i <= columns; ++i)
            values.push_back(readValue(result, i, kinds[i - 1]));
        rows.emplace_back(std::move(values));
    }
}

Error plainError(ErrorKind kind, const QString &message)
{
    return makeError(kind, message, u"connect"_s);
}

} // namespace

struct MySqlConnection::Native {
    std::unique_ptr<sql::Connection> connection;
    std::unique_ptr<sql::Statement> text;
};

struct MySqlConnection::MySqlStatement final : Prepared {
    std::unique_ptr<sql::PreparedStatement> statement;
};

MySqlConnection::MySqlConnection()
    : DriverConnection(kMaxParameters)
    , m_native(std::make_unique<Native>())
{
}

MySqlConnection::~MySqlConnection()
{
    // A broken connection may throw while its statements are closed.
    (void)guarded(u"close"_s, [this]() -> Status {
        dropStatements();
        m_native->text.reset();
        if (m_native->connection)
            m_native->connection->close();
        m_native->connection.reset();
        return done();
    }).ok();
}

template <typename F> auto MySqlConnection::guarded(const QString &label, F &&work) -> decltype(work())
{
    try {
        return work();
    } catch (const sql::SQLException &e) {
        return errorOf(e.getErrorCode(), QByteArray(e.getSQLState().c_str()), QByteArray(e.what()), label);
    } catch (const std::exception &e) {
        return makeError(
            ErrorKind::Internal, u"The database connector failed."_s, u"%1: %2"_s.arg(label, QLatin1String(e.what())));
    }
}

Error MySqlConnection::errorOf(int code, const QByteArray &state, const QByteArray &message, const QString &label)
{
    noteFailure(failureOf(code));
    return mysqlError(code, state, message, label);
}

Result<std::unique_ptr<MySqlConnection>> MySqlConnection::open(const DatabaseUrl &url)
{
    std::unique_ptr<MySqlConnection> connection(new MySqlConnection);
    BELLHOP_CHECK(connection->connect(url));
    return connection;
}

Status MySqlConnection::connect(const DatabaseUrl &url)
{
    const bool wantsTls = !url.caFile.isEmpty() || !url.isLoopback();
    if (wantsTls && url.caFile.isEmpty())
        return plainError(ErrorKind::Refused,
            u"A database on another machine needs ?ca=<file of its certificate authority> in its address."_s);
    sql::ConnectOptionsMap options;
    options["hostName"] = sqlString(u"tcp://%1:%2"_s.arg(url.host).arg(url.port));
    options["userName"] = sqlString(url.user);
    options["password"] = sqlString(url.password);
    options["schema"] = sqlString(url.name);
    options["OPT_CONNECT_TIMEOUT"] = kConnectSeconds;
    options["OPT_READ_TIMEOUT"] = kAnswerSeconds;
    options["OPT_WRITE_TIMEOUT"] = kAnswerSeconds;
    options["CLIENT_FOUND_ROWS"] = true;
    options["OPT_RECONNECT"] = false;
    if (wantsTls) {
        // Only the three together are enforced by every version of the connector; string literals, since the macros of
        // newer headers are other words.
        options["sslCA"] = sqlString(url.caFile);
        options["sslVerify"] = true;
        options["sslEnforce"] = true;
    }
    return guarded(u"connect"_s, [&]() -> Status {
        m_native->connection.reset(driver()->connect(options));
        m_native->text.reset(m_native->connection->createStatement());
        return setUp(wantsTls);
    });
}

Status MySqlConnection::setUp(bool wantsTls)
{
    // Without backslash escapes and with || as concatenation the dialects read the same literals.
    BELLHOP_CHECK(
        executeText("SET SESSION time_zone = '+00:00', innodb_lock_wait_timeout = 5, sql_mode = "
                    "'STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_BACKSLASH_ESCAPES,"
                    "PIPES_AS_CONCAT'"));
    BELLHOP_CHECK(executeText("SET NAMES utf8mb4 COLLATE utf8mb4_unicode_ci"));
    BELLHOP_CHECK(executeText("SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED"));
    BELLHOP_TRY(const Rows mode, queryText("SELECT @@sql_mode, @@session.time_zone, @@character_set_client"));
    if (mode.empty() || !mode.front().text(0).contains("STRICT_ALL_TABLES"_L1) || mode.front().text(1) != u"+00:00"_s
        || mode.front().text(2) != u"utf8mb4"_s)
        return plainError(ErrorKind::Refused, u"The database server does not accept strict mode, UTC and utf8mb4."_s);
    if (!wantsTls)
        return done();
    BELLHOP_TRY(const Rows cipher, queryText("SHOW SESSION STATUS LIKE 'Ssl_cipher'"));
    if (cipher.empty() || cipher.front().text(1).isEmpty())
        return plainError(ErrorKind::Refused, u"The connection to the database is not encrypted, so it is not used."_s);
    return done();
}

Status MySqlConnection::turnTo(Look look)
{
    if (look == m_look)
        return done();
    if ((look == Look::Read) != (m_look == Look::Read)) {
        BELLHOP_CHECK(executeText(look == Look::Read ? "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ"
                                                     : "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED"));
    }
    if ((look == Look::Write) != (m_look == Look::Write))
        BELLHOP_CHECK(executeText(look == Look::Write ? "SET SESSION autocommit = 0" : "SET SESSION autocommit = 1"));
    m_look = look;
    return done();
}

Result<std::unique_ptr<DriverConnection::Prepared>> MySqlConnection::prepare(
    const QByteArray &text, const QString &label)
{
    return guarded(label, [&]() -> Result<std::unique_ptr<Prepared>> {
        auto statement = std::make_unique<MySqlStatement>();
        statement->statement.reset(m_native->connection->prepareStatement(sqlString(text)));
        return std::unique_ptr<Prepared>(std::move(statement));
    });
}

Result<qint64> MySqlConnection::run(Prepared &statement, const Bound &values, Rows *rows)
{
    sql::PreparedStatement &native = *static_cast<MySqlStatement &>(statement).statement;
    return guarded(statement.label, [&]() -> Result<qint64> {
        std::list<Blob> blobs; // the streams must outlive the execution
        for (unsigned i = 0; i < values.size(); ++i) {
            const Value &value = *values[i];
            if (const auto *number = std::get_if<qint64>(&value))
                native.setInt64(i + 1, *number);
            else if (const auto *text = std::get_if<QString>(&value))
                native.setString(i + 1, sqlString(*text));
            else if (const auto *bytes = std::get_if<QByteArray>(&value))
                native.setBlob(i + 1, &blobs.emplace_back(*bytes).stream);
            else
                native.setNull(i + 1, sql::DataType::VARCHAR);
        }
        if (rows == nullptr)
            return static_cast<qint64>(native.executeUpdate());
        const std::unique_ptr<sql::ResultSet> result(native.executeQuery());
        readRows(*result, *rows);
        return 0;
    });
}

Result<qint64> MySqlConnection::lastInsertId()
{
    static const SqlBook book("-- name: last_id\nSELECT LAST_INSERT_ID()\n", u"db/mysql"_s);
    BELLHOP_TRY(const Rows rows, query(book["last_id"_L1], {}));
    return rows.front().integer(0);
}

Result<qint64> MySqlConnection::executeText(const QByteArray &text)
{
    return guarded(u"text"_s, [&]() -> Result<qint64> {
        if (m_native->text->execute(sqlString(text))) {
            const std::unique_ptr<sql::ResultSet> unread(m_native->text->getResultSet());
            return 0;
        }
        return static_cast<qint64>(m_native->text->getUpdateCount());
    });
}

Result<Rows> MySqlConnection::queryText(const QByteArray &text)
{
    return guarded(u"text"_s, [&]() -> Result<Rows> {
        const std::unique_ptr<sql::ResultSet> result(m_native->text->executeQuery(sqlString(text)));
        Rows rows;
        readRows(*result, rows);
        return rows;
    });
}

Result<Instant> MySqlConnection::readClock()
{
    static const SqlBook book("-- name: site\nSELECT bh_now()\n"
                              "-- name: plain\nSELECT CAST(FLOOR(UNIX_TIMESTAMP(SYSDATE(3)) * 1000) AS SIGNED)\n",
        u"db/clock"_s);
    const auto site = query(book["site"_L1], {});
    if (site.ok())
        return site->front().instant(0);
    // 1305: before the first migration there is no such function.
    if (!site.error().detail.contains("MySQL 1305"_L1))
        return site.error();
    BELLHOP_TRY(const Rows plain, query(book["plain"_L1], {}));
    return plain.front().instant(0);
}

Run MySqlConnection::transaction(const std::function<Status(Connection &)> &op, Look look)
{
    beginRun();
    Status status = turnTo(look);
    if (!status.ok())
        return {status, Failure::Lost, false}; // nobody knows what the session is set to
    if (look == Look::Read) {
        const auto begun = executeText("START TRANSACTION READ ONLY");
        status = begun.ok() ? done() : Status(begun.error());
    }
    if (status.ok())
        status = op(*this);
    // After a deadlock the server has undone the transaction, even if the operation went on.
    if (status.ok() && (failure() == Failure::Deadlock || failure() == Failure::Lost))
        status = makeError(ErrorKind::Timeout, u"The database is busy. Please try again."_s, u"deadlock"_s);
    if (status.ok()) {
        beginRun(); // a failure from here on is COMMIT's
        const auto committed = executeText("COMMIT");
        if (committed.ok())
            return {};
        return {committed.error(), failure(), look == Look::Write};
    }
    if (failure() != Failure::Lost)
        (void)executeText("ROLLBACK").ok(); // when it fails, the connection is lost: failure() says so
    return {status, failure(), false};
}

Run MySqlConnection::plain(const std::function<Status(Connection &)> &op)
{
    beginRun();
    Status status = turnTo(Look::Plain);
    if (status.ok())
        status = op(*this);
    if (!status.ok() && failure() != Failure::Lost)
        (void)executeText("ROLLBACK").ok();
    return {status, failure(), false};
}

} // namespace bellhop::db
