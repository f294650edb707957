// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/site_seat.h"

#include "core/vault/vault.h"

#include <QDir>

namespace bellhop::app {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRelayPort = 8080;

} // namespace

QUrl defaultRelay(const db::DatabaseUrl &database)
{
    QUrl relay;
    relay.setHost(database.host);
    relay.setPath(u"/events"_s);
    if (database.isLoopback()) {
        relay.setScheme(u"ws"_s);
        relay.setPort(kRelayPort);
    } else {
        relay.setScheme(u"wss"_s);
    }
    return relay;
}

Result<sync::ConsoleOptions> siteConsole(const SitePlan &plan)
{
    if (!QDir().mkpath(plan.folder)) {
        return makeError(ErrorKind::Refused,
            u"The folder %1 cannot be made. Choose another one, or ask for the right to write there."_s.arg(
                plan.folder));
    }
    BELLHOP_TRY(vault::SiteKey key, vault::SiteKey::loadOrCreate(QDir(plan.folder).filePath(u"console.key"_s)));
    const auto vault = std::make_shared<const vault::Vault>(std::move(key));
    sync::ConsoleOptions options;
    options.database = plan.database;
    options.hub = plan.relay.isEmpty() ? defaultRelay(plan.database) : plan.relay;
    if (options.hub.path().isEmpty())
        options.hub.setPath(u"/events"_s);
    options.caFile = plan.database.caFile;
    options.dataDir = plan.folder;
    options.ticket = sync::siteTicket();
    options.sealing.seal = [vault](const QByteArray &plain, const QString &context) -> Result<QByteArray> {
        return vault->seal(plain, context.toUtf8());
    };
    options.sealing.unseal
        = [vault](const QByteArray &sealed, const QString &context) { return vault->open(sealed, context.toUtf8()); };
    return options;
}

} // namespace bellhop::app
