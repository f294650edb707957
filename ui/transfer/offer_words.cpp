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
} // namespace

bool isOfferedTo(const TransferOffer &offer, AgentId agent, const std::vector<TeamCard> &teams)
{
    if (offer.outcome || offer.from == agent)
        return false;
    if (offer.to.isSet())
        return offer.to == agent;
    return std::any_of(teams.cbegin(), teams.cend(), [&](const TeamCard &team) {
        return team.id == offer.team
            && std::find(team.members.cbegin(), team.members.cend(), agent) != team.members.cend();
    });
}

bool asks(const TransferOffer &offer, AgentId agent, AgentState state, const std::vector<TeamCard> &teams)
{
    return isOfferedTo(offer, agent, teams) && (offer.to.isSet() || state == AgentState::Available);
}

QString offerTitle(const TransferOffer &offer, const QString &guest)
{
    return offer.team.isSet() ? Words::tr("%1 offers %2 to %3").arg(offer.fromName, guest, offer.toName)
                              : Words::tr("%1 offers you %2").arg(offer.fromName, guest);
}

QString offerReason(const TransferOffer &offer)
{
    const QString note = offer.note.simplified();
    const QString reason = transferReasonWord(offer.reason);
    return note.isEmpty() ? reason : Words::tr("%1: “%2”").arg(reason, note);
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
