// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/command.h"
#include "core/sync/console.h"

#include <QUrl>

#include <optional>
#include <variant>
#include <vector>

namespace bellhop::sync {

/// What the hub says (core/relay/README.md), as values. Pure; any thread.

struct Welcome {
    qint64 seq = 0;
    Me me;
    Instant now; ///< The database's time when it was sent.
    QString relay = {}; ///< Host of the relay, when the site has several; HubLink's word, not the frame's.
    QString token = {}; ///< For files, under this session.
    QUrl hub = {}; ///< The relay in use; HubLink's word.
};
/// Something visible changed; the reader looks for itself.
struct ChangeHint {
    qint64 seq = 0;
    ConversationId conversation = {}; ///< Unset: something else, or a later hub's.
    MessageId message = {}; ///< Set: of this conversation; else the conversation itself.
    qint64 version = 0; ///< Of the message or the conversation.
    AgentId owner = {}; ///< Set: the conversation has another owner now, this one.
    AgentId mentioned = {}; ///< Set: a note means this agent, or they have seen it.
    bool agents = false; ///< An agent came, went or changed state.
};
/// The relay has told every change up to there, a moment ago.
struct Pulse {
    qint64 seq = 0;
    int consoles = 1; ///< On this relay, ours included.
};
struct Company {
    ConversationId conversation;
    std::vector<AgentId> viewing;
    std::vector<AgentId> typing;
};
/// What became of an order.
struct Outcome {
    CommandAnswer answer;
    std::optional<Error> error; ///< Set: it was not done (or, OutcomeUnknown, may have been).
};
struct Answered {
    QString uuid;
    Outcome outcome;
};
struct Goodbye {
    QString reason;
};
/// An event of a later version.
struct UnknownFrame {
};
using HubFrame = std::variant<Welcome, ChangeHint, Pulse, Company, Answered, Goodbye, UnknownFrame>;

/// BadData for what is no frame at all; never fails for what a later hub may add.
Result<HubFrame> hubFrameFromBytes(QByteArrayView text);

QByteArray focusFrame(ConversationId conversation);
QByteArray typingFrame(ConversationId conversation);
QByteArray byeFrame();

} // namespace bellhop::sync
