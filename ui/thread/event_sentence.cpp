// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/event_sentence.h"

#include "ui/kit/format.h"
#include "ui/kit/queue_words.h"
#include "ui/kit/spaced_word.h"

#include <QCoreApplication>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EventSentence)
};

QString consultationSentence(const QString &word, const QString &who)
{
    if (word.startsWith("consulted:"_L1)) {
        const auto reason = transferReasonFromWire(word.sliced(10));
        return Words::tr("%1 is asked for advice: %2")
            .arg(who, transferReasonWord(reason.value_or(TransferReason::Other)));
    }
    if (word == "consultation_accepted"_L1)
        return Words::tr("%1 gives advice").arg(who);
    const auto outcome = consultationOutcomeFromWire(word.sliced(qstrlen("consultation_")));
    if (!outcome)
        return spacedWord(word);
    switch (*outcome) {
    case ConsultationOutcome::Declined:
        return Words::tr("%1 declined to give advice").arg(who);
    case ConsultationOutcome::TimedOut:
        return Words::tr("%1 did not answer the question in time").arg(who);
    case ConsultationOutcome::Withdrawn:
        return Words::tr("%1 took the question back").arg(who);
    case ConsultationOutcome::Ended:
    case ConsultationOutcome::Left:
        return Words::tr("%1 ended the consultation").arg(who);
    case ConsultationOutcome::HandedOver:
        return Words::tr("%1 handed it over after the consultation").arg(who);
    case ConsultationOutcome::Silent:
        return Words::tr("The consultation with %1 ended: nobody wrote any more").arg(who);
    case ConsultationOutcome::ConsultantGone:
        return Words::tr("The consultation ended: %1 is no longer there").arg(who);
    case ConsultationOutcome::OwnerGone:
        return Words::tr("The consultation with %1 ended: its owner is no longer there").arg(who);
    case ConsultationOutcome::Overtaken:
        return Words::tr("The consultation with %1 ended: the conversation changed hands").arg(who);
    case ConsultationOutcome::Closed:
        return Words::tr("The consultation with %1 ended: the conversation was closed").arg(who);
    }
    return spacedWord(word);
}

} // namespace

QString eventSentence(const ThreadItem &event)
{
    const QString who = event.author == AuthorKind::Ai ? Words::tr("The assistant")
        : event.authorName.isEmpty()                   ? Words::tr("Somebody")
                                                       : event.authorName;
    const QString &word = event.text;
    if (word == "claimed"_L1)
        return Words::tr("%1 took over").arg(who);
    if (word.startsWith("assigned:"_L1)) {
        const auto given = givenFromWord(word.sliced(9));
        return given ? Words::tr("Given to %1: %2").arg(who, givenReason(*given)) : Words::tr("Given to %1").arg(who);
    }
    if (word.startsWith("routed:"_L1)) {
        const QString why = routeReason(word.sliced(7).section(u';', 0, 0), word.section(u';', 1));
        return why.isEmpty() ? Words::tr("For the team %1").arg(who) : Words::tr("For the team %1: %2").arg(who, why);
    }
    if (word == "reopened"_L1)
        return Words::tr("Reopened with %1").arg(who);
    if (word == "transferred"_L1)
        return Words::tr("Transferred to %1").arg(who);
    if (word.startsWith("offered:"_L1)) {
        const auto reason = transferReasonFromWire(word.sliced(8));
        return Words::tr("Offered to %1: %2").arg(who, transferReasonWord(reason.value_or(TransferReason::Other)));
    }
    if (word == "offer_declined"_L1)
        return Words::tr("%1 declined the offer").arg(who);
    if (word == "offer_timed_out"_L1)
        return Words::tr("%1 did not answer the offer in time").arg(who);
    if (word == "offer_withdrawn"_L1)
        return Words::tr("%1 withdrew the offer").arg(who);
    if (word.startsWith("consult"_L1))
        return consultationSentence(word, who);
    if (word.startsWith("merged:"_L1)) {
        const QString other = word.sliced(7);
        return other.isEmpty() ? Words::tr("%1 merged this guest with another").arg(who)
                               : Words::tr("%1 merged this guest with %2").arg(who, other);
    }
    if (word.startsWith("separated:"_L1)) {
        const QString other = word.sliced(10);
        return other.isEmpty() ? Words::tr("%1 separated this guest from another").arg(who)
                               : Words::tr("%1 separated this guest from %2").arg(who, other);
    }
    if (word.startsWith("survey_answer:"_L1))
        return Words::tr("The guest is satisfied: %1 of 5").arg(word.sliced(14));
    if (word == "taken_over"_L1)
        return Words::tr("%1 took it from a colleague").arg(who);
    if (word == "force_released"_L1)
        return Words::tr("%1 put it back in the queue").arg(who);
    if (word == "released"_L1)
        return Words::tr("%1 gave it back to the queue").arg(who);
    if (word == "returned_owner_gone"_L1)
        return Words::tr("Back in the queue: %1 is no longer there").arg(who);
    if (word.startsWith("returned_"_L1))
        return Words::tr("Back in the queue (%1)").arg(spacedWord(word.sliced(9)));
    if (word.startsWith("closed:"_L1)) {
        const QString reason = spacedWord(word.sliced(7));
        return event.author == AuthorKind::System ? Words::tr("Closed: %1").arg(reason)
                                                  : Words::tr("%1 closed it: %2").arg(who, reason);
    }
    if (word == "identity_phone"_L1)
        return Words::tr("The guest has another phone number now");
    if (word == "identity_device"_L1)
        return Words::tr(
            "The guest's WhatsApp moved to another device: make sure who writes before you tell anything private");
    if (word.startsWith("identity_"_L1))
        return Words::tr("WhatsApp knows the guest under another identity now");
    if (word == "undone"_L1)
        return Words::tr("%1 took the closing back").arg(who);
    return spacedWord(word);
}

} // namespace bellhop::ui
