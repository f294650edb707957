// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/status_apply.h"

#include "core/db/sql.h"
#include "core/desk/messaging_limit.h"
#include "core/desk/reactions.h"
#include "core/desk/refusals.h"

#include <QHash>
#include <QSet>

#include <map>
#include <set>

QByteArray bellhop_desk_status_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr int kFailureWord = 9; // beside the stages 0-5 in message_status

const db::SqlBook &book()
{
    static const db::SqlBook sql(bellhop_desk_status_sql(), u"desk/status"_s);
    return sql;
}

int wordOf(const StatusUpdate &update)
{
    return update.failed || !update.stage ? kFailureWord : static_cast<int>(*update.stage);
}

std::vector<db::Params> idRows(const auto &ids)
{
    std::vector<db::Params> rows;
    rows.reserve(static_cast<std::size_t>(ids.size()));
    for (const auto &id : ids)
        rows.push_back({{"id", id}});
    return rows;
}

struct Target {
    MessageId id;
    int stage = 0;
    bool failed = false;
    ConversationId lastOf; ///< The conversation whose newest message this is: its row shows the tick.
    bool isTemplate = false;
};

bool isTemplate(const QString &kind)
{
    return kind == toWire(MessageKind::Template);
}

/// One batch of updates of one channel: find, compare with what is known, write what is new.
class StatusBatch final
{
public:
    StatusBatch(db::Connection &connection, ChannelId channel)
        : m_connection(connection)
        , m_channel(channel)
    {
    }

    Result<std::vector<StatusEffect>> apply(const std::vector<StatusUpdate> &updates)
    {
        BELLHOP_CHECK(findByProviderId(updates));
        BELLHOP_CHECK(settleByToken(updates));
        BELLHOP_CHECK(findParked(updates));
        BELLHOP_TRY(m_now, m_connection.now());
        std::vector<StatusEffect> effects;
        effects.reserve(updates.size());
        for (const StatusUpdate &update : updates)
            effects.push_back(take(update));
        BELLHOP_CHECK(write());
        return effects;
    }

    /// Whose message this is, before the database says so.
    Status know(const QString &providerId, MessageId message)
    {
        m_targets.insert(providerId, {message, 0, false, {}, false});
        return loadKnownWords({message});
    }

private:
    Status findByProviderId(const std::vector<StatusUpdate> &updates)
    {
        QSet<QString> ids;
        for (const StatusUpdate &update : updates) {
            if (!m_targets.contains(update.providerId))
                ids.insert(update.providerId);
        }
        BELLHOP_TRY(const db::Rows rows,
            m_connection.queryMany(book()["by_provider_id"_L1], idRows(ids), {{"channel", m_channel}}));
        for (const db::Row &row : rows) {
            m_targets.insert(row.text(1),
                {row.id<MessageId>(0), static_cast<int>(row.integer(2)), row.flag(3), row.id<ConversationId>(4),
                    isTemplate(row.text(6))});
            if (!row.isNull(5))
                m_words.insert({row.integer(0), row.integer(5)});
        }
        return done();
    }

    // The send's answer has not been stored (or never came), but the provider echoes our token: that settles it.
    Status settleByToken(const std::vector<StatusUpdate> &updates)
    {
        QHash<QString, QString> providerIdOf;
        for (const StatusUpdate &update : updates) {
            if (!update.clientToken.isEmpty() && !m_targets.contains(update.providerId))
                providerIdOf.insert(update.clientToken, update.providerId);
        }
        if (providerIdOf.isEmpty())
            return done();
        BELLHOP_TRY(const db::Rows rows,
            m_connection.queryMany(book()["by_token"_L1], idRows(providerIdOf.keys()), {{"channel", m_channel}}));
        std::vector<MessageId> settled;
        for (const db::Row &row : rows) {
            const QString providerId = providerIdOf.value(row.text(1));
            const auto id = row.id<MessageId>(0);
            settled.push_back(id);
            BELLHOP_CHECK(m_connection.execute(book()["settle_message"_L1], {{"id", id}, {"provider_id", providerId}}));
            BELLHOP_CHECK(m_connection.execute(book()["settle_attempt"_L1], {{"id", id}}));
            BELLHOP_CHECK(m_connection.execute(book()["settle_outbox"_L1], {{"id", id}}));
            m_targets.insert(providerId, {id, 1, row.flag(3), row.id<ConversationId>(4), isTemplate(row.text(5))});
        }
        return loadKnownWords(settled);
    }

