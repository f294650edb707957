// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/consultations.h"

#include "core/base/uuid.h"
#include "core/desk/mentions.h"
#include "core/desk/statements.h"
#include "core/desk/transfers.h"
#include "core/model/window.h"

QByteArray bellhop_desk_consultations_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_consultations_sql(), u"desk/consultations"_s);
    return statements;
}

struct OpenConsultation {
    qint64 id = 0;
    AgentId from;
    AgentId consultant;
    Instant expiresAt;
    QString withName; ///< Who gives advice, or is asked.
    bool asksActor = false;
};

/// The one that goes on; holds the conversation.
Result<std::optional<OpenConsultation>> openConsultation(OrderContext &context)
{
    BELLHOP_CHECK(context.hold());
    BELLHOP_TRY(const auto row,
        context.connection.first(book()["open_consultation"_L1],
            {{"conversation", context.conversation.id}, {"agent", context.actor.agent}}));
    if (!row)
        return std::optional<OpenConsultation>();
    return std::optional(OpenConsultation{
        row->integer(0), row->id<AgentId>(1), row->id<AgentId>(2), row->instant(3), row->text(4), row->flag(5)});
}

/// What became of the last one that concerned the actor.
Error whatBecameOfIt(ConsultationOutcome outcome, const QString &who)
{
    switch (outcome) {
    case ConsultationOutcome::Declined:
        return makeError(ErrorKind::Conflict, u"%1 declined this consultation."_s.arg(who));
    case ConsultationOutcome::TimedOut:
        return makeError(ErrorKind::Conflict, u"The time to answer this question is over."_s);
    case ConsultationOutcome::Withdrawn:
    case ConsultationOutcome::Ended:
    case ConsultationOutcome::Left:
        return makeError(ErrorKind::Conflict, u"%1 ended this consultation."_s.arg(who));
    case ConsultationOutcome::HandedOver:
        return makeError(
            ErrorKind::Conflict, u"%1 handed this conversation over; the consultation is over."_s.arg(who));
    case ConsultationOutcome::Silent:
        return makeError(ErrorKind::Conflict, u"This consultation is over: nobody wrote any more."_s);
    case ConsultationOutcome::ConsultantGone:
    case ConsultationOutcome::OwnerGone:
        return makeError(ErrorKind::Conflict, u"This consultation is over: one of the two is offline."_s);
    case ConsultationOutcome::Overtaken:
        return makeError(ErrorKind::Conflict, u"This conversation changed hands; the consultation is over."_s);
    case ConsultationOutcome::Closed:
        return makeError(ErrorKind::Conflict, u"This conversation was closed; the consultation is over."_s);
    }
    return makeError(ErrorKind::Conflict, u"This consultation is over."_s);
}

/// Always an error.
Status whyThereIsNone(OrderContext &context)
{
    BELLHOP_TRY(const auto row,
        context.connection.first(book()["last_consultation"_L1],
            {{"conversation", context.conversation.id}, {"agent", context.actor.agent}}));
    const auto outcome = row ? consultationOutcomeFromWire(row->text(0)) : std::nullopt;
    if (!outcome)
        return makeError(ErrorKind::Refused, u"Nobody consults you about this conversation."_s);
    return whatBecameOfIt(*outcome, row->text(1));
}

/// The one that goes on, or the reason why there is none.
Result<OpenConsultation> runningConsultation(OrderContext &context)
{
    BELLHOP_TRY(const auto open, openConsultation(context));
    if (open)
        return *open;
    const Status why = whyThereIsNone(context);
    return why.error();
}

/// The open question, if it is for the actor and its time is not over.
Result<OpenConsultation> questionToActor(OrderContext &context)
{
    BELLHOP_TRY(const OpenConsultation open, runningConsultation(context));
    if (open.consultant == context.actor.agent)
        return makeError(ErrorKind::Conflict, u"You accepted this consultation already."_s);
    if (open.consultant.isSet() && open.asksActor)
        return makeError(ErrorKind::Conflict, u"%1 accepted it already."_s.arg(open.withName));
    if (!open.asksActor)
        return makeError(ErrorKind::Refused, u"%1 is asked about this conversation."_s.arg(open.withName));
    BELLHOP_TRY(const Instant now, context.connection.now());
    if (open.expiresAt <= now)
        return whatBecameOfIt(ConsultationOutcome::TimedOut, {});
    return open;
}

