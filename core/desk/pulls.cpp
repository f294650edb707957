// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/pulls.h"

#include "core/base/uuid.h"
#include "core/desk/command_runner.h"
#include "core/desk/ledger.h"
#include "core/desk/statements.h"
#include "core/desk/status_apply.h"

#include <QHash>

#include <algorithm>
#include <map>

QByteArray bellhop_desk_pulls_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_pulls_sql(), u"desk/pulls"_s);
    return statements;
}

constexpr milliseconds kDay{24LL * 3600 * 1000};
constexpr milliseconds kClocksDiffer{60'000}; // ours and the provider's

std::vector<db::Params> idRows(const QSet<QString> &ids)
{
    std::vector<db::Params> rows;
    for (const QString &id : ids)
        rows.push_back({{"id", id}});
    return rows;
}

/// What is stored of a message of ours.
struct Ours {
    int stage = 0;
    bool failed = false;
    bool hasId = false; ///< The provider's.
};

/// By provider id, and by our token.
using OursByWord = QHash<QString, Ours>;

Result<OursByWord> oursIn(db::Connection &connection, ChannelId channel, const std::vector<InboundItem> &items)
{
    QSet<QString> ids;
    QSet<QString> tokens;
    for (const InboundItem &item : items) {
        if (const auto *status = std::get_if<StatusUpdate>(&item.event)) {
            ids.insert(status->providerId);
            if (!status->clientToken.isEmpty())
                tokens.insert(status->clientToken);
        }
    }
    OursByWord ours;
    for (const auto &[statement, words] : {std::pair{"ours_by_id"_L1, &ids}, std::pair{"ours_by_token"_L1, &tokens}}) {
        BELLHOP_TRY(
            const db::Rows rows, connection.queryMany(book()[statement], idRows(*words), {{"channel", channel}}));
        for (const db::Row &row : rows)
            ours.insert(row.text(0), {static_cast<int>(row.integer(1)), row.flag(2), row.flag(3)});
    }
    return ours;
}

bool isNews(const StatusUpdate &status, const OursByWord &ours)
{
    auto place = ours.constFind(status.providerId);
    if (place == ours.constEnd() && !status.clientToken.isEmpty())
        place = ours.constFind(status.clientToken);
    if (place == ours.constEnd())
        return false;
    if (!place->hasId)
        return true; // nobody knows yet whether it was sent
    return status.failed ? !place->failed : status.stage && static_cast<int>(*status.stage) > place->stage;
}

Result<QSet<QString>> knownMessages(
    db::Connection &connection, ChannelId channel, const std::vector<InboundItem> &items)
{
    QSet<QString> ids;
    for (const InboundItem &item : items) {
        if (const auto *message = std::get_if<InboundMessage>(&item.event))
            ids.insert(message->providerId);
    }
    BELLHOP_TRY(const db::Rows rows,
        connection.queryMany(intakeStatements()["known_messages"_L1], idRows(ids), {{"channel", channel}}));
    QSet<QString> known;
    for (const db::Row &row : rows)
        known.insert(row.text(0));
    return known;
}

/// To whom, and what.
using Words = std::pair<QString, QString>;

struct Unknown {
    QString uuid;
    Instant started;
};

Result<std::map<Words, std::vector<Unknown>>> unknownSends(db::Connection &connection, ChannelId channel)
{
    std::map<Words, std::vector<Unknown>> unknown;
    BELLHOP_TRY(
        const db::Rows rows, connection.query(book()["unknown_sends"_L1], {{"channel", channel}, {"day", kDay}}));
    for (const db::Row &row : rows)
        unknown[{row.text(2), row.text(1).trimmed()}].push_back({row.text(0), row.instant(3)});
    return unknown;
}

} // namespace

Result<std::vector<PullPlace>> pullPlaces(db::Database &database)
{
    return database.read([](db::Connection &connection) -> Result<std::vector<PullPlace>> {
        BELLHOP_TRY(const Instant now, connection.now());
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["places"_L1], {{"day", kDay}}));
        std::vector<PullPlace> places;
        for (const db::Row &row : rows)
            places.push_back({row.id<ChannelId>(0), providerFromWire(row.text(1)).value_or(Provider::Twilio),
                row.instant(2), row.instant(3), now});
        return places;
    });
}

Status setPulledUntil(db::Database &database, ChannelId channel, Instant until)
{
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.execute(book()["set_until"_L1], {{"channel", channel}, {"until", until}}));
        return done();
    });
}

