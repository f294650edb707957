// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_model.h"

#include "ui/kit/format.h"

#include <algorithm>
#include <tuple>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/// From here on one reset is cheaper, and kinder to the eye, than single moves.
constexpr std::size_t kLargeBatch = 200;
} // namespace

QString sectionTitle(Section section)
{
    switch (section) {
    case Section::Mine:
        return QueueModel::tr("Mine");
    case Section::Waiting:
        return QueueModel::tr("Waiting for an agent");
    case Section::Assistant:
        return QueueModel::tr("With the assistant");
    case Section::Colleagues:
        return QueueModel::tr("Colleagues");
    case Section::Snoozed:
        return QueueModel::tr("Snoozed and pending");
    case Section::Closed:
        return QueueModel::tr("Closed today");
    }
    return {};
}

QueueModel::QueueModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_collapsed[slot(Section::Closed)] = true;
    rebuild();
}

void QueueModel::setMe(AgentId me)
{
    if (m_me == me)
        return;
    m_me = me;
    beginResetModel();
    rebuild();
    endResetModel();
    Q_EMIT countsChanged();
}

void QueueModel::load(const std::vector<QueueRow> &rows)
{
    beginResetModel();
    m_rows.clear();
    m_pending.clear();
    m_gone.clear();
    for (const QueueRow &row : rows)
        m_rows[row.id.value] = std::make_unique<QueueRow>(row);
    rebuild();
    endResetModel();
    dropHiddenMarks();
    Q_EMIT pendingChanged(0);
    Q_EMIT countsChanged();
    for (const QueueRow &row : rows)
        Q_EMIT conversationChanged(row.id);
}

void QueueModel::apply(const std::vector<QueueRow> &changedRows, const std::vector<ConversationId> &gone)
{
    if (changedRows.size() > kLargeBatch && !m_held) {
        beginResetModel();
        for (const QueueRow &row : changedRows)
            m_rows[row.id.value] = std::make_unique<QueueRow>(row);
        for (const ConversationId id : gone)
            m_rows.erase(id.value);
        rebuild();
        endResetModel();
    } else {
        Q_EMIT arranging();
        for (const QueueRow &row : changedRows)
            take(row);
        for (const ConversationId id : gone)
            forget(id);
        recount();
        updateHeaders();
        Q_EMIT arranged();
    }
    dropHiddenMarks();
    Q_EMIT countsChanged();
    for (const QueueRow &row : changedRows)
        Q_EMIT conversationChanged(row.id);
    for (const ConversationId id : gone)
        Q_EMIT conversationChanged(id);
}

void QueueModel::take(const QueueRow &row)
{
    m_gone.erase(row.id);
    auto &held = m_rows[row.id.value];
    const bool isNew = held == nullptr;
    if (isNew)
        held = std::make_unique<QueueRow>(row);
    else
        *held = row; // The entry points at it: data changes where it stands.
    const int at = isNew ? -1 : position(row.id);
    if (at >= 0)
        changed(at);
    if (m_held)
        markPending(row.id);
    else
        place(row.id);
}

void QueueModel::forget(ConversationId conversation)
{
    if (m_rows.count(conversation.value) == 0)
        return;
    if (m_held && position(conversation) >= 0) {
        m_gone.insert(conversation);
        markPending(conversation);
        return;
    }
    if (const int at = position(conversation); at >= 0)
        removeEntry(at);
    m_pending.erase(conversation);
    m_rows.erase(conversation.value);
}

void QueueModel::markPending(ConversationId conversation)
{
    const QueueRow *row = m_rows.at(conversation.value).get();
    const int at = position(conversation);
    const Entry wanted{row, sectionOf(*row)};
    bool moves = m_gone.count(conversation) > 0 || (at < 0) == isShown(*row);
    if (!moves && at >= 0) {
        const auto here = static_cast<std::size_t>(at);
        moves = m_shown[here].section != wanted.section || (here > 0 && before(wanted, m_shown[here - 1]))
            || (here + 1 < m_shown.size() && before(m_shown[here + 1], wanted));
    }
    if (moves)
        m_pending.insert(conversation);
    else
        m_pending.erase(conversation);
    Q_EMIT pendingChanged(pending());
}

void QueueModel::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    if (!held)
        settle();
}

void QueueModel::settle()
{
    if (m_pending.empty())
        return;
    Q_EMIT arranging();
    const bool held = std::exchange(m_held, false);
    for (const ConversationId id : std::exchange(m_pending, {})) {
        if (m_gone.erase(id) > 0)
            forget(id);
        else
            place(id);
    }
    recount();
    updateHeaders();
    m_held = held;
    Q_EMIT arranged();
    dropHiddenMarks();
    Q_EMIT pendingChanged(0);
    Q_EMIT countsChanged();
}

