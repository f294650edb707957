// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/spool_file.h"

#include <QDir>
#include <QFileInfo>

QByteArray bellhop_relay_spool_sql();

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;

namespace {

const db::SqlBook &sql()
{
    static const db::SqlBook book(bellhop_relay_spool_sql(), u"relay/spool"_s);
    return book;
}

/// A record moved to another row does not open.
QString sealContext(const QString &uuid)
{
    return u"spool/"_s + uuid;
}

Result<Instant> oldestArrival(db::Connection &connection)
{
    BELLHOP_TRY(const auto row, connection.first(sql()["oldest_arrival"_L1]));
    return row ? row->instant(0) : Instant();
}

} // namespace

Result<std::unique_ptr<SpoolFile>> SpoolFile::open(SpoolOptions options)
{
    db::DatabaseUrl url;
    url.dialect = db::Dialect::Sqlite;
    url.path = QFileInfo(options.file).absoluteFilePath();
    std::unique_ptr<SpoolFile> file(new SpoolFile(std::move(options)));
    BELLHOP_TRY(file->m_database, db::Database::open(url));
    BELLHOP_CHECK(file->prepare());
    return file;
}

Status SpoolFile::prepare()
{
    return m_database->write([this](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.execute(sql()["make_table"_L1]));
        BELLHOP_CHECK(connection.execute(sql()["make_order"_L1]));
        BELLHOP_CHECK(connection.execute(sql()["second_chance"_L1]));
        BELLHOP_TRY(const db::Row row, connection.one(sql()["figures"_L1], {}, u"figures"_s));
        BELLHOP_TRY(const Instant oldest, oldestArrival(connection));
        m_figures = {row.integer(0), row.integer(1), 0, 0, oldest};
        return done();
    });
}

Result<std::vector<db::Params>> SpoolFile::sealedRows(const std::vector<RawPost> &posts, qint64 &bytes) const
{
    const qint64 now = SystemClock().now().ms;
    std::vector<db::Params> rows;
    rows.reserve(posts.size());
    for (const RawPost &post : posts) {
        BELLHOP_TRY(const QByteArray sealed, m_options.seal(toBytes(post), sealContext(post.uuid)));
        bytes += sealed.size();
        rows.push_back({{"uuid", post.uuid}, {"arrived", now}, {"sealed", sealed}});
    }
    return rows;
}

Status SpoolFile::append(const std::vector<RawPost> &posts)
{
    qint64 bytes = 0;
    BELLHOP_TRY(const std::vector<db::Params> rows, sealedRows(posts, bytes));
    const auto count = static_cast<qint64>(posts.size());
    const std::lock_guard changing(m_changing);
    const SpoolFigures before = figures();
    if (before.posts + before.setAside + count > m_options.limitPosts
        || before.bytes + before.setAsideBytes + bytes > m_options.limitBytes)
        return makeError(ErrorKind::QueueFull, u"The spool is full."_s, u"spool"_s);
    BELLHOP_TRY(const Instant oldest, m_database->write([&](db::Connection &connection) -> Result<Instant> {
        BELLHOP_CHECK(connection.executeMany(sql()["add"_L1], rows));
        return oldestArrival(connection);
    }));
    const std::lock_guard lock(m_mutex);
    m_figures.posts += count;
    m_figures.bytes += bytes;
    m_figures.oldest = oldest;
    return done();
}

SpoolFile::Kept SpoolFile::opened(const db::Row &row) const
{
    const QByteArray sealed = row.bytes(3);
    const auto plain = m_options.unseal(sealed, sealContext(row.text(1)));
    return {row.integer(0), sealed.size(), row.instant(2),
        plain.ok() ? rawPostFromBytes(*plain) : Result<RawPost>(plain.error())};
}

Result<std::vector<SpoolFile::Kept>> SpoolFile::oldest(int count, qint64 bytes)
{
    BELLHOP_TRY(const db::Rows rows, m_database->read([&](db::Connection &connection) {
        return connection.query(sql()["oldest"_L1], {{"count", count}});
    }));
    std::vector<Kept> posts;
    for (const db::Row &row : rows) {
        if (!posts.empty() && bytes <= 0)
            break;
        posts.push_back(opened(row));
        bytes -= posts.back().bytes;
    }
    return posts;
}

Status SpoolFile::remove(const std::vector<Kept> &posts)
{
    if (posts.empty())
        return done();
    std::vector<db::Params> ids;
    qint64 bytes = 0;
    for (const Kept &post : posts) {
        ids.push_back({{"id", post.id}});
        bytes += post.bytes;
    }
    const std::lock_guard changing(m_changing);
    BELLHOP_TRY(const Instant oldest, m_database->write([&](db::Connection &connection) -> Result<Instant> {
        BELLHOP_CHECK(connection.executeMany(sql()["remove"_L1], ids));
        return oldestArrival(connection);
    }));
    const std::lock_guard lock(m_mutex);
    m_figures.posts -= static_cast<qint64>(posts.size());
    m_figures.bytes -= bytes;
    m_figures.oldest = oldest;
    return done();
}

Status SpoolFile::setAside(const Kept &post)
{
    const std::lock_guard changing(m_changing);
    BELLHOP_TRY(const Instant oldest, m_database->write([&](db::Connection &connection) -> Result<Instant> {
        BELLHOP_CHECK(connection.execute(sql()["set_aside"_L1], {{"id", post.id}}));
        return oldestArrival(connection);
    }));
    const std::lock_guard lock(m_mutex);
    --m_figures.posts;
    m_figures.bytes -= post.bytes;
    ++m_figures.setAside;
    m_figures.setAsideBytes += post.bytes;
    m_figures.oldest = oldest;
    return done();
}

SpoolFigures SpoolFile::figures() const
{
    const std::lock_guard lock(m_mutex);
    return m_figures;
}

} // namespace bellhop::relay
