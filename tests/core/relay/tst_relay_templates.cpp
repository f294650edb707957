// SPDX-License-Identifier: GPL-3.0-or-later
// A relay keeps the templates of all three providers in step with what their APIs say, over real HTTP.
#include "core/base/uuid.h"
#include "core/desk/admin.h"
#include "core/desk/queries.h"
#include "core/desk/sessions.h"
#include "core/sim/simulator.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/media_samples.h"
#include "tests/support/relay_house.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 60'000;
const QString kSid = u"AC00000000000000000000000000000001"_s;

Result<QByteArray> plain(const QByteArray &value, const QString &)
{
    return value;
}

/// A relay with a channel of each provider, and the simulator as all three.
class House final
{
public:
    explicit House(db::Dialect dialect)
        : site(dialect)
        , simulator(options())
    {
        const QString api = *simulator.start();
        desk::NewChannel meta;
        meta.name = u"meta"_s;
        meta.phoneNumberId = u"100200300400500"_s;
        meta.wabaId = u"200300400500600"_s;
        meta.apiBase = api;
        add(meta, {"app-secret", "verify", "token", {}, {}, {}, {}});
        desk::NewChannel twilio;
        twilio.provider = Provider::Twilio;
        twilio.name = u"tw"_s;
        twilio.accountSid = kSid;
        twilio.sender = u"whatsapp:+14155550100"_s;
        twilio.publicUrl = u"https://hotel.example"_s;
        twilio.apiBase = api + u"/twilio"_s;
        add(twilio, {{}, {}, {}, "auth-token", {}, {}, {}});
        desk::NewChannel lipachat;
        lipachat.provider = Provider::Lipachat;
        lipachat.name = u"lipa"_s;
        lipachat.phoneNumberId = u"254711000100"_s;
        lipachat.apiBase = api + u"/lipachat/api/v1"_s;
        add(lipachat, {{}, {}, {}, {}, "api-key", "aaaabbbbccccddddeeeeffff", {}});
        relay::RelayOptions relayOptions;
        relayOptions.media.folder = m_folder.path();
        relayOptions.media.sealer = {[](QByteArrayView bytes, QByteArrayView) { return bytes.toByteArray(); },
            [](QByteArrayView bytes, QByteArrayView) -> Result<QByteArray> { return bytes.toByteArray(); }};
        m_relay = std::make_unique<relay::Relay>(site.database(), plain, relayOptions);
        const auto address = m_relay->start();
        if (!address.ok())
            qFatal("relay: %s", qPrintable(address.error().message));
        simulator.setWebhookUrl("http://" + address->toUtf8() + "/webhook/meta");
    }
    ~House()
    {
        simulator.stop();
        m_relay->stop();
    }
    Q_DISABLE_COPY_MOVE(House)

    /// "approved" of that channel's template; empty when there is none.
    QString status(const char *channel, const char *name)
    {
        return site.text(QByteArray("SELECT t.status FROM template t JOIN channel_account h ON h.id = t.channel_id "
                                    "WHERE h.name = '")
            + channel + "' AND t.name = '" + name + "' ORDER BY t.language");
    }
    /// The answer to an order of that agent's console.
    Json ask(const QString &login, const AnyOrder &order)
    {
        const auto ticket = desk::issueTicket(site.database(), login);
        HubLine line(m_relay->address(), *ticket);
        if (!line.isIn())
            qFatal("%s was not let in", qUtf8Printable(login));
        return line.ask({newUuid(), {}, 0, order});
    }
    /// A file that somebody chose as the example of a template; its UUID, empty when it was refused.
    QString bringSample(const QString &login, ChannelId channel, const QByteArray &bytes, int status = 201)
    {
        HubLine line(m_relay->address(), *desk::issueTicket(site.database(), login));
        const QByteArray token = line.waitFor("welcome"_L1).text("token"_L1).toLatin1();
        const QString uuid = newUuid();
        net::ClientRequest request;
        request.method = "POST";
        request.url = "http://" + m_relay->address().toLatin1() + "/media?kind=image&name=pool.jpg&channel="
            + QByteArray::number(channel.value) + "&uuid=" + uuid.toLatin1();
        request.headers = {{"Authorization", "Bearer " + token}};
        request.body = bytes;
        request.timeout = std::chrono::seconds(30);
        std::promise<int> came;
        net::HttpClient client;
        client.send(std::move(request),
            [&came](const Result<net::ClientResponse> &answer) { came.set_value(answer.ok() ? answer->status : 0); });
        return came.get_future().get() == status ? uuid : QString();
    }
    Status happen(const char *json) { return simulator.happen(*Json::parse(json)); }

