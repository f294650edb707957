// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/alert_watch.h"

#include "core/base/uuid.h"
#include "core/relay/log.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <cmath>

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using What = desk::AlertTelling::What;

namespace {

constexpr auto kDiskEvery = 5s;
constexpr milliseconds kPatience = 10s; // for the database to take up what is new
constexpr std::size_t kMostEnded = 100; // beyond: the oldest are not written down
constexpr qint64 kMega = 1'000'000;

/// Of the disk that holds the folder, or will hold it when it is made.
DiskSpace machineSpace(const QString &folder)
{
    QString there = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    while (!QFileInfo::exists(there) && there != "/"_L1 && !there.isEmpty())
        there = QFileInfo(there).path();
    const QStorageInfo disk(there);
    return disk.isValid() ? DiskSpace{disk.bytesAvailable(), disk.bytesTotal()} : DiskSpace{};
}

AlertOptions completed(AlertOptions options)
{
    if (!options.machineClock)
        options.machineClock = std::make_shared<SystemClock>();
    if (!options.diskSpace)
        options.diskSpace = machineSpace;
    return options;
}

} // namespace

AlertWatch::AlertWatch(
    QString relay, QStringList folders, const AlertOptions &options, std::function<Vitals()> vitals, AlertHook &hook)
    : m_relay(std::move(relay))
    , m_folders(std::move(folders))
    , m_options(completed(options))
    , m_vitals(std::move(vitals))
    , m_hook(hook)
{
}

AlertWatch::~AlertWatch()
{
    stop();
}

void AlertWatch::start()
{
    m_thread = std::thread([this] { run(); });
}

void AlertWatch::beginStop()
{
    m_pulse.stop();
}

void AlertWatch::stop()
{
    beginStop();
    if (m_thread.joinable())
        m_thread.join();
}

void AlertWatch::run()
{
    do {
        look();
        m_hook.step();
    } while (m_pulse.wait(m_options.watchEvery));
}

void AlertWatch::setSettings(const AlertSettings &settings)
{
    const std::lock_guard lock(m_mutex);
    m_settings = settings;
}

void AlertWatch::noteSkew(milliseconds skew)
{
    const std::lock_guard lock(m_mutex);
    m_skew = skew;
}

qint64 AlertWatch::secondsSince(std::optional<SteadyClock::time_point> since)
{
    return since ? std::chrono::duration_cast<std::chrono::seconds>(SteadyClock::now() - *since).count() : 0;
}

