// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/assistant_voice.h"

#include "core/desk/audit.h"
#include "core/desk/statements.h"

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

Status giveVoice(db::Connection &connection, GuestId guest, const Actor &by)
{
    BELLHOP_CHECK(connection.execute(responderStatements()["switch_on"_L1], {{"guest", guest}}));
    BELLHOP_CHECK(connection.execute(responderStatements()["forget_dialogues"_L1], {{"guest", guest}}));
    return writeAudit(connection, by, "assistant_on"_L1, "guest"_L1, guest.value);
}

/// Guests have one conversation for each of their addresses; the assistant may have several of them.
Status takeVoice(db::Connection &connection, GuestId guest, const Actor &by)
{
    BELLHOP_CHECK(connection.execute(responderStatements()["switch_off"_L1], {{"guest", guest}}));
    BELLHOP_TRY(
        const db::Rows held, connection.query(responderStatements()["assistants_of_guest"_L1], {{"guest", guest}}));
    for (const db::Row &row : held) {
        BELLHOP_TRY(StoredConversation stored, loadConversation(connection, row.id<ConversationId>(0), {}));
        BELLHOP_CHECK(changeOwner(connection, stored, Owner(), "ai_handover"_L1));
    }
    return writeAudit(connection, by, "assistant_off"_L1, "guest"_L1, guest.value);
}

} // namespace

Status setAssistant(OrderContext &context, const SetAssistantOrder &order)
{
    BELLHOP_TRY(const db::Row row,
        context.connection.one(responderStatements()["guest_of_conversation"_L1],
            {{"conversation", context.conversation.id}}, u"guest"_s));
    const auto guest = row.id<GuestId>(0);
    if (row.isNull(1) == order.speaks)
        return done(); // so it is already
    BELLHOP_CHECK(order.speaks ? giveVoice(context.connection, guest, context.actor)
                               : takeVoice(context.connection, guest, context.actor));
    BELLHOP_CHECK(context.connection.execute(responderStatements()["guest_is_shown"_L1], {{"guest", guest}}));
    return done();
}

Status letAssistantSpeak(db::Database &database, const QString &guestUuid, const Actor &by)
{
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const db::Row row,
            connection.one(responderStatements()["guest_by_uuid"_L1], {{"uuid", guestUuid}}, u"guest"_s));
        const auto guest = row.id<GuestId>(0);
        BELLHOP_CHECK(giveVoice(connection, guest, by));
        BELLHOP_CHECK(connection.execute(responderStatements()["guest_is_shown"_L1], {{"guest", guest}}));
        return done();
    });
}

} // namespace bellhop::desk
