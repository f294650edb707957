// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/urgency.h"
#include "ui/queue/queue_model.h"

#include <QStyledItemDelegate>

#include <functional>

namespace bellhop::ui {

/// Paints one conversation in 64 pixels: who, what they said last, how long they wait, and what asks for something.
/// Shape, text and colour always together. GUI thread, owned by the view.
class QueueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int kRowHeight = 64;
    static constexpr int kHeaderHeight = 30;

    QueueDelegate(std::function<Instant()> now, WaitLimits limits, QObject *parent = nullptr);

    void setMe(AgentId me) { m_me = me; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    /// The row in one sentence, for tips and screen readers.
    [[nodiscard]] QString sentence(const QueueModel &model, int row) const;

private:
    void paintHeader(QPainter &painter, const QStyleOptionViewItem &option, const QueueModel &model, int row) const;
    void paintRow(
        QPainter &painter, const QStyleOptionViewItem &option, const QueueModel &model, const QueueRow &row) const;
    int paintWait(QPainter &painter, const QRect &line, const QueueRow &row, const Theme &theme) const;
    void paintPreview(QPainter &painter, QRect line, const QueueRow &row, const Theme &theme) const;
    void paintFoot(
        QPainter &painter, QRect line, const QueueModel &model, const QueueRow &row, const Theme &theme) const;

    std::function<Instant()> m_now;
    WaitLimits m_limits;
    AgentId m_me;
};

} // namespace bellhop::ui
