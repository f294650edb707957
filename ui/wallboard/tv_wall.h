// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agent_state.h"
#include "core/report/board_figures.h"
#include "ui/wallboard/freshness.h"

#include <QWidget>

#include <memory>

namespace bellhop::ui {

/// The wallboard for a screen on the wall: figures, queues and agents in type that grows with the screen, nothing to
/// press and nothing to scroll, no guest by name or word. What does not fit is counted. Escape leaves. GUI thread.
///
/// Name: tvWall; what it shows is its accessible description.
class TvWall final : public QWidget
{
    Q_OBJECT
public:
    explicit TvWall(QWidget *parent = nullptr);
    void show(std::shared_ptr<const report::Board> board, const StateRules &rules, Instant now);
    void tell(const Freshness &freshness);
    void setQueues(report::QueueBy by);

    using QWidget::show;

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void describe();

    std::shared_ptr<const report::Board> m_board;
    StateRules m_rules;
    Instant m_now;
    report::QueueBy m_by = report::QueueBy::Property;
    QString m_age;
    report::Pressure m_agePressure = report::Pressure::Calm;
};

} // namespace bellhop::ui
