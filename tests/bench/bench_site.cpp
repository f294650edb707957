// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_site.h"

#include "core/base/json.h"
#include "core/desk/admin.h"
#include "core/desk/sessions.h"
#include "tests/bench/filler.h"
#include "tests/drills/support.h"
#include "tests/support/private_mysql.h"

#include <QFile>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;
using drills::giveUp;
using drills::kLimitMs;
using drills::must;

/// As installer/mariadb/ sets a site's up, but smaller.
std::unique_ptr<tests::PrivateMySql> startSiteServer()
{
    auto server = std::make_unique<tests::PrivateMySql>(tests::PrivateMySql::Options{true,
        {u"--log-bin=binlog"_s, u"--sync-binlog=1"_s, u"--log-bin-trust-function-creators=1"_s,
            u"--binlog-format=ROW"_s, u"--binlog-row-image=MINIMAL"_s, u"--binlog-cache-size=1M"_s,
            u"--innodb-buffer-pool-size=512M"_s, u"--innodb-log-file-size=96M"_s, u"--max-connections=700"_s}});
    must(server->start(), "the database server");
    return server;
}

BenchSite::BenchSite(tests::PrivateMySql *server, const QString &apiBase)
    : m_server(server)
    , m_folder(tests::scratchTemplate())
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    static int last = 0;
    m_environment.insert(u"BELLHOP_SITE_KEY_FILE"_s, file(u"site.key"_s));
    m_environment.insert(u"BELLHOP_DB_PASSWORD"_s, QString());
    m_url.path = file(u"site.db"_s);
    if (m_server != nullptr)
        m_url = m_server->url(u"bellhop_bench_%1"_s.arg(++last));
    ctl({u"init"_s, u"--test"_s});
    ctl({u"channel"_s, u"add"_s, u"meta"_s, u"--name"_s, u"front"_s, u"--phone-number-id"_s,
        QString::fromLatin1(kPhoneNumberId), u"--api-base"_s, apiBase.isEmpty() ? u"http://127.0.0.1:1"_s : apiBase,
        u"--app-secret-file"_s, secretFile(u"app"_s, kAppSecret), u"--verify-token-file"_s,
        secretFile(u"verify"_s, "bench-verify"), u"--access-token-file"_s, secretFile(u"access"_s, "bench-token")});
    open(false);
}

BenchSite::~BenchSite()
{
    m_relay.reset();
    m_database.reset();
    if (m_server != nullptr && m_server->isRunning())
        (void)m_server->execute("DROP DATABASE IF EXISTS " + m_url.name.toLatin1()).ok();
}

void BenchSite::open(bool visit)
{
    m_database.reset();
    db::OpenOptions options;
    options.visit = visit && m_server == nullptr;
    m_database = must(db::Database::open(m_url, options), "the site's database");
}

void BenchSite::startRelay(const QStringList &more)
{
    open(true); // one program writes an SQLite file: from here on it is the relay
    QStringList arguments{u"--database"_s, m_url.toString(), u"--listen"_s, u"127.0.0.1:0"_s, u"--name"_s, u"bench"_s};
    if (m_server != nullptr)
        arguments << u"--spool"_s << file(u"spool.sqlite"_s);
    m_relay = std::make_unique<drills::ChildProgram>(
        QStringLiteral(BELLHOP_RELAY), arguments + more, m_environment, file(u"relay.log"_s));
    m_relay->start();
    const auto line = m_relay->waitForLine("listening on ", kLimitMs);
    if (!line)
        giveUp(u"the relay does not start"_s);
    m_address = QString::fromLatin1(line->trimmed());
}

void BenchSite::stopRelay()
{
    if (m_relay && m_relay->stop() != 0)
        giveUp(u"the relay did not end well"_s);
    open(false);
}

QByteArray BenchSite::webhookUrl() const
{
    return "http://" + m_address.toLatin1() + "/webhook/front";
}

void BenchSite::addPerson(const QString &login)
{
    QStringList arguments{u"agent"_s, u"add"_s, login};
    if (m_server != nullptr)
        arguments << u"--password-file"_s << secretFile(u"password"_s, password().toUtf8());
    m_database.reset(); // an SQLite file has one writer at a time
    ctl(arguments);
    open(false);
}

QString BenchSite::password()
{
    return u"Correct-horse-7-battery"_s;
}

QString BenchSite::writeConsole(const QString &login, const std::vector<std::pair<QLatin1StringView, qint64>> &numbers)
{
    Json config = Json::object();
    config.set("database"_L1, m_url.toString()).set("password"_L1, password()).set("login"_L1, login);
    config.set("hub"_L1, u"ws://%1/events"_s.arg(m_address)).set("key"_L1, file(u"console.key"_s));
    config.set("folder"_L1, file(u"console"_s));
    for (const auto &[name, number] : numbers)
        config.set(name, number);
    QFile out(file(u"console.json"_s));
    if (!out.open(QIODevice::WriteOnly) || out.write(config.toBytes()) < 0)
        giveUp(u"cannot write %1"_s.arg(out.fileName()));
    return out.fileName();
}

void BenchSite::addAgents(const QString &prefix, int count)
{
    for (int i = 0; i < count; ++i) {
        desk::NewAgent agent;
        agent.name = prefix + QString::number(i);
        must(desk::addAgent(database(), agent), "an agent");
    }
}

QString BenchSite::ticket(const QString &login)
{
    return must(desk::issueTicket(database(), login), "a ticket");
}

QByteArray BenchSite::hubUrl(const QString &login)
{
    return u"ws://%1/events?ticket=%2"_s.arg(m_address, ticket(login)).toLatin1();
}

void BenchSite::fillQueue()
{
    Filling filling;
    filling.messages = 4 * filling.conversations;
    must(fill(database(), filling), "a queue");
}

qint64 BenchSite::statements()
{
    const auto rows = database().read(
        [](db::Connection &connection) { return connection.queryText("SHOW GLOBAL STATUS LIKE 'Questions'"); });
    return must(rows, "the server's counters").front().text(1).toLongLong();
}

qint64 BenchSite::number(const QByteArray &select)
{
    const db::Rows rows
        = must(database().read([&](db::Connection &connection) { return connection.queryText(select); }), "a figure");
    return rows.empty() ? 0 : rows.front().integer(0);
}

void BenchSite::ctl(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(BELLHOPCTL), QStringList{u"--database"_s, m_url.toString()} + arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(kLimitMs) || process.exitCode() != 0)
        giveUp(u"bellhopctl %1: %2"_s.arg(arguments.join(u' '), QString::fromUtf8(process.readAll())));
}

QString BenchSite::secretFile(const QString &name, const QByteArray &secret)
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || out.write(secret + '\n') < 0)
        giveUp(u"cannot write %1"_s.arg(out.fileName()));
    return out.fileName();
}

} // namespace bellhop::bench
