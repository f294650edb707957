// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/front_office.h"

#include "app/bellhop/knowledge_reader.h"
#include "app/bellhop/search_reader.h"
#include "core/base/uuid.h"
#include "core/db/accounts.h"
#include "core/db/migrator.h"
#include "core/desk/admin.h"
#include "core/desk/assistant_settings.h"
#include "core/desk/sessions.h"
#include "core/vault/hashing.h"

namespace bellhop::tests {
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPassword = u"Correct-horse-7-battery"_s;

template <typename R> auto must(R &&result)
{
    if (!result.ok())
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

FrontOffice::FrontOffice(db::Dialect dialect)
    : m_temp(dialect)
    , m_vault(vault::SiteKey::generate())
{
    addAgent(u"ana"_s, u"Ana Duarte"_s, Role::Agent);
    openChannel();
    openConsole(u"ana"_s);
}

FrontOffice::~FrontOffice()
{
    m_seats.clear();
    if (m_assistant)
        m_assistant->stop();
    m_simulator->stop();
    m_relay->stop();
}

void FrontOffice::addAgent(const QString &login, const QString &name, Role role)
{
    desk::NewAgent agent{login, name, role, {}};
    if (database().dialect() == db::Dialect::MySql) {
        agent.dbAccount = must(db::agentAccount(login));
        if (must(db::accountExists(database(), agent.dbAccount)))
            must(db::dropAccount(database(), agent.dbAccount)); // the server is shared by the tests of this process
        must(db::createAccount(database(), agent.dbAccount, kPassword));
        must(db::grantAgent(database(), agent.dbAccount));
    }
    must(desk::addAgent(database(), agent));
}

ui::ConsoleWindow &FrontOffice::open(const QString &login, const QString &name, Role role)
{
    addAgent(login, name, role);
    openConsole(login);
    return windowOf(login);
}

ui::ConsoleWindow &FrontOffice::windowOf(const QString &login)
{
    return static_cast<ui::ConsoleWindow &>(m_seats.at(login)->window());
}

void FrontOffice::passTime(milliseconds by)
{
    must(database().write([by](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.executeText("UPDATE agent_session SET seen_at = seen_at + "
            + QByteArray::number(qint64(by.count())) + " WHERE ended_at IS NULL"));
        return done();
    }));
    m_temp.advance(by);
}

void FrontOffice::openChannel()
{
    const desk::ChannelSecrets secrets{newUuid().toLatin1(), newUuid().toLatin1(), newUuid().toLatin1()};
    sim::SimulatorOptions options;
    options.appSecret = secrets.appSecret;
    options.verifyToken = secrets.verifyToken;
    options.accessToken = secrets.accessToken;
    options.speed = 5;
    m_simulator = std::make_unique<sim::Simulator>(options);
    desk::NewChannel channel;
    channel.name = u"front"_s;
    channel.phoneNumberId = options.phoneNumberId;
    channel.wabaId = options.businessAccountId;
    channel.apiBase = must(m_simulator->start());
    channel.property = must(desk::propertyNamed(database(), {}));
    must(desk::addChannel(database(), channel, secrets, [this](const QByteArray &plain, const QString &context) {
        return Result<QByteArray>(m_vault.seal(plain, context.toUtf8()));
    }));
    relay::RelayOptions relayOptions;
    relayOptions.media.folder = m_folder.filePath(u"media"_s);
    relayOptions.media.sealer.seal
        = [this](QByteArrayView plain, QByteArrayView context) { return m_vault.seal(plain, context); };
    relayOptions.media.sealer.open
        = [this](QByteArrayView sealed, QByteArrayView context) { return m_vault.open(sealed, context); };
    relayOptions.media.linkHmac
        = [](QByteArrayView bytes) { return vault::hmacSha256("link key of the front office", bytes); };
    m_relay = std::make_unique<relay::Relay>(
        database(),
        [this](const QByteArray &sealed, const QString &context) { return m_vault.open(sealed, context.toUtf8()); },
        std::move(relayOptions));
    must(m_relay->start());
    m_simulator->setWebhookUrl(u"http://%1/webhook/front"_s.arg(m_relay->address()).toUtf8());
    must(m_simulator->subscribe());
}

void FrontOffice::openConsole(const QString &login)
{
    sync::ConsoleOptions options;
    options.database = m_temp.url();
    options.hub = QUrl(u"ws://%1/events"_s.arg(m_relay->address()));
    options.dataDir = m_folder.filePath(login);
    options.sealing.seal = [this](const QByteArray &plain, const QString &context) -> Result<QByteArray> {
        return m_vault.seal(plain, context.toUtf8());
    };
    options.sealing.unseal
        = [this](const QByteArray &sealed, const QString &context) { return m_vault.open(sealed, context.toUtf8()); };
    if (database().dialect() == db::Dialect::MySql) {
        options.database.user = must(db::agentAccount(login));
        options.database.password = kPassword;
        options.ticket = sync::siteTicket();
    } else {
        options.ticket = [this, login](db::Database &) { return desk::issueTicket(database(), login); };
    }
    m_readers[login] = std::make_unique<app::ReportReader>(options.database, options.clock);
    ui::WindowOptions window;
    window.knowledge = std::make_shared<app::KnowledgeReader>(options.database, options.clock);
    window.mergeCandidates
        = [reader = std::make_shared<app::SearchReader>(options.database, options.clock)](
              ConversationId conversation, const QString &typed) { return reader->candidates(conversation, typed); };
    window.more.push_back({"myDayAction", u"My day"_s, "clock", [this, login] { openDay(login); }});
    m_seats[login] = std::make_unique<app::ConsoleSeat>(std::move(options), window);
}

void FrontOffice::openDay(const QString &login)
{
    auto *day = new ui::MyDayWindow(*m_readers.at(login), login, &windowOf(login));
    day->setAttribute(Qt::WA_DeleteOnClose);
    day->show();
    day->activateWindow();
}

void FrontOffice::startAssistant()
{
    must(desk::setAssistantMode(database(), u"front"_s, desk::AssistantMode::Automatic));
    responder::ResponderOptions options;
    options.lookEvery = milliseconds(100);
    options.settingsEvery = milliseconds(100);
    options.changed = [this] { m_relay->poke(); };
    m_assistant = std::make_unique<responder::Responder>(database(), must(ai::Analyzer::create()), std::move(options));
    m_assistant->start();
}

void FrontOffice::close(const QString &login)
{
    m_seats.erase(login);
    m_readers.erase(login);
}

QString FrontOffice::text(const QByteArray &select)
{
    return must(database().read([&](db::Connection &connection) -> Result<QString> {
        BELLHOP_TRY(const db::Rows rows, connection.queryText(select));
        return rows.empty() ? QString() : rows.front().text(0);
    }));
}

QString FrontOffice::breaches()
{
    QString lines;
    for (const db::InvariantBreach &breach : must(db::checkInvariants(database())))
        lines += breach.invariant + u": "_s + breach.row + u'\n';
    return lines;
}

} // namespace bellhop::tests
