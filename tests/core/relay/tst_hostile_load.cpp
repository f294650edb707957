// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/rate_limit.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/relay_house.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QHostAddress>
#include <QTcpSocket>

#ifdef Q_OS_UNIX
#include <array>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 30'000;
constexpr auto kPhone = "34600111222"_L1;

/// How many connections both of whose ends this process may hold.
int affordableConnections(int wanted)
{
#ifdef Q_OS_UNIX
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, 20'000);
    setrlimit(RLIMIT_NOFILE, &files);
    return static_cast<int>(std::min<rlim_t>(static_cast<rlim_t>(wanted), (files.rlim_cur - 200) / 2));
#else
    return std::min(wanted, 500);
#endif
}

/// Of this process, in MiB; 0 where it cannot be known.
double residentMemory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / (1024 * 1024);
}

#ifdef Q_OS_UNIX
/// Connections without a word whose other ends are held by a process of their own, so that this one's files suffice.
/// The child does nothing but system calls: the threads of its parent are not in it.
class QuietCrowd final
{
public:
    QuietCrowd(quint16 port, int count)
    {
        if (::pipe(m_toChild.data()) != 0 || ::pipe(m_fromChild.data()) != 0)
            qFatal("no pipe");
        m_child = ::fork();
        if (m_child == 0)
            hold(port, count);
        ::close(m_toChild[0]);
        ::close(m_fromChild[1]);
        if (::read(m_fromChild[0], &m_connected, sizeof m_connected) != sizeof m_connected)
            m_connected = 0;
    }
    ~QuietCrowd()
    {
        ::close(m_toChild[1]); // it goes when it reads the end
        ::waitpid(m_child, nullptr, 0);
        ::close(m_fromChild[0]);
    }
    Q_DISABLE_COPY_MOVE(QuietCrowd)
    [[nodiscard]] int connected() const { return m_connected; }

private:
    [[noreturn]] void hold(quint16 port, int count)
    {
        ::close(m_toChild[1]);
        ::close(m_fromChild[0]);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(port);
        int connected = 0;
        for (int i = 0; i < count; ++i) {
            const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
            connected += ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 ? 1 : 0;
        }
        char end = 0;
        const bool told = ::write(m_fromChild[1], &connected, sizeof connected) == sizeof connected
            && ::read(m_toChild[0], &end, 1) == 0;
        ::_exit(told ? 0 : 1);
    }

    std::array<int, 2> m_toChild{};
    std::array<int, 2> m_fromChild{};
    pid_t m_child = 0;
    int m_connected = 0;
};
#endif

/// Posts as a provider does: again, until it is taken.
bool isTaken(RelayHouse &house, const QByteArray &body, const QByteArray &channel = "front")
{
    return QTest::qWaitFor([&] { return house.post(body, channel).status == 200; }, kPatience);
}

InboundDelivery messagesOf(const QString &phone, int count)
{
    InboundDelivery delivery;
    for (int i = 0; i < count; ++i) {
        InboundMessage message;
        message.from.phone = phone;
        delivery.items.push_back({u"m:%1"_s.arg(i), {}, message});
    }
    return delivery;
}

} // namespace

/// More of everything than there should be.
class TestHostileLoad final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idleConnectionsCostLittleAndAreClosed();
    void tenThousandIdleConnectionsLeaveItAnswering();
    void aFullHouseTurnsAwayAndRecovers();
    void aBucketFillsAgainAndNoPostIsTooLargeForIt();
    void guestsWhoAreQuietAreForgotten();
    void aGuestWhoFloodsWaitsAndNobodyElseDoes_data() { BELLHOP_TEST_DIALECTS(); }
    void aGuestWhoFloodsWaitsAndNobodyElseDoes();
    void aChannelThatFloodsWaitsAndAnotherDoesNot();
};

