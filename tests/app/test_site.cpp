// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/test_site.h"

#include "tests/support/private_mysql.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <csignal>
#include <sys/prctl.h>

namespace bellhop::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A loaded machine may take long; only a hang takes longer.
constexpr int kLimitMs = 120'000;

void dieWithTheTest(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

/// What the kernel says of a process that does not end: its state, and where its threads wait.
QByteArray whereItHangs(const QProcess &process)
{
    QByteArray where;
    const QDir threads(u"/proc/%1/task"_s.arg(process.processId()));
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &name : {u"stat"_s, u"wchan"_s, u"syscall"_s}) {
            QFile file(threads.filePath(u"%1/%2"_s.arg(thread, name)));
            where += file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() + '\n' : QByteArray();
        }
    }
    return where;
}

/// Looks again every half second, so that a wake-up that got lost costs no more.
bool hasEnded(QProcess &process)
{
    const QDeadlineTimer limit(kLimitMs);
    while (process.state() != QProcess::NotRunning && !limit.hasExpired())
        process.waitForFinished(500);
    return process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
}

Ran resultOf(QProcess &process)
{
    const bool ended = hasEnded(process);
    const QByteArray hangs = process.state() == QProcess::NotRunning ? QByteArray() : whereItHangs(process);
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError() + hangs};
}

} // namespace

TestSite::TestSite(db::Dialect dialect)
{
    static int last = 0;
    m_url.path = m_folder.filePath(u"site.db"_s);
    if (dialect == db::Dialect::MySql)
        m_url = PrivateMySql::instance().url(u"bellhop_app_%1"_s.arg(++last));
}

TestSite::~TestSite()
{
    if (m_url.dialect == db::Dialect::MySql)
        (void)PrivateMySql::instance().execute("DROP DATABASE IF EXISTS " + m_url.name.toLatin1()).ok();
}

QString TestSite::url(const QString &user) const
{
    db::DatabaseUrl url = m_url;
    url.user = user;
    return url.toString();
}

QString TestSite::secretFile(const char *secret)
{
    const QString path = file(QString::number(qHash(QByteArrayView(secret)), 16));
    QFile secretFile(path);
    if (!secretFile.open(QIODevice::WriteOnly) || !secretFile.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        qFatal("cannot write %s", qPrintable(path));
    secretFile.write(secret);
    secretFile.write("\n");
    return path;
}

Ran TestSite::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    dieWithTheTest(process);
    process.start(program, arguments);
    process.closeWriteChannel();
    const Ran ran = resultOf(process);
    remember(ran.both());
    return ran;
}

Ran TestSite::ctl(const QStringList &arguments)
{
    return run(QStringLiteral(BELLHOPCTL), QStringList{u"--database"_s, url()} + arguments);
}

QStringList TestSite::channelArguments(const QString &name)
{
    return {u"channel"_s, u"add"_s, u"meta"_s, u"--name"_s, name, u"--phone-number-id"_s, u"100200300"_s,
        u"--app-secret-file"_s, secretFile(kAppSecret), u"--verify-token-file"_s, secretFile(kVerifyToken),
        u"--access-token-file"_s, secretFile(kAccessToken)};
}

std::unique_ptr<db::Database> TestSite::open()
{
    db::OpenOptions options;
    options.visit = true;
    auto database = db::Database::open(m_url, options);
    if (!database.ok())
        qFatal("open: %s", qPrintable(database.error().detail));
    return std::move(*database);
}

Result<std::unique_ptr<db::Database>> TestSite::openAs(const QString &account, const QString &password)
{
    db::DatabaseUrl url = m_url;
    url.user = account;
    url.password = password;
    return db::Database::open(url);
}

QString TestSite::ask(const QByteArray &statement)
{
    const auto database = open();
    const auto rows = database->read([&](db::Connection &connection) { return connection.queryText(statement); });
    if (!rows.ok())
        return rows.error().detail;
    return rows->empty() ? QString() : rows->front().text(0);
}

QByteArray TestSite::leak() const
{
    for (const char *secret : {kAppSecret, kVerifyToken, kAccessToken, kPassword}) {
        if (m_said.contains(secret))
            return secret;
    }
    return {};
}

RelayProcess::RelayProcess(TestSite &site, const QStringList &arguments)
    : m_site(site)
{
    dieWithTheTest(m_process);
    m_process.start(QStringLiteral(BELLHOP_RELAY),
        QStringList{u"--database"_s, site.url(), u"--listen"_s, u"127.0.0.1:0"_s} + arguments);
    static const QRegularExpression line(
        u"^listening on 127\\.0\\.0\\.1:(\\d+)$"_s, QRegularExpression::MultilineOption);
    const QDeadlineTimer limit(kLimitMs);
    while (m_port == 0 && m_process.state() != QProcess::NotRunning && !limit.hasExpired()) {
        m_process.waitForReadyRead(200);
        m_out += m_process.readAllStandardOutput();
        m_port = line.match(QString::fromUtf8(m_out)).captured(1).toUShort();
    }
}

RelayProcess::~RelayProcess()
{
    kill();
}

void RelayProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(kLimitMs);
}

Ran RelayProcess::stop()
{
    m_process.terminate();
    Ran ran = resultOf(m_process);
    ran.out.prepend(m_out);
    m_site.remember(ran.both());
    return ran;
}

} // namespace bellhop::tests
