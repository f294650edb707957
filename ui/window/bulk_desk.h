// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console.h"
#include "ui/queue/bulk_bar.h"

#include <QObject>
#include <QTimer>

class QAction;

namespace bellhop::ui {

class QueueModel;

/// Does one thing to several conversations: an order for each, under the epoch that was on the screen, each answered on
/// its own. When all are, says in words how many and which not, with why; those that were refused stay chosen, the
/// others do not. A closing of several is taken back within its ten seconds. GUI thread, owned by the window.
class BulkDesk final : public QObject
{
    Q_OBJECT
public:
    /// `undoAction`: whose key stands on the button that takes a closing back.
    BulkDesk(sync::Console &console, QueueModel &queue, BulkBar &bar, const QAction &undoAction, QObject *parent);

    [[nodiscard]] bool isBusy() const { return m_waiting > 0; }
    void run(const BulkOrder &order);
    /// Takes back the closings of the last run; false when there are none, or their time is over.
    bool undo();

private:
    struct Refused {
        ConversationId conversation;
        QString guest;
        QString why;
    };
    [[nodiscard]] QFuture<Status> give(const BulkOrder &order, const QueueRow &row);
    void answered(ConversationId conversation, const QString &guest, const Status &status);
    void finish();
    void endUndo();
    [[nodiscard]] QString doneWords(int count) const;

    sync::Console &m_console;
    QueueModel &m_queue;
    BulkBar &m_bar;
    const QAction &m_undoAction;
    BulkOrder m_order;
    bool m_undoing = false;
    int m_waiting = 0;
    std::vector<ConversationId> m_done;
    std::vector<Refused> m_refused;
    struct Told {
        QString text;
        QString tip;
    };
    Told m_told;
    std::vector<ConversationId> m_closed; ///< That can be taken back.
    Instant m_closedAt;
    QTimer m_undoEnds; ///< Of the last closing; what was said of it stays.
};

} // namespace bellhop::ui
