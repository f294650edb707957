// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace bellhop::tests {

/// What a person would see: applies a console's signals as widgets do. `wrongs` collects what must never show, however
/// short: a text twice, a waiting text before a stored one, texts out of the order in which they were written.
class Screen final : public QObject
{
public:
    /// `only`: shows this conversation; unset: whichever is told of.
    explicit Screen(sync::Console &console, ConversationId only = {});

    /// Ordered by id, to be compared.
    [[nodiscard]] std::vector<QueueRow> rows() const;
    /// Of the watched conversation, in the thread's order.
    [[nodiscard]] std::vector<ThreadItem> thread() const;
    /// The texts of its messages.
    [[nodiscard]] QStringList texts() const;
    /// The item of that text; a default one when there is none.
    [[nodiscard]] ThreadItem item(const QString &text) const;
    [[nodiscard]] const sync::Link &link() const { return m_link; }

    int loads = 0; ///< queueLoaded
    int threadLoads = 0; ///< threadLoaded
    QStringList wrongs;
    /// Texts in the order in which the test wrote them, checked against every state of the thread.
    QStringList written;

private:
    [[nodiscard]] bool shows(ConversationId conversation) const;
    void applyItems(const std::vector<ThreadItem> &items);
    void check();

    ConversationId m_only;
    QHash<ConversationId, QueueRow> m_rows;
    std::vector<ThreadItem> m_items;
    sync::Link m_link;
};

} // namespace bellhop::tests
