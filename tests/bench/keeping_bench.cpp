// SPDX-License-Identifier: GPL-3.0-or-later
// What keeping figures by hour and day costs a site on MariaDB, beside what taking its messages in costs: processor
// time of relay and server, for the marks that writing leaves and for counting the hour once it is over.
#include "core/db/migrator.h"
#include "core/report/rollups.h"
#include "tests/bench/bench_site.h"
#include "tests/bench/bench_table.h"
#include "tests/bench/load.h"
#include "tests/drills/support.h"
#include "tests/support/private_mysql.h"

#include <QCoreApplication>

#include <algorithm>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;
using drills::must;

namespace {

constexpr int kRounds = 5;

struct Round {
    double intake = 0; ///< Milliseconds of processor per message.
    double counting = 0; ///< The same, for its hour.
    int messages = 0;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// As before anything was kept: nobody looks whether an hour is.
void dropMarks(BenchSite &site)
{
    must(site.database().admin([](db::Connection &connection) -> Status {
        BELLHOP_TRY(const db::Rows rows,
            connection.queryText("SELECT trigger_name FROM information_schema.triggers WHERE "
                                 "trigger_schema = DATABASE() AND trigger_name LIKE "
                                 "'marks%'"));
        for (const db::Row &row : rows)
            BELLHOP_CHECK(connection.executeText("DROP TRIGGER " + row.text(0).toLatin1()));
        return done();
    }),
        "no marks");
}

Round play(const Options &options, tests::PrivateMySql &server, bool isKept)
{
    BenchSite site(&server);
    if (!isKept)
        dropMarks(site);
    site.startRelay({u"--no-assistant"_s});
    LoadShape shape;
    shape.seconds = options.quick ? 1 : std::min(options.seconds, 5);
    Load load({site.webhookUrl(), BenchSite::kAppSecret}, shape);
    const double before = cpuMs(site.relayPid()) + cpuMs(server.processId());
    load.run();
    Round round;
    round.messages = std::max(1, load.acknowledged());
    round.intake = (cpuMs(site.relayPid()) + cpuMs(server.processId()) - before) / round.messages;
    site.stopRelay();
    if (!isKept)
        return round;
    must(db::advanceTestClock(site.database(), std::chrono::hours(1)), "an hour");
    const qint64 last = site.number("SELECT MAX(arrived_at) FROM message");
    const double start = cpuMs(QCoreApplication::applicationPid()) + cpuMs(server.processId());
    // What the relay had announced, then the hour's own announcement, then the hour.
    while (must(report::catchUpRollups(site.database()), "counted").until.ms <= last)
        must(db::advanceTestClock(site.database(), std::chrono::seconds(61)), "a minute");
    round.counting = (cpuMs(QCoreApplication::applicationPid()) + cpuMs(server.processId()) - start) / round.messages;
    return round;
}

} // namespace

void measureKeeping(Table &table, const Options &options)
{
    const auto server = startSiteServer();
    std::vector<double> bare;
    std::vector<double> kept;
    std::vector<double> counting;
    int messages = 0;
    for (int i = 0; i < (options.quick ? 1 : kRounds); ++i) { // in turns: whatever else this computer does hits both
        bare.push_back(play(options, *server, false).intake);
        const Round round = play(options, *server, true);
        kept.push_back(round.intake);
        counting.push_back(round.counting);
        messages += round.messages;
    }
    const double base = median(bare);
    const double marks = (median(kept) - base) / base * 100;
    const double counted = median(counting) / base * 100;
    table.row(
        u"keeping figures, MariaDB"_s, u"%1 messages, %2 ms each to take in"_s.arg(messages).arg(base, 0, 'f', 3));
    table.row(u"  marks that writing leaves"_s, u"%1 % of intake"_s.arg(marks, 0, 'f', 1));
    table.row(u"  counting the hour"_s, u"%1 % of intake"_s.arg(counted, 0, 'f', 1),
        u"%1 messages an hour"_s.arg(messages / static_cast<int>(kept.size())));
    table.judge(u"  together"_s, u"%1 % of intake"_s.arg(marks + counted, 0, 'f', 1), u"≤ 5 %"_s, marks + counted <= 5);
}

} // namespace bellhop::bench
