// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/drill_site.h"

#include "core/base/json.h"
#include "core/base/uuid.h"
#include "core/db/migrator.h"
#include "core/desk/sessions.h"
#include "tests/drills/support.h"
#include "tests/support/private_mysql.h"

#include <QDeadlineTimer>
#include <QFile>

namespace bellhop::drills {
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kChannel = u"front"_s;
const QString kPassword = u"Correct-horse-7-battery"_s;
const QByteArray kPublicUrl = "https://hotel.example"; // where Twilio believes to reach the relay

sim::SimulatorOptions simulatorOptions(Provider provider, quint16 relayPort)
{
    sim::SimulatorOptions options;
    options.appSecret = newUuid().toLatin1();
    options.verifyToken = newUuid().toLatin1();
    options.accessToken = newUuid().toLatin1();
    options.speed = 10;
    options.sendsPerSecond = 0;
    options.pairBurst = 0;
    options.batch = 4;
    if (provider == Provider::Twilio) {
        options.twilio.authToken = newUuid().toLatin1();
        options.twilio.publicUrl = kPublicUrl;
        options.twilio.relayUrl = "http://127.0.0.1:" + QByteArray::number(relayPort);
    } else if (provider == Provider::Lipachat) {
        options.lipachat.apiKey = newUuid().toLatin1();
    }
    return options;
}

QString afterWord(const QByteArray &said, const char *word)
{
    for (const QByteArray &line : said.split('\n')) {
        if (line.startsWith(word))
            return QString::fromUtf8(line.mid(qstrlen(word)).trimmed());
    }
    return {};
}

} // namespace

const QStringList &DrillSite::logins()
{
    static const QStringList names{u"ana"_s, u"ben"_s, u"cleo"_s};
    return names;
}

DrillSite::DrillSite(const Options &options)
    : m_options(options)
    , m_server(options.server)
    , m_folder(tests::scratchTemplate())
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"BELLHOP_SITE_KEY_FILE"_s, file(u"site.key"_s));
    m_environment.insert(u"BELLHOP_DB_PASSWORD"_s, QString());
    makeDatabase();
    for (int i = 0; i < options.relays; ++i)
        m_ports.push_back(freePort());
    makeChannel();
    makeRelays(options.relays);
    openDatabase();
}

DrillSite::~DrillSite()
{
    m_relays.clear();
    m_simulator->stop();
    m_database.reset();
    if (m_server != nullptr && m_server->isRunning())
        (void)m_server->execute("DROP DATABASE IF EXISTS " + m_url.name.toLatin1()).ok();
}

void DrillSite::makeDatabase()
{
    static int last = 0;
    m_url.path = file(u"site.db"_s);
    if (m_server != nullptr)
        m_url = m_server->url(u"bellhop_drill_%1"_s.arg(++last));
    ctl({u"init"_s, u"--test"_s});
    QStringList password;
    if (m_server != nullptr)
        password = QStringList{u"--password-file"_s, secretFile(u"password"_s, kPassword.toUtf8())};
    for (const QString &login : logins())
        ctl(QStringList{u"agent"_s, u"add"_s, login} + password);
}

QStringList DrillSite::channelArguments(const sim::SimulatorOptions &options)
{
    switch (m_options.provider) {
    case Provider::Meta:
        return {u"meta"_s, u"--phone-number-id"_s, options.phoneNumberId, u"--app-secret-file"_s,
            secretFile(u"app"_s, options.appSecret), u"--verify-token-file"_s,
            secretFile(u"verify"_s, options.verifyToken), u"--access-token-file"_s,
            secretFile(u"access"_s, options.accessToken)};
    case Provider::Twilio:
        return {u"twilio"_s, u"--account-sid"_s, options.twilio.accountSid, u"--auth-token-file"_s,
            secretFile(u"token"_s, options.twilio.authToken), u"--sender"_s, u"whatsapp:"_s + options.twilio.sender,
            u"--public-url"_s, QString::fromLatin1(kPublicUrl)};
    case Provider::Lipachat:
        break;
    }
    return {u"lipachat"_s, u"--phone-number"_s, options.lipachat.phone, u"--api-key-file"_s,
        secretFile(u"key"_s, options.lipachat.apiKey)};
}

void DrillSite::makeChannel()
{
    const sim::SimulatorOptions options = simulatorOptions(m_options.provider, m_ports.front());
    m_simulator = std::make_unique<sim::Simulator>(options);
    QString api = must(m_simulator->start(), "the simulator");
    if (m_options.cuttable) {
        m_provider = std::make_unique<Proxy>(api.section(u':', -1).toUShort());
        api = u"http://127.0.0.1:%1"_s.arg(m_provider->port());
    }
    if (m_options.provider == Provider::Twilio)
        api += u"/twilio"_s;
    else if (m_options.provider == Provider::Lipachat)
        api += u"/lipachat/api/v1"_s;
    const QByteArray said = ctl(QStringList{u"channel"_s, u"add"_s} + channelArguments(options)
        + QStringList{u"--name"_s, kChannel, u"--api-base"_s, api});
    m_webhookPath = m_options.provider == Provider::Lipachat ? afterWord(said, "webhook: ").section(u' ', 0, 0).toUtf8()
                                                             : "/webhook/" + kChannel.toUtf8();
    m_simulator->setFaults(m_options.faults);
}

