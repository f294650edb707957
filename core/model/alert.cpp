// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alert.h"

#include "core/base/wire_table.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr WireTable<AlertKind, kAlertKinds> kKinds{{
    {AlertKind::ResponseTime, "response_time"_L1},
    {AlertKind::Unassigned, "unassigned"_L1},
    {AlertKind::ServiceLevel, "service_level"_L1},
    {AlertKind::FailedSends, "failed_sends"_L1},
    {AlertKind::UnknownSends, "unknown_sends"_L1},
    {AlertKind::WebhookSilence, "webhook_silence"_L1},
    {AlertKind::ChannelToken, "channel_token"_L1},
    {AlertKind::ChannelQuality, "channel_quality"_L1},
    {AlertKind::TemplatePaused, "template_paused"_L1},
    {AlertKind::OutboxAge, "outbox_age"_L1},
    {AlertKind::DatabaseAway, "database_away"_L1},
    {AlertKind::DatabaseSlow, "database_slow"_L1},
    {AlertKind::Spool, "spool"_L1},
    {AlertKind::ClockSkew, "clock_skew"_L1},
    {AlertKind::Disk, "disk"_L1},
}};
constexpr WireTable<AlertLevel, 2> kLevels{{
    {AlertLevel::Warning, "warning"_L1},
    {AlertLevel::Severe, "severe"_L1},
}};

constexpr int kDay = 24 * 60; // minutes
// Kind, reach, normal, least, most, least and most of the second number, meaning.
constexpr std::array<AlertRule, kAlertKinds> kRules{{
    {AlertKind::ResponseTime, AlertReach::Team, {true, 10, 0}, 1, kDay, 0, 0,
        "minutes a guest waits for whoever has the conversation"},
    {AlertKind::Unassigned, AlertReach::Team, {true, 5, 0}, 1, kDay, 0, 0,
        "minutes a guest waits while nobody has the conversation"},
    {AlertKind::ServiceLevel, AlertReach::Team, {true, 80, 300}, 1, 100, 5, 86400,
        "percent of the last hour's first answers / within so many seconds"},
    {AlertKind::FailedSends, AlertReach::Channel, {true, 5, 15}, 1, 10000, 1, kDay,
        "messages that failed / in so many minutes"},
    {AlertKind::UnknownSends, AlertReach::Channel, {true, 3, 60}, 1, 10000, 1, kDay,
        "messages of which nobody knows whether they left / in so many minutes"},
    {AlertKind::WebhookSilence, AlertReach::Channel, {true, 10, 15}, 1, 100000, 1, 360,
        "webhooks that usually come in that time / in so many minutes without one"},
    {AlertKind::ChannelToken, AlertReach::Channel, {true, 1, 0}, 1, 1, 0, 0, "the provider refuses the channel"},
    {AlertKind::ChannelQuality, AlertReach::Channel, {true, 2, 0}, 1, 2, 0, 0,
        "how guests rate the number: 1 from yellow on, 2 from red on"},
    {AlertKind::TemplatePaused, AlertReach::Channel, {true, 1, 0}, 1, 2, 0, 0,
        "templates: 1 paused or disabled, 2 disabled alone"},
    {AlertKind::OutboxAge, AlertReach::Channel, {true, 120, 0}, 5, 86400, 0, 0,
        "seconds the oldest message waits to leave"},
    {AlertKind::DatabaseAway, AlertReach::Relay, {true, 10, 0}, 1, 3600, 0, 0, "seconds the database does not answer"},
    {AlertKind::DatabaseSlow, AlertReach::Relay, {true, 1000, 30}, 50, 60000, 1, 3600,
        "milliseconds an answer of the database takes / for so many seconds"},
    {AlertKind::Spool, AlertReach::Relay, {true, 30, 0}, 1, 86400, 0, 0,
        "seconds the oldest post waits on a relay's disk"},
    {AlertKind::ClockSkew, AlertReach::Relay, {true, 5, 0}, 1, 3600, 0, 0,
        "seconds between a relay's clock and the database's"},
    {AlertKind::Disk, AlertReach::Relay, {true, 5, 500}, 1, 99, 0, 1000000, "percent of a disk that is free / MB free"},
}};

constexpr int kFewConversations = 5; // fewer say nothing of a service level
constexpr int kFewDays = 3; // fewer say nothing of what is usual
constexpr int kMostSpans = 6;

bool hasSecond(const AlertRule &rule)
{
    return rule.mostWithin > 0;
}

std::optional<AlertLevel> levelIf(bool raised, bool severe)
{
    if (!raised)
        return std::nullopt;
    return severe ? AlertLevel::Severe : AlertLevel::Warning;
}

/// "08:00" as a time; 24:00 is not one.
QTime timeFrom(QStringView text)
{
    return QTime::fromString(text.toString(), u"HH:mm"_s);
}

Error badHours()
{
    return makeError(ErrorKind::BadData,
        u"Quiet hours are written as 22:00-07:00, several with commas, and a zone behind them where it is not the "
        "property's: 22:00-07:00,12:30-13:30 Europe/Madrid."_s);
}

} // namespace

