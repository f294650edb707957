// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/knowledge_model.h"

#include "ui/admin/knowledge_words.h"
#include "ui/kit/theme.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kColumns = 5;

QString wordsOf(const KnowledgeItem &item)
{
    QStringList words{item.name, topicWord(item.topic)};
    for (const auto *texts : {&item.titles, &item.answers})
        for (const auto &[language, text] : *texts)
            words << text;
    for (const auto &[language, asks] : item.cues)
        words << asks;
    return words.join(u'\n');
}

} // namespace

KnowledgeModel::KnowledgeModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void KnowledgeModel::show(const std::vector<KnowledgeItem> &items, const QHash<qint64, int> &answers, QDate today)
{
    const bool same = std::equal(m_items.begin(), m_items.end(), items.begin(), items.end(),
        [](const KnowledgeItem &a, const KnowledgeItem &b) { return a.id == b.id; });
    if (!same)
        beginResetModel();
    m_items = items;
    m_answers = answers;
    m_today = today;
    if (!same)
        endResetModel();
    else if (!m_items.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

void KnowledgeModel::setLanguage(const QString &language)
{
    m_language = language;
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

const KnowledgeItem *KnowledgeModel::itemAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_items[static_cast<std::size_t>(row)] : nullptr;
}

int KnowledgeModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_items, id, &KnowledgeItem::id);
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int KnowledgeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int KnowledgeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString KnowledgeModel::textOf(const KnowledgeItem &item, int column) const
{
    switch (column) {
    case Title:
        return item.titleIn(m_language);
    case Told:
        return toldToWord(toldTo(item));
    case Languages: {
        QStringList codes;
        for (const auto &[language, answer] : item.answers)
            codes << language;
        return codes.join(u' ');
    }
    case Validity:
        return validityWord(item);
    case Answers:
        return QLocale().toString(m_answers.value(item.id));
    default:
        return {};
    }
}

QVariant KnowledgeModel::data(const QModelIndex &at, int role) const
{
    const KnowledgeItem *item = itemAt(at.row());
    if (item == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*item, at.column());
    case Qt::ToolTipRole:
        return item->answers.empty() ? QString() : item->answers.begin()->second;
    case Qt::ForegroundRole:
        return isInForce(*item, m_today) ? QVariant() : QVariant(themeOf(QGuiApplication::palette()).faint);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (at.column() == Answers ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return at.column() == Answers ? QVariant(m_answers.value(item->id)) : QVariant(textOf(*item, at.column()));
    case SearchRole:
        return wordsOf(*item);
    default:
        return {};
    }
}

QVariant KnowledgeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Item");
    case Told:
        return tr("Told to");
    case Languages:
        return tr("Languages");
    case Validity:
        return tr("Valid");
    case Answers:
        return tr("Answers, %1 days").arg(kKnowledgeDays);
    default:
        return {};
    }
}

} // namespace bellhop::ui
