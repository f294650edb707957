// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/filter_menu.h"
#include "ui/queue/queue_view.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace bellhop::ui {

class ChipRow;
class EmptyState;
class InkLabel;
class PillButton;

/// Search field with what narrows the list, the lists under a name, the list, the pill for waiting order, and why the
/// list is empty when it is. What narrows it is typed or chosen; it stands as chips under the field, with how many it
/// hides. GUI thread.
class QueuePane final : public QWidget
{
    Q_OBJECT
public:
    QueuePane(QueueModel &model, std::function<Instant()> now, const WaitLimits &limits, QWidget *parent = nullptr);

    [[nodiscard]] QueueView &view() { return *m_view; }
    void focusSearch();
    /// Before the first load there is a reason to wait, afterwards a quiet inbox.
    void setLoading(bool loading, const QString &reason);
    /// Of a site with more live conversations than are held here.
    void setReach(int live, int held);
    /// In the order of their keys.
    void setViews(const std::vector<ListedView> &views);

    void setTyped(const QString &text);
    void setOrder(QueueOrder order);
    [[nodiscard]] SavedView shownView() const; ///< As the list is now, without a name.
    void openFilterMenu();
    void openViewMenu();
    void askViewName();
    /// Everything in sight, by priority.
    void clearFilter();
    /// What hints at keys, in tips.
    void setKeys(const QKeySequence &search, const QString &narrow, const QString &everything, const QString &views);

Q_SIGNALS:
    void listAsked(const bellhop::QueueFilter &filter, bellhop::QueueOrder order);
    void viewChosen(int index);
    void viewNamed(const QString &name);
    void viewForgotten(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void narrow();
    void askList();
    void showPending(int count);
    void showEmptiness();
    void showHidden();
    void placePill();
    void endNaming(bool keep);

    QueueModel &m_model;
    QLineEdit *m_search;
    QToolButton *m_narrow;
    QToolButton *m_views;
    QLineEdit *m_name;
    ChipRow *m_chips;
    QWidget *m_hiddenRow;
    InkLabel *m_hidden;
    QPushButton *m_everything;
    InkLabel *m_more;
    QueueView *m_view;
    PillButton *m_pill;
    EmptyState *m_empty;
    std::vector<ListedView> m_listed;
    bool m_loading = true;
    QString m_reason;
    QTimer m_typing; ///< Runs while more may be typed.
};

} // namespace bellhop::ui
