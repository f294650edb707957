// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/console_options.h"

#include "core/db/accounts.h"
#include "core/desk/sessions.h"
#include "core/vault/vault.h"
#include "tests/drills/support.h"

namespace bellhop::drills {
using namespace Qt::Literals::StringLiterals;

namespace {

/// The single seat's way to a ticket: a short visit to the file.
Result<QString> visitForTicket(const db::DatabaseUrl &url, const QString &login)
{
    db::OpenOptions options;
    options.visit = true;
    BELLHOP_TRY(const auto visitor, db::Database::open(url, options));
    return desk::issueTicket(*visitor, login);
}

sync::Sealing sealingWith(const std::shared_ptr<const vault::Vault> &vault)
{
    return {[vault](const QByteArray &plain, const QString &context) -> Result<QByteArray> {
                return vault->seal(plain, context.toUtf8());
            },
        [vault](const QByteArray &sealed, const QString &context) { return vault->open(sealed, context.toUtf8()); }};
}

} // namespace

sync::ConsoleOptions consoleOptionsFrom(const Json &config)
{
    sync::ConsoleOptions options;
    const QString login = config.text("login"_L1);
    options.database = must(db::DatabaseUrl::parse(config.text("database"_L1)), "the database's address");
    if (options.database.dialect == db::Dialect::MySql) {
        options.database.user = must(db::agentAccount(login), "the agent's account");
        options.database.password = config.text("password"_L1);
        options.ticket = sync::siteTicket();
    } else {
        options.ticket = [url = options.database, login](db::Database &) { return visitForTicket(url, login); };
    }
    options.hub = QUrl(config.text("hub"_L1));
    options.sealing = sealingWith(std::make_shared<const vault::Vault>(
        must(vault::SiteKey::loadOrCreate(config.text("key"_L1)), "the console's key")));
    options.dataDir = config.text("folder"_L1);
    return options;
}

} // namespace bellhop::drills
