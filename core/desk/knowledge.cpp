// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/knowledge.h"

#include "core/base/uuid.h"
#include "core/desk/assistant_llm.h"
#include "core/desk/ledger.h"

#include <QHash>
#include <QSet>

QByteArray bellhop_desk_knowledge_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kAnswer = u"knowledge"_s;
const QString kTitle = u"knowledge_title"_s;
const QString kAsk = u"knowledge_ask"_s;

const db::SqlBook &book()
{
    static const db::SqlBook sql(bellhop_desk_knowledge_sql(), u"desk/knowledge"_s);
    return sql;
}

KnowledgeItem itemOf(const db::Row &row)
{
    KnowledgeItem item;
    item.id = row.integer(0);
    item.property = row.id<PropertyId>(1);
    item.name = row.text(2);
    item.topic = row.text(3);
    item.audience = audienceFromWire(row.text(4)).value_or(Audience::Stay);
    item.accessCode = row.flag(5);
    item.active = row.flag(6);
    item.version = row.integer(7);
    item.validFrom = QDate::fromString(row.text(9), Qt::ISODate);
    item.validUntil = QDate::fromString(row.text(10), Qt::ISODate);
    return item;
}

void takeText(KnowledgeItem &item, const QString &part, const QString &language, const QString &body)
{
    if (part == kAnswer)
        item.answers[language] = body;
    else if (part == kTitle)
        item.titles[language] = body;
    else
        item.cues[language] = body.split(u'\n', Qt::SkipEmptyParts);
}

std::vector<db::Params> textsOf(const KnowledgeItem &item, const QString &uuid)
{
    std::vector<db::Params> rows;
    const auto put = [&](const QString &kind, const QString &language, const QString &body) {
        rows.push_back({{"kind", kind}, {"uuid", uuid}, {"language", language}, {"body", body}});
    };
    for (const auto &[language, answer] : item.answers) {
        put(kAnswer, language, answer);
        put(kTitle, language, item.titleIn(language));
    }
    for (const auto &[language, asks] : item.cues)
        put(kAsk, language, asks.join(u'\n'));
    return rows;
}

db::Value dayOf(const QDate &day)
{
    return day.isValid() ? db::Value(day.toString(Qt::ISODate)) : db::Value();
}

db::Params factsOf(const KnowledgeItem &item)
{
    return {{"topic", item.topic}, {"audience", toWire(item.audience)}, {"access_code", item.opensDoors()},
        {"active", item.active}, {"from", dayOf(item.validFrom)}, {"until", dayOf(item.validUntil)}};
}

Error named(const KnowledgeItem &item, ErrorKind kind, const QString &what)
{
    return makeError(kind, what.arg(item.name));
}

Error changedSince(const KnowledgeItem &item)
{
    return named(item, ErrorKind::Conflict, u"Somebody has changed '%1' since. Look at it again first."_s);
}

Result<std::optional<db::Row>> rowOf(db::Connection &connection, PropertyId property, const QString &name)
{
    return connection.first(book()["by_name"_L1], {{"property", property}, {"name", name}});
}

Status audit(db::Connection &connection, const Actor &actor, PropertyId property, const QString &what)
{
    return writeAudit(connection, actor, "knowledge"_L1, "property"_L1, property.value, what);
}

Status addOne(db::Connection &connection, const Actor &actor, PropertyId property, const KnowledgeItem &item)
{
    BELLHOP_TRY(const auto known, rowOf(connection, property, item.name));
    if (known)
        return named(
            item, ErrorKind::Conflict, u"There is an item '%1' already. Change it, or name this one otherwise."_s);
    const QString uuid = newUuid();
    db::Params row = factsOf(item);
    row.insert(row.end(), {{"uuid", uuid}, {"property", property}, {"name", item.name}});
    BELLHOP_CHECK(connection.execute(book()["add"_L1], row));
    BELLHOP_CHECK(connection.executeMany(book()["add_texts"_L1], textsOf(item, uuid)));
    return audit(connection, actor, property, u"added "_s + item.name);
}

