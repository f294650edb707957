// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/desk/order_context.h"

namespace bellhop::desk {

// A transfer is offered and accepted. The owner stays responsible, and may answer, until somebody accepts; an offer
// that is declined, withdrawn or not answered within kOfferLife leaves everything as it was. It ends with the epoch it
// was made under, whoever changes that, and with the conversation: see changeOwnership() and closeConversation(). Each
// is part of the order's transaction and holds the conversation's row from its first look on.

/// Refused when the one it is for is not available (what they do is said) or does not see the conversation; Conflict
/// when an offer is open already.
Status offerTransfer(OrderContext &context, const OfferTransferOrder &order);
/// The conversation is the actor's under a new epoch. Conflict, with what became of it, when the offer is over.
Status acceptTransfer(OrderContext &context);
/// For an offer to a team: nobody of it is asked any more.
Status declineTransfer(OrderContext &context, const DeclineTransferOrder &order);
Status withdrawTransfer(OrderContext &context);

/// Whether this colleague, or one of this team, can be asked about the conversation now; exactly one is set.
Status checkTarget(OrderContext &context, AgentId to, TeamId team);
/// An offer that is accepted as it is made, because both agreed before; its note is the one that was stored last.
Status giveTo(OrderContext &context, AgentId to, TransferReason reason);

/// Ends the offers whose time is over. At most 200; their number.
Result<int> expireOffers(db::Database &database);

} // namespace bellhop::desk
