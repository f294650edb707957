// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/relay.h"

#include "core/base/uuid.h"
#include "core/desk/assignment.h"
#include "core/desk/assistant_turn.h"
#include "core/desk/consultations.h"
#include "core/desk/jobs.h"
#include "core/desk/ledger.h"
#include "core/desk/outbox.h"
#include "core/desk/sessions.h"
#include "core/desk/states.h"
#include "core/desk/status_apply.h"
#include "core/desk/surveys.h"
#include "core/desk/transfers.h"
#include "core/desk/uptime.h"
#include "core/net/url.h"
#include "core/relay/alert_desk.h"
#include "core/relay/channel_book.h"
#include "core/relay/command_desk.h"
#include "core/relay/deliverer.h"
#include "core/relay/errands.h"
#include "core/relay/feed.h"
#include "core/relay/health.h"
#include "core/relay/hub.h"
#include "core/relay/intake_queue.h"
#include "core/relay/jobs.h"
#include "core/relay/log.h"
#include "core/relay/media_door.h"
#include "core/relay/media_transfers.h"
#include "core/relay/puller.h"
#include "core/relay/read_marks.h"
#include "core/relay/template_sync.h"
#include "core/relay/webhook_door.h"
#include "core/report/rollups.h"
#include "core/report/schedule.h"

#include <QFileInfo>

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds kJobLease = 15s;
constexpr milliseconds kUptimeEvery = 15s;
constexpr milliseconds kRollupsEvery = 5s;
constexpr int kRollupSteps = 5;
constexpr milliseconds kExportsEvery = 60s;
constexpr milliseconds kHealthEvery = 2s;
constexpr milliseconds kTypingEvery = 500ms;
constexpr milliseconds kStatesEvery = 1s; // somebody watches the timer
constexpr milliseconds kAssignEvery = 1s;
constexpr milliseconds kPullStep = 250ms;
constexpr milliseconds kSweepEvery = 60s;
constexpr milliseconds kFilesEvery = 10min;
constexpr milliseconds kTemplatesTurn = 200ms; // an answer of a provider is taken up
constexpr milliseconds kGrace = 30s; // twice the time between two signs of life
constexpr char kWebhookPath[] = "/webhook/";

int orElse(int wanted, db::Dialect dialect, int sqlite, int mysql)
{
    if (wanted > 0)
        return wanted;
    return dialect == db::Dialect::Sqlite ? sqlite : mysql;
}

RelayOptions completed(RelayOptions options, db::Dialect dialect)
{
    if (options.name.isEmpty())
        options.name = u"relay-%1"_s.arg(newUuid().right(12));
    if (!options.clock)
        options.clock = std::make_shared<SystemClock>();
    options.intakeWriters = orElse(options.intakeWriters, dialect, 1, 2);
    options.commandThreads = orElse(options.commandThreads, dialect, 1, 4);
    return options;
}

QString written(const net::ListenAddress &listen, quint16 port)
{
    return (listen.address.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(listen.address).arg(port);
}

} // namespace

/// The parts in the order they depend on each other, and what they tell each other.
class Relay::Parts final
{
public:
    Parts(db::Database &database, desk::Unseal unseal, RelayOptions relayOptions);
    ~Parts() { stop(); }
    Q_DISABLE_COPY_MOVE(Parts)

    Result<QString> start();
    void stop();

    const RelayOptions options;
    QString address;
    QString metricsAddress;
    Feed &feed() { return m_feed; }

private:
    [[nodiscard]] Feed::Listeners feedListeners();
    [[nodiscard]] std::vector<Jobs::Job> jobList();
    [[nodiscard]] std::vector<Jobs::Job> longJobList();
    /// Whether it is this relay, of many, that does a job now.
    [[nodiscard]] Result<bool> isOurs(const QString &job);
    [[nodiscard]] Status leased(const QString &job, const std::function<Status()> &work);
    /// A job under the lease of its name.
    template <typename Work> [[nodiscard]] Jobs::Job alone(const QString &name, milliseconds every, Work work)
    {
        const auto valueless = [work = std::move(work)]() -> Status {
            BELLHOP_CHECK(work());
            return done();
        };
        return {name, every, [this, name, valueless] { return leased(name, valueless); }, false};
    }
    Status renewSessions(const std::vector<SessionId> &sessions);
    Status endDueStates();
    Status assign();
    Result<quint16> open(const QString &listen, QString &writtenAddress);
    void request(net::HttpRequest request, net::HttpServer::Respond respond);
    void upgrade(const net::HttpRequest &request, const std::shared_ptr<net::PendingSocket> &pending);
    [[nodiscard]] net::HttpResponse healthAnswer() const;
    [[nodiscard]] net::HttpResponse metricsAnswer() const;
    [[nodiscard]] LiveFigures live() const;
    [[nodiscard]] QStringList folders() const;
    [[nodiscard]] Vitals vitals() const;
    void changed();

