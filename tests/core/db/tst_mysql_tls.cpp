// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_mysql.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bellhop;
using namespace bellhop::db;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

/// Encryption and the server's identity are demanded, never hoped for.
class TestMySqlTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void speaksTlsWithTheServerOfItsCa();
    void refusesAServerOfAnotherCa();
    void refusesAServerOfAnotherName();
    void refusesAServerWithoutTls();

private:
    void makeCa(const QString &name);
    void makeServerCertificate();
    void openssl(const QStringList &arguments);
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<PrivateMySql> m_server;
};

void TestMySqlTls::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

void TestMySqlTls::makeCa(const QString &name)
{
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
        u"-keyout"_s, file(name + u".key"_s), u"-out"_s, file(name + u".pem"_s), u"-days"_s, u"3650"_s, u"-subj"_s,
        u"/CN="_s + name});
}

void TestMySqlTls::makeServerCertificate()
{
    openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
        u"-keyout"_s, file(u"server.key"_s), u"-out"_s, file(u"server.csr"_s), u"-subj"_s, u"/CN=localhost"_s});
    QFile names(file(u"names.cnf"_s));
    QVERIFY(names.open(QIODevice::WriteOnly));
    names.write("subjectAltName=DNS:localhost\n");
    names.close();
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, file(u"server.csr"_s), u"-CA"_s, file(u"ours.pem"_s), u"-CAkey"_s,
        file(u"ours.key"_s), u"-CAcreateserial"_s, u"-days"_s, u"3650"_s, u"-extfile"_s, file(u"names.cnf"_s),
        u"-out"_s, file(u"server.pem"_s)});
}

void TestMySqlTls::initTestCase()
{
    makeCa(u"ours"_s);
    makeCa(u"theirs"_s);
    makeServerCertificate();
    PrivateMySql::Options options;
    options.arguments = {u"--ssl-ca="_s + file(u"ours.pem"_s), u"--ssl-cert="_s + file(u"server.pem"_s),
        u"--ssl-key="_s + file(u"server.key"_s)};
    m_server = std::make_unique<PrivateMySql>(options);
    const Status started = m_server->start();
    QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(started.error().message));
}

void TestMySqlTls::speaksTlsWithTheServerOfItsCa()
{
    DatabaseUrl url = m_server->url(u"mysql"_s);
    url.host = u"localhost"_s;
    url.caFile = file(u"ours.pem"_s);
    const auto opened = Database::open(url);
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().detail));
    const auto cipher
        = (*opened)->read([](Connection &c) { return c.queryText("SHOW SESSION STATUS LIKE 'Ssl_cipher'"); });
    QVERIFY(!cipher->front().text(1).isEmpty());
}

void TestMySqlTls::refusesAServerOfAnotherCa()
{
    DatabaseUrl url = m_server->url(u"mysql"_s);
    url.host = u"localhost"_s;
    url.caFile = file(u"theirs.pem"_s);
    const auto opened = Database::open(url);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, ErrorKind::Refused);
}

void TestMySqlTls::refusesAServerOfAnotherName()
{
    DatabaseUrl url = m_server->url(u"mysql"_s); // 127.0.0.1, which its certificate does not name
    url.caFile = file(u"ours.pem"_s);
    const auto opened = Database::open(url);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, ErrorKind::Refused);
}

void TestMySqlTls::refusesAServerWithoutTls()
{
    DatabaseUrl url = PrivateMySql::instance().url(u"mysql"_s);
    url.caFile = file(u"ours.pem"_s);
    const auto opened = Database::open(url);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, ErrorKind::Refused);
}

BELLHOP_TEST(tst_mysql_tls, TestMySqlTls)
#include "tst_mysql_tls.moc"
