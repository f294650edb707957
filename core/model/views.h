// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/model/answer_source.h"
#include "core/model/assignment.h"
#include "core/model/content.h"
#include "core/model/conversation.h"
#include "core/model/media.h"
#include "core/model/message.h"
#include "core/model/people.h"
#include "core/model/transfer.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace bellhop {

/// What the console shows of things, as the database's views give it. Plain values; shared between desk, sync and ui.

/// One conversation as a row of the queue.
struct QueueRow {
    ConversationId id;
    qint64 version = 0;
    qint64 epoch = 0;
    ConversationStatus status = ConversationStatus::Open;
    Priority priority = Priority::Normal;
    std::optional<CustomerType> customerType;
    std::optional<ServiceType> serviceType;
    OwnerKind ownerKind = OwnerKind::Nobody;
    AgentId owner;
    QString ownerName;
    QString guestName; ///< The profile name, or the masked number.
    QString maskedPhone;
    QString channelName;
    QString propertyName;
    QString propertyZone; ///< IANA.
    PropertyId property;
    MessageKind lastKind = MessageKind::Text;
    Direction lastDirection = Direction::In;
    QString lastText; ///< First 160 characters.
    Tick lastTick = Tick::Queued; ///< Of the last message when it is ours.
    Instant lastAt;
    Instant waitingSince; ///< First unanswered message of the guest; unset when nobody waits.
    int unread = 0;
    Instant windowUntil;
    Instant snoozedUntil;
    Instant closedAt;
    Instant createdAt;
    QString disposition; ///< Code; set when closed.
    QString dispositionNotes;
    QString reservationId;
    int satisfaction = 0; ///< 0: none given.
    QString returnReason; ///< Why it is back in the queue ("owner_gone"), or empty.
    qint64 offer = 0; ///< The open offer to transfer it (`TransferOffer::id`); 0: none.
    bool optedOut = false; ///< The guest wants no marketing from this channel; answers are welcome.
    TeamId team; ///< Whose conversations it is among; unset: of no team.
    QString teamName;
    QString language; ///< In which the guest writes ("es"); empty: not known.
    QString heldFor; ///< Why nobody was given it (core/model/assignment.h, "closed", "no_team"); mostly empty.
    std::optional<Given> given; ///< Why its owner was given it; unset: they took it.
    QStringList tags;
    bool operator==(const QueueRow &) const = default;
};

/// Something quoted, in two lines.
struct Quote {
    MessageId message;
    QString author;
    QString text;
    bool operator==(const Quote &) const = default;
};

/// One line of a thread: a message, a note, or an event such as "Ana claimed".
struct ThreadItem {
    enum class Sort { Message, Event };
    Sort sort = Sort::Message;
    MessageId id;
    QString uuid; ///< Ours: made by the console before the first try.
    ConversationId conversation;
    qint64 version = 0;
    Direction direction = Direction::In;
    AuthorKind author = AuthorKind::Guest;
    AgentId agent;
    QString authorName;
    MessageKind kind = MessageKind::Text;
    QString text;
    QString fileName; ///< Media: as metadata until the file is here.
    QString mimeType;
    QString mediaUuid; ///< Empty: no file.
    MediaState mediaState = MediaState::None;
    QString mediaReason; ///< Why it failed or waits; or what is odd about it. For the agent.
    qint64 mediaBytes = 0; ///< 0: not known yet.
    int mediaWidth = 0; ///< Pixels; 0: none or not known.
    int mediaHeight = 0;
    bool mediaThumb = false; ///< A small picture can be fetched.
    bool voice = false; ///< Sound: a voice note.
    Tick tick = Tick::Queued; ///< Ours only.
    bool written = false; ///< Ours: in the journal of this console, not yet confirmed by the relay.
    QString errorCode;
    QString errorText; ///< For the agent, when the tick is Failed or Unknown.
    Instant arrivedAt; ///< The order of the thread.
    Instant providerAt; ///< Shown when it differs by over a minute.
    std::optional<Quote> quote;
    QStringList reactions; ///< Emoji of the guest and ours.
    QStringList mentions; ///< Notes: the names of those who are meant.
    bool consultation = false; ///< Notes: said in a consultation.
    QString ownReaction; ///< Ours among them; empty: none.
    MessageContent content; ///< What it holds beside its words; empty for most.
    QString words; ///< Its own words, where `text` tells of the content too.
    QString before; ///< Its words before they were changed.
    Instant editedAt; ///< Unset: as it was sent.
    bool revoked = false; ///< Deleted for everybody: there are no words any more.
    bool forwarded = false;
    bool fromPhone = false; ///< Ours, written in the app on the phone.
    QString providerMessageId;
    std::optional<AnswerOrigin> origin = {}; ///< What made the assistant say it; unset: it did not.
    bool operator==(const ThreadItem &) const = default;
};

