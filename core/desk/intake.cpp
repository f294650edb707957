// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/intake.h"

#include "core/desk/intake_batch.h"

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kHopeful = 4; // posts: among so few a repeat is rare, and not looking saves two round trips
constexpr int kRaces = 5; // two writers may meet on a new guest; the loser looks again

// Worth looking at item by item: the data was refused, not the database away.
bool isTheDatasFault(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Database:
    case ErrorKind::BadData:
    case ErrorKind::Conflict:
    case ErrorKind::Refused:
    case ErrorKind::NotFound:
    case ErrorKind::StaleEpoch:
    case ErrorKind::Internal:
        return true;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Unauthorised:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::QueueFull:
    case ErrorKind::SchemaTooNew:
    case ErrorKind::Cancelled:
        break;
    }
    return false;
}

} // namespace

Result<IntakeCounts> applyPosts(db::Database &database, const std::vector<Post> &posts)
{
    const auto apply = [&](IntakeBatch::Care care) {
        return database.write([&](db::Connection &connection) { return IntakeBatch(connection, care).apply(posts); },
            db::Urgency::Intake);
    };
    Result<IntakeCounts> counts
        = apply(posts.size() <= kHopeful ? IntakeBatch::Care::Hopeful : IntakeBatch::Care::Fresh);
    for (int race = 0; race < kRaces && !counts.ok(); ++race) {
        const ErrorKind kind = counts.error().kind;
        if (kind != ErrorKind::Conflict && kind != ErrorKind::StaleEpoch)
            break;
        counts = apply(IntakeBatch::Care::Together);
    }
    // Something in the batch is refused by the database itself: find it, keep its neighbours.
    if (!counts.ok() && isTheDatasFault(counts.error()))
        counts = apply(IntakeBatch::Care::OneByOne);
    return counts;
}

} // namespace bellhop::desk
