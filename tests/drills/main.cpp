// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/alert_drill.h"
#include "tests/drills/drills.h"
#include "tests/drills/planted.h"
#include "tests/drills/provider_drill.h"
#include "tests/drills/report_drill.h"
#include "tests/drills/responder_drill.h"
#include "tests/drills/rounds.h"
#include "tests/support/private_mysql.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace bellhop;
using namespace bellhop::drills;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Drill> wantedDrills(const WantedRounds &wanted)
{
    std::vector<Drill> drills = allDrills(wanted.outageSeconds);
    std::erase_if(drills, [&](const Drill &drill) {
        return (!wanted.only.isEmpty() && !drill.name.startsWith(wanted.only))
            || (wanted.database == "sqlite"_L1 && drill.onServer) || (wanted.database == "mysql"_L1 && !drill.onServer);
    });
    return drills;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Kills and cuts what a site is made of, under load, and counts to the last message."_s);
    parser.addHelpOption();
    const QCommandLineOption rounds(u"rounds"_s, u"In all; the drills take turns (10)."_s, u"N"_s, u"10"_s);
    const QCommandLineOption only(u"only"_s,
        u"Drills whose names begin so; --list names them. providers: meta, twilio or lipachat."_s, u"NAME"_s);
    const QCommandLineOption database(u"database"_s, u"sqlite, mysql or both."_s, u"NAME"_s, u"both"_s);
    const QCommandLineOption seed(u"seed"_s, u"Repeats the choices of a run, though not its timing."_s, u"N"_s);
    const QCommandLineOption counting(u"check-counting"_s, u"Plants mistakes and looks whether they are counted."_s);
    const QCommandLineOption list(u"list"_s, u"Names the drills."_s);
    const QCommandLineOption jobs(
        u"jobs"_s, u"So many rounds at the same time, each with its own server (1)."_s, u"N"_s, u"1"_s);
    const QCommandLineOption outage(
        u"outage"_s, u"Seconds for which the database is away in database-away (3)."_s, u"SECONDS"_s, u"3"_s);
    const QCommandLineOption messages(u"messages"_s, u"providers: so many in all (20000)."_s, u"N"_s, u"20000"_s);
    const QCommandLineOption races(u"races"_s, u"responder: so many (300)."_s, u"N"_s, u"300"_s);
    parser.addPositionalArgument(
        u"providers"_s, u"Mixed messages with faults by chance instead of kills."_s, u"[providers]"_s);
    const QCommandLineOption conversations(
        u"conversations"_s, u"reports: so many in the month (5000)."_s, u"N"_s, u"5000"_s);
    parser.addPositionalArgument(
        u"reports"_s, u"A month of 50 agents; every figure against its journal."_s, u"[reports]"_s);
    parser.addPositionalArgument(
        u"responder"_s, u"The assistant's answer against a person's claim, in two processes."_s, u"[responder]"_s);
    parser.addPositionalArgument(
        u"alerts"_s, u"Faults of every kind; each must raise its alert within a minute and clear it."_s, u"[alerts]"_s);
    const QCommandLineOption quick(u"quick"_s, u"alerts: with lower limits, where time has to pass by itself."_s);
    const QCommandLineOption plant(
        u"plant"_s, u"alerts: switches the rule of this alert off; the drill has to notice."_s, u"KIND"_s);
    QCommandLineOption child(u"console-child"_s, {}, u"FILE"_s);
    child.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption responderChild(u"responder-child"_s, {}, u"URL"_s);
    responderChild.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption share(u"share"_s, {}, u"K"_s, u"-1"_s);
    share.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({rounds, only, database, seed, jobs, outage, counting, list, messages, races, conversations,
        quick, plant, child, responderChild, share});
    parser.process(application);
    if (parser.isSet(child))
        return runConsoleChild(parser.value(child));
    if (parser.isSet(responderChild))
        return runResponderChild(parser.value(responderChild));

    WantedRounds wanted;
    wanted.rounds = std::max(1, parser.value(rounds).toInt());
    wanted.only = parser.value(only);
    wanted.database = parser.value(database);
    wanted.seed = parser.isSet(seed) ? parser.value(seed).toUInt() : QRandomGenerator::global()->generate();
    wanted.jobs = std::clamp(parser.value(jobs).toInt(), 1, 16);
    wanted.share = parser.value(share).toInt();
    wanted.outageSeconds = std::clamp(parser.value(outage).toInt(), 1, 3600);
    const std::vector<Drill> drills = wantedDrills(wanted);
    const bool responder = parser.positionalArguments().contains(u"responder"_s);
    const bool reports = parser.positionalArguments().contains(u"reports"_s);
    const bool providers = parser.positionalArguments().contains(u"providers"_s);
    const bool alerts = parser.positionalArguments().contains(u"alerts"_s);
    if (!alerts && !providers && !responder && !reports && (parser.isSet(list) || drills.empty())) {
        for (const Drill &drill : allDrills(wanted.outageSeconds))
            std::printf("%s\n", qPrintable(drill.name));
        return parser.isSet(list) ? 0 : 2;
    }
    const QTemporaryDir home(tests::scratchTemplate());
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, home.path().toLocal8Bit());
    if (parser.isSet(counting))
        return checkTheCounting();
    if (alerts)
        return runAlertFaults({parser.isSet(quick), parser.value(only), parser.value(plant)});
    if (reports)
        return runReportMonth(std::max(50, parser.value(conversations).toInt()), wanted.seed, wanted.database);
    if (responder)
        return runResponderRaces(std::max(1, parser.value(races).toInt()), wanted.seed);
    if (providers)
        return runProviders(
            std::max(100, parser.value(messages).toInt()), wanted.seed, providerFromWire(parser.value(only)));
    if (wanted.share >= 0)
        return runShare(drills, wanted);
    return runRounds(wanted);
}
