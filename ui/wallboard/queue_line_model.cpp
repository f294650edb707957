// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/queue_line_model.h"

#include "ui/kit/format.h"
#include "ui/wallboard/board_words.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;
using report::Figure;

namespace {

bool isSame(const report::QueueLine &a, const report::QueueLine &b)
{
    return a.property == b.property && a.team == b.team;
}

/// The figure whose sentence is a column's help.
std::optional<Figure> figureOf(int column)
{
    switch (column) {
    case QueueLineModel::Waiting:
        return Figure::Waiting;
    case QueueLineModel::Oldest:
        return Figure::OldestWait;
    case QueueLineModel::InWork:
        return Figure::InWork;
    case QueueLineModel::NeedsReply:
        return Figure::NeedsReply;
    case QueueLineModel::Breaches:
        return Figure::Breaches;
    case QueueLineModel::Closing:
        return Figure::WindowsClosing;
    case QueueLineModel::Free:
        return Figure::FreeCapacity;
    default:
        return {};
    }
}

QString count(int number)
{
    return number == 0 ? u"–"_s : QLocale().toString(number);
}

bool isAlarming(const report::QueueLine &line, int column)
{
    return (column == QueueLineModel::Breaches && line.breaches > 0)
        || (column == QueueLineModel::Closing && line.closing > 0);
}

} // namespace

QueueLineModel::QueueLineModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void QueueLineModel::show(const report::Board &board, report::QueueBy by, Instant now)
{
    m_now = now;
    std::vector<report::QueueLine> lines = report::queueLines(board, by, now);
    const bool isSameList = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), isSame);
    if (!isSameList)
        beginResetModel();
    m_lines = std::move(lines);
    if (!isSameList)
        endResetModel();
    else if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

const report::QueueLine *QueueLineModel::lineAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines[static_cast<std::size_t>(row)] : nullptr;
}

int QueueLineModel::rowOf(const report::QueueLine &line) const
{
    const auto found = std::find_if(
        m_lines.begin(), m_lines.end(), [&line](const report::QueueLine &other) { return isSame(line, other); });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int QueueLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int QueueLineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString QueueLineModel::text(const report::QueueLine &line, int column) const
{
    switch (column) {
    case Name:
        return line.name;
    case Waiting:
        return count(line.waiting);
    case Oldest:
        return line.oldest.isSet() ? clockSpan(std::max(milliseconds(0), m_now - line.oldest)) : u"–"_s;
    case InWork:
        return count(line.inWork);
    case NeedsReply:
        return count(line.needsReply);
    case Breaches:
        return line.breaches > 0 ? u"■ %1"_s.arg(line.breaches) : u"–"_s;
    case Closing:
        return line.closing > 0 ? u"▲ %1"_s.arg(line.closing) : u"–"_s;
    case Free:
        return count(line.free);
    case Expected:
        return expectedText(line);
    default:
        return {};
    }
}

QVariant QueueLineModel::data(const QModelIndex &index, int role) const
{
    const report::QueueLine *line = lineAt(index.row());
    if (line == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*line, index.column());
    case Qt::ToolTipRole:
        return index.column() == Expected ? QVariant(u"<p>%1</p>"_s.arg(expectedSentence(*line).toHtmlEscaped()))
                                          : QVariant();
    case Qt::ForegroundRole:
        if (isAlarming(*line, index.column())) {
            const Theme &theme = themeOf(QGuiApplication::palette());
            return index.column() == Breaches ? theme.breach : theme.due;
        }
        return {};
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

QVariant QueueLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    const std::optional<Figure> figure = figureOf(section);
    if (role == Qt::ToolTipRole)
        return figure ? QVariant(u"<p>%1</p>"_s.arg(figureSentence(*figure).toHtmlEscaped())) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Queue");
    case Oldest:
        return tr("Oldest");
    case NeedsReply:
        return tr("Reply");
    case Closing:
        return tr("Closing");
    case Free:
        return tr("Free");
    case Expected:
        return tr("Expected wait");
    default:
        return figureTitle(*figure);
    }
}

} // namespace bellhop::ui
