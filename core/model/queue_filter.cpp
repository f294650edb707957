// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/queue_filter.h"

#include "core/base/wire_table.h"
#include "core/model/search.h"

#include <QRegularExpression>

#include <algorithm>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr WireTable<QueueOrder, 2> kOrders{{
    {QueueOrder::Priority, "priority"_L1},
    {QueueOrder::Deadline, "deadline"_L1},
}};
constexpr milliseconds kSnoozeSoon{3600 * 1000};
constexpr milliseconds kWindowSoon{2 * 3600 * 1000};

/// Blanks within quotes keep a word together.
QStringList wordsOf(const QString &typed)
{
    static const QRegularExpression word(u"[^\\s\":]+:\"[^\"]*\"|[^\\s]+"_s);
    QStringList words;
    for (auto found = word.globalMatch(typed); found.hasNext();)
        words << found.next().captured();
    return words;
}

/// "language:es,pt" → "es", "pt".
QStringList valuesOf(const QString &word)
{
    QString tail = word.section(u':', 1).toLower();
    if (tail.startsWith(u'"'))
        return {tail.remove(u'"')};
    return tail.split(u',', Qt::SkipEmptyParts);
}

template <typename Enum> using Words = std::vector<std::pair<QLatin1String, Enum>>;

const Words<QueueFilter::Need> kNeeds{
    {"me"_L1, QueueFilter::Need::Me}, {"guest"_L1, QueueFilter::Need::Guest}, {"due"_L1, QueueFilter::Need::SnoozeDue}};
const Words<QueueFilter::Whose> kWhose{{"mine"_L1, QueueFilter::Whose::Mine}, {"nobody"_L1, QueueFilter::Whose::Nobody},
    {"team"_L1, QueueFilter::Whose::MyTeams}};

template <typename Enum> bool takeWord(const Words<Enum> &table, const QString &value, Enum &into)
{
    const auto found
        = std::find_if(table.begin(), table.end(), [&](const auto &entry) { return value == entry.first; });
    if (found == table.end())
        return false;
    into = found->second;
    return true;
}

/// Whether this word narrows the list; then it is in the filter.
bool take(QueueFilter &filter, const QString &word)
{
    const QString key = word.section(u':', 0, 0).toLower();
    if (!word.contains(u':')) {
        bool *flag = key == "vip"_L1 ? &filter.vip : key == "unread"_L1 ? &filter.unread : nullptr;
        if (flag == nullptr)
            return false;
        return *flag = true;
    }
    const QStringList values = valuesOf(word);
    if (values.isEmpty())
        return false;
    if (key == "needs"_L1)
        return takeWord(kNeeds, values.front(), filter.need);
    if (key == "whose"_L1)
        return takeWord(kWhose, values.front(), filter.whose);
    if (key == "window"_L1 && values.front() == "shuts"_L1)
        return filter.windowShuts = true;
    if (key == "priority"_L1) {
        bool known = false;
        for (const QString &value : values) {
            if (const auto priority = priorityFromWire(value)) {
                filter.priorities.push_back(*priority);
                known = true;
            }
        }
        return known;
    }
    QStringList *list = key == "language"_L1 ? &filter.languages
        : key == "tag"_L1                    ? &filter.tags
        : key == "channel"_L1                ? &filter.channels
        : key == "property"_L1               ? &filter.properties
        : key == "team"_L1                   ? &filter.teams
                                             : nullptr;
    if (list == nullptr)
        return false;
    *list += values;
    return true;
}

bool oneOf(const QStringList &wanted, const QString &value)
{
    return wanted.isEmpty() || wanted.contains(value, Qt::CaseInsensitive);
}

bool needs(const QueueRow &row, QueueFilter::Need need, Instant now)
{
    switch (need) {
    case QueueFilter::Need::Any:
        return true;
    case QueueFilter::Need::Me:
        return row.status == ConversationStatus::Open && row.waitingSince.isSet();
    case QueueFilter::Need::Guest:
        return isLive(row.status) && row.status != ConversationStatus::Snoozed && !row.waitingSince.isSet();
    case QueueFilter::Need::SnoozeDue:
        return row.status == ConversationStatus::Snoozed && row.snoozedUntil <= now + kSnoozeSoon;
    }
    return true;
}

