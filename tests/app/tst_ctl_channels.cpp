// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/simulator.h"
#include "tests/app/raw_http.h"
#include "tests/app/test_site.h"
#include "tests/support/relay_house.h"
#include "tests/support/temp_database.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 120'000;
constexpr auto kAuthToken = "canary-auth-token-0451";
constexpr auto kApiKey = "canary-api-key-0451";
const QString kAccount = u"AC00000000000000000000000000000001"_s;
const QString kSender = u"+14155550100"_s;
const QString kPhone = u"254711000100"_s;
const QString kGuest = u"254722000200"_s;
const QString kPublic = u"https://hotel.example"_s;

QStringList twilio(TestSite &site)
{
    return {u"channel"_s, u"add"_s, u"twilio"_s, u"--name"_s, u"tw"_s, u"--account-sid"_s, kAccount,
        u"--auth-token-file"_s, site.secretFile(kAuthToken), u"--sender"_s, u"whatsapp:"_s + kSender, u"--public-url"_s,
        kPublic};
}

QStringList lipachat(TestSite &site)
{
    return {u"channel"_s, u"add"_s, u"lipachat"_s, u"--name"_s, u"lipa"_s, u"--phone-number"_s, kPhone,
        u"--api-key-file"_s, site.secretFile(kApiKey)};
}

/// What a line of the answer says after "WORD: ".
QString said(const Ran &ran, const QString &word)
{
    const QRegularExpression line(
        u"^%1: (.*)$"_s.arg(QRegularExpression::escape(word)), QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(ran.out)).captured(1);
}

sim::SimulatorOptions world(quint16 relayPort)
{
    sim::SimulatorOptions options;
    options.speed = 5;
    options.twilio.accountSid = kAccount;
    options.twilio.authToken = kAuthToken;
    options.twilio.sender = kSender;
    options.twilio.publicUrl = kPublic.toUtf8();
    options.twilio.relayUrl = "http://127.0.0.1:" + QByteArray::number(relayPort);
    options.twilio.webhookUrl = options.twilio.publicUrl + "/webhook/tw";
    options.lipachat.apiKey = kApiKey;
    options.lipachat.phone = kPhone;
    return options;
}

} // namespace

/// Numbers of Twilio and Lipachat, added as IT adds them.
class TestCtlChannels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsNumbersOfEveryProvider_data() { BELLHOP_TEST_DIALECTS(); }
    void addsNumbersOfEveryProvider();
    void tellsLipachatsPathOnceAndNeverTheSame();
    void saysWhatIsWrongWithAnArgument_data();
    void saysWhatIsWrongWithAnArgument();
    void renewsASecretWhileTheRelayRuns();
    void aGuestOfEachProviderIsAnsweredAndReadsIt_data() { BELLHOP_TEST_DIALECTS(); }
    void aGuestOfEachProviderIsAnsweredAndReadsIt();
};

void TestCtlChannels::addsNumbersOfEveryProvider()
{
    QFETCH(db::Dialect, dialect);
    TestSite site(dialect);
    QCOMPARE(site.ctl({u"init"_s}).code, 0);
    const Ran first = site.ctl(twilio(site));
    QVERIFY2(first.code == 0, first.both().constData());
    QCOMPARE(said(first, u"webhook"_s), kPublic + u"/webhook/tw"_s);
    QCOMPARE(said(first, u"status callbacks"_s), kPublic + u"/webhook/tw/status"_s);
    const Ran second = site.ctl(lipachat(site) << u"--allow"_s << u"203.0.113.0/24, 2001:db8::7"_s
                                               << u"--webhook-secret-file"_s << site.secretFile(kAppSecret));
    QVERIFY2(second.code == 0, second.both().constData());
    const Ran listed = site.ctl({u"channel"_s, u"list"_s});
    QVERIFY2(listed.out.contains("tw\ttwilio\twhatsapp:+14155550100\tactive\tok"), listed.out.constData());
    QVERIFY2(listed.out.contains("lipa\tlipachat\t254711000100\tactive\tok"), listed.out.constData());
    QCOMPARE(
        site.ask("SELECT allowed_sources FROM channel_account WHERE name = 'lipa'"), u"203.0.113.0/24 2001:db8::7"_s);
    // One number is one channel, and one name too.
    QCOMPARE(site.ctl(twilio(site)).code, 1);
    const Ran doctor = site.ctl({u"doctor"_s});
    QVERIFY2(doctor.code == 0 && doctor.out.contains("ok site_key"), doctor.both().constData());
    QCOMPARE(site.leak(), QByteArray());
    QVERIFY(!site.said().contains(kAuthToken) && !site.said().contains(kApiKey));
    QCOMPARE(site.ask("SELECT COUNT(*) FROM channel_secret WHERE sealed LIKE '%canary%'"), u"0"_s);
}

