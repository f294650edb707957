// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/order_context.h"

namespace bellhop::desk {

// Colleagues who are meant in a note. They are told; the guest never is. Part of the order's transaction.

/// Stores the note and whom it means. Refused, with the name, when somebody would not see it.
Status noteWithMentions(OrderContext &context, const NoteOrder &order);
/// The actor has seen those of this conversation.
Status seeMentions(OrderContext &context);

} // namespace bellhop::desk
