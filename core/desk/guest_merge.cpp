// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/guest_merge.h"

#include "core/base/json.h"
#include "core/base/uuid.h"

QByteArray bellhop_desk_guest_merge_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_guest_merge_sql(), u"desk/guest_merge"_s);
    return statements;
}

constexpr QLatin1String kByPerson{"person"};

struct HeldGuest {
    GuestId id;
    GuestId mergedInto;
    bool erased = false;
};

/// Both until the transaction ends; NotFound when one is not there.
Result<std::vector<HeldGuest>> hold(db::Connection &connection, GuestId one, GuestId other)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["hold"_L1], {{"one", one}, {"other", other}}));
    std::vector<HeldGuest> held;
    for (const db::Row &row : rows)
        held.push_back({row.id<GuestId>(0), row.id<GuestId>(1), !row.isNull(2)});
    if (held.size() != (one == other ? 1U : 2U))
        return makeError(ErrorKind::NotFound, u"There is no such guest."_s);
    return held;
}

Result<GuestId> guestOf(db::Connection &connection, ConversationId conversation)
{
    BELLHOP_TRY(const db::Row row,
        connection.one(book()["guest_of_conversation"_L1], {{"conversation", conversation}}, u"guest"_s));
    return row.id<GuestId>(0);
}

Status movePersons(db::Connection &connection, const QSet<PersonId> &persons, GuestId to)
{
    std::vector<db::Params> rows;
    for (const PersonId person : persons)
        rows.push_back({{"id", person}});
    BELLHOP_CHECK(connection.executeMany(book()["move_persons"_L1], rows, {{"to", to}}));
    return done();
}

Status show(db::Connection &connection, GuestId guest)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["conversations"_L1], {{"guest", guest}}));
    std::vector<db::Params> ids;
    for (const db::Row &row : rows)
        ids.push_back({{"id", row.integer(0)}});
    BELLHOP_CHECK(connection.executeMany(book()["show"_L1], ids));
    return done();
}

/// People merge what they have to do with.
Status mayMerge(OrderContext &context, GuestId one, GuestId other)
{
    if (context.actor.role != Role::Agent)
        return done();
    BELLHOP_TRY(const auto own,
        context.connection.first(
            book()["has_one_of_theirs"_L1], {{"one", one}, {"other", other}, {"agent", context.actor.agent}}));
    if (!own)
        return makeError(ErrorKind::Refused,
            u"Only who has a conversation of one of these guests, or leads, merges and separates them."_s);
    return done();
}

Status mayBecomeOne(const std::vector<HeldGuest> &held)
{
    for (const HeldGuest &guest : held) {
        if (guest.erased)
            return makeError(ErrorKind::Refused, u"One of these guests was erased; there is nothing to merge."_s);
        if (guest.mergedInto.isSet())
            return makeError(
                ErrorKind::Conflict, u"One of these guests was merged with another just now. Look again."_s);
    }
    return done();
}

Status auditMerge(db::Connection &connection, const Actor &by, QLatin1String action, GuestId root, GuestId other)
{
    return writeAudit(connection, by, action, "guest"_L1, root.value, u"guest %1"_s.arg(other.value));
}

/// What is undone, as it stands now.
struct OpenMerge {
    qint64 id = 0;
    GuestId from;
    GuestId into;
};

Result<OpenMerge> openMerge(db::Connection &connection, const QString &uuid)
{
    const auto look = [&]() -> Result<OpenMerge> {
        BELLHOP_TRY(const auto row, connection.first(book()["merge"_L1], {{"uuid", uuid}}));
        if (!row)
            return makeError(ErrorKind::NotFound, u"These guests are not merged."_s);
        if (!row->isNull(3))
            return makeError(ErrorKind::Conflict, u"These guests are separate already."_s);
        if (row->text(4) != kByPerson)
            return makeError(ErrorKind::Refused, u"WhatsApp itself says that these two are one person."_s);
        return OpenMerge{row->integer(0), row->id<GuestId>(1), row->id<GuestId>(2)};
    };
    BELLHOP_TRY(const OpenMerge seen, look());
    BELLHOP_CHECK(hold(connection, seen.from, seen.into));
    BELLHOP_TRY(const OpenMerge open, look()); // somebody may have been faster
    if (open.into != seen.into)
        return makeError(ErrorKind::Conflict, u"One of these guests was merged with another just now. Look again."_s);
    return open;
}