void DrillSite::makeRelays(int count)
{
    db::DatabaseUrl way = m_url;
    if (m_options.databaseCuttable) {
        m_databaseLine = std::make_unique<Proxy>(static_cast<quint16>(m_url.port));
        way.port = m_databaseLine->port();
    }
    for (int i = 0; i < count; ++i) {
        QStringList arguments{u"--database"_s, way.toString(), u"--listen"_s,
            u"127.0.0.1:%1"_s.arg(m_ports[static_cast<std::size_t>(i)]), u"--name"_s, u"relay-%1"_s.arg(i)};
        if (m_server != nullptr)
            arguments << u"--spool"_s << file(u"relay-%1-spool.sqlite"_s.arg(i));
        m_relays.push_back(std::make_unique<ChildProgram>(
            QStringLiteral(BELLHOP_RELAY), arguments, m_environment, file(u"relay-%1.log"_s.arg(i))));
    }
    quint16 door = m_ports.front();
    if (m_options.cuttable) {
        m_front = std::make_unique<Proxy>(door);
        door = m_front->port();
    }
    // Twilio tries again only what the address asks it to.
    m_simulator->setWebhookUrl(m_options.provider == Provider::Twilio
            ? kPublicUrl + m_webhookPath + "#rc=5&rp=all"
            : "http://127.0.0.1:" + QByteArray::number(door) + m_webhookPath,
        m_options.provider);
    for (int i = 0; i < count; ++i)
        startRelay(i);
}

void DrillSite::openDatabase()
{
    db::OpenOptions options;
    options.writes = m_server != nullptr;
    options.patience = milliseconds(500);
    m_database = must(db::Database::open(m_url, options), "the site's database");
}

void DrillSite::startRelay(int number)
{
    ChildProgram &relay = *m_relays[static_cast<std::size_t>(number)];
    const QDeadlineTimer deadline(kLimitMs);
    while (!deadline.hasExpired()) {
        relay.start();
        if (relay.waitForLine("listening on ", kLimitMs))
            return;
        rest(200); // its port, or its database, is not to be had just now
    }
    QFile log(file(u"relay-%1.log"_s.arg(number)));
    const QByteArray said = log.open(QIODevice::ReadOnly) ? log.readAll().right(2000) : QByteArray();
    giveUp(u"a relay does not start: %1"_s.arg(QString::fromUtf8(said)));
}

void DrillSite::killRelay(int number)
{
    m_relays[static_cast<std::size_t>(number)]->kill();
}

QStringList DrillSite::stopRelays()
{
    QStringList wrong;
    for (const auto &relay : m_relays) {
        if (const int code = relay->stop(); code != 0)
            wrong << QString::number(code);
    }
    return wrong;
}

QByteArray DrillSite::hubUrl(int relay) const
{
    const quint16 port = m_front ? m_front->port() : m_ports[static_cast<std::size_t>(relay) % m_ports.size()];
    return u"ws://127.0.0.1:%1/events"_s.arg(port).toUtf8();
}

Result<std::unique_ptr<db::Database>> DrillSite::visit() const
{
    db::OpenOptions options;
    options.visit = true;
    return db::Database::open(m_url, options);
}

Result<QString> DrillSite::ticket(const QString &login)
{
    if (m_server != nullptr)
        return desk::issueTicket(*m_database, login);
    BELLHOP_TRY(const auto visitor, visit());
    return desk::issueTicket(*visitor, login);
}

Result<db::Rows> DrillSite::rows(const QByteArray &select)
{
    return m_database->read([&](db::Connection &connection) { return connection.queryText(select); });
}

qint64 DrillSite::number(const QByteArray &select)
{
    const auto found = rows(select);
    return found.ok() && !found->empty() ? found->front().integer(0) : -1;
}

qint64 DrillSite::spooled()
{
    qint64 posts = 0;
    for (const quint16 port : m_ports) {
        net::ClientRequest request;
        request.url = "http://127.0.0.1:" + QByteArray::number(port) + "/health";
        const auto answer = m_client.sendAndWait(std::move(request));
        const auto health = answer.ok() ? Json::parse(answer->body) : Result<Json>(answer.error());
        const bool says = health.ok() && health->has("spool"_L1);
        posts += says ? health->at("spool"_L1).integer("posts"_L1).value_or(0) : 1;
    }
    return posts;
}

Status DrillSite::advance(milliseconds by)
{
    if (m_server != nullptr)
        return db::advanceTestClock(*m_database, by);
    BELLHOP_TRY(const auto visitor, visit());
    return db::advanceTestClock(*visitor, by);
}

QString DrillSite::password() const
{
    return m_server != nullptr ? kPassword : QString();
}

QByteArray DrillSite::ctl(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(BELLHOPCTL), QStringList{u"--database"_s, m_url.toString()} + arguments);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(kLimitMs);
    const QByteArray said = process.readAll();
    if (!ended || process.exitCode() != 0)
        giveUp(u"bellhopctl %1: %2"_s.arg(arguments.join(u' '), QString::fromUtf8(said)));
    return said;
}

QString DrillSite::secretFile(const QString &name, const QByteArray &secret)
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || out.write(secret + '\n') < 0)
        giveUp(u"cannot write %1"_s.arg(out.fileName()));
    return out.fileName();
}

} // namespace bellhop::drills