const std::array<AlertRule, kAlertKinds> &alertRules()
{
    return kRules;
}

const AlertRule &alertRule(AlertKind kind)
{
    return kRules[static_cast<std::size_t>(kind)];
}

QLatin1String toWire(AlertKind kind)
{
    return wireWord(kKinds, kind);
}
std::optional<AlertKind> alertKindFromWire(QStringView text)
{
    return wireValue(kKinds, text);
}
QLatin1String toWire(AlertLevel level)
{
    return wireWord(kLevels, level);
}
std::optional<AlertLevel> alertLevelFromWire(QStringView text)
{
    return wireValue(kLevels, text);
}

Result<AlertLimit> alertLimitFromText(AlertKind kind, QStringView text)
{
    const AlertRule &rule = alertRule(kind);
    if (text == u"off")
        return AlertLimit{false, rule.normal.limit, rule.normal.within};
    static const QRegularExpression pattern(u"^(\\d{1,7})(?:/(\\d{1,7}))?$"_s);
    const auto match = pattern.match(text.toString());
    AlertLimit limit{true, match.captured(1).toInt(), rule.normal.within};
    const bool second = !match.captured(2).isEmpty();
    if (second)
        limit.within = match.captured(2).toInt();
    const bool fits = match.hasMatch() && limit.limit >= rule.least && limit.limit <= rule.most
        && (!second || (hasSecond(rule) && limit.within >= rule.leastWithin && limit.within <= rule.mostWithin));
    if (fits)
        return limit;
    const QString numbers = hasSecond(rule) ? u"%1 to %2, or with a second number as %3/%4 (%5 to %6)"_s.arg(rule.least)
                                                  .arg(rule.most)
                                                  .arg(rule.normal.limit)
                                                  .arg(rule.normal.within)
                                                  .arg(rule.leastWithin)
                                                  .arg(rule.mostWithin)
                                            : u"%1 to %2"_s.arg(rule.least).arg(rule.most);
    return makeError(
        ErrorKind::BadData, u"%1 takes off or %2: %3."_s.arg(toWire(kind), numbers, QLatin1String(rule.meaning)));
}

QString toText(AlertKind kind, const AlertLimit &limit)
{
    if (!limit.on)
        return u"off"_s;
    return hasSecond(alertRule(kind)) ? u"%1/%2"_s.arg(limit.limit).arg(limit.within) : QString::number(limit.limit);
}

std::optional<AlertLevel> judge(AlertKind kind, const AlertMeasure &seen, const AlertLimit &limit)
{
    if (!limit.on)
        return std::nullopt;
    const qint64 value = seen.value;
    const qint64 edge = limit.limit;
    switch (kind) {
    case AlertKind::ResponseTime:
    case AlertKind::Unassigned: // the limit is in minutes
        return levelIf(value >= edge * 60, value >= edge * 180);
    case AlertKind::ServiceLevel:
        return levelIf(seen.count >= kFewConversations && value < edge, value < edge / 2);
    case AlertKind::FailedSends:
    case AlertKind::UnknownSends:
        return levelIf(value >= edge, value >= edge * 4);
    case AlertKind::WebhookSilence:
        return levelIf(seen.second >= limit.within && value >= edge, value >= edge * 5);
    case AlertKind::ChannelToken:
        return levelIf(value >= edge, true);
    case AlertKind::ChannelQuality:
    case AlertKind::TemplatePaused:
        return levelIf(value >= edge, value >= 2);
    case AlertKind::OutboxAge:
        return levelIf(value >= edge, value >= edge * 5);
    case AlertKind::DatabaseAway:
        return levelIf(value >= edge, true);
    case AlertKind::DatabaseSlow:
        return levelIf(value >= edge && seen.second >= limit.within, value >= edge * 5);
    case AlertKind::Spool:
        return levelIf(value >= edge || seen.second > 0, seen.second > 0 || value >= edge * 20);
    case AlertKind::ClockSkew:
        return levelIf(std::llabs(value) >= edge, std::llabs(value) >= edge * 12);
    case AlertKind::Disk:
        return levelIf(
            value < edge || seen.second < limit.within, value < (edge + 1) / 2 || seen.second < limit.within / 2);
    }
    return std::nullopt;
}

QString alertKey(const AlertFacts &facts)
{
    const AlertPlace &place = facts.place;
    return u"%1/%2/%3/%4/%5/%6"_s.arg(toWire(facts.kind))
        .arg(place.team.value)
        .arg(place.property.value)
        .arg(place.channel.value)
        .arg(place.templateId)
        .arg(place.relay);
}

std::optional<AlertFacts> findingOf(
    AlertKind kind, const AlertPlace &place, const AlertMeasure &seen, const AlertLimit &limit, const QString &detail)
{
    const auto level = judge(kind, seen, limit);
    if (!level)
        return std::nullopt;
    return AlertFacts{kind, place, *level, seen, limit, detail};
}

bool isMoreUrgent(const AlertCard &a, const AlertCard &b)
{
    if (a.facts.level != b.facts.level)
        return a.facts.level > b.facts.level;
    return std::pair(a.since, a.id) < std::pair(b.since, b.id);
}