void QueueModel::place(ConversationId conversation)
{
    const QueueRow *row = m_rows.at(conversation.value).get();
    const int from = position(conversation);
    if (!isShown(*row)) {
        if (from >= 0)
            removeEntry(from);
        return;
    }
    const Entry entry{row, sectionOf(*row)};
    if (from < 0)
        return insertEntry(entry);
    int to = 0; // Where it would stand if it were not here yet.
    const int size = static_cast<int>(m_shown.size());
    while (to < size && (to == from || !before(entry, m_shown[static_cast<std::size_t>(to)])))
        ++to;
    const auto begin = m_shown.begin();
    if (to == from || to == from + 1) {
        m_shown[static_cast<std::size_t>(from)] = entry;
        return;
    }
    beginMoveRows({}, from, from, {}, to);
    m_shown[static_cast<std::size_t>(from)] = entry;
    if (to > from)
        std::rotate(begin + from, begin + from + 1, begin + to);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
    endMoveRows();
}

void QueueModel::insertEntry(const Entry &entry)
{
    const auto place
        = std::find_if(m_shown.begin(), m_shown.end(), [&](const Entry &other) { return before(entry, other); });
    const int at = static_cast<int>(place - m_shown.begin());
    beginInsertRows({}, at, at);
    m_shown.insert(place, entry);
    endInsertRows();
}

void QueueModel::removeEntry(int row)
{
    beginRemoveRows({}, row, row);
    m_shown.erase(m_shown.begin() + row);
    endRemoveRows();
}

void QueueModel::rebuild()
{
    recount();
    m_shown.clear();
    for (const Section section : kSections) {
        if (headerShown(section))
            m_shown.push_back({nullptr, section});
    }
    for (const auto &[id, row] : m_rows) {
        if (isShown(*row))
            m_shown.push_back({row.get(), sectionOf(*row)});
    }
    std::sort(m_shown.begin(), m_shown.end(), [this](const Entry &a, const Entry &b) { return before(a, b); });
}

void QueueModel::updateHeaders()
{
    for (const Section section : kSections) {
        const int at = headerPosition(section);
        const bool wanted = headerShown(section);
        if (wanted && at < 0)
            insertEntry({nullptr, section});
        else if (!wanted && at >= 0)
            removeEntry(at);
        else if (at >= 0)
            changed(at);
    }
}

void QueueModel::recount()
{
    m_counts.fill(0);
    m_totals.fill(0);
    m_hidden = 0;
    for (const auto &[id, row] : m_rows) {
        if (m_gone.count(row->id) > 0)
            continue;
        const Section section = sectionOf(*row);
        ++m_totals[slot(section)];
        if (matches(*row))
            ++m_counts[slot(section)];
        else if (isLive(row->status))
            ++m_hidden;
    }
}

bool QueueModel::before(const Entry &a, const Entry &b) const
{
    if (a.section != b.section)
        return a.section < b.section;
    if (a.row == nullptr || b.row == nullptr)
        return a.row == nullptr && b.row != nullptr;
    const bool byDeadline = m_order == QueueOrder::Deadline;
    const Instant now = byDeadline && m_now ? m_now() : Instant();
    const auto key = [byDeadline, now](const Entry &entry) {
        const QueueRow &row = *entry.row;
        if (entry.section == Section::Closed)
            return std::tuple{0, 0, -row.closedAt.ms, row.id.value};
        if (entry.section == Section::Snoozed)
            return std::tuple{0, row.waitingSince.isSet() ? 0 : 1, row.snoozedUntil.ms, row.id.value};
        const bool waits = row.waitingSince.isSet();
        if (byDeadline) {
            const Deadline due = deadlineOf(row, now);
            return std::tuple{due.at.isSet() ? 0 : 1, 0, due.at.isSet() ? due.at.ms : -row.lastAt.ms, row.id.value};
        }
        return std::tuple{
            static_cast<int>(row.priority), waits ? 0 : 1, waits ? row.waitingSince.ms : -row.lastAt.ms, row.id.value};
    };
    return key(a) < key(b);
}

bool QueueModel::matches(const QueueRow &row) const
{
    return m_filter.isEmpty() || bellhop::matches(row, m_filter, viewer());
}

bool QueueModel::isShown(const QueueRow &row) const
{
    return matches(row) && (!m_collapsed[slot(sectionOf(row))] || !m_filter.isEmpty());
}

bool QueueModel::headerShown(Section section) const
{
    return m_counts[slot(section)] > 0 || section == Section::Mine || section == Section::Waiting;
}

