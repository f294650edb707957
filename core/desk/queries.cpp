// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/queries.h"

#include "core/base/json.h"
#include "core/db/find_pattern.h"
#include "core/desk/assistant_reading.h"
#include "core/model/shown_text.h"

#include <algorithm>
#include <limits>
#include <tuple>

QByteArray bellhop_desk_queries_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {
const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_queries_sql(), u"desk/queries"_s);
    return statements;
}

template <typename IdType> std::vector<db::Params> listOf(const std::vector<IdType> &ids)
{
    std::vector<db::Params> rows;
    rows.reserve(ids.size());
    for (const IdType id : ids)
        rows.push_back({{"id", id}});
    return rows;
}

Tick tickOfRow(const db::Row &row, int stage)
{
    return tickOf(static_cast<DeliveryStage>(row.integer(stage)), row.flag(stage + 1), row.flag(stage + 2));
}

constexpr int kTagColumn = 45; // behind a row's own

/// Five columns from `first`; nothing where the program gave nothing.
std::optional<Given> givenOf(const db::Row &row, int first)
{
    const auto mode = assignModeFromWire(row.text(first));
    if (!mode)
        return std::nullopt;
    return Given{*mode, row.text(first + 1), row.text(first + 2), static_cast<int>(row.integer(first + 3)),
        static_cast<int>(row.integer(first + 4))};
}

QueueRow queueRowOf(const db::Row &row)
{
    QueueRow out;
    out.id = row.id<ConversationId>(0);
    out.version = row.integer(1);
    out.epoch = row.integer(2);
    out.status = conversationStatusFromWire(row.text(3)).value_or(ConversationStatus::Open);
    out.priority = static_cast<Priority>(row.integer(4));
    out.customerType = customerTypeFromWire(row.text(5));
    out.serviceType = serviceTypeFromWire(row.text(6));
    out.ownerKind = ownerKindFromWire(row.text(7)).value_or(OwnerKind::Nobody);
    out.owner = row.id<AgentId>(8);
    out.ownerName = row.text(9);
    out.guestName = row.text(10);
    out.maskedPhone = row.text(11);
    out.channelName = row.text(12);
    out.propertyName = row.text(13);
    out.propertyZone = row.text(14);
    out.lastKind = messageKindFromWire(row.text(15)).value_or(MessageKind::Text);
    out.lastDirection = static_cast<Direction>(row.integer(16));
    out.lastText = row.text(17);
    out.lastTick = out.lastDirection == Direction::Out ? tickOfRow(row, 18) : Tick::Queued;
    out.lastAt = row.instant(21);
    out.waitingSince = row.instant(22);
    out.unread = static_cast<int>(row.integer(23));
    out.windowUntil = row.instant(24);
    out.snoozedUntil = row.instant(25);
    out.closedAt = row.instant(26);
    out.createdAt = row.instant(27);
    out.disposition = row.text(28);
    out.dispositionNotes = row.text(29);
    out.reservationId = row.text(30);
    out.satisfaction = static_cast<int>(row.integer(31));
    out.returnReason = row.text(32);
    out.property = row.id<PropertyId>(33);
    out.offer = row.integer(34);
    out.optedOut = row.flag(35);
    out.team = row.id<TeamId>(36);
    out.teamName = row.text(37);
    out.language = row.text(38);
    out.heldFor = row.text(39);
    if (out.ownerKind == OwnerKind::Agent)
        out.given = givenOf(row, 40);
    return out;
}

Result<std::vector<QueueRow>> withTags(db::Connection &connection, const db::Rows &found)
{
    std::vector<QueueRow> rows;
    QHash<ConversationId, std::size_t> places;
    std::vector<ConversationId> ids;
    rows.reserve(found.size());
    for (const db::Row &row : found) {
        rows.push_back(queueRowOf(row));
        places.insert(rows.back().id, rows.size() - 1);
        ids.push_back(rows.back().id);
    }
    BELLHOP_TRY(const db::Rows tags, connection.queryMany(book()["tags"_L1], listOf(ids)));
    for (const db::Row &tag : tags)
        rows[places.value(tag.id<ConversationId>(0))].tags.append(tag.text(1));
    return rows;
}

/// Something quoted without text is named by its kind.
constexpr int kGuestNameColumn = 39; ///< Of the thread.

Quote quoteOf(const db::Row &row)
{
    Quote quote;
    quote.message = row.id<MessageId>(20);
    quote.author = row.text(21) == toWire(AuthorKind::Guest) ? row.text(kGuestNameColumn) : row.text(24);
    quote.text = row.text(22);
    if (quote.text.isEmpty())
        quote.text = u"[%1]"_s.arg(row.text(23));
    return quote;
}

