// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/desk/order_context.h"

namespace bellhop::desk {

/// Whether the assistant speaks to a guest, in all their conversations; who asked for a person has silenced it. Silent,
/// it lets go of what it has of theirs, and what it has not sent dies. Written to the audit log.
Status setAssistant(OrderContext &context, const SetAssistantOrder &order);

/// The same without a conversation: it may speak again. NotFound.
Status letAssistantSpeak(db::Database &database, const QString &guestUuid, const Actor &by);

} // namespace bellhop::desk
