// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/knowledge_shelf.h"

#include <QAbstractTableModel>

namespace bellhop::ui {

/// What houses tell their guests, as rows of a table. GUI thread.
class KnowledgeModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Told, Languages, Validity, Answers };
    enum Roles {
        SearchRole = Qt::UserRole + 1, ///< Every word of the item.
        SortRole,
    };

    explicit KnowledgeModel(QObject *parent = nullptr);
    /// Of one property. `today`: there. Single changes are told as such, so that what is chosen stays chosen.
    void show(const std::vector<KnowledgeItem> &items, const QHash<qint64, int> &answers, QDate today);
    /// In which titles are shown, where there are some in it.
    void setLanguage(const QString &language);
    [[nodiscard]] const KnowledgeItem *itemAt(int row) const;
    [[nodiscard]] int answersOf(qint64 item) const { return m_answers.value(item); }
    /// -1: none.
    [[nodiscard]] int rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const KnowledgeItem &item, int column) const;

    std::vector<KnowledgeItem> m_items;
    QHash<qint64, int> m_answers;
    QDate m_today;
    QString m_language;
};

} // namespace bellhop::ui
