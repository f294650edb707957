// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/bulk_desk.h"

#include "core/model/window.h"
#include "ui/kit/keys.h"
#include "ui/kit/spoken.h"
#include "ui/kit/when_done.h"
#include "ui/queue/queue_model.h"

#include <QAction>
#include <QPointer>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kNamed = 3; ///< Refusals that are told with a name; the tip has all.

QFuture<Status> statusOf(const QFuture<Result<QueueRow>> &claim, QObject *context)
{
    const auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    whenDone(claim, context, [promise](const Result<QueueRow> &won) {
        promise->addResult(won.ok() ? done() : Status(won.error()));
        promise->finish();
    });
    return promise->future();
}

} // namespace

BulkDesk::BulkDesk(sync::Console &console, QueueModel &queue, BulkBar &bar, const QAction &undoAction, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_queue(queue)
    , m_bar(bar)
    , m_undoAction(undoAction)
{
    connect(&bar, &BulkBar::ordered, this, &BulkDesk::run);
    connect(&bar, &BulkBar::undoWanted, this, &BulkDesk::undo);
    connect(&bar, &BulkBar::clearWanted, &queue, &QueueModel::clearMarks);
    connect(&queue, &QueueModel::marksChanged, this, [this] {
        if (m_waiting == 0)
            m_bar.setCount(m_queue.markedCount());
    });
    m_undoEnds.setSingleShot(true);
    m_undoEnds.setInterval(kUndoWithin);
    connect(&m_undoEnds, &QTimer::timeout, this, &BulkDesk::endUndo);
}

void BulkDesk::run(const BulkOrder &order)
{
    std::vector<QueueRow> rows; // as they are on the screen now
    for (const ConversationId id : m_queue.marked())
        rows.push_back(*m_queue.find(id));
    if (isBusy() || rows.empty())
        return;
    m_order = order;
    m_undoing = false;
    m_done.clear();
    m_refused.clear();
    m_waiting = static_cast<int>(rows.size());
    m_bar.setBusy(true);
    for (const QueueRow &row : rows)
        whenDone(give(order, row), this,
            [this, id = row.id, guest = row.guestName](const Status &status) { answered(id, guest, status); });
}

QFuture<Status> BulkDesk::give(const BulkOrder &order, const QueueRow &row)
{
    Closing closing;
    switch (order.kind) {
    case BulkOrder::Kind::Claim:
        return statusOf(m_console.claim(row.id), this);
    case BulkOrder::Kind::Release:
        return m_console.release(row.id, row.epoch, {});
    case BulkOrder::Kind::AddTag:
    case BulkOrder::Kind::RemoveTag:
        return m_console.setTag(row.id, order.text.toLower(), order.kind == BulkOrder::Kind::AddTag);
    case BulkOrder::Kind::Priority:
        return m_console.setPriority(row.id, order.priority);
    case BulkOrder::Kind::Snooze:
        return m_console.snooze(row.id, row.epoch, order.until);
    case BulkOrder::Kind::Close:
        closing.disposition = order.disposition;
        closing.customerType = row.customerType;
        closing.serviceType = row.serviceType;
        return m_console.close(row.id, row.epoch, closing);
    case BulkOrder::Kind::Offer:
        return m_console.offerTransfer(row.id, row.epoch, {{}, order.team}, TransferReason::Other, order.text);
    }
    return {};
}

void BulkDesk::answered(ConversationId conversation, const QString &guest, const Status &status)
{
    if (status.ok())
        m_done.push_back(conversation);
    else
        m_refused.push_back({conversation, guest, spoken(status.error())});
    if (--m_waiting == 0)
        finish();
}

QString BulkDesk::doneWords(int count) const
{
    if (m_undoing)
        return tr("%n open again", nullptr, count);
    switch (m_order.kind) {
    case BulkOrder::Kind::Claim:
        return tr("%n claimed", nullptr, count);
    case BulkOrder::Kind::Release:
        return tr("%n released", nullptr, count);
    case BulkOrder::Kind::AddTag:
        return tr("%n tagged “%1”", nullptr, count).arg(m_order.text.toLower());
    case BulkOrder::Kind::RemoveTag:
        return tr("%n without the tag “%1”", nullptr, count).arg(m_order.text.toLower());
    case BulkOrder::Kind::Priority:
        return tr("%n with another priority", nullptr, count);
    case BulkOrder::Kind::Snooze:
        return tr("%n snoozed", nullptr, count);
    case BulkOrder::Kind::Close:
        return tr("%n closed", nullptr, count);
    case BulkOrder::Kind::Offer:
        return tr("%n offered", nullptr, count);
    }
    return {};
}

void BulkDesk::finish()
{
    const int done = static_cast<int>(m_done.size());
    QStringList all;
    for (const Refused &refused : m_refused)
        all << tr("%1: %2").arg(refused.guest, refused.why);
    QString text = doneWords(done);
    if (!all.isEmpty()) {
        const qsizetype more = all.size() - static_cast<qsizetype>(kNamed);
        QString named = all.mid(0, kNamed).join(u' ');
        if (more > 0)
            named = tr("%1 And %2 more.").arg(named).arg(more);
        text = tr("%1, %2 refused: %3").arg(text).arg(all.size()).arg(named);
    } else {
        text = tr("%1.").arg(text);
    }
    m_closed.clear();
    m_undoEnds.stop();
    const bool closed = !m_undoing && m_order.kind == BulkOrder::Kind::Close && done > 0;
    if (closed) {
        m_closed = m_done;
        m_closedAt = m_console.now();
        m_undoEnds.start();
    }
    m_queue.unmark(m_done);
    m_bar.setBusy(false);
    m_bar.setCount(m_queue.markedCount());
    m_told = {text, all.join(u'\n')};
    m_bar.tell(m_told.text, m_told.tip, closed ? withKey(tr("Undo"), m_undoAction.shortcut()) : QString());
}

/// The offer ends, what it says stays.
void BulkDesk::endUndo()
{
    m_closed.clear();
    if (m_bar.outcome() == m_told.text)
        m_bar.tell(m_told.text, m_told.tip);
}

bool BulkDesk::undo()
{
    if (isBusy() || m_closed.empty() || m_console.now() - m_closedAt > kUndoWithin)
        return false;
    m_undoing = true;
    m_done.clear();
    m_refused.clear();
    const std::vector<ConversationId> closed = std::exchange(m_closed, {});
    m_undoEnds.stop();
    m_waiting = static_cast<int>(closed.size());
    m_bar.setBusy(true);
    for (const ConversationId id : closed) {
        const QueueRow *row = m_queue.find(id);
        whenDone(m_console.undoClose(id), this,
            [this, id, guest = row == nullptr ? QString() : row->guestName](
                const Status &status) { answered(id, guest, status); });
    }
    return true;
}

} // namespace bellhop::ui
