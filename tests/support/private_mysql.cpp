// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_mysql.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QLockFile>
#include <QStandardPaths>
#include <QStorageInfo>

#include <cerrno>
#include <csignal>
#include <netinet/in.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#include <sys/socket.h>
#include <unistd.h>

namespace bellhop::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kStarts = 5;
constexpr int kUpMs = 120'000;

Error failure(const QString &what)
{
    return makeError(ErrorKind::Internal, u"The private database server: %1"_s.arg(what));
}

QString program(std::initializer_list<QString> names)
{
    for (const QString &name : names) {
        for (const QString &path : {QStandardPaths::findExecutable(name),
                 QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})}) {
            if (!path.isEmpty())
                return path;
        }
    }
    return {};
}

int freePort()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *const plain = reinterpret_cast<sockaddr *>(&address);
    const bool bound = ::bind(listener, plain, size) == 0 && ::getsockname(listener, plain, &size) == 0;
    ::close(listener);
    return bound ? ntohs(address.sin_port) : 0;
}

QStringList asUser()
{
    return ::geteuid() == 0 ? QStringList{u"--user=root"_s} : QStringList();
}

/// A server that starts deletes every "#sql*" in its folder for temporary tables, also those of another that runs, and
/// that one dies of it: each has a folder of its own.
Status run(const QString &executable, const QStringList &arguments, const QString &tmpFolder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, tmpFolder);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(executable, arguments);
    if (!process.waitForFinished(kUpMs) || process.exitCode() != 0)
        return failure(u"%1 failed: %2"_s.arg(executable, QString::fromLocal8Bit(process.readAll().right(2000))));
    return done();
}

/// An installed data folder, made once per build folder: installing takes seconds, copying does not.
Result<QString> dataTemplate()
{
    QDir cache(QStringLiteral(BELLHOP_TEST_CACHE));
    const QString finished = cache.filePath(u"mysql-data"_s);
    if (!cache.mkpath(u"."_s))
        return failure(u"cannot make %1"_s.arg(cache.path()));
    QLockFile lock(cache.filePath(u"mysql-data.lock"_s));
    if (!lock.tryLock(kUpMs))
        return failure(u"waited too long for another test to install"_s);
    if (QDir(finished).exists())
        return finished;
    const QString half = cache.filePath(u"mysql-data.half"_s);
    QDir(half).removeRecursively();
    if (const QString install = program({u"mariadb-install-db"_s, u"mysql_install_db"_s}); !install.isEmpty()) {
        BELLHOP_CHECK(run(install,
            QStringList{u"--no-defaults"_s, u"--datadir="_s + half, u"--skip-test-db"_s, u"--force"_s,
                u"--auth-root-authentication-method=normal"_s, u"--innodb-log-file-size=10M"_s}
                + asUser(),
            cache.path()));
    } else {
        BELLHOP_CHECK(run(program({u"mysqld"_s}),
            QStringList{u"--no-defaults"_s, u"--initialize-insecure"_s, u"--datadir="_s + half} + asUser(),
            cache.path()));
    }
    if (!cache.rename(u"mysql-data.half"_s, u"mysql-data"_s))
        return failure(u"cannot rename %1"_s.arg(half));
    return finished;
}

void removeLeftovers(QDir root)
{
    const QStringList folders = root.entryList({u"bellhop-test-*"_s}, QDir::Dirs);
    for (const QString &folder : folders) {
        const int pid = folder.section(u'-', 2, 2).toInt();
        if (pid > 0 && ::kill(pid, 0) != 0 && errno == ESRCH)
            QDir(root.filePath(folder)).removeRecursively();
    }
}

} // namespace

QString scratchTemplate()
{
    static const QString root = [] {
        constexpr qint64 enough = 2'000'000'000;
        const QStorageInfo memory(u"/dev/shm"_s);
        const bool roomy = memory.isValid() && !memory.isReadOnly() && memory.bytesAvailable() > enough;
        const QString path = roomy && QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath();
        removeLeftovers(QDir(path));
        return path;
    }();
    return u"%1/bellhop-test-%2-XXXXXX"_s.arg(root).arg(::getpid());
}

PrivateMySql::PrivateMySql(Options options)
    : m_options(std::move(options))
    , m_folder(
          m_options.durable ? u"%1/bellhop-test-%2-XXXXXX"_s.arg(QDir::tempPath()).arg(::getpid()) : scratchTemplate())
{
}

PrivateMySql::~PrivateMySql()
{
    m_root.reset();
    kill();
}

PrivateMySql &PrivateMySql::instance()
{
    static std::unique_ptr<PrivateMySql> server;
    if (!server) {
        server = std::make_unique<PrivateMySql>(Options{});
        qAddPostRoutine([] { server.reset(); });
        if (const Status status = server->start(); !status.ok())
            qFatal("%s", qPrintable(status.error().message));
    }
    return *server;
}

