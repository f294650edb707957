// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/mentions.h"

#include "core/desk/statements.h"
#include "core/model/window.h"

#include <algorithm>

QByteArray bellhop_desk_mentions_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_mentions_sql(), u"desk/mentions"_s);
    return statements;
}

Status checkMentionable(OrderContext &context, AgentId agent)
{
    BELLHOP_TRY(const auto row,
        context.connection.first(ownershipStatements()["colleague"_L1],
            {{"conversation", context.conversation.id}, {"agent", agent}, {"life", kSessionLife}}));
    if (!row)
        return makeError(ErrorKind::Refused, u"This colleague's account is not active. Take the mention out."_s);
    if (!row->flag(2)) {
        return makeError(ErrorKind::Refused,
            u"%1 does not serve this property and would not see the note. Take the mention out."_s.arg(row->text(0)));
    }
    return done();
}

} // namespace

Status noteWithMentions(OrderContext &context, const NoteOrder &order)
{
    std::vector<AgentId> meant = order.mentions;
    std::sort(meant.begin(), meant.end());
    meant.erase(std::unique(meant.begin(), meant.end()), meant.end());
    std::erase(meant, context.actor.agent); // nobody tells themselves
    for (const AgentId agent : meant)
        BELLHOP_CHECK(checkMentionable(context, agent));
    BELLHOP_CHECK(context.storeNote(order.text));
    for (const AgentId agent : meant) {
        BELLHOP_CHECK(context.connection.execute(book()["add_mention"_L1],
            {{"message", context.stored}, {"conversation", context.conversation.id}, {"agent", agent}}));
    }
    return done();
}

Status seeMentions(OrderContext &context)
{
    BELLHOP_CHECK(context.connection.execute(
        book()["see_mentions"_L1], {{"conversation", context.conversation.id}, {"agent", context.actor.agent}}));
    return done();
}

} // namespace bellhop::desk