Status end(OrderContext &context, const OpenConsultation &open, ConsultationOutcome outcome, MessageId answer = {})
{
    BELLHOP_CHECK(context.connection.execute(book()["end"_L1],
        {{"consultation", open.id}, {"outcome", toWire(outcome)}, {"agent", context.actor.agent}, {"answer", answer}}));
    return writeAudit(context.connection, context.actor, "consultation_end"_L1, "conversation"_L1,
        context.conversation.id.value, u"consultation %1, %2"_s.arg(open.id).arg(toWire(outcome)));
}

/// The note that was stored last is shown as one of it.
Status markNote(OrderContext &context, qint64 consultation)
{
    BELLHOP_CHECK(context.connection.execute(
        book()["add_note"_L1], {{"message", context.stored}, {"consultation", consultation}}));
    return done();
}

} // namespace

Status askConsultation(OrderContext &context, const AskConsultationOrder &order)
{
    if (order.question.trimmed().isEmpty())
        return makeError(ErrorKind::BadData, u"Write what you want to know."_s);
    BELLHOP_TRY(const auto open, openConsultation(context));
    if (!isLive(context.conversation.status))
        return makeError(ErrorKind::Refused, u"This conversation is closed. Reopen it to consult somebody."_s);
    if (open)
        return makeError(ErrorKind::Conflict, u"You consult %1 already. End that first."_s.arg(open->withName));
    if (order.to.isSet() == order.team.isSet())
        return makeError(ErrorKind::BadData, u"Choose a colleague or a team to consult."_s);
    BELLHOP_CHECK(checkTarget(context, order.to, order.team));
    BELLHOP_CHECK(context.storeNote(order.question));
    BELLHOP_TRY(const qint64 consultation,
        context.connection.insert(book()["ask"_L1],
            {{"uuid", newUuid()}, {"conversation", context.conversation.id}, {"epoch", context.conversation.epoch},
                {"agent", context.actor.agent}, {"to", order.to}, {"team", order.team},
                {"reason", toWire(order.reason)}, {"note", context.stored},
                {"life", std::chrono::duration_cast<milliseconds>(kOfferLife)}}));
    BELLHOP_CHECK(markNote(context, consultation));
    BELLHOP_CHECK(context.touch());
    return writeAudit(context.connection, context.actor, "consultation_ask"_L1, "conversation"_L1,
        context.conversation.id.value,
        order.to.isSet() ? u"consultation %1 with agent %2"_s.arg(consultation).arg(order.to.value)
                         : u"consultation %1 with team %2"_s.arg(consultation).arg(order.team.value));
}

Status acceptConsultation(OrderContext &context)
{
    BELLHOP_TRY(const OpenConsultation open, questionToActor(context));
    BELLHOP_CHECK(context.connection.execute(book()["accept"_L1],
        {{"consultation", open.id}, {"agent", context.actor.agent},
            {"life", std::chrono::duration_cast<milliseconds>(kConsultationSilence)}}));
    BELLHOP_CHECK(context.touch());
    return writeAudit(context.connection, context.actor, "consultation_accept"_L1, "conversation"_L1,
        context.conversation.id.value, u"consultation %1"_s.arg(open.id));
}

Status declineConsultation(OrderContext &context, const DeclineConsultationOrder &order)
{
    if (order.why.trimmed().isEmpty())
        return makeError(ErrorKind::BadData, u"Say why, so that the owner can ask somebody else."_s);
    BELLHOP_TRY(const OpenConsultation open, questionToActor(context));
    BELLHOP_CHECK(context.storeNote(order.why));
    BELLHOP_CHECK(markNote(context, open.id));
    BELLHOP_CHECK(end(context, open, ConsultationOutcome::Declined, context.stored));
    return context.touch();
}

