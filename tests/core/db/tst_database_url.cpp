// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/database_url.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::db;
using namespace Qt::Literals::StringLiterals;

class TestDatabaseUrl final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFile();
    void readsAServer();
    void takesThePasswordFromTheEnvironmentAndNeverPrintsIt();
    void refusesWithAnExample_data();
    void refusesWithAnExample();
    void knowsLoopback();
};

void TestDatabaseUrl::readsAFile()
{
    const auto url = DatabaseUrl::parse(u"sqlite:///var/lib/bell hop/site.db"_s);
    QVERIFY(url.ok());
    QCOMPARE(url->dialect, Dialect::Sqlite);
    QCOMPARE(url->path, u"/var/lib/bell hop/site.db"_s);
    QCOMPARE(url->toString(), u"sqlite:///var/lib/bell hop/site.db"_s);
    QCOMPARE(DatabaseUrl::parse(u"sqlite:///C:/bellhop/site.db"_s)->path, u"C:/bellhop/site.db"_s);
}

void TestDatabaseUrl::readsAServer()
{
    const auto url = DatabaseUrl::parse(u"mysql://desk@db.example.com:3307/bellhop?ca=/etc/bellhop/ca.pem"_s);
    QVERIFY(url.ok());
    QCOMPARE(url->dialect, Dialect::MySql);
    QCOMPARE(url->user, u"desk"_s);
    QCOMPARE(url->host, u"db.example.com"_s);
    QCOMPARE(url->port, 3307);
    QCOMPARE(url->name, u"bellhop"_s);
    QCOMPARE(url->caFile, u"/etc/bellhop/ca.pem"_s);
    QCOMPARE(url->toString(), u"mysql://desk@db.example.com:3307/bellhop?ca=/etc/bellhop/ca.pem"_s);
    QCOMPARE(DatabaseUrl::parse(u"mysql://desk@localhost/bellhop"_s)->port, 3306);
}

void TestDatabaseUrl::takesThePasswordFromTheEnvironmentAndNeverPrintsIt()
{
    qputenv("BELLHOP_DB_PASSWORD", "canary-7431");
    const auto url = DatabaseUrl::parse(u"mysql://desk@localhost/bellhop"_s);
    qunsetenv("BELLHOP_DB_PASSWORD");
    QCOMPARE(url->password, u"canary-7431"_s);
    QVERIFY(!url->toString().contains(u"canary"_s));
}

void TestDatabaseUrl::refusesWithAnExample_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("other scheme") << u"postgres://a@b/c"_s;
    QTest::newRow("relative file") << u"sqlite://site.db"_s;
    QTest::newRow("folder") << u"sqlite:///var/lib/"_s;
    QTest::newRow("no user") << u"mysql://localhost/bellhop"_s;
    QTest::newRow("no name") << u"mysql://desk@localhost/"_s;
    QTest::newRow("odd name") << u"mysql://desk@localhost/bell%60hop"_s;
    QTest::newRow("password") << u"mysql://desk:canary-7431@localhost/bellhop"_s;
    QTest::newRow("unknown option") << u"mysql://desk@localhost/bellhop?ssl=off"_s;
    QTest::newRow("bad port") << u"mysql://desk@localhost:99999/bellhop"_s;
}

void TestDatabaseUrl::refusesWithAnExample()
{
    QFETCH(QString, text);
    const auto url = DatabaseUrl::parse(text);
    QVERIFY(!url.ok());
    QCOMPARE(url.error().kind, ErrorKind::BadData);
    QVERIFY(url.error().message.contains("mysql://bellhop@db.example.com"_L1));
    QVERIFY(!url.error().message.contains("canary"_L1));
}

void TestDatabaseUrl::knowsLoopback()
{
    DatabaseUrl url = *DatabaseUrl::parse(u"mysql://desk@localhost/bellhop"_s);
    for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s, u"127.3.0.9"_s, u"::1"_s}) {
        url.host = host;
        QVERIFY2(url.isLoopback(), qPrintable(host));
    }
    for (const QString &host : {u"127.0.0.1.example.com"_s, u"10.0.0.1"_s, u"localhost.example.com"_s, u"0.0.0.0"_s}) {
        url.host = host;
        QVERIFY2(!url.isLoopback(), qPrintable(host));
    }
}

BELLHOP_TEST(tst_database_url, TestDatabaseUrl)
#include "tst_database_url.moc"
