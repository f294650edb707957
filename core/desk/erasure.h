// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/model/people.h"

#include <vector>

namespace bellhop::desk {

// What a guest may ask for: to be forgotten. Any thread; blocking.

struct KnownGuest {
    GuestId id;
    int conversations = 0;
    int live = 0; ///< Of those, not closed.
    Instant since; ///< First known.
};
/// Who has this phone number, written in any way ("+34 600 111 222"). BadData for something else.
Result<std::vector<KnownGuest>> findGuests(db::Database &database, const QString &phone);

/// Takes everything that guests of this id wrote, were told and are called out of the database, with the erase
/// statement of every table (DESIGN §4.16) in one transaction; what happened when and who answered stays. Raw webhooks
/// that name them go too. Who writes again is a new guest. NotFound; Refused while a conversation is not closed.
Status eraseGuest(db::Database &database, const Actor &by, GuestId guest);

/// Within a transaction, for guests whose raw webhooks are gone already (their class is kept for a shorter time).
Status emptyGuest(db::Connection &connection, const Actor &by, GuestId guest);

} // namespace bellhop::desk