void TestHostileLoad::idleConnectionsCostLittleAndAreClosed()
{
    const int count = affordableConnections(2'000);
    Site site;
    RelayHouse::Options options;
    options.relay.limits.connections = count + 100;
    options.relay.limits.headerTime = 4s;
    RelayHouse house(site.database(), options);
    const quint16 port = house.address().section(u':', -1).toUShort();
    double afterFirst = 0;
    for (int wave = 0; wave < 2; ++wave) {
        const double before = residentMemory();
        std::vector<std::unique_ptr<QTcpSocket>> idle;
        for (int i = 0; i < count; ++i) {
            idle.push_back(std::make_unique<QTcpSocket>());
            idle.back()->connectToHost(QHostAddress::LocalHost, port);
            QVERIFY2(idle.back()->waitForConnected(kPatience), qPrintable(idle.back()->errorString()));
        }
        QCOMPARE(house.post(RelayHouse::messageBody(kPhone, u"wamid.idle.%1"_s.arg(wave), u"hola"_s)).status, 200);
        const double grown = residentMemory() - before; // both ends of each
        qInfo("%d connections: %.1f MiB", count, grown);
        QVERIFY2(grown < 100, "an idle connection costs too much");
        for (const auto &socket : idle)
            QVERIFY2(socket->state() == QAbstractSocket::UnconnectedState || socket->waitForDisconnected(kPatience),
                "an idle connection stays open");
        if (wave == 0)
            afterFirst = residentMemory();
    }
    QVERIFY2(residentMemory() - afterFirst < 40, "idle connections leave something behind");
    QCOMPARE(site.number("SELECT COUNT(*) FROM message"), 2);
}

void TestHostileLoad::tenThousandIdleConnectionsLeaveItAnswering()
{
#ifdef Q_OS_UNIX
    constexpr int kConnections = 10'000;
    constexpr double kMostKbEach = 12;
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, 2 * kConnections);
    setrlimit(RLIMIT_NOFILE, &files);
    if (files.rlim_cur < kConnections + 500)
        QSKIP("this machine does not let a process hold ten thousand connections");
    Site site;
    RelayHouse::Options options;
    options.relay.limits.connections = kConnections + 100;
    options.relay.limits.headerTime = 120s;
    RelayHouse house(site.database(), options);
    const quint16 port = house.address().section(u':', -1).toUShort();
    double afterFirst = 0;
    for (int wave = 0; wave < 3; ++wave) {
        const double before = residentMemory();
        {
            const QuietCrowd crowd(port, kConnections);
            QCOMPARE(crowd.connected(), kConnections);
            for (int i = 0; i < 20; ++i) {
                const QString id = u"wamid.crowd.%1.%2"_s.arg(wave).arg(i);
                QCOMPARE(house.post(RelayHouse::messageBody(kPhone, id, u"hola"_s)).status, 200);
            }
            QCOMPARE(house.get("/health").status, 200);
            const double each = (residentMemory() - before) * 1024 / kConnections;
            qInfo("an idle connection costs %.1f KiB", each);
            QVERIFY2(each < kMostKbEach, "an idle connection costs too much");
        }
        QVERIFY(isTaken(house, RelayHouse::messageBody(kPhone, u"wamid.after.%1"_s.arg(wave), u"hola"_s)));
        if (wave == 0)
            afterFirst = residentMemory();
    }
    QVERIFY2(residentMemory() - afterFirst < 40, "connections that are gone leave something behind");
    QCOMPARE(site.number("SELECT COUNT(*) FROM message"), 63);
    QCOMPARE(site.breaches(), QString());
#endif
}

void TestHostileLoad::aFullHouseTurnsAwayAndRecovers()
{
    Site site;
    RelayHouse::Options options;
    options.relay.limits.connections = 8;
    options.relay.limits.headerTime = 1s;
    RelayHouse house(site.database(), options);
    const quint16 port = house.address().section(u':', -1).toUShort();
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 12; ++i) {
        idle.push_back(std::make_unique<QTcpSocket>());
        idle.back()->connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(idle.back()->waitForConnected(kPatience));
    }
    QVERIFY(idle.back()->waitForReadyRead(kPatience));
    const QByteArray answer = idle.back()->readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 503 ") && answer.contains("Retry-After: "), answer.constData());
    for (const auto &socket : idle)
        QVERIFY(socket->state() == QAbstractSocket::UnconnectedState || socket->waitForDisconnected(kPatience));
    QVERIFY(isTaken(house, RelayHouse::messageBody(kPhone, u"wamid.full"_s, u"hola"_s)));
}

