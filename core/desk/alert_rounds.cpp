// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/alerts.h"

#include <QSet>

#include <algorithm>

QByteArray bellhop_desk_alerts_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_alerts_sql(), u"desk/alerts"_s);
    return statements;
}

constexpr milliseconds kHour{3600'000};
constexpr milliseconds kMinute{60'000};
constexpr milliseconds kLookBack{6 * 3600'000}; // longer silence is not told apart
constexpr milliseconds kUsualFresh{60'000};
constexpr milliseconds kOverlap{60'000}; // posts are stored in transactions
constexpr int kServiceLevelEvery = 3; // rounds: it reads the most
constexpr int kDays = 14;

/// A team and a property that it serves, or a property without a team.
struct Pair {
    TeamId team;
    PropertyId property;
};

struct Channel {
    ChannelId id;
    PropertyId property;
    QTimeZone zone;
    QString state;
    QString detail;
    QString quality;
    Instant createdAt;
};

/// One line of an answer about owners.
struct OwnedCount {
    PropertyId property;
    QString kind; ///< Of the owner.
    AgentId owner;
    qint64 oldest = 0;
    qint64 count = 0;
    qint64 good = 0;
};

/// One look: what is read once is kept for all kinds.
class Look final
{
public:
    Look(db::Connection &connection, const AlertSettings &settings, AlertMemory &memory)
        : m_connection(connection)
        , m_settings(settings)
        , m_memory(memory)
    {
    }

    Result<std::vector<AlertFacts>> run()
    {
        BELLHOP_TRY(m_now, m_connection.now());
        BELLHOP_CHECK(readPlaces());
        BELLHOP_CHECK(readChannels());
        BELLHOP_CHECK(waits());
        if (m_memory.rounds++ % kServiceLevelEvery == 0) {
            m_memory.serviceLevels.clear();
            BELLHOP_CHECK(serviceLevels());
        }
        m_found.insert(m_found.end(), m_memory.serviceLevels.cbegin(), m_memory.serviceLevels.cend());
        channelStates();
        BELLHOP_CHECK(sends("failed"_L1, AlertKind::FailedSends));
        BELLHOP_CHECK(sends("unknown"_L1, AlertKind::UnknownSends));
        BELLHOP_CHECK(outbox());
        BELLHOP_CHECK(templates());
        BELLHOP_CHECK(silences());
        return m_found;
    }

private:
    void find(AlertKind kind, const AlertPlace &place, const AlertMeasure &seen, const QString &detail = {})
    {
        const AlertLimit limit = m_settings.limitFor(kind, place.team, place.property);
        if (auto facts = findingOf(kind, place, seen, limit, detail))
            m_found.push_back(std::move(*facts));
    }

    Status readPlaces()
    {
        BELLHOP_TRY(const db::Rows places, m_connection.query(book()["places"_L1]));
        for (const db::Row &row : places)
            m_pairs.push_back({row.id<TeamId>(1), row.id<PropertyId>(0)});
        BELLHOP_TRY(const db::Rows members, m_connection.query(book()["members"_L1]));
        for (const db::Row &row : members)
            m_teams[row.id<AgentId>(1)].insert(row.id<TeamId>(0));
        return done();
    }

    Status readChannels()
    {
        BELLHOP_TRY(const db::Rows rows, m_connection.query(book()["channels"_L1]));
        for (const db::Row &row : rows)
            m_channels.push_back({row.id<ChannelId>(0), row.id<PropertyId>(1), QTimeZone(row.text(2).toLatin1()),
                row.text(3), row.text(4), row.text(5), row.instant(6)});
        return done();
    }

    [[nodiscard]] AlertPlace placeOf(const Channel &channel, qint64 templateId = 0) const
    {
        return {{}, channel.property, channel.id, templateId, {}};
    }

    [[nodiscard]] const Channel *channelOf(ChannelId id) const
    {
        const auto found
            = std::find_if(m_channels.cbegin(), m_channels.cend(), [id](const Channel &c) { return c.id == id; });
        return found == m_channels.cend() ? nullptr : &*found;
    }

    /// Whether the owner's work is this pair's: of a team of theirs, or of every team of the property when none of
    /// theirs serves it, so that nobody is overlooked.
    [[nodiscard]] bool belongs(AgentId owner, const Pair &pair) const
    {
        if (!pair.team.isSet() || !owner.isSet())
            return true;
        const QSet<TeamId> own = m_teams.value(owner);
        if (own.contains(pair.team))
            return true;
        return std::none_of(m_pairs.cbegin(), m_pairs.cend(),
            [&](const Pair &other) { return other.property == pair.property && own.contains(other.team); });
    }

    /// Conversations whose guest has waited for so long, by property and owner.
    Result<std::vector<OwnedCount>> waiting(milliseconds beyond)
    {
        const auto known = m_waiting.constFind(beyond.count());
        if (known != m_waiting.constEnd())
            return *known;
        BELLHOP_TRY(const db::Rows rows, m_connection.query(book()["waiting"_L1], {{"before", m_now - beyond}}));
        std::vector<OwnedCount> counts;
        for (const db::Row &row : rows)
            counts.push_back(
                {row.id<PropertyId>(0), row.text(1), row.id<AgentId>(2), row.integer(3), row.integer(4), 0});
        m_waiting.insert(beyond.count(), counts);
        return counts;
    }

    Status waits()
    {
        for (const Pair &pair : m_pairs) {
            for (const AlertKind kind : {AlertKind::ResponseTime, AlertKind::Unassigned}) {
                const AlertLimit limit = m_settings.limitFor(kind, pair.team, pair.property);
                if (!limit.on)
                    continue;
                BELLHOP_TRY(const std::vector<OwnedCount> counts, waiting(limit.limit * kMinute));
                AlertMeasure seen;
                for (const OwnedCount &one : counts) {
                    const bool nobody = one.kind == "nobody"_L1;
                    if (one.property != pair.property || nobody != (kind == AlertKind::Unassigned)
                        || !belongs(one.owner, pair))
                        continue;
                    seen.value = std::max<qint64>(seen.value, (m_now - Instant{one.oldest}).count() / 1000);
                    seen.count += one.count;
                }
                if (seen.count > 0)
                    find(kind, {pair.team, pair.property, {}, 0, {}}, seen);
            }
        }
        return done();
    }

    Result<std::vector<OwnedCount>> firstAnswers(milliseconds within)
    {
        const auto known = m_answers.constFind(within.count());
        if (known != m_answers.constEnd())
            return *known;
        BELLHOP_TRY(const db::Rows rows,
            m_connection.query(book()["first_answers"_L1], {{"within", within}, {"since", m_now - kHour}}));
        std::vector<OwnedCount> counts;
        for (const db::Row &row : rows)
            counts.push_back({row.id<PropertyId>(0), {}, row.id<AgentId>(1), 0, row.integer(2), row.integer(3)});
        m_answers.insert(within.count(), counts);
        return counts;
    }

    /// Of the answers of the last hour, and of those that are late already although nobody has answered.
    Status serviceLevels()
    {
        for (const Pair &pair : m_pairs) {
            const AlertLimit limit = m_settings.limitFor(AlertKind::ServiceLevel, pair.team, pair.property);
            if (!limit.on)
                continue;
            const milliseconds within = limit.within * milliseconds(1000);
            qint64 all = 0;
            qint64 good = 0;
            BELLHOP_TRY(const std::vector<OwnedCount> answers, firstAnswers(within));
            BELLHOP_TRY(const std::vector<OwnedCount> late, waiting(within));
            for (const OwnedCount &one : answers) {
                if (one.property == pair.property && belongs(one.owner, pair)) {
                    all += one.count;
                    good += one.good;
                }
            }
            for (const OwnedCount &one : late) {
                if (one.property == pair.property && belongs(one.owner, pair))
                    all += one.count;
            }
            if (all == 0)
                continue;
            if (auto facts = findingOf(
                    AlertKind::ServiceLevel, {pair.team, pair.property, {}, 0, {}}, {good * 100 / all, 0, all}, limit))
                m_memory.serviceLevels.push_back(std::move(*facts));
        }
        return done();
    }

    void channelStates()
    {
        for (const Channel &channel : m_channels) {
            if (!channel.state.isEmpty() && channel.state != "ok"_L1)
                find(AlertKind::ChannelToken, placeOf(channel), {1, 0, 0}, channel.detail);
            const qint64 quality = channel.quality == "red"_L1 ? 2 : channel.quality == "yellow"_L1 ? 1 : 0;
            if (quality > 0)
                find(AlertKind::ChannelQuality, placeOf(channel), {quality, 0, 0});
        }
    }

    Status sends(QLatin1String statement, AlertKind kind)
    {
        QHash<int, QHash<ChannelId, qint64>> counts; // by the stretch of time
        for (const Channel &channel : m_channels) {
            const AlertLimit limit = m_settings.limitFor(kind, {}, channel.property);
            if (!limit.on)
                continue;
            if (!counts.contains(limit.within)) {
                QHash<ChannelId, qint64> of;
                BELLHOP_TRY(const db::Rows rows,
                    m_connection.query(book()[statement], {{"since", m_now - limit.within * kMinute}}));
                for (const db::Row &row : rows)
                    of.insert(row.id<ChannelId>(0), row.integer(1));
                counts.insert(limit.within, of);
            }
            find(kind, placeOf(channel), {counts.value(limit.within).value(channel.id), 0, 0});
        }
        return done();
    }

    Status outbox()
    {
        BELLHOP_TRY(const db::Rows rows, m_connection.query(book()["unsent"_L1]));
        for (const db::Row &row : rows) {
            const qint64 age = std::max<qint64>(0, (m_now - row.instant(1)).count() / 1000);
            if (const Channel *channel = channelOf(row.id<ChannelId>(0)))
                find(AlertKind::OutboxAge, placeOf(*channel), {age, 0, row.integer(2)});
        }
        return done();
    }

    Status templates()
    {
        BELLHOP_TRY(const db::Rows rows, m_connection.query(book()["templates"_L1]));
        for (const db::Row &row : rows) {
            if (const Channel *channel = channelOf(row.id<ChannelId>(1)))
                find(AlertKind::TemplatePaused, placeOf(*channel, row.integer(0)),
                    {row.text(4) == "disabled"_L1 ? 2 : 1, 0, 0}, u"%1 (%2)"_s.arg(row.text(2), row.text(3)));
        }
        return done();
    }

    Status silences()
    {
        const Instant earliest = m_now - kLookBack;
        const bool anew = !m_memory.lookedTo.isSet() || m_memory.lookedTo < earliest || m_memory.lookedTo > m_now;
        const Instant since = anew ? earliest : m_memory.lookedTo - kOverlap;
        BELLHOP_TRY(const db::Rows rows, m_connection.query(book()["last_posts"_L1], {{"since", since}}));
        if (anew)
            m_memory.lastPost.clear();
        for (const db::Row &row : rows)
            m_memory.lastPost.insert(row.id<ChannelId>(0), row.instant(1));
        m_memory.lookedTo = m_now;
        for (const Channel &channel : m_channels)
            BELLHOP_CHECK(silenceOf(channel));
        return done();
    }

    Status silenceOf(const Channel &channel)
    {
        const AlertLimit limit = m_settings.limitFor(AlertKind::WebhookSilence, {}, channel.property);
        const Instant from = std::max({m_memory.lastPost.value(channel.id), m_now - kLookBack, channel.createdAt});
        const milliseconds silent = m_now - from;
        if (!limit.on || silent < limit.within * kMinute)
            return done();
        BELLHOP_TRY(const qint64 usual, usualIn(channel, from));
        find(AlertKind::WebhookSilence, placeOf(channel), {usual, silent / kMinute, 0});
        return done();
    }

    Result<qint64> usualIn(const Channel &channel, Instant from)
    {
        const auto known = m_memory.usual.constFind(channel.id);
        if (known != m_memory.usual.constEnd() && known->from <= from && from - known->from < kUsualFresh
            && m_now - known->at < kUsualFresh)
            return known->count;
        std::vector<qint64> counts;
        for (const auto &[start, end] : sameHoursBefore(from, m_now, channel.zone, kDays)) {
            if (start < channel.createdAt)
                break;
            BELLHOP_TRY(const db::Row row,
                m_connection.one(book()["posts_in"_L1], {{"since", start}, {"before", end}, {"channel", channel.id}},
                    u"webhooks"_s));
            counts.push_back(row.integer(0));
        }
        const qint64 usual = usualCount(std::move(counts));
        m_memory.usual.insert(channel.id, {m_now, from, usual});
        return usual;
    }

    db::Connection &m_connection;
    const AlertSettings &m_settings;
    AlertMemory &m_memory;
    Instant m_now;
    std::vector<Pair> m_pairs;
    QHash<AgentId, QSet<TeamId>> m_teams;
    std::vector<Channel> m_channels;
    QHash<qint64, std::vector<OwnedCount>> m_waiting; ///< By the wait in ms.
    QHash<qint64, std::vector<OwnedCount>> m_answers; ///< By what is in time, in ms.
    std::vector<AlertFacts> m_found;
};

} // namespace

Result<std::vector<AlertFacts>> lookForAlerts(
    db::Database &database, const AlertSettings &settings, AlertMemory &memory)
{
    return database.read([&](db::Connection &connection) { return Look(connection, settings, memory).run(); });
}

} // namespace bellhop::desk
