// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/accounts.h"
#include "core/desk/admin.h"
#include "core/sync/live_console.h"
#include "tests/bench/bench_site.h"
#include "tests/bench/bench_table.h"
#include "tests/bench/load.h"
#include "tests/drills/console_options.h"
#include "tests/drills/support.h"
#include "tests/support/private_mysql.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <thread>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;
using drills::must;

namespace {

constexpr double kPerSecond = 50;
constexpr int kOwned = 2; // conversations of each agent; one of them is open on the screen
constexpr qint64 kMostStatements = 1'000;

bool waitFor(const std::function<bool()> &isTrue)
{
    QElapsedTimer clock;
    for (clock.start(); !isTrue();) {
        if (clock.hasExpired(drills::kLimitMs))
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

/// Whole consoles, as agents have them: an account of the database, a line to the relay, two conversations in hand.
class Crowd final
{
public:
    Crowd(BenchSite &site, int count)
    {
        for (int i = 0; i < count; ++i) {
            const QString login = u"crowd%1"_s.arg(i);
            const QString account = must(db::agentAccount(login), "an account's name");
            must(db::createAccount(site.database(), account, BenchSite::password()), "an account");
            must(db::grantAgent(site.database(), account), "its rights");
            must(desk::addAgent(site.database(), {login, login, Role::Agent, account}), "an agent");
            Json config = Json::object();
            config.set("database"_L1, site.url().toString()).set("login"_L1, login);
            config.set("password"_L1, BenchSite::password()).set("hub"_L1, u"ws://%1/events"_s.arg(site.address()));
            config.set("key"_L1, site.file(u"console.key"_s)).set("folder"_L1, site.file(login));
            m_consoles.push_back(std::make_unique<sync::LiveConsole>(drills::consoleOptionsFrom(config)));
        }
    }

    bool sitDown()
    {
        for (const auto &console : m_consoles) {
            console->start();
            if (!waitFor([&] { return console->link().state == sync::LinkState::Live; }))
                return false;
        }
        return true;
    }

    /// Conversations 1, 2 … by their order.
    bool takeWork()
    {
        qint64 next = 0;
        for (const auto &console : m_consoles) {
            for (int i = 0; i < kOwned; ++i) {
                const QFuture<Result<QueueRow>> claim = console->claim(ConversationId{++next});
                if (!waitFor([&] { return claim.isFinished(); }) || !claim.result().ok())
                    return false;
            }
            console->watchThread(ConversationId{next});
            console->lookAt(ConversationId{next});
        }
        return true;
    }

private:
    std::vector<std::unique_ptr<sync::LiveConsole>> m_consoles;
};

} // namespace

void measureCrowdReading(Table &table, const Options &options, tests::PrivateMySql &server)
{
    const int count = options.quick ? 20 : 200;
    const QString name = u"statements for 50 webhooks/s and %1 consoles that read"_s.arg(count);
    BenchSite site(&server);
    site.fillQueue();
    site.startRelay();
    Crowd crowd(site, count);
    if (!crowd.sitDown() || !crowd.takeWork())
        return table.failed(name, u"not every agent came to work"_s);
    drills::rest(3'000); // what the claims set off
    LoadShape shape;
    shape.seconds = std::max(3, options.seconds);
    shape.perSecond = kPerSecond;
    Load load({site.webhookUrl(), BenchSite::kAppSecret}, shape);
    const qint64 before = site.statements();
    load.run();
    const double perSecond = static_cast<double>(site.statements() - before) / load.elapsed();
    if (load.refused() > 0 || load.acknowledged() == 0)
        return table.failed(name, u"%1 acknowledged, %2 refused"_s.arg(load.acknowledged()).arg(load.refused()));
    table.judge(name, u"%1/s"_s.arg(perSecond, 0, 'f', 0), u"≤ %1/s"_s.arg(kMostStatements),
        perSecond <= static_cast<double>(kMostStatements));
}

} // namespace bellhop::bench
