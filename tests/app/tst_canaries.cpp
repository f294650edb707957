// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/raw_http.h"
#include "tests/app/test_site.h"
#include "tests/support/relay_house.h"
#include "tests/support/temp_database.h"
#include "tests/support/test_main.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 60'000;

// What guests and agents write and who they are. None of it, and none of the secrets of TestSite, may be written
// anywhere but into the database.
constexpr auto kPhone = "34699887766";
constexpr auto kName = "Quetzalcoatl";
constexpr auto kWritten = "canary-written-by-guest";
constexpr auto kAnswer = "canary-answer-of-agent";
constexpr auto kNote = "canary-note-of-agent";
constexpr auto kRefused = "canary-in-a-refused-order";
constexpr auto kQuoted = "canary-quoted-by-provider";
constexpr auto kBroken = "canary-in-broken-json";
constexpr auto kTicket = "0123456789abcdefcafebabe0123ca00";

QByteArray envelope(const QByteArray &value)
{
    return R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{)"
           R"("messaging_product":"whatsapp","metadata":{"display_phone_number":"34911000100","phone_number_id":"100200300"},)"
        + value + "}}]}]}";
}

QByteArray messageOf(const QByteArray &id, const QByteArray &content)
{
    const QByteArray phone = kPhone;
    return envelope(R"("contacts":[{"profile":{"name":")" + QByteArray(kName) + R"("},"wa_id":")" + phone
        + R"("}],"messages":[{"from":")" + phone + R"(","id":")" + id + R"(","timestamp":")"
        + QByteArray::number(QDateTime::currentSecsSinceEpoch()) + R"(",)" + content + "}]");
}

QByteArray statusOf(const QByteArray &id)
{
    return envelope(R"("statuses":[{"id":")" + id + R"(","status":"failed","timestamp":"1795161601","recipient_id":")"
        + kPhone + R"(","errors":[{"code":131026,"title":")" + kQuoted + R"(","message":")" + kQuoted
        + R"(","error_data":{"details":")" + kQuoted + R"("}}]}])");
}

QByteArray textOf(const char *text)
{
    return R"("type":"text","text":{"body":")" + QByteArray(text) + R"("})";
}

/// bellhop-relay with every log category on, its words and whatever else it drops in a folder of its own.
class LoudRelay final
{
public:
    explicit LoudRelay(TestSite &site, const QString &folder)
    {
#ifdef Q_OS_LINUX
        m_process.setChildProcessModifier([] {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            rlimit cores{}; // as on a machine that keeps images of crashed programs
            ::getrlimit(RLIMIT_CORE, &cores);
            cores.rlim_cur = cores.rlim_max;
            ::setrlimit(RLIMIT_CORE, &cores);
        });
#endif
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true\nbellhop.*=true"_s);
        environment.insert(u"XDG_STATE_HOME"_s, folder);
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(folder);
        m_process.setStandardErrorFile(folder + u"/stderr"_s, QIODevice::Append);
        const QString out = folder + u"/stdout"_s;
        QFile::remove(out);
        m_process.setStandardOutputFile(out);
        m_process.start(QStringLiteral(BELLHOP_RELAY),
            {u"--database"_s, site.url(), u"--listen"_s, u"127.0.0.1:0"_s, u"--name"_s, u"loud"_s});
        static const QRegularExpression line(u"listening on (127\\.0\\.0\\.1:(\\d+))\\n"_s);
        (void)QTest::qWaitFor(
            [&] {
                QFile said(out);
                const auto match
                    = line.match(said.open(QIODevice::ReadOnly) ? QString::fromUtf8(said.readAll()) : QString());
                m_address = match.captured(1);
                m_port = match.captured(2).toUShort();
                return m_port != 0 || m_process.state() == QProcess::NotRunning;
            },
            kPatience);
    }
    ~LoudRelay()
    {
        end(SIGKILL);
    }
    Q_DISABLE_COPY_MOVE(LoudRelay)

    [[nodiscard]] quint16 port() const
    {
        return m_port;
    }
    [[nodiscard]] QString address() const
    {
        return m_address;
    }
    void end(int signal)
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
        m_process.waitForFinished(kPatience);
    }
    /// A signed webhook; the answer's status.
    [[nodiscard]] int post(const QByteArray &body) const
    {
        return rawRequest(m_port, "POST", "/webhook/main", signatureHeader(kAppSecret, body), body).status;
    }

private:
    QProcess m_process;
    QString m_address;
    quint16 m_port = 0;
};

