// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/post_store.h"

#include "core/relay/log.h"

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;

namespace {

PostStore::Fate fateOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Unauthorised:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::QueueFull:
    case ErrorKind::SchemaTooNew:
    case ErrorKind::Cancelled:
        return PostStore::Fate::Away;
    case ErrorKind::Refused:
    case ErrorKind::NotFound:
    case ErrorKind::StaleEpoch:
    case ErrorKind::Conflict:
    case ErrorKind::BadData:
    case ErrorKind::Database:
    case ErrorKind::Internal:
        break;
    }
    return PostStore::Fate::Refused;
}

desk::Post quarantined(desk::Post post, const QString &reason)
{
    for (InboundItem &item : post.delivery.items)
        item.event = PoisonedItem{reason};
    return post;
}

} // namespace

Status PostStore::apply(const std::vector<desk::Post> &posts)
{
    const auto counts = desk::applyPosts(m_database, posts);
    if (!counts.ok()) {
        qCWarning(lcRelay).noquote() << "intake:" << posts.size() << "posts not stored:" << toWire(counts.error().kind)
                                     << counts.error().detail;
        return counts.error();
    }
    m_figures.batch(posts.size(), *counts);
    m_onStored();
    return done();
}

PostStore::Fate PostStore::storeAll(const std::vector<desk::Post> &posts)
{
    const Status applied = apply(posts);
    return applied.ok() ? Fate::Stored : fateOf(applied.error().kind);
}

PostStore::Fate PostStore::storeOne(const desk::Post &post)
{
    Status applied = apply({post});
    // A statement that the database refuses here it would refuse for a quarantined post as well.
    if (!applied.ok() && fateOf(applied.error().kind) == Fate::Refused && applied.error().kind != ErrorKind::Database) {
        qCWarning(lcRelay) << "intake: a post goes to quarantine";
        applied = apply({quarantined(post, u"could not be applied"_s)});
    }
    return applied.ok() ? Fate::Stored : fateOf(applied.error().kind);
}

} // namespace bellhop::relay
