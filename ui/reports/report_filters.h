// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace bellhop::ui {

/// The two rows of choices above the figures; the first sets all but the period to what the site keeps under a name.
/// GUI thread.
class ReportFilters final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportFilters(QWidget *parent = nullptr);
    /// What can be filtered by; what is chosen stays.
    void offer(const report::Choices &choices);
    /// `today` is the day of the period's end.
    [[nodiscard]] report::Question question(QDate today) const;
    [[nodiscard]] QString metric() const; ///< Empty: all.

Q_SIGNALS:
    void changed();

private:
    void chooseSaved();

    QComboBox *m_saved; ///< Not before the site keeps some.
    QLabel *m_savedTitle;
    std::vector<report::NamedQuestion> m_questions;
    QComboBox *m_period;
    QComboBox *m_by;
    QComboBox *m_metric;
    QComboBox *m_team;
    QComboBox *m_agent;
    QComboBox *m_channel;
    QComboBox *m_property;
    QComboBox *m_service;
    QComboBox *m_customer;
    QComboBox *m_tag;
};

} // namespace bellhop::ui