ThreadItem itemOf(const db::Row &row)
{
    ThreadItem item;
    item.id = row.id<MessageId>(0);
    item.uuid = row.text(1);
    item.conversation = row.id<ConversationId>(2);
    item.version = row.integer(3);
    item.direction = static_cast<Direction>(row.integer(4));
    item.author = authorKindFromWire(row.text(5)).value_or(AuthorKind::System);
    item.agent = row.id<AgentId>(6);
    item.authorName = item.author == AuthorKind::Guest ? row.text(kGuestNameColumn) : row.text(7);
    item.kind = messageKindFromWire(row.text(8)).value_or(MessageKind::Unsupported);
    item.text = row.text(9);
    if (!row.isNull(33)) {
        if (const auto content = contentFromJson(row.text(33).toUtf8()); content.ok()) {
            item.words = item.text;
            item.content = *content;
            item.text = shownText(item.words, item.content);
        }
    }
    item.before = row.text(34);
    item.editedAt = row.instant(35);
    item.revoked = !row.isNull(36);
    item.forwarded = row.flag(37);
    item.fromPhone = row.flag(38);
    if (item.content.change) { // told without the numbers in it
        item.sort = ThreadItem::Sort::Event;
        item.text = u"identity_"_s + toWire(item.content.change->kind);
    }
    item.fileName = row.text(10);
    item.mimeType = row.text(11);
    if (!row.isNull(25)) {
        item.mediaUuid = row.text(25);
        item.mediaState = mediaStateFromWire(row.text(26)).value_or(MediaState::Known);
        item.mediaReason = row.text(27);
        item.mediaBytes = row.integer(28);
        item.mediaWidth = static_cast<int>(row.integer(29));
        item.mediaHeight = static_cast<int>(row.integer(30));
        item.mediaThumb = row.flag(31);
        item.voice = row.flag(32);
    }
    if (item.direction == Direction::Out)
        item.tick = tickOfRow(row, 12);
    item.errorCode = row.text(15);
    item.errorText = row.text(16);
    item.arrivedAt = row.instant(17);
    item.providerAt = row.instant(18);
    item.providerMessageId = row.text(19);
    if (!row.isNull(20))
        item.quote = quoteOf(row);
    return item;
}

/// Five columns from `first`: reason, action, mode, item, detail.
AnswerOrigin originOf(const db::Row &row, int first)
{
    const QByteArray detail = row.text(first + 4).toUtf8();
    AnswerOrigin origin;
    origin.reason = row.text(first);
    origin.handedOver = row.text(first + 1) == "hand_over"_L1;
    origin.suggested = row.text(first + 2) == "draft"_L1;
    origin.from = sourcesIn(detail);
    if (!origin.from.empty() && origin.from.front().item == 0)
        origin.from.front().item = row.integer(first + 3); // of a time when the detail had no ids
    if (!origin.handedOver) // what a model did for a chat that was handed over is a note
        origin.model = modelIn(detail);
    return origin;
}

/// Where what the assistant said, or an agent after it, came from.
Status addOrigins(db::Connection &connection, ConversationId conversation, std::vector<ThreadItem> &items,
    const QHash<MessageId, std::size_t> &places)
{
    const bool weSpoke = std::any_of(
        items.begin(), items.end(), [](const ThreadItem &item) { return item.direction == Direction::Out; });
    if (!weSpoke)
        return done();
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["origins"_L1], {{"conversation", conversation}}));
    for (const db::Row &row : rows) {
        if (const auto place = places.constFind(row.id<MessageId>(0)); place != places.cend())
            items[*place].origin = originOf(row, 1);
    }
    return done();
}

Result<std::vector<ThreadItem>> messagesOf(
    db::Connection &connection, ConversationId conversation, const db::Rows &found)
{
    std::vector<ThreadItem> items;
    QHash<MessageId, std::size_t> places;
    std::vector<MessageId> ids;
    for (const db::Row &row : found) {
        items.push_back(itemOf(row));
        places.insert(items.back().id, items.size() - 1);
        ids.push_back(items.back().id);
    }
    BELLHOP_TRY(const db::Rows reactions, connection.queryMany(book()["reactions"_L1], listOf(ids)));
    for (const db::Row &row : reactions) {
        ThreadItem &item = items[places.value(row.id<MessageId>(0))];
        item.reactions.append(row.text(2));
        if (row.text(1) != toWire(AuthorKind::Guest))
            item.ownReaction = row.text(2);
    }
    BELLHOP_CHECK(addOrigins(connection, conversation, items, places));
    std::erase_if(ids, [&](MessageId id) { return items[places.value(id)].direction != Direction::Note; });
    if (ids.empty())
        return items;
    BELLHOP_TRY(const db::Rows consulted, connection.queryMany(book()["consulted"_L1], listOf(ids)));
    for (const db::Row &row : consulted)
        items[places.value(row.id<MessageId>(0))].consultation = true;
    BELLHOP_TRY(const db::Rows mentioned, connection.queryMany(book()["mentioned"_L1], listOf(ids)));
    for (const db::Row &row : mentioned)
        items[places.value(row.id<MessageId>(0))].mentions.append(row.text(1));
    return items;
}

