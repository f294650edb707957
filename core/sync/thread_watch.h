// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/queries.h"
#include "core/sync/console.h"

#include <map>
#include <tuple>
#include <vector>

namespace bellhop::sync {

/// What is known of the thread on the screen, so that a fresh look at it becomes single changes. Pure; one thread.
class ThreadWatch final
{
public:
    struct News {
        bool all = false; ///< Single changes are unknowable: show the page instead.
        std::vector<ThreadItem> changed; ///< New and changed, oldest first.
    };

    void watch(ConversationId conversation);
    [[nodiscard]] ConversationId conversation() const { return m_conversation; }
    [[nodiscard]] std::vector<MessageId> messages() const;
    /// The guest's newest message here; unset without one.
    [[nodiscard]] MessageId newestOfGuest() const;
    /// A fresh look at the newest page.
    News compare(const desk::ThreadPage &page);
    /// Fresh looks at messages of any age; those not on the screen are dropped.
    std::vector<ThreadItem> compareItems(const std::vector<ThreadItem> &items);
    void addOlder(const desk::ThreadPage &page);
    /// Where the page before ours ends; a message, because pages are cut at messages.
    [[nodiscard]] const ThreadItem *oldest() const;

private:
    using Key = std::tuple<Instant, int, qint64>; ///< The thread's order; events have ids of their own.
    static Key keyOf(const ThreadItem &item);

    ConversationId m_conversation;
    std::map<Key, ThreadItem> m_items;
    bool m_loaded = false;
};

} // namespace bellhop::sync
