// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/site_seat.h"

#include "app/bellhop/seat_memory.h"
#include "core/vault/vault.h"

#include <QDir>
#include <QRegularExpression>

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

Result<QList<QUrl>> relaysFrom(const QString &text)
{
    static const QRegularExpression apart(u"[,\\s]+"_s);
    QList<QUrl> relays;
    for (const QString &word : text.split(apart, Qt::SkipEmptyParts)) {
        QUrl relay(word, QUrl::StrictMode);
        if (!relay.isValid() || relay.host().isEmpty() || (relay.scheme() != u"ws"_s && relay.scheme() != u"wss"_s)) {
            return makeError(ErrorKind::BadData,
                u"“%1” is no relay's address. It looks like wss://relay.example.com/events."_s.arg(word.left(80)));
        }
        if (relay.path().isEmpty() || relay.path() == u"/"_s)
            relay.setPath(u"/events"_s);
        if (!relays.contains(relay))
            relays << relay;
    }
    return relays;
}

QString relaysToText(const QList<QUrl> &relays)
{
    QStringList words;
    for (const QUrl &relay : relays)
        words << relay.toString();
    return words.join(u", "_s);
}

Result<sync::ConsoleOptions> siteConsole(const SitePlan &wanted)
{
    SitePlan plan = wanted;
    const db::DatabaseUrl &url = plan.database;
    if (plan.folder.isEmpty())
        plan.folder = seatFolder(u"site-%1-%2-%3"_s.arg(url.host, url.name, url.user));
    if (!QDir().mkpath(plan.folder)) {
        return makeError(ErrorKind::Refused,
            u"The folder %1 cannot be made. Choose another one, or ask for the right to write there."_s.arg(
                plan.folder));
    }
    BELLHOP_TRY(vault::SiteKey key, vault::SiteKey::loadOrCreate(QDir(plan.folder).filePath(u"console.key"_s)));
    const auto vault = std::make_shared<const vault::Vault>(std::move(key));
    sync::ConsoleOptions options;
    options.database = plan.database;
    options.hub = plan.relays.isEmpty() ? defaultRelay(plan.database) : plan.relays.first();
    for (qsizetype i = 1; i < plan.relays.size(); ++i)
        options.otherHubs.push_back(plan.relays.at(i));
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
