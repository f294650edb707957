// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_model.h"

#include "ui/kit/format.h"

#include <algorithm>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype kBefore = 36; ///< Characters in front of what was found.
constexpr qsizetype kExcerpt = 240;

std::size_t at(SearchAsk::Among among)
{
    return static_cast<std::size_t>(among);
}
} // namespace

SearchModel::SearchModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SearchModel::clear()
{
    beginResetModel();
    m_parts = {};
    m_answered = {};
    m_lines.clear();
    endResetModel();
}

void SearchModel::add(SearchAsk::Among among, const SearchPage &page)
{
    const std::vector<Line> old = linesOf(among);
    SearchPage &part = m_parts[at(among)];
    std::vector<SearchHit> hits = std::move(part.hits);
    hits.insert(hits.end(), page.hits.begin(), page.hits.end());
    part = page;
    part.hits = std::move(hits);
    m_answered[at(among)] = true;
    const bool isSecond = among == SearchAsk::Among::Messages;
    replace(isSecond ? linesOf(SearchAsk::Among::Conversations).size() : 0, old, linesOf(among));
}

std::vector<SearchModel::Line> SearchModel::linesOf(SearchAsk::Among among) const
{
    const SearchPage &shown = part(among);
    if (!m_answered[at(among)] || (shown.hits.empty() && shown.atEnd))
        return {};
    std::vector<Line> lines{{Line::Kind::Title, among, 0}};
    for (std::size_t i = 0; i < shown.hits.size(); ++i)
        lines.push_back({Line::Kind::Hit, among, i});
    if (!shown.atEnd)
        lines.push_back({Line::Kind::More, among, 0});
    return lines;
}

/// What stands before and behind the lines that are new stays in the view as it is.
void SearchModel::replace(std::size_t first, const std::vector<Line> &old, const std::vector<Line> &lines)
{
    const auto same = std::mismatch(old.begin(), old.end(), lines.begin(), lines.end());
    const auto kept = same.first - old.begin();
    const auto ends = std::mismatch(
        old.rbegin(), std::make_reverse_iterator(same.first), lines.rbegin(), std::make_reverse_iterator(same.second));
    const auto removed = ends.first.base() - same.first;
    const auto added = ends.second.base() - same.second;
    const int row = static_cast<int>(first) + static_cast<int>(kept);
    if (removed > 0) {
        beginRemoveRows({}, row, row + static_cast<int>(removed) - 1);
        m_lines.erase(m_lines.begin() + row, m_lines.begin() + row + removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, row, row + static_cast<int>(added) - 1);
        m_lines.insert(m_lines.begin() + row, same.second, ends.second.base());
        endInsertRows();
    }
    if (!lines.empty()) // its title counts them, and what leads on says from where
        Q_EMIT dataChanged(
            index(static_cast<int>(first)), index(static_cast<int>(first) + static_cast<int>(lines.size()) - 1));
}

const SearchHit *SearchModel::hitAt(int row) const
{
    if (row < 0 || row >= rowCount() || line(row).kind != Line::Kind::Hit)
        return nullptr;
    return &part(line(row).among).hits[line(row).hit];
}

int SearchModel::rowOf(SearchAsk::Among among, std::size_t hit) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (line(row).kind != Line::Kind::Title && line(row).among == among
            && (line(row).kind == Line::Kind::More || line(row).hit == hit))
            return row;
    }
    return -1;
}

QString SearchModel::words(const Line &shown) const
{
    const SearchPage &of = part(shown.among);
    const bool messages = shown.among == SearchAsk::Among::Messages;
    const QString count = of.atEnd ? QString::number(of.hits.size()) : tr("%1 so far").arg(of.hits.size());
    if (shown.kind == Line::Kind::Title)
        return messages ? tr("Messages: %1").arg(count) : tr("Guests and conversations: %1").arg(count);
    const QString back = of.reached.isSet() ? dateAndTime(of.reached, QTimeZone::systemTimeZone()) : QString();
    if (of.cut)
        return back.isEmpty() ? tr("The search took too long and stopped. Search on")
                              : tr("The search took too long and stopped at %1. Search further back").arg(back);
    return messages ? tr("Show older messages") : tr("Show older conversations");
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const SearchHit *hit = hitAt(index.row());
    if (hit == nullptr)
        return role == Qt::ToolTipRole ? QVariant() : QVariant(words(line(index.row())));
    if (role == Qt::ToolTipRole)
        return hit->text.left(1000);
    const QString when = dateAndTime(hit->at, zoneOf(hit->row.propertyZone));
    return QStringList{hitWho(*hit), when, hitFacts(*hit), excerptOf(*hit).text}.join(tr(", "));
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (line(index.row()).kind == Line::Kind::Title)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString hitWho(const SearchHit &hit)
{
    const QString number = asNumber(hit.row.maskedPhone);
    if (hit.row.guestName.isEmpty() || hit.row.guestName == hit.row.maskedPhone)
        return number;
    return hit.row.maskedPhone.isEmpty() ? hit.row.guestName : SearchModel::tr("%1, %2").arg(hit.row.guestName, number);
}

QString hitField(const SearchHit &hit)
{
    switch (hit.field) {
    case SearchHit::Field::Reservation:
        return SearchModel::tr("Reservation");
    case SearchHit::Field::ClosingNote:
        return SearchModel::tr("Closing note");
    case SearchHit::Field::Number:
        return SearchModel::tr("Telephone number");
    case SearchHit::Field::Id:
        return hit.message.isSet() ? SearchModel::tr("Message of this id") : SearchModel::tr("Conversation of this id");
    case SearchHit::Field::Message:
        return hit.author;
    case SearchHit::Field::Guest:
    case SearchHit::Field::Facts:
        break;
    }
    return {};
}

QString hitFacts(const SearchHit &hit)
{
    const QueueRow &row = hit.row;
    const QString owner = row.ownerKind == OwnerKind::Nobody ? SearchModel::tr("nobody has it")
        : row.ownerKind == OwnerKind::Ai                     ? SearchModel::tr("the assistant has it")
                                                             : SearchModel::tr("with %1").arg(row.ownerName);
    return QStringList{row.channelName, isLive(row.status) ? owner : SearchModel::tr("closed")}.join(
        SearchModel::tr(", "));
}

Excerpt excerptOf(const SearchHit &hit)
{
    Excerpt out;
    const qsizetype first = hit.marks.empty() ? 0 : hit.marks.front().from;
    qsizetype from = std::max<qsizetype>(0, first - kBefore);
    if (from > 0) {
        const qsizetype blank = hit.text.indexOf(u' ', from);
        from = blank >= 0 && blank < first ? blank + 1 : from;
        if (hit.text[from].isLowSurrogate())
            ++from;
    }
    const QString lead = from > 0 ? u"… "_s : QString();
    out.text = lead + hit.text.mid(from, kExcerpt);
    for (QChar &c : out.text) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    }
    for (const TextSpan &mark : hit.marks) {
        const qsizetype at = mark.from - from + lead.size();
        if (at + mark.length <= out.text.size())
            out.marks.push_back({at, mark.length});
    }
    return out;
}

} // namespace bellhop::ui
