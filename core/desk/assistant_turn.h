// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/desk/assistant_settings.h"
#include "core/desk/ledger.h"
#include "core/model/message.h"

#include <vector>

namespace bellhop::desk {

// The assistant's turns: snapshot → decide → check again → store. A conversation has one turn at a time, whichever
// relay runs it. Any thread; blocking.

/// For how long a turn may go on without a sign of life.
inline constexpr milliseconds kTurnLife{90'000};

/// What the guest said and nobody has answered.
struct Unanswered {
    MessageId message;
    QString uuid;
    MessageKind kind = MessageKind::Text;
    QString text;
    Instant arrivedAt;
};

/// A conversation as the assistant sees it while it decides.
struct AssistantSnapshot {
    ConversationId conversation;
    QString token; ///< Of the turn.
    ChannelId channel;
    PropertyId property;
    AssistantMode mode = AssistantMode::Off;
    bool isOpen = false;
    Owner owner;
    qint64 epoch = 0;
    int priority = 2; ///< As stored: the smaller the more urgent.
    Instant windowUntil;
    bool optedOut = false;
    GuestId guest;
    PersonId person; ///< The guest as this provider knows them.
    QStringList references; ///< Bookings that may be this guest's; the property's system confirms them or not.
    bool guestOff = false; ///< The guest asked for a person.
    QString hotel;
    QString zone; ///< IANA.
    QString language; ///< The property's.
    QString phone; ///< Digits only.
    QByteArray state; ///< Of the dialogue; empty without one.
    bool pending = false; ///< Something was asked of the property whose answer is not stored.
    bool hasSpoken = false; ///< In this conversation.
    std::vector<Unanswered> messages; ///< The oldest first.
    Instant now;
    [[nodiscard]] MessageId newest() const { return messages.empty() ? MessageId() : messages.back().message; }
};

/// Takes the turn. Nothing when another relay has it, or there is nothing to do.
Result<std::optional<AssistantSnapshot>> beginTurn(db::Database &database, ConversationId conversation);
/// Gives it back without a decision; it is taken up again later.
Status abandonTurn(db::Database &database, const AssistantSnapshot &snapshot);

/// Makes the assistant the owner of what nobody has and raises the snapshot's epoch. StaleEpoch: somebody was faster.
Status claimForAssistant(db::Database &database, AssistantSnapshot &snapshot);

/// Stores the dialogue before something is asked of the property. StaleEpoch when the turn was lost or somebody took
/// over: do not ask.
Status keepDialogue(db::Database &database, const AssistantSnapshot &snapshot, const QByteArray &state, bool pending);

enum class AssistantAction { Answer, HandOver, None, Overtaken };
[[nodiscard]] QLatin1String toWire(AssistantAction action);

struct AssistantDecision {
    AssistantAction action = AssistantAction::None;
    QString reason; ///< A word of at most 32 ASCII characters: "human_request".
    QString answer; ///< For the guest; may be empty with HandOver.
    QByteArray state; ///< Of the dialogue afterwards.
    std::optional<int> priority; ///< Raised to it, never lowered.
    QString note; ///< For colleagues, with HandOver.
    bool switchOff = false; ///< The guest asked for a person.
    qint64 item = 0; ///< Of the property's knowledge, that the answer came from.
    bool mayBeWorded = false; ///< A language model may see the answer and say it better.
    QString language; ///< Of the guest: "en".
    bool inLanguage = true; ///< The answer is in it.
    QByteArray detail; ///< JSON: how the answer came about; never what a guest wrote.
    QString booked; ///< The reference of a booking just made; kept, so that the guest is known as one who stays.
    /// The property has (or may have) a booking that the guest does not know of: whatever happens, somebody must be
    /// told. For colleagues, when the guest cannot be told any more; empty otherwise.
    QString alarm;
};

struct AssistantOutcome {
    AssistantAction action = AssistantAction::None;
    MessageId sent;
    qint64 decision = 0; ///< Its row; 0: nothing was written down.
};

/// Carries the decision out in one transaction: under the snapshot's epoch, inside the window, and only while the guest
/// has said nothing newer. Overtaken: a person has it, nothing was said. Conflict: the guest has said more, or the turn
/// was lost; decide again.
Result<AssistantOutcome> finishTurn(
    db::Database &database, const AssistantSnapshot &snapshot, const AssistantDecision &decision);

/// Conversations with something to do: unanswered for less than `within`, or left in the middle of a call.
Result<std::vector<ConversationId>> conversationsForAssistant(db::Database &database, milliseconds within);

/// Chats that the assistant has and does not answer go to the queue. Their number.
Result<int> queueForsaken(db::Database &database, milliseconds after = milliseconds(120'000));

} // namespace bellhop::desk