    db::Database &m_database;
    Figures m_figures;
    ChannelBook m_channels;
    Health m_health;
    std::atomic<quint16> m_metricsPort{0}; ///< 0: no listener of its own.
    bool m_stopped = false;
    MediaShelf m_shelf;
    MediaDoor m_mediaDoor;
    std::unique_ptr<net::HttpServer> m_server;
    Feed m_feed;
    PostStore m_store;
    Spool m_spool;
    IntakeQueue m_intake;
    WebhookDoor m_door;
    Errands m_errands;
    ReadMarks m_readMarks;
    CommandDesk m_commands;
    std::shared_ptr<Hub> m_hub;
    Deliverer m_deliverer;
    MediaTransfers m_transfers;
    Puller m_puller;
    TemplateSync m_templates;
    AlertDesk m_alerts;
    Jobs m_jobs;
    Jobs m_longJobs;
};

Relay::Parts::Parts(db::Database &database, desk::Unseal unseal, RelayOptions relayOptions)
    : options(completed(std::move(relayOptions), database.dialect()))
    , m_database(database)
    , m_channels(database, unseal)
    , m_health(database)
    , m_shelf(database, options.media)
    , m_mediaDoor(database, m_shelf, options.media.linkHmac, options.clock, [this] { changed(); })
    , m_server(std::make_unique<net::HttpServer>(
          [this](net::HttpRequest asked, net::HttpServer::Respond respond) {
              request(std::move(asked), std::move(respond));
          },
          [this](const net::HttpRequest &asked, const std::shared_ptr<net::PendingSocket> &pending) {
              upgrade(asked, pending);
          },
          options.limits, std::vector<net::StreamRule>{m_mediaDoor.uploadRule()}))
    , m_feed(database, m_figures, feedListeners())
    , m_store(database, m_figures, [this] { changed(); })
    , m_spool(options.spool, m_store, m_figures, [this] { return isOurs(u"spool"_s).ok(); })
    , m_intake(m_store, m_spool, m_figures, {options.intakeWriters, options.intakeLimit},
          [this] { return m_feed.isDatabaseThere(); })
    , m_door(m_channels, m_intake, m_figures, options.rates, options.trustedProxies)
    , m_readMarks(database, m_channels, m_errands)
    , m_commands(database, m_figures, m_readMarks, m_channels, m_shelf, m_errands, options.commandThreads,
          [this] { changed(); })
    , m_hub(std::make_shared<Hub>(
          m_commands, Hub::Options{options.name, options.consoles},
          [this](std::function<void()> work) { m_server->post(std::move(work)); },
          [this](bool somebody) { m_feed.setAudience(somebody); }))
    , m_deliverer(database, m_channels, m_figures,
          {options.name, options.sendsInFlight, orElse(0, database.dialect(), 1, 3), options.answerWithin + 10s,
              options.answerWithin, options.sendsPerSecond, options.guestPace, options.clock, options.media.linkHmac},
          [this] { changed(); })
    , m_transfers(database, m_channels, m_shelf, options.media, [this] { changed(); })
    , m_puller(database, m_channels, m_errands, m_store, m_figures,
          {options.pullsEvery, [this] { return isOurs(u"pull"_s); }})
    , m_templates(database, m_channels, m_errands, {}, [this] { changed(); })
    , m_alerts(
          database, m_errands, std::move(unseal), options.name, folders(), options.alerts, [this] { return vitals(); },
          [this] { return isOurs(u"alerts"_s); })
    , m_jobs(jobList())
    , m_longJobs(longJobList())
{
}

void Relay::Parts::changed()
{
    m_feed.poke();
}

Feed::Listeners Relay::Parts::feedListeners()
{
    return {[this](std::vector<QByteArray> frames, qint64 seq) { m_hub->publish(std::move(frames), seq); },
        [this] { m_deliverer.wake(); }, [this] { m_transfers.wake(); }, [this] { m_jobs.hurry(); },
        options.messagesChanged};
}

