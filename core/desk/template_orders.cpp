// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/template_orders.h"

#include "core/desk/ledger.h"
#include "core/desk/order_context.h"
#include "core/desk/templates.h"
#include "core/model/template_card.h"

QByteArray bellhop_desk_templates_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

using Change = ChangeTemplateOrder::Change;

const db::SqlBook &book()
{
    static const db::SqlBook sql(bellhop_desk_templates_sql(), u"desk/templates"_s);
    return sql;
}

Result<TemplateChangePlan> beginIn(db::Connection &connection, const Actor &actor, const Command &command)
{
    TemplateChangePlan plan;
    BELLHOP_TRY(const auto before, answerOf(connection, actor, command.uuid));
    if (before) {
        plan.isDone = true;
        plan.answer = *before;
        return plan;
    }
    BELLHOP_CHECK(checkSession(connection, actor));
    if (!canChangeTemplates(actor.role))
        return makeError(ErrorKind::Refused, u"Templates are changed by supervisors and administrators. Ask one."_s);
    const auto &order = std::get<ChangeTemplateOrder>(command.order);
    const TemplateDraft &draft = order.draft;
    auto known = templateIdOf(connection, order.channel, draft.name, draft.language);
    if (order.change == Change::Create && known.ok())
        return makeError(ErrorKind::Conflict,
            u"There is a template %1 in %2 already. Change that one, or choose another name."_s.arg(
                draft.name, draft.language));
    if (known.ok())
        plan.providerId = *known;
    else if (order.change != Change::Create || known.error().kind != ErrorKind::NotFound)
        return known.error();
    BELLHOP_CHECK(writeAudit(connection, actor, toWire(order.change), "channel_account"_L1, order.channel.value));
    return plan;
}

} // namespace

Result<QString> templateIdOf(
    db::Connection &connection, ChannelId channel, const QString &name, const QString &language)
{
    BELLHOP_TRY(const auto row,
        connection.first(book()["named"_L1], {{"channel", channel}, {"name", name}, {"language", language}}));
    if (!row)
        return makeError(ErrorKind::NotFound,
            u"There is no template %1 in %2 on this channel. Sync the templates to see what there is."_s.arg(
                name, language));
    return row->text(0);
}

Result<TemplateChangePlan> beginTemplateChange(db::Database &database, const Actor &actor, const Command &command)
{
    return database.write([&](db::Connection &connection) { return beginIn(connection, actor, command); });
}

Result<CommandAnswer> endTemplateChange(db::Database &database, const Actor &actor, const Command &command)
{
    return database.write([&](db::Connection &connection) -> Result<CommandAnswer> {
        const CommandAnswer answer{command.uuid, {}, 0, 0, {}};
        BELLHOP_CHECK(wantTemplates(connection, std::get<ChangeTemplateOrder>(command.order).channel));
        BELLHOP_CHECK(storeAnswer(connection, actor, command, answer));
        return answer;
    });
}

} // namespace bellhop::desk
