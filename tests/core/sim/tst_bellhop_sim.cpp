// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sim/hotel.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kLong = 60'000;
}

/// The program, as people start it.
class TestBellhopSim : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_output;
    QByteArray m_errors;

    QString file(const QString &name, const QByteArray &content)
    {
        QFile made(m_folder.filePath(name));
        if (made.open(QIODevice::WriteOnly))
            made.write(content);
        return made.fileName();
    }

    QStringList secrets()
    {
        return {u"--app-secret-file"_s, file(u"app"_s, "it-is-a-secret\n"), u"--verify-token-file"_s,
            file(u"verify"_s, "open sesame\n"), u"--access-token-file"_s, file(u"access"_s, "EAAtoken\n")};
    }

    int run(const QStringList &arguments)
    {
        QProcess program;
        program.start(u"" BELLHOP_SIM_PROGRAM ""_s, arguments);
        if (!program.waitForFinished(kLong))
            return -1;
        m_output = program.readAllStandardOutput();
        m_errors = program.readAllStandardError();
        return program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -2;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *secret : {"BELLHOP_SIM_APP_SECRET", "BELLHOP_SIM_VERIFY_TOKEN", "BELLHOP_SIM_ACCESS_TOKEN"})
            qunsetenv(secret);
        QVERIFY(m_folder.isValid());
    }

    void explainsItself()
    {
        QCOMPARE(run({u"--help"_s}), 0);
        for (const char *option :
            {"--webhook", "--app-secret-file", "--script", "--duplicate-every", "--ledger", "--type"})
            QVERIFY2(m_output.contains(option), option);
        QCOMPARE(run({u"--list-scripts"_s}), 0);
        QVERIFY(m_output.contains("late_checkout_es\n"));
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("unknown option") << QStringList{u"--dance"_s} << QByteArray("dance");
        QTest::newRow("word") << QStringList{u"booking_en"_s} << QByteArray("booking_en");
        QTest::newRow("no webhook") << secrets() << QByteArray("--webhook");
        QTest::newRow("no secret") << QStringList{u"--webhook"_s, u"http://127.0.0.1:1/"_s}
                                   << QByteArray("--app-secret-file");
        QTest::newRow("unknown script") << secrets()
                + QStringList{u"--webhook"_s, u"http://127.0.0.1:1/"_s, u"--script"_s, u"opera"_s}
                                        << QByteArray("safari_sw");
        QTest::newRow("no number") << secrets()
                + QStringList{u"--webhook"_s, u"http://127.0.0.1:1/"_s, u"--guests"_s, u"many"_s}
                                   << QByteArray("--guests");
    }

    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        QCOMPARE(run(arguments), 2);
        QVERIFY2(m_errors.contains(word), m_errors.constData());
    }

    void playsAScriptAndWritesTheLedger()
    {
        Hotel hotel;
        const QString script = file(u"short.json"_s,
            "{\"name\":\"short\",\"guest\":{\"name\":\"Ana\"},\"steps\":[{\"say\":\"Good evening\"},{\"say\":\"A taxi, "
            "please\"}]}");
        const QString ledger = m_folder.filePath(u"ledger.json"_s);
        QCOMPARE(run(secrets()
                     + QStringList{u"--webhook"_s, QString::fromLatin1(hotel.webhook()), u"--script"_s, script,
                         u"--guests"_s, u"3"_s, u"--speed"_s, u"1000"_s, u"--until-done"_s, u"--ledger"_s, ledger}),
            0);
        QVERIFY2(m_output.startsWith("listening on http://127.0.0.1:"), m_output.constData());
        QVERIFY(m_output.contains("Ana 3 writes: A taxi, please"));
        QVERIFY2(m_output.contains("written 6, received 0, refused 0, not acknowledged 0"), m_output.constData());
        QVERIFY(!m_output.contains("it-is-a-secret") && !m_output.contains("EAAtoken"));
        QCOMPARE(hotel.messages().size(), std::size_t(6));
        QFile written(ledger);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("Good evening"));
    }

    void typesAsGuestsUntilItIsStopped()
    {
        Hotel hotel;
        QProcess program;
        program.start(u"" BELLHOP_SIM_PROGRAM ""_s,
            secrets() + QStringList{u"--webhook"_s, QString::fromLatin1(hotel.webhook()), u"--type"_s});
        QVERIFY(program.waitForStarted(kLong));
        program.write("Emma: is breakfast included?\nno colon\n");
        QTRY_COMPARE_WITH_TIMEOUT(hotel.messages().size(), std::size_t(1), kLong);
        QCOMPARE(hotel.messages().at(0).from.displayName, u"Emma"_s);
        QCOMPARE(hotel.messages().at(0).text, u"is breakfast included?"_s);
        program.terminate(); // SIGTERM
        QVERIFY(program.waitForFinished(kLong));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.readAllStandardOutput().contains("written 1"));
    }

    void servesAllThreeProvidersAndItsBooks()
    {
        Hotel hotel; // Meta's webhook is never accepted here: no reason to end
        const QString faults = file(u"faults.json"_s,
            "{\"seed\":3,\"rules\":[{\"match\":{\"operation\":\"send\",\"every\":2},\"action\":\"throttle\"}]}");
        QProcess program;
        program.start(u"" BELLHOP_SIM_PROGRAM ""_s,
            {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--relay"_s, QString::fromLatin1(hotel.webhook()),
                u"--seed"_s, u"42"_s, u"--faults"_s, faults, u"--wait"_s, u"1"_s});
        QVERIFY(program.waitForStarted(kLong));
        const auto printed = [&](const char *word) {
            m_output += program.readAllStandardOutput();
            return m_output.contains(word);
        };
        m_output.clear();
        QTRY_VERIFY_WITH_TIMEOUT(printed("lipachat: API"), kLong);
        QVERIFY2(m_output.contains("seed 42\n"), m_output.constData());
        QVERIFY(m_output.contains("/webhook/twilio"));
        const QByteArray api = m_output.mid(13, m_output.indexOf('\n') - 13);
        net::HttpClient client;
        const auto ask = [&](const QByteArray &method, const QByteArray &path, const net::HeaderList &headers,
                             const QByteArray &body) {
            net::ClientRequest request;
            request.method = method;
            request.url = api + path;
            request.headers = headers;
            request.body = body;
            const auto answer = client.sendAndWait(std::move(request));
            return answer.ok() ? *answer : net::ClientResponse{};
        };
        QCOMPARE(
            ask("GET", "/meta/v26.0/100200300400500", {{"Authorization", "Bearer sim-access-token"}}, {}).status, 200);
        const QByteArray login = QByteArray("AC00000000000000000000000000000001:sim-auth-token").toBase64();
        QCOMPARE(ask("GET", "/twilio/2010-04-01/Accounts/AC00000000000000000000000000000001.json",
                     {{"Authorization", "Basic " + login}}, {})
                     .status,
            200);
        QCOMPARE(ask("GET", "/lipachat/api/v1/whatsapp/message", {{"apiKey", "sim-api-key"}}, {}).status, 200);
        QCOMPARE(
            ask("POST", "/guests", {}, "{\"guest\":{\"phone\":\"254\"},\"message\":{\"text\":\"Hello\"}}").status, 200);
        QVERIFY(ask("GET", "/ledger", {}, {}).body.contains("\"text\":\"Hello\""));
        QTRY_VERIFY_WITH_TIMEOUT(printed("did not accept its check"), kLong);
        program.terminate();
        QVERIFY(program.waitForFinished(kLong));
        QCOMPARE(program.exitCode(), 0);
    }

    void saysWhatIsWrongInAFaultFile()
    {
        const QString faults = file(u"wrong.json"_s, "{\"rules\":[{\"match\":{\"every\":1},\"action\":\"dance\"}]}");
        QCOMPARE(run({u"serve"_s, u"--relay"_s, u"http://127.0.0.1:1"_s, u"--faults"_s, faults}), 2);
        QVERIFY2(m_errors.contains("Rule 1") && m_errors.contains("dance"), m_errors.constData());
        QCOMPARE(run({u"serve"_s}), 2);
        QVERIFY(m_errors.contains("--relay"));
    }

    void saysThatTheWebhookDoesNotAcceptItsToken()
    {
        Hotel hotel;
        QStringList arguments = secrets() + QStringList{u"--webhook"_s, QString::fromLatin1(hotel.webhook())};
        file(u"verify"_s, "wrong");
        QCOMPARE(run(arguments), 1);
        QVERIFY(m_errors.contains("verify token"));
    }
};

BELLHOP_TEST(tst_bellhop_sim, TestBellhopSim)
#include "tst_bellhop_sim.moc"
