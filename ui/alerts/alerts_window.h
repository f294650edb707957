// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/alerts_model.h"

#include <QMainWindow>
#include <QTimer>

class QAction;
class QStackedWidget;
class QTableView;

namespace bellhop::ui {

class EmptyState;
class InkLabel;

/// What the site is warned of: each with its cause, the one next step, since when, and who takes care of it. By keys
/// alone: choose, Ctrl+Enter. GUI thread; the console must outlive it.
///
/// Names: alertsWindow, alertsList, alertTitle, alertCause, alertStep, alertCare, alertError, takeCareAction.
class AlertsWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit AlertsWindow(sync::Console &console, QWidget *parent = nullptr);

    /// Puts the list on this one, when it is still open.
    void choose(qint64 alert);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    QWidget *details(QWidget *parent);
    void showList();
    void showChosen();
    void takeCare();
    [[nodiscard]] const AlertCard *chosen() const;

    sync::Console &m_console;
    AlertsModel *m_model;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QTableView *m_list;
    InkLabel *m_title;
    InkLabel *m_cause;
    InkLabel *m_step;
    InkLabel *m_care;
    InkLabel *m_error;
    QAction *m_take;
    QTimer m_tick;
    qint64 m_shown = 0;
};

} // namespace bellhop::ui
