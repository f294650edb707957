// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/queue_filter.h"
#include "core/model/views.h"

#include <QAbstractListModel>

#include <array>
#include <functional>
#include <memory>
#include <set>
#include <unordered_map>

namespace bellhop::ui {

/// The parts of the list, in their order; Ctrl+1 … Ctrl+6.
enum class Section { Mine, Waiting, Assistant, Colleagues, Snoozed, Closed };
inline constexpr std::array kSections{
    Section::Mine, Section::Waiting, Section::Assistant, Section::Colleagues, Section::Snoozed, Section::Closed};
[[nodiscard]] QString sectionTitle(Section section);

/// The queue as one list: a header per section, under it its conversations by priority, then by who has waited longest.
/// Changes are precise inserts, moves and removals; only a first load or a very large batch is a reset. While held (the
/// pointer is in the list) rows change where they are and the new order waits. GUI thread, owned by the window.
class QueueModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles {
        ConversationRole = Qt::UserRole + 1, ///< qint64; 0 for a header.
        SectionRole, ///< int of Section.
        HeaderRole, ///< bool.
        NameRole, ///< Guest, or the section's title.
        UnreadRole, ///< int.
        DraftRole, ///< bool.
        MentionRole, ///< bool: a note there means this agent.
        WaitingSinceRole, ///< qint64 ms, 0: nobody waits.
        CountRole, ///< Headers: conversations in the section.
        MarkedRole, ///< bool: chosen for what is done to several at once.
    };

    explicit QueueModel(QObject *parent = nullptr);

    void setMe(AgentId me);
    void load(const std::vector<QueueRow> &rows);
    void apply(const std::vector<QueueRow> &changed, const std::vector<ConversationId> &gone);
    void setDrafts(const std::vector<ConversationId> &drafts);
    void setDraft(ConversationId conversation, bool present);
    /// Conversations with a note that means this agent, unseen.
    void setMentions(const std::set<ConversationId> &mentions);
    /// As typed; core/model/queue_filter.h reads it. Marks of what it hides are taken off.
    void setFilter(const QString &text);
    /// Within the sections; those of closed and snoozed ones have their own.
    void setOrder(QueueOrder order);
    /// For windows that shut and snoozes that end, and whose teams these are.
    void setClock(std::function<Instant()> now) { m_now = std::move(now); }
    void setTeams(const std::vector<TeamId> &teams);
    void setCollapsed(Section section, bool collapsed);
    /// Who says a row in one sentence, for screen readers.
    void setNarrator(std::function<QString(int row)> narrator) { m_narrator = std::move(narrator); }
    /// Letting go applies what waited.
    void setHeld(bool held);
    /// Applies the waiting order now, held or not.
    void settle();

    [[nodiscard]] bool isCollapsed(Section section) const { return m_collapsed[slot(section)]; }
    [[nodiscard]] int pending() const { return static_cast<int>(m_pending.size()); }
    [[nodiscard]] int count(Section section) const { return m_counts[slot(section)]; }
    [[nodiscard]] int total(Section section) const { return m_totals[slot(section)]; } ///< Whatever the filter hides.
    [[nodiscard]] int hidden() const { return m_hidden; } ///< Live ones that the filter hides.
    [[nodiscard]] QueueOrder order() const { return m_order; }
    /// What is chosen for something done to several at once, in the order shown. Only what is shown can be.
    [[nodiscard]] int markedCount() const { return static_cast<int>(m_marked.size()); }
    [[nodiscard]] std::vector<ConversationId> marked() const;
    [[nodiscard]] bool isMarked(ConversationId conversation) const { return m_marked.count(conversation) > 0; }
    void unmark(const std::vector<ConversationId> &conversations);
    void setMarked(ConversationId conversation, bool marked);
    void markBetween(ConversationId one, ConversationId other);
    void markAll();
    void clearMarks();
    /// The longest wait in a section; unset when nobody waits.
    [[nodiscard]] Instant oldestWait(Section section) const;
    [[nodiscard]] const QueueRow *find(ConversationId conversation) const;
    [[nodiscard]] const QueueRow *rowAt(int row) const; ///< Null for a header.
    [[nodiscard]] Section sectionAt(int row) const;
    [[nodiscard]] Section sectionOf(const QueueRow &row) const;
    /// Every conversation it holds, shown or not, in no order.
    void forEach(const std::function<void(const QueueRow &)> &visit) const;
    [[nodiscard]] QModelIndex indexOf(ConversationId conversation) const; ///< Invalid while not shown.
    [[nodiscard]] QModelIndex indexOf(Section section) const;
    [[nodiscard]] bool isDrafted(ConversationId conversation) const { return m_drafts.count(conversation) > 0; }
    [[nodiscard]] bool isMentioned(ConversationId conversation) const { return m_mentions.count(conversation) > 0; }
    [[nodiscard]] const QString &filter() const { return m_typed; }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// The first conversation that matches, in the order shown or, for hidden ones, of no order.
    [[nodiscard]] ConversationId mostUrgentUnowned() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// Around every change of order, so a view can keep its place.
    void arranging();
    void arranged();
    void countsChanged();
    void pendingChanged(int count);
    void marksChanged();
    /// The facts of this conversation changed or it is gone.
    void conversationChanged(bellhop::ConversationId conversation);

private:
    struct Entry {
        const QueueRow *row = nullptr; ///< Null for a header.
        Section section = Section::Mine;
    };

    static constexpr std::size_t slot(Section section) { return static_cast<std::size_t>(section); }
    [[nodiscard]] bool before(const Entry &a, const Entry &b) const;
    [[nodiscard]] bool isShown(const QueueRow &row) const;
    [[nodiscard]] bool matches(const QueueRow &row) const;
    [[nodiscard]] bool headerShown(Section section) const;
    [[nodiscard]] int position(ConversationId conversation) const;
    [[nodiscard]] int headerPosition(Section section) const;
    void rebuild();
    void take(const QueueRow &row);
    void place(ConversationId conversation);
    void insertEntry(const Entry &entry);
    void removeEntry(int row);
    void forget(ConversationId conversation);
    void updateHeaders();
    void recount();
    void markPending(ConversationId conversation);
    void arrangeAnew();
    void dropHiddenMarks();
    void marksMoved();
    [[nodiscard]] QueueViewer viewer() const;
    void changed(int row);

    AgentId m_me;
    std::unordered_map<qint64, std::unique_ptr<QueueRow>> m_rows;
    std::vector<Entry> m_shown;
    std::set<ConversationId> m_pending;
    std::set<ConversationId> m_gone; ///< Still shown, because held.
    std::set<ConversationId> m_drafts;
    std::set<ConversationId> m_mentions;
    std::array<bool, kSections.size()> m_collapsed{};
    std::array<int, kSections.size()> m_counts{};
    std::array<int, kSections.size()> m_totals{};
    int m_hidden = 0;
    QString m_typed;
    QueueFilter m_filter;
    QueueOrder m_order = QueueOrder::Priority;
    std::vector<TeamId> m_teams;
    std::set<ConversationId> m_marked;
    std::function<Instant()> m_now;
    std::function<QString(int row)> m_narrator;
    bool m_held = false;
};

} // namespace bellhop::ui