Status PrivateMySql::start()
{
    if (m_port != 0)
        return launch();
    BELLHOP_CHECK(install());
    Status status = done();
    for (int i = 0; i < kStarts; ++i) {
        m_port = freePort();
        status = launch();
        if (status.ok())
            break;
    }
    BELLHOP_CHECK(status);
    return execute("DELETE FROM mysql.global_priv WHERE User = ''").ok() ? execute("FLUSH PRIVILEGES") : done();
}

Status PrivateMySql::install()
{
    BELLHOP_TRY(const QString source, dataTemplate());
    if (!QDir(m_folder.path()).mkpath(u"tmp"_s))
        return failure(u"cannot make a folder in %1"_s.arg(m_folder.path()));
    return run(u"cp"_s, {u"-a"_s, source, m_folder.filePath(u"data"_s)}, m_folder.path());
}

Status PrivateMySql::launch()
{
    const QString server = program({u"mariadbd"_s, u"mysqld"_s});
    if (server.isEmpty())
        return failure(u"neither mariadbd nor mysqld is installed"_s);
    QStringList arguments{u"--no-defaults"_s, u"--datadir="_s + m_folder.filePath(u"data"_s),
        u"--tmpdir="_s + m_folder.filePath(u"tmp"_s), u"--socket="_s + m_folder.filePath(u"socket"_s),
        u"--pid-file="_s + m_folder.filePath(u"pid"_s), u"--log-error="_s + m_folder.filePath(u"error.log"_s),
        u"--port=%1"_s.arg(m_port), u"--bind-address=127.0.0.1"_s, u"--skip-name-resolve"_s,
        u"--character-set-server=utf8mb4"_s, u"--collation-server=utf8mb4_unicode_ci"_s,
        u"--innodb-buffer-pool-size=64M"_s, u"--innodb-log-file-size=10M"_s, u"--max-connections=300"_s};
    if (server.endsWith(u"mariadbd"_s) && !m_options.durable)
        arguments << u"--innodb-flush-method=nosync"_s;
    if (!m_options.durable)
        arguments << u"--innodb-flush-log-at-trx-commit=2"_s;
    if (!server.endsWith(u"mariadbd"_s))
        arguments << u"--skip-log-bin"_s << u"--mysqlx=OFF"_s;
#ifdef Q_OS_LINUX
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(server, arguments + asUser() + m_options.arguments);
    if (!m_process.waitForStarted(kUpMs))
        return failure(m_process.errorString());
    return waitUntilUp();
}

Status PrivateMySql::waitUntilUp()
{
    const QDeadlineTimer deadline(kUpMs);
    while (!deadline.hasExpired()) {
        auto opened = db::Database::open(url(u"mysql"_s));
        if (opened.ok()) {
            m_root = std::move(*opened);
            if (isOurs())
                return done();
            m_root.reset();
            break; // another test's server took the port in between
        }
        // Notices an end of the process, since there is no event loop here.
        if (m_process.waitForFinished(50))
            break;
        if (opened.error().kind != ErrorKind::Network)
            return opened.error();
    }
    QFile log(m_folder.filePath(u"error.log"_s));
    const QByteArray said = log.open(QIODevice::ReadOnly) ? log.readAll().right(2000) : QByteArray();
    kill();
    return failure(u"does not start: %1"_s.arg(QString::fromLocal8Bit(said)));
}

bool PrivateMySql::isOurs()
{
    QString data;
    const Status asked = m_root->admin([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const db::Rows rows, connection.queryText("SELECT @@datadir"));
        data = rows.empty() ? QString() : rows.front().text(0);
        return done();
    });
    return asked.ok() && data.startsWith(m_folder.path());
}

void PrivateMySql::kill()
{
    m_process.kill();
    m_process.waitForFinished(kUpMs);
}

db::DatabaseUrl PrivateMySql::url(const QString &schema) const
{
    db::DatabaseUrl url;
    url.dialect = db::Dialect::MySql;
    url.user = u"root"_s;
    url.host = u"127.0.0.1"_s;
    url.port = m_port;
    url.name = schema;
    return url;
}

Status PrivateMySql::execute(const QByteArray &statement)
{
    return m_root->admin([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.executeText(statement));
        return done();
    });
}

QString PrivateMySql::createSchema()
{
    const QString name = u"bellhop_%1"_s.arg(++m_schemas);
    const Status made
        = execute("CREATE DATABASE " + name.toLatin1() + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
    if (!made.ok())
        qFatal("%s", qPrintable(made.error().detail));
    return name;
}

} // namespace bellhop::tests