    Site site;
    sim::Simulator simulator;

private:
    static sim::SimulatorOptions options()
    {
        sim::SimulatorOptions options;
        options.appSecret = "app-secret";
        options.verifyToken = "verify";
        options.accessToken = "token";
        options.twilio.accountSid = kSid;
        options.twilio.authToken = "auth-token";
        options.lipachat.apiKey = "api-key";
        options.speed = 50;
        return options;
    }
    void add(desk::NewChannel channel, const desk::ChannelSecrets &secrets)
    {
        channel.property = *desk::propertyNamed(site.database(), {});
        const auto added = desk::addChannel(site.database(), channel, secrets, plain);
        if (!added.ok())
            qFatal("channel: %s", qPrintable(added.error().message));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<relay::Relay> m_relay;
};

TemplateDraft lateArrival()
{
    TemplateDraft draft{u"late_arrival"_s, u"en"_s, u"utility"_s, {}};
    draft.structure.body = u"Hello {{1}}, your room is kept for you all night."_s;
    draft.structure.examples = {{u"1"_s, u"Amina"_s}};
    return draft;
}

} // namespace

class TestRelayTemplates final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newChannelsAreListedAndNewsIsFollowed_data() { BELLHOP_TEST_DIALECTS(); }
    void newChannelsAreListedAndNewsIsFollowed()
    {
        QFETCH(db::Dialect, dialect);
        House house(dialect);
        QTRY_COMPARE_WITH_TIMEOUT(house.status("meta", "booking_confirm"), u"approved"_s, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(house.status("lipa", "booking_confirm"), u"approved"_s, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(house.site.number("SELECT COUNT(*) FROM template t JOIN channel_account h ON "
                                                   "h.id = t.channel_id WHERE h.name = 'tw'")
                > 0,
            kPatience);
        const auto cards = desk::loadTemplates(house.site.database());
        QVERIFY_OK(cards);
        const auto named = std::find_if(cards->templates.begin(), cards->templates.end(),
            [](const TemplateCard &card) { return card.known.name == u"check_in"_s && card.known.structure.named; });
        QVERIFY(named != cards->templates.end());
        QVERIFY(!named->known.providerId.isEmpty() && named->known.structure.body.contains(u"{{first_name}}"_s));

        // A webhook alone, then what only the list can tell: a template that a webhook's news made us look for.
        QVERIFY_OK(house.happen(R"({"template":"weekend_offer","language":"en","event":"PAUSED"})"));
        QTRY_COMPARE_WITH_TIMEOUT(house.status("meta", "weekend_offer"), u"paused"_s, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(house.site.number("SELECT SUM(templates_wanted) FROM channel_account"), 0, kPatience);
        QCOMPARE(house.status("meta", "weekend_offer"), u"paused"_s);

        // Twilio's templates change silently: somebody asks.
        const Actor ana = house.site.addAgent(u"ana"_s);
        const QString name = house.site.text(
            "SELECT t.name FROM template t JOIN channel_account h ON h.id = t.channel_id WHERE h.name "
            "= 'tw' AND t.status = 'approved' ORDER BY t.name");
        QVERIFY(!name.isEmpty());
        QVERIFY_OK(house.simulator.happen(
            Json::object().set("provider"_L1, "twilio"_L1).set("template"_L1, name).set("event"_L1, "PAUSED"_L1)));
        const ChannelId twilio{house.site.number("SELECT id FROM channel_account WHERE name = 'tw'")};
        (void)house.site.run(ana, {}, SyncTemplatesOrder{twilio});
        QTRY_COMPARE_WITH_TIMEOUT(house.status("tw", name.toLatin1().constData()), u"paused"_s, kPatience);
    }

    void templatesAreMadeChangedAndDeletedFromAConsole_data() { BELLHOP_TEST_DIALECTS(); }
    void templatesAreMadeChangedAndDeletedFromAConsole()
    {
        QFETCH(db::Dialect, dialect);
        using Change = ChangeTemplateOrder::Change;
        House house(dialect);
        (void)house.site.addAgent(u"sofia"_s, Role::Supervisor);
        for (const char *name : {"meta", "tw", "lipa"}) {
            const ChannelId channel{
                house.site.number(QByteArray("SELECT id FROM channel_account WHERE name = '") + name + "'")};
            ChangeTemplateOrder order{Change::Create, channel, lateArrival()};
            const Json made = house.ask(u"sofia"_s, order);
            QVERIFY2(made.boolean("ok"_L1) == true, made.toBytes().constData());
            QTRY_VERIFY_WITH_TIMEOUT(!house.status(name, "late_arrival").isEmpty(), kPatience); // the list was read
            order.change = Change::Edit;
            order.draft.structure.body = u"Good evening {{1}}, your room is kept for you."_s;
            const Json changed = house.ask(u"sofia"_s, order);
            QVERIFY2(changed.boolean("ok"_L1) == true, changed.toBytes().constData());
            QTRY_VERIFY_WITH_TIMEOUT(
                house.site
                    .text(QByteArray("SELECT t.structure FROM template t JOIN channel_account h ON "
                                     "h.id = t.channel_id WHERE t.name = 'late_arrival' AND "
                                     "h.name = '")
                        + name + "'")
                    .contains(u"Good evening"_s),
                kPatience);
            order.change = Change::Delete;
            const Json gone = house.ask(u"sofia"_s, order);
            if (QByteArray(name) == "lipa") { // has no way to delete, and says so
                QCOMPARE(gone.at("error"_L1).text("kind"_L1), u"refused"_s);
                continue;
            }
            QVERIFY2(gone.boolean("ok"_L1) == true, gone.toBytes().constData());
            QTRY_COMPARE_WITH_TIMEOUT(house.status(name, "late_arrival"), u"gone"_s, kPatience);
        }
        QCOMPARE(house.site.number("SELECT COUNT(*) FROM audit WHERE action LIKE '%_template'"), 9);
    }

    // The file that was picked at the console goes to the provider first; its reviewers see it.
    void theExampleOfAHeadingIsBroughtToTheProvider_data() { BELLHOP_TEST_DIALECTS(); }
    void theExampleOfAHeadingIsBroughtToTheProvider()
    {
        QFETCH(db::Dialect, dialect);
        House house(dialect);
        (void)house.site.addAgent(u"sofia"_s, Role::Supervisor);
        (void)house.site.addAgent(u"ana"_s);
        for (const char *name : {"meta", "lipa"}) {
            const ChannelId channel{
                house.site.number(QByteArray("SELECT id FROM channel_account WHERE name = '") + name + "'")};
            ChangeTemplateOrder order{ChangeTemplateOrder::Change::Create, channel, lateArrival()};
            order.draft.structure.header = TemplateStructure::Header::Image;
            QVERIFY(!house.bringSample(u"ana"_s, channel, picture("jpeg", {40, 30}), 403).isEmpty());
            order.sample = newUuid(); // nobody's
            QVERIFY(house.ask(u"sofia"_s, order).boolean("ok"_L1) != true);
            order.sample = house.bringSample(u"sofia"_s, channel, picture("jpeg", {40, 30}));
            QVERIFY(!order.sample.isEmpty());
            const Json made = house.ask(u"sofia"_s, order);
            QVERIFY2(made.boolean("ok"_L1) == true, made.toBytes().constData());
            QTRY_VERIFY_WITH_TIMEOUT(!house.status(name, "late_arrival").isEmpty(), kPatience);
        }
    }

    // How many guests may be written to first, and how fast: told with the list.
    void theNumbersLimitsAreLookedUpWithTheList()
    {
        House house(db::Dialect::Sqlite);
        QTRY_COMPARE_WITH_TIMEOUT(
            house.site.number("SELECT messaging_limit FROM channel_account WHERE name = 'meta'"), 2000, kPatience);
        QCOMPARE(house.site.number("SELECT sends_per_second FROM channel_account WHERE name = 'meta'"), 80);
        QCOMPARE(house.site.text("SELECT quality FROM channel_account WHERE name = 'meta'"), u"green"_s);
    }

    void whoMayNotAndWhatCannotBeAreRefusedBeforeTheProviderIsAsked()
    {
        using Change = ChangeTemplateOrder::Change;
        House house(db::Dialect::Sqlite);
        QTRY_COMPARE_WITH_TIMEOUT(house.status("meta", "booking_confirm"), u"approved"_s, kPatience);
        (void)house.site.addAgent(u"ana"_s);
        (void)house.site.addAgent(u"sofia"_s, Role::Supervisor);
        const ChannelId meta{house.site.number("SELECT id FROM channel_account WHERE name = 'meta'")};
        const auto refusal = [&](const QString &login, const ChangeTemplateOrder &order) {
            const Json answer = house.ask(login, order);
            const Json error = answer.at("error"_L1);
            return error.text("kind"_L1) + u": "_s + error.text("message"_L1);
        };
        ChangeTemplateOrder order{Change::Create, meta, lateArrival()};
        QVERIFY(refusal(u"ana"_s, order).startsWith(u"refused: Templates are changed by supervisors"_s));
        order.draft.structure.body = u"Hello {{1}}"_s;
        QCOMPARE(refusal(u"sofia"_s, order), u"bad_data: A template's text may not begin or end with a gap."_s);
        order.draft = lateArrival();
        order.draft.name = u"booking_confirm"_s;
        QVERIFY(refusal(u"sofia"_s, order).startsWith(u"conflict: There is a template booking_confirm in en"_s));
        order.draft.name = u"never_made"_s;
        order.change = Change::Edit;
        QVERIFY(refusal(u"sofia"_s, order).startsWith(u"not_found: There is no template never_made"_s));
        order.channel = {99};
        QVERIFY(refusal(u"sofia"_s, order).startsWith(u"not_found"_s));
        QCOMPARE(house.site.number("SELECT COUNT(*) FROM audit WHERE action LIKE '%_template'"), 0);
        QCOMPARE(house.status("meta", "late_arrival"), QString());
    }

    // A provider that dies over it: nobody knows, and nothing is done a second time by itself.
    void anAnswerThatNeverComesIsSaidAndNotRepeated()
    {
        House house(db::Dialect::Sqlite);
        QTRY_COMPARE_WITH_TIMEOUT(house.status("meta", "booking_confirm"), u"approved"_s, kPatience);
        (void)house.site.addAgent(u"sofia"_s, Role::Supervisor);
        const ChannelId meta{house.site.number("SELECT id FROM channel_account WHERE name = 'meta'")};
        const auto faults = sim::FaultPlan::fromJson(
            R"({"seed":1,"rules":[{"match":{"operation":"templates","every":1},"action":{"do":"http","status":503}}]})");
        QVERIFY_OK(faults);
        house.simulator.setFaultPlan(*faults);
        const Json answer
            = house.ask(u"sofia"_s, ChangeTemplateOrder{ChangeTemplateOrder::Change::Create, meta, lateArrival()});
        QCOMPARE(answer.at("error"_L1).text("kind"_L1), u"refused"_s);
        QVERIFY(answer.at("error"_L1).text("message"_L1).contains(u"may have been done"_s));
    }

    void aListThatFailsIsSaidAndNothingVanishes()
    {
        House house(db::Dialect::Sqlite);
        QTRY_COMPARE_WITH_TIMEOUT(house.status("meta", "booking_confirm"), u"approved"_s, kPatience);
        // Of this channel: the others' lists may still be on their way.
        const QByteArray kept = "SELECT COUNT(*) FROM template t JOIN channel_account c ON c.id = t.channel_id "
                                "WHERE c.name = 'meta' AND t.status <> 'gone'";
        const qint64 before = house.site.number(kept);
        QVERIFY(before > 0);
        const auto faults = sim::FaultPlan::fromJson(
            R"({"seed":1,"rules":[{"match":{"operation":"templates","every":1},"action":{"do":"http","status":503}}]})");
        QVERIFY_OK(faults);
        house.simulator.setFaultPlan(*faults);
        const Actor ana = house.site.addAgent(u"ana"_s);
        const ChannelId meta{house.site.number("SELECT id FROM channel_account WHERE name = 'meta'")};
        (void)house.site.run(ana, {}, SyncTemplatesOrder{meta});
        QTRY_VERIFY_WITH_TIMEOUT(
            !house.site.text("SELECT templates_error FROM channel_account WHERE name = 'meta'").isEmpty(), kPatience);
        QCOMPARE(house.site.number(kept), before);
        // Who asks again is served at once, whatever the pauses after failures.
        house.simulator.setFaultPlan({});
        (void)house.site.run(ana, {}, SyncTemplatesOrder{meta});
        QTRY_COMPARE_WITH_TIMEOUT(
            house.site.text("SELECT templates_error FROM channel_account WHERE name = 'meta'"), QString(), kPatience);
    }
};

BELLHOP_TEST(tst_relay_templates, TestRelayTemplates)
#include "tst_relay_templates.moc"
