// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"
#include "core/sync/live_console.h"
#include "tests/app/raw_http.h"
#include "tests/app/site_console.h"
#include "tests/core/net/test_certificate.h"
#include "tests/core/sync/screen.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/private_mysql.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 120'000)

namespace {

QByteArray installerFile(const QString &name)
{
    QFile file(QStringLiteral(BELLHOP_INSTALLER "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString program(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s}) : found;
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

/// Replaces what must be there, once each.
bool replaceAll(QByteArray &text, const QList<std::pair<QByteArray, QByteArray>> &pairs)
{
    for (const auto &[before, after] : pairs) {
        if (!text.contains(before))
            return false;
        text.replace(before, after);
    }
    return true;
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// A reverse proxy; ends with the object.
struct Proxy {
    Proxy(const QString &executable, const QStringList &arguments, const QString &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &variable : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s})
            environment.insert(variable, home);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        process.start(executable, arguments);
    }
    ~Proxy()
    {
        process.terminate(); // nginx ends its workers
        if (!process.waitForFinished(20'000))
            process.kill();
        process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Proxy)
    QProcess process;
};

} // namespace

/// The files of installer/, each in front of or around the real programs. What is changed in them is addresses alone.
class TestInstaller final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUnitIsRight();
    void webhooksAndConsolesComeThroughTheProxy_data();
    void webhooksAndConsolesComeThroughTheProxy();
    void theServerStartsWithItsSettings();

private:
    static bool prepareNginx(const TestSite &site, const TestCertificate &certificate, quint16 port, quint16 relay);
    static bool prepareCaddy(const TestSite &site, const TestCertificate &certificate, quint16 port, quint16 relay);
};

void TestInstaller::theUnitIsRight()
{
    const QString analyze = program(u"systemd-analyze"_s);
    if (analyze.isEmpty())
        QSKIP("systemd is not here");
    QTemporaryDir folder;
    QByteArray unit = installerFile(u"systemd/bellhop-relay.service"_s);
    QVERIFY(replaceAll(unit,
        {{"/usr/bin/bellhop-relay", BELLHOP_RELAY}, {"User=bellhop", "User=root"}, {"Group=bellhop", "Group=root"}}));
    const QString path = folder.filePath(u"bellhop-relay.service"_s);
    QVERIFY(write(path, unit));
    QProcess verify;
    verify.setProcessChannelMode(QProcess::MergedChannels);
    verify.start(analyze, {u"verify"_s, u"--man=no"_s, path});
    QVERIFY(verify.waitForFinished(60'000));
    const QByteArray said = verify.readAll();
    QVERIFY2(verify.exitCode() == 0 && !said.contains("bellhop-relay.service"), said.constData());
    // Every option of the command line is one that the program knows.
    static const QRegularExpression option(u"--([a-z-]+)"_s);
    QProcess help;
    help.start(QStringLiteral(BELLHOP_RELAY), {u"--help"_s});
    QVERIFY(help.waitForFinished(60'000));
    const QString known = QString::fromUtf8(help.readAllStandardOutput());
    const qsizetype begin = unit.indexOf("ExecStart=");
    auto options = option.globalMatch(QString::fromUtf8(unit.mid(begin, unit.indexOf('\n', begin) - begin)));
    int count = 0;
    for (; options.hasNext(); ++count) {
        const QString name = options.next().captured(0);
        QVERIFY2(known.contains(name + u' '), qPrintable(name));
    }
    QCOMPARE(count, 6);
}

bool TestInstaller::prepareNginx(const TestSite &site, const TestCertificate &certificate, quint16 port, quint16 relay)
{
    QByteArray text = installerFile(u"nginx/bellhop.conf"_s);
    const QByteArray folder = site.file(QString()).toLocal8Bit();
    if (!replaceAll(text,
            {{"listen 443 ssl http2;", "listen 127.0.0.1:" + QByteArray::number(port) + " ssl http2;"},
                {"127.0.0.1:8080", "127.0.0.1:" + QByteArray::number(relay)}, {"relay.example.com", "localhost"},
                {"/var/log/nginx/", folder + '/'},
                {"/etc/ssl/bellhop/fullchain.pem", certificate.certificateFile().toLocal8Bit()},
                {"/etc/ssl/bellhop/privkey.pem", certificate.keyFile().toLocal8Bit()}}))
        return false;
    QByteArray main
        = "daemon off; master_process on; worker_processes 1; pid F/nginx.pid; error_log F/error.log;"
          " events { worker_connections 256; } http { client_body_temp_path F/body; proxy_temp_path F/proxy;"
          " fastcgi_temp_path F/fastcgi; uwsgi_temp_path F/uwsgi; scgi_temp_path F/scgi; include "
          "F/bellhop.conf; }";
    main.replace("F/", folder + '/');
    if (::geteuid() == 0)
        main.prepend("user root; ");
    return write(site.file(u"bellhop.conf"_s), text) && write(site.file(u"proxy.conf"_s), main);
}

bool TestInstaller::prepareCaddy(const TestSite &site, const TestCertificate &certificate, quint16 port, quint16 relay)
{
    QByteArray text = installerFile(u"caddy/Caddyfile"_s);
    const QByteArray place = "https://localhost:" + QByteArray::number(port) + " {\n\tbind 127.0.0.1\n\ttls "
        + certificate.certificateFile().toLocal8Bit() + ' ' + certificate.keyFile().toLocal8Bit();
    if (!replaceAll(
            text, {{"relay.example.com {", place}, {"127.0.0.1:8080", "127.0.0.1:" + QByteArray::number(relay)}}))
        return false;
    return write(site.file(u"proxy.conf"_s), "{\n\tadmin off\n\tauto_https disable_redirects\n}\n" + text);
}

void TestInstaller::webhooksAndConsolesComeThroughTheProxy_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nginx") << u"nginx"_s;
    QTest::newRow("caddy") << u"caddy"_s;
}

void TestInstaller::webhooksAndConsolesComeThroughTheProxy()
{
    QFETCH(QString, name);
    const QString executable = program(name);
    if (executable.isEmpty())
        QSKIP("it is not installed");
    TestSite site(db::Dialect::MySql);
    QCOMPARE(site.ctl({u"init"_s}).code, 0);
    QCOMPARE(site.ctl(site.channelArguments(u"main"_s)).code, 0);
    QCOMPARE(site.ctl({u"agent"_s, u"add"_s, u"ana"_s, u"--password-file"_s, site.secretFile(kPassword)}).code, 0);
    RelayProcess relay(site);
    QVERIFY(relay.port() != 0);
    const TestCertificate certificate("DNS:localhost,IP:127.0.0.1");
    QVERIFY(certificate.isValid());
    const quint16 port = freePort();
    const bool isNginx = name == u"nginx"_s;
    QVERIFY((isNginx ? prepareNginx : prepareCaddy)(site, certificate, port, relay.port()));
    const QString config = site.file(u"proxy.conf"_s);
    const QStringList arguments = isNginx
        ? QStringList{u"-p"_s, site.file(QString()), u"-c"_s, config}
        : QStringList{u"run"_s, u"--adapter"_s, u"caddyfile"_s, u"--config"_s, config};
    const Ran checked = site.run(executable,
        isNginx ? arguments + QStringList{u"-t"_s}
                : QStringList{u"validate"_s, u"--adapter"_s, u"caddyfile"_s, u"--config"_s, config});
    QVERIFY2(checked.code == 0, checked.both().constData());
    Proxy proxy(executable, arguments, site.file(u"."_s));

    net::HttpClientOptions trusting;
    trusting.caFile = certificate.certificateFile();
    net::HttpClient client(trusting);
    const auto ask = [&](const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) {
        net::ClientRequest request;
        request.method = method;
        request.url = "https://localhost:" + QByteArray::number(port) + path;
        if (!body.isEmpty()) {
            const QByteArray signature = signatureHeader(kAppSecret, body).trimmed();
            const qsizetype colon = signature.indexOf(':');
            request.headers.emplace_back(signature.left(colon), signature.mid(colon + 1).trimmed());
        }
        request.body = body;
        const auto answer = client.sendAndWait(std::move(request));
        return answer.ok() ? answer->status : 0;
    };
    WAIT_FOR(ask("GET", "/nowhere") == 404);
    QCOMPARE(ask("POST", "/webhook/main", guestPost(0, u"hola"_s)), 200);
    QCOMPARE(ask("POST", "/webhook/other", guestPost(0, u"hola"_s)), 404);
    QCOMPARE(ask("POST", "/webhook/main", QByteArray(3 * 1024 * 1024 + 1, 'x')), 413);
    // What is nobody's business outside.
    QCOMPARE(ask("GET", "/metrics"), 404);
    QCOMPARE(ask("GET", "/health"), 404);

    sync::ConsoleOptions options = consoleAt(site, u"ana"_s, {QUrl(u"wss://localhost:%1/events"_s.arg(port))});
    options.caFile = certificate.certificateFile();
    options.pace.safetyPoll = milliseconds(3'600'000); // news must come through the proxy
    sync::LiveConsole ana(options);
    Screen screen(ana);
    ana.start();
    WAIT_FOR(ana.link().state == sync::LinkState::Live && screen.rows().size() == 1);
    const auto won = ana.claim(screen.rows().front().id);
    WAIT_FOR(won.isFinished());
    QVERIFY_OK(won.result());
    QCOMPARE(ask("POST", "/webhook/main", guestPost(1, u"later"_s)), 200);
    WAIT_FOR(screen.rows().size() == 2);
    // The proxy's own log holds no ticket.
    if (isNginx) {
        QFile log(site.file(u"bellhop.log"_s));
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray lines = log.readAll();
        QVERIFY(lines.contains("/webhook/main") && !lines.contains("ticket"));
    }
}

void TestInstaller::theServerStartsWithItsSettings()
{
    const TestCertificate certificate("IP:127.0.0.1");
    PrivateMySql::Options options;
    const QList<QByteArray> lines = installerFile(u"mariadb/bellhop.cnf"_s).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype equals = line.indexOf('=');
        // The test's own way in has no TLS; that is tried elsewhere.
        if (line.startsWith('#') || equals < 0 || line.startsWith("require_secure_transport"))
            continue;
        QString value = QString::fromUtf8(line.mid(equals + 1).trimmed());
        if (value == u"2G"_s)
            value = u"64M"_s;
        if (value.endsWith(u".pem"_s))
            value = certificate.certificateFile();
        if (value.endsWith(u".key"_s))
            value = certificate.keyFile();
        options.arguments << u"--%1=%2"_s.arg(QString::fromUtf8(line.left(equals).trimmed()), value);
    }
    QVERIFY(options.arguments.size() >= 12);
    PrivateMySql server(options);
    QVERIFY_OK(server.start());
    const auto root = db::Database::open(server.url(u"mysql"_s));
    QVERIFY_OK(root);
    const auto rows = (*root)->read([](db::Connection &connection) {
        return connection.queryText(
            "SELECT CONCAT(@@innodb_flush_log_at_trx_commit, @@sync_binlog, IF(@@log_bin, 1, 0), "
            "IF(@@local_infile, 1, 0)), @@max_connections, @@have_ssl");
    });
    QVERIFY_OK(rows);
    QCOMPARE(rows->front().text(0), u"1110"_s);
    QCOMPARE(rows->front().text(1), u"500"_s);
    QCOMPARE(rows->front().text(2), u"YES"_s);
}

BELLHOP_TEST(tst_installer, TestInstaller)
#include "tst_installer.moc"
