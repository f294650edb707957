// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk_fixture.h"
#include "tests/support/relay_house.h"
#include "tests/support/test_main.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kPatience = 60'000;
constexpr auto kPhone = "34600111222"_L1;

/// A port that nobody listens on and nobody else is given, though somebody may begin to listen.
class SilentPort final
{
public:
    SilentPort()
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        const int yes = 1;
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        socklen_t length = sizeof address;
        if (m_socket < 0 || ::setsockopt(m_socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) != 0
            || ::bind(m_socket, generic, length) != 0 || ::getsockname(m_socket, generic, &length) != 0)
            qFatal("no port");
        m_port = ntohs(address.sin_port);
    }
    ~SilentPort() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(SilentPort)
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    int m_socket;
    quint16 m_port = 0;
};

/// A relay, a provider, and Ana who has claimed a guest's conversation.
struct Desk {
    explicit Desk(db::Dialect dialect, const QString &apiBase, RelayHouse::Options options = {})
        : site(dialect)
    {
        options.apiBase = apiBase;
        house = std::make_unique<RelayHouse>(site.database(), options);
        house->addAgent(u"ana"_s);
        line = house->enter(u"ana"_s);
        post(RelayHouse::messageBody(kPhone, u"wamid.in"_s, u"hola"_s));
        chat = ConversationId{site.number("SELECT id FROM conversation")};
        const Json won = line->answerTo(line->order(chat, site.epochOf(chat), ClaimOrder()));
        if (won.boolean("ok"_L1) != true)
            qFatal("no claim");
    }
    void post(const QByteArray &body)
    {
        if (house->post(body).status != 200)
            qFatal("a webhook was refused");
    }
    /// The order's id, which is the message's token.
    QString write(const QString &text)
    {
        const QString id = line->order(chat, site.epochOf(chat), SendTextOrder{text, {}});
        if (line->answerTo(id).boolean("ok"_L1) != true)
            qFatal("a text was refused");
        return id;
    }
    qint64 ours(const QByteArray &condition)
    {
        return site.number("SELECT COUNT(*) FROM message WHERE direction = 1 AND " + condition);
    }

    Site site;
    std::unique_ptr<RelayHouse> house;
    std::unique_ptr<HubLine> line;
    ConversationId chat;
};
} // namespace

/// What agents write leaves once, in order, and nobody is told a fairy tale about it.
class TestRelaySends final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextLeavesWithItsTokenAndTheTicksFollow_data() { BELLHOP_TEST_DIALECTS(); }
    void aTextLeavesWithItsTokenAndTheTicksFollow();
    void anAnswerThatIsLostLeavesItUnknownUntilTheEcho_data() { BELLHOP_TEST_DIALECTS(); }
    void anAnswerThatIsLostLeavesItUnknownUntilTheEcho();
    void aStatusThatMissedItsMessageIsFound_data() { BELLHOP_TEST_DIALECTS(); }
    void aStatusThatMissedItsMessageIsFound();
    void aProviderThatIsNotThereIsTriedAgainAndGetsItOnce();
    void textsToOneGuestLeaveInTheirOrder_data() { BELLHOP_TEST_DIALECTS(); }
    void textsToOneGuestLeaveInTheirOrder();
    void anExpiredTokenIsSeenInTheHealthUntilItIsRenewed();
    void stopsWithConsolesOnTheLineAndAProviderThatHangs();
};

void TestRelaySends::aTextLeavesWithItsTokenAndTheTicksFollow()
{
    QFETCH(db::Dialect, dialect);
    FakeMeta meta;
    Desk desk(dialect, meta.apiBase());
    const QString token = desk.write(u"buenos días"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.ours("stage = 1 AND provider_msg_id = 'wamid.out.0'"), 1, kPatience);
    QCOMPARE(meta.count(), 1);
    QCOMPARE(meta.requests().front().header("Authorization"), QByteArray("Bearer house-token"));
    const Json sent = meta.bodies().front();
    QCOMPARE(sent.text("biz_opaque_callback_data"_L1), token);
    QCOMPARE(sent.text("to"_L1), u"+%1"_s.arg(kPhone));
    QCOMPARE(sent.at("text"_L1).text("body"_L1), u"buenos días"_s);
    desk.post(RelayHouse::bodyOf({}, {RelayHouse::status(kPhone, u"wamid.out.0"_s, u"read"_s)}));
    desk.post(RelayHouse::bodyOf({}, {RelayHouse::status(kPhone, u"wamid.out.0"_s, u"sent"_s)}));
    QCOMPARE(desk.ours("stage = 4"), 1);
    const Json update = desk.line->waitFor(
        "whatsapp:status_update"_L1, [](const Json &frame) { return frame.text("message_id"_L1) == "wamid.out.0"_L1; });
    QVERIFY(!update.isNull());
}

