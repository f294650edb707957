// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/command_desk.h"

#include "core/desk/command_runner.h"
#include "core/relay/log.h"

QByteArray bellhop_relay_feed_sql();

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kWaiting = 4000;

Error busy()
{
    return makeError(ErrorKind::QueueFull, u"The relay is very busy. It will be tried again."_s);
}

/// Orders of one conversation share a lane; those without one go by their session.
qint64 laneOf(const Actor &actor, const Command &command)
{
    return command.conversation.isSet() ? command.conversation.value : actor.session.value;
}

} // namespace

CommandDesk::CommandDesk(db::Database &database, Figures &figures, ReadMarks &readMarks, const ChannelBook &channels,
    const MediaShelf &shelf, Errands &errands, int threads, std::function<void()> onDone)
    : m_database(database)
    , m_figures(figures)
    , m_readMarks(readMarks)
    , m_onDone(std::move(onDone))
    , m_lanes(threads, kWaiting)
    , m_templates(
          database, channels, shelf, errands, [this](Lanes::Task task) { m_lanes.postFirm(0, std::move(task)); })
{
}

void CommandDesk::enter(const QString &ticket, EnterCallback callback)
{
    const auto shared = std::make_shared<EnterCallback>(std::move(callback));
    if (!m_lanes.post(static_cast<qint64>(qHash(ticket)), [this, ticket, shared] { (*shared)(redeem(ticket)); }))
        (*shared)(busy());
}

Result<CommandDesk::Entered> CommandDesk::redeem(const QString &ticket)
{
    static const db::SqlBook sql(bellhop_relay_feed_sql(), u"relay/feed"_s);
    Entered entered;
    BELLHOP_TRY(entered.session, desk::redeemTicket(m_database, ticket));
    m_onDone();
    const Status read = m_database.read([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(
            const db::Row row, connection.one(sql["login_of"_L1], {{"id", entered.session.actor.agent}}, u"agent"_s));
        entered.login = row.text(0);
        BELLHOP_TRY(entered.now, connection.now());
        return done();
    });
    if (!read.ok()) {
        leave(entered.session.actor.session, desk::kLineCut);
        return read.error();
    }
    return entered;
}

void CommandDesk::run(const Actor &actor, Command command, AnswerCallback callback)
{
    const qint64 lane = laneOf(actor, command);
    const auto shared = std::make_shared<AnswerCallback>(std::move(callback));
    const bool taken = m_lanes.post(lane, [this, actor, shared, command = std::move(command)] {
        if (std::holds_alternative<ChangeTemplateOrder>(command.order))
            runOnTemplates(actor, command, *shared);
        else
            (*shared)(runNow(actor, command));
    });
    if (!taken) {
        m_figures.command(false);
        (*shared)(busy());
    }
}

Result<CommandAnswer> CommandDesk::runNow(const Actor &actor, const Command &command)
{
    auto answer = [&]() -> Result<CommandAnswer> {
        BELLHOP_CHECK(checkLive(actor));
        return desk::runCommand(m_database, actor, command);
    }();
    note(actor, command, answer);
    if (answer.ok() && std::holds_alternative<MarkReadOrder>(command.order))
        m_readMarks.seen(actor.agent, command.conversation);
    return answer;
}

Status CommandDesk::checkLive(const Actor &actor)
{
    BELLHOP_TRY(const bool live, desk::isSessionLive(m_database, actor.session));
    return live ? done() : Status(makeError(ErrorKind::Unauthorised, u"Your session has ended. Sign in again."_s));
}

/// Its provider is asked in between: the lane is free meanwhile.
void CommandDesk::runOnTemplates(const Actor &actor, const Command &command, const AnswerCallback &callback)
{
    const auto answered = [this, actor, command, callback](const Result<CommandAnswer> &answer) {
        note(actor, command, answer);
        callback(answer);
    };
    if (const Status live = checkLive(actor); !live.ok())
        return answered(live.error());
    m_templates.change(actor, command, answered);
}

void CommandDesk::note(const Actor &actor, const Command &command, const Result<CommandAnswer> &answer)
{
    m_figures.command(answer.ok());
    if (answer.ok())
        return m_onDone();
    qCInfo(lcRelay).noquote() << wireNameOf(command.order) << "of session" << actor.session.value << "on conversation"
                              << command.conversation.value << "refused:" << toWire(answer.error().kind)
                              << answer.error().detail;
}

void CommandDesk::focus(const Actor &actor, ConversationId conversation)
{
    const bool taken = m_lanes.post(actor.session.value, [this, actor, conversation] {
        const Status status = desk::setFocus(m_database, actor.session, actor.agent, conversation);
        if (!status.ok())
            qCInfo(lcRelay).noquote() << "focus not kept:" << toWire(status.error().kind) << status.error().detail;
        if (conversation.isSet())
            m_readMarks.seen(actor.agent, conversation);
    });
    if (!taken)
        qCInfo(lcRelay) << "focus not kept: too much waits";
}

void CommandDesk::typing(const Actor &actor, ConversationId conversation)
{
    // Nothing is missed when too much waits: the next key tells it again.
    (void)m_lanes.post(
        actor.session.value, [this, actor, conversation] { m_readMarks.typing(actor.agent, conversation); });
}

void CommandDesk::leave(SessionId session, QLatin1String reason)
{
    m_lanes.postFirm(session.value, [this, session, reason] {
        const Status status = desk::endSession(m_database, session, reason);
        if (!status.ok())
            qCWarning(lcRelay).noquote() << "session" << session.value
                                         << "not ended, it will be reaped:" << toWire(status.error().kind)
                                         << status.error().detail;
        m_onDone();
    });
}

} // namespace bellhop::relay
