// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/views.h"
#include "ui/kit/urgency.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QToolButton;
class QAction;

namespace bellhop::ui {

struct Actions;

/// Who this is, who has it, how long they wait, who else is here; and what one can do. GUI thread.
class ConversationHeader final : public QWidget
{
    Q_OBJECT
public:
    ConversationHeader(
        const Actions &actions, std::function<Instant()> now, WaitLimits limits, QWidget *parent = nullptr);

    void present(const QueueRow &row, AgentId me);
    void setCompany(const QStringList &viewing, const QStringList &typing);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::function<Instant()> m_now;
    WaitLimits m_limits;
    QueueRow m_row;
    AgentId m_me;
    QString m_company;
    QTimer m_second;
    QWidget *m_buttons;
};

} // namespace bellhop::ui
