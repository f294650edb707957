// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peer.h"

#include "core/db/database.h"
#include "tests/drills/support.h"
#include "tests/support/private_mysql.h"

#include <QFile>
#include <QStandardPaths>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kSchema = u"peer"_s;
constexpr char kSecret[] = "test-secret";

Error failure(const QString &what)
{
    return makeError(ErrorKind::Internal, what);
}

Result<QByteArray> run(const QString &program, const QStringList &arguments, const QString &folder, int ms)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(ms) || process.exitCode() != 0)
        return failure(u"%1: %2"_s.arg(program, QString::fromUtf8(process.readAllStandardError().right(300))));
    return process.readAllStandardOutput();
}

} // namespace

Peer::Peer(tests::PrivateMySql &server)
    : m_server(server)
    , m_folder(tests::scratchTemplate())
{
}

Result<std::unique_ptr<Peer>> Peer::prepare(const QString &folder, tests::PrivateMySql &server)
{
    if (folder.isEmpty())
        return failure(u"no peer given (--peer DIR)"_s);
    for (const QString &program : {u"node"_s, u"npm"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return failure(u"%1 is not installed"_s.arg(program));
    }
    std::unique_ptr<Peer> peer(new Peer(server));
    BELLHOP_CHECK(peer->install(folder));
    return peer;
}

Status Peer::install(const QString &folder)
{
    for (const QString &name :
        {u"server.js"_s, u"loadgen.js"_s, u"package.json"_s, u"package-lock.json"_s, u"schema.sql"_s}) {
        if (!QFile::copy(folder + u'/' + name, m_folder.filePath(name)))
            return failure(u"%1 has no %2"_s.arg(folder, name));
    }
    BELLHOP_CHECK(run(u"npm"_s, {u"ci"_s, u"--no-audit"_s, u"--no-fund"_s}, m_folder.path(), 300'000));
    return done();
}

Status Peer::start()
{
    stop();
    QFile schema(m_folder.filePath(u"schema.sql"_s));
    if (!schema.open(QIODevice::ReadOnly))
        return failure(u"schema.sql cannot be read"_s);
    BELLHOP_CHECK(m_server.execute("DROP DATABASE IF EXISTS peer"));
    BELLHOP_CHECK(m_server.execute("CREATE DATABASE peer CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci"));
    BELLHOP_TRY(m_database, db::Database::open(m_server.url(kSchema)));
    QByteArray statements;
    for (const QByteArray &line : schema.readAll().split('\n'))
        statements += line.left(line.indexOf("--") < 0 ? line.size() : line.indexOf("--")) + '\n';
    for (const QByteArray &statement : statements.split(';')) {
        const QByteArray text = statement.trimmed();
        if (!text.startsWith("CREATE TABLE"))
            continue;
        const auto made = m_database->admin([&](db::Connection &connection) -> Status {
            const auto done = connection.executeText(text);
            return done.ok() ? bellhop::done() : Status(done.error());
        });
        if (!made.ok())
            return made;
    }
    m_port = drills::freePort();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PORT"_s, QString::number(m_port));
    environment.insert(u"DB_PORT"_s, QString::number(m_server.port()));
    environment.insert(u"DB_NAME"_s, kSchema);
    environment.insert(u"APP_SECRET"_s, QString::fromLatin1(kSecret));
    m_relay = std::make_unique<drills::ChildProgram>(QStandardPaths::findExecutable(u"node"_s),
        QStringList{m_folder.filePath(u"server.js"_s)}, environment, m_folder.filePath(u"peer.log"_s));
    m_relay->start();
    return m_relay->waitForLine("listening on", 30'000) ? done() : Status(failure(u"the peer does not start"_s));
}

void Peer::stop()
{
    m_relay.reset();
    m_database.reset();
}

Target Peer::target() const
{
    return {"http://127.0.0.1:" + QByteArray::number(m_port) + "/webhook", kSecret};
}

QByteArray Peer::socketUrl() const
{
    return "ws://127.0.0.1:" + QByteArray::number(m_port) + "/agent?token=test-agent";
}

Status Peer::addSent(int messages)
{
    static const db::SqlBook book("-- name: contact\n"
                                  "INSERT INTO contacts (id, wa_id) VALUES (1, '1')\n"
                                  "-- name: conversation\n"
                                  "INSERT INTO conversations (id, contact_id, channel) VALUES (1, 1, '1055')\n"
                                  "-- name: messages\n"
                                  "INSERT INTO messages (conversation_id, wamid, direction, type, body, raw, sent_at)\n"
                                  "VALUES {rows: (1, :id, 'out', 'text', 'Yes.', '{}', NOW(3))}\n",
        u"peer"_s);
    std::vector<db::Params> rows;
    for (int i = 0; i < messages; ++i)
        rows.push_back({{"id", u"wamid.bench.out.%1"_s.arg(i)}});
    return m_database->write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.execute(book["contact"_L1]));
        BELLHOP_CHECK(connection.execute(book["conversation"_L1]));
        BELLHOP_CHECK(connection.executeMany(book["messages"_L1], rows));
        return done();
    });
}

Result<Json> Peer::load(const Target &target, const QString &phoneNumberId, const LoadShape &shape)
{
    BELLHOP_TRY(const QByteArray said,
        run(u"node"_s,
            {m_folder.filePath(u"loadgen.js"_s), u"--url"_s, QString::fromLatin1(target.url), u"--secret"_s,
                QString::fromLatin1(target.secret), u"--connections"_s, QString::number(shape.connections),
                u"--seconds"_s, QString::number(shape.seconds), u"--customers"_s, QString::number(shape.guests),
                u"--channel"_s, phoneNumberId, u"--settle-ms"_s, u"0"_s},
            m_folder.path(), shape.seconds * 1000 + 60'000));
    return Json::parse(said);
}

} // namespace bellhop::bench
