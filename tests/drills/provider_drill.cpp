// SPDX-License-Identifier: GPL-3.0-or-later
// Mixed messages of one provider through a real relay while everything goes wrong that its file of faults can think of.
#include "tests/drills/provider_drill.h"

#include "core/sim/message_mix.h"
#include "tests/drills/accounting.h"
#include "tests/drills/agent.h"
#include "tests/drills/drill_site.h"
#include "tests/support/private_mysql.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace bellhop::drills {
using namespace Qt::Literals::StringLiterals;

namespace {

using sim::FaultAction;
using sim::FaultRule;
using sim::Operation;
using Kind = sim::FaultAction::Kind;

constexpr int kFewestGuests = 60;
constexpr int kMessagesPerGuest = 40; // more, and the pace that providers ask for per guest sets the drill's
constexpr int kMostWaiting = 400; // webhooks
constexpr int kPatienceMs = 5'000;
constexpr auto kPullsEvery = std::chrono::minutes(6);
constexpr int kPullMs = 300'000;

FaultRule rule(Kind kind, const std::vector<Operation> &where, double probability, int value = 0, int times = 0)
{
    FaultRule rule;
    rule.operations = where;
    rule.probability = probability;
    rule.times = times;
    rule.action = {kind, value, {}};
    return rule;
}

/// Nothing that ends a channel for good. Silence only where a provider can be asked: what Meta never tells, nobody can
/// know.
sim::FaultPlan everything(Provider provider, quint32 seed)
{
    const std::vector<Operation> webhooks{Operation::Inbound, Operation::Status};
    const std::vector<Operation> sends{Operation::Send};
    const int passing = provider == Provider::Meta ? 131000 : provider == Provider::Twilio ? 20500 : 500;
    sim::FaultPlan plan;
    plan.seed = seed;
    plan.rules = {rule(Kind::Duplicate, webhooks, 0.05, 1), rule(Kind::Reorder, webhooks, 0.05, 500),
        rule(Kind::Delay, webhooks, 0.03, 300), rule(Kind::Batch, webhooks, 0.02, 20),
        rule(Kind::WrongSignature, webhooks, 0.02), rule(Kind::StatusesFirst, sends, 0.03),
        rule(Kind::LateSent, sends, 0.05), rule(Kind::FailLater, sends, 0.01), rule(Kind::Cut, sends, 0.01),
        rule(Kind::Hang, sends, 0.002, 0, 3), rule(Kind::BadJson, sends, 0.01), rule(Kind::Delay, sends, 0.02, 200),
        rule(Kind::Error, sends, 0.01, passing), rule(Kind::Throttle, sends, 0.001, 0, 5),
        rule(Kind::Http, sends, 0.003, 503), rule(Kind::Http, sends, 0.002, 502)};
    if (provider != Provider::Meta) {
        plan.rules.push_back(rule(Kind::Silence, webhooks, 0.01));
        plan.rules.push_back(rule(Kind::Http, {Operation::Pull}, 0.05, 503));
        plan.rules.push_back(rule(Kind::BadJson, {Operation::Pull}, 0.05));
    }
    return plan;
}

/// A provider that can be asked is asked, to the end of its list.
void askForTheRest(DrillSite &site, Figures &figures)
{
    must(site.advance(kPullsEvery), "the site's clock");
    const Instant since
        = must(site.database().read([](db::Connection &connection) { return connection.now(); }), "the site's clock");
    const QDeadlineTimer patience(kPullMs);
    while (!patience.hasExpired()) {
        if (site.number("SELECT MIN(pulled_until) FROM channel_account") >= since.ms)
            return;
        rest(200);
    }
    figures.noteBroken(u"the provider's list was not read to its end"_s);
}

std::size_t givenBy(const std::vector<std::unique_ptr<Agent>> &agents)
{
    std::size_t sum = 0;
    for (const auto &agent : agents)
        sum += agent->given().size();
    return sum;
}

/// Guests write until so many messages went either way. They wait for the agents, who give a quarter or more, and for
/// webhooks; not for ever.
void writeMixed(
    DrillSite &site, Provider provider, const std::vector<std::unique_ptr<Agent>> &agents, int messages, Random &random)
{
    sim::MessageMix mix(random.seed());
    const auto all = static_cast<std::size_t>(messages);
    const int guests = std::max(kFewestGuests, messages / kMessagesPerGuest);
    for (std::size_t i = 1; i + givenBy(agents) < all; ++i) {
        const QDeadlineTimer patience(kPatienceMs);
        while (!patience.hasExpired()
            && (givenBy(agents) * 3 < i - 1 || site.simulator().ledger().counters.pending > kMostWaiting))
            rest(20);
        const int number = random.from(0, guests - 1);
        sim::GuestCard guest;
        guest.provider = provider;
        guest.phone = u"3460000%1"_s.arg(number, 4, 10, QChar(u'0'));
        guest.name = u"Guest %1"_s.arg(number);
        site.simulator().guestSends(guest, mix.next(provider, u"guest %1 writes %2"_s.arg(number).arg(i), {}));
        rest(random.from(1, 6));
    }
}

} // namespace

