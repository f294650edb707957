// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/knowledge_shelf.h"

#include <QAbstractTableModel>

namespace bellhop::ui {

/// What guests asked and a house's knowledge had no answer to, as rows of a table, the newest first. GUI thread.
class GapModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Question, Language, At };

    explicit GapModel(QObject *parent = nullptr);
    /// `zone`: of the property, IANA.
    void show(const std::vector<KnowledgeGap> &gaps, const QString &zone);
    [[nodiscard]] const KnowledgeGap *gapAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<KnowledgeGap> m_gaps;
    QString m_zone;
};

} // namespace bellhop::ui
