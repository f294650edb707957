// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QAbstractTableModel>

namespace bellhop::ui {

/// The rows behind one number. GUI thread.
class LineModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Conversation, From, Until, Value };

    explicit LineModel(QObject *parent = nullptr);
    /// Those of an answer of the report that lie in the cell of this group and label; times on the clocks that put them
    /// there.
    void show(const report::Report &report, const report::Answer &answer, const QString &group, const QString &label);
    void clear();
    [[nodiscard]] ConversationId conversationAt(int row) const;
    [[nodiscard]] qint64 total() const; ///< Of the rows' values: what the cell says.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const report::Metric *m_metric = nullptr;
    std::vector<report::Fact> m_facts;
    std::vector<QTimeZone> m_zones; ///< As the facts.
};

} // namespace bellhop::ui