/// Each relay for those who sit at its consoles: they are there, so their time ends when it was to.
Status Relay::Parts::endDueStates()
{
    const std::vector<SessionId> here = m_hub->sessions();
    if (here.empty())
        return done();
    BELLHOP_TRY(std::vector<SessionId> due, desk::sessionsWithDueStates(m_database));
    std::erase_if(due, [&](SessionId one) { return std::find(here.begin(), here.end(), one) == here.end(); });
    if (due.empty())
        return done();
    BELLHOP_CHECK(renewSessions(due));
    BELLHOP_TRY(const int ended, desk::endDueStates(m_database));
    if (ended > 0)
        changed();
    return done();
}

/// Of many relays one gives out; where no team does, none asks for the lease.
Status Relay::Parts::assign()
{
    BELLHOP_TRY(const bool wanted, desk::assignmentIsWanted(m_database));
    if (!wanted || m_feed.timeSinceOutage() < kGrace) // after an outage nobody's signs of life are fresh
        return done();
    return leased(u"assign"_s, [this]() -> Status {
        BELLHOP_TRY(const desk::Assigned did, desk::assignWaiting(m_database));
        if (did.given + did.routed + did.held > 0)
            changed();
        return done();
    });
}

Result<quint16> Relay::Parts::open(const QString &listen, QString &writtenAddress)
{
    BELLHOP_TRY(const net::ListenAddress wanted, net::parseListenAddress(listen));
    BELLHOP_TRY(const quint16 port, m_server->listen(wanted.address, wanted.port));
    writtenAddress = written(wanted, port);
    return port;
}

Result<QString> Relay::Parts::start()
{
    BELLHOP_CHECK(m_channels.load());
    if (!options.tls.certificateFile.isEmpty())
        BELLHOP_CHECK(m_server->useTls(options.tls));
    BELLHOP_CHECK(m_feed.start());
    m_hub->publish({}, m_feed.seq());
    BELLHOP_CHECK(m_spool.start());
    m_intake.start();
    m_deliverer.start();
    if (const Status shelf = m_shelf.prepare(); !shelf.ok() && shelf.error().kind == ErrorKind::Conflict)
        return shelf.error(); // somebody gave it the wrong folder; everything else passes and is tried again
    m_transfers.start();
    BELLHOP_CHECK(m_alerts.start());
    m_jobs.start();
    m_longJobs.start();
    if (!options.metricsListen.isEmpty()) {
        BELLHOP_TRY(const quint16 port, open(options.metricsListen, metricsAddress));
        m_metricsPort = port;
    }
    BELLHOP_CHECK(open(options.listen, address));
    qCInfo(lcRelay).noquote() << options.name << "listens on" << address << "with" << m_channels.channels()->all.size()
                              << "channels";
    return address;
}

void Relay::Parts::stop()
{
    if (std::exchange(m_stopped, true))
        return;
    m_jobs.beginStop();
    m_longJobs.beginStop();
    m_alerts.beginStop();
    m_feed.beginStop();
    m_deliverer.beginStop();
    m_transfers.beginStop();
    m_intake.beginStop();
    m_spool.beginStop();
    m_hub->close();
    m_intake.stop();
    m_spool.stop();
    m_server->stop(); // lines that close end their sessions through the command desk
    m_mediaDoor.stop();
    m_deliverer.stop();
    m_transfers.stop();
    m_jobs.stop();
    m_longJobs.stop();
    m_alerts.stop();
    m_feed.stop();
    m_commands.stop();
    m_errands.stop();
}

