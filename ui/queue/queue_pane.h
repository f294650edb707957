// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queue_view.h"

#include <QWidget>

class QLineEdit;

namespace bellhop::ui {

class EmptyState;
class PillButton;

/// Search field, list, the pill for waiting order, and why the list is empty when it is. GUI thread.
class QueuePane final : public QWidget
{
    Q_OBJECT
public:
    QueuePane(QueueModel &model, std::function<Instant()> now, const WaitLimits &limits, QWidget *parent = nullptr);

    [[nodiscard]] QueueView &view() { return *m_view; }
    void focusSearch();
    /// Before the first load there is a reason to wait, afterwards a quiet inbox.
    void setLoading(bool loading, const QString &reason);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPending(int count);
    void showEmptiness();
    void placePill();

    QueueModel &m_model;
    QLineEdit *m_search;
    QueueView *m_view;
    PillButton *m_pill;
    EmptyState *m_empty;
    bool m_loading = true;
    QString m_reason;
};

} // namespace bellhop::ui