/// What goes back with a merge: persons, and the merges that came along with it.
struct Return {
    QSet<PersonId> persons;
    std::vector<std::pair<qint64, GuestId>> merges; ///< With the guest of each.
};

/// One in force, into a guest.
struct ListedMerge {
    qint64 id = 0;
    GuestId from;
    QSet<PersonId> persons; ///< Who came with it, then.
};

/// Who of a merge is still its: a part may have been separated since and merged anew, which a later one says. A later
/// one that holds all of them has brought them along.
QSet<PersonId> membersOf(const std::vector<ListedMerge> &oldestFirst, std::size_t merge, const QSet<PersonId> &there)
{
    QSet<PersonId> members = oldestFirst[merge].persons;
    members.intersect(there);
    for (std::size_t later = oldestFirst.size(); --later > merge;) {
        if (!oldestFirst[later].persons.contains(members))
            members.subtract(oldestFirst[later].persons);
    }
    return members;
}

Result<Return> returnOf(db::Connection &connection, const OpenMerge &merge)
{
    BELLHOP_TRY(const db::Rows persons, connection.query(book()["persons"_L1], {{"guest", merge.into}}));
    QSet<PersonId> there;
    for (const db::Row &row : persons)
        there.insert(row.id<PersonId>(0));
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["merges_into"_L1], {{"guest", merge.into}}));
    std::vector<ListedMerge> merges;
    std::size_t place = 0;
    for (const db::Row &row : rows) {
        if (row.integer(0) == merge.id)
            place = merges.size();
        merges.push_back({row.integer(0), row.id<GuestId>(1), personsIn(row.text(2))});
    }
    Return back{membersOf(merges, place, there), {}};
    for (std::size_t earlier = 0; earlier < place; ++earlier) {
        const QSet<PersonId> members = membersOf(merges, earlier, there);
        if (!members.isEmpty() && back.persons.contains(members))
            back.merges.push_back({merges[earlier].id, merges[earlier].from});
    }
    // What a provider joined in the meantime is one person for good.
    for (const db::Row &row : persons) {
        const auto joined = row.id<PersonId>(1);
        if (joined.isSet() && back.persons.contains(row.id<PersonId>(0)) != back.persons.contains(joined))
            return makeError(ErrorKind::Refused, u"WhatsApp itself says that these two are one person."_s);
    }
    return back;
}

Status unmerge(db::Connection &connection, const Actor &by, const OpenMerge &merge)
{
    BELLHOP_TRY(const Return back, returnOf(connection, merge));
    BELLHOP_CHECK(movePersons(connection, back.persons, merge.from));
    for (const auto &[id, guest] : back.merges) {
        BELLHOP_CHECK(connection.execute(book()["point_merge"_L1], {{"merge", id}, {"to", merge.from}}));
        BELLHOP_CHECK(connection.execute(book()["mark"_L1], {{"guest", guest}, {"to", merge.from}}));
    }
    BELLHOP_CHECK(connection.execute(book()["mark"_L1], {{"guest", merge.from}, {"to", GuestId()}}));
    BELLHOP_CHECK(connection.execute(book()["undo"_L1], {{"merge", merge.id}, {"agent", by.agent}}));
    BELLHOP_CHECK(show(connection, merge.from));
    BELLHOP_CHECK(show(connection, merge.into));
    return auditMerge(connection, by, "guest_unmerge"_L1, merge.into, merge.from);
}

Status mergeByPerson(db::Connection &connection, const Actor &by, GuestId from, GuestId into, const QString &uuid)
{
    BELLHOP_CHECK(mergeGuests(connection, {from, into, uuid, false, by.agent}));
    BELLHOP_CHECK(show(connection, into));
    return auditMerge(connection, by, "guest_merge"_L1, into, from);
}

Error alreadyOne()
{
    return makeError(ErrorKind::Refused, u"These two are one guest already."_s);
}

} // namespace