bool belongs(const QueueRow &row, QueueFilter::Whose whose, const QueueViewer &viewer)
{
    switch (whose) {
    case QueueFilter::Whose::Any:
        return true;
    case QueueFilter::Whose::Mine:
        return row.ownerKind == OwnerKind::Agent && row.owner == viewer.agent;
    case QueueFilter::Whose::Nobody:
        return isLive(row.status) && row.ownerKind == OwnerKind::Nobody;
    case QueueFilter::Whose::MyTeams:
        return std::find(viewer.teams.begin(), viewer.teams.end(), row.team) != viewer.teams.end();
    }
    return true;
}

bool hasText(const QueueRow &row, const QString &text)
{
    if (text.isEmpty())
        return true;
    const QString wanted = foldedText(text);
    const auto has = [&](const QString &where) { return foldedText(where).contains(wanted); };
    return has(row.guestName) || has(row.lastText) || has(row.maskedPhone) || has(row.propertyName)
        || has(row.ownerName) || has(row.reservationId) || has(row.tags.join(u' '));
}

} // namespace

Deadline deadlineOf(const QueueRow &row, Instant now, milliseconds answerWithin)
{
    if (row.status == ConversationStatus::Snoozed)
        return {Deadline::Kind::Snooze, row.snoozedUntil};
    if (!isLive(row.status))
        return {};
    const bool open = row.windowUntil > now;
    const Instant answer = row.waitingSince + answerWithin;
    if (row.waitingSince.isSet() && (!open || answer <= row.windowUntil))
        return {Deadline::Kind::Answer, answer};
    return open ? Deadline{Deadline::Kind::Window, row.windowUntil} : Deadline();
}

QueueFilter QueueFilter::parse(const QString &typed)
{
    QueueFilter filter;
    QStringList rest;
    for (const QString &word : wordsOf(typed)) {
        if (!take(filter, word))
            rest << word;
    }
    filter.text = rest.join(u' ').toLower();
    return filter;
}

bool matches(const QueueRow &row, const QueueFilter &filter, const QueueViewer &viewer)
{
    if (filter.vip && row.customerType != CustomerType::Vip)
        return false;
    if (filter.unread && row.unread == 0)
        return false;
    if (filter.windowShuts
        && (!isLive(row.status) || !row.windowUntil.isSet() || row.windowUntil > viewer.now + kWindowSoon))
        return false;
    if (!filter.priorities.empty()
        && std::find(filter.priorities.begin(), filter.priorities.end(), row.priority) == filter.priorities.end())
        return false;
    const bool tagged = filter.tags.isEmpty()
        || std::any_of(row.tags.begin(), row.tags.end(), [&](const QString &tag) { return oneOf(filter.tags, tag); });
    return tagged && needs(row, filter.need, viewer.now) && belongs(row, filter.whose, viewer)
        && oneOf(filter.languages, row.language) && oneOf(filter.channels, row.channelName)
        && oneOf(filter.properties, row.propertyName) && oneOf(filter.teams, row.teamName) && hasText(row, filter.text);
}

QStringList filterWords(const QString &typed)
{
    QStringList words;
    for (const QString &word : wordsOf(typed)) {
        QueueFilter unused;
        if (take(unused, word) && !words.contains(word))
            words << word;
    }
    return words;
}

QString withWordToggled(const QString &typed, const QString &word)
{
    QStringList words = wordsOf(typed);
    if (words.removeAll(word) == 0)
        words << word;
    return words.join(u' ');
}

QString filterWord(const QString &key, const QString &value)
{
    const bool quoted = value.contains(u' ') || value.contains(u',');
    return (quoted ? u"%1:\"%2\""_s : u"%1:%2"_s).arg(key, value.toLower());
}

QLatin1String toWire(QueueOrder order)
{
    return wireWord(kOrders, order);
}

std::optional<QueueOrder> queueOrderFromWire(QStringView word)
{
    return wireValue(kOrders, word);
}

} // namespace bellhop
