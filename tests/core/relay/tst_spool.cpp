// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/db/migrator.h"
#include "core/relay/spool_file.h"
#include "core/vault/vault.h"
#include "tests/core/relay/shaky_database.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/private_mysql.h"
#include "tests/support/relay_house.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QMap>

#include <atomic>
#include <thread>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 60'000;
constexpr auto kPhone = "34600111222"_L1;
using State = ShakyDatabase::State;

/// A folder with a spool in it and the key that seals it.
class SpoolPlace final
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"spool.sqlite"_s); }

    [[nodiscard]] relay::SpoolOptions file() const
    {
        relay::SpoolOptions options;
        options.file = path();
        options.seal = [vault = m_vault](const QByteArray &plain, const QString &context) -> Result<QByteArray> {
            return vault.seal(plain, context.toUtf8());
        };
        options.unseal = [vault = m_vault](const QByteArray &sealed, const QString &context) {
            return vault.open(sealed, context.toUtf8());
        };
        return options;
    }

    [[nodiscard]] RelayHouse::Options house() const
    {
        RelayHouse::Options options;
        options.relay.spool = file();
        options.relay.rates = {0, 0, 0, 0}; // guests here write as fast as they can
        return options;
    }

    /// Everything in the folder.
    [[nodiscard]] QByteArray allBytes() const
    {
        QByteArray all;
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files)) {
            QFile one(m_folder.filePath(name));
            all += one.open(QIODevice::ReadOnly) ? one.readAll() : QByteArray();
        }
        return all;
    }

    /// The owner's hand in the file, beside a relay that uses it.
    [[nodiscard]] Status execute(const QByteArray &statement) const
    {
        db::DatabaseUrl url;
        url.path = path();
        db::OpenOptions visit;
        visit.visit = true;
        BELLHOP_TRY(const auto opened, db::Database::open(url, visit));
        BELLHOP_CHECK(opened->write([&](db::Connection &connection) { return connection.executeText(statement); }));
        return done();
    }

    /// Posts that a relay kept before it died.
    void fill(const std::vector<relay::RawPost> &posts) const
    {
        const auto spool = relay::SpoolFile::open(file());
        QVERIFY_OK(spool);
        QVERIFY_OK((*spool)->append(posts));
    }

private:
    QTemporaryDir m_folder{scratchTemplate()};
    vault::Vault m_vault{vault::SiteKey::generate()};
};

/// Guests who write one message after the other, each when the one before was taken, and read every answer.
class BusyGuests final
{
public:
    BusyGuests(const RelayHouse &house, int guests)
    {
        for (int guest = 0; guest < guests; ++guest)
            m_threads.emplace_back([this, &house, guest] { write(house, guest); });
    }
    ~BusyGuests() { stop(); }
    Q_DISABLE_COPY_MOVE(BusyGuests)

    void stop()
    {
        m_stop = true;
        for (std::thread &thread : m_threads) {
            if (thread.joinable())
                thread.join();
        }
    }
    [[nodiscard]] int taken() const { return m_taken; }
    [[nodiscard]] int refused() const { return m_refused; }

private:
    void write(const RelayHouse &house, int guest)
    {
        net::HttpClient client;
        for (int i = 0; !m_stop; ++i) {
            const auto answer = client.sendAndWait(house.signedPost(RelayHouse::messageBody(
                u"3460000000%1"_s.arg(guest), u"wamid.%1.%2"_s.arg(guest).arg(i), u"%1 %2"_s.arg(guest).arg(i))));
            const bool took = answer.ok() && answer->status == 200;
            ++(took ? m_taken : m_refused);
            if (!took)
                return;
        }
    }

    std::atomic<bool> m_stop{false};
    std::atomic<int> m_taken{0};
    std::atomic<int> m_refused{0};
    std::vector<std::thread> m_threads;
};

/// Empty when each guest's messages are there once, without a hole, in the order in which they were written.
QString disorder(db::Database &database, int messages)
{
    const auto rows = database.read([](db::Connection &connection) {
        return connection.queryText("SELECT body FROM message ORDER BY arrived_at, id");
    });
    if (!rows.ok())
        return rows.error().detail;
    QMap<QString, int> next;
    for (const db::Row &row : *rows) {
        const QStringList parts = row.text(0).split(u' ');
        if (parts.size() != 2 || parts[1].toInt() != next[parts[0]]++)
            return u"guest %1, message %2"_s.arg(parts.value(0), parts.value(1));
    }
    return static_cast<int>(rows->size()) == messages ? QString() : u"%1 messages"_s.arg(rows->size());
}

qint64 spoolFigure(RelayHouse &house, QLatin1String key)
{
    const auto health = Json::parse(house.get("/health").body);
    return health.ok() ? health->at("spool"_L1).integer(key).value_or(-1) : -1;
}

