// SPDX-License-Identifier: GPL-3.0-or-later
// Drills under load: guests write and agents answer while something is killed or cut.
#include "tests/drills/accounting.h"
#include "tests/drills/disturb.h"
#include "tests/drills/drills.h"
#include "tests/support/private_mysql.h"

namespace bellhop::drills {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kGuests = 12;

/// Guests who write all the time. Own thread.
class GuestLoad final
{
public:
    GuestLoad(sim::Simulator &simulator, quint32 seed)
        : m_simulator(simulator)
        , m_random(seed)
    {
        m_thread = std::thread([this] { run(); });
    }
    ~GuestLoad()
    {
        m_stopping = true;
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(GuestLoad)

private:
    void run()
    {
        for (int i = 1; !m_stopping; ++i) {
            const int guest = m_random.from(1, kGuests);
            m_simulator.guestWrites(u"3460000%1"_s.arg(guest, 4, 10, QChar(u'0')), u"Guest %1"_s.arg(guest),
                u"guest %1 writes %2"_s.arg(guest).arg(i));
            rest(m_random.from(5, 40));
        }
    }

    sim::Simulator &m_simulator;
    Random m_random;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

using Disturb = std::function<void(DrillSite &, Figures &)>;

Figures underLoad(const DrillSite::Options &options, Random &random, const Disturb &disturb)
{
    Figures figures;
    figures.rounds = 1;
    DrillSite site(options);
    std::vector<std::unique_ptr<Agent>> agents;
    {
        const GuestLoad guests(site.simulator(), random.seed());
        for (const QString &login : DrillSite::logins())
            agents.push_back(std::make_unique<Agent>(site, login, random.seed()));
        rest(random.from(200, 600));
        disturb(site, figures);
        rest(random.from(200, 400));
    }
    for (const auto &agent : agents)
        agent->finish();
    const auto isQuiet = [&] {
        return std::all_of(agents.cbegin(), agents.cend(), [](const auto &agent) { return agent->isIdle(); });
    };
    settle(site, isQuiet, figures);
    std::vector<GivenText> given;
    for (const auto &agent : agents) {
        const std::vector<GivenText> some = agent->given();
        given.insert(given.end(), some.cbegin(), some.cend());
    }
    account(site, given, figures);
    agents.clear();
    for (const QString &code : site.stopRelays())
        figures.noteBroken(u"a relay ended with %1"_s.arg(code));
    return figures;
}

} // namespace

Figures killRelay(tests::PrivateMySql *server, Random &random)
{
    DrillSite::Options options;
    options.server = server;
    return underLoad(options, random, [&](DrillSite &site, Figures &figures) {
        const int kills = random.from(2, 4);
        for (int i = 0; i < kills; ++i) {
            rest(random.from(100, 900));
            killAndStart(site, 0, figures, random);
        }
    });
}

Figures killRelaysInTurn(tests::PrivateMySql *server, Random &random)
{
    DrillSite::Options options;
    options.server = server;
    options.relays = 2;
    return underLoad(options, random, [&](DrillSite &site, Figures &figures) {
        const int kills = random.from(3, 5);
        for (int i = 0; i < kills; ++i) {
            rest(random.from(100, 900));
            killAndStart(site, i % site.relays(), figures, random);
        }
    });
}

Figures killDatabase(tests::PrivateMySql *server, Random &random)
{
    DrillSite::Options options;
    options.server = server;
    options.relays = random.from(1, 2);
    return underLoad(options, random, [&](DrillSite &site, Figures &figures) {
        const int kills = random.from(1, 2);
        for (int i = 0; i < kills; ++i) {
            rest(random.from(200, 1'000));
            site.server()->kill();
            ++figures.disturbances;
            figures.unknownAllowed += kMostInFlight * site.relays();
            rest(random.from(0, 1'000));
            must(site.server()->start(), "the database server");
        }
    });
}

Figures cutDatabase(tests::PrivateMySql *server, Random &random)
{
    DrillSite::Options options;
    options.server = server;
    options.databaseCuttable = true;
    return underLoad(options, random, [&](DrillSite &site, Figures &figures) {
        const int cuts = random.from(3, 6);
        for (int i = 0; i < cuts; ++i) {
            rest(random.from(100, 600));
            cutForAWhile(site.databaseLine(), random);
            ++figures.disturbances;
            figures.unknownAllowed += kMostInFlight;
        }
    });
}

Figures cutNetwork(tests::PrivateMySql *server, Random &random)
{
    DrillSite::Options options;
    options.server = server;
    options.cuttable = true;
    options.faults.duplicateEvery = random.from(3, 8);
    options.faults.reorderEvery = random.from(3, 8);
    options.faults.cutSends = random.from(5, 12);
    options.faults.hangSends = random.oneIn(4) ? 30 : 0;
    options.faults.statusBeforeAnswer = random.oneIn(2);
    return underLoad(options, random, [&](DrillSite &site, Figures &figures) {
        const int cuts = random.from(4, 8);
        for (int i = 0; i < cuts; ++i) {
            rest(random.from(100, 500));
            const bool front = random.oneIn(2);
            cutForAWhile(front ? site.front() : site.provider(), random);
            ++figures.disturbances;
            figures.unknownAllowed += front ? 0 : kMostInFlight;
        }
    });
}

/// For a long time, as the site's clock sees it.
Figures loseDatabase(tests::PrivateMySql *server, Random &random, int seconds)
{
    constexpr auto kAway = std::chrono::minutes(5);
    DrillSite::Options options;
    options.server = server;
    return underLoad(options, random, [&](DrillSite &site, Figures &figures) {
        site.server()->kill();
        ++figures.disturbances;
        figures.unknownAllowed += kMostInFlight;
        rest(1'000 * seconds);
        must(site.server()->start(), "the database server");
        if (std::chrono::seconds(seconds) < kAway)
            must(site.advance(kAway - std::chrono::seconds(seconds)), "the site's clock");
    });
}

/// Of the relay, or of the database server. On a server the relay's files are its spool, so the database is away too.
Figures fillDisk(tests::PrivateMySql *server, Random &random)
{
    DrillSite::Options options;
    options.server = server;
    return underLoad(options, random, [&](DrillSite &site, Figures &figures) {
        const bool ofServer = server != nullptr && random.oneIn(2);
        const qint64 most = random.from(1, 64) * 1024;
        rest(random.from(200, 800));
        ++figures.disturbances;
        figures.unknownAllowed += kMostInFlight;
        limitFiles(ofServer ? server->processId() : site.relayPid(0), most);
        if (server != nullptr && !ofServer)
            server->kill();
        rest(random.from(800, 2'000));
        limitFiles(ofServer ? server->processId() : site.relayPid(0), std::nullopt);
        if (server != nullptr && !server->execute("DO 1").ok()) { // one without room may give up by itself
            server->kill();
            must(server->start(), "the database server");
        }
    });
}

/// The database's clock jumps, forth and a little back, as when somebody sets a machine's time.
Figures stepClock(tests::PrivateMySql *server, Random &random)
{
    DrillSite::Options options;
    options.server = server;
    return underLoad(options, random, [&](DrillSite &site, Figures &figures) {
        const int steps = random.from(2, 4);
        for (int i = 0; i < steps; ++i) {
            rest(random.from(100, 600));
            const int seconds = random.oneIn(3) ? -random.from(1, 40) : random.from(1, 3 * 3600);
            must(site.advance(std::chrono::seconds(seconds)), "the site's clock");
            ++figures.disturbances;
            figures.unknownAllowed += kMostInFlight; // their deadline may have passed at once
        }
    });
}

} // namespace bellhop::drills
