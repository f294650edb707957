// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/desk/intake.h"
#include "core/desk/people.h"

namespace bellhop::desk {

/// Consoles read the live conversation of this guest again: its window, or who may be written to, is shown with it.
Status touchLive(db::Connection &connection, qint64 reach);

/// Whether this guest wants marketing messages from this channel; consoles see it beside the conversation. Part of the
/// caller's transaction. `at` is when the guest said so: what was said before the last that is known changes nothing,
/// nor do repeats.
Status rememberPreference(db::Connection &connection, qint64 reach, bool wanted, Instant at);

/// What the provider answered about one of our numbers; only what it told and what is new is written. One transaction.
Status storeNumber(db::Database &database, ChannelId channel, const NumberNews &news);

/// What became of a provider's news.
struct NewsEffect {
    enum class Kind { Applied, Duplicate, Ignored };
    Kind kind = Kind::Applied;
    QString reason; ///< Why it was ignored, for the inbox.
};

/// Applies what providers tell beside messages and statuses, one by one: what a colleague sent from the phone, edits
/// and deletions, calls, preferences, and what they say of templates, numbers and accounts. Part of the caller's
/// transaction.
class NewsWriter final
{
public:
    NewsWriter(db::Connection &connection, const Post &post)
        : m_connection(connection)
        , m_post(post)
    {
    }

    /// Not for messages, statuses, and what is ignored or poisoned.
    Result<NewsEffect> write(const InboundEvent &event);

private:
    Result<NewsEffect> echo(const MessageEcho &echo);
    Result<NewsEffect> edit(const MessageEdit &edit);
    Result<NewsEffect> revoke(const MessageRevoke &revoke);
    Result<NewsEffect> call(const CallNews &call);
    Result<NewsEffect> preference(const MarketingPreference &preference);
    Result<NewsEffect> templateNews(const TemplateNews &news);
    Result<NewsEffect> numberNews(const NumberNews &news);
    Result<NewsEffect> accountNews(const AccountNews &news);

    Result<bool> isKnown(const QString &providerId);
    /// The live one, else the last one, else a new one.
    Result<ConversationId> conversationWith(const PersonRef &guest);
    [[nodiscard]] Result<Instant> timeOf(Instant told);

    db::Connection &m_connection;
    const Post &m_post;
};

} // namespace bellhop::desk