void TestCtlChannels::tellsLipachatsPathOnceAndNeverTheSame()
{
    TestSite site(db::Dialect::Sqlite);
    QCOMPARE(site.ctl({u"init"_s}).code, 0);
    const QString one = said(site.ctl(lipachat(site)), u"webhook"_s);
    QStringList other = lipachat(site);
    other[4] = u"second"_s;
    other[6] = u"+254711000101"_s;
    const QString two = said(site.ctl(other), u"webhook"_s);
    static const QRegularExpression path(u"^/webhook/(lipa|second)/([A-Za-z0-9_-]{32}) on the relay's address$"_s);
    QVERIFY2(path.match(one).hasMatch() && path.match(two).hasMatch(), qPrintable(one + two));
    QVERIFY(path.match(one).captured(2) != path.match(two).captured(2));
    const Ran listed = site.ctl({u"channel"_s, u"list"_s});
    QVERIFY(!listed.both().contains(path.match(one).captured(2).toLatin1()));
    QVERIFY(listed.out.contains("second\tlipachat\t254711000101\t"));
}

void TestCtlChannels::saysWhatIsWrongWithAnArgument_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value"); // "-": left out; "EMPTY": a file without a secret
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("word");
    const QString t = u"twilio"_s;
    const QString l = u"lipachat"_s;
    QTest::newRow("no account") << t << u"--account-sid"_s << u"-"_s << 2 << QByteArray("--account-sid");
    QTest::newRow("an account that is none") << t << u"--account-sid"_s << u"AC12"_s << 1 << QByteArray("account SID");
    QTest::newRow("no token") << t << u"--auth-token-file"_s << u"-"_s << 2 << QByteArray("--auth-token-file");
    QTest::newRow("no such file") << t << u"--auth-token-file"_s << u"/no/such/file"_s << 1
                                  << QByteArray("/no/such/file");
    QTest::newRow("an empty file") << t << u"--auth-token-file"_s << u"EMPTY"_s << 1 << QByteArray("one secret");
    QTest::newRow("no sender") << t << u"--sender"_s << u"-"_s << 2 << QByteArray("--sender");
    QTest::newRow("a bare number") << t << u"--sender"_s << kSender << 1 << QByteArray("whatsapp:+");
    QTest::newRow("no public address") << t << u"--public-url"_s << u"-"_s << 2 << QByteArray("--public-url");
    QTest::newRow("an address without scheme")
        << t << u"--public-url"_s << u"hotel.example"_s << 1 << QByteArray("--public-url");
    QTest::newRow("an address of a socket")
        << t << u"--public-url"_s << u"wss://hotel.example"_s << 1 << QByteArray("--public-url");
    QTest::newRow("an address with a password")
        << t << u"--public-url"_s << u"https://a:b@hotel.example"_s << 1 << QByteArray("--public-url");
    QTest::newRow("an address with a query")
        << t << u"--public-url"_s << u"https://hotel.example?x=1"_s << 1 << QByteArray("--public-url");
    QTest::newRow("an interface that is none") << t << u"--api-base"_s << u"twilio"_s << 1 << QByteArray("--api-base");
    QTest::newRow("a name with a slash") << t << u"--name"_s << u"a/b"_s << 1 << QByteArray("name");
    QTest::newRow("no name") << t << u"--name"_s << u"-"_s << 2 << QByteArray("--name");
    QTest::newRow("no such property") << t << u"--property"_s << u"Moon"_s << 1 << QByteArray("Moon");
    QTest::newRow("an option of another provider")
        << t << u"--phone-number"_s << kPhone << 2 << QByteArray("phone-number");
    QTest::newRow("no number") << l << u"--phone-number"_s << u"-"_s << 2 << QByteArray("--phone-number");
    QTest::newRow("a number with blanks") << l << u"--phone-number"_s << u"254 711"_s << 1 << QByteArray("digits");
    QTest::newRow("no key") << l << u"--api-key-file"_s << u"-"_s << 2 << QByteArray("--api-key-file");
    QTest::newRow("an empty secret") << l << u"--webhook-secret-file"_s << u"EMPTY"_s << 1 << QByteArray("one secret");
    QTest::newRow("a network that is none") << l << u"--allow"_s << u"203.0.113.0/240"_s << 1 << QByteArray("--allow");
    QTest::newRow("a key on the command line") << l << u"--api-key"_s << u"x"_s << 2 << QByteArray("api-key");
    QTest::newRow("another provider") << u"viber"_s << u"-"_s << u"-"_s << 1 << QByteArray("meta, twilio or lipachat");
}

