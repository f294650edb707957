// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/backoff.h"
#include "core/channel/signature.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/relay_house.h"
#include "tests/support/test_main.h"

#include <mutex>

QByteArray bellhop_desk_intake_sql();
QByteArray bellhop_desk_outbox_sql();
QByteArray bellhop_desk_ownership_sql();
QByteArray bellhop_desk_people_sql();
QByteArray bellhop_desk_sending_sql();
QByteArray bellhop_desk_status_sql();

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 30'000;
constexpr auto kPhone = "34600111222"_L1;

/// Everything that is logged while it lives.
class LogCatcher final
{
public:
    LogCatcher()
    {
        s_lines.clear();
        m_before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            const std::lock_guard lock(s_mutex);
            s_lines += text.toUtf8() + '\n';
        });
    }
    ~LogCatcher() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(LogCatcher)
    static QByteArray lines()
    {
        const std::lock_guard lock(s_mutex);
        return s_lines;
    }

private:
    static inline std::mutex s_mutex; ///< Guards s_lines.
    static inline QByteArray s_lines;
    QtMessageHandler m_before = nullptr;
};

Json messageAt(const QString &id, const QString &stamp)
{
    return RelayHouse::message(kPhone, id, u"hola"_s).set("timestamp"_L1, stamp);
}

/// The tables that SQLite would read from end to end for these statements, as "file.name: SCAN table".
QStringList scansOf(Site &site, const QByteArray &file, const QString &origin)
{
    const db::SqlBook book(file, origin);
    QStringList scans;
    for (const db::Sql *sql : book.all()) {
        QByteArray text = sql->repeated(db::Dialect::Sqlite, 2).text;
        text.replace('?', '1');
        const auto plan = site.database().write(
            [&](db::Connection &connection) { return connection.queryText("EXPLAIN QUERY PLAN " + text); });
        if (!plan.ok()) {
            scans << sql->label() + u": "_s + plan.error().detail;
            continue;
        }
        for (const db::Row &row : *plan) {
            const QString step = row.text(3);
            const QByteArray table = step.section(u' ', 1, 1).toUtf8();
            // An INSERT's plan also names the tables of its foreign keys, which are looked through after a breach
            // alone.
            const bool reads
                = !text.startsWith("INSERT") || text.contains("FROM " + table) || text.contains(table + '.');
            if (step.startsWith("SCAN "_L1) && reads && !step.contains("CONSTANT ROW"_L1))
                scans << sql->label() + u": "_s + step;
        }
    }
    return scans;
}

} // namespace

/// What went wrong in programs like this one, tried on ours over real sockets; tests/README.md lists them all.
class TestPeersDefects final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBatchOfFiftyMixedItemsIsAppliedToTheLast_data() { BELLHOP_TEST_DIALECTS(); }
    void aBatchOfFiftyMixedItemsIsAppliedToTheLast();
    void aHugeItemIsSetAsideAndItsNeighboursAreTaken_data() { BELLHOP_TEST_DIALECTS(); }
    void aHugeItemIsSetAsideAndItsNeighboursAreTaken();
    void aStatusOfSomebodyElsesMessageFailsNothing();
    void aDelayedWebhookShortensTheWindow();
    void aTimeBeyondAllSenseOpensNoWindow();
    void twoEqualAnswersStayTwo();
    void aRefusedWebhookLeavesNoTraceInTheLog();
    void noStatementOfTheHotPathReadsAWholeTable();
    void twoHundredConsolesDoNotComeBackAtOnce();
};

// B7: only the first message or status of a post was looked at.
void TestPeersDefects::aBatchOfFiftyMixedItemsIsAppliedToTheLast()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    RelayHouse house(site.database());
    std::vector<Json> messages;
    std::vector<Json> statuses;
    for (int i = 0; i < 30; ++i)
        messages.push_back(
            RelayHouse::message(u"3460000%1"_s.arg(i % 6, 4, 10, QLatin1Char('0')), u"wamid.%1"_s.arg(i), u"x"_s));
    for (int i = 0; i < 20; ++i)
        statuses.push_back(
            RelayHouse::status(kPhone, u"wamid.out.%1"_s.arg(i / 2), i % 2 == 0 ? u"sent"_s : u"read"_s));
    QCOMPARE(house.post(RelayHouse::bodyOf(messages, statuses)).status, 200);
    QCOMPARE(site.number("SELECT COUNT(*) FROM message"), 30);
    QCOMPARE(site.number("SELECT COUNT(*) FROM conversation"), 6);
    QCOMPARE(site.number("SELECT COUNT(*) FROM raw_item WHERE state = 'applied'"), 50);
    QCOMPARE(site.breaches(), QString());
}