std::vector<Jobs::Job> Relay::Parts::jobList()
{
    const auto recover = [this]() -> Status {
        BELLHOP_TRY(const desk::Recovered recovered, desk::recoverAttempts(m_database));
        if (recovered.again + recovered.unknown > 0)
            qCWarning(lcRelay) << "attempts recovered:" << recovered.again << "again," << recovered.unknown
                               << "unknown";
        if (recovered.again > 0)
            m_deliverer.wake();
        // A status and the answer of its send, stored at the same moment, did not see each other.
        BELLHOP_CHECK(m_database.write([](db::Connection &connection) { return desk::matchLateParked(connection); }));
        return done();
    };
    const auto reap = [this]() -> Status {
        // After an outage nobody's signs of life are fresh; those who are there need time to renew them.
        if (m_feed.timeSinceOutage() < kGrace)
            return done();
        BELLHOP_CHECK(renewSessions(m_hub->sessions()));
        BELLHOP_TRY(const desk::Reaped reaped, desk::reapSessions(m_database));
        if (reaped.sessions + reaped.conversations > 0)
            qCInfo(lcRelay) << "reaped" << reaped.sessions << "sessions," << reaped.conversations
                            << "conversations queued";
        return done();
    };
    const auto forgetMedia = [this]() -> Status {
        BELLHOP_CHECK(desk::giveUpForgotten(m_database));
        BELLHOP_CHECK(desk::dropUnsentUploads(m_database));
        return done();
    };
    std::vector<Jobs::Job> jobs{
        {u"channels"_s, options.channelsEvery, [this] { return m_channels.refresh(); }, false},
        {u"sessions"_s, options.heartbeatEvery, [this] { return renewSessions(m_hub->sessions()); }, true},
        {u"typing"_s, kTypingEvery, [this] { return m_hub->tick(m_feed.isDatabaseThere()), done(); }, false},
        alone(u"reap"_s, options.jobsEvery, reap),
        {u"states"_s, kStatesEvery, [this] { return endDueStates(); }, false},
        {u"assign"_s, kAssignEvery, [this] { return assign(); }, false},
        alone(u"snooze"_s, options.jobsEvery, [this] { return desk::wakeSnoozed(m_database); }),
        alone(u"forsaken"_s, options.jobsEvery, [this] { return desk::queueForsaken(m_database); }),
        alone(u"offers"_s, options.jobsEvery, [this] { return desk::expireOffers(m_database); }),
        alone(u"consultations"_s, options.jobsEvery, [this] { return desk::endForsakenConsultations(m_database); }),
        alone(u"surveys"_s, options.jobsEvery, [this] { return desk::askSurveys(m_database); }),
        alone(u"uptime"_s, kUptimeEvery, [this] { return desk::noteUptime(m_database); }),
        alone(u"recover"_s, options.jobsEvery, recover),
        alone(u"sweep"_s, kSweepEvery, [this] { return desk::sweep(m_database); }),
        alone(u"archive"_s, kSweepEvery, [this] { return desk::archiveOld(m_database); }),
        alone(u"forget"_s, kSweepEvery, [this] { return desk::forgetSilentGuests(m_database); }),
        alone(u"media"_s, kSweepEvery, forgetMedia),
        alone(u"media_sweep"_s, kFilesEvery, [this] { return m_shelf.sweep(); }),
        {u"pull"_s, kPullStep, [this] { return m_puller.step(); }, false},
        {u"templates"_s, kTemplatesTurn, [this] { return m_templates.step([this] { return isOurs(u"templates"_s); }); },
            false},
        {u"alerts"_s, options.alerts.every,
            [this]() -> Status {
                BELLHOP_TRY(const bool news, m_alerts.round());
                if (news)
                    changed();
                return done();
            },
            false},
        {u"alert_sweep"_s, kSweepEvery,
            [this] { // whoever watches sweeps
                return leased(u"alerts"_s, [this]() -> Status {
                    BELLHOP_CHECK(desk::sweepAlerts(m_database));
                    return done();
                });
            },
            false},
        {u"health"_s, kHealthEvery, [this] { return m_health.refresh(m_channels.channels()->broken); }, false},
    };
    if (m_database.dialect() == db::Dialect::MySql)
        jobs.push_back(alone(u"blockers"_s, options.jobsEvery, [this] { return desk::endBlockers(m_database); }));
    if (options.auditHmac)
        jobs.push_back(
            alone(u"seal"_s, options.jobsEvery, [this] { return desk::sealAudit(m_database, options.auditHmac); }));
    return jobs;
}

/// Work that may take seconds, so that nothing waits behind it.
std::vector<Jobs::Job> Relay::Parts::longJobList()
{
    const auto keepFigures = [this]() -> Status {
        // A site that is new to this catches up a day a step; the next turn goes on.
        for (int step = 0; step < kRollupSteps; ++step) {
            BELLHOP_TRY(const report::RollStep kept, report::keepRollups(m_database));
            if (!kept.isBehind)
                break;
        }
        return done();
    };
    const auto exportReports = [this]() -> Status {
        BELLHOP_TRY(const report::ExportTurn turn,
            report::exportDue(
                m_database, options.exportsFolder,
                [](db::Connection &connection, const report::SavedReport &saved) {
                    return desk::writeAudit(
                        connection, Actor(), "report_export"_L1, "saved_report"_L1, saved.id, saved.file);
                },
                options.drawPdf));
        for (const QString &error : turn.errors)
            qCWarning(lcRelay).noquote() << "export failed:" << error;
        return done();
    };
    std::vector<Jobs::Job> jobs{alone(u"rollups"_s, kRollupsEvery, keepFigures)};
    if (!options.exportsFolder.isEmpty())
        jobs.push_back(alone(u"exports"_s, kExportsEvery, exportReports));
    return jobs;
}