void TestHostileLoad::aBucketFillsAgainAndNoPostIsTooLargeForIt()
{
    const ChannelId channel{1};
    const QString ana = u"1"_s;
    const QString bo = u"2"_s;
    relay::RateLimit limit({10, 20, 0, 0});
    const relay::RateLimit::Time start{1h};
    QVERIFY(!limit.take(channel, messagesOf(ana, 500), start)); // larger than the bucket, yet it must get in some day
    QCOMPARE(limit.take(channel, messagesOf(ana, 1), start), std::optional(3s)); // a debt of one burst, no more
    QVERIFY(!limit.take(channel, messagesOf(bo, 20), start));
    QVERIFY(!limit.take(ChannelId{2}, messagesOf(ana, 20), start)); // another channel's guest is somebody else
    QVERIFY(limit.take(channel, messagesOf(bo, 1), start + 99ms));
    QVERIFY(!limit.take(channel, messagesOf(bo, 1), start + 101ms));
    QVERIFY(limit.take(channel, messagesOf(bo, 1), start + 102ms));
    QVERIFY(limit.take(channel, messagesOf(ana, 1), start + 2s));
    QVERIFY(!limit.take(channel, messagesOf(ana, 1), start + 2101ms));
    InboundDelivery both = messagesOf(ana, 1);
    both.items.push_back(messagesOf(u"3"_s, 1).items.front());
    QVERIFY(limit.take(channel, both, start + 2102ms)); // whole or not at all: the third guest was not counted
    QVERIFY(!limit.take(channel, messagesOf(u"3"_s, 20), start + 2102ms));
}

void TestHostileLoad::guestsWhoAreQuietAreForgotten()
{
    relay::RateLimit limit({50, 200, 0, 0});
    const relay::RateLimit::Time start{1h};
    for (int i = 0; i < 100'000; ++i)
        QVERIFY(!limit.take(ChannelId{1}, messagesOf(QString::number(i), 1), start + i * 1ms));
    QVERIFY2(limit.guests() < 10'000, "every guest who ever wrote is remembered");
}

void TestHostileLoad::aGuestWhoFloodsWaitsAndNobodyElseDoes()
{
    QFETCH(db::Dialect, dialect);
    constexpr int kPosts = 40;
    Site site(dialect);
    RelayHouse::Options options;
    options.relay.rates = {0.5, 10, 0, 0};
    RelayHouse house(site.database(), options);
    std::vector<QByteArray> flood;
    for (int i = 0; i < kPosts; ++i)
        flood.push_back(RelayHouse::messageBody(kPhone, u"wamid.flood.%1"_s.arg(i), u"hola"_s));
    const QHash<int, int> answers = house.postAtOnce(flood);
    QVERIFY2(answers.value(200) >= 10 && answers.value(429) > 0, qPrintable(QString::number(answers.value(200))));
    QCOMPARE(answers.value(200) + answers.value(429), kPosts);
    QCOMPARE(site.number("SELECT COUNT(*) FROM message"), answers.value(200));
    const auto refused = house.post(flood.back()); // perhaps let in: then the next one is not
    const auto again = refused.status == 200 ? house.post(flood.front()) : refused;
    if (again.status == 429) {
        QVERIFY(again.body.isEmpty());
        QVERIFY(again.header("Retry-After").toInt() >= 1);
    }
    QCOMPARE(house.post(RelayHouse::messageBody(u"34600999888"_s, u"wamid.calm"_s, u"hello"_s)).status, 200);
    QVERIFY(house.get("/metrics").body.contains("bellhop_webhooks_total{result=\"limited\"} "));
}

void TestHostileLoad::aChannelThatFloodsWaitsAndAnotherDoesNot()
{
    Site site;
    RelayHouse::Options options;
    options.relay.rates = {0, 0, 20, 5};
    RelayHouse house(site.database(), options);
    house.addChannel(u"back"_s, u"1066"_s);
    std::vector<QByteArray> left;
    for (int i = 0; i < 60; ++i) {
        const QString guest = u"3460000%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        left.push_back(RelayHouse::messageBody(guest, u"wamid.many.%1"_s.arg(i), u"hola"_s));
    }
    const QHash<int, int> answers = house.postAtOnce(left);
    QVERIFY(answers.value(200) >= 5);
    QCOMPARE(answers.value(200) + answers.value(429), 60);
    QVERIFY(isTaken(house, "{}", "back")); // once the relay knows it
    for (const QByteArray &body : left) // as the provider does it: again, until it is taken; none is lost, none doubled
        QVERIFY(isTaken(house, body));
    QCOMPARE(site.number("SELECT COUNT(*) FROM message"), 60);
    QCOMPARE(site.breaches(), QString());
}

BELLHOP_TEST(tst_hostile_load, TestHostileLoad)
#include "tst_hostile_load.moc"