ThreadItem eventOf(ConversationId conversation, MessageId id, Instant at, const QString &text)
{
    ThreadItem item;
    item.sort = ThreadItem::Sort::Event;
    item.id = id;
    item.conversation = conversation;
    item.direction = Direction::Note;
    item.author = AuthorKind::System;
    item.kind = MessageKind::System;
    item.text = text;
    item.arrivedAt = at;
    return item;
}

QString ownershipWord(OwnerKind owner, const QString &reason)
{
    if (owner != OwnerKind::Nobody)
        return reason == "transferred"_L1 || reason == "reopened"_L1 || reason == "taken_over"_L1 ? reason
                                                                                                  : u"claimed"_s;
    return reason == "released"_L1 || reason == "force_released"_L1 ? reason : u"returned_"_s + reason;
}

/// Rows come newest first; each is told with the name of who got the conversation, or of who had it before.
void addOwnership(std::vector<ThreadItem> &events, ConversationId conversation, const db::Rows &rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const db::Row &row = rows[i];
        const OwnerKind kind = ownerKindFromWire(row.text(1)).value_or(OwnerKind::Nobody);
        const db::Row *before = i + 1 < rows.size() ? &rows[i + 1] : nullptr;
        if (kind == OwnerKind::Nobody && (before == nullptr || before->text(1) == row.text(1)))
            continue;
        const db::Row &whose = kind == OwnerKind::Nobody ? *before : row;
        ThreadItem event
            = eventOf(conversation, {-2 * row.integer(0)}, row.instant(6), ownershipWord(kind, row.text(5)));
        event.agent = whose.id<AgentId>(2);
        event.authorName = event.text == "force_released"_L1 ? row.text(7) : whose.text(3);
        if (const auto given = givenOf(row, 8); given && kind == OwnerKind::Agent)
            event.text = u"assigned:"_s + toWord(*given);
        if (whose.text(1) == toWire(OwnerKind::Ai))
            event.author = AuthorKind::Ai;
        else if (event.agent.isSet())
            event.author = AuthorKind::Agent;
        events.push_back(std::move(event));
    }
}

constexpr qint64 kUndoneIds = qint64(1) << 52;

void addClosings(std::vector<ThreadItem> &events, ConversationId conversation, const db::Rows &rows)
{
    for (const db::Row &row : rows) {
        const qint64 id = -2 * row.integer(0) - 1;
        const QString name = row.text(4);
        const auto add = [&](MessageId eventId, Instant at, const QString &text) {
            ThreadItem event = eventOf(conversation, eventId, at, text);
            event.authorName = name;
            event.author = name.isEmpty() ? AuthorKind::System : AuthorKind::Agent;
            events.push_back(std::move(event));
        };
        add({id}, row.instant(2), u"closed:"_s + row.text(1));
        if (!row.isNull(3))
            add({id - kUndoneIds}, row.instant(3), u"undone"_s);
    }
}

constexpr qint64 kOfferIds = qint64(1) << 51;

/// What an accepted or overtaken offer led to stands among the changes of owner, a closing among the closings.
void addOffers(std::vector<ThreadItem> &events, ConversationId conversation, const db::Rows &rows)
{
    for (const db::Row &row : rows) {
        const qint64 id = -kOfferIds - 2 * row.integer(0);
        ThreadItem offered = eventOf(conversation, {id}, row.instant(4), u"offered:"_s + row.text(3));
        offered.authorName = row.text(2);
        events.push_back(std::move(offered));
        const QString outcome = row.text(5);
        if (outcome != "declined"_L1 && outcome != "timed_out"_L1 && outcome != "withdrawn"_L1)
            continue;
        ThreadItem ended = eventOf(conversation, {id - 1}, row.instant(6), u"offer_"_s + outcome);
        ended.authorName = outcome == "timed_out"_L1 ? row.text(2) : row.text(7);
        events.push_back(std::move(ended));
    }
}

constexpr qint64 kConsultationIds = qint64(1) << 49;

void addConsultations(std::vector<ThreadItem> &events, ConversationId conversation, const db::Rows &rows)
{
    for (const db::Row &row : rows) {
        const auto add = [&](int place, Instant at, const QString &text, const QString &name) {
            ThreadItem event = eventOf(conversation, {-kConsultationIds - 3 * row.integer(0) - place}, at, text);
            event.authorName = name;
            events.push_back(std::move(event));
        };
        const QString asked = row.text(1);
        const QString consultant = row.text(2);
        add(0, row.instant(4), u"consulted:"_s + row.text(3), asked);
        if (!row.isNull(5))
            add(1, row.instant(5), u"consultation_accepted"_s, consultant);
        if (row.isNull(7))
            continue;
        const QString by = row.text(8);
        add(2, row.instant(7), u"consultation_"_s + row.text(6),
            !by.isEmpty()       ? by
                : row.isNull(5) ? asked
                                : consultant);
    }
}

constexpr qint64 kSurveyIds = qint64(1) << 48;