void TestCtlChannels::saysWhatIsWrongWithAnArgument()
{
    QFETCH(QString, provider);
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(int, code);
    QFETCH(QByteArray, word);
    TestSite site(db::Dialect::Sqlite);
    QCOMPARE(site.ctl({u"init"_s}).code, 0);
    QStringList arguments = provider == u"twilio"_s ? twilio(site)
        : provider == u"lipachat"_s                 ? lipachat(site)
                                                    : QStringList{u"channel"_s, u"add"_s, provider};
    if (const auto at = arguments.indexOf(option); at > 0)
        arguments.remove(at, 2);
    if (value != u"-"_s)
        arguments << option << (value == u"EMPTY"_s ? site.secretFile("") : value);
    const Ran ran = site.ctl(arguments);
    QVERIFY2(ran.code == code, ran.both().constData());
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(
        ran.err.startsWith("bellhopctl: ") && ran.err.count('\n') == 1 && ran.err.contains(word), ran.err.constData());
    QCOMPARE(site.ask("SELECT COUNT(*) FROM channel_account"), u"0"_s);
}

void TestCtlChannels::renewsASecretWhileTheRelayRuns()
{
    TestSite site(db::Dialect::Sqlite);
    QCOMPARE(site.ctl({u"init"_s}).code, 0);
    const QString first = said(site.ctl(lipachat(site)), u"webhook"_s).section(u' ', 0, 0);
    RelayProcess relay(site);
    QVERIFY(relay.port() != 0);
    const auto knocks = [&](const QString &path) { return rawRequest(relay.port(), "GET", path.toLatin1()).status; };
    QCOMPARE(knocks(first), 200);
    const Ran renewed = site.ctl({u"channel"_s, u"secret"_s, u"lipa"_s, u"--new-webhook-path"_s});
    QVERIFY2(renewed.code == 0, renewed.both().constData());
    const QString second = said(renewed, u"webhook"_s).section(u' ', 0, 0);
    QVERIFY(second.startsWith(u"/webhook/lipa/"_s) && second != first);
    QTRY_COMPARE_WITH_TIMEOUT(knocks(second), 200, kPatience);
    QCOMPARE(knocks(first), 404);
    for (const QStringList &wrong : {QStringList{u"lipa"_s}, QStringList{u"nobody"_s, u"--new-webhook-path"_s},
             QStringList{u"lipa"_s, u"--access-token-file"_s, site.secretFile(kAccessToken)}}) {
        const Ran refused = site.ctl(QStringList{u"channel"_s, u"secret"_s} + wrong);
        QVERIFY2(refused.code == 1 && refused.err.count('\n') == 1, refused.both().constData());
    }
    QCOMPARE(site.ask("SELECT COUNT(*) FROM audit WHERE action = 'channel_secret'"), u"1"_s);
    QCOMPARE(relay.stop().code, 0);
    QCOMPARE(site.ctl({u"doctor"_s}).code, 0);
}

