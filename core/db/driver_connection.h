// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/db/retry.h"

#include <span>
#include <unordered_map>

namespace bellhop::db {

/// What both drivers do alike: binding by name, chunks, the cache of prepared statements, the transaction's time.
/// One thread at a time.
class DriverConnection : public Connection
{
public:
    Result<Instant> now() override;
    void learnNow(Instant time) override;
    Result<qint64> execute(const Sql &sql, const Params &params) override;
    Result<qint64> executeMany(const Sql &sql, const std::vector<Params> &rows, const Params &params) override;
    Result<Rows> query(const Sql &sql, const Params &params) override;
    Result<Rows> queryMany(const Sql &sql, const std::vector<Params> &rows, const Params &params) override;

    Status prepares(const Sql &sql) override;

    /// A new transaction: forgets its time and failure.
    void beginRun();
    [[nodiscard]] Failure failure() const { return m_failure; }

protected:
    /// A statement that the server knows. Drivers derive from it.
    struct Prepared {
        struct Slot {
            QByteArray name;
            int row = -1; ///< Which repetition of the group; -1: outside it.
            bool isNow = false; ///< The transaction's time, bound by itself.
        };
        virtual ~Prepared() = default;
        QString label;
        std::vector<Slot> slots_;
        std::vector<std::size_t> position; ///< Where the last binding found the slot's name: a hint.
        quint64 lastUse = 0;
    };
    using Bound = std::vector<const Value *>;

    explicit DriverConnection(int maxParameters)
        : m_maxParameters(maxParameters)
    {
    }

    virtual Result<std::unique_ptr<Prepared>> prepare(const QByteArray &text, const QString &label) = 0;
    /// Rows touched; the rows of the result in `rows` when it is not null.
    virtual Result<qint64> run(Prepared &statement, const Bound &values, Rows *rows) = 0;
    /// The database's time, asked now.
    virtual Result<Instant> readClock() = 0;

    void noteFailure(Failure failure);
    /// Before the connection is closed.
    void dropStatements() { m_cache.clear(); }

private:
    struct Key {
        int id;
        int times;
        bool operator==(const Key &) const = default;
    };
    struct KeyHash {
        std::size_t operator()(Key key) const noexcept { return qHashMulti(0, key.id, key.times); }
    };

    Result<Prepared *> cached(const Sql &sql, int times);
    void makeRoom();
    /// `size`: how often the group is repeated in the statement; the last row stands in for those missing.
    Result<qint64> runOne(
        const Sql &sql, std::span<const Params> rows, std::size_t size, const Params &params, Rows *out);
    Result<qint64> runMany(const Sql &sql, const std::vector<Params> &rows, const Params &params, Rows *out);
    Status bind(Prepared &statement, std::span<const Params> rows, const Params &params, Bound &bound);

    std::unordered_map<Key, std::unique_ptr<Prepared>, KeyHash> m_cache;
    quint64 m_uses = 0;
    int m_maxParameters;
    std::optional<Instant> m_now;
    Value m_nowValue;
    Failure m_failure = Failure::None;
};

} // namespace bellhop::db