relay::RawPost rawPost(ChannelId channel, int number)
{
    return {newUuid(), channel, Provider::Meta, u"1055"_s, {}, {},
        RelayHouse::messageBody(kPhone, u"wamid.%1"_s.arg(number), u"0 %1"_s.arg(number))};
}

ChannelId front(Site &site)
{
    const RelayHouse house(site.database()); // makes it
    return {site.number("SELECT id FROM channel_account WHERE name = 'front'")};
}

} // namespace

/// A 200 is kept: while the database is away, across a relay's death, once and in order.
class TestSpool final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerKilledUnderTrafficCostsNothing();
    void nothingOvertakesAroundOutages_data() { BELLHOP_TEST_DIALECTS(); }
    void nothingOvertakesAroundOutages();
    void aFrozenDatabaseDoesNotKeepPostsFromTheDisk();
    void whatARelayLeftBehindIsStoredByTheNext();
    void drainingTwiceDoublesNothing_data() { BELLHOP_TEST_DIALECTS(); }
    void drainingTwiceDoublesNothing();
    void whatLayInTheSpoolHappenedWhenItArrived_data() { BELLHOP_TEST_DIALECTS(); }
    void whatLayInTheSpoolHappenedWhenItArrived();
    void aFullSpoolSays503();
    void aDiskThatRefusesSays503();
    void aRefusedPostIsSetAsideAndBlocksNobody_data() { BELLHOP_TEST_DIALECTS(); }
    void aRefusedPostIsSetAsideAndBlocksNobody();
    void whatAnotherKeySealedWaitsForIt();
    void aSecondRelayIsRefusedTheFile();
    void forgeriesDoNotGetIn();
};

