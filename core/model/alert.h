// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>
#include <QTime>
#include <QTimeZone>

#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace bellhop {

// What a site is warned of. Pure: everything that decides about an alert, and every sentence of it, is here; who
// measures is core/desk/alerts.h and, for what each relay knows of itself, core/relay/alert_watch.h.

enum class AlertKind {
    ResponseTime, ///< A guest waits for whoever has the conversation.
    Unassigned, ///< A guest waits and nobody has the conversation.
    ServiceLevel, ///< Too few first answers came in time during the last hour.
    FailedSends,
    UnknownSends,
    WebhookSilence, ///< Nothing comes in where at this time of the day something always does.
    ChannelToken, ///< The provider refuses the channel.
    ChannelQuality, ///< Guests rate the number low.
    TemplatePaused,
    OutboxAge, ///< What was ordered does not leave.
    DatabaseAway,
    DatabaseSlow,
    Spool, ///< Posts wait on a relay's disk.
    ClockSkew, ///< A relay's machine and the database disagree about the time.
    Disk,
};
inline constexpr std::size_t kAlertKinds = 15;
enum class AlertLevel { Warning, Severe };
/// What a kind is about: the guests of a property and the team that serves them, a channel, or one relay.
enum class AlertReach { Team, Channel, Relay };

/// When a kind of alert is raised.
struct AlertLimit {
    bool on = true;
    int limit = 0; ///< In the rule's unit.
    int within = 0; ///< The rule's second number, where it has one.
    bool operator==(const AlertLimit &) const = default;
};

/// What the numbers of a kind mean, and which are sensible.
struct AlertRule {
    AlertKind kind;
    AlertReach reach;
    AlertLimit normal; ///< Where nobody has set another.
    int least;
    int most;
    int leastWithin; ///< Both 0: there is no second number.
    int mostWithin;
    const char *meaning; ///< One line, for administrators: "minutes a guest waits".
};
[[nodiscard]] const std::array<AlertRule, kAlertKinds> &alertRules();
[[nodiscard]] const AlertRule &alertRule(AlertKind kind);

QLatin1String toWire(AlertKind kind);
std::optional<AlertKind> alertKindFromWire(QStringView text);
QLatin1String toWire(AlertLevel level);
std::optional<AlertLevel> alertLevelFromWire(QStringView text);

/// "off", "10" or "80/300". BadData names what is allowed.
Result<AlertLimit> alertLimitFromText(AlertKind kind, QStringView text);
[[nodiscard]] QString toText(AlertKind kind, const AlertLimit &limit);

/// What was measured, in the units of the kind:
/// ResponseTime, Unassigned: seconds of the longest wait; count: how many wait beyond the limit. ServiceLevel: percent
/// in time; count: of how many. FailedSends, UnknownSends: how many. WebhookSilence: how many items usually come in
/// that time; second: minutes of silence. ChannelToken: 1. ChannelQuality: 1 yellow, 2 red. TemplatePaused: 1 paused, 2
/// disabled. OutboxAge: seconds of the oldest; count: how many wait. DatabaseAway: seconds. DatabaseSlow: milliseconds
/// of an answer; second: seconds for which it has been so. Spool: seconds of the oldest post; second: posts that the
/// database refused; count: posts. ClockSkew: seconds, either way. Disk: percent free; second: MB free.
struct AlertMeasure {
    qint64 value = 0;
    qint64 second = 0;
    qint64 count = 0;
    bool operator==(const AlertMeasure &) const = default;
};

/// Nothing: all is well, or this is not to be warned of.
[[nodiscard]] std::optional<AlertLevel> judge(AlertKind kind, const AlertMeasure &seen, const AlertLimit &limit);

/// What an alert is about; what does not apply is unset.
struct AlertPlace {
    TeamId team;
    PropertyId property;
    ChannelId channel;
    qint64 templateId = 0;
    QString relay; ///< Its name; set for AlertReach::Relay alone.
    bool operator==(const AlertPlace &) const = default;
};

