// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/thread_model.h"

#include "ui/kit/format.h"
#include "ui/kit/origin_words.h"
#include "ui/kit/spoken.h"
#include "ui/thread/event_sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <tuple>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kJoinWithin{5 * 60'000};

quint64 nextRevision()
{
    static quint64 revision = 0; // GUI thread only.
    return ++revision;
}

auto orderOf(const ThreadItem &item)
{
    // What is not stored yet stands last among its equals.
    return std::tuple{item.arrivedAt.ms, item.id.isSet() ? item.id.value : std::numeric_limits<qint64>::max()};
}

QString keyOf(const ThreadItem &item)
{
    return item.id.isSet() ? QString::number(item.id.value) : item.uuid;
}

} // namespace

QString authorOf(const ThreadItem &item)
{
    if (!item.authorName.isEmpty())
        return item.authorName;
    switch (item.author) {
    case AuthorKind::Guest:
        return QCoreApplication::translate("Thread", "Guest");
    case AuthorKind::Agent:
        return QCoreApplication::translate("Thread", "Agent");
    case AuthorKind::Ai:
        return QCoreApplication::translate("Thread", "Assistant");
    case AuthorKind::System:
        return QCoreApplication::translate("Thread", "System");
    }
    return {};
}

ThreadModel::ThreadModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_zone(QTimeZone::systemTimeZone())
{
}

void ThreadModel::open(ConversationId conversation, const QTimeZone &zone, int unread)
{
    beginResetModel();
    m_conversation = conversation;
    m_zone = zone;
    m_unread = unread;
    m_firstUnread.clear();
    m_lines.clear();
    m_hasOlder = false;
    m_loaded = false;
    endResetModel();
}

void ThreadModel::load(const std::vector<ThreadItem> &items, bool hasOlder)
{
    if (m_loaded) { // Again, after a gap: keep what stands, take what is new.
        apply(items);
        return;
    }
    beginResetModel();
    m_lines.clear();
    for (const ThreadItem &item : items)
        m_lines.push_back({item, false, false, false, nextRevision()});
    std::stable_sort(
        m_lines.begin(), m_lines.end(), [](const Line &a, const Line &b) { return orderOf(a.item) < orderOf(b.item); });
    m_hasOlder = hasOlder;
    m_loaded = true;
    markUnread();
    decorate();
    endResetModel();
    Q_EMIT loaded();
}

void ThreadModel::markUnread()
{
    int left = m_unread;
    for (auto line = m_lines.rbegin(); line != m_lines.rend() && left > 0; ++line) {
        if (line->item.direction == Direction::In && line->item.sort == ThreadItem::Sort::Message) {
            m_firstUnread = keyOf(line->item);
            --left;
        }
    }
}

void ThreadModel::apply(const std::vector<ThreadItem> &items)
{
    Q_EMIT arranging();
    int written = 0;
    for (const ThreadItem &item : items)
        written += put(item) && item.direction == Direction::In && item.sort == ThreadItem::Sort::Message ? 1 : 0;
    decorate();
    Q_EMIT arranged();
    if (written > 0)
        Q_EMIT guestWrote(written);
}

void ThreadModel::prepend(const std::vector<ThreadItem> &items, bool hasOlder)
{
    Q_EMIT arranging();
    std::vector<ThreadItem> fresh;
    for (const ThreadItem &item : items) {
        if (find(item) < 0)
            fresh.push_back(item);
    }
    std::stable_sort(
        fresh.begin(), fresh.end(), [](const ThreadItem &a, const ThreadItem &b) { return orderOf(a) < orderOf(b); });
    const bool clean = !fresh.empty() && (m_lines.empty() || orderOf(fresh.back()) < orderOf(m_lines.front().item));
    if (clean) {
        beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
        std::vector<Line> lines;
        for (const ThreadItem &item : fresh)
            lines.push_back({item, false, false, false, nextRevision()});
        m_lines.insert(m_lines.begin(), lines.begin(), lines.end());
        endInsertRows();
    } else {
        for (const ThreadItem &item : fresh)
            put(item);
    }
    m_hasOlder = hasOlder;
    decorate();
    Q_EMIT arranged();
}

bool ThreadModel::put(const ThreadItem &item)
{
    const int known = find(item);
    if (known >= 0) {
        Line &line = m_lines[static_cast<std::size_t>(known)];
        if (item.version < line.item.version || item == line.item)
            return false;
        if (orderOf(item) == orderOf(line.item)) {
            line.item = item;
            line.revision = nextRevision();
            Q_EMIT dataChanged(index(known), index(known));
            return false;
        }
        beginRemoveRows({}, known, known);
        m_lines.erase(m_lines.begin() + known);
        endRemoveRows();
    }
    const int at = placeFor(item);
    const bool last = at == rowCount();
    beginInsertRows({}, at, at);
    m_lines.insert(m_lines.begin() + at, {item, false, false, false, nextRevision()});
    endInsertRows();
    return last && known < 0;
}

