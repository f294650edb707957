// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/template_model.h"

#include "ui/kit/template_words.h"

#include <QGuiApplication>

#include <algorithm>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kColumns = 6;

/// A shape beside the word: full, open, stopped.
QString stateText(const ProviderTemplate &known)
{
    const QString word = templateStatusWord(known.status);
    if (known.status == "approved"_L1)
        return u"● "_s + word;
    if (known.status == "pending"_L1 || known.status == "unsubmitted"_L1)
        return u"○ "_s + word;
    return u"▲ "_s + word;
}

QString categoryText(const ProviderTemplate &known)
{
    const QString word = templateCategoryWord(known.category);
    if (known.nextCategory.isEmpty() || known.nextCategory == known.category)
        return word;
    return TemplateModel::tr("%1, soon %2").arg(word, templateCategoryWord(known.nextCategory));
}

QString qualityText(const QString &quality)
{
    if (quality == "green"_L1)
        return TemplateModel::tr("high");
    if (quality == "yellow"_L1)
        return TemplateModel::tr("medium");
    return quality == "red"_L1 ? TemplateModel::tr("low") : QString();
}

QString textOf(const TemplateCard &card, int column)
{
    switch (column) {
    case TemplateModel::Name:
        return card.known.name;
    case TemplateModel::Language:
        return card.known.language;
    case TemplateModel::State:
        return stateText(card.known);
    case TemplateModel::Quality:
        return qualityText(card.known.quality);
    case TemplateModel::Category:
        return categoryText(card.known);
    case TemplateModel::Price:
        return card.priceClass.isEmpty() ? templateCategoryWord(card.known.category) : card.priceClass;
    default:
        return {};
    }
}

QVariant inkOf(const TemplateCard &card, int column)
{
    const Theme &theme = themeOf(QGuiApplication::palette());
    if (card.known.status == "gone"_L1)
        return theme.faint;
    const bool stopped
        = card.known.status == "rejected"_L1 || card.known.status == "paused"_L1 || card.known.status == "disabled"_L1;
    if (column == TemplateModel::State && stopped)
        return theme.breach;
    if (column == TemplateModel::Quality && card.known.quality == "red"_L1)
        return theme.breach;
    return column == TemplateModel::Quality && card.known.quality == "yellow"_L1 ? QVariant(theme.soon) : QVariant();
}

} // namespace

TemplateModel::TemplateModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TemplateModel::show(const std::vector<TemplateCard> &cards)
{
    const bool same = std::equal(m_cards.begin(), m_cards.end(), cards.begin(), cards.end(),
        [](const TemplateCard &a, const TemplateCard &b) { return a.id == b.id; });
    if (!same) {
        beginResetModel();
        m_cards = cards;
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (m_cards[i] == cards[i])
            continue;
        m_cards[i] = cards[i];
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
    }
}

const TemplateCard *TemplateModel::cardAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_cards[static_cast<std::size_t>(row)] : nullptr;
}

int TemplateModel::rowOf(qint64 id) const
{
    const auto found
        = std::find_if(m_cards.begin(), m_cards.end(), [id](const TemplateCard &card) { return card.id == id; });
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

int TemplateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

int TemplateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant TemplateModel::data(const QModelIndex &index, int role) const
{
    const TemplateCard *card = cardAt(index.row());
    if (card == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*card, index.column());
    case Qt::ToolTipRole:
        return card->known.reason.isEmpty() ? card->known.structure.body : card->known.reason;
    case Qt::ForegroundRole:
        return inkOf(*card, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    default:
        return {};
    }
}

QVariant TemplateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList titles{tr("Name"), tr("Language"), tr("State"), tr("Quality"), tr("Category"), tr("Price")};
    return titles.value(section);
}

} // namespace bellhop::ui