/// Which of all the canaries is in these bytes.
QByteArray canaryIn(const QByteArray &bytes)
{
    const QByteArray phone = QByteArray(kPhone).mid(2);
    for (const QByteArray &canary : {QByteArray(kAppSecret), QByteArray(kVerifyToken), QByteArray(kAccessToken),
             QByteArray(kPassword), phone, QByteArray(kName), QByteArray(kWritten), QByteArray(kAnswer),
             QByteArray(kNote), QByteArray(kRefused), QByteArray(kQuoted), QByteArray(kBroken), QByteArray(kTicket)}) {
        for (const QByteArray &form :
            {canary, canary.toHex(), canary.toBase64().chopped(4), canary.toPercentEncoding()}) {
            if (bytes.contains(form))
                return canary;
        }
        const QString wide = QString::fromUtf8(canary);
        if (bytes.contains(QByteArrayView(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)))
            return canary;
    }
    return {};
}

/// The first file below this folder that holds a canary.
QByteArray leakIn(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (const QByteArray canary = canaryIn(bytes); !canary.isEmpty()) {
            const qsizetype at = qMax(qsizetype(0), bytes.indexOf(canary) - 200);
            return file.fileName().toUtf8() + ": " + canary + " in " + bytes.mid(at, 500);
        }
    }
    return {};
}

} // namespace

/// Whatever happens, what the programs write beside the database holds ids and lengths only.
class TestCanaries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGrepFindsWhatIsThere();
    void nothingPrivateIsWrittenBesideTheDatabase_data() { BELLHOP_TEST_DIALECTS(); }
    void nothingPrivateIsWrittenBesideTheDatabase();

private:
    void webhooks(const LoudRelay &relay);
    void orders(TestSite &site, const LoudRelay &relay, FakeMeta &meta);
    void databaseErrors(TestSite &site, const LoudRelay &relay);
};

void TestCanaries::theGrepFindsWhatIsThere()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u".hidden"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("12:00 sent to +34 " + QByteArray(kPhone).mid(2) + "\n");
    file.close();
    QVERIFY(!leakIn(folder.path()).isEmpty());
    QVERIFY(canaryIn(QByteArray("x") + QByteArray(kAnswer).toBase64()) == kAnswer);
    QVERIFY(canaryIn("nothing here").isEmpty());
}

void TestCanaries::webhooks(const LoudRelay &relay)
{
    const QByteArray realId = "wamid." + ("HBgLMzQ2" + QByteArray("xx") + QByteArray(kPhone)).toBase64();
    QCOMPARE(relay.post(messageOf("wamid.C1", textOf(kWritten))), 200);
    QCOMPARE(relay.post(messageOf("wamid.C1", textOf(kWritten))), 200);
    QCOMPARE(relay.post(messageOf(realId, textOf(kWritten))), 200);
    QCOMPARE(relay.post(messageOf("wamid.C2", R"("type":"canary-written-by-guest","x":{"canary-written-by-guest":1})")),
        200);
    QCOMPARE(
        relay.post(messageOf("wamid.C3", R"("type":"text","text":{"body":{"canary-written-by-guest":[1]}})")), 200);
    QCOMPARE(relay.post(statusOf("wamid.unknown")), 200);
    (void)relay.post("{\"object\": \"" + QByteArray(kBroken) + "\", ");
    (void)relay.post(QByteArray(kBroken) + QByteArray(kPhone));
    const QByteArray body = messageOf("wamid.C4", textOf(kWritten));
    QCOMPARE(rawRequest(relay.port(), "POST", "/webhook/main", signatureHeader("wrong", body), body).status, 401);
    QCOMPARE(rawRequest(relay.port(), "POST", "/webhook/" + QByteArray(kWritten), {}, body).status, 404);
    QVERIFY(rawRequest(relay.port(), "GET",
                "/webhook/main?hub.mode=subscribe&hub.challenge=1&hub.verify_token=" + QByteArray(kWritten))
                .status
        != 200);
    QCOMPARE(rawUpgrade(relay.port(), "/events?ticket=" + QByteArray(kTicket)), 401);
}

void TestCanaries::orders(TestSite &site, const LoudRelay &relay, FakeMeta &meta)
{
    const QString ticket = QString::fromLatin1(site.ctl({u"ticket"_s, u"--agent"_s, u"cleo"_s}).out.trimmed());
    HubLine line(relay.address(), ticket);
    QVERIFY(line.isIn());
    const ConversationId chat{site.ask("SELECT MIN(id) FROM conversation").toLongLong()};
    const auto epoch = [&] { return site.ask("SELECT epoch FROM conversation ORDER BY id LIMIT 1").toLongLong(); };
    (void)line.answerTo(line.order(chat, epoch(), ClaimOrder()));
    QCOMPARE(site.ask("SELECT owner_kind FROM conversation ORDER BY id LIMIT 1"), u"agent"_s);
    meta.setScript([](int number) {
        if (number > 0)
            return std::optional<net::HttpResponse>(FakeMeta::accepted(number));
        const QByteArray body = R"({"error":{"message":")" + QByteArray(kQuoted) + " " + kPhone
            + R"(","code":131026,"type":"OAuthException","error_data":{"details":")" + kAccessToken + R"("}}})";
        return std::optional<net::HttpResponse>(net::HttpResponse{400, "application/json", body, {}});
    });
    for (int i = 0; i < 2; ++i) {
        SendTextOrder send;
        send.text = QString::fromLatin1(kAnswer);
        (void)line.answerTo(line.order(chat, epoch(), send));
    }
    NoteOrder note;
    note.text = QString::fromLatin1(kNote);
    (void)line.answerTo(line.order(chat, epoch(), note));
    SendTextOrder refused;
    refused.text = QString::fromLatin1(kRefused);
    (void)line.answerTo(line.order(chat, 999, refused));
    CloseOrder close;
    close.closing.notes = QString::fromLatin1(kNote);
    (void)line.answerTo(line.order(chat, epoch(), close));
    QTRY_VERIFY_WITH_TIMEOUT(meta.count() >= 2, kPatience);
    line.sendText("{\"id\":\"x\",\"order\":\"" + QByteArray(kRefused) + "\"}");
    line.sendText("{" + QByteArray(kBroken));
    (void)line.answerTo(line.order(chat, epoch(), note)); // all before it was read
}

