// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alerts_model.h"

#include "ui/kit/format.h"

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kColumns = 4;
} // namespace

QString alertMark(AlertLevel level)
{
    return level == AlertLevel::Severe ? u"▲"_s : u"●"_s;
}

QString alertWhere(const AlertCard &card)
{
    const AlertNames &names = card.names;
    if (!card.facts.place.relay.isEmpty())
        return AlertsModel::tr("Relay %1").arg(card.facts.place.relay);
    if (!names.channel.isEmpty())
        return names.channel;
    //: A team and the property that it serves.
    return names.team.isEmpty() ? names.property : AlertsModel::tr("%1 · %2").arg(names.team, names.property);
}

AlertsModel::AlertsModel(sync::Console &console, QObject *parent)
    : QAbstractTableModel(parent)
    , m_console(console)
{
    connect(&console, &sync::Console::alertsChanged, this, &AlertsModel::read);
    read();
}

// What is seen of an alert changes often, the alerts themselves rarely: then the rows stay where they are.
void AlertsModel::read()
{
    std::vector<AlertCard> fresh = m_console.alerts();
    const bool same = std::equal(fresh.cbegin(), fresh.cend(), m_alerts.cbegin(), m_alerts.cend(),
        [](const AlertCard &a, const AlertCard &b) { return a.id == b.id; });
    if (!same) {
        beginResetModel();
        m_alerts = std::move(fresh);
        endResetModel();
        return;
    }
    m_alerts = std::move(fresh);
    if (!m_alerts.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

void AlertsModel::tick()
{
    if (!m_alerts.empty())
        Q_EMIT dataChanged(index(0, Since), index(rowCount() - 1, Since), {Qt::DisplayRole});
}

const AlertCard *AlertsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_alerts[static_cast<std::size_t>(row)] : nullptr;
}

int AlertsModel::rowOf(qint64 alert) const
{
    const auto found
        = std::find_if(m_alerts.cbegin(), m_alerts.cend(), [alert](const AlertCard &a) { return a.id == alert; });
    return found == m_alerts.cend() ? -1 : static_cast<int>(found - m_alerts.cbegin());
}

int AlertsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_alerts.size());
}

int AlertsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant AlertsModel::data(const QModelIndex &index, int role) const
{
    const AlertCard *card = at(index.row());
    if (card == nullptr)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (index.column() == Since ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole)
        return alertCause(card->facts, card->names);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return u"%1  %2"_s.arg(alertMark(card->facts.level), alertTitle(card->facts.kind));
    case Where:
        return alertWhere(*card);
    case Since:
        return shortSpan(m_console.now() - card->since);
    case Who:
        return card->acknowledgedName;
    default:
        return {};
    }
}

QVariant AlertsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Since ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("What is wrong"), tr("Where"), tr("For"), tr("Who takes care")}.value(section);
}

} // namespace bellhop::ui