void TestCtlChannels::aGuestOfEachProviderIsAnsweredAndReadsIt()
{
    QFETCH(db::Dialect, dialect);
    TestSite site(dialect);
    const QString login = dialect == db::Dialect::Sqlite ? u"ora"_s : u"ola"_s;
    QCOMPARE(site.ctl({u"init"_s}).code, 0);
    QCOMPARE(site.ctl({u"agent"_s, u"add"_s, login, u"--role"_s, u"agent"_s}).code, 0);
    RelayProcess relay(site);
    QVERIFY(relay.port() != 0);
    sim::Simulator simulator(world(relay.port()));
    const auto api = simulator.start();
    QVERIFY2(api.ok(), "simulator");
    QCOMPARE(site.ctl(twilio(site) << u"--api-base"_s << *api + u"/twilio"_s).code, 0);
    const Ran secret = site.ctl(lipachat(site) << u"--api-base"_s << *api + u"/lipachat/api/v1"_s);
    QCOMPARE(secret.code, 0);
    const QString path = said(secret, u"webhook"_s).section(u' ', 0, 0);
    simulator.setWebhookUrl("http://127.0.0.1:" + QByteArray::number(relay.port()) + path.toUtf8(), Provider::Lipachat);

    const Ran ticket = site.ctl({u"ticket"_s, u"--agent"_s, login});
    HubLine line(u"127.0.0.1:%1"_s.arg(relay.port()), QString::fromLatin1(ticket.out.trimmed()));
    QVERIFY(line.isIn());
    for (const Provider provider : {Provider::Twilio, Provider::Lipachat}) {
        const QString name = provider == Provider::Twilio ? u"tw"_s : u"lipa"_s;
        const QByteArray ofChannel
            = " c JOIN channel_account h ON h.id = c.channel_id WHERE h.name = '" + name.toUtf8() + "'";
        sim::GuestCard guest;
        guest.provider = provider;
        guest.phone = kGuest;
        guest.name = u"Amina Otieno"_s;
        // The relay looks for new channels by its clock, and Twilio tries but once.
        const auto stored
            = [&] { return site.ask("SELECT c.id FROM conversation" + ofChannel + " ORDER BY c.id LIMIT 1"); };
        QTRY_VERIFY_WITH_TIMEOUT(
            (simulator.guestSends(guest, sim::GuestMessage::text(u"Habari"_s)), !stored().isEmpty()), kPatience);
        const ConversationId chat{stored().toLongLong()};
        const Json won = line.answerTo(line.order(chat, 0, ClaimOrder()));
        QVERIFY2(won.boolean("ok"_L1) == true, won.toBytes().constData());
        const qint64 epoch
            = won.at("answer"_L1)
                  .integer("epoch"_L1)
                  .value_or(site.ask("SELECT epoch FROM conversation WHERE id = " + QByteArray::number(chat.value))
                                .toLongLong());
        const QString text = u"Karibu, %1 & co \U0001F600"_s.arg(name);
        const Json sent = line.answerTo(line.order(chat, epoch, SendTextOrder{text, {}}));
        QVERIFY2(sent.boolean("ok"_L1) == true, sent.toBytes().constData());
        const auto stage = [&] {
            return site.ask("SELECT m.stage FROM message m WHERE m.direction = 1 AND m.conversation_id = "
                + QByteArray::number(chat.value));
        };
        QTRY_COMPARE_WITH_TIMEOUT(stage(), u"4"_s, kPatience);
        const sim::Ledger books = simulator.ledger();
        QCOMPARE(std::count_if(books.received.begin(), books.received.end(),
                     [&](const sim::Ledger::Received &one) { return one.text == text; }),
            1);
        QCOMPARE(books.counters.forgedAccepted, 0);
    }
    QCOMPARE(site.ask("SELECT COUNT(*) FROM raw_item WHERE state = 'quarantined'"), u"0"_s);
    const Ran ended = relay.stop();
    QVERIFY2(ended.code == 0, ended.both().constData());
    QVERIFY(!site.said().contains(kAuthToken) && !site.said().contains(kApiKey));
    QVERIFY(!ended.both().contains(path.section(u'/', -1).toUtf8()));
    QCOMPARE(site.ctl({u"doctor"_s}).code, 0);
}

BELLHOP_TEST(tst_ctl_channels, TestCtlChannels)
#include "tst_ctl_channels.moc"
