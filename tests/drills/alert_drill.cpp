// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/alert_drill.h"

#include "core/desk/alert_settings.h"
#include "core/desk/alerts.h"
#include "tests/drills/proxy.h"
#include "tests/drills/support.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/private_mysql.h"
#include "tests/support/relay_house.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>

namespace bellhop::drills {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using tests::FakeMeta;
using tests::RelayHouse;

namespace {

constexpr qint64 kWithin = 60'000; // what is promised
constexpr int kLook = 50;
constexpr auto kFront = "front";
const QByteArray kHookKey("drill");

/// This machine's clock, set wrong.
class WrongClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return SystemClock().now() + milliseconds(m_wrong.load()); }
    void goWrong(milliseconds by) { m_wrong = by.count(); }

private:
    std::atomic<qint64> m_wrong{0};
};

Result<QByteArray> plain(const QByteArray &secret, const QString &)
{
    return secret;
}

/// A site on a server, one relay that reaches it through a line that can be slow, a provider, a receiver of alerts, and
/// Ana.
class Stage final
{
public:
    explicit Stage(bool quick);

    tests::Site site{db::Dialect::MySql};
    std::shared_ptr<WrongClock> clock = std::make_shared<WrongClock>();
    std::shared_ptr<std::atomic<qint64>> free = std::make_shared<std::atomic<qint64>>(80'000'000'000);
    FakeMeta receiver;
    std::unique_ptr<FakeMeta> meta = std::make_unique<FakeMeta>();
    std::unique_ptr<Proxy> line;
    QTemporaryDir folder{tests::scratchTemplate()};
    std::unique_ptr<db::Database> through; ///< The line.
    std::unique_ptr<RelayHouse> house;
    Actor ana;

    /// A guest writes through the relay; their conversation.
    ConversationId guestWrites();
    void answer(ConversationId chat);
    /// Ana says something to a guest whom she has.
    ConversationId claimed();
    void field(const QString &name, const QByteArray &value);
    [[nodiscard]] bool isTold(AlertKind kind) const;
    [[nodiscard]] int count(const QString &kind, const QString &event) const;
    bool waitFor(const std::function<bool()> &holds, qint64 &took) const;
    /// Nobody waits any more.
    void settle();
    void must(const Status &status, const char *what) const
    {
        if (!status.ok())
            giveUp(
                QStringLiteral("%1: %2").arg(QLatin1String(what), QString::fromUtf8(tests::describe(status.error()))));
    }
    static net::HttpResponse ok(int number) { return FakeMeta::accepted(number); }

private:
    int m_guests = 0;
};

Stage::Stage(bool quick)
    : ana(site.addAgent(u"ana"_s))
{
    site.execute("INSERT INTO team (id, uuid, name, created_at) VALUES (1, 'team-1', 'Front desk', 1)");
    site.execute("INSERT INTO team_property (team_id, property_id) VALUES (1, 1)");
    site.execute("INSERT INTO team_member (agent_id, team_id) VALUES (" + QByteArray::number(ana.agent.value) + ", 1)");
    site.execute("UPDATE channel_account SET active = 0");
    must(desk::setAlertHook(site.database(), receiver.apiBase() + u"/alerts"_s, kHookKey, plain), "webhook");
    if (quick) {
        must(desk::setAlertLimit(site.database(), {}, AlertKind::DatabaseAway, u"1"_s), "limit");
        must(desk::setAlertLimit(site.database(), {}, AlertKind::DatabaseSlow, u"200/1"_s), "limit");
        must(desk::setAlertLimit(site.database(), {}, AlertKind::Spool, u"1"_s), "limit");
    }
    db::DatabaseUrl url = site.temp().url();
    line = std::make_unique<Proxy>(static_cast<quint16>(url.port));
    url.port = line->port();
    db::OpenOptions options;
    options.connections = 12;
    options.intakePatience = milliseconds(1000);
    through = drills::must(db::Database::open(url, options), "database");
    RelayHouse::Options wanted;
    wanted.apiBase = meta->apiBase();
    relay::RelayOptions &relay = wanted.relay;
    relay.name = u"relay-1"_s;
    relay.answerWithin = 1s;
    relay.channelsEvery = 200ms;
    relay.jobsEvery = 1s;
    relay.spool.file = folder.filePath(u"spool.sqlite"_s);
    relay.spool.seal = plain;
    relay.spool.unseal = plain;
    relay.alerts.every = quick ? 500ms : 5s;
    relay.alerts.machineClock = clock;
    relay.alerts.hookRetryFirst = 100ms;
    relay.alerts.hookRetryCap = 1s;
    relay.alerts.diskSpace = [left = free](const QString &) { return relay::DiskSpace{*left, 100'000'000'000}; };
    house = std::make_unique<RelayHouse>(*through, wanted);
}

ConversationId Stage::guestWrites()
{
    const QString phone = u"3460011%1"_s.arg(QString::number(++m_guests).rightJustified(4, u'0'));
    Json message = RelayHouse::message(phone, u"wamid.drill.%1"_s.arg(m_guests), u"hello"_s);
    message.set("timestamp"_L1, QString::number(site.now().ms / 1000)); // the site's day, not this machine's
    const auto answered = house->post(RelayHouse::bodyOf({message}));
    if (answered.status != 200)
        giveUp(u"a webhook was answered %1"_s.arg(answered.status));
    return {site.number("SELECT MAX(id) FROM conversation")};
}

ConversationId Stage::claimed()
{
    const ConversationId chat = guestWrites();
    site.claim(ana, chat);
    return chat;
}

void Stage::answer(ConversationId chat)
{
    site.sendText(ana, chat, u"Good evening."_s);
}

void Stage::field(const QString &name, const QByteArray &value)
{
    const QByteArray body
        = R"({"object":"whatsapp_business_account","entry":[{"id":"900","time":1700000000,"changes":[{"field":")"
        + name.toUtf8() + R"(","value":)" + value + "}]}]}";
    if (house->post(body).status != 200)
        giveUp(u"the webhook %1 was refused"_s.arg(name));
}

