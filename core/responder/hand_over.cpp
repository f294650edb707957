// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responder/hand_over.h"

#include "core/ai/dialogue/guest_formats.h"

namespace bellhop::responder {
using namespace Qt::StringLiterals;
using ai::HandOverReason;

namespace {

constexpr double kSureEnough = 0.5;
constexpr double kCannotBeMissed = 0.9; // in the middle of a booking

int priorityOf(ai::Urgency urgency)
{
    switch (urgency) {
    case ai::Urgency::Critical:
    case ai::Urgency::Urgent:
        return 0;
    case ai::Urgency::High:
        return 1;
    case ai::Urgency::Medium:
        return 2;
    case ai::Urgency::Low:
        break;
    }
    return 3;
}

int leastFor(HandOverReason reason)
{
    switch (reason) {
    case HandOverReason::Danger:
    case HandOverReason::BookingUnknown:
        return 0;
    case HandOverReason::Anger:
    case HandOverReason::Complaint:
    case HandOverReason::ExistingBooking:
    case HandOverReason::BookingRefused:
    case HandOverReason::PropertyDown:
        return 1;
    case HandOverReason::HumanRequest:
    case HandOverReason::Group:
        break;
    }
    return 2;
}

bool hasStay(const ai::Analysis &analysis)
{
    return analysis.booking.booking.checkIn || analysis.booking.booking.nights;
}

/// What only people do: repairs, complaints, money, tables and events.
std::optional<HandOverReason> workOf(const ai::Analysis &analysis)
{
    if (analysis.unsure || analysis.intent.probability < kSureEnough || hasStay(analysis))
        return std::nullopt;
    switch (analysis.intent.label) {
    case ai::Intent::SupportTicket:
    case ai::Intent::Complaint:
        return HandOverReason::Complaint;
    case ai::Intent::AppointmentRequest:
        return HandOverReason::Group;
    case ai::Intent::Spam:
    case ai::Intent::PaymentInquiry:
    case ai::Intent::OrderInquiry:
    case ai::Intent::LeadInquiry:
    case ai::Intent::Feedback:
    case ai::Intent::General:
        break;
    }
    return std::nullopt;
}

QStringList stayOf(const ai::DialogueState &state)
{
    const ai::BookingState &booking = state.booking;
    QStringList parts;
    if (booking.checkIn)
        parts << booking.checkIn->toString(Qt::ISODate)
                + (booking.checkOut ? u" to "_s + booking.checkOut->toString(Qt::ISODate) : QString());
    if (booking.adults || booking.guests)
        parts << u"%1 people"_s.arg(booking.guests.value_or(booking.adults.value_or(0) + booking.children.value_or(0)));
    if (booking.rooms)
        parts << u"%1 rooms"_s.arg(*booking.rooms);
    if (state.choice)
        parts << state.choice->nameIn(u"en"_s);
    else if (!booking.roomType.isEmpty())
        parts << booking.roomType;
    return parts;
}

QString percent(double probability)
{
    return u"%1 %"_s.arg(qRound(probability * 100));
}

} // namespace

std::optional<HandOverReason> escalationOf(const ai::Analysis &analysis, bool underWay)
{
    const double needed = underWay ? kCannotBeMissed : kSureEnough;
    if (analysis.sentiment.label == ai::Sentiment::Angry && analysis.sentiment.probability >= kCannotBeMissed)
        return HandOverReason::Anger;
    if (!analysis.escalation || analysis.escalation->probability < needed)
        return underWay ? std::nullopt : workOf(analysis);
    switch (analysis.escalation->label) {
    case ai::Escalation::UrgentMatter:
        return HandOverReason::Danger;
    case ai::Escalation::HumanRequest:
        return HandOverReason::HumanRequest;
    case ai::Escalation::LegalMatter:
    case ai::Escalation::PaymentIssue:
    case ai::Escalation::Complaint:
        return HandOverReason::Complaint;
    case ai::Escalation::ComplexRequest:
        break;
    }
    // a wish beside a stay is noted with the booking; alone it is a person's work
    return underWay || hasStay(analysis) ? std::nullopt : std::optional(HandOverReason::Group);
}

int priorityOf(std::optional<HandOverReason> reason, const ai::Analysis &analysis)
{
    const int said = priorityOf(analysis.urgency.label);
    return reason ? std::min(said, leastFor(*reason)) : said;
}

QString summaryOf(const QString &reason, const ai::Analysis &analysis, const ai::DialogueState &state)
{
    QStringList lines{u"The assistant hands over: %1."_s.arg(QString(reason).replace(u'_', u' '))};
    lines << u"Understood: %1 (%2), %3, urgency %4 (%5), language %6."_s.arg(
        QString(toWire(analysis.intent.label)).replace(u'_', u' '), percent(analysis.intent.probability),
        toWire(analysis.sentiment.label), toWire(analysis.urgency.label), analysis.urgency.reason,
        toWire(state.language));
    if (analysis.escalation)
        lines << u"Why a person: %1 (%2)."_s.arg(
            QString(toWire(analysis.escalation->label)).replace(u'_', u' '), analysis.escalation->reason);
    const QStringList stay = stayOf(state);
    if (!stay.isEmpty())
        lines << u"Booking so far: %1."_s.arg(stay.join(u", "_s));
    if (state.booked)
        lines << u"Booked: %1."_s.arg(state.booked->reference);
    return lines.join(u'\n');
}

} // namespace bellhop::responder
