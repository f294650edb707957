// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/desk/order_context.h"

namespace bellhop::desk {

// Before a transfer, or instead of one, an owner asks a colleague or a team for advice. Whoever accepts reads along and
// both write notes that no guest sees; the owner stays responsible throughout, keeps the conversation or hands it over.
// One at a time. It ends with the epoch it was made under and with the conversation (endOffers() in
// core/desk/ledger.h), with either's console, and by silence. Each is part of the order's transaction and holds the
// conversation's row.

/// Refused as an offer to transfer would be; Conflict when somebody is asked already.
Status askConsultation(OrderContext &context, const AskConsultationOrder &order);
/// Conflict, with what became of it, when it is over.
Status acceptConsultation(OrderContext &context);
/// For a question to a team: nobody of it is asked any more.
Status declineConsultation(OrderContext &context, const DeclineConsultationOrder &order);
/// By the owner, who keeps the conversation, or by the consultant.
Status endConsultation(OrderContext &context);
/// A note of the two, which means the other one; it goes on for another kConsultationSilence.
Status storeConsultationNote(OrderContext &context, const QString &text);
/// The conversation is the consultant's under a new epoch, as by a transfer that they accepted.
Status handOver(OrderContext &context, const HandOverOrder &order);

/// Ends those that nobody answers or writes in any more, and those of which one's console is out of reach. At most 200;
/// their number.
Result<int> endForsakenConsultations(db::Database &database);

} // namespace bellhop::desk