void TestSpool::aServerKilledUnderTrafficCostsNothing()
{
    PrivateMySql server({});
    QVERIFY_OK(server.start());
    db::OpenOptions open;
    open.patience = milliseconds(300);
    auto opened = db::Database::open(server.url(server.createSchema()), open);
    QVERIFY_OK(opened);
    db::Database &database = **opened;
    QVERIFY_OK(db::migrate(database));
    const SpoolPlace place;
    RelayHouse house(database, place.house());
    BusyGuests guests(house, 4);
    const auto wait = [&guests](int more) {
        const int until = guests.taken() + more;
        return QTest::qWaitFor([&] { return guests.taken() >= until || guests.refused() > 0; }, kPatience);
    };
    for (int round = 0; round < 2; ++round) {
        QVERIFY(wait(20));
        server.kill();
        QVERIFY(wait(60));
        QVERIFY(spoolFigure(house, "posts"_L1) > 0);
        QVERIFY_OK(server.start());
    }
    QVERIFY(wait(20));
    guests.stop();
    QCOMPARE(guests.refused(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(spoolFigure(house, "posts"_L1), 0, kPatience);
    QCOMPARE(disorder(database, guests.taken()), QString());
}

void TestSpool::nothingOvertakesAroundOutages()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    const SpoolPlace place;
    ShakyDatabase database(site.database());
    RelayHouse house(database, place.house());
    BusyGuests guests(house, 3);
    for (int round = 0; round < 20; ++round) {
        database.become(round % 2 == 0 ? State::Away : State::There);
        const int until = guests.taken() + 9;
        QVERIFY(QTest::qWaitFor([&] { return guests.taken() >= until || guests.refused() > 0; }, kPatience));
    }
    guests.stop();
    QCOMPARE(guests.refused(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(spoolFigure(house, "posts"_L1), 0, kPatience);
    QCOMPARE(disorder(site.database(), guests.taken()), QString());
    QCOMPARE(site.breaches(), QString());
    const QByteArray metrics = house.get("/metrics").body;
    QVERIFY(metrics.contains("bellhop_spool_posts 0\n") && metrics.contains("bellhop_spool_bytes 0\n"));
    QVERIFY(!metrics.contains("bellhop_webhooks_total{result=\"spooled\"} 0\n"));
}

void TestSpool::aFrozenDatabaseDoesNotKeepPostsFromTheDisk()
{
    Site site;
    const SpoolPlace place;
    ShakyDatabase database(site.database());
    RelayHouse house(database, place.house());
    database.become(State::Frozen);
    int first = 0;
    std::thread stuck([&] { first = house.post(RelayHouse::messageBody(kPhone, u"wamid.1"_s, u"0 0"_s)).status; });
    const bool noticed = QTest::qWaitFor([&] { return house.get("/health").status == 503; }, kPatience);
    const int second = noticed ? house.post(RelayHouse::messageBody(kPhone, u"wamid.2"_s, u"1 0"_s)).status : 0;
    database.become(State::There);
    stuck.join();
    QVERIFY(noticed);
    QCOMPARE(second, 200);
    QCOMPARE(first, 200);
    QTRY_COMPARE_WITH_TIMEOUT(site.number("SELECT COUNT(*) FROM message"), 2, kPatience);
}

void TestSpool::whatARelayLeftBehindIsStoredByTheNext()
{
    Site site;
    const SpoolPlace place;
    {
        ShakyDatabase database(site.database());
        RelayHouse house(database, place.house());
        database.become(State::Away);
        for (int i = 0; i < 30; ++i)
            QCOMPARE(house.post(RelayHouse::messageBody(kPhone, u"wamid.%1"_s.arg(i), u"0 %1"_s.arg(i))).status, 200);
        QCOMPARE(spoolFigure(house, "posts"_L1), 30);
        QVERIFY(spoolFigure(house, "bytes"_L1) > 0);
        QVERIFY(spoolFigure(house, "oldest_seconds"_L1) >= 0);
        const QByteArray kept = place.allBytes();
        QVERIFY(!kept.isEmpty());
        for (const QByteArray &canary : {QByteArray(kPhone.data()), QByteArray("wamid."), QByteArray("whatsapp")})
            QVERIFY(!kept.contains(canary));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY((QFile::permissions(place.path()) & others) == 0);
    }
    QCOMPARE(site.number("SELECT COUNT(*) FROM message"), 0);
    RelayHouse next(site.database(), place.house());
    QTRY_COMPARE_WITH_TIMEOUT(spoolFigure(next, "posts"_L1), 0, kPatience);
    QCOMPARE(disorder(site.database(), 30), QString());
}

void TestSpool::drainingTwiceDoublesNothing()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    const SpoolPlace place;
    const ChannelId channel = front(site);
    std::vector<relay::RawPost> posts;
    for (int i = 0; i < 100; ++i)
        posts.push_back(rawPost(channel, i));
    for (int time = 0; time < 2; ++time) { // the second time as after a crash between commit and removal
        place.fill(posts);
        RelayHouse house(site.database(), place.house());
        QTRY_COMPARE_WITH_TIMEOUT(spoolFigure(house, "posts"_L1), 0, kPatience);
    }
    QCOMPARE(disorder(site.database(), 100), QString());
    QCOMPARE(site.number("SELECT COUNT(*) FROM raw_delivery"), 100);
    QCOMPARE(site.number("SELECT COUNT(*) FROM raw_item"), 100);
    QCOMPARE(site.breaches(), QString());
}

// Twilio and Lipachat tell no time: two hours on the disk may not lengthen the guest's window.
void TestSpool::whatLayInTheSpoolHappenedWhenItArrived()
{
    QFETCH(db::Dialect, dialect);
    constexpr qint64 kAway = 2 * 3600 * 1000;
    Site site(dialect);
    const SpoolPlace place;
    const ChannelId channel = front(site);
    place.fill({{newUuid(), channel, Provider::Twilio, u"whatsapp:+14155550100"_s, {}, {},
                    "MessageSid=SM00000000000000000000000000000001&From=whatsapp%3A%2B34600111222"
                    "&To=whatsapp%3A%2B14155550100&Body=hola"},
        {newUuid(), channel, Provider::Lipachat, u"254711000100"_s, {}, {},
            R"({"messageId":"wamid.L1","from":"34600333444","to":"254711000100","type":"TEXT","text":"habari"})"}});
    QVERIFY_OK(place.execute("UPDATE spooled SET arrived = arrived - " + QByteArray::number(kAway)));
    RelayHouse house(site.database(), place.house());
    QTRY_COMPARE_WITH_TIMEOUT(site.number("SELECT COUNT(*) FROM message"), 2, kPatience);
    const qint64 now = site.now().ms;
    for (const QByteArray &column :
        {QByteArray("SELECT MIN(provider_at) FROM message"), QByteArray("SELECT MAX(provider_at) FROM message"),
            QByteArray("SELECT MIN(window_until) - 86400000 FROM reach"),
            QByteArray("SELECT MAX(window_until) - 86400000 FROM reach")}) {
        const qint64 ago = now - site.number(column);
        QVERIFY2(
            ago >= kAway && ago < kAway + 10 * kPatience, (column + " says " + QByteArray::number(ago)).constData());
    }
    QCOMPARE(site.breaches(), QString());
}

void TestSpool::aFullSpoolSays503()
{
    Site site;
    const SpoolPlace place;
    ShakyDatabase database(site.database());
    RelayHouse::Options options = place.house();
    options.relay.spool.limitPosts = 3;
    RelayHouse house(database, options);
    const auto post = [&house](int number) {
        return house.post(RelayHouse::messageBody(kPhone, u"wamid.%1"_s.arg(number), u"0 %1"_s.arg(number)));
    };
    database.become(State::Away);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(post(i).status, 200);
    const auto refused = post(3);
    QCOMPARE(refused.status, 503);
    QVERIFY(!refused.header("Retry-After").isEmpty());
    database.become(State::There);
    QTRY_COMPARE_WITH_TIMEOUT(post(3).status, 200, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(spoolFigure(house, "posts"_L1), 0, kPatience);
    QCOMPARE(disorder(site.database(), 4), QString());
}

void TestSpool::aDiskThatRefusesSays503()
{
    Site site;
    const SpoolPlace place;
    ShakyDatabase database(site.database());
    RelayHouse house(database, place.house());
    const auto post = [&house](int number) {
        return house.post(RelayHouse::messageBody(kPhone, u"wamid.%1"_s.arg(number), u"0 %1"_s.arg(number))).status;
    };
    database.become(State::Away);
    QCOMPARE(post(0), 200);
    QVERIFY_OK(place.execute("CREATE TRIGGER disk BEFORE INSERT ON spooled BEGIN SELECT RAISE(ABORT, 'disk'); END"));
    QCOMPARE(post(1), 503);
    QVERIFY_OK(place.execute("DROP TRIGGER disk"));
    QCOMPARE(post(1), 200);
    QCOMPARE(spoolFigure(house, "posts"_L1), 2);
    database.become(State::There);
    QTRY_COMPARE_WITH_TIMEOUT(spoolFigure(house, "posts"_L1), 0, kPatience);
    QCOMPARE(disorder(site.database(), 2), QString());
}

void TestSpool::aRefusedPostIsSetAsideAndBlocksNobody()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    const SpoolPlace place;
    const ChannelId channel = front(site);
    const ChannelId nobodys{channel.value + 1000};
    place.fill({rawPost(channel, 0), rawPost(nobodys, 1), rawPost(channel, 1)});
    for (int time = 0; time < 2; ++time) { // the next relay tries it again, and keeps it again
        RelayHouse house(site.database(), place.house());
        QTRY_COMPARE_WITH_TIMEOUT(spoolFigure(house, "set_aside"_L1), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(spoolFigure(house, "posts"_L1), 0, kPatience);
        QCOMPARE(disorder(site.database(), 2), QString());
    }
    QCOMPARE(site.number("SELECT COUNT(*) FROM raw_item WHERE state = 'quarantined'"), 0);
}

void TestSpool::whatAnotherKeySealedWaitsForIt()
{
    Site site;
    const SpoolPlace place;
    const SpoolPlace stranger;
    const ChannelId channel = front(site);
    place.fill({rawPost(channel, 0)});
    {
        RelayHouse::Options options = stranger.house();
        options.relay.spool.file = place.path();
        RelayHouse house(site.database(), options);
        QTRY_COMPARE_WITH_TIMEOUT(spoolFigure(house, "set_aside"_L1), 1, kPatience);
        QCOMPARE(house.post(RelayHouse::messageBody(u"34600000009"_s, u"wamid.9"_s, u"9 0"_s)).status, 200);
    }
    RelayHouse house(site.database(), place.house());
    QTRY_COMPARE_WITH_TIMEOUT(spoolFigure(house, "posts"_L1), 0, kPatience);
    QCOMPARE(spoolFigure(house, "set_aside"_L1), 0);
    QCOMPARE(site.number("SELECT COUNT(*) FROM message"), 2);
}

void TestSpool::aSecondRelayIsRefusedTheFile()
{
    Site site;
    const SpoolPlace place;
    RelayHouse house(site.database(), place.house());
    relay::Relay second(
        site.database(), [](const QByteArray &secret, const QString &) -> Result<QByteArray> { return secret; },
        place.house().relay);
    QVERIFY_FAILS(second.start(), ErrorKind::Conflict);
}

void TestSpool::forgeriesDoNotGetIn()
{
    Site site;
    const SpoolPlace place;
    ShakyDatabase database(site.database());
    RelayHouse house(database, place.house());
    database.become(State::Away);
    const QByteArray body = RelayHouse::messageBody(kPhone, u"wamid.1"_s, u"0 0"_s);
    QCOMPARE(house.postWith(body, {{"X-Hub-Signature-256", "sha256=" + QByteArray(64, '0')}}).status, 401);
    QCOMPARE(house.post(body, "nobody").status, 404);
    QCOMPARE(spoolFigure(house, "posts"_L1), 0);
    database.become(State::There);
}

BELLHOP_TEST(tst_spool, TestSpool)
#include "tst_spool.moc"