/// How an agent came by the state they are in.
struct StateFacts {
    qint64 id = 0; ///< Another one with each change.
    Instant since;
    Instant until; ///< It ends by itself then; unset: it does not.
    QString reason; ///< Code of the site's list; mostly empty.
    AgentId by; ///< Who set it; unset: the program.
    QString byName;
    QString why; ///< What a supervisor said about it, where this person may read that.
    bool operator==(const StateFacts &) const = default;
};

/// A colleague, as everybody may see them.
struct AgentCard {
    AgentId id;
    QString name; ///< Display name.
    Role role = Role::Agent;
    AgentState state = AgentState::Offline;
    bool active = true;
    StateFacts facts = {}; ///< Of the state.
    QString login = {}; ///< As reports name them.
    bool operator==(const AgentCard &) const = default;
};

/// A list of conversations that an administrator made for a team.
struct TeamView {
    QString name;
    QString filter; ///< As core/model/queue_filter.h reads it.
    bool byDeadline = false;
    bool operator==(const TeamView &) const = default;
};

/// Some colleagues, and the properties they serve.
struct TeamCard {
    TeamId id;
    QString name;
    std::vector<AgentId> members;
    std::vector<PropertyId> properties;
    std::vector<TeamView> views = {};
    bool operator==(const TeamCard &) const = default;
};

/// A conversation that its owner offers to somebody, or has offered.
struct TransferOffer {
    qint64 id = 0;
    ConversationId conversation;
    AgentId from;
    QString fromName;
    AgentId to; ///< Either this
    TeamId team; ///< or this.
    QString toName;
    TransferReason reason = TransferReason::Other;
    QString note; ///< What its owner wrote to whoever takes over.
    Instant offeredAt;
    Instant expiresAt;
    std::optional<OfferOutcome> outcome; ///< Unset: open.
    AgentId ended; ///< Who accepted, declined or withdrew it.
    QString endedBy; ///< Their name.
    QString answer; ///< Declined: why.
    bool operator==(const TransferOffer &) const = default;
};

/// A colleague's advice about a conversation: asked for, or given by now. Its owner stays its owner.
struct Consultation {
    qint64 id = 0;
    ConversationId conversation;
    AgentId from; ///< The owner.
    QString fromName;
    AgentId to; ///< Who is asked: either this
    TeamId team; ///< or this.
    QString toName;
    TransferReason reason = TransferReason::Other;
    QString question;
    Instant askedAt;
    Instant expiresAt; ///< It ends then without an answer, or without a further word.
    AgentId consultant; ///< Who gives advice; unset: nobody has accepted yet.
    QString consultantName;
    std::optional<ConsultationOutcome> outcome; ///< Unset: it goes on.
    AgentId ended; ///< Who ended it; unset: the program.
    QString endedBy; ///< Their name.
    QString answer; ///< Declined: why.
    bool operator==(const Consultation &) const = default;
};

/// A note that means somebody who has not seen it.
struct Mention {
    ConversationId conversation;
    MessageId message;
    QString author;
    QString text;
    Instant at;
    bool operator==(const Mention &) const = default;
};

/// How a conversation came to whoever has it.
struct OwnerChange {
    ConversationId conversation;
    qint64 epoch = 0; ///< From then on.
    QString owner; ///< Their name; empty: nobody, or the assistant.
    QString reason; ///< "claimed", "taken_over", "force_released", "owner_gone", "transferred", …
    AgentId by; ///< Who did it; unset: the program.
    QString byName;
    QString why; ///< In their words; mostly empty.
    bool operator==(const OwnerChange &) const = default;
};

struct ChannelCard {
    ChannelId id;
    QString name;
    Provider provider = Provider::Meta;
    bool active = true;
    QString state; ///< "ok", or why it cannot send ("token_invalid").
    Instant lastInbound;
    QString detail = {}; ///< The provider's last word on it, for people.
    QString quality = {}; ///< How guests rate the number: "green", "yellow", "red" or empty.
    bool operator==(const ChannelCard &) const = default;
};

} // namespace bellhop
