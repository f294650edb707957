// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/cell_model.h"

#include "ui/kit/spoken.h"
#include "ui/reports/report_words.h"

#include <QLocale>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kColumns = 7;

QString textOf(const CellModel::Row &row, int column)
{
    const report::Metric &metric = *row.metric;
    if (column == CellModel::Measure)
        return titleWord(metric);
    if (!row.cell)
        return column == CellModel::Value ? emptyWord(row.isConfigured) : QString();
    const report::Cell &cell = *row.cell;
    switch (column) {
    case CellModel::Group:
        return cell.group;
    case CellModel::Label:
        return labelWord(metric, cell.label);
    case CellModel::Value:
        return numberWord(metric, valueOf(metric, cell));
    case CellModel::Median:
        return cell.median ? numberWord(metric, static_cast<double>(*cell.median)) : QString();
    case CellModel::Ninetieth:
        return cell.ninetieth ? numberWord(metric, static_cast<double>(*cell.ninetieth)) : QString();
    case CellModel::Rows:
        return QLocale().toString(cell.rows);
    default:
        return {};
    }
}

QVariant sortKeyOf(const CellModel::Row &row, int column)
{
    if (column < CellModel::Value)
        return textOf(row, column);
    if (!row.cell)
        return -1.0;
    const report::Cell &cell = *row.cell;
    if (column == CellModel::Median)
        return static_cast<double>(cell.median.value_or(-1));
    if (column == CellModel::Ninetieth)
        return static_cast<double>(cell.ninetieth.value_or(-1));
    return column == CellModel::Rows ? static_cast<double>(cell.rows) : valueOf(*row.metric, cell);
}

void addRows(const report::Answer &answer, std::vector<CellModel::Row> &rows)
{
    if (answer.cells.empty()) {
        rows.push_back({answer.metric, {}, -1, answer.isConfigured});
        return;
    }
    double largest = 0;
    for (const report::Cell &cell : answer.cells)
        largest = std::max(largest, valueOf(*answer.metric, cell));
    for (const report::Cell &cell : answer.cells) {
        const bool compares = answer.cells.size() > 1 && largest > 0;
        rows.push_back({answer.metric, cell, compares ? valueOf(*answer.metric, cell) / largest : -1});
    }
}

} // namespace

CellModel::CellModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CellModel::show(const report::Report &report)
{
    beginResetModel();
    m_by = report.question.by;
    m_rows.clear();
    for (const report::Answer &answer : report.answers)
        addRows(answer, m_rows);
    endResetModel();
}

const CellModel::Row *CellModel::rowAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows.at(static_cast<std::size_t>(row)) : nullptr;
}

int CellModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant CellModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index.row());
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*row, index.column());
    case Qt::ToolTipRole:
        return u"<p><b>%1</b></p><p>%2</p><p>%3</p>"_s.arg(spoken(row->metric->title).toHtmlEscaped(),
            spoken(row->metric->formula).toHtmlEscaped(), spoken(row->metric->exclusions).toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (index.column() >= Value ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortKeyOf(*row, index.column());
    case BarRole:
        return index.column() == Value && row->bar >= 0 ? QVariant(row->bar) : QVariant();
    default:
        return {};
    }
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section >= Value ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{
        tr("Measure"), byWord(m_by), tr("Kind"), tr("Value"), tr("Median"), tr("90 % within"), tr("Rows")};
    return titles.value(section);
}

} // namespace bellhop::ui
