// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/talk_model.h"

#include "ui/kit/format.h"
#include "ui/wallboard/board_words.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

bool isSame(const TalkModel::Row &a, const TalkModel::Row &b)
{
    return a.id == b.id && a.lateAt == b.lateAt;
}

/// "■ " and the like: colour only helps.
QString mark(report::Pressure pressure)
{
    switch (pressure) {
    case report::Pressure::Calm:
        return {};
    case report::Pressure::Soon:
        return u"◐ "_s;
    case report::Pressure::Due:
        return u"▲ "_s;
    case report::Pressure::Breach:
        return u"■ "_s;
    }
    return {};
}

} // namespace

TalkModel::TalkModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TalkModel::show(std::vector<Row> rows, Instant now)
{
    m_now = now;
    const bool isSameList = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSame);
    if (!isSameList)
        beginResetModel();
    m_rows = std::move(rows);
    if (!isSameList)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

const TalkModel::Row *TalkModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int TalkModel::rowOf(ConversationId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TalkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TalkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString TalkModel::text(const Row &row, int column) const
{
    switch (column) {
    case Guest:
        return row.guest;
    case Property:
        return row.property;
    case Owner:
        if (row.ownerKind == OwnerKind::Ai)
            return tr("The assistant");
        return row.ownerName.isEmpty() ? tr("Nobody") : row.ownerName;
    case Wait:
        if (row.lateAt.isSet())
            return tr("answered late, %1 ago").arg(shortSpan(m_now - row.lateAt));
        if (!row.waitingSince.isSet())
            return u"–"_s;
        return mark(row.pressure) + clockSpan(std::max(milliseconds(0), m_now - row.waitingSince));
    case Window:
        if (row.lateAt.isSet())
            return u"–"_s;
        return row.windowUntil > m_now ? tr("%1 left").arg(shortSpan(row.windowUntil - m_now)) : tr("shut");
    default:
        return {};
    }
}

QVariant TalkModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index.row());
    if (row == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return text(*row, index.column());
    if (role == Qt::ForegroundRole && index.column() == Wait && row->pressure != report::Pressure::Calm)
        return pressureColor(row->pressure, themeOf(QGuiApplication::palette()));
    return {};
}

QVariant TalkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Guest:
        return tr("Guest");
    case Property:
        return tr("Property");
    case Owner:
        return tr("Who has it");
    case Wait:
        return tr("Guest waits");
    default:
        return tr("24 hours");
    }
}

} // namespace bellhop::ui
