// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QWidget>

namespace bellhop::ui {

class ReportCard;

/// The few numbers a supervisor looks at first, each beside its own of the period before. GUI thread.
class ReportCards final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportCards(QWidget *parent = nullptr);
    /// What they show.
    [[nodiscard]] std::vector<const report::Metric *> metrics() const;
    /// Both of these metrics, ungrouped.
    void show(const report::Report &now, const report::Report &before);

private:
    std::vector<ReportCard *> m_cards;
};

} // namespace bellhop::ui