/// Something that is wrong now. No word of it is a guest's.
struct AlertFacts {
    AlertKind kind = AlertKind::ResponseTime;
    AlertPlace place;
    AlertLevel level = AlertLevel::Warning;
    AlertMeasure seen;
    AlertLimit limit; ///< In force when it was judged.
    QString detail; ///< The template's name, the provider's word, the folder; mostly empty.
    bool operator==(const AlertFacts &) const = default;
};
/// Of all open alerts one has this key: "unassigned/3/1/0/0/".
[[nodiscard]] QString alertKey(const AlertFacts &facts);
/// Judged, with everything that the sentences need; nothing when all is well.
[[nodiscard]] std::optional<AlertFacts> findingOf(AlertKind kind, const AlertPlace &place, const AlertMeasure &seen,
    const AlertLimit &limit, const QString &detail = {});

/// What people call what it is about; what does not apply is empty.
struct AlertNames {
    QString team;
    QString property;
    QString channel;
    bool operator==(const AlertNames &) const = default;
};

/// An open alert, as consoles and whoever is told see it.
struct AlertCard {
    qint64 id = 0; ///< 0: a relay's own that the database does not know yet.
    QString uuid;
    AlertFacts facts;
    AlertNames names;
    Instant since;
    int told = 0; ///< So often; 0: in quiet hours, or a moment ago.
    Instant toldAt;
    AgentId acknowledgedBy; ///< Set: it is not repeated until it gets worse.
    QString acknowledgedName;
    Instant acknowledgedAt;
    bool operator==(const AlertCard &) const = default;
};

// Sentences in the reader's language.

[[nodiscard]] QString alertTitle(AlertKind kind); ///< "Nobody has taken a conversation"
/// What is wrong, where, and by how much.
[[nodiscard]] QString alertCause(const AlertFacts &facts, const AlertNames &names);
/// The one thing to do about it.
[[nodiscard]] QString alertNextStep(const AlertFacts &facts, const AlertNames &names);

/// The more urgent first: severe ones, then the oldest.
[[nodiscard]] bool isMoreUrgent(const AlertCard &a, const AlertCard &b);

// Telling.

/// Whether what was acknowledged as `then` has become something else: severe, or twice as much.
[[nodiscard]] bool isWorse(const AlertFacts &then, const AlertFacts &now);

/// Hours of the day at which nobody is told, every day, by the clock on the wall: whatever that clock does in spring
/// and autumn, it is quiet while it shows these hours.
class QuietHours final
{
public:
    /// "22:00-07:00", several with commas, and at the end, where it is not the property's, a zone:
    /// "22:00-07:00,12:30-13:30 Europe/Madrid". Empty: none. BadData says what is wrong.
    static Result<QuietHours> fromText(QStringView text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool covers(Instant at, const QTimeZone &propertyZone) const;
    bool operator==(const QuietHours &) const = default;

private:
    QString m_text;
    std::vector<std::pair<QTime, QTime>> m_spans; ///< From, up to; the second may be earlier: across midnight.
    QByteArray m_zone; ///< Empty: the property's.
};

/// Where a threshold was set: the narrowest one counts.
struct AlertScope {
    enum class Kind { Site, Property, Team };
    Kind kind = Kind::Site;
    qint64 id = 0; ///< 0 for the site.
    auto operator<=>(const AlertScope &) const = default;
};

inline constexpr std::chrono::minutes kAlertRepeat{15};

/// Thresholds and quiet hours: of the team, else of the property, else of the site, else the rule's own.
struct AlertSettings {
    std::map<std::pair<AlertScope, AlertKind>, AlertLimit> limits;
    std::map<AlertScope, QuietHours> quiet;
    std::chrono::minutes repeatEvery = kAlertRepeat;
    [[nodiscard]] AlertLimit limitFor(AlertKind kind, TeamId team, PropertyId property) const;
    [[nodiscard]] AlertLimit limitFor(AlertKind kind) const { return limitFor(kind, {}, {}); }
    [[nodiscard]] bool isQuiet(const AlertPlace &place, Instant at, const QTimeZone &propertyZone) const;
    bool operator==(const AlertSettings &) const = default;
};

/// Whether somebody is to be told now: at once, then every so often until it is handled; never in quiet hours.
[[nodiscard]] bool isDueToTell(const AlertCard &card, Instant now, const AlertSettings &settings, bool quiet);

// Silence.

/// The same stretch of local time on each of the days before, the newest first.
[[nodiscard]] std::vector<std::pair<Instant, Instant>> sameHoursBefore(
    Instant from, Instant to, const QTimeZone &zone, int days);
/// What usually comes, from what came on those days: their middle; 0 with fewer than three.
[[nodiscard]] qint64 usualCount(std::vector<qint64> counts);

} // namespace bellhop