Status endConsultation(OrderContext &context)
{
    BELLHOP_TRY(const OpenConsultation open, runningConsultation(context));
    const bool own = open.from == context.actor.agent;
    if (!own && open.consultant != context.actor.agent)
        return makeError(ErrorKind::Refused, u"Only the two who consult each other end their consultation."_s);
    BELLHOP_CHECK(end(context, open,
        !own                          ? ConsultationOutcome::Left
            : open.consultant.isSet() ? ConsultationOutcome::Ended
                                      : ConsultationOutcome::Withdrawn));
    return context.touch();
}

Status storeConsultationNote(OrderContext &context, const QString &text)
{
    BELLHOP_TRY(const OpenConsultation open, runningConsultation(context));
    if (open.from != context.actor.agent && open.consultant != context.actor.agent)
        return makeError(ErrorKind::Refused, u"Only the two who consult each other write in their consultation."_s);
    const AgentId other = open.from == context.actor.agent ? open.consultant : open.from;
    BELLHOP_CHECK(noteWithMentions(context, {text, other.isSet() ? std::vector{other} : std::vector<AgentId>(), true}));
    BELLHOP_CHECK(markNote(context, open.id));
    if (!open.consultant.isSet())
        return done(); // the time to answer runs on
    BELLHOP_CHECK(context.connection.execute(book()["prolong"_L1],
        {{"consultation", open.id}, {"life", std::chrono::duration_cast<milliseconds>(kConsultationSilence)}}));
    return done();
}

Status handOver(OrderContext &context, const HandOverOrder &order)
{
    if (order.note.trimmed().isEmpty())
        return makeError(ErrorKind::BadData, u"Write a note for the colleague who takes over."_s);
    BELLHOP_TRY(const OpenConsultation open, runningConsultation(context));
    if (!open.consultant.isSet())
        return makeError(
            ErrorKind::Refused, u"%1 has not accepted yet. Wait for that, or offer it."_s.arg(open.withName));
    BELLHOP_TRY(const auto colleague,
        context.connection.first(ownershipStatements()["colleague"_L1],
            {{"agent", open.consultant}, {"life", kSessionLife}, {"conversation", context.conversation.id}}));
    if (!colleague || !colleague->flag(1))
        return makeError(ErrorKind::Refused, u"%1 is offline. Choose somebody who is here."_s.arg(open.withName));
    if (!colleague->flag(2))
        return makeError(
            ErrorKind::Refused, u"%1 does not serve this property. Choose somebody else."_s.arg(open.withName));
    BELLHOP_CHECK(context.storeNote(order.note));
    BELLHOP_CHECK(end(context, open, ConsultationOutcome::HandedOver));
    return giveTo(context, open.consultant, order.reason);
}

Result<int> endForsakenConsultations(db::Database &database)
{
    return database.write([](db::Connection &connection) -> Result<int> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["forsaken"_L1], {{"life", kSessionLife}}));
        int ended = 0;
        for (const db::Row &row : rows) {
            const qint64 consultation = row.integer(0);
            const auto conversation = row.id<ConversationId>(1);
            BELLHOP_CHECK(holdConversation(connection, conversation));
            BELLHOP_TRY(const auto why,
                connection.first(book()["why_forsaken"_L1], {{"consultation", consultation}, {"life", kSessionLife}}));
            if (!why || why->isNull(0))
                continue; // somebody ended it, or came back, in the meantime
            BELLHOP_CHECK(connection.execute(book()["end"_L1],
                {{"consultation", consultation}, {"outcome", why->text(0)}, {"agent", AgentId()},
                    {"answer", MessageId()}}));
            BELLHOP_CHECK(connection.execute(ownershipStatements()["touch"_L1], {{"id", conversation}}));
            BELLHOP_CHECK(writeAudit(connection, Actor(), "consultation_end"_L1, "conversation"_L1, conversation.value,
                u"consultation %1, %2"_s.arg(consultation).arg(why->text(0))));
            ++ended;
        }
        return ended;
    });
}

} // namespace bellhop::desk