    Status loadKnownWords(const std::vector<MessageId> &ids)
    {
        BELLHOP_TRY(const db::Rows rows, m_connection.queryMany(book()["known_words"_L1], idRows(ids)));
        for (const db::Row &row : rows)
            m_words.insert({row.integer(0), row.integer(1)});
        return done();
    }

    Status findParked(const std::vector<StatusUpdate> &updates)
    {
        QSet<QString> ids;
        for (const StatusUpdate &update : updates) {
            if (!m_targets.contains(update.providerId))
                ids.insert(update.providerId);
        }
        BELLHOP_TRY(const db::Rows rows,
            m_connection.queryMany(book()["parked_words"_L1], idRows(ids), {{"channel", m_channel}}));
        for (const db::Row &row : rows)
            m_parked.insert({row.text(0), row.integer(1)});
        return done();
    }

    // Not every provider tells when.
    [[nodiscard]] Instant timeOf(const StatusUpdate &update) const { return update.at.isSet() ? update.at : m_now; }

    StatusEffect take(const StatusUpdate &update)
    {
        const auto target = m_targets.constFind(update.providerId);
        if (target == m_targets.constEnd()) {
            const std::pair<QString, qint64> word{update.providerId, wordOf(update)};
            if (m_parked.contains(word))
                return StatusEffect::Duplicate;
            m_parked.insert(word);
            m_newlyParked.push_back({{"channel", m_channel}, {"provider_id", update.providerId}, {"stage", word.second},
                {"code", update.errorCode.left(32)}, {"text", update.errorText}, {"action", toWire(update.action)},
                {"at", timeOf(update).ms}});
            return StatusEffect::Parked;
        }
        const std::pair<qint64, qint64> word{target->id.value, wordOf(update)};
        if (m_words.contains(word))
            return StatusEffect::Duplicate;
        m_words.insert(word);
        if (target->lastOf.isSet())
            m_touched.insert(target->lastOf);
        const qint64 at = timeOf(update).ms;
        m_newWords.push_back({{"message", target->id}, {"stage", word.second}, {"at", at}});
        auto &[first, last] = m_wordTimes.try_emplace(at - at % kHour, at, at).first->second;
        first = std::min(first, at);
        last = std::max(last, at);
        if (target->isTemplate && !update.priceCategory.isEmpty() && update.billable.value_or(true))
            m_prices[target->id] = update.priceCategory.left(32);
        if (word.second == kFailureWord)
            m_failures.insert(target->id, update);
        else if (word.second > target->stage)
            m_raised[target->id] = std::max(m_raised[target->id], static_cast<int>(word.second));
        return StatusEffect::Applied;
    }

    Status write()
    {
        BELLHOP_CHECK(m_connection.executeMany(book()["park"_L1], m_newlyParked));
        BELLHOP_CHECK(m_connection.executeMany(book()["add_words"_L1], m_newWords));
        BELLHOP_CHECK(markLate());
        std::map<int, std::vector<MessageId>> byStage;
        for (const auto &[id, stage] : m_raised)
            byStage[stage].push_back(id);
        for (const auto &[stage, ids] : byStage)
            BELLHOP_CHECK(m_connection.executeMany(book()["raise"_L1], idRows(ids), {{"stage", stage}}));
        for (auto it = m_failures.constBegin(); it != m_failures.constEnd(); ++it) {
            BELLHOP_CHECK(m_connection.execute(
                book()["fail"_L1], {{"id", it.key()}, {"code", it->errorCode.left(32)}, {"text", it->errorText}}));
            BELLHOP_CHECK(uncount(m_connection, it.key()));
            BELLHOP_CHECK(reactionFailed(m_connection, it.key()));
            BELLHOP_CHECK(rememberRefusal(m_connection, it.key(), it->action));
        }
        BELLHOP_CHECK(m_connection.executeMany(book()["touch_conversations"_L1], idRows(m_touched)));
        return keepPrices();
    }

