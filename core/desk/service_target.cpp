// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/service_target.h"

#include "core/desk/ledger.h"

QByteArray bellhop_desk_service_target_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_service_target_sql(), u"desk/service_target"_s);
    return statements;
}

Status checkTarget(const QString &property, const std::optional<ServiceTarget> &target)
{
    if (!target)
        return property.isEmpty()
            ? Status(makeError(ErrorKind::BadData, u"A site has a target; only a property can go without one."_s))
            : done();
    if (target->answer < std::chrono::seconds(1) || target->answer > std::chrono::hours(24))
        return makeError(ErrorKind::BadData, u"A guest is to be answered within 1 to 86400 seconds."_s);
    if (target->goalPercent < 1 || target->goalPercent > 100)
        return makeError(ErrorKind::BadData, u"A goal is 1 to 100 percent of the answers."_s);
    return done();
}

} // namespace

Result<std::vector<PropertyTarget>> serviceTargets(db::Database &database)
{
    return database.read([](db::Connection &connection) -> Result<std::vector<PropertyTarget>> {
        std::vector<PropertyTarget> targets;
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["targets"_L1]));
        for (const db::Row &row : rows) {
            PropertyTarget target{row.text(0), {}};
            if (!row.isNull(1))
                target.own = ServiceTarget{std::chrono::seconds(row.integer(1)), static_cast<int>(row.integer(2))};
            targets.push_back(target);
        }
        return targets;
    });
}

Status setServiceTarget(db::Database &database, const QString &property, const std::optional<ServiceTarget> &target)
{
    BELLHOP_CHECK(checkTarget(property, target));
    return database.write([&](db::Connection &connection) -> Status {
        PropertyId id;
        if (!property.isEmpty()) {
            BELLHOP_TRY(const db::Row row,
                connection.one(book()["property"_L1], {{"name", property}}, u"property named "_s + property));
            id = row.id<PropertyId>(0);
        }
        const auto seconds = target ? std::optional(qint64(target->answer.count())) : std::nullopt;
        const auto goal = target ? std::optional(qint64(target->goalPercent)) : std::nullopt;
        BELLHOP_CHECK(connection.execute(book()["add"_L1], {{"property", id}, {"seconds", seconds}, {"goal", goal}}));
        return writeAudit(connection, Actor(), "service_target"_L1, property.isEmpty() ? "site"_L1 : "property"_L1,
            property.isEmpty() ? 1 : id.value,
            target ? u"%1 % within %2 s"_s.arg(target->goalPercent).arg(target->answer.count()) : u"as the site"_s);
    });
}

} // namespace bellhop::desk