Section QueueModel::sectionOf(const QueueRow &row) const
{
    if (!isLive(row.status))
        return Section::Closed;
    if (row.status != ConversationStatus::Open)
        return Section::Snoozed;
    switch (row.ownerKind) {
    case OwnerKind::Nobody:
        return Section::Waiting;
    case OwnerKind::Ai:
        return Section::Assistant;
    case OwnerKind::Agent:
        return row.owner == m_me ? Section::Mine : Section::Colleagues;
    }
    return Section::Waiting;
}

int QueueModel::position(ConversationId conversation) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
        [conversation](const Entry &entry) { return entry.row != nullptr && entry.row->id == conversation; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int QueueModel::headerPosition(Section section) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
        [section](const Entry &entry) { return entry.row == nullptr && entry.section == section; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

void QueueModel::changed(int row)
{
    const QModelIndex at = createIndex(row, 0);
    Q_EMIT dataChanged(at, at);
}

void QueueModel::setFilter(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed == m_typed)
        return;
    m_typed = typed;
    m_filter = QueueFilter::parse(typed);
    arrangeAnew();
}

void QueueModel::setOrder(QueueOrder order)
{
    if (std::exchange(m_order, order) != order)
        arrangeAnew();
}

void QueueModel::setTeams(const std::vector<TeamId> &teams)
{
    if (std::exchange(m_teams, teams) != teams && m_filter.whose == QueueFilter::Whose::MyTeams)
        arrangeAnew();
}

void QueueModel::arrangeAnew()
{
    beginResetModel();
    for (const ConversationId id : std::exchange(m_gone, {}))
        m_rows.erase(id.value);
    m_pending.clear();
    rebuild();
    endResetModel();
    dropHiddenMarks();
    Q_EMIT pendingChanged(0);
    Q_EMIT countsChanged();
}

QueueViewer QueueModel::viewer() const
{
    return {m_me, m_teams, m_now ? m_now() : Instant()};
}

std::vector<ConversationId> QueueModel::marked() const
{
    std::vector<ConversationId> ids;
    for (const Entry &entry : m_shown) {
        if (entry.row != nullptr && isMarked(entry.row->id))
            ids.push_back(entry.row->id);
    }
    return ids;
}

void QueueModel::setMarked(ConversationId conversation, bool marked)
{
    if (marked == isMarked(conversation) || (marked && position(conversation) < 0))
        return;
    if (marked)
        m_marked.insert(conversation);
    else
        m_marked.erase(conversation);
    marksMoved();
}

void QueueModel::unmark(const std::vector<ConversationId> &conversations)
{
    const std::size_t before = m_marked.size();
    for (const ConversationId id : conversations)
        m_marked.erase(id);
    if (m_marked.size() != before)
        marksMoved();
}

void QueueModel::markBetween(ConversationId one, ConversationId other)
{
    const int from = position(one);
    const int to = position(other);
    if (from < 0 || to < 0)
        return;
    for (int at = std::min(from, to); at <= std::max(from, to); ++at) {
        if (const QueueRow *row = rowAt(at))
            m_marked.insert(row->id);
    }
    marksMoved();
}

void QueueModel::markAll()
{
    for (const Entry &entry : m_shown) {
        if (entry.row != nullptr && isLive(entry.row->status))
            m_marked.insert(entry.row->id);
    }
    marksMoved();
}

void QueueModel::clearMarks()
{
    if (m_marked.empty())
        return;
    m_marked.clear();
    marksMoved();
}

void QueueModel::dropHiddenMarks()
{
    if (m_marked.empty())
        return;
    const std::vector<ConversationId> shown = marked();
    if (shown.size() == m_marked.size())
        return;
    m_marked = {shown.begin(), shown.end()};
    marksMoved();
}

void QueueModel::marksMoved()
{
    if (!m_shown.empty())
        Q_EMIT dataChanged(createIndex(0, 0), createIndex(rowCount() - 1, 0), {MarkedRole});
    Q_EMIT marksChanged();
}

void QueueModel::setCollapsed(Section section, bool collapsed)
{
    if (m_collapsed[slot(section)] == collapsed)
        return;
    m_collapsed[slot(section)] = collapsed;
    Q_EMIT arranging();
    const int header = headerPosition(section);
    int end = header + 1;
    while (end < static_cast<int>(m_shown.size()) && m_shown[static_cast<std::size_t>(end)].section == section)
        ++end;
    if (collapsed && header >= 0 && end > header + 1) {
        beginRemoveRows({}, header + 1, end - 1);
        m_shown.erase(m_shown.begin() + header + 1, m_shown.begin() + end);
        endRemoveRows();
    } else if (!collapsed && header >= 0) {
        std::vector<Entry> entries;
        for (const auto &[id, row] : m_rows) {
            if (sectionOf(*row) == section && isShown(*row) && position(row->id) < 0)
                entries.push_back({row.get(), section});
        }
        std::sort(entries.begin(), entries.end(), [this](const Entry &a, const Entry &b) { return before(a, b); });
        if (!entries.empty()) {
            beginInsertRows({}, header + 1, header + static_cast<int>(entries.size()));
            m_shown.insert(m_shown.begin() + header + 1, entries.begin(), entries.end());
            endInsertRows();
        }
    }
    if (header >= 0)
        changed(header);
    Q_EMIT arranged();
    dropHiddenMarks();
}

void QueueModel::setDrafts(const std::vector<ConversationId> &drafts)
{
    m_drafts = {drafts.begin(), drafts.end()};
    if (!m_shown.empty())
        Q_EMIT dataChanged(createIndex(0, 0), createIndex(rowCount() - 1, 0), {DraftRole});
}

void QueueModel::setDraft(ConversationId conversation, bool present)
{
    if (present == isDrafted(conversation))
        return;
    if (present)
        m_drafts.insert(conversation);
    else
        m_drafts.erase(conversation);
    if (const int at = position(conversation); at >= 0)
        changed(at);
}

void QueueModel::setMentions(const std::set<ConversationId> &mentions)
{
    if (m_mentions == mentions)
        return;
    m_mentions = mentions;
    if (!m_shown.empty())
        Q_EMIT dataChanged(createIndex(0, 0), createIndex(rowCount() - 1, 0), {MentionRole});
}

Instant QueueModel::oldestWait(Section section) const
{
    Instant oldest;
    for (const auto &[id, row] : m_rows) {
        if (row->waitingSince.isSet() && sectionOf(*row) == section && (!oldest.isSet() || row->waitingSince < oldest))
            oldest = row->waitingSince;
    }
    return oldest;
}

void QueueModel::forEach(const std::function<void(const QueueRow &)> &visit) const
{
    for (const auto &entry : m_rows)
        visit(*entry.second);
}

const QueueRow *QueueModel::find(ConversationId conversation) const
{
    const auto found = m_rows.find(conversation.value);
    return found == m_rows.end() ? nullptr : found->second.get();
}

const QueueRow *QueueModel::rowAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : m_shown[static_cast<std::size_t>(row)].row;
}