void TestRelaySends::anAnswerThatIsLostLeavesItUnknownUntilTheEcho()
{
    QFETCH(db::Dialect, dialect);
    FakeMeta meta;
    meta.setScript([](int) { return std::optional<net::HttpResponse>(); });
    RelayHouse::Options options;
    options.relay.answerWithin = milliseconds(1500);
    Desk desk(dialect, meta.apiBase(), options);
    const QString token = desk.write(u"are you there?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.ours("outcome_unknown = 1"), 1, kPatience);
    desk.post(RelayHouse::bodyOf({}, {RelayHouse::status(kPhone, u"wamid.late"_s, u"delivered"_s, token)}));
    QCOMPARE(desk.ours("outcome_unknown = 0 AND stage = 3 AND provider_msg_id = 'wamid.late'"), 1);
    QCOMPARE(meta.count(), 1); // never sent a second time
}

void TestRelaySends::aStatusThatMissedItsMessageIsFound()
{
    QFETCH(db::Dialect, dialect);
    FakeMeta meta;
    RelayHouse::Options options;
    options.relay.jobsEvery = milliseconds(200);
    Desk desk(dialect, meta.apiBase(), options);
    desk.write(u"seen?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.ours("stage = 1"), 1, kPatience);
    // As two writers leave it who stored the status and the answer at the same moment.
    desk.site.execute("INSERT INTO parked_status (channel_id, provider_msg_id, stage, at, parked_at) "
                      "SELECT channel_id, provider_msg_id, 4, arrived_at, arrived_at FROM message WHERE direction = 1");
    QTRY_COMPARE_WITH_TIMEOUT(desk.ours("stage = 4"), 1, kPatience);
    QCOMPARE(desk.site.breaches(), QString());
}

void TestRelaySends::aProviderThatIsNotThereIsTriedAgainAndGetsItOnce()
{
    const SilentPort silent;
    Desk desk(db::Dialect::Sqlite, u"http://127.0.0.1:%1"_s.arg(silent.port()));
    desk.write(u"in time"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.site.number("SELECT COUNT(*) FROM attempt WHERE state = 'not_sent'") >= 1, kPatience);
    QCOMPARE(desk.ours("outcome_unknown = 1 OR failed = 1"), 0);
    FakeMeta meta(silent.port());
    QTRY_COMPARE_WITH_TIMEOUT(desk.ours("stage = 1"), 1, kPatience);
    QCOMPARE(meta.count(), 1);
}

void TestRelaySends::textsToOneGuestLeaveInTheirOrder()
{
    QFETCH(db::Dialect, dialect);
    FakeMeta meta;
    Desk desk(dialect, meta.apiBase());
    QStringList written;
    for (int i = 0; i < 6; ++i) {
        written.append(u"line %1"_s.arg(i));
        desk.write(written.last());
    }
    QTRY_COMPARE_WITH_TIMEOUT(desk.ours("stage = 1"), 6, kPatience);
    QStringList sent;
    for (const Json &body : meta.bodies())
        sent.append(body.at("text"_L1).text("body"_L1));
    QCOMPARE(sent, written);
    QCOMPARE(desk.site.breaches(), QString());
}

void TestRelaySends::anExpiredTokenIsSeenInTheHealthUntilItIsRenewed()
{
    FakeMeta meta;
    meta.setScript([](int number) {
        return std::optional(number == 0 ? FakeMeta::refused(401, 190) : FakeMeta::accepted(number));
    });
    Desk desk(db::Dialect::Sqlite, meta.apiBase());
    desk.write(u"hello"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.house->get("/health").body.contains("\"state\":\"token_invalid\""), kPatience);
    desk.write(u"again"_s);
    // Nothing is wrong with what was written: it waits, and leaves in its order.
    QTRY_COMPARE_WITH_TIMEOUT(desk.ours("stage = 1"), 2, kPatience);
    QCOMPARE(desk.ours("failed = 1"), 0);
    QCOMPARE(meta.bodies().back().at("text"_L1).text("body"_L1), u"again"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.house->get("/health").body.contains("\"state\":\"token_invalid\""), kPatience);
}

void TestRelaySends::stopsWithConsolesOnTheLineAndAProviderThatHangs()
{
    FakeMeta meta;
    meta.setScript([](int) { return std::optional<net::HttpResponse>(); });
    RelayHouse::Options options;
    options.relay.answerWithin = milliseconds(3'600'000);
    Desk desk(db::Dialect::Sqlite, meta.apiBase(), options);
    desk.write(u"hanging"_s);
    QTRY_COMPARE_WITH_TIMEOUT(meta.count(), 1, kPatience);
    desk.house->relay().stop();
    desk.house->relay().stop();
    QCOMPARE(desk.line->waitForEnd(), 1001);
    QCOMPARE(desk.line->count("goodbye"_L1), 1);
    QCOMPARE(desk.ours("outcome_unknown = 1"), 1);
    QCOMPARE(desk.site.number("SELECT COUNT(*) FROM agent_session WHERE ended_at IS NULL"), 0);
}

BELLHOP_TEST(tst_relay_sends, TestRelaySends)
#include "tst_relay_sends.moc"