// B15: one huge attachment held up all intake for two days.
void TestPeersDefects::aHugeItemIsSetAsideAndItsNeighboursAreTaken()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    RelayHouse house(site.database());
    const QByteArray body = RelayHouse::bodyOf({RelayHouse::message(kPhone, u"wamid.1"_s, u"before"_s),
        RelayHouse::message(kPhone, u"wamid.huge"_s, QString(2'000'000, u'x')),
        RelayHouse::message(kPhone, u"wamid.2"_s, u"after"_s)});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(house.post(body).status, 200);
    QCOMPARE(site.number("SELECT COUNT(*) FROM message WHERE body IN ('before', 'after')"), 2);
    QVERIFY(site.number("SELECT COALESCE(MAX(LENGTH(raw)), 0) FROM raw_item") < 300'000);
    QCOMPARE(house.post(RelayHouse::messageBody(kPhone, u"wamid.3"_s, u"later"_s)).status, 200);
}

// B26: the status of a message that is not known here failed the whole post.
void TestPeersDefects::aStatusOfSomebodyElsesMessageFailsNothing()
{
    Site site;
    RelayHouse house(site.database());
    const Json foreign = RelayHouse::status(kPhone, u"wamid.foreign"_s, u"delivered"_s, u"somebody-elses-token"_s);
    QCOMPARE(
        house.post(RelayHouse::bodyOf({RelayHouse::message(kPhone, u"wamid.1"_s, u"hola"_s)}, {foreign})).status, 200);
    QCOMPARE(site.number("SELECT COUNT(*) FROM message"), 1);
    QCOMPARE(site.number("SELECT COUNT(*) FROM raw_item WHERE state = 'quarantined'"), 0);
}

// B9: the window was counted from the time of processing.
void TestPeersDefects::aDelayedWebhookShortensTheWindow()
{
    Site site;
    RelayHouse house(site.database());
    const qint64 sentAt = site.now().ms / 1000 - 3 * 3600;
    QCOMPARE(house.post(RelayHouse::bodyOf({messageAt(u"wamid.late"_s, QString::number(sentAt))})).status, 200);
    QCOMPARE(site.number("SELECT window_until FROM reach"), (sentAt + 24 * 3600) * 1000);
}

// B27: milliseconds read as seconds opened a window in the year 50,000.
void TestPeersDefects::aTimeBeyondAllSenseOpensNoWindow()
{
    Site site;
    RelayHouse house(site.database());
    const qint64 now = site.now().ms / 1000;
    const auto take = [&](const QString &id, const QString &stamp) {
        return house.post(RelayHouse::bodyOf({messageAt(id, stamp)})).status;
    };
    QCOMPARE(take(u"wamid.ms"_s, QString::number(now * 1000)), 200);
    QCOMPARE(site.number("SELECT window_until FROM reach"), (now + 24 * 3600) * 1000);
    for (const QString &absurd : {u"-1"_s, u"0"_s, u"99999999999999999"_s, u"9223372036854775807"_s, u"soon"_s})
        QCOMPARE(take(u"wamid."_s + absurd, absurd), 200);
    QCOMPARE(site.number("SELECT COUNT(*) FROM raw_item WHERE state = 'quarantined'"), 5);
    QCOMPARE(take(u"wamid.future"_s, QString::number(now + 400 * 24 * 3600)), 200); // a clock that goes wrong
    QVERIFY(site.number("SELECT window_until FROM reach") <= site.now().ms + 25 * 3600 * 1000);
    QCOMPARE(site.breaches(), QString());
}

