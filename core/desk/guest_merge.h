// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/desk/order_context.h"

#include <QSet>

namespace bellhop::desk {

// Two guests that are one person, and two again. All of one person's persons point at one guest, the root; a guest that
// was merged points at it too, never at another merged one. Conversations, addresses and opt-outs stay as they are, so
// where a message goes never changes, and separating gives back exactly what was.

/// Within a transaction: everything of `from` is `into`'s from now on. Both are roots. `uuid`: of the merge.
struct MergeOf {
    GuestId from;
    GuestId into;
    QString uuid;
    bool byProvider = false; ///< It says that their identities are one: that cannot be undone.
    AgentId agent = {}; ///< Who says so; unset: the program.
};
/// Which persons came with a merge, as its row has them.
[[nodiscard]] QSet<PersonId> personsIn(const QString &merge);
Status mergeGuests(db::Connection &connection, const MergeOf &merge);

/// Orders of people who have a conversation of either guest, or lead. Refused with a sentence: the same guest, merged
/// or separated already, erased, and what a provider joined.
Status mergeGuest(OrderContext &context, const MergeGuestOrder &order);
Status unmergeGuest(OrderContext &context, const UnmergeGuestOrder &order);

/// The same for an administrator at the database; any thread, blocking. NotFound: no such guest.
Status mergeGuest(db::Database &database, const Actor &by, GuestId from, GuestId into);
/// The newest merge of this guest into another is undone.
Status unmergeGuest(db::Database &database, const Actor &by, GuestId guest);

} // namespace bellhop::desk
