// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/reactions.h"

#include "core/db/sql.h"

QByteArray bellhop_desk_reactions_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {
const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_reactions_sql(), u"desk/reactions"_s);
    return statements;
}
} // namespace

Status refreshOwnReaction(db::Connection &connection, ConversationId conversation, MessageId target)
{
    const db::Params at{{"conversation", conversation}, {"target", target}};
    BELLHOP_TRY(const auto newest, connection.first(book()["newest"_L1], at));
    const bool shown = newest && !newest->isNull(0);
    BELLHOP_CHECK(connection.execute(
        book()[shown ? "show"_L1 : "hide"_L1], {{"target", target}, {"emoji", shown ? newest->text(0) : QString()}}));
    BELLHOP_CHECK(connection.execute(book()["touch"_L1], {{"target", target}}));
    return done();
}

Status reactionFailed(db::Connection &connection, MessageId message)
{
    BELLHOP_TRY(const auto row, connection.first(book()["of_reaction"_L1], {{"message", message}}));
    return row ? refreshOwnReaction(connection, row->id<ConversationId>(0), row->id<MessageId>(1)) : done();
}

} // namespace bellhop::desk