QSet<PersonId> personsIn(const QString &merge)
{
    QSet<PersonId> ids;
    const auto list = Json::parse(merge.toUtf8());
    for (const Json &id : list.ok() ? list->elements() : std::vector<Json>())
        ids.insert({id.asString().value_or(QString()).toLongLong()});
    return ids;
}

Status mergeGuests(db::Connection &connection, const MergeOf &merge)
{
    BELLHOP_CHECK(hold(connection, merge.from, merge.into));
    BELLHOP_TRY(const db::Rows persons, connection.query(book()["persons"_L1], {{"guest", merge.from}}));
    Json list = Json::array();
    QSet<PersonId> moved;
    for (const db::Row &row : persons) {
        list.append(QString::number(row.integer(0)));
        moved.insert(row.id<PersonId>(0));
    }
    const db::Params both{{"from", merge.from}, {"to", merge.into}};
    BELLHOP_CHECK(connection.execute(book()["bring_merges"_L1], both));
    BELLHOP_CHECK(connection.execute(book()["bring_guests"_L1], both));
    BELLHOP_CHECK(connection.execute(book()["add"_L1],
        {{"uuid", merge.uuid}, {"from", merge.from}, {"to", merge.into}, {"persons", QString::fromUtf8(list.toBytes())},
            {"reason", merge.byProvider ? u"provider"_s : QString(kByPerson)}, {"agent", merge.agent}}));
    BELLHOP_CHECK(movePersons(connection, moved, merge.into));
    BELLHOP_CHECK(connection.execute(book()["mark"_L1], {{"guest", merge.from}, {"to", merge.into}}));
    return done();
}

Status mergeGuest(OrderContext &context, const MergeGuestOrder &order)
{
    db::Connection &connection = context.connection;
    BELLHOP_TRY(const StoredConversation other, loadConversation(connection, order.other, context.actor.agent));
    if (!other.inSight)
        return makeError(ErrorKind::NotFound, u"There is no such conversation in your teams."_s);
    BELLHOP_TRY(const GuestId into, guestOf(connection, context.conversation.id));
    BELLHOP_TRY(const GuestId from, guestOf(connection, order.other));
    if (from == into)
        return alreadyOne();
    BELLHOP_CHECK(mayMerge(context, into, from));
    BELLHOP_TRY(const std::vector<HeldGuest> held, hold(connection, into, from));
    BELLHOP_TRY(const GuestId intoNow, guestOf(connection, context.conversation.id));
    BELLHOP_TRY(const GuestId fromNow, guestOf(connection, order.other));
    if (intoNow == fromNow) // somebody was faster
        return alreadyOne();
    BELLHOP_CHECK(mayBecomeOne(held));
    BELLHOP_CHECK(mergeByPerson(connection, context.actor, from, into, context.uuid()));
    return context.reload();
}

Status unmergeGuest(OrderContext &context, const UnmergeGuestOrder &order)
{
    BELLHOP_TRY(const OpenMerge merge, openMerge(context.connection, order.merge));
    BELLHOP_TRY(const GuestId guest, guestOf(context.connection, context.conversation.id));
    if (guest != merge.into)
        return makeError(ErrorKind::NotFound, u"These guests are not merged."_s);
    BELLHOP_CHECK(mayMerge(context, merge.into, merge.from));
    BELLHOP_CHECK(unmerge(context.connection, context.actor, merge));
    return context.reload();
}

Status mergeGuest(db::Database &database, const Actor &by, GuestId from, GuestId into)
{
    const QString uuid = newUuid();
    if (from == into)
        return alreadyOne();
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const std::vector<HeldGuest> held, hold(connection, from, into));
        for (const HeldGuest &guest : held) {
            if (guest.mergedInto == from || guest.mergedInto == into)
                return alreadyOne();
        }
        BELLHOP_CHECK(mayBecomeOne(held));
        return mergeByPerson(connection, by, from, into, uuid);
    });
}

Status unmergeGuest(db::Database &database, const Actor &by, GuestId guest)
{
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const auto last, connection.first(book()["last_merge_of"_L1], {{"guest", guest}}));
        if (!last)
            return makeError(ErrorKind::NotFound, u"These guests are not merged."_s);
        BELLHOP_TRY(const OpenMerge merge, openMerge(connection, last->text(0)));
        return unmerge(connection, by, merge);
    });
}

} // namespace bellhop::desk