    /// Hours that are over may be kept already, without these words.
    Status markLate()
    {
        const qint64 thisHour = m_now.ms - m_now.ms % kHour;
        for (const auto &[hour, times] : m_wordTimes) {
            if (hour < thisHour)
                BELLHOP_CHECK(
                    m_connection.execute(book()["mark_late"_L1], {{"at", times.first}, {"until", times.second}}));
        }
        return done();
    }

    /// What providers charge for a template is known from those that were sent alone.
    Status keepPrices()
    {
        std::vector<MessageId> ids;
        for (const auto &[message, price] : m_prices)
            ids.push_back(message);
        BELLHOP_TRY(const db::Rows rows, m_connection.queryMany(book()["contents"_L1], idRows(ids)));
        std::map<MessageId, QString> contents;
        for (const db::Row &row : rows)
            contents[row.id<MessageId>(0)] = row.text(1);
        std::map<std::pair<QString, QString>, QString> newest; // by name and language, as everybody locks them
        for (const auto &[message, price] : m_prices) {
            const auto content = contentFromJson(contents[message].toUtf8());
            if (content.ok() && content->templateUse)
                newest[{content->templateUse->name, content->templateUse->language}] = price;
        }
        for (const auto &[which, price] : newest) {
            BELLHOP_CHECK(m_connection.execute(book()["price"_L1],
                {{"channel", m_channel}, {"name", which.first}, {"language", which.second}, {"price", price}}));
        }
        return done();
    }

    db::Connection &m_connection;
    ChannelId m_channel;
    Instant m_now;
    QHash<QString, Target> m_targets;
    QSet<std::pair<qint64, qint64>> m_words;
    std::vector<db::Params> m_newWords;
    std::map<qint64, std::pair<qint64, qint64>> m_wordTimes; ///< Of each hour with some: the first and the last.
    QSet<std::pair<QString, qint64>> m_parked;
    std::vector<db::Params> m_newlyParked;
    std::map<MessageId, int> m_raised;
    QHash<MessageId, StatusUpdate> m_failures;
    std::map<MessageId, QString> m_prices; ///< Of templates.
    std::set<ConversationId> m_touched; // in the order of their keys, as everybody locks them
};

} // namespace

Result<std::vector<StatusEffect>> applyStatuses(
    db::Connection &connection, ChannelId channel, const std::vector<StatusUpdate> &updates)
{
    if (updates.empty())
        return std::vector<StatusEffect>();
    return StatusBatch(connection, channel).apply(updates);
}

Status matchParked(db::Connection &connection, ChannelId channel, const QString &providerId, MessageId message)
{
    BELLHOP_TRY(const db::Rows rows,
        connection.query(book()["parked"_L1], {{"channel", channel}, {"provider_id", providerId}}));
    if (rows.empty())
        return done();
    std::vector<StatusUpdate> updates;
    for (const db::Row &row : rows) {
        StatusUpdate update;
        update.providerId = providerId;
        update.failed = row.integer(0) == kFailureWord;
        if (!update.failed)
            update.stage = static_cast<DeliveryStage>(row.integer(0));
        update.errorCode = row.text(1);
        update.errorText = row.text(2);
        update.at = row.instant(3);
        update.action = errorActionFromWire(row.text(4)).value_or(ErrorAction::GiveUp);
        updates.push_back(std::move(update));
    }
    StatusBatch batch(connection, channel);
    BELLHOP_CHECK(batch.know(providerId, message));
    BELLHOP_CHECK(batch.apply(updates));
    BELLHOP_CHECK(connection.execute(book()["unpark"_L1], {{"channel", channel}, {"provider_id", providerId}}));
    return done();
}

Result<int> matchLateParked(db::Connection &connection)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["parked_and_known"_L1], {}));
    for (const db::Row &row : rows)
        BELLHOP_CHECK(matchParked(connection, row.id<ChannelId>(0), row.text(1), row.id<MessageId>(2)));
    return static_cast<int>(rows.size());
}

} // namespace bellhop::desk