void addAnswers(std::vector<ThreadItem> &events, ConversationId conversation, const db::Rows &rows)
{
    for (const db::Row &row : rows)
        events.push_back(eventOf(
            conversation, {-kSurveyIds - row.integer(0)}, row.instant(2), u"survey_answer:%1"_s.arg(row.integer(1))));
}

constexpr qint64 kMergeIds = qint64(1) << 47;

void addMerges(std::vector<ThreadItem> &events, ConversationId conversation, const db::Rows &rows)
{
    for (const db::Row &row : rows) {
        const auto add = [&](int place, Instant at, QLatin1String word, const QString &name) {
            ThreadItem event = eventOf(conversation, {-kMergeIds - 2 * row.integer(0) - place}, at, word + row.text(1));
            event.authorName = name;
            events.push_back(std::move(event));
        };
        add(0, row.instant(2), "merged:"_L1, row.text(3));
        if (!row.isNull(4))
            add(1, row.instant(4), "separated:"_L1, row.text(5));
    }
}

constexpr qint64 kRoutingIds = qint64(1) << 50;

void addRoutings(std::vector<ThreadItem> &events, ConversationId conversation, const db::Rows &rows)
{
    for (const db::Row &row : rows) {
        ThreadItem event = eventOf(conversation, {-kRoutingIds - row.integer(0)}, row.instant(4),
            u"routed:%1;%2"_s.arg(row.text(2), row.text(3)));
        event.authorName = row.text(1);
        events.push_back(std::move(event));
    }
}

/// What happened to the conversation at `from` or later and before `until`.
Result<std::vector<ThreadItem>> eventsOf(
    db::Connection &connection, ConversationId conversation, Instant from, Instant until)
{
    std::vector<ThreadItem> events;
    const db::Params which{{"conversation", conversation}};
    BELLHOP_TRY(const db::Rows ownership, connection.query(book()["ownership"_L1], which));
    addOwnership(events, conversation, ownership);
    BELLHOP_TRY(const db::Rows closings, connection.query(book()["closings"_L1], which));
    addClosings(events, conversation, closings);
    BELLHOP_TRY(const db::Rows offers, connection.query(book()["offers"_L1], which));
    addOffers(events, conversation, offers);
    BELLHOP_TRY(const db::Rows consultations, connection.query(book()["consultations"_L1], which));
    addConsultations(events, conversation, consultations);
    BELLHOP_TRY(const db::Rows answers, connection.query(book()["survey_answers"_L1], which));
    addAnswers(events, conversation, answers);
    BELLHOP_TRY(const db::Rows merges, connection.query(book()["guest_merges"_L1], which));
    addMerges(events, conversation, merges);
    BELLHOP_TRY(const db::Rows routings, connection.query(book()["routings"_L1], which));
    addRoutings(events, conversation, routings);
    std::erase_if(events, [&](const ThreadItem &event) { return event.arrivedAt < from || event.arrivedAt >= until; });
    return events;
}

void merge(std::vector<ThreadItem> &items, std::vector<ThreadItem> events)
{
    // Of one instant, an offer, a consultation or a team stands before the change of owner that it led to.
    const auto place = [](const ThreadItem &event) {
        const bool before = event.text.startsWith("offered:"_L1) || event.text.startsWith("routed:"_L1)
            || event.text.startsWith("consult"_L1);
        return std::tuple(event.arrivedAt, !before, -event.id.value);
    };
    std::sort(
        events.begin(), events.end(), [&](const ThreadItem &a, const ThreadItem &b) { return place(a) < place(b); });
    const auto middle = static_cast<std::ptrdiff_t>(items.size());
    items.insert(items.end(), std::make_move_iterator(events.begin()), std::make_move_iterator(events.end()));
    std::inplace_merge(items.begin(), items.begin() + middle, items.end(),
        [](const ThreadItem &a, const ThreadItem &b) { return a.arrivedAt < b.arrivedAt; });
}

template <typename T, typename F>
Result<std::vector<T>> listFrom(db::Database &database, QLatin1String statement, const db::Params &params, F &&make)
{
    return database.glance([&](db::Connection &connection) -> Result<std::vector<T>> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()[statement], params));
        std::vector<T> out;
        out.reserve(rows.size());
        std::transform(rows.begin(), rows.end(), std::back_inserter(out), make);
        return out;
    });
}

Consultation consultationOf(const db::Row &row)
{
    Consultation out;
    out.id = row.integer(0);
    out.conversation = row.id<ConversationId>(1);
    out.from = row.id<AgentId>(2);
    out.fromName = row.text(3);
    out.to = row.id<AgentId>(4);
    out.team = row.id<TeamId>(5);
    out.toName = row.text(6);
    out.reason = transferReasonFromWire(row.text(7)).value_or(TransferReason::Other);
    out.askedAt = row.instant(8);
    out.expiresAt = row.instant(9);
    out.consultant = row.id<AgentId>(10);
    out.consultantName = row.text(11);
    out.outcome = consultationOutcomeFromWire(row.text(12));
    out.ended = row.id<AgentId>(13);
    out.endedBy = row.text(14);
    out.question = row.text(15);
    out.answer = row.text(16);
    return out;
}

