// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console.h"
#include "ui/kit/widgets.h"
#include "ui/state/state_words.h"

#include <QTimer>
#include <QWidget>

class QToolButton;
class QMenu;

namespace bellhop::ui {

struct Actions;
class QueueModel;

/// Along the top: my state, how many wait and how long, the way to every command. GUI thread.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    TopBar(sync::Console &console, QueueModel &queue, const Actions &actions, QWidget *parent = nullptr);

    void openStateMenu();
    void showKeys(); ///< Some may be others now.
    /// Conversations with an unseen note that mentions me.
    void setMentions(int count);
    /// What the site is warned of; `open`: what nobody takes care of. Gone while there is nothing.
    void setAlerts(int count, int open, bool severe, const QString &worst);

Q_SIGNALS:
    void stateChosen(bellhop::AgentState state, const QString &reason);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showState();
    void fillStates();
    void dyeAlerts();

    sync::Console &m_console;
    QueueModel &m_queue;
    const Actions &m_actions;
    QToolButton *m_state;
    QMenu *m_states;
    QLabel *m_waiting;
    QLabel *m_mine;
    QToolButton *m_mentions;
    QToolButton *m_alerts;
    QPushButton *m_palette;
    int m_alertCount = 0;
    int m_alertsOpen = 0;
    bool m_severe = false;
    QTimer m_timer;
    QTimer m_second; ///< Of the state.
};

/// Along the bottom: how fresh the screen is and what still waits to be confirmed. GUI thread.
class StatusStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(sync::Console &console, QWidget *parent = nullptr);

    /// "Offline for 3 min: …", for the notice over the list; empty while all is well.
    [[nodiscard]] QString trouble() const;
    /// There it stands for as long as it lasts.
    void tellTroubleIn(NoticeBar &notice);

Q_SIGNALS:
    void troubleChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    sync::Console &m_console;
    QLabel *m_link;
    QLabel *m_commands;
    QLabel *m_who;
    QTimer m_second;
    QString m_trouble;
};

} // namespace bellhop::ui
