// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/dialogue/dialogue_replies.h"

namespace bellhop::ai {

using namespace Qt::StringLiterals;

DialogueReplies::DialogueReplies(const DialogueState &state, const DialogueSettings &settings, const GuestTurn &turn)
    : m_state(state)
    , m_settings(settings)
    , m_turn(turn)
    , m_book(state.language, turn.locale)
{
}

QString DialogueReplies::plain(QLatin1String key) const
{
    return m_book.say(key, PhraseValues().text("hotel", m_settings.hotel));
}

QString DialogueReplies::error(const QString &rubricWord) const
{
    const BookingState &b = m_state.booking;
    PhraseValues values;
    values.text("check_in", b.checkIn ? date(*b.checkIn) : QString());
    values.text("check_out", b.checkOut ? date(*b.checkOut) : QString());
    values.number("stay", b.checkIn && b.checkOut ? b.checkIn->daysTo(*b.checkOut) : 0);
    values.number("nights", b.nights.value_or(0)).number("max", m_settings.longestStay);
    values.text("date", date(m_turn.today.addDays(m_settings.horizonDays)));
    const QString key = u"error."_s + rubricWord;
    return m_book.say(QLatin1String(key.toLatin1()), values);
}

QString DialogueReplies::askDates() const
{
    const BookingState &b = m_state.booking;
    if (b.checkIn && !b.nights)
        return m_book.say("ask.nights"_L1, PhraseValues().text("date", date(*b.checkIn)));
    return plain(b.nights || b.checkOut ? "ask.check_in"_L1 : "ask.dates"_L1);
}

QString DialogueReplies::askMeaning() const
{
    for (const auto &[slot, key] :
        {std::pair{u"check_in"_s, "ask.which_check_in"_L1}, std::pair{u"check_out"_s, "ask.which_check_out"_L1}}) {
        const auto found = m_state.alternatives.find(slot);
        if (found == m_state.alternatives.end() || found->second.size() < 2)
            continue;
        const auto day = [&](qsizetype i) { return date(QDate::fromString(found->second[i], Qt::ISODate)); };
        return m_book.say(key, PhraseValues().text("first", day(0)).text("second", day(1)));
    }
    return plain("ask.exact_day"_L1);
}

QString DialogueReplies::askFarDate() const
{
    return m_book.say("ask.far_date"_L1, PhraseValues().text("date", date(*m_state.booking.checkIn)));
}

QString DialogueReplies::roomLine(QLatin1String key, const RoomOffer &offer, PhraseValues values) const
{
    values.text("room", offer.nameIn(toWire(m_book.language()))).text("total", money(offer.total));
    values.number("rooms", offer.rooms).number("sleeps", offer.sleeps);
    return m_book.say(key, values);
}

QString DialogueReplies::stayLine(const StayQuery &stay) const
{
    return m_book.say("read.stay"_L1,
        PhraseValues()
            .text("check_in", date(stay.checkIn))
            .text("check_out", date(stay.checkOut))
            .number("nights", stay.nights()));
}

QString DialogueReplies::offers() const
{
    const StayQuery &stay = *m_state.offeredFor;
    QStringList lines{m_book.say("offers.head"_L1,
        PhraseValues()
            .text("check_in", date(stay.checkIn))
            .text("check_out", date(stay.checkOut))
            .number("nights", stay.nights()))};
    for (size_t i = 0; i < m_state.offers.size(); ++i)
        lines << roomLine("offers.line"_L1, m_state.offers[i], PhraseValues().text("number", QString::number(i + 1)));
    lines << plain("offers.ask"_L1);
    return lines.join(u'\n');
}

QString DialogueReplies::noRooms() const
{
    const BookingState &b = m_state.booking;
    return m_book.say(
               "no_rooms"_L1, PhraseValues().text("check_in", date(*b.checkIn)).text("check_out", date(*b.checkOut)))
        + u' ' + plain("ask.other_dates"_L1);
}

QString DialogueReplies::noFit() const
{
    const StayQuery &stay = *m_state.offeredFor;
    return m_book.say("no_fit"_L1, PhraseValues().number("guests", stay.people()).number("rooms", stay.rooms));
}

QString DialogueReplies::chosen() const
{
    return roomLine("chosen"_L1, *m_state.choice, {});
}

QString DialogueReplies::askDetails() const
{
    const BookingState &b = m_state.booking;
    if (!b.guests && !b.adults && b.children.value_or(0) > 0)
        return plain("ask.adults"_L1);
    QStringList items;
    if (!b.guests && !b.adults)
        items << plain("item.guests"_L1);
    if (m_state.guest.name.isEmpty())
        items << plain("item.name"_L1);
    if (m_state.guest.email.isEmpty())
        items << plain("item.email"_L1);
    if (m_state.guest.phone.isEmpty())
        items << plain("item.phone"_L1);
    return m_book.say("ask.details"_L1, PhraseValues().text("items", m_book.formats().list(items)));
}

QString DialogueReplies::partyLine() const
{
    const BookingState &b = m_state.booking;
    if (b.adults) {
        const int children = b.children.value_or(b.guests ? std::max(0, *b.guests - *b.adults) : 0);
        PhraseValues values;
        values.number("adults", *b.adults).number("children", children);
        return m_book.say(children > 0 ? "read.family"_L1 : "read.adults"_L1, values);
    }
    if (b.guests)
        return m_book.say("read.guests"_L1, PhraseValues().number("guests", *b.guests));
    return {};
}

QString DialogueReplies::contactLine() const
{
    QStringList known{m_state.guest.name, m_state.guest.email, m_state.guest.phone};
    known.removeAll(QString());
    return known.join(u", "_s);
}

QStringList DialogueReplies::knownLines() const
{
    const BookingState &b = m_state.booking;
    QStringList lines;
    if (b.checkIn && b.checkOut && *b.checkIn < *b.checkOut)
        lines << stayLine({*b.checkIn, *b.checkOut});
    else if (b.checkIn)
        lines << date(*b.checkIn);
    if (m_state.choice)
        lines << roomLine("read.room"_L1, *m_state.choice, {});
    lines << partyLine() << contactLine();
    if (m_state.choice)
        lines << m_book.say("read.total"_L1, PhraseValues().text("total", money(m_state.choice->total)));
    lines.removeAll(QString());
    return lines;
}

QString DialogueReplies::readBack() const
{
    return (QStringList{plain("read.head"_L1)} + knownLines() + QStringList{plain("ask.confirm"_L1)}).join(u'\n');
}

QString DialogueReplies::priceChanged() const
{
    return m_book.say("price_changed"_L1, PhraseValues().text("total", money(m_state.choice->total)));
}

QString DialogueReplies::booked() const
{
    const StayBooking &booked = *m_state.booked;
    QStringList lines{
        m_book.say("booked"_L1, PhraseValues().text("name", m_state.guest.name).text("reference", booked.reference))};
    lines << knownLines();
    lines << m_book.say("see_you"_L1, PhraseValues().text("date", date(booked.stay.checkIn)));
    return lines.join(u'\n');
}

QString DialogueReplies::status() const
{
    const QStringList lines = knownLines();
    if (m_state.booked)
        return (QStringList{m_book.say("status.booked"_L1, PhraseValues().text("reference", m_state.booked->reference))}
            + lines)
            .join(u'\n');
    if (lines.isEmpty())
        return plain("status.none"_L1);
    return (QStringList{plain("status.head"_L1)} + lines).join(u'\n');
}

QString DialogueReplies::handOver(HandOverReason reason) const
{
    switch (reason) {
    case HandOverReason::Group:
        return plain("handoff.group"_L1);
    case HandOverReason::BookingRefused:
    case HandOverReason::PropertyDown:
        return plain("handoff.failed"_L1);
    case HandOverReason::BookingUnknown:
        return plain("handoff.unsure"_L1);
    case HandOverReason::ExistingBooking:
        return plain("handoff.change"_L1);
    case HandOverReason::HumanRequest:
    case HandOverReason::Anger:
    case HandOverReason::Danger:
    case HandOverReason::Complaint:
        break;
    }
    return plain("handoff"_L1);
}

} // namespace bellhop::ai