Change changeOf(const db::Row &row)
{
    return {row.integer(0), static_cast<Change::Kind>(row.integer(1)), row.integer(2), row.id<ConversationId>(3),
        row.integer(4)};
}
} // namespace

Result<std::vector<QueueRow>> loadQueue(db::Database &database, milliseconds closedWithin, int limit)
{
    return database.read([&](db::Connection &connection) -> Result<std::vector<QueueRow>> {
        BELLHOP_TRY(db::Rows rows, connection.query(book()["queue"_L1], {{"limit", limit}}));
        const int left = limit - static_cast<int>(rows.size());
        if (left > 0 && closedWithin.count() > 0) {
            BELLHOP_TRY(const db::Rows closed,
                connection.query(book()["closed"_L1], {{"within", closedWithin}, {"limit", left}}));
            rows.insert(rows.end(), closed.begin(), closed.end());
        }
        return withTags(connection, rows);
    });
}

namespace {

template <typename List, typename Text> QString barred(const List &list, Text &&text)
{
    QString out;
    for (const auto &one : list)
        out += (out.isEmpty() ? u"|%1|"_s : u"%1|"_s).arg(text(one));
    return out;
}

QLatin1String wordFor(QueueFilter::Need need)
{
    switch (need) {
    case QueueFilter::Need::Any:
        return ""_L1;
    case QueueFilter::Need::Me:
        return "me"_L1;
    case QueueFilter::Need::Guest:
        return "guest"_L1;
    case QueueFilter::Need::SnoozeDue:
        return "due"_L1;
    }
    return ""_L1;
}

QLatin1String wordFor(QueueFilter::Whose whose)
{
    switch (whose) {
    case QueueFilter::Whose::Any:
        return ""_L1;
    case QueueFilter::Whose::Mine:
        return "mine"_L1;
    case QueueFilter::Whose::Nobody:
        return "nobody"_L1;
    case QueueFilter::Whose::MyTeams:
        return "team"_L1;
    }
    return ""_L1;
}

db::Params paramsOf(db::Dialect dialect, const QueueAsk &ask, int limit)
{
    const QueueFilter &filter = ask.filter;
    const auto words = [](const QStringList &list) { return barred(list, [](const QString &word) { return word; }); };
    return {{"need", wordFor(filter.need)}, {"whose", wordFor(filter.whose)}, {"vip", filter.vip},
        {"unread", filter.unread}, {"window", filter.windowShuts}, {"languages", words(filter.languages)},
        {"channels", words(filter.channels)}, {"properties", words(filter.properties)}, {"teams", words(filter.teams)},
        {"tags", words(filter.tags)}, {"text", filter.text}, {"pattern", db::findPattern(dialect, filter.text)},
        {"viewer", ask.viewer.value},
        {"priorities", barred(filter.priorities, [](Priority priority) { return int(priority); })},
        {"my_teams", barred(ask.teams, [](TeamId team) { return team.value; })},
        {"by_deadline", ask.order == QueueOrder::Deadline}, {"within", kAnswerWithin}, {"limit", limit}};
}

} // namespace

Result<std::vector<QueueRow>> loadMatching(db::Database &database, const QueueAsk &ask, int limit)
{
    return database.read([&](db::Connection &connection) -> Result<std::vector<QueueRow>> {
        BELLHOP_TRY(const db::Rows rows,
            connection.query(book()["queue_matching"_L1], paramsOf(connection.dialect(), ask, limit)));
        return withTags(connection, rows);
    });
}

Result<std::vector<QueueRow>> loadOwn(db::Database &database, AgentId viewer)
{
    return database.read([&](db::Connection &connection) -> Result<std::vector<QueueRow>> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["queue_own"_L1], {{"viewer", viewer}}));
        return withTags(connection, rows);
    });
}

Result<int> countLive(db::Database &database)
{
    return database.glance([](db::Connection &connection) -> Result<int> {
        BELLHOP_TRY(const db::Row row, connection.one(book()["live_count"_L1], {}, u"queue"_s));
        return static_cast<int>(row.integer(0));
    });
}

Result<std::vector<QueueRow>> loadRows(db::Database &database, const std::vector<ConversationId> &ids)
{
    return database.glance([&](db::Connection &connection) -> Result<std::vector<QueueRow>> {
        BELLHOP_TRY(const db::Rows found, connection.queryMany(book()["rows"_L1], listOf(ids)));
        std::vector<QueueRow> rows;
        for (const db::Row &row : found) {
            if (rows.empty() || rows.back().id != row.id<ConversationId>(0))
                rows.push_back(queueRowOf(row));
            if (!row.isNull(kTagColumn))
                rows.back().tags.append(row.text(kTagColumn));
        }
        return rows;
    });
}