// B24: two equal answers within an hour were taken for one.
void TestPeersDefects::twoEqualAnswersStayTwo()
{
    Site site;
    FakeMeta meta;
    RelayHouse::Options options;
    options.apiBase = meta.apiBase();
    RelayHouse house(site.database(), options);
    house.addAgent(u"ana"_s);
    const auto line = house.enter(u"ana"_s);
    QCOMPARE(house.post(RelayHouse::messageBody(kPhone, u"wamid.in"_s, u"hola"_s)).status, 200);
    const ConversationId chat{site.number("SELECT id FROM conversation")};
    QCOMPARE(line->answerTo(line->order(chat, site.epochOf(chat), ClaimOrder())).boolean("ok"_L1), std::optional(true));
    for (int i = 0; i < 2; ++i) {
        const QString id = line->order(chat, site.epochOf(chat), SendTextOrder{u"One moment, please."_s, {}});
        QCOMPARE(line->answerTo(id).boolean("ok"_L1), std::optional(true));
    }
    QTRY_COMPARE_WITH_TIMEOUT(
        site.number("SELECT COUNT(*) FROM message WHERE provider_msg_id LIKE 'wamid.out.%'"), 2, kPatience);
    QCOMPARE(meta.count(), 2);
    QCOMPARE(house.post(RelayHouse::bodyOf({}, {RelayHouse::status(kPhone, u"wamid.out.1"_s, u"read"_s)})).status, 200);
    QCOMPARE(site.number("SELECT COUNT(*) FROM message WHERE direction = 1"), 2);
    QCOMPARE(site.number("SELECT COUNT(DISTINCT stage) FROM message WHERE direction = 1"),
        2); // one is read, the other is not
    QCOMPARE(site.breaches(), QString());
}

// B22: the log held the signature that would have been right, and the body.
void TestPeersDefects::aRefusedWebhookLeavesNoTraceInTheLog()
{
    Site site;
    RelayHouse house(site.database());
    const QByteArray body = RelayHouse::messageBody(kPhone, u"wamid.forged"_s, u"a private word"_s);
    const LogCatcher log;
    const auto answer = house.postWith(body, {{"X-Hub-Signature-256", "sha256=" + QByteArray(64, 'a')}});
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.body.isEmpty());
    const QByteArray right = channel::metaSignature("house-app-secret", body).mid(7);
    for (const QByteArray &secret : {right, right.left(16), QByteArray("private"), QByteArray("aaaaaaaa"),
             QByteArray(kPhone.data()), QByteArray("house-app-secret")})
        QVERIFY2(!LogCatcher::lines().contains(secret), LogCatcher::lines().constData());
}

// B13: statuses were matched by searching through every message.
void TestPeersDefects::noStatementOfTheHotPathReadsAWholeTable()
{
    Site site;
    const QByteArray planted = "-- name: planted\nSELECT m.id FROM message m WHERE m.body = :body\n";
    QCOMPARE(scansOf(site, planted, u"test"_s), QStringList(u"test.planted: SCAN m"_s));
    QStringList scans;
    scans += scansOf(site, bellhop_desk_intake_sql(), u"intake"_s);
    scans += scansOf(site, bellhop_desk_status_sql(), u"status"_s);
    scans += scansOf(site, bellhop_desk_people_sql(), u"people"_s);
    scans += scansOf(site, bellhop_desk_ownership_sql(), u"ownership"_s);
    scans += scansOf(site, bellhop_desk_sending_sql(), u"sending"_s);
    scans += scansOf(site, bellhop_desk_outbox_sql(), u"outbox"_s);
    // Of all that wait for their message, once per job: there are few, and they leave after a while.
    scans.removeIf([](const QString &scan) { return scan.startsWith("status.parked_and_known: "_L1); });
    // A site's numbers: a handful, each looked up in the outbox by its index.
    scans.removeIf([](const QString &scan) { return scan == "outbox.numbers_due: SCAN h"_L1; });
    // One row: the newest decision of a conversation, found by its index.
    scans.removeIf([](const QString &scan) { return scan == "sending.take_suggestion: SCAN x"_L1; });
    QVERIFY2(scans.isEmpty(), qPrintable(scans.join(u'\n')));
}

// B17: when the server came back, everybody did at the same moment.
void TestPeersDefects::twoHundredConsolesDoNotComeBackAtOnce()
{
    constexpr int kConsoles = 200;
    constexpr int kSlots = 5;
    for (int attempt = 0; attempt < 4; ++attempt) {
        std::array<int, kSlots> arrivals{};
        for (int i = 0; i < kConsoles; ++i) {
            Backoff backoff(1s, 60s); // as a console waits
            for (int earlier = 0; earlier < attempt; ++earlier)
                (void)backoff.next();
            const auto whole = 1000ms * (1 << attempt);
            const auto late = (backoff.next() - whole / 2) * kSlots / (whole / 2 + 1ms);
            ++arrivals.at(static_cast<std::size_t>(std::clamp<qint64>(late, 0, kSlots - 1)));
        }
        for (const int count : arrivals) // evenly: 40 each; by chance twice that never happens
            QVERIFY2(count < 2 * kConsoles / kSlots, qPrintable(QString::number(count)));
    }
}

BELLHOP_TEST(tst_peers_defects, TestPeersDefects)
#include "tst_peers_defects.moc"
