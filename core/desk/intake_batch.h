// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/desk/intake.h"
#include "core/desk/people.h"

#include <QHash>

namespace bellhop::desk {

/// Applies posts inside one transaction. Hopeful: as if nothing of it were there already, which the unique keys refuse
/// when it is (Conflict: do it again). Fresh: looks for repeated items first, every kind of statement once for all, but
/// takes the posts' own names, just made, for new. Together: looks for both.
/// OneByOne: each item behind a savepoint of its own, for batches in which one item is refused by the database.
class IntakeBatch final
{
public:
    enum class Care { Hopeful, Fresh, Together, OneByOne };

    IntakeBatch(db::Connection &connection, Care care)
        : m_connection(connection)
        , m_care(care)
    {
    }

    Result<IntakeCounts> apply(const std::vector<Post> &posts);

private:
    enum class State { Open, Applied, Duplicate, Ignored, Quarantined };
    struct Entry {
        const Post *post = nullptr;
        const InboundItem *item = nullptr;
        int position = 0;
        State state = State::Open;
        QString reason;
        QString key;
    };
    using Entries = std::vector<Entry *>;

    Result<std::vector<const Post *>> newPosts(const std::vector<Post> &posts);
    void sort(const std::vector<const Post *> &posts);
    Status applyChannel(const Post &post, const Entries &entries);
    Status applyEntries(const Post &post, const Entries &entries);
    Status applyMessages(const Post &post, const Entries &entries);
    Status applyReaction(const Post &post, Entry &entry);
    Status applyNews(const Post &post, Entry &entry);
    Status applyStatusEntries(const Post &post, const Entries &entries);
    Result<Entries> withoutKnown(const Post &post, const Entries &entries);
    Status storePosts(const std::vector<const Post *> &posts);
    [[nodiscard]] IntakeCounts counts() const;

    db::Connection &m_connection;
    Care m_care;
    std::vector<Entry> m_entries;
};

} // namespace bellhop::desk