Figures mixedMessages(tests::PrivateMySql *server, Provider provider, int messages, Random &random)
{
    Figures figures;
    figures.rounds = 1;
    DrillSite::Options options;
    options.server = server;
    options.provider = provider;
    DrillSite site(options);
    site.simulator().setFaultPlan(everything(provider, random.seed()));
    std::vector<std::unique_ptr<Agent>> agents;
    for (const QString &login : DrillSite::logins())
        agents.push_back(std::make_unique<Agent>(site, login, random.seed()));
    writeMixed(site, provider, agents, messages, random);
    for (const auto &agent : agents)
        agent->finish();
    const auto isQuiet = [&] {
        return std::all_of(agents.cbegin(), agents.cend(), [](const auto &agent) { return agent->isIdle(); });
    };
    settle(site, isQuiet, figures);
    if (provider != Provider::Meta)
        askForTheRest(site, figures);
    std::vector<GivenText> given;
    for (const auto &agent : agents) {
        const std::vector<GivenText> some = agent->given();
        given.insert(given.end(), some.cbegin(), some.cend());
    }
    const sim::Ledger ledger = site.simulator().ledger();
    figures.disturbances = static_cast<int>(ledger.counters.faults);
    // A gateway's 502 says nothing about the message, and a refusal whose answer was lost says nothing to anybody: they
    // stay unknown, and are shown so.
    figures.unknownAllowed = static_cast<int>(
        std::count_if(ledger.refused.cbegin(), ledger.refused.cend(), [](const sim::Ledger::Refused &refused) {
            return refused.code == 502 || (refused.id.isEmpty() && !refused.answered);
        }));
    if (ledger.counters.forgedAccepted != 0)
        figures.noteBroken(u"%1 forged webhooks were believed"_s.arg(ledger.counters.forgedAccepted));
    account(site, given, figures, kJobsMs, GuestsBy::Id);
    agents.clear();
    for (const QString &code : site.stopRelays())
        figures.noteBroken(u"a relay ended with %1"_s.arg(code));
    return figures;
}

int runProviders(int messages, quint32 seed, std::optional<Provider> only)
{
    std::printf("seed %u, %d messages\n", seed, messages);
    tests::PrivateMySql::Options options;
    options.durable = true;
    tests::PrivateMySql server(options);
    must(server.start(), "the database server");
    Random random(seed);
    printHead();
    bool clean = true;
    for (const Provider provider : {Provider::Meta, Provider::Twilio, Provider::Lipachat}) {
        if (only && only != provider)
            continue;
        QElapsedTimer clock;
        clock.start();
        const Figures figures = mixedMessages(&server, provider, messages, random);
        printRow(u"messages %1"_s.arg(toWire(provider)), figures, static_cast<double>(clock.elapsed()) / 1000);
        clean = clean && figures.isClean();
    }
    return clean ? 0 : 1;
}

} // namespace bellhop::drills
