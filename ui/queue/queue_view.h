// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queue_delegate.h"
#include "ui/queue/queue_model.h"

#include <QListView>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QTimer>

namespace bellhop::ui {

/// The list of conversations. Keeps the order still while the pointer works in it, keeps the chosen conversation chosen
/// when it moves, and never chooses another one by itself. One timer a second repaints what is visible. GUI thread.
class QueueView final : public QListView
{
    Q_OBJECT
public:
    QueueView(QueueModel &model, std::function<Instant()> now, const WaitLimits &limits, QWidget *parent = nullptr);

    ~QueueView() override;

    [[nodiscard]] ConversationId chosen() const { return m_chosen; }
    /// Chooses without a signal; expands its section when need be.
    void choose(ConversationId conversation);
    /// The next or previous conversation from the chosen one, headers skipped; in `section` only when given.
    [[nodiscard]] ConversationId neighbour(int step) const;
    void goToSection(Section section);
    /// Chooses what stands above or below it too, for what is done to several at once.
    void extendMarks(int step);
    [[nodiscard]] QueueDelegate &rowDelegate() { return *m_delegate; }

Q_SIGNALS:
    /// By the person: a click, the arrow keys, Return.
    void picked(bellhop::ConversationId conversation);
    /// Return or a double click: go on to answer.
    void opened(bellhop::ConversationId conversation);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void showChosen(bool scroll);
    void keepPlace();
    void findPlace();
    void pointerWorks();
    bool markByPointer(const QModelIndex &at, Qt::KeyboardModifiers modifiers);
    bool markByKey(const QKeyEvent &event);

    QueueModel &m_model;
    QPointer<QueueModel> m_living; ///< The window may have let go of it first.
    QueueDelegate *m_delegate;
    ConversationId m_chosen;
    QTimer m_second;
    QTimer m_still; ///< Runs out when the pointer rests.
    bool m_telling = false; ///< We set the current row ourselves.
    ConversationId m_markAnchor; ///< Where a range begins.
    ConversationId m_anchor;
    int m_anchorTop = 0;
};

} // namespace bellhop::ui
