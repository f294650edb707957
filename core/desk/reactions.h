// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/db/connection.h"

namespace bellhop::desk {

// Our reactions are messages of their own on their way out, and shown at the message they belong to. Part of the
// caller's transaction.

/// What is shown at `target` is our newest reaction that did not fail; whoever shows the message reads it again.
Status refreshOwnReaction(db::Connection &connection, ConversationId conversation, MessageId target);
/// The same for a message that just failed, if it is a reaction.
Status reactionFailed(db::Connection &connection, MessageId message);

} // namespace bellhop::desk
