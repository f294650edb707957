// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/screen.h"

#include <QSet>

#include <algorithm>

namespace bellhop::tests {
using namespace Qt::Literals::StringLiterals;

Screen::Screen(sync::Console &console, ConversationId only)
    : m_only(only)
{
    connect(&console, &sync::Console::queueLoaded, this, [this](const std::vector<QueueRow> &rows) {
        ++loads;
        m_rows.clear();
        for (const QueueRow &row : rows)
            m_rows.insert(row.id, row);
    });
    connect(&console, &sync::Console::queueChanged, this,
        [this](const std::vector<QueueRow> &changed, const std::vector<ConversationId> &gone) {
            for (const QueueRow &row : changed)
                m_rows.insert(row.id, row);
            for (const ConversationId id : gone)
                m_rows.remove(id);
        });
    connect(&console, &sync::Console::threadLoaded, this, [this](const sync::ThreadPage &page) {
        if (!shows(page.conversation))
            return;
        ++threadLoads;
        m_items.clear();
        applyItems(page.items);
    });
    connect(&console, &sync::Console::threadChanged, this,
        [this](ConversationId conversation, const std::vector<ThreadItem> &items) {
            if (shows(conversation))
                applyItems(items);
        });
    connect(&console, &sync::Console::olderLoaded, this, [this](const sync::ThreadPage &page) {
        if (shows(page.conversation))
            applyItems(page.items);
    });
    connect(&console, &sync::Console::linkChanged, this, [this](const sync::Link &link) { m_link = link; });
}

bool Screen::shows(ConversationId conversation) const
{
    return !m_only.isSet() || m_only == conversation;
}

void Screen::applyItems(const std::vector<ThreadItem> &items)
{
    for (const ThreadItem &item : items) {
        const auto known = std::find_if(m_items.begin(), m_items.end(), [&](const ThreadItem &other) {
            return item.uuid.isEmpty() ? other.sort == item.sort && other.id == item.id : other.uuid == item.uuid;
        });
        if (known == m_items.end())
            m_items.push_back(item);
        else
            *known = item;
    }
    std::stable_sort(m_items.begin(), m_items.end(), [](const ThreadItem &a, const ThreadItem &b) {
        return std::pair(a.arrivedAt, a.id) < std::pair(b.arrivedAt, b.id);
    });
    check();
}

void Screen::check()
{
    QSet<QString> seen;
    QStringList ours;
    bool afterWaiting = false;
    for (const ThreadItem &item : m_items) {
        if (item.sort != ThreadItem::Sort::Message)
            continue;
        if (seen.contains(item.text))
            wrongs << u"twice: "_s + item.text;
        seen.insert(item.text);
        if (afterWaiting && !item.written)
            wrongs << u"behind what waits: "_s + item.text;
        afterWaiting = afterWaiting || item.written;
        if (written.contains(item.text))
            ours << item.text;
    }
    QStringList expected = written;
    expected.removeIf([&](const QString &text) { return !ours.contains(text); });
    if (ours != expected)
        wrongs << u"order: "_s + ours.join(u' ');
}

std::vector<QueueRow> Screen::rows() const
{
    std::vector<QueueRow> rows(m_rows.cbegin(), m_rows.cend());
    std::sort(rows.begin(), rows.end(), [](const QueueRow &a, const QueueRow &b) { return a.id < b.id; });
    return rows;
}

std::vector<ThreadItem> Screen::thread() const
{
    return m_items;
}

QStringList Screen::texts() const
{
    QStringList texts;
    for (const ThreadItem &item : m_items) {
        if (item.sort == ThreadItem::Sort::Message)
            texts << item.text;
    }
    return texts;
}

ThreadItem Screen::item(const QString &text) const
{
    for (const ThreadItem &item : m_items) {
        if (item.text == text)
            return item;
    }
    return {};
}

} // namespace bellhop::tests