bool Stage::isTold(AlertKind kind) const
{
    const auto health = Json::parse(house->get("/health").body);
    if (!health.ok())
        giveUp(u"/health says nothing"_s);
    for (const Json &one : health->list("alerts"_L1)) {
        if (one.text("kind"_L1) == toWire(kind))
            return !one.text("cause"_L1).isEmpty() && !one.text("next_step"_L1).isEmpty();
    }
    return false;
}

int Stage::count(const QString &kind, const QString &event) const
{
    int found = 0;
    for (const Json &body : receiver.bodies())
        found += body.text("kind"_L1) == kind && body.text("event"_L1) == event ? 1 : 0;
    return found;
}

bool Stage::waitFor(const std::function<bool()> &holds, qint64 &took) const
{
    QElapsedTimer timer;
    timer.start();
    while (!holds()) {
        if (timer.elapsed() > kWithin)
            return false;
        rest(kLook);
    }
    took = timer.elapsed();
    return true;
}

void Stage::settle()
{
    site.execute("UPDATE conversation SET waiting_since = NULL WHERE waiting_since IS NOT NULL");
    site.advance(2h); // what was counted in the last hour counts no more
}

struct Fault {
    AlertKind kind;
    std::function<void(Stage &)> happens;
    std::function<void(Stage &)> ends;
};

void refuseAll(Stage &stage, int status, int code)
{
    stage.meta->setScript([=](int) { return std::optional(FakeMeta::refused(status, code)); });
}

void acceptAll(Stage &stage)
{
    stage.meta->setScript([](int number) { return std::optional(Stage::ok(number)); });
}

