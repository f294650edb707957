// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/audit.h"

QByteArray bellhop_desk_audit_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {
const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_audit_sql(), u"desk/audit"_s);
    return statements;
}

constexpr int kHmacBytes = 32;
constexpr int kColumns = 8;
constexpr int kRangesPerRun = 20;

/// What the first seal follows.
QByteArray genesis()
{
    return QByteArray(kHmacBytes, '\0');
}

/// Length before each field, so that no two different ranges have the same bytes.
void append(QByteArray &bytes, const QByteArray &field)
{
    bytes.append(QByteArray::number(field.size())).append(':').append(field);
}

QByteArray canonical(qint64 from, qint64 to, const QByteArray &previous, const db::Rows &rows)
{
    QByteArray bytes("bellhop audit 1\n");
    append(bytes, previous);
    append(bytes, QByteArray::number(from));
    append(bytes, QByteArray::number(to));
    for (const db::Row &row : rows) {
        for (int column = 0; column < kColumns; ++column) {
            if (row.isNull(column))
                bytes.append('-');
            else
                append(bytes, row.text(column).toUtf8());
        }
        bytes.append('\n');
    }
    return bytes;
}

/// Seals the next range; rows in it, 0 when none is ripe.
Result<int> sealRange(db::Connection &connection, const AuditHmac &hmac)
{
    BELLHOP_TRY(const auto last, connection.first(book()["last_seal"_L1]));
    const qint64 since = last ? last->integer(0) : 0;
    const QByteArray previous = last ? last->bytes(1) : genesis();
    BELLHOP_TRY(const auto ripe, connection.first(book()["ripe_to"_L1], {{"since", since}}));
    if (!ripe || ripe->isNull(0))
        return 0;
    const qint64 to = ripe->integer(0);
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["ripe"_L1], {{"since", since}, {"to_id", to}}));
    const QByteArray seal = hmac(canonical(since + 1, to, previous, rows));
    BELLHOP_CHECK(connection.execute(
        book()["add_seal"_L1], {{"from_id", since + 1}, {"to_id", to}, {"hmac", seal}, {"previous", previous}}));
    return static_cast<int>(rows.size());
}

struct Seal {
    qint64 id = 0;
    qint64 from = 0;
    qint64 to = 0;
    QByteArray hmac;
    QByteArray previous;
};

Result<std::vector<Seal>> sealsSince(db::Database &database, qint64 since)
{
    return database.read([&](db::Connection &connection) -> Result<std::vector<Seal>> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["seals"_L1], {{"since", since}}));
        std::vector<Seal> seals;
        for (const db::Row &row : rows)
            seals.push_back({row.integer(0), row.integer(1), row.integer(2), row.bytes(3), row.bytes(4)});
        return seals;
    });
}

/// Whether this seal follows on what the verdict has so far, and its rows are those that were sealed.
Result<bool> agrees(db::Database &database, const Seal &seal, AuditVerdict &verdict, const AuditProof &proof)
{
    const QByteArray previous = verdict.seals == 0 ? genesis() : verdict.head;
    if (seal.from != verdict.headTo + 1 || seal.to < seal.from || seal.previous != previous)
        return false;
    BELLHOP_TRY(const db::Rows rows, database.read([&](db::Connection &connection) {
        return connection.query(book()["sealed_rows"_L1], {{"from_id", seal.from}, {"to_id", seal.to}});
    }));
    if (!proof(canonical(seal.from, seal.to, previous, rows), seal.hmac))
        return false;
    ++verdict.seals;
    verdict.rows += static_cast<qint64>(rows.size());
    verdict.head = seal.hmac;
    verdict.headTo = seal.to;
    return true;
}

Status countUnsealed(db::Database &database, AuditVerdict &verdict)
{
    return database.read([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const auto row, connection.first(book()["unsealed"_L1], {{"since", verdict.headTo}}));
        verdict.unsealed = row ? row->integer(0) : 0;
        verdict.waitingSince = row ? row->integer(1) : 0;
        return done();
    });
}
} // namespace

Result<int> sealAudit(db::Database &database, const AuditHmac &hmac)
{
    int sealed = 0;
    for (int i = 0; i < kRangesPerRun; ++i) {
        const auto range = database.write(
            [&](db::Connection &connection) { return sealRange(connection, hmac); }, db::Urgency::Intake);
        // Another relay was faster with this range.
        if (!range.ok() && range.error().kind == ErrorKind::Conflict)
            break;
        if (!range.ok())
            return range.error();
        if (*range == 0)
            break;
        sealed += *range;
    }
    return sealed;
}

Result<AuditVerdict> verifyAudit(db::Database &database, const AuditProof &proof)
{
    AuditVerdict verdict;
    for (qint64 since = 0;;) {
        BELLHOP_TRY(const std::vector<Seal> seals, sealsSince(database, since));
        if (seals.empty())
            break;
        for (const Seal &seal : seals) {
            BELLHOP_TRY(const bool agreed, agrees(database, seal, verdict, proof));
            if (!agreed) {
                verdict.brokenFrom = qMin(seal.from, verdict.headTo + 1);
                verdict.brokenTo = qMax(seal.to, verdict.brokenFrom);
                return verdict;
            }
            since = seal.id;
        }
    }
    BELLHOP_CHECK(countUnsealed(database, verdict));
    return verdict;
}

} // namespace bellhop::desk