Status changeOne(db::Connection &connection, const Actor &actor, PropertyId property, const KnowledgeItem &item)
{
    BELLHOP_TRY(const auto known, rowOf(connection, property, item.name));
    if (!known)
        return named(item, ErrorKind::NotFound, u"There is no item '%1' at this property."_s);
    db::Params row = factsOf(item);
    row.insert(row.end(), {{"id", known->integer(0)}, {"seen", item.version}});
    BELLHOP_TRY(const qint64 changed, connection.execute(book()["change"_L1], row));
    if (changed == 0)
        return changedSince(item);
    const QString uuid = known->text(1);
    BELLHOP_CHECK(connection.execute(book()["forget_texts"_L1], {{"uuid", uuid}}));
    BELLHOP_CHECK(connection.executeMany(book()["add_texts"_L1], textsOf(item, uuid)));
    return audit(connection, actor, property, u"changed "_s + item.name);
}

Status checkItem(const KnowledgeItem &item)
{
    const QString fault = faultOf(item);
    return fault.isEmpty() ? done() : Status(makeError(ErrorKind::BadData, u"%1: %2"_s.arg(item.name, fault)));
}

Status removeOne(db::Connection &connection, const Actor &actor, PropertyId property, const KnowledgeItem &item)
{
    BELLHOP_TRY(const auto known, rowOf(connection, property, item.name));
    if (!known)
        return named(item, ErrorKind::NotFound, u"There is no item '%1' at this property."_s);
    const db::Params row{{"id", known->integer(0)}, {"seen", item.version}};
    BELLHOP_TRY(const qint64 ours, connection.execute(book()["touch"_L1], row)); // tells whoever looks at the list
    if (ours == 0)
        return changedSince(item);
    BELLHOP_CHECK(connection.execute(book()["forget_texts"_L1], {{"uuid", known->text(1)}}));
    BELLHOP_CHECK(connection.execute(book()["remove"_L1], row));
    return audit(connection, actor, property, u"removed "_s + item.name);
}

Status each(db::Database &database, PropertyId property, const std::vector<KnowledgeItem> &items,
    Status (*work)(db::Connection &, const Actor &, PropertyId, const KnowledgeItem &))
{
    for (const KnowledgeItem &item : items)
        BELLHOP_CHECK(checkItem(item));
    return database.write([&](db::Connection &connection) -> Status {
        for (const KnowledgeItem &item : items)
            BELLHOP_CHECK(work(connection, Actor(), property, item));
        return done();
    });
}

Result<std::vector<KnowledgeItem>> itemsIn(db::Connection &connection, std::optional<PropertyId> property)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["items"_L1]));
    std::vector<KnowledgeItem> items;
    QHash<qint64, std::size_t> places;
    for (const db::Row &row : rows) {
        if (property && row.id<PropertyId>(1) != *property)
            continue;
        places.insert(row.integer(0), items.size());
        items.push_back(itemOf(row));
    }
    BELLHOP_TRY(const db::Rows texts, connection.query(book()["texts"_L1]));
    for (const db::Row &row : texts)
        if (const auto place = places.constFind(row.integer(0)); place != places.cend())
            takeText(items[*place], row.text(1), row.text(2), row.text(3));
    return items;
}

/// Supervisors write for the properties of their teams, those of no team for all.
Status authorise(db::Connection &connection, const Actor &actor, PropertyId property)
{
    if (actor.kind != Actor::Kind::Agent || !canChangeKnowledge(actor.role))
        return makeError(ErrorKind::Refused, u"Only supervisors and administrators change what guests are told."_s);
    BELLHOP_TRY(const auto led,
        connection.first(book()["may_change"_L1],
            {{"property", property}, {"agent", actor.agent}, {"all", actor.role == Role::Admin}}));
    return led ? done() : Status(makeError(ErrorKind::NotFound, u"There is no such property in your teams."_s));
}