Result<bool> Relay::Parts::isOurs(const QString &job)
{
    return desk::holdLease(m_database, job, options.name, kJobLease);
}

/// Of many relays one runs it.
Status Relay::Parts::leased(const QString &job, const std::function<Status()> &work)
{
    BELLHOP_TRY(const bool ours, isOurs(job));
    return ours ? work() : done();
}

Status Relay::Parts::renewSessions(const std::vector<SessionId> &sessions)
{
    if (sessions.empty())
        return done();
    BELLHOP_TRY(const std::vector<SessionId> ended, desk::renewSessions(m_database, sessions));
    if (!ended.empty())
        m_hub->cut(ended, "session_ended"_L1);
    return done();
}

void Relay::Parts::request(net::HttpRequest asked, net::HttpServer::Respond respond)
{
    constexpr auto prefix = sizeof(kWebhookPath) - 1;
    if (m_metricsPort != 0 && asked.localPort == m_metricsPort) {
        respond(
            asked.path == "/metrics" && asked.method == "GET" ? metricsAnswer() : net::HttpResponse{404, {}, {}, {}});
    } else if (m_mediaDoor.handle(asked, respond)) {
        return;
    } else if (asked.path.startsWith(kWebhookPath)) {
        const QByteArray name = asked.path.sliced(static_cast<qsizetype>(prefix));
        m_door.handle(name, std::move(asked), std::move(respond));
    } else if (asked.path == "/health" && asked.method == "GET") {
        respond(healthAnswer());
    } else if (asked.path == "/metrics" && asked.method == "GET" && m_metricsPort == 0) {
        respond(metricsAnswer());
    } else {
        respond(net::HttpResponse{404, {}, {}, {}});
    }
}

void Relay::Parts::upgrade(const net::HttpRequest &asked, const std::shared_ptr<net::PendingSocket> &pending)
{
    if (asked.path == "/events" && (m_metricsPort == 0 || asked.localPort != m_metricsPort))
        m_hub->upgrade(asked, pending);
    else
        pending->refuse(net::HttpResponse{404, {}, {}, {}});
}

LiveFigures Relay::Parts::live() const
{
    LiveFigures figures;
    figures.databaseThere = m_feed.isDatabaseThere();
    figures.dialect = m_database.dialect();
    figures.lastInbound = m_door.lastInbound();
    figures.consoles = m_hub->consoles();
    figures.intakeWaiting = m_intake.waiting();
    figures.commandsWaiting = m_commands.waiting();
    figures.sendsInFlight = m_deliverer.inFlight();
    figures.spool = m_spool.figures();
    figures.feedSeq = m_feed.seq();
    figures.feedLag = m_feed.lag();
    figures.relay = m_alerts.relay();
    figures.alerts = m_alerts.own();
    figures.vitals = m_alerts.gauges();
    figures.hook = m_alerts.hookCounts();
    return figures;
}

/// Whose disks must not fill up.
QStringList Relay::Parts::folders() const
{
    QStringList all;
    if (m_database.dialect() == db::Dialect::Sqlite)
        all << QFileInfo(m_database.url().path).absolutePath();
    if (!options.spool.file.isEmpty())
        all << QFileInfo(options.spool.file).absolutePath();
    if (!options.media.folder.isEmpty())
        all << options.media.folder;
    all.removeDuplicates();
    return all;
}

Vitals Relay::Parts::vitals() const
{
    return {m_feed.isDatabaseThere(), m_feed.lookTime(), m_spool.figures()};
}

net::HttpResponse Relay::Parts::healthAnswer() const
{
    const LiveFigures figures = live();
    return {figures.databaseThere ? 200 : 503, "application/json", m_health.toJson(figures),
        {{"Cache-Control", "no-store"}}};
}

net::HttpResponse Relay::Parts::metricsAnswer() const
{
    return {
        200, "text/plain; version=0.0.4; charset=utf-8", m_figures.toPrometheus() + m_health.toPrometheus(live()), {}};
}

Relay::Relay(db::Database &database, desk::Unseal unseal, RelayOptions options)
    : m_parts(std::make_unique<Parts>(database, std::move(unseal), std::move(options)))
{
}

Relay::~Relay() = default;

Result<QString> Relay::start()
{
    return m_parts->start();
}

void Relay::stop()
{
    m_parts->stop();
}

QString Relay::address() const
{
    return m_parts->address;
}

QString Relay::metricsAddress() const
{
    return m_parts->metricsAddress;
}

QString Relay::name() const
{
    return m_parts->options.name;
}

void Relay::poke()
{
    m_parts->feed().poke();
}

} // namespace bellhop::relay