Section QueueModel::sectionAt(int row) const
{
    return m_shown.at(static_cast<std::size_t>(row)).section;
}

QModelIndex QueueModel::indexOf(ConversationId conversation) const
{
    const int at = position(conversation);
    return at < 0 ? QModelIndex() : createIndex(at, 0);
}

QModelIndex QueueModel::indexOf(Section section) const
{
    const int at = headerPosition(section);
    return at < 0 ? QModelIndex() : createIndex(at, 0);
}

ConversationId QueueModel::mostUrgentUnowned() const
{
    Entry best;
    for (const auto &[id, row] : m_rows) {
        const Entry entry{row.get(), sectionOf(*row)};
        if (entry.section == Section::Waiting && (best.row == nullptr || before(entry, best)))
            best = entry;
    }
    return best.row == nullptr ? ConversationId() : best.row->id;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant QueueModel::data(const QModelIndex &at, int role) const
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_shown[static_cast<std::size_t>(at.row())];
    const QueueRow *row = entry.row;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row == nullptr ? sectionTitle(entry.section) : row->guestName;
    case Qt::AccessibleTextRole:
        return m_narrator ? m_narrator(at.row()) : data(at, NameRole);
    case ConversationRole:
        return row == nullptr ? qint64(0) : row->id.value;
    case SectionRole:
        return static_cast<int>(entry.section);
    case HeaderRole:
        return row == nullptr;
    case UnreadRole:
        return row == nullptr ? 0 : row->unread;
    case DraftRole:
        return row != nullptr && isDrafted(row->id);
    case MentionRole:
        return row != nullptr && isMentioned(row->id);
    case WaitingSinceRole:
        return row == nullptr ? qint64(0) : row->waitingSince.ms;
    case CountRole:
        return count(entry.section);
    case MarkedRole:
        return row != nullptr && isMarked(row->id);
    default:
        return {};
    }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &at) const
{
    if (rowAt(at.row()) == nullptr)
        return Qt::NoItemFlags; // The keyboard walks over headers.
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QHash<int, QByteArray> QueueModel::roleNames() const
{
    return {{ConversationRole, "conversation"}, {SectionRole, "section"}, {HeaderRole, "header"}, {NameRole, "name"},
        {UnreadRole, "unread"}, {DraftRole, "draft"}, {MentionRole, "mention"}, {WaitingSinceRole, "waitingSince"},
        {CountRole, "count"}, {MarkedRole, "marked"}};
}

} // namespace bellhop::ui