int ThreadModel::find(const ThreadItem &item) const
{
    const auto same = [&item](const Line &line) {
        return (item.id.isSet() && line.item.id == item.id) || (!item.uuid.isEmpty() && line.item.uuid == item.uuid);
    };
    const auto found = std::find_if(m_lines.rbegin(), m_lines.rend(), same); // Changes happen near the end.
    return found == m_lines.rend() ? -1 : static_cast<int>(m_lines.rend() - found) - 1;
}

int ThreadModel::placeFor(const ThreadItem &item) const
{
    const auto place = std::upper_bound(m_lines.begin(), m_lines.end(), item,
        [](const ThreadItem &a, const Line &b) { return orderOf(a) < orderOf(b.item); });
    return static_cast<int>(place - m_lines.begin());
}

void ThreadModel::decorate()
{
    const Line *above = nullptr;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        const ThreadItem &item = line.item;
        const auto dayOf = [this](const ThreadItem &of) { return of.arrivedAt.toUtc().toTimeZone(m_zone).date(); };
        const bool day = above == nullptr || dayOf(above->item) != dayOf(item);
        const bool unread = !m_firstUnread.isEmpty() && keyOf(item) == m_firstUnread;
        const bool joined = above != nullptr && !day && !unread && above->item.sort == item.sort
            && above->item.direction == item.direction && above->item.author == item.author
            && above->item.authorName == item.authorName && item.arrivedAt - above->item.arrivedAt < kJoinWithin;
        if (day != line.dayRule || unread != line.unreadRule || joined != line.joined) {
            line.dayRule = day;
            line.unreadRule = unread;
            line.joined = joined;
            line.revision = nextRevision();
            const int row = static_cast<int>(i);
            if (m_loaded)
                Q_EMIT dataChanged(createIndex(row, 0), createIndex(row, 0));
        }
        above = &line;
    }
}

int ThreadModel::unreadRow() const
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (line(row).unreadRule)
            return row;
    }
    return -1;
}

MessageId ThreadModel::newestInbound() const
{
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
        if (line->item.direction == Direction::In && line->item.sort == ThreadItem::Sort::Message)
            return line->item.id;
    }
    return {};
}

int ThreadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ThreadModel::data(const QModelIndex &at, int role) const
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid))
        return {};
    const ThreadItem &item = line(at.row()).item;
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
    case Qt::EditRole:
        return item.sort == ThreadItem::Sort::Event ? eventSentence(item) : item.text;
    case Qt::AccessibleTextRole: {
        QString text = quotable(at.row());
        if (item.direction == Direction::Out && item.sort == ThreadItem::Sort::Message)
            text = tr("%1. %2").arg(text, tickWord(item.tick, item.written));
        if (item.origin)
            text = tr("%1. %2").arg(text, originSentence(*item.origin));
        if (item.mediaState == MediaState::Failed || !item.mediaReason.isEmpty())
            text = tr("%1. %2").arg(
                text, item.mediaReason.isEmpty() ? tr("The file is not here.") : spoken(item.mediaReason));
        return item.errorText.isEmpty() ? text : tr("%1. %2").arg(text, spoken(item.errorText));
    }
    case UuidRole:
        return item.uuid;
    case MessageRole:
        return item.id.value;
    case DirectionRole:
        return static_cast<int>(item.direction);
    case TickRole:
        return static_cast<int>(item.tick);
    case WrittenRole:
        return item.written;
    case EventRole:
        return item.sort == ThreadItem::Sort::Event;
    case ErrorRole:
        return spoken(item.errorText);
    default:
        return {};
    }
}

Qt::ItemFlags ThreadModel::flags(const QModelIndex &at) const
{
    if (!at.isValid())
        return Qt::NoItemFlags;
    const bool words = !line(at.row()).item.text.isEmpty() && line(at.row()).item.sort == ThreadItem::Sort::Message;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return words ? base | Qt::ItemIsEditable : base; // "Editing" is selecting a part of the text.
}

QHash<int, QByteArray> ThreadModel::roleNames() const
{
    return {{TextRole, "text"}, {UuidRole, "uuid"}, {MessageRole, "message"}, {DirectionRole, "direction"},
        {TickRole, "tick"}, {WrittenRole, "written"}, {EventRole, "event"}, {ErrorRole, "error"}};
}

QString ThreadModel::quotable(int row) const
{
    const ThreadItem &item = line(row).item;
    if (item.sort == ThreadItem::Sort::Event)
        return u"[%1] %2"_s.arg(dateAndTime(item.arrivedAt, m_zone), eventSentence(item));
    QString words = item.text;
    if (item.kind != MessageKind::Text)
        words = item.text.isEmpty() ? kindWord(item.kind) : tr("%1: %2").arg(kindWord(item.kind), item.text);
    return u"[%1] %2: %3"_s.arg(dateAndTime(item.arrivedAt, m_zone), authorOf(item), words);
}

} // namespace bellhop::ui
