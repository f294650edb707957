// SPDX-License-Identifier: GPL-3.0-or-later
// Guests are asked how satisfied they are, over the simulator's real HTTP, by relays that come and go.
#include "core/base/uuid.h"
#include "core/desk/admin.h"
#include "core/desk/surveys.h"
#include "core/model/window.h"
#include "core/sim/simulator.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/relay_house.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 60'000;
const QString kPhone = u"34600111222"_s;

/// A site of the simulator's, whose relay can be ended and started again; surveys are on.
class House final
{
public:
    explicit House(db::Dialect dialect)
        : site(dialect)
        , ana(site.addAgent(u"ana"_s))
        , simulator(options())
    {
        desk::NewChannel channel;
        channel.name = u"front"_s;
        channel.phoneNumberId = options().phoneNumberId;
        channel.wabaId = options().businessAccountId;
        channel.apiBase = *simulator.start();
        channel.property = *desk::propertyNamed(site.database(), {});
        must(desk::addChannel(site.database(), channel, {"app-secret", "verify", "token", {}, {}, {}, {}},
            [](const QByteArray &plain, const QString &) { return Result<QByteArray>(plain); }));
        must(desk::setSurvey(site.database(), {desk::SurveyScope::Kind::Channel, u"front"_s}, {true, {}, {}, {}}));
        start();
    }
    ~House()
    {
        simulator.stop();
        stop();
    }
    Q_DISABLE_COPY_MOVE(House)

    void start()
    {
        relay::RelayOptions relayOptions;
        relayOptions.jobsEvery = 50ms;
        m_relay = std::make_unique<relay::Relay>(
            site.database(), [](const QByteArray &value, const QString &) { return Result<QByteArray>(value); },
            relayOptions);
        simulator.setWebhookUrl("http://" + m_relay->start()->toUtf8() + "/webhook/front");
    }
    void stop()
    {
        if (m_relay)
            m_relay->stop();
        m_relay.reset();
    }
    /// A guest writes, Ana claims and closes; the conversation.
    ConversationId serve()
    {
        simulator.guestWrites(kPhone, u"Marta"_s, u"Is the spa free at five?"_s);
        const bool came = QTest::qWaitFor(
            [this] { return site.number("SELECT COUNT(*) FROM conversation WHERE status = 'open'") == 1; }, kPatience);
        if (!came)
            qFatal("the guest's words did not come");
        const ConversationId id{site.number("SELECT MAX(id) FROM conversation")};
        site.claim(ana, id);
        site.run(ana, id, CloseOrder{{u"resolved"_s, {}, {}, {}, {}, {}}});
        return id;
    }
    int received() { return static_cast<int>(simulator.ledger().received.size()); }

    Site site;
    Actor ana;
    sim::Simulator simulator;

private:
    static sim::SimulatorOptions options()
    {
        sim::SimulatorOptions options;
        options.appSecret = "app-secret";
        options.verifyToken = "verify";
        options.accessToken = "token";
        options.speed = 20;
        return options;
    }
    static void must(const auto &result)
    {
        if (!result.ok())
            qFatal("%s", describe(result.error()).constData());
    }

    std::unique_ptr<relay::Relay> m_relay;
};

} // namespace

class TestRelaySurveys final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGuestIsAskedAndAnswersByPressing_data() { BELLHOP_TEST_DIALECTS(); }
    void aGuestIsAskedAndAnswersByPressing()
    {
        QFETCH(db::Dialect, dialect);
        House house(dialect);
        house.serve();
        house.site.advance(kUndoWithin + 1s);
        QTRY_COMPARE_WITH_TIMEOUT(house.received(), 1, kPatience);
        QCOMPARE(house.simulator.ledger().received.front().type, u"interactive"_s);
        const QString row = u"survey:%1:5"_s.arg(house.site.text("SELECT uuid FROM survey"));
        house.simulator.guestSends(kPhone, u"Marta"_s, sim::GuestMessage::choose(row, u"5"_s));
        QTRY_COMPARE_WITH_TIMEOUT(house.site.number("SELECT COALESCE(answer, 0) FROM survey"), 5, kPatience);
        QCOMPARE(house.site.text("SELECT status FROM conversation"), u"resolved"_s);
        QCOMPARE(house.site.number("SELECT unread FROM conversation"), 0);
        QCOMPARE(house.received(), 1);
        QCOMPARE(house.site.breaches(), QString());
    }

    /// Relays that end between closing, asking and sending ask once all the same.
    void relaysThatEndInBetweenAskOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void relaysThatEndInBetweenAskOnce()
    {
        QFETCH(db::Dialect, dialect);
        House house(dialect);
        house.serve();
        house.stop();
        house.site.advance(kUndoWithin + 1s);
        // Stored, and nobody there to send it.
        QCOMPARE(*desk::askSurveys(house.site.database()), 1);
        QCOMPARE(house.received(), 0);
        house.start();
        QTRY_COMPARE_WITH_TIMEOUT(house.received(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(
            house.site.number("SELECT COUNT(*) FROM outbox WHERE state = 'accepted'"), 1, kPatience);
        house.stop();
        house.start();
        house.site.advance(10min);
        house.simulator.guestWrites(u"34600333444"_s, u"Luis"_s, u"hola"_s); // what came after is done
        QTRY_COMPARE_WITH_TIMEOUT(house.site.number("SELECT COUNT(*) FROM conversation"), 2, kPatience);
        QCOMPARE(house.received(), 1);
        QCOMPARE(house.site.number("SELECT COUNT(*) FROM survey"), 1);
        QCOMPARE(house.site.breaches(), QString());
    }
};

BELLHOP_TEST(tst_relay_surveys, TestRelaySurveys)
#include "tst_relay_surveys.moc"