bool isWorse(const AlertFacts &then, const AlertFacts &now)
{
    if (now.level != then.level)
        return now.level > then.level;
    switch (now.kind) {
    case AlertKind::ServiceLevel:
        return now.seen.value * 2 <= then.seen.value && now.seen.value < then.seen.value;
    case AlertKind::Disk:
        return now.seen.second * 2 <= then.seen.second && now.seen.second < then.seen.second;
    case AlertKind::ClockSkew:
        return std::llabs(now.seen.value) >= std::llabs(then.seen.value) * 2;
    case AlertKind::Spool:
        return now.seen.count >= std::max<qint64>(then.seen.count, 1) * 2 || now.seen.second > then.seen.second;
    case AlertKind::ChannelToken:
    case AlertKind::ChannelQuality:
    case AlertKind::TemplatePaused:
        return now.seen.value > then.seen.value;
    case AlertKind::ResponseTime:
    case AlertKind::Unassigned:
    case AlertKind::FailedSends:
    case AlertKind::UnknownSends:
    case AlertKind::WebhookSilence:
    case AlertKind::OutboxAge:
    case AlertKind::DatabaseAway:
    case AlertKind::DatabaseSlow:
        return now.seen.value >= std::max<qint64>(then.seen.value, 1) * 2;
    }
    return false;
}

Result<QuietHours> QuietHours::fromText(QStringView text)
{
    QuietHours hours;
    const QString trimmed = text.toString().simplified();
    if (trimmed.isEmpty())
        return hours;
    const QStringList words = trimmed.split(u' ');
    if (words.size() > 2)
        return badHours();
    if (words.size() == 2) {
        hours.m_zone = words.at(1).toLatin1();
        if (!QTimeZone::isTimeZoneIdAvailable(hours.m_zone))
            return makeError(
                ErrorKind::BadData, u"There is no time zone '%1'; one is Europe/Madrid."_s.arg(words.at(1).left(40)));
    }
    for (const QString &span : words.first().split(u',')) {
        const QStringList ends = span.split(u'-');
        const QTime from = timeFrom(ends.value(0));
        const QTime to = timeFrom(ends.value(1));
        if (ends.size() != 2 || !from.isValid() || !to.isValid() || from == to)
            return badHours();
        hours.m_spans.emplace_back(from, to);
    }
    if (hours.m_spans.size() > kMostSpans)
        return badHours();
    hours.m_text = trimmed;
    return hours;
}

bool QuietHours::covers(Instant at, const QTimeZone &propertyZone) const
{
    if (m_spans.empty())
        return false;
    const QTimeZone own = m_zone.isEmpty() ? propertyZone : QTimeZone(m_zone);
    const QTime wall = (own.isValid() ? at.toUtc().toTimeZone(own) : at.toUtc()).time();
    return std::any_of(m_spans.cbegin(), m_spans.cend(), [wall](const auto &span) {
        const auto &[from, to] = span;
        return from < to ? wall >= from && wall < to : wall >= from || wall < to;
    });
}

AlertLimit AlertSettings::limitFor(AlertKind kind, TeamId team, PropertyId property) const
{
    for (const AlertScope scope : {AlertScope{AlertScope::Kind::Team, team.value},
             AlertScope{AlertScope::Kind::Property, property.value}, AlertScope{}}) {
        const auto found = limits.find({scope, kind});
        if (found != limits.cend())
            return found->second;
    }
    return alertRule(kind).normal;
}

bool AlertSettings::isQuiet(const AlertPlace &place, Instant at, const QTimeZone &propertyZone) const
{
    for (const AlertScope scope : {AlertScope{AlertScope::Kind::Team, place.team.value},
             AlertScope{AlertScope::Kind::Property, place.property.value}, AlertScope{}}) {
        const auto found = quiet.find(scope);
        if (found != quiet.cend())
            return found->second.covers(at, propertyZone);
    }
    return false;
}

bool isDueToTell(const AlertCard &card, Instant now, const AlertSettings &settings, bool quiet)
{
    if (quiet || card.acknowledgedBy.isSet())
        return false;
    return card.told == 0 || now - card.toldAt >= settings.repeatEvery;
}

std::vector<std::pair<Instant, Instant>> sameHoursBefore(Instant from, Instant to, const QTimeZone &zone, int days)
{
    std::vector<std::pair<Instant, Instant>> spans;
    const QTimeZone own = zone.isValid() ? zone : QTimeZone::utc();
    const QDateTime local = from.toUtc().toTimeZone(own);
    for (int day = 1; day <= days; ++day) {
        const Instant start{QDateTime(local.date().addDays(-day), local.time(), own).toMSecsSinceEpoch()};
        spans.emplace_back(start, start + (to - from));
    }
    return spans;
}

qint64 usualCount(std::vector<qint64> counts)
{
    if (counts.size() < kFewDays)
        return 0;
    const auto middle = counts.begin() + static_cast<std::ptrdiff_t>((counts.size() - 1) / 2);
    std::nth_element(counts.begin(), middle, counts.end());
    return *middle;
}

} // namespace bellhop
