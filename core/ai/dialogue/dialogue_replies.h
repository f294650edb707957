// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/dialogue/booking_dialogue.h"
#include "core/ai/dialogue/phrase_book.h"

namespace bellhop::ai {

/// The dialogue's longer replies, put together from phrases for one state. Lives for one step; one thread.
class DialogueReplies final
{
public:
    DialogueReplies(const DialogueState &state, const DialogueSettings &settings, const GuestTurn &turn);

    [[nodiscard]] QString plain(QLatin1String key) const; ///< A phrase that names nothing but the hotel.
    [[nodiscard]] QString error(const QString &rubricWord) const;
    [[nodiscard]] QString askDates() const;
    [[nodiscard]] QString askMeaning() const;
    [[nodiscard]] QString askFarDate() const;
    [[nodiscard]] QString offers() const;
    [[nodiscard]] QString noRooms() const;
    [[nodiscard]] QString noFit() const;
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QString askDetails() const;
    [[nodiscard]] QString readBack() const;
    [[nodiscard]] QString priceChanged() const;
    [[nodiscard]] QString booked() const;
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString handOver(HandOverReason reason) const;

private:
    [[nodiscard]] QString date(QDate date) const { return m_book.formats().longDate(date); }
    [[nodiscard]] QString money(const Money &money) const { return m_book.formats().money(money); }
    [[nodiscard]] QString roomLine(QLatin1String key, const RoomOffer &offer, PhraseValues values) const;
    [[nodiscard]] QString stayLine(const StayQuery &stay) const;
    [[nodiscard]] QString partyLine() const;
    [[nodiscard]] QString contactLine() const;
    [[nodiscard]] QStringList knownLines() const;

    const DialogueState &m_state;
    const DialogueSettings &m_settings;
    const GuestTurn &m_turn;
    PhraseBook m_book;
};

} // namespace bellhop::ai