Result<ThreadPage> loadThread(
    db::Database &database, ConversationId conversation, int limit, Instant beforeAt, MessageId beforeId)
{
    return database.read([&](db::Connection &connection) -> Result<ThreadPage> {
        const bool newest = !beforeAt.isSet();
        db::Params params{{"conversation", conversation}, {"limit", limit + 1}};
        if (!newest) {
            params.push_back({"before_at", beforeAt});
            params.push_back({"before_id", beforeId});
        }
        BELLHOP_TRY(db::Rows rows, connection.query(book()[newest ? "thread_newest"_L1 : "thread_older"_L1], params));
        ThreadPage page;
        page.hasOlder = static_cast<int>(rows.size()) > limit;
        if (page.hasOlder)
            rows.pop_back();
        std::reverse(rows.begin(), rows.end());
        BELLHOP_TRY(page.items, messagesOf(connection, conversation, rows));
        const Instant from = page.hasOlder ? page.items.front().arrivedAt : Instant{-1};
        const Instant until = newest ? Instant{std::numeric_limits<qint64>::max()} : beforeAt;
        BELLHOP_TRY(auto events, eventsOf(connection, conversation, from, until));
        merge(page.items, std::move(events));
        return page;
    });
}

Result<std::vector<ThreadItem>> loadItems(
    db::Database &database, ConversationId conversation, const std::vector<MessageId> &ids)
{
    return database.read([&](db::Connection &connection) -> Result<std::vector<ThreadItem>> {
        BELLHOP_TRY(const db::Rows rows,
            connection.queryMany(book()["items"_L1], listOf(ids), {{"conversation", conversation}}));
        return messagesOf(connection, conversation, rows);
    });
}

Result<QString> guestLanguage(db::Database &database, ConversationId conversation)
{
    return database.glance([&](db::Connection &connection) -> Result<QString> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["languages"_L1], {{"conversation", conversation}}));
        QStringList newestFirst;
        for (const db::Row &row : rows)
            newestFirst << row.text(0);
        return prevailingLanguage(newestFirst);
    });
}

Result<std::vector<AgentCard>> loadAgents(db::Database &database)
{
    return listFrom<AgentCard>(database, "agents"_L1, {}, [](const db::Row &row) {
        AgentCard card;
        card.id = row.id<AgentId>(0);
        card.name = row.text(1);
        card.role = roleFromWire(row.text(2)).value_or(Role::Agent);
        card.active = row.flag(3);
        card.state = agentStateFromWire(row.text(4)).value_or(AgentState::Offline);
        card.facts = {row.integer(5), row.instant(6), row.instant(7), row.text(8), row.id<AgentId>(9), row.text(10),
            row.text(11)};
        card.login = row.text(12);
        return card;
    });
}

Result<std::vector<TeamCard>> loadTeams(db::Database &database)
{
    return database.read([](db::Connection &connection) -> Result<std::vector<TeamCard>> {
        std::vector<TeamCard> teams;
        QHash<TeamId, std::size_t> places;
        BELLHOP_TRY(const db::Rows members, connection.query(book()["teams"_L1]));
        for (const db::Row &row : members) {
            const auto id = row.id<TeamId>(0);
            if (!places.contains(id)) {
                places.insert(id, teams.size());
                teams.push_back({id, row.text(1), {}, {}});
            }
            if (!row.isNull(2))
                teams.back().members.push_back(row.id<AgentId>(2));
        }
        BELLHOP_TRY(const db::Rows served, connection.query(book()["team_properties"_L1]));
        for (const db::Row &row : served) {
            if (const auto place = places.constFind(row.id<TeamId>(0)); place != places.cend())
                teams[*place].properties.push_back(row.id<PropertyId>(1));
        }
        BELLHOP_TRY(const db::Rows views, connection.query(book()["team_views"_L1]));
        for (const db::Row &row : views) {
            if (const auto place = places.constFind(row.id<TeamId>(0)); place != places.cend())
                teams[*place].views.push_back({row.text(1), row.text(2), row.flag(3)});
        }
        return teams;
    });
}

Result<std::vector<TransferOffer>> loadOffers(db::Database &database, const std::vector<qint64> &ids)
{
    std::vector<db::Params> which;
    for (const qint64 id : ids)
        which.push_back({{"id", id}});
    return database.glance([&](db::Connection &connection) -> Result<std::vector<TransferOffer>> {
        BELLHOP_TRY(const db::Rows rows, connection.queryMany(book()["offers_told"_L1], which));
        std::vector<TransferOffer> offers;
        for (const db::Row &row : rows) {
            TransferOffer &offer = offers.emplace_back();
            offer.id = row.integer(0);
            offer.conversation = row.id<ConversationId>(1);
            offer.from = row.id<AgentId>(2);
            offer.fromName = row.text(3);
            offer.to = row.id<AgentId>(4);
            offer.team = row.id<TeamId>(5);
            offer.toName = row.text(6);
            offer.reason = transferReasonFromWire(row.text(7)).value_or(TransferReason::Other);
            offer.offeredAt = row.instant(8);
            offer.expiresAt = row.instant(9);
            offer.outcome = offerOutcomeFromWire(row.text(10));
            offer.ended = row.id<AgentId>(11);
            offer.endedBy = row.text(12);
            offer.note = row.text(13);
            offer.answer = row.text(14);
        }
        return offers;
    });
}

