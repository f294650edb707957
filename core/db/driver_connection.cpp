// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/driver_connection.h"

namespace bellhop::db {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kCachedStatements = 256;
constexpr std::size_t kRowsPerChunk = 500;
/// Far below any server's limit of one packet (16 MB by default).
constexpr qsizetype kBytesPerChunk = 4 * 1024 * 1024;

// Statements are prepared in few sizes, so that they stay in the cache and the cache stays small.

/// The largest such size not above `count`: an INSERT of 30 rows, or a union of 30, runs as 24 and 6.
std::size_t sizeBelow(std::size_t count)
{
    if (count <= 8)
        return count;
    if (count <= 64)
        return count / 8 * 8;
    if (count >= kRowsPerChunk)
        return kRowsPerChunk;
    return count >= 256 ? 256 : count >= 128 ? 128 : 64;
}

/// The smallest such size not below `count`: a list of 30 keys runs as one of 32, with the last one repeated.
std::size_t sizeAbove(std::size_t count)
{
    if (count <= 8)
        return count;
    if (count <= 64)
        return (count + 7) / 8 * 8;
    return count <= 128 ? 128 : count <= 256 ? 256 : kRowsPerChunk;
}

qsizetype sizeOf(const Params &params)
{
    qsizetype size = 0;
    for (const Param &param : params) {
        if (const auto *text = std::get_if<QString>(&param.value))
            size += text->size();
        else if (const auto *bytes = std::get_if<QByteArray>(&param.value))
            size += bytes->size();
        size += 8;
    }
    return size;
}

const Value *find(const Params &params, const QByteArray &name, std::size_t &hint)
{
    const QLatin1String wanted(name);
    if (hint < params.size() && params[hint].name == wanted)
        return &params[hint].value;
    for (std::size_t i = 0; i < params.size(); ++i) {
        if (params[i].name == wanted) {
            hint = i;
            return &params[i].value;
        }
    }
    return nullptr;
}

} // namespace

void DriverConnection::beginRun()
{
    m_now.reset();
    m_failure = Failure::None;
}

void DriverConnection::noteFailure(Failure failure)
{
    // After a lost connection or a deadlock nothing of this transaction is left, whatever follows.
    if (m_failure == Failure::None || m_failure == Failure::Busy || failure == Failure::Lost)
        m_failure = failure == Failure::None ? m_failure : failure;
}

Result<Instant> DriverConnection::now()
{
    if (!m_now) {
        BELLHOP_TRY(const Instant time, readClock());
        learnNow(time);
    }
    return *m_now;
}

void DriverConnection::learnNow(Instant time)
{
    if (m_now)
        return;
    m_now = time;
    m_nowValue = Value(time.ms);
}

Result<qint64> DriverConnection::execute(const Sql &sql, const Params &params)
{
    return runOne(sql, std::span(&params, 1), 1, params, nullptr);
}

Result<Rows> DriverConnection::query(const Sql &sql, const Params &params)
{
    Rows rows;
    BELLHOP_CHECK(runOne(sql, std::span(&params, 1), 1, params, &rows));
    return rows;
}

Result<qint64> DriverConnection::executeMany(const Sql &sql, const std::vector<Params> &rows, const Params &params)
{
    return runMany(sql, rows, params, nullptr);
}

Result<Rows> DriverConnection::queryMany(const Sql &sql, const std::vector<Params> &rows, const Params &params)
{
    Rows out;
    BELLHOP_CHECK(runMany(sql, rows, params, &out));
    return out;
}

Result<qint64> DriverConnection::runMany(
    const Sql &sql, const std::vector<Params> &rows, const Params &params, Rows *out)
{
    const std::size_t outside = sql.text(dialect()).parameters.size();
    const std::size_t perRow = rows.empty() ? 1 : qMax(std::size_t(1), outside);
    const std::size_t most = qBound(std::size_t(1), static_cast<std::size_t>(m_maxParameters) / perRow, kRowsPerChunk);
    // One of these once more would store, or give, more.
    const QByteArray &text = sql.text(dialect()).text;
    const bool addsRows = text.startsWith("INSERT") || text.contains("UNION ALL");
    qint64 touched = 0;
    for (std::size_t from = 0; from < rows.size();) {
        std::size_t count = 0;
        for (qsizetype bytes = 0; count < most && from + count < rows.size() && (count == 0 || bytes < kBytesPerChunk);
             ++count)
            bytes += sizeOf(rows[from + count]);
        if (addsRows)
            count = sizeBelow(count);
        const std::size_t size = addsRows ? count : qMin(sizeAbove(count), most);
        BELLHOP_TRY(const qint64 n, runOne(sql, std::span(rows).subspan(from, count), size, params, out));
        touched += n;
        from += count;
    }
    return touched;
}

Result<qint64> DriverConnection::runOne(
    const Sql &sql, std::span<const Params> rows, std::size_t size, const Params &params, Rows *out)
{
    BELLHOP_TRY(Prepared *const statement, cached(sql, static_cast<int>(size)));
    Bound bound;
    BELLHOP_CHECK(bind(*statement, rows, params, bound));
    return run(*statement, bound, out);
}

Status DriverConnection::bind(Prepared &statement, std::span<const Params> rows, const Params &params, Bound &bound)
{
    bound.reserve(statement.slots_.size());
    for (std::size_t i = 0; i < statement.slots_.size(); ++i) {
        const Prepared::Slot &slot = statement.slots_[i];
        const Value *value = nullptr;
        if (slot.isNow) {
            BELLHOP_CHECK(now());
            value = &m_nowValue;
        } else {
            value = find(slot.row < 0 ? params : rows[qMin(static_cast<std::size_t>(slot.row), rows.size() - 1)],
                slot.name, statement.position[i]);
        }
        if (value == nullptr)
            return makeError(ErrorKind::Internal, u"A database statement was used wrongly."_s,
                u"%1: parameter '%2' is not bound"_s.arg(statement.label, QLatin1String(slot.name)));
        bound.push_back(value);
    }
    return done();
}

Result<DriverConnection::Prepared *> DriverConnection::cached(const Sql &sql, int times)
{
    const auto found = m_cache.find(Key{sql.id(), times});
    if (found != m_cache.end()) {
        found->second->lastUse = ++m_uses;
        return found->second.get();
    }
    makeRoom();
    PreparedText text = times == 1 ? sql.text(dialect()) : sql.repeated(dialect(), times);
    BELLHOP_TRY(std::unique_ptr<Prepared> statement, prepare(text.text, sql.label()));
    statement->label = sql.label();
    statement->lastUse = ++m_uses;
    statement->position.assign(text.parameters.size(), 0);
    for (const QByteArray &name : text.parameters) {
        const qsizetype hash = name.indexOf('#');
        statement->slots_.push_back(hash < 0 ? Prepared::Slot{name, -1, name == "now"}
                                             : Prepared::Slot{name.first(hash), name.sliced(hash + 1).toInt(), false});
    }
    return m_cache.emplace(Key{sql.id(), times}, std::move(statement)).first->second.get();
}

Status DriverConnection::prepares(const Sql &sql)
{
    BELLHOP_CHECK(cached(sql, 1));
    return done();
}

void DriverConnection::makeRoom()
{
    if (m_cache.size() < kCachedStatements)
        return;
    auto oldest = m_cache.begin();
    for (auto it = m_cache.begin(); it != m_cache.end(); ++it) {
        if (it->second->lastUse < oldest->second->lastUse)
            oldest = it;
    }
    m_cache.erase(oldest);
}

} // namespace bellhop::db