std::vector<Fault> guestFaults()
{
    static ConversationId chat;
    static std::vector<ConversationId> chats;
    return {
        {AlertKind::ResponseTime,
            [](Stage &s) {
                chat = s.claimed();
                s.site.advance(11min);
            },
            [](Stage &s) { s.answer(chat); }},
        {AlertKind::Unassigned,
            [](Stage &s) {
                chat = s.guestWrites();
                s.site.advance(6min);
            },
            [](Stage &s) { s.site.claim(s.ana, chat); }},
        {AlertKind::ServiceLevel,
            [](Stage &s) {
                for (int i = 0; i < 6; ++i)
                    chats.push_back(s.claimed());
                s.site.advance(6min);
            },
            [](Stage &s) {
                for (const ConversationId one : chats)
                    s.answer(one);
                s.site.advance(61min);
            }},
        {AlertKind::WebhookSilence,
            [](Stage &s) {
                for (int day = 0; day < 4; ++day) {
                    for (int i = 0; i < 14; ++i) {
                        s.guestWrites();
                        s.site.advance(1min);
                    }
                    s.site.advance(24h - 14min);
                }
                s.guestWrites();
                s.site.advance(16min);
            },
            [](Stage &s) { s.guestWrites(); }},
    };
}

std::vector<Fault> providerFaults()
{
    static quint16 port = 0;
    return {
        {AlertKind::FailedSends,
            [](Stage &s) {
                refuseAll(s, 400, 131026);
                const ConversationId chat = s.claimed();
                for (int i = 0; i < 6; ++i)
                    s.answer(chat);
            },
            [](Stage &s) {
                acceptAll(s);
                s.site.advance(16min);
            }},
        {AlertKind::UnknownSends,
            [](Stage &s) {
                s.meta->setScript([](int) { return std::optional<net::HttpResponse>(); });
                for (int i = 0; i < 4; ++i)
                    s.answer(s.claimed());
            },
            [](Stage &s) { // the provider tells what became of them
                acceptAll(s);
                int number = 0;
                for (const Json &body : s.meta->bodies()) {
                    const QString token = body.text("biz_opaque_callback_data"_L1);
                    if (!token.isEmpty())
                        s.house->post(RelayHouse::bodyOf({},
                            {RelayHouse::status(
                                body.text("to"_L1), u"wamid.late.%1"_s.arg(++number), u"delivered"_s, token)}));
                }
            }},
        {AlertKind::ChannelToken,
            [](Stage &s) {
                refuseAll(s, 401, 190);
                s.answer(s.claimed());
            },
            [](Stage &s) {
                acceptAll(s);
                desk::ChannelSecrets secrets;
                secrets.accessToken = "a new one";
                s.must(desk::replaceSecrets(s.site.database(), QLatin1String(kFront), secrets, plain), "token");
            }},
        {AlertKind::ChannelQuality,
            [](Stage &s) {
                s.field(u"phone_number_quality_update"_s,
                    R"({"display_phone_number":"254711000100","event":"FLAGGED","current_limit":"TIER_10K"})");
            },
            [](Stage &s) {
                s.field(u"phone_number_quality_update"_s,
                    R"({"display_phone_number":"254711000100","event":"UNFLAGGED","current_limit":"TIER_10K"})");
            }},
        {AlertKind::TemplatePaused,
            [](Stage &s) {
                s.site.execute(
                    "INSERT INTO template (uuid, channel_id, name, language, status, structure, provider_id) "
                    "SELECT 'drill-t1', id, 'booking_confirm', 'en_US', 'approved', '{}', '168955' FROM "
                    "channel_account WHERE name = 'front'");
                s.field(u"message_template_status_update"_s,
                    R"({"message_template_id":168955,"message_template_name":"booking_confirm","message_template_language":"en_US","event":"PAUSED","reason":"NONE"})");
            },
            [](Stage &s) {
                s.field(u"message_template_status_update"_s,
                    R"({"message_template_id":168955,"message_template_name":"booking_confirm","message_template_language":"en_US","event":"REINSTATED"})");
            }},
        {AlertKind::OutboxAge,
            [](Stage &s) {
                const QString base = s.meta->apiBase();
                port = static_cast<quint16>(base.section(u':', -1).section(u'/', 0, 0).toInt());
                const ConversationId chat = s.claimed();
                s.meta.reset(); // nobody listens there any more
                s.answer(chat);
                s.site.advance(3min);
            },
            [](Stage &s) {
                s.meta = std::make_unique<FakeMeta>(port);
                s.site.advance(3min); // pauses are over
            }},
    };
}

