// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/responder/assistant_stage.h"

namespace bellhop::tests {
using namespace Qt::Literals::StringLiterals;
using namespace bellhop::responder;

namespace {

QString listed(Site &site, const QByteArray &what, ConversationId conversation)
{
    QStringList lines;
    const auto rows = site.database().read([&](db::Connection &connection) {
        return connection.queryText("SELECT m.body FROM message m WHERE m.conversation_id = "
            + QByteArray::number(conversation.value) + " AND " + what + " ORDER BY m.id");
    });
    if (rows.ok())
        for (const db::Row &row : *rows)
            lines << row.text(0);
    return lines.join(QChar(u'\x1e'));
}

} // namespace

std::shared_ptr<const ai::Analyzer> analyzer()
{
    static const auto one = ai::Analyzer::create();
    if (!one.ok())
        qFatal("analyzer: %s", describe(one.error()).constData());
    return *one;
}

std::shared_ptr<const House> houseOver(std::shared_ptr<connect::PropertySystem> system)
{
    HouseBook book(analyzer(), [&](const desk::AssistantProperty &) { return system; });
    desk::AssistantProperty settings;
    settings.id = {1};
    settings.name = u"Casa Alta"_s;
    settings.system = u"demo"_s;
    book.refresh({settings}, {}, {});
    return book.of({1});
}

void setMode(Site &site, desk::AssistantMode mode)
{
    if (const Status set = desk::setAssistantMode(site.database(), u"main"_s, mode); !set.ok())
        qFatal("mode: %s", describe(set.error()).constData());
}

std::optional<Result<desk::AssistantOutcome>> takeTurn(Site &site, ConversationId conversation,
    const std::shared_ptr<const House> &house, const Interruption &interruption)
{
    using Outcome = Result<desk::AssistantOutcome>;
    auto taken = desk::beginTurn(site.database(), conversation);
    if (!taken.ok())
        return Outcome(taken.error());
    if (!*taken)
        return std::nullopt;
    const auto dead = [&] { return interruption.isDead && interruption.isDead(); };
    const auto unlessDead = [&](const std::function<Status()> &work) {
        return dead() ? Status(makeError(ErrorKind::Internal, u"dead"_s)) : work();
    };
    desk::AssistantSnapshot &snapshot = **taken;
    const TurnDecider decider(analyzer(), house);
    const auto decision = decider.decide(
        snapshot, [&] { return unlessDead([&] { return desk::claimForAssistant(site.database(), snapshot); }); },
        [&](const QByteArray &state) {
            return unlessDead([&] { return desk::keepDialogue(site.database(), snapshot, state, true); });
        });
    if (dead())
        return Outcome(makeError(ErrorKind::Internal, u"dead"_s));
    if (!decision.ok()) {
        (void)desk::abandonTurn(site.database(), snapshot).ok();
        return Outcome(decision.error());
    }
    if (interruption.beforeFinish)
        interruption.beforeFinish();
    if (dead())
        return Outcome(makeError(ErrorKind::Internal, u"dead"_s));
    auto outcome = desk::finishTurn(site.database(), snapshot, *decision);
    if (!outcome.ok())
        (void)desk::abandonTurn(site.database(), snapshot).ok();
    return outcome;
}

QStringList saidTo(Site &site, ConversationId conversation)
{
    const QString all = listed(site, "m.direction = 1 AND m.author_kind = 'ai'", conversation);
    return all.isEmpty() ? QStringList() : all.split(QChar(u'\x1e'));
}

QString notesIn(Site &site, ConversationId conversation)
{
    return listed(site, "m.direction = 2", conversation);
}

QString ownerOf(Site &site, ConversationId conversation)
{
    return site.text("SELECT owner_kind FROM conversation WHERE id = " + QByteArray::number(conversation.value));
}

} // namespace bellhop::tests
