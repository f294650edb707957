// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/seat.h"

#include "core/desk/queries.h"

#include <algorithm>
#include <map>

namespace bellhop::tests {
using namespace Qt::Literals::StringLiterals;

sync::Sealing testSealing(char key)
{
    static std::map<char, vault::Vault> vaults;
    const vault::Vault &vault = vaults.try_emplace(key, vault::SiteKey::generate()).first->second;
    return {[vault](const QByteArray &plain, const QString &context) {
                return Result<QByteArray>(vault.seal(plain, context.toUtf8()));
            },
        [vault](const QByteArray &sealed, const QString &context) { return vault.open(sealed, context.toUtf8()); }};
}

Seat::Seat(db::Dialect dialect)
    : site(dialect)
    , ana(site.addAgent(u"ana"_s))
    , hub(site)
{
    options.database = site.temp().url();
    options.hub = hub.url();
    options.ticket = hub.ticketsFor(u"ana"_s);
    options.sealing = testSealing();
    options.dataDir = folder.filePath(u"console"_s);
    options.pace.poll = milliseconds(50);
    options.pace.safetyPoll = milliseconds(100);
    options.pace.coalesce = milliseconds(20);
    options.pace.reconnectFirst = milliseconds(50);
    options.pace.reconnectCap = milliseconds(200);
    options.pace.retryFirst = milliseconds(50);
    options.pace.draft = milliseconds(10);
}

Seat::~Seat()
{
    standUp();
}

void Seat::sitDown()
{
    standUp();
    console = std::make_unique<sync::LiveConsole>(options);
    screen = std::make_unique<Screen>(*console);
    console->start();
}

bool Seat::showsTheDatabase()
{
    auto rows = desk::loadQueue(site.database(), options.closedWithin);
    if (!rows.ok())
        return false;
    std::sort(rows->begin(), rows->end(), [](const QueueRow &a, const QueueRow &b) { return a.id < b.id; });
    return screen->loads > 0 && screen->rows() == *rows;
}

qint64 Seat::storedTimes(const QString &text)
{
    return site.number("SELECT COUNT(*) FROM message WHERE body = '" + text.toUtf8() + "'");
}

} // namespace bellhop::tests
