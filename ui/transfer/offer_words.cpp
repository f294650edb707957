// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/offer_words.h"

#include "ui/kit/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(OfferWords)
};
/// Whether this agent is who is asked, or of the team that is.
bool isMeant(AgentId from, AgentId to, TeamId of, AgentId agent, const std::vector<TeamCard> &teams)
{
    if (from == agent)
        return false;
    if (to.isSet())
        return to == agent;
    return std::any_of(teams.cbegin(), teams.cend(), [&](const TeamCard &team) {
        return team.id == of && std::find(team.members.cbegin(), team.members.cend(), agent) != team.members.cend();
    });
}

QString reasonAndWords(TransferReason reason, const QString &words)
{
    const QString note = words.simplified();
    const QString why = transferReasonWord(reason);
    return note.isEmpty() ? why : Words::tr("%1: “%2”").arg(why, note);
}

/// To the owner.
QString newsForOwner(const Consultation &of)
{
    const QString &who = of.consultant.isSet() ? of.consultantName : of.toName;
    switch (*of.outcome) {
    case ConsultationOutcome::Declined:
        return of.answer.isEmpty() ? Words::tr("%1 gives no advice now.").arg(of.endedBy)
                                   : Words::tr("%1 gives no advice now: “%2”").arg(of.endedBy, of.answer.simplified());
    case ConsultationOutcome::TimedOut:
        return of.team.isSet() ? Words::tr("Nobody of %1 answered your question in time.").arg(who)
                               : Words::tr("%1 did not answer your question in time.").arg(who);
    case ConsultationOutcome::Left:
        return Words::tr("%1 ended the consultation. The conversation stays yours.").arg(who);
    case ConsultationOutcome::Silent:
        return Words::tr("The consultation with %1 is over: nobody wrote any more.").arg(who);
    case ConsultationOutcome::ConsultantGone:
        return Words::tr("The consultation with %1 is over: %1 is offline.").arg(who);
    case ConsultationOutcome::Withdrawn:
    case ConsultationOutcome::Ended:
    case ConsultationOutcome::HandedOver:
    case ConsultationOutcome::OwnerGone:
    case ConsultationOutcome::Overtaken: // told with the loss of the conversation
    case ConsultationOutcome::Closed:
        break;
    }
    return {};
}

/// To the consultant, and to whoever was asked.
QString newsForConsultant(const Consultation &of)
{
    switch (*of.outcome) {
    case ConsultationOutcome::Declined:
        return Words::tr("%1 declined to give advice.").arg(of.endedBy);
    case ConsultationOutcome::TimedOut:
        return Words::tr("The time to answer is over. %1 asked for advice.").arg(of.fromName);
    case ConsultationOutcome::Withdrawn:
        return Words::tr("%1 needs no advice any more.").arg(of.fromName);
    case ConsultationOutcome::Ended:
        return Words::tr("%1 ended the consultation and keeps the conversation. Thank you!").arg(of.fromName);
    case ConsultationOutcome::HandedOver:
        return Words::tr("%1 handed this conversation over to you.").arg(of.fromName);
    case ConsultationOutcome::Silent:
        return Words::tr("The consultation with %1 is over: nobody wrote any more.").arg(of.fromName);
    case ConsultationOutcome::OwnerGone:
        return Words::tr("The consultation with %1 is over: %1 is offline.").arg(of.fromName);
    case ConsultationOutcome::Overtaken:
        return Words::tr("The consultation with %1 is over: the conversation changed hands.").arg(of.fromName);
    case ConsultationOutcome::Closed:
        return Words::tr("The consultation with %1 is over: the conversation was closed.").arg(of.fromName);
    case ConsultationOutcome::Left:
    case ConsultationOutcome::ConsultantGone:
        break;
    }
    return {};
}

} // namespace

bool isOfferedTo(const TransferOffer &offer, AgentId agent, const std::vector<TeamCard> &teams)
{
    return !offer.outcome && isMeant(offer.from, offer.to, offer.team, agent, teams);
}

bool asks(const TransferOffer &offer, AgentId agent, AgentState state, const std::vector<TeamCard> &teams)
{
    return isOfferedTo(offer, agent, teams) && (offer.to.isSet() || state == AgentState::Available);
}

bool asks(const Consultation &of, AgentId agent, AgentState state, const std::vector<TeamCard> &teams)
{
    return !of.outcome && !of.consultant.isSet() && isMeant(of.from, of.to, of.team, agent, teams)
        && (of.to.isSet() || state == AgentState::Available);
}

QString offerTitle(const TransferOffer &offer, const QString &guest)
{
    return offer.team.isSet() ? Words::tr("%1 offers %2 to %3").arg(offer.fromName, guest, offer.toName)
                              : Words::tr("%1 offers you %2").arg(offer.fromName, guest);
}

QString offerReason(const TransferOffer &offer)
{
    return reasonAndWords(offer.reason, offer.note);
}