std::vector<Fault> machineFaults()
{
    return {
        {AlertKind::DatabaseAway, [](Stage &) { tests::PrivateMySql::instance().kill(); },
            [](Stage &s) { s.must(tests::PrivateMySql::instance().start(), "server"); }},
        {AlertKind::DatabaseSlow, [](Stage &s) { s.line->delay(600); }, [](Stage &s) { s.line->delay(0); }},
        {AlertKind::Spool,
            [](Stage &s) {
                tests::PrivateMySql::instance().kill();
                for (int i = 0; i < 5; ++i) {
                    const QString id = u"wamid.kept.%1"_s.arg(i);
                    if (s.house->post(RelayHouse::messageBody(u"34699000111"_s, id, u"hello"_s)).status != 200)
                        giveUp(u"a webhook was not kept while the database was away"_s);
                }
            },
            [](Stage &s) { s.must(tests::PrivateMySql::instance().start(), "server"); }},
        {AlertKind::ClockSkew, [](Stage &s) { s.clock->goWrong(-20s); }, [](Stage &s) { s.clock->goWrong(0s); }},
        {AlertKind::Disk, [](Stage &s) { *s.free = 2'000'000'000; }, [](Stage &s) { *s.free = 80'000'000'000; }},
    };
}

/// What went wrong.
enum class Outcome { Well, TooEarly, NotRaised, NotOver };

Outcome play(Stage &stage, const Fault &fault)
{
    const QString kind = toWire(fault.kind);
    const int opened = stage.count(kind, u"opened"_s);
    const int cleared = stage.count(kind, u"cleared"_s);
    qint64 raised = -1;
    qint64 over = -1;
    const auto line = [&](Outcome outcome, const char *verdict) {
        std::printf("%-16s %s\n", qPrintable(kind), verdict);
        std::fflush(stdout);
        return outcome;
    };
    if (stage.isTold(fault.kind))
        return line(Outcome::TooEarly, "FAILED: it is raised before anything happened");
    fault.happens(stage);
    const bool isRaised
        = stage.waitFor([&] { return stage.isTold(fault.kind) && stage.count(kind, u"opened"_s) > opened; }, raised);
    fault.ends(stage);
    if (!isRaised)
        return line(Outcome::NotRaised, "FAILED: not raised within 60 s");
    const bool isOver
        = stage.waitFor([&] { return !stage.isTold(fault.kind) && stage.count(kind, u"cleared"_s) > cleared; }, over);
    if (!isOver)
        return line(Outcome::NotOver, "FAILED: not over within 60 s of the fault's end");
    std::printf("%-16s raised after %.1f s, over after %.1f s\n", qPrintable(kind), static_cast<double>(raised) / 1000,
        static_cast<double>(over) / 1000);
    std::fflush(stdout);
    return Outcome::Well;
}

} // namespace

int runAlertFaults(const AlertDrillOptions &options)
{
    Stage stage(options.quick);
    acceptAll(stage);
    const auto planted = alertKindFromWire(options.planted);
    if (!planted && !options.planted.isEmpty())
        giveUp(u"there is no alert '%1' to plant"_s.arg(options.planted));
    if (planted)
        stage.must(desk::setAlertLimit(stage.site.database(), {}, *planted, u"off"_s), "planted");
    std::vector<Fault> faults = guestFaults();
    for (const std::vector<Fault> &more : {providerFaults(), machineFaults()})
        faults.insert(faults.end(), more.cbegin(), more.cend());
    int failed = 0;
    int played = 0;
    for (const Fault &fault : faults) {
        if (!QString(toWire(fault.kind)).startsWith(options.only))
            continue;
        ++played;
        const Outcome right = fault.kind == planted ? Outcome::NotRaised : Outcome::Well;
        failed += play(stage, fault) == right ? 0 : 1;
        stage.settle();
    }
    const qint64 left = stage.site.number("SELECT COUNT(*) FROM alert WHERE cleared_at IS NULL AND relay <> ''");
    const QString breaches = stage.site.breaches();
    std::printf("%d faults, %d failed, %lld alerts of the relay left open\n%s", played, failed,
        static_cast<long long>(left), qPrintable(breaches));
    return played > 0 && failed == 0 && left == 0 && breaches.isEmpty() ? 0 : 1;
}

} // namespace bellhop::drills
