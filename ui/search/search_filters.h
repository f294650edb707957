// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/search.h"
#include "core/model/taxonomy.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QDateEdit;

namespace bellhop::ui {

/// The row of choices that narrow a search: days, agent, how it was closed. GUI thread.
class SearchFilters final : public QWidget
{
    Q_OBJECT
public:
    explicit SearchFilters(QWidget *parent = nullptr);
    /// What can be chosen; what is chosen stays.
    void offer(const std::vector<AgentCard> &agents, const Taxonomy &taxonomy);
    /// All but the words. Days are those of this computer.
    [[nodiscard]] SearchAsk ask(QDate today) const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_days;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QComboBox *m_agent;
    QComboBox *m_closing;
};

} // namespace bellhop::ui