QString offeredLine(const TransferOffer &offer, milliseconds left)
{
    const auto seconds = (left.count() + 999) / 1000;
    return Words::tr("Offered to %1, %2 s left. It stays yours until somebody accepts.").arg(offer.toName).arg(seconds);
}

QString endForSender(const TransferOffer &offer)
{
    if (!offer.outcome)
        return {};
    switch (*offer.outcome) {
    case OfferOutcome::Accepted:
        return Words::tr("%1 accepted your offer and has this conversation now.").arg(offer.endedBy);
    case OfferOutcome::Declined:
        return offer.answer.isEmpty()
            ? Words::tr("%1 declined. It stays with you.").arg(offer.endedBy)
            : Words::tr("%1 declined: “%2” It stays with you.").arg(offer.endedBy, offer.answer.simplified());
    case OfferOutcome::TimedOut:
        return offer.team.isSet() ? Words::tr("Nobody of %1 answered in time. It stays with you.").arg(offer.toName)
                                  : Words::tr("%1 did not answer in time. It stays with you.").arg(offer.toName);
    case OfferOutcome::Overtaken:
        return Words::tr("Your offer to %1 is over: the conversation changed hands.").arg(offer.toName);
    case OfferOutcome::Withdrawn:
    case OfferOutcome::Closed:
        break;
    }
    return {};
}

QString endForReceiver(const TransferOffer &offer)
{
    if (!offer.outcome)
        return {};
    switch (*offer.outcome) {
    case OfferOutcome::Accepted:
        return Words::tr("%1 accepted it.").arg(offer.endedBy);
    case OfferOutcome::Declined:
        return Words::tr("%1 declined it. It stays with %2.").arg(offer.endedBy, offer.fromName);
    case OfferOutcome::TimedOut:
        return Words::tr("The time to answer is over. It stays with %1.").arg(offer.fromName);
    case OfferOutcome::Withdrawn:
        return Words::tr("%1 took the offer back.").arg(offer.endedBy);
    case OfferOutcome::Overtaken:
        return Words::tr("The offer of %1 is over: the conversation changed hands.").arg(offer.fromName);
    case OfferOutcome::Closed:
        return Words::tr("The offer of %1 is over: the conversation was closed.").arg(offer.fromName);
    }
    return {};
}

Ask askOf(const TransferOffer &offer, const QString &guest)
{
    return {Ask::What::Transfer, offer.id, offer.conversation, offerTitle(offer, guest), offerReason(offer),
        offer.offeredAt, offer.expiresAt};
}

Ask askOf(const Consultation &of, const QString &guest)
{
    const QString title = of.team.isSet()
        ? Words::tr("%1 asks %2 for advice about %3").arg(of.fromName, of.toName, guest)
        : Words::tr("%1 asks you for advice about %2").arg(of.fromName, guest);
    return {Ask::What::Consultation, of.id, of.conversation, title, reasonAndWords(of.reason, of.question), of.askedAt,
        of.expiresAt};
}

QString askedLine(const Consultation &of, milliseconds left)
{
    const auto seconds = (left.count() + 999) / 1000;
    return Words::tr("%1 is asked for advice, %2 s left. The conversation stays yours.").arg(of.toName).arg(seconds);
}

QString otherOf(const Consultation &of, AgentId me)
{
    return of.from == me ? of.consultantName : of.fromName;
}

QString consultationNews(const Consultation &of, AgentId me, const std::vector<TeamCard> &teams)
{
    if (!of.outcome)
        return of.from == me && of.consultant.isSet()
            ? Words::tr("%1 reads along and gives you advice now.").arg(of.consultantName)
            : QString();
    if (of.ended == me)
        return {};
    if (of.from == me)
        return newsForOwner(of);
    const bool asked = !of.consultant.isSet() && isMeant(of.from, of.to, of.team, me, teams);
    return asked || of.consultant == me ? newsForConsultant(of) : QString();
}

QString lossSentence(const OwnerChange &change)
{
    const QString who = change.byName.isEmpty() ? change.owner : change.byName;
    const QString why = change.why.simplified();
    if (change.reason == "taken_over"_L1)
        return Words::tr("%1 took this conversation over: “%2” What you were writing is kept as a draft.")
            .arg(who, why);
    if (change.reason == "force_released"_L1)
        return Words::tr("%1 put this conversation back in the queue: “%2” What you were writing is kept as a draft.")
            .arg(who, why);
    if (change.reason == "owner_gone"_L1)
        return Words::tr("This conversation went back to the queue while your console was out of reach.");
    if (change.reason == "claimed"_L1)
        return Words::tr("%1 claimed this conversation while your console was out of reach.").arg(who);
    if (change.reason == "assigned"_L1)
        return Words::tr("%1 was given this conversation while your console was out of reach.").arg(who);
    return {};
}

} // namespace bellhop::ui
