// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/gap_model.h"

#include "ui/admin/knowledge_words.h"
#include "ui/kit/format.h"

namespace bellhop::ui {

namespace {
constexpr int kColumns = 3;
} // namespace

GapModel::GapModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void GapModel::show(const std::vector<KnowledgeGap> &gaps, const QString &zone)
{
    if (m_gaps == gaps && m_zone == zone)
        return;
    beginResetModel();
    m_gaps = gaps;
    m_zone = zone;
    endResetModel();
}

const KnowledgeGap *GapModel::gapAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_gaps[static_cast<std::size_t>(row)] : nullptr;
}

int GapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_gaps.size());
}

int GapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant GapModel::data(const QModelIndex &at, int role) const
{
    const KnowledgeGap *gap = gapAt(at.row());
    if (gap == nullptr)
        return {};
    if (role == Qt::ToolTipRole)
        return gap->question;
    if (role != Qt::DisplayRole)
        return {};
    switch (at.column()) {
    case Question:
        return gap->question;
    case Language:
        return languageName(gap->language);
    case At:
        return dateAndTime(gap->at, zoneOf(m_zone));
    default:
        return {};
    }
}

QVariant GapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Question:
        return tr("What a guest asked");
    case Language:
        return tr("Language");
    case At:
        return tr("When");
    default:
        return {};
    }
}

} // namespace bellhop::ui
