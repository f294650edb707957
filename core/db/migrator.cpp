// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migrator.h"

#include "core/base/uuid.h"

#include <algorithm>
#include <map>

QByteArray bellhop_db_migrator_sql();

namespace bellhop::db {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kLease{120'000};

const SqlBook &statements()
{
    static const SqlBook book(bellhop_db_migrator_sql(), u"db/migrator"_s);
    return book;
}

/// One administrator's run over the migrations.
class MigrationRun final
{
public:
    explicit MigrationRun(Database &database)
        : m_database(database)
        , m_holder(newUuid())
    {
    }

    Result<int> run(const std::vector<Migration> &migrations)
    {
        BELLHOP_CHECK(prepareTable());
        BELLHOP_CHECK(takeLease());
        const auto ran = runSteps(migrations);
        const Status dropped = m_database.admin([this](Connection &c) -> Status {
            BELLHOP_CHECK(c.execute(statements()["drop_lease"_L1], {{"holder", m_holder}}));
            return done();
        });
        if (ran.ok() && !dropped.ok())
            return dropped.error();
        return ran;
    }

private:
    enum class Mark { Begun, Finished };

    Status prepareTable()
    {
        const Migration table{0, u"table"_s,
            "CREATE TABLE IF NOT EXISTS schema_migration (migration @int NOT NULL, step @int NOT NULL, "
            "finished_at @time NOT NULL, holder @uuid NULL, PRIMARY KEY (migration, step)) @table"};
        const auto steps = stepsOf(table, m_database.dialect());
        return m_database.admin([&](Connection &c) -> Status {
            BELLHOP_CHECK(c.executeText(steps.front().statement));
            return done();
        });
    }

    Status takeLease()
    {
        return m_database.admin([this](Connection &c) -> Status {
            BELLHOP_TRY(const Instant now, c.now());
            const Params params{{"until", now + kLease}, {"holder", m_holder}};
            const auto taken = c.execute(statements()["take_lease"_L1], params);
            if (taken.ok() || taken.error().kind != ErrorKind::Conflict)
                return taken.ok() ? done() : Status(taken.error());
            BELLHOP_TRY(const qint64 over, c.execute(statements()["take_over_lease"_L1], params));
            if (over == 0)
                return makeError(ErrorKind::Conflict,
                    u"Another administrator is changing this database. Try again in two minutes."_s, u"migrate"_s);
            return done();
        });
    }

    Status loadMarks()
    {
        return m_database.read([this](Connection &c) -> Status {
            BELLHOP_TRY(const Rows rows, c.query(statements()["finished"_L1]));
            for (const Row &row : rows)
                m_marks[{int(row.integer(0)), int(row.integer(1))}]
                    = row.integer(2) == 0 ? Mark::Begun : Mark::Finished;
            return done();
        });
    }

    Result<int> runSteps(const std::vector<Migration> &migrations)
    {
        BELLHOP_CHECK(loadMarks());
        const int newest = migrations.empty() ? 0 : migrations.back().number;
        if (!m_marks.empty() && m_marks.rbegin()->first.first > newest)
            return makeError(ErrorKind::SchemaTooNew,
                u"This database was made by a newer version of this program. Update the program."_s,
                u"migration %1, known %2"_s.arg(m_marks.rbegin()->first.first).arg(newest));
        int ran = 0;
        for (const Migration &migration : migrations) {
            for (const MigrationStep &step : stepsOf(migration, m_database.dialect())) {
                const auto mark = m_marks.find({step.migration, step.step});
                if (mark != m_marks.end() && mark->second == Mark::Finished)
                    continue;
                BELLHOP_CHECK(takeLease());
                BELLHOP_CHECK(runStep(step, mark != m_marks.end()));
                ++ran;
            }
        }
        return ran;
    }

    Status runStep(const MigrationStep &step, bool begunBefore)
    {
        const Params params{{"migration", step.migration}, {"step", step.step}, {"holder", m_holder}};
        const Status status = m_database.admin([&](Connection &c) -> Status {
            // A definition commits by itself on MySQL: the mark "begun" must be there before it. Everywhere else step
            // and mark are one transaction.
            const bool together = c.dialect() == Dialect::Sqlite || !isDefinition(step.statement);
            if (together)
                BELLHOP_CHECK(c.executeText("BEGIN"));
            BELLHOP_CHECK(c.execute(statements()["begin_step"_L1], params));
            const auto executed = c.executeText(step.statement);
            if (!executed.ok() && !(begunBefore && !together && wasDone(executed.error())))
                return executed.error();
            BELLHOP_CHECK(c.execute(statements()["finish_step"_L1], params));
            if (together)
                BELLHOP_CHECK(c.executeText("COMMIT"));
            return done();
        });
        if (status.ok())
            return status;
        Error error = status.error();
        error.detail = u"migration %1 step %2: %3"_s.arg(step.migration).arg(step.step).arg(error.detail);
        return error;
    }

    static bool isDefinition(const QByteArray &statement)
    {
        const QByteArray start = statement.first(qMin(qsizetype(6), statement.size())).toUpper();
        return start != "INSERT" && start != "UPDATE" && start != "DELETE";
    }

    /// Whether the server says that what a definition makes (or drops) is there (or gone) already.
    static bool wasDone(const Error &error)
    {
        constexpr std::array codes{"1050", "1060", "1061", "1091", "1304", "1359", "1826", "3822", "3940"};
        return std::any_of(codes.begin(), codes.end(),
            [&](const char *code) { return error.detail.contains(u"MySQL %1 "_s.arg(QLatin1String(code))); });
    }

    Database &m_database;
    const QString m_holder;
    std::map<std::pair<int, int>, Mark> m_marks;
};

} // namespace

Result<int> migrate(Database &database, const std::vector<Migration> &migrations)
{
    return MigrationRun(database).run(migrations);
}

} // namespace bellhop::db