Result<std::vector<Mention>> loadMentions(db::Database &database, AgentId agent)
{
    return listFrom<Mention>(database, "mentions"_L1, {{"agent", agent}}, [](const db::Row &row) {
        return Mention{row.id<ConversationId>(0), row.id<MessageId>(1), row.text(2), row.text(3), row.instant(4)};
    });
}

Result<std::optional<OwnerChange>> loadLastOwner(db::Database &database, ConversationId conversation)
{
    return database.glance([&](db::Connection &connection) -> Result<std::optional<OwnerChange>> {
        BELLHOP_TRY(const auto row, connection.first(book()["last_owner"_L1], {{"conversation", conversation}}));
        if (!row)
            return std::optional<OwnerChange>();
        return std::optional(OwnerChange{row->id<ConversationId>(0), row->integer(1), row->text(2), row->text(3),
            row->id<AgentId>(4), row->text(5), row->text(6)});
    });
}

Result<std::vector<Consultation>> loadConsultations(db::Database &database, const std::vector<qint64> &ids)
{
    std::vector<db::Params> which;
    for (const qint64 id : ids)
        which.push_back({{"id", id}});
    return database.glance([&](db::Connection &connection) -> Result<std::vector<Consultation>> {
        BELLHOP_TRY(const db::Rows open, connection.query(book()["consultations_open"_L1]));
        BELLHOP_TRY(const db::Rows over, connection.queryMany(book()["consultations_over"_L1], which));
        std::vector<Consultation> out;
        std::transform(open.begin(), open.end(), std::back_inserter(out), consultationOf);
        std::transform(over.begin(), over.end(), std::back_inserter(out), consultationOf);
        return out;
    });
}

Result<std::vector<ChannelCard>> loadChannels(db::Database &database)
{
    return listFrom<ChannelCard>(database, "channels"_L1, {}, [](const db::Row &row) {
        ChannelCard card;
        card.id = row.id<ChannelId>(0);
        card.name = row.text(1);
        card.provider = providerFromWire(row.text(2)).value_or(Provider::Meta);
        card.active = row.flag(3);
        card.state = row.text(4);
        card.lastInbound = row.instant(5);
        card.detail = row.text(6);
        card.quality = row.text(7);
        return card;
    });
}

namespace {
TemplateCard templateOf(const db::Row &row)
{
    TemplateCard card;
    card.id = row.integer(0);
    card.channel = row.id<ChannelId>(1);
    card.known
        = {row.text(9), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), row.text(8), {}};
    // What cannot be read is shown and not sent: the desk says so too.
    if (const auto structure = structureFromJson(row.text(10).toUtf8()); structure.ok())
        card.known.structure = *structure;
    else
        card.known.structure.header = TemplateStructure::Header::Other;
    card.priceClass = row.text(11);
    return card;
}
} // namespace

Result<Taxonomy> loadTaxonomy(db::Database &database, const QString &language)
{
    return database.read([&](db::Connection &connection) -> Result<Taxonomy> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["dispositions"_L1], {{"language", language}}));
        Taxonomy taxonomy;
        for (const db::Row &row : rows) {
            const bool again = !taxonomy.dispositions.empty() && taxonomy.dispositions.back().code == row.text(1);
            if (!again) {
                taxonomy.version = static_cast<int>(row.integer(0));
                taxonomy.dispositions.push_back({row.text(1), row.text(1), row.flag(3), row.flag(4)});
            }
            if (!row.isNull(6) && (!again || row.text(5) == language))
                taxonomy.dispositions.back().label = row.text(6);
        }
        return taxonomy;
    });
}

Result<StateRules> loadStateRules(db::Database &database, const QString &language)
{
    return database.read([&](db::Connection &connection) -> Result<StateRules> {
        StateRules rules;
        BELLHOP_TRY(const auto row, connection.first(book()["state_rules"_L1]));
        if (row) {
            rules.wrapUp = std::chrono::seconds(row->integer(0));
            rules.awayAfter = std::chrono::minutes(row->integer(1));
            rules.forgiven = std::chrono::seconds(row->integer(2));
        }
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["state_reasons"_L1], {{"language", language}}));
        for (const db::Row &named : rows) {
            const bool again = !rules.reasons.empty() && rules.reasons.back().code == named.text(0);
            const auto state = agentStateFromWire(named.text(1));
            if (!state)
                continue;
            if (!again)
                rules.reasons.push_back({named.text(0), *state, named.text(0), named.flag(2)});
            if (!named.isNull(4) && (!again || named.text(3) == language))
                rules.reasons.back().name = named.text(4);
        }
        return rules;
    });
}

