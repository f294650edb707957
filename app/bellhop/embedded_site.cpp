// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/embedded_site.h"

#include "app/common/site_files.h"
#include "app/common/snippet_pack.h"
#include "core/db/migrator.h"
#include "core/desk/queries.h"
#include "core/desk/sessions.h"

#include <QDir>
#include <QTimeZone>

namespace bellhop::app {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFirstSnippets = 7; // the schema that brought canned answers by shortcut
constexpr QLatin1String kFirstAgent{"seat"}; // login of the one agent of a new single seat

QString ownZone()
{
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    return zone.isEmpty() ? u"UTC"_s : QString::fromLatin1(zone);
}

} // namespace

Result<std::unique_ptr<EmbeddedSite>> EmbeddedSite::open(const SeatPlan &plan)
{
    if (!QDir().mkpath(plan.folder)) {
        return makeError(ErrorKind::Refused,
            u"The folder %1 cannot be made. Choose another one, or ask for the right to write there."_s.arg(
                plan.folder));
    }
    SeatPlan complete = plan;
    if (complete.databaseFile.isEmpty())
        complete.databaseFile = QDir(plan.folder).absoluteFilePath(u"bellhop.sqlite"_s);
    db::DatabaseUrl url;
    url.path = complete.databaseFile;
    const QString keyFile = siteKeyPath(url);
    BELLHOP_CHECK(vault::SiteKey::loadOrCreate(keyFile));
    BELLHOP_TRY(auto keys, SiteKeys::load(keyFile));
    std::unique_ptr<EmbeddedSite> site(new EmbeddedSite(complete, std::move(keys)));
    BELLHOP_CHECK(site->prepare());
    return site;
}

EmbeddedSite::~EmbeddedSite()
{
    if (m_assistant)
        m_assistant->stop();
    if (m_relay)
        m_relay->stop();
}

Status EmbeddedSite::prepare()
{
    db::DatabaseUrl url;
    url.dialect = db::Dialect::Sqlite;
    url.path = m_plan.databaseFile;
    BELLHOP_TRY(m_database, db::Database::open(url));
    BELLHOP_TRY(const db::SchemaState before, db::schemaState(*m_database));
    BELLHOP_CHECK(db::migrate(*m_database));
    if (before.schema == 0)
        BELLHOP_CHECK(desk::initialiseSite(*m_database, m_plan.company, m_plan.test));
    if (before.schema < kFirstSnippets)
        BELLHOP_CHECK(importPack(*m_database)); // once: what is changed afterwards stays
    BELLHOP_CHECK(addFirstRows());
    return chooseAgent();
}

Status EmbeddedSite::addFirstRows()
{
    BELLHOP_TRY(const std::vector<AgentCard> agents, desk::loadAgents(*m_database));
    if (agents.empty()) {
        BELLHOP_CHECK(desk::addAgent(*m_database, {kFirstAgent, m_plan.person, Role::Admin, {}}));
        const QString zone = m_plan.zone.isEmpty() ? ownZone() : m_plan.zone;
        BELLHOP_CHECK(desk::addProperty(*m_database, {m_plan.property, zone, {}, {}, u"en"_s}));
    }
    return done();
}

Status EmbeddedSite::chooseAgent()
{
    BELLHOP_TRY(const std::vector<desk::AgentLogin> logins, desk::agentLogins(*m_database));
    for (const desk::AgentLogin &login : logins) {
        if (login.active && (m_plan.agent.isEmpty() || m_plan.agent == login.name)) {
            m_plan.agent = login.name;
            return done();
        }
    }
    return makeError(ErrorKind::NotFound,
        m_plan.agent.isEmpty() ? u"There is no active agent in %1. Add one with bellhopctl."_s.arg(m_plan.databaseFile)
                               : u"There is no active agent “%1” in %2."_s.arg(m_plan.agent, m_plan.databaseFile));
}

Status EmbeddedSite::ensureChannel(const desk::NewChannel &channel, const desk::ChannelSecrets &secrets)
{
    BELLHOP_TRY(const std::vector<ChannelCard> channels, desk::loadChannels(*m_database));
    for (const ChannelCard &card : channels) {
        if (card.name == channel.name)
            return done();
    }
    desk::NewChannel complete = channel;
    BELLHOP_TRY(complete.property, desk::propertyNamed(*m_database, m_plan.property));
    BELLHOP_CHECK(desk::addChannel(*m_database, complete, secrets, sealWith(m_keys)));
    return done();
}

Status EmbeddedSite::startRelay()
{
    relay::RelayOptions options;
    options.auditHmac = auditHmacWith(m_keys);
    options.media = mediaWith(m_keys, QDir(m_plan.folder).filePath(u"media"_s));
    m_assistant = std::make_unique<Assistant>(*m_database, m_keys, options);
    m_relay = std::make_unique<relay::Relay>(*m_database, unsealWith(m_keys), options);
    BELLHOP_CHECK(m_relay->start());
    return m_assistant->start(*m_relay);
}

sync::ConsoleOptions EmbeddedSite::consoleOptions() const
{
    sync::ConsoleOptions options;
    options.database = m_database->url();
    options.hub = QUrl(u"ws://%1/events"_s.arg(m_relay->address()));
    options.dataDir = QDir(m_plan.folder).filePath(u"console"_s);
    db::Database *database = m_database.get();
    options.ticket = [database, agent = m_plan.agent](db::Database &) { return desk::issueTicket(*database, agent); };
    options.sealing.seal = sealWith(m_keys);
    options.sealing.unseal = unsealWith(m_keys);
    return options;
}

} // namespace bellhop::app
