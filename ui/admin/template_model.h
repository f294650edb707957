// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/template_card.h"

#include <QAbstractTableModel>

namespace bellhop::ui {

/// A channel's templates as rows of a table, by name and language. GUI thread.
class TemplateModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Language, State, Quality, Category, Price };

    explicit TemplateModel(QObject *parent = nullptr);
    /// Single changes are told as such, so that what is chosen stays chosen.
    void show(const std::vector<TemplateCard> &cards);
    [[nodiscard]] const TemplateCard *cardAt(int row) const;
    /// -1: none.
    [[nodiscard]] int rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<TemplateCard> m_cards;
};

} // namespace bellhop::ui
