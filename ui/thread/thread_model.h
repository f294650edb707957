// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/views.h"

#include <QAbstractListModel>
#include <QTimeZone>

namespace bellhop::ui {

/// One conversation as lines, oldest first: messages, notes, events. What stands above a line (a day, the unread rule)
/// is part of it. Older versions of a line never replace newer ones, so a tick cannot go back. GUI thread.
class ThreadModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles {
        TextRole = Qt::UserRole + 1,
        UuidRole,
        MessageRole, ///< qint64, 0 while only written here.
        DirectionRole, ///< int of Direction.
        TickRole, ///< int of Tick.
        WrittenRole, ///< bool: only in this console's journal.
        EventRole, ///< bool: "Ana claimed".
        ErrorRole, ///< Why it failed, for people.
    };

    struct Line {
        ThreadItem item;
        bool dayRule = false;
        bool unreadRule = false;
        bool joined = false; ///< To the line above: same author, shortly after.
        quint64 revision = 0; ///< Changes whenever anything of the line does; unique in the program's life.
    };

    explicit ThreadModel(QObject *parent = nullptr);

    /// Empties the thread and goes to another conversation.
    void open(ConversationId conversation, const QTimeZone &zone, int unread);
    void load(const std::vector<ThreadItem> &items, bool hasOlder);
    void apply(const std::vector<ThreadItem> &items);
    void prepend(const std::vector<ThreadItem> &items, bool hasOlder);

    [[nodiscard]] ConversationId conversation() const { return m_conversation; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const Line &line(int row) const { return m_lines.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] int unreadRow() const; ///< -1: none.
    /// The newest stored message of the guest; unset when none.
    [[nodiscard]] MessageId newestInbound() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// A line as text to take elsewhere: time, author, words.
    [[nodiscard]] QString quotable(int row) const;

Q_SIGNALS:
    void arranging();
    void arranged();
    /// Messages of the guest that came after everything else, so below what is read.
    void guestWrote(int count);
    void loaded();

private:
    [[nodiscard]] int find(const ThreadItem &item) const;
    [[nodiscard]] int placeFor(const ThreadItem &item) const;
    /// The row when the item is new and last.
    bool put(const ThreadItem &item);
    void decorate();
    void markUnread();

    ConversationId m_conversation;
    QTimeZone m_zone;
    std::vector<Line> m_lines;
    int m_unread = 0;
    QString m_firstUnread; ///< Key of the line under the rule.
    bool m_hasOlder = false;
    bool m_loaded = false;
};

[[nodiscard]] QString authorOf(const ThreadItem &item);

} // namespace bellhop::ui
