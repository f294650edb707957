// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/db/accounts.h"
#include "core/desk/sessions.h"
#include "core/vault/vault.h"
#include "tests/drills/drills.h"
#include "tests/drills/typist.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace bellhop::drills {
using namespace Qt::Literals::StringLiterals;

namespace {

void say(const char *line)
{
    std::printf("%s\n", line);
    std::fflush(stdout);
}

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

sync::ConsoleOptions optionsFrom(const Json &config)
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
    options.pace.reconnectFirst = milliseconds(50);
    options.pace.reconnectCap = milliseconds(500);
    options.pace.retryFirst = milliseconds(50);
    return options;
}

} // namespace

int runConsoleChild(const QString &configFile)
{
    QFile file(configFile);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(u"no %1"_s.arg(configFile));
    const Json config = must(Json::parse(file.readAll()), "the child's configuration");
    QStringList texts;
    for (const Json &text : config.list("texts"_L1))
        texts << text.asString().value_or(QString());
    sync::LiveConsole console(optionsFrom(config));
    Typist typist(console, texts);
    bool hasTyped = false;
    QObject::connect(&typist, &Typist::typed, &typist, [&hasTyped] {
        if (!std::exchange(hasTyped, true))
            say("typing");
    });
    QObject::connect(&typist, &Typist::finished, &typist, [] {
        say("done");
        QCoreApplication::quit();
    });
    say("started");
    console.start();
    return QCoreApplication::exec();
}

} // namespace bellhop::drills