Result<TemplateShelf> loadTemplates(db::Database &database)
{
    return database.read([](db::Connection &connection) -> Result<TemplateShelf> {
        TemplateShelf shelf;
        BELLHOP_TRY(const db::Rows syncs, connection.query(book()["template_syncs"_L1]));
        for (const db::Row &row : syncs)
            shelf.syncs.push_back({row.id<ChannelId>(0), row.instant(1), row.text(2)});
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["templates"_L1]));
        for (const db::Row &row : rows)
            shelf.templates.push_back(templateOf(row));
        return shelf;
    });
}

namespace {
SnippetFile snippetFileOf(const db::Row &row)
{
    SnippetFile file{row.text(1), row.text(2), {}};
    file.facts.mimeType = row.text(3);
    file.facts.bytes = row.integer(4);
    file.facts.width = static_cast<int>(row.integer(5));
    file.facts.height = static_cast<int>(row.integer(6));
    if (row.flag(7))
        file.facts.codec = u"opus"_s;
    return file;
}
} // namespace

Result<std::vector<Snippet>> loadSnippets(db::Database &database)
{
    return database.glance([](db::Connection &connection) -> Result<std::vector<Snippet>> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["snippets"_L1]));
        std::vector<Snippet> snippets;
        for (const db::Row &row : rows) {
            if (snippets.empty() || snippets.back().id != row.integer(0))
                snippets.push_back({row.integer(0), row.id<PropertyId>(1), row.text(2), {}});
            snippets.back().texts.push_back({row.text(3), row.text(4), row.text(5)});
        }
        BELLHOP_TRY(const db::Rows files, connection.query(book()["snippet_files"_L1]));
        for (const db::Row &row : files) {
            const auto owner = std::find_if(snippets.begin(), snippets.end(),
                [id = row.integer(0)](const Snippet &snippet) { return snippet.id == id; });
            if (owner != snippets.end())
                owner->file = snippetFileOf(row);
        }
        return snippets;
    });
}

namespace {

Suggestion suggestionOf(const db::Row &row)
{
    Suggestion suggestion{row.id<MessageId>(0), row.text(1), originOf(row, 2)};
    suggestion.origin.suggested = false; // nobody has sent it
    return suggestion;
}

} // namespace

Result<Insight> loadInsight(db::Database &database, ConversationId conversation)
{
    return database.glance([&](db::Connection &connection) -> Result<Insight> {
        const db::Params which{{"conversation", conversation}};
        BELLHOP_TRY(const auto suggested, connection.first(book()["suggestion"_L1], which));
        BELLHOP_TRY(const auto understood, connection.first(book()["understood"_L1], which));
        BELLHOP_TRY(const auto cost, connection.first(book()["llm_cost"_L1], which));
        Insight insight;
        if (cost)
            insight.cost = {cost->integer(0), cost->integer(1), cost->integer(2)};
        if (suggested)
            insight.suggestion = suggestionOf(*suggested);
        if (understood)
            insight.silentSince = understood->instant(7);
        if (understood && !understood->isNull(0)) {
            insight.newest = {understood->id<MessageId>(0), understood->text(1), understood->text(2),
                understood->text(3), understood->text(4), understood->text(5), understood->flag(6)};
        }
        return insight;
    });
}

Result<std::vector<Change>> changesAfter(db::Database &database, qint64 seq, int limit)
{
    return listFrom<Change>(database, "changes"_L1, {{"seq", seq}, {"limit", limit}}, changeOf);
}

Result<ChangeBounds> changeBounds(db::Database &database)
{
    return database.glance([](db::Connection &connection) -> Result<ChangeBounds> {
        BELLHOP_TRY(const db::Row row, connection.one(book()["change_bounds"_L1], {}, u"change log"_s));
        return ChangeBounds{row.integer(0), row.integer(1)};
    });
}

Result<SiteInfo> loadSite(db::Database &database)
{
    return database.read([](db::Connection &connection) -> Result<SiteInfo> {
        BELLHOP_TRY(const db::Row row, connection.one(book()["site"_L1], {}, u"site"_s));
        SiteInfo site;
        site.uuid = row.text(0);
        site.company = row.text(1);
        site.schemaVersion = static_cast<int>(row.integer(2));
        site.minRead = static_cast<int>(row.integer(3));
        site.minWrite = static_cast<int>(row.integer(4));
        site.test = row.flag(5);
        BELLHOP_TRY(site.now, connection.now());
        return site;
    });
}

Result<std::vector<HubChange>> hubChangesAfter(db::Database &database, qint64 seq, int limit)
{
    return listFrom<HubChange>(database, "hub_changes"_L1, {{"seq", seq}, {"limit", limit}}, [](const db::Row &row) {
        return HubChange{changeOf(row), !row.isNull(5), row.integer(5), row.flag(6), row.text(7), row.id<AgentId>(10),
            row.flag(8), !row.isNull(9)};
    });
}

} // namespace bellhop::desk