/// Statements that fail say so in the log.
void TestCanaries::databaseErrors(TestSite &site, const LoudRelay &relay)
{
    const auto owner = site.open();
    const auto run = [&](const QByteArray &statement) {
        return owner->admin([&](db::Connection &connection) -> Status {
            BELLHOP_CHECK(connection.executeText(statement));
            return done();
        });
    };
    QVERIFY(run("ALTER TABLE message DROP CONSTRAINT message_direction").ok());
    QVERIFY(run("ALTER TABLE message ADD CONSTRAINT message_none CHECK (body <> 'canary-written-by-guest')").ok()
        || run("CREATE TRIGGER message_none BEFORE INSERT ON message FOR EACH ROW SIGNAL SQLSTATE '45000' "
               "SET MESSAGE_TEXT = 'canary-free'")
               .ok());
    (void)relay.post(messageOf("wamid.C7", textOf(kWritten)));
    QVERIFY(run("RENAME TABLE raw_item TO raw_item_away").ok());
    (void)relay.post(messageOf("wamid.C8", textOf(kWritten)));
    QVERIFY(run("RENAME TABLE raw_item_away TO raw_item").ok());
}

void TestCanaries::nothingPrivateIsWrittenBesideTheDatabase()
{
    QFETCH(db::Dialect, dialect);
    FakeMeta meta;
    QTemporaryDir dropped;
    TestSite site(dialect);
    QCOMPARE(site.ctl({u"init"_s}).code, 0);
    QCOMPARE(site.ctl(site.channelArguments(u"main"_s) + QStringList{u"--api-base"_s, meta.apiBase()}).code, 0);
    QStringList agent{u"agent"_s, u"add"_s, u"cleo"_s, u"--role"_s, u"agent"_s};
    if (dialect == db::Dialect::MySql)
        agent << u"--password-file"_s << site.secretFile(kPassword);
    QCOMPARE(site.ctl(agent).code, 0);
    {
        LoudRelay relay(site, dropped.path());
        QVERIFY(relay.port() != 0);
        webhooks(relay);
        orders(site, relay, meta);
        if (dialect == db::Dialect::MySql)
            databaseErrors(site, relay);
        QCOMPARE(rawRequest(relay.port(), "GET", "/health").status, 200);
        QVERIFY(canaryIn(rawRequest(relay.port(), "GET", "/health").body).isEmpty());
        QVERIFY(canaryIn(rawRequest(relay.port(), "GET", "/metrics").body).isEmpty());
        relay.end(SIGSEGV);
    }
    {
        LoudRelay relay(site, dropped.path());
        QVERIFY(relay.port() != 0);
        relay.end(SIGTERM);
    }
    (void)site.ctl({u"doctor"_s});
    (void)site.ctl({u"channel"_s, u"list"_s});
    (void)site.ctl({u"agent"_s, u"list"_s});
    const QString phone = site.secretFile(kPhone);
    const Ran found = site.ctl({u"guest"_s, u"find"_s, u"--phone-file"_s, phone});
    QVERIFY2(found.code == 0 && found.out.count('\n') == 2, found.both().constData());
    QCOMPARE(site.ctl({u"guest"_s, u"erase"_s, u"--phone-file"_s, phone}).code, 1); // not closed
    QCOMPARE(site.leak(), QByteArray());
    QVERIFY2(canaryIn(site.said()).isEmpty(), canaryIn(site.said()).constData());
    const QByteArray leak = leakIn(dropped.path());
    QVERIFY2(leak.isEmpty(), leak.constData());
    QFile log(dropped.filePath(u"stderr"_s));
    QVERIFY(log.open(QIODevice::ReadOnly) && log.readAll().contains("of session")); // it did speak
}

BELLHOP_TEST(tst_canaries, TestCanaries)
#include "tst_canaries.moc"
