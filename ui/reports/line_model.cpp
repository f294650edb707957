// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/line_model.h"

#include "ui/kit/format.h"
#include "ui/reports/report_words.h"

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kColumns = 4;

QString timeWord(Instant at, const QTimeZone &zone)
{
    if (!at.isSet())
        return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.ms, zone), QLocale::ShortFormat);
}

} // namespace

LineModel::LineModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LineModel::show(
    const report::Report &report, const report::Answer &answer, const QString &group, const QString &label)
{
    beginResetModel();
    m_metric = answer.metric;
    m_facts.clear();
    m_zones.clear();
    std::map<QString, QTimeZone> zones; // reading one takes its time
    for (const report::Line &line : answer.lines) {
        if (line.group != group || (answer.metric->isLabelled && line.fact.label != label))
            continue;
        m_facts.push_back(line.fact);
        const QString name = report.zoneOf(line.fact);
        auto zone = zones.find(name);
        if (zone == zones.end())
            zone = zones.emplace(name, ui::zoneOf(name)).first;
        m_zones.push_back(zone->second);
    }
    endResetModel();
}

void LineModel::clear()
{
    beginResetModel();
    m_facts.clear();
    endResetModel();
}

ConversationId LineModel::conversationAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_facts.at(static_cast<std::size_t>(row)).conversation : ConversationId{};
}

qint64 LineModel::total() const
{
    qint64 sum = 0;
    for (const report::Fact &fact : m_facts)
        sum += fact.value;
    return sum;
}

int LineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

int LineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (index.column() == Value ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const report::Fact &fact = m_facts.at(static_cast<std::size_t>(index.row()));
    switch (index.column()) {
    case Conversation:
        return fact.conversation.isSet() ? tr("No. %1").arg(fact.conversation.value) : tr("None");
    case From:
        return timeWord(fact.from, m_zones[static_cast<std::size_t>(index.row())]);
    case Until:
        return timeWord(fact.until, m_zones[static_cast<std::size_t>(index.row())]);
    case Value:
        if (m_metric->unit == report::Unit::Micros)
            return numberWord(*m_metric, static_cast<double>(fact.value));
        return m_metric->unit == report::Unit::Milliseconds || hasIntervals(*m_metric)
            ? spanWord(static_cast<double>(fact.value))
            : QLocale().toString(fact.value);
    default:
        return {};
    }
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Value ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Conversation"), tr("From"), tr("Until"), tr("Value")};
    return titles.value(section);
}

} // namespace bellhop::ui
