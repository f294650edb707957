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

/// When it happened; null for what has no time.
Instant *timeOf(InboundEvent &event)
{
    return std::visit(
        [](auto &e) -> Instant * {
            if constexpr (requires { e.sentAt; })
                return &e.sentAt;
            else if constexpr (requires { e.message.sentAt; })
                return &e.message.sentAt;
            else if constexpr (requires { e.at; })
                return &e.at;
            else
                return nullptr;
        },
        event);
}

desk::Post quarantined(desk::Post post, const QString &reason)
{
    for (InboundItem &item : post.delivery.items)
        item.event = PoisonedItem{reason};
    return post;
}

} // namespace

void PostStore::dateBack(desk::Post &post, milliseconds ago) const
{
    std::vector<Instant *> unset;
    for (InboundItem &item : post.delivery.items) {
        if (Instant *time = timeOf(item.event); time != nullptr && !time->isSet())
            unset.push_back(time);
    }
    if (unset.empty())
        return;
    const auto now = m_database.read([](db::Connection &connection) { return connection.now(); });
    for (Instant *time : unset)
        *time = now.ok() ? *now - ago : Instant();
}

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
