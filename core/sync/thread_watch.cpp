// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/thread_watch.h"

#include <algorithm>
#include <set>

namespace bellhop::sync {

ThreadWatch::Key ThreadWatch::keyOf(const ThreadItem &item)
{
    return {item.arrivedAt, static_cast<int>(item.sort), item.id.value};
}

void ThreadWatch::watch(ConversationId conversation)
{
    m_conversation = conversation;
    m_items.clear();
    m_loaded = false;
}

std::vector<MessageId> ThreadWatch::messages() const
{
    std::vector<MessageId> ids;
    for (const auto &[key, item] : m_items) {
        if (item.sort == ThreadItem::Sort::Message)
            ids.push_back(item.id);
    }
    return ids;
}

MessageId ThreadWatch::newestOfGuest() const
{
    MessageId newest;
    for (const auto &[key, item] : m_items)
        if (item.sort == ThreadItem::Sort::Message && item.direction == Direction::In)
            newest = std::max(newest, item.id);
    return newest;
}

ThreadWatch::News ThreadWatch::compare(const desk::ThreadPage &page)
{
    News news;
    std::set<Key> present;
    bool overlaps = false;
    for (const ThreadItem &item : page.items) {
        const Key key = keyOf(item);
        present.insert(key);
        const auto known = m_items.find(key);
        overlaps = overlaps || known != m_items.end();
        if (known == m_items.end() || known->second != item)
            news.changed.push_back(item);
    }
    // Whatever we know from the page's first instant on must be on the page; at that instant itself it may be cut off.
    const Instant from
        = page.hasOlder && !page.items.empty() ? page.items.front().arrivedAt + milliseconds(1) : Instant{};
    const bool lost = std::any_of(m_items.cbegin(), m_items.cend(),
        [&](const auto &pair) { return pair.second.arrivedAt >= from && !present.contains(pair.first); });
    news.all = !m_loaded || lost || (!overlaps && page.hasOlder);
    if (news.all)
        m_items.clear();
    for (const ThreadItem &item : news.all ? page.items : news.changed)
        m_items.insert_or_assign(keyOf(item), item);
    m_loaded = true;
    return news;
}

std::vector<ThreadItem> ThreadWatch::compareItems(const std::vector<ThreadItem> &items)
{
    std::vector<ThreadItem> changed;
    for (const ThreadItem &item : items) {
        const auto known = m_items.find(keyOf(item));
        if (known == m_items.end() || known->second == item)
            continue;
        known->second = item;
        changed.push_back(item);
    }
    return changed;
}

void ThreadWatch::addOlder(const desk::ThreadPage &page)
{
    for (const ThreadItem &item : page.items)
        m_items.insert_or_assign(keyOf(item), item);
}

const ThreadItem *ThreadWatch::oldest() const
{
    for (const auto &[key, item] : m_items) {
        if (item.sort == ThreadItem::Sort::Message)
            return &item;
    }
    return m_items.empty() ? nullptr : &m_items.begin()->second;
}

} // namespace bellhop::sync