/// Without the lock: a disk that hangs keeps nobody waiting but who looks at it.
void AlertWatch::lookAtDisk()
{
    if (m_diskLook
        && SteadyClock::now() - *m_diskLook < std::min<SteadyClock::duration>(kDiskEvery, 5 * m_options.watchEvery))
        return;
    m_diskLook = SteadyClock::now();
    m_disk = {AlertKind::Disk, {100, 1'000'000'000, 0}, {}};
    double ratio = 1;
    for (const QString &folder : m_folders) {
        const DiskSpace space = m_options.diskSpace(folder);
        if (space.totalBytes <= 0)
            continue;
        const double left = static_cast<double>(space.freeBytes) / static_cast<double>(space.totalBytes);
        if (!m_disk.detail.isEmpty() && left >= ratio)
            continue;
        ratio = left;
        m_fullest = space;
        m_disk = {AlertKind::Disk, {static_cast<qint64>(std::floor(left * 100)), space.freeBytes / kMega, 0}, folder};
    }
}

std::vector<AlertWatch::Found> AlertWatch::measure(const Vitals &vitals)
{
    const auto keep = [](std::optional<SteadyClock::time_point> &since, bool holds) {
        if (!holds)
            since.reset();
        else if (!since)
            since = SteadyClock::now();
    };
    const qint64 took = vitals.databaseTook.count();
    keep(m_awaySince, !vitals.databaseThere);
    keep(m_slowSince, vitals.databaseThere && took >= m_settings.limitFor(AlertKind::DatabaseSlow).limit);
    if (m_fullest.totalBytes > 0) {
        m_gauges.diskFreeRatio = static_cast<double>(m_fullest.freeBytes) / static_cast<double>(m_fullest.totalBytes);
        m_gauges.diskFreeBytes = static_cast<double>(m_fullest.freeBytes);
    }
    m_gauges.databaseSeconds = static_cast<double>(took) / 1000;
    m_gauges.skewSeconds = static_cast<double>(m_skew.count()) / 1000;
    std::vector<Found> found{m_disk};
    if (m_awaySince)
        found.push_back({AlertKind::DatabaseAway, {secondsSince(m_awaySince), 0, 0}, {}});
    if (m_slowSince)
        found.push_back({AlertKind::DatabaseSlow, {took, secondsSince(m_slowSince), 0}, {}});
    found.push_back({AlertKind::ClockSkew, {m_skew.count() / 1000, 0, 0}, {}});
    if (vitals.spool && (vitals.spool->posts > 0 || vitals.spool->setAside > 0)) {
        const qint64 age = vitals.spool->oldest.isSet()
            ? std::max<qint64>(0, (SystemClock().now() - vitals.spool->oldest).count() / 1000)
            : 0;
        found.push_back({AlertKind::Spool, {age, vitals.spool->setAside, vitals.spool->posts}, {}});
    }
    return found;
}

void AlertWatch::look()
{
    const Vitals vitals = m_vitals();
    const Instant now = m_options.machineClock->now();
    lookAtDisk();
    const std::lock_guard lock(m_mutex);
    std::map<QString, Own> before = std::move(m_open);
    m_open.clear();
    for (const Found &one : measure(vitals)) {
        const auto facts
            = findingOf(one.kind, {{}, {}, {}, 0, m_relay}, one.seen, m_settings.limitFor(one.kind), one.detail);
        if (!facts)
            continue;
        if (auto known = before.extract(alertKey(*facts)))
            m_open.insert(std::move(known));
        take(*facts, now);
    }
    for (const auto &[key, own] : before)
        end(own, now, vitals.databaseThere);
    for (auto &[key, own] : m_open) {
        // A database that is slow may keep the jobs for long.
        if (!vitals.databaseThere || (!own.known && now - own.card.since >= kPatience))
            tellOwn(own, now);
    }
}

void AlertWatch::take(const AlertFacts &facts, Instant now)
{
    const auto [place, isNew] = m_open.try_emplace(alertKey(facts));
    Own &own = place->second;
    own.card.facts = facts;
    if (!isNew)
        return;
    own.card.uuid = newUuid();
    own.card.since = now;
    qCWarning(lcRelay).noquote() << "alert:" << alertCause(facts, {}) << alertNextStep(facts, {});
}

void AlertWatch::end(const Own &own, Instant now, bool databaseThere)
{
    qCInfo(lcRelay).noquote() << "alert is over:" << alertTitle(own.card.facts.kind);
    if (own.known && databaseThere)
        return; // it will see that this one is found no more
    if (own.card.told > 0)
        m_hook.tell({What::Cleared, own.card, now});
    m_ended.push_back(relayAlertOf(own, now));
    if (m_ended.size() > kMostEnded)
        m_ended.erase(m_ended.begin());
}

/// As the desk does it while the database is there.
void AlertWatch::tellOwn(Own &own, Instant now)
{
    AlertCard &card = own.card;
    const bool worse = card.acknowledgedBy.isSet() && isWorse(own.acknowledged, card.facts);
    if (worse)
        card.acknowledgedBy = {};
    const bool quiet = m_settings.isQuiet(card.facts.place, now, QTimeZone::utc());
    if (!(worse && !quiet) && !isDueToTell(card, now, m_settings, quiet))
        return;
    const What what = worse ? What::Worse : card.told == 0 ? What::Opened : What::Again;
    ++card.told;
    card.toldAt = now;
    m_hook.tell({what, card, now});
}

desk::RelayAlert AlertWatch::relayAlertOf(const Own &own, Instant endedAt)
{
    return {own.card.facts, own.card.since, own.card.told, own.card.toldAt, endedAt, own.card.uuid};
}

std::vector<desk::RelayAlert> AlertWatch::forDatabase() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<desk::RelayAlert> all = m_ended;
    for (const auto &[key, own] : m_open)
        all.push_back(relayAlertOf(own));
    return all;
}

void AlertWatch::stored(const std::vector<desk::RelayAlert> &given, const std::vector<AlertCard> &open)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_ended, [&given](const desk::RelayAlert &one) {
        return std::any_of(given.cbegin(), given.cend(),
            [&one](const desk::RelayAlert &other) { return other.endedAt.isSet() && other.uuid == one.uuid; });
    });
    for (const AlertCard &card : open) {
        const auto own = m_open.find(alertKey(card.facts));
        if (own == m_open.end())
            continue;
        if (card.acknowledgedAt != own->second.card.acknowledgedAt)
            own->second.acknowledged = card.facts;
        const AlertFacts seen = own->second.card.facts;
        own->second.card = card;
        own->second.card.facts = seen;
        own->second.known = true;
    }
}

std::vector<AlertCard> AlertWatch::open() const
{
    std::vector<AlertCard> cards;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &[key, own] : m_open)
            cards.push_back(own.card);
    }
    std::sort(cards.begin(), cards.end(), isMoreUrgent);
    return cards;
}

AlertWatch::Gauges AlertWatch::gauges() const
{
    const std::lock_guard lock(m_mutex);
    return m_gauges;
}

} // namespace bellhop::relay