Result<std::vector<KnowledgeProperty>> propertiesIn(db::Connection &connection)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["properties"_L1]));
    std::vector<KnowledgeProperty> properties;
    for (const db::Row &row : rows)
        properties.push_back({row.id<PropertyId>(0), row.text(1), row.text(2), row.text(3), row.text(4)});
    return properties;
}

/// What was asked several times stands once, as it was last asked.
Result<std::vector<KnowledgeGap>> gapsIn(db::Connection &connection, Instant since)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["gaps"_L1], {{"since", since}}));
    std::vector<KnowledgeGap> gaps;
    QSet<QString> known;
    for (const db::Row &row : rows) {
        KnowledgeGap gap{row.id<MessageId>(0), row.id<ConversationId>(1), row.id<PropertyId>(2),
            row.text(3).simplified(), row.text(4), row.instant(5)};
        const QString key = QString::number(gap.property.value) + u' ' + gap.question.toCaseFolded();
        if (gap.question.isEmpty() || known.contains(key))
            continue;
        known.insert(key);
        gaps.push_back(std::move(gap));
    }
    return gaps;
}

} // namespace

Result<std::vector<KnowledgeItem>> loadKnowledge(db::Database &database, std::optional<PropertyId> property)
{
    return database.read([&](db::Connection &connection) { return itemsIn(connection, property); });
}

Result<QString> knowledgeMark(db::Database &database)
{
    return database.glance([&](db::Connection &connection) -> Result<QString> {
        BELLHOP_TRY(const db::Row row, connection.one(book()["mark"_L1], {}, u"knowledge"_s));
        return u"%1 %2 %3"_s.arg(row.integer(0)).arg(row.integer(1)).arg(row.integer(2));
    });
}

Status addKnowledge(db::Database &database, PropertyId property, const std::vector<KnowledgeItem> &items)
{
    return each(database, property, items, addOne);
}

Status changeKnowledge(db::Database &database, PropertyId property, const std::vector<KnowledgeItem> &items)
{
    return each(database, property, items, changeOne);
}

Status removeKnowledge(db::Database &database, PropertyId property, const QString &name)
{
    KnowledgeItem item;
    item.name = name;
    return database.write([&](db::Connection &connection) { return removeOne(connection, Actor(), property, item); });
}

Status changeKnowledge(db::Connection &connection, const Actor &actor, const ChangeKnowledgeOrder &order)
{
    BELLHOP_CHECK(authorise(connection, actor, order.property));
    if (order.change == ChangeKnowledgeOrder::Change::Remove)
        return removeOne(connection, actor, order.property, order.item);
    BELLHOP_CHECK(checkItem(order.item));
    return order.change == ChangeKnowledgeOrder::Change::Add ? addOne(connection, actor, order.property, order.item)
                                                             : changeOne(connection, actor, order.property, order.item);
}

Result<KnowledgeShelf> loadKnowledgeShelf(db::Database &database)
{
    return database.read([&](db::Connection &connection) -> Result<KnowledgeShelf> {
        KnowledgeShelf shelf;
        BELLHOP_TRY(shelf.now, connection.now());
        const Instant since = shelf.now - std::chrono::hours(24 * kKnowledgeDays);
        BELLHOP_TRY(shelf.properties, propertiesIn(connection));
        BELLHOP_TRY(shelf.items, itemsIn(connection, {}));
        BELLHOP_TRY(const db::Rows uses, connection.query(book()["uses"_L1], {{"since", since}}));
        for (const db::Row &row : uses)
            shelf.answers.insert(row.integer(0), static_cast<int>(row.integer(1)));
        BELLHOP_TRY(shelf.gaps, gapsIn(connection, since));
        BELLHOP_TRY(shelf.model, llmDay(connection));
        return shelf;
    });
}

} // namespace bellhop::desk