Result<std::vector<InboundItem>> newsOf(db::Database &database, ChannelId channel, std::vector<InboundItem> items)
{
    return database.read([&](db::Connection &connection) -> Result<std::vector<InboundItem>> {
        BELLHOP_TRY(const QSet<QString> known, knownMessages(connection, channel, items));
        BELLHOP_TRY(const OursByWord ours, oursIn(connection, channel, items));
        std::vector<InboundItem> news;
        std::copy_if(items.begin(), items.end(), std::back_inserter(news), [&](const InboundItem &item) {
            if (const auto *message = std::get_if<InboundMessage>(&item.event))
                return !known.contains(message->providerId);
            if (const auto *status = std::get_if<StatusUpdate>(&item.event))
                return isNews(*status, ours);
            return std::holds_alternative<PoisonedItem>(item.event);
        });
        return news;
    });
}

Result<int> settleByList(db::Database &database, ChannelId channel, const std::vector<ListedSend> &sends)
{
    if (sends.empty())
        return 0;
    return database.write([&](db::Connection &connection) -> Result<int> {
        BELLHOP_TRY(const auto unknown, unknownSends(connection, channel));
        if (unknown.empty())
            return 0;
        QSet<QString> ids;
        for (const ListedSend &send : sends)
            ids.insert(send.providerId);
        BELLHOP_TRY(
            const db::Rows rows, connection.queryMany(book()["ours_by_id"_L1], idRows(ids), {{"channel", channel}}));
        for (const db::Row &row : rows)
            ids.remove(row.text(0));
        std::map<Words, std::vector<const ListedSend *>> listed;
        for (const ListedSend &send : sends) {
            const Words words{send.to.phone.isEmpty() ? send.to.userId : send.to.phone, send.text.trimmed()};
            const auto wanted = unknown.find(words);
            const bool first = ids.remove(send.providerId); // a list that moves on shows some twice
            if (first && wanted != unknown.end() && send.at >= wanted->second.front().started - kClocksDiffer)
                listed[words].push_back(&send);
        }
        std::vector<StatusUpdate> updates;
        for (auto &[words, found] : listed) {
            const auto &wanted = unknown.at(words);
            if (found.size() != wanted.size())
                continue;
            std::stable_sort(found.begin(), found.end(), [](const auto *a, const auto *b) { return a->at < b->at; });
            for (std::size_t i = 0; i < found.size(); ++i) {
                StatusUpdate update;
                update.providerId = found[i]->providerId;
                update.clientToken = wanted[i].uuid;
                update.stage = DeliveryStage::Accepted;
                update.at = found[i]->at;
                updates.push_back(std::move(update));
            }
        }
        BELLHOP_CHECK(applyStatuses(connection, channel, updates));
        return static_cast<int>(updates.size());
    });
}

Result<std::vector<Unconfirmed>> unconfirmedMessages(
    db::Database &database, ChannelId channel, Instant from, Instant to, const QSet<QString> &listed)
{
    return database.read([&](db::Connection &connection) -> Result<std::vector<Unconfirmed>> {
        BELLHOP_TRY(const db::Rows keys,
            connection.query(book()["told_messages"_L1], {{"channel", channel}, {"from", from}, {"to", to}}));
        QSet<QString> missing;
        for (const db::Row &row : keys) {
            if (const QString id = row.text(0).mid(2); !listed.contains(id))
                missing.insert(id);
        }
        BELLHOP_TRY(const db::Rows rows,
            connection.queryMany(book()["messages_by_id"_L1], idRows(missing), {{"channel", channel}}));
        std::vector<Unconfirmed> out;
        for (const db::Row &row : rows)
            out.push_back({row.id<MessageId>(0), row.id<ConversationId>(1), row.instant(2)});
        return out;
    });
}

Status noteUnconfirmed(db::Database &database, const Unconfirmed &message)
{
    Actor system;
    const QString time = message.arrived.toUtc().toString(u"HH:mm"_s);
    const Command note{newUuid(), message.conversation, 0,
        NoteOrder{u"Lipachat does not list the guest's message of %1 UTC. It may be forged: ask the guest by telephone "
                  "before you act on it."_s.arg(time)}};
    BELLHOP_CHECK(runCommand(database, system, note));
    return database.write([&](db::Connection &connection) {
        return writeAudit(connection, system, "message_unconfirmed"_L1, "message"_L1, message.message.value);
    });
}

} // namespace bellhop::desk
