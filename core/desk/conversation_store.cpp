// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/conversation_store.h"

#include "core/base/uuid.h"
#include "core/desk/statements.h"

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

Error overtaken()
{
    return makeError(
        ErrorKind::StaleEpoch, u"This conversation changed in the meantime. Look again, then repeat it."_s);
}

db::Value orNull(const QString &text)
{
    return text.trimmed().isEmpty() ? db::Value() : db::Value(text.trimmed());
}

template <typename T> db::Value wordOrNull(const std::optional<T> &value)
{
    return value ? db::Value(QString(toWire(*value))) : db::Value();
}

} // namespace

Status holdConversation(db::Connection &connection, ConversationId id)
{
    BELLHOP_CHECK(connection.one(ownershipStatements()["hold"_L1], {{"conversation", id}}, u"conversation"_s));
    return done();
}

Result<StoredConversation> loadConversation(db::Connection &connection, ConversationId id, AgentId viewer)
{
    BELLHOP_TRY(const db::Row row,
        connection.one(ownershipStatements()["load"_L1], {{"id", id}, {"viewer", viewer.value}}, u"conversation"_s));
    StoredConversation c;
    c.id = row.id<ConversationId>(0);
    c.reachId = row.integer(1);
    c.channel = row.id<ChannelId>(2);
    c.status = conversationStatusFromWire(row.text(3)).value_or(ConversationStatus::Open);
    c.owner = {ownerKindFromWire(row.text(4)).value_or(OwnerKind::Nobody), row.id<AgentId>(5)};
    c.ownerName = row.text(6);
    c.ownedSince = row.instant(7);
    c.epoch = row.integer(8);
    c.version = row.integer(9);
    c.waitingSince = row.instant(10);
    c.windowUntil = row.instant(11);
    c.closedAt = row.instant(12);
    c.optedOut = !row.isNull(13);
    c.inSight = row.flag(14);
    c.provider = providerFromWire(row.text(15)).value_or(Provider::Meta);
    return c;
}

Result<Taxonomy> taxonomyInForce(db::Connection &connection)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(closingStatements()["taxonomy"_L1], {}));
    Taxonomy taxonomy;
    for (const db::Row &row : rows) {
        taxonomy.version = static_cast<int>(row.integer(0));
        taxonomy.dispositions.push_back({row.text(1), row.text(2), row.flag(3), row.flag(4)});
    }
    return taxonomy;
}

Status changeOwner(db::Connection &connection, StoredConversation &conversation, const Owner &owner,
    QLatin1String reason, const ChangedBy &by)
{
    const bool back = owner.kind == OwnerKind::Nobody;
    BELLHOP_TRY(const qint64 changed,
        connection.execute(ownershipStatements()["change_owner"_L1],
            {{"id", conversation.id}, {"version", conversation.version}, {"kind", toWire(owner.kind)},
                {"owner", owner.agent}, {"reason", back ? db::Value(QString(reason)) : db::Value()}}));
    if (changed == 0)
        return overtaken();
    conversation.owner = owner;
    ++conversation.epoch;
    ++conversation.version;
    return changeOwnership(connection, conversation.id, owner, conversation.epoch, reason, by);
}

Status closeConversation(
    db::Connection &connection, StoredConversation &conversation, const Closing &closing, AgentId by)
{
    BELLHOP_TRY(const Taxonomy taxonomy, taxonomyInForce(connection));
    BELLHOP_CHECK(checkClosing(taxonomy, closing));
    const Disposition &disposition = *taxonomy.find(closing.disposition);
    BELLHOP_TRY(const qint64 changed,
        connection.execute(closingStatements()["close"_L1],
            {{"id", conversation.id}, {"version", conversation.version}, {"taxonomy", taxonomy.version},
                {"disposition", disposition.code}, {"needs_reservation", disposition.needsReservation},
                {"needs_notes", disposition.needsNotes}, {"notes", orNull(closing.notes)},
                {"reservation", orNull(closing.reservationId)}, {"customer_type", wordOrNull(closing.customerType)},
                {"service_type", wordOrNull(closing.serviceType)}, {"satisfaction", closing.satisfaction},
                {"agent", by}}));
    if (changed == 0)
        return overtaken();
    BELLHOP_CHECK(connection.execute(closingStatements()["add_closing"_L1],
        {{"uuid", newUuid()}, {"id", conversation.id}, {"taxonomy", taxonomy.version},
            {"disposition", disposition.code}, {"agent", by}, {"epoch", conversation.epoch},
            {"owner_kind", toWire(conversation.owner.kind)}, {"owner", conversation.owner.agent},
            {"status", toWire(conversation.status)}, {"waiting", conversation.waitingSince}}));
    BELLHOP_CHECK(endOffers(connection, conversation.id, "closed"_L1));
    conversation.status = ConversationStatus::Resolved;
    ++conversation.version;
    return changeStatus(connection, conversation.id, conversation.status);
}

Status reopenConversation(
    db::Connection &connection, StoredConversation &conversation, bool undone, Instant waitingSince)
{
    BELLHOP_TRY(const qint64 changed,
        connection.execute(closingStatements()["reopen"_L1],
            {{"id", conversation.id}, {"version", conversation.version}, {"waiting", waitingSince}}));
    if (changed == 0)
        return overtaken();
    BELLHOP_CHECK(connection.execute(
        closingStatements()[undone ? "closing_undone"_L1 : "closing_reopened"_L1], {{"id", conversation.id}}));
    conversation.status = ConversationStatus::Open;
    ++conversation.version;
    return changeStatus(connection, conversation.id, conversation.status);
}

Status moveStatus(
    db::Connection &connection, StoredConversation &conversation, ConversationStatus status, Instant until)
{
    BELLHOP_TRY(const qint64 changed,
        connection.execute(ownershipStatements()["move_status"_L1],
            {{"id", conversation.id}, {"version", conversation.version}, {"status", toWire(status)},
                {"until", until}}));
    if (changed == 0)
        return overtaken();
    conversation.status = status;
    ++conversation.version;
    return changeStatus(connection, conversation.id, status);
}

} // namespace bellhop::desk
