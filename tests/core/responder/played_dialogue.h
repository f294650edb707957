// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/demo_property.h"
#include "core/responder/booking_runner.h"

namespace bellhop::tests {

/// The dialogue as the product runs it. Made once; any thread.
[[nodiscard]] std::shared_ptr<const ai::BookingDialogue> wholeDialogue();
/// The same without the analyzer's models, for tests that play many turns.
[[nodiscard]] std::shared_ptr<const ai::BookingDialogue> quickDialogue();

/// One guest's dialogue with a property, with the clock in the test's hand.
class PlayedDialogue final
{
public:
    PlayedDialogue(std::shared_ptr<const ai::BookingDialogue> dialogue, connect::PropertySystem &property,
        const QString &guest = QStringLiteral("guest"));

    ai::DialogueState state;
    QDate today{2026, 11, 20};
    QString locale;
    Instant now{1'795'000'000'000};

    /// Says it and takes the answer in; the state goes through its JSON form before and after.
    responder::BookingAnswer say(const QString &text);
    [[nodiscard]] ai::GuestTurn turn(const QString &text);

private:
    responder::BookingRunner m_runner;
    QString m_guest;
    int m_number = 0;
};

/// Through JSON text and back; the test fails when they differ.
[[nodiscard]] ai::DialogueState stored(const ai::DialogueState &state);

} // namespace bellhop::tests
