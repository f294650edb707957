// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/drills.h"
#include "tests/drills/planted.h"
#include "tests/support/private_mysql.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <map>

using namespace bellhop;
using namespace bellhop::drills;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Wanted {
    int rounds = 10;
    QString only;
    QString database;
    quint32 seed = 0;
};

std::vector<Drill> wantedDrills(const Wanted &wanted)
{
    std::vector<Drill> drills = allDrills();
    std::erase_if(drills, [&](const Drill &drill) {
        return (!wanted.only.isEmpty() && !drill.name.startsWith(wanted.only))
            || (wanted.database == "sqlite"_L1 && drill.onServer) || (wanted.database == "mysql"_L1 && !drill.onServer);
    });
    return drills;
}

/// Durable: what it confirmed must be there after a kill.
std::unique_ptr<tests::PrivateMySql> startServer()
{
    tests::PrivateMySql::Options options;
    options.durable = true;
    auto server = std::make_unique<tests::PrivateMySql>(options);
    must(server->start(), "the database server");
    return server;
}

QString lastWords(const tests::PrivateMySql &server)
{
    QFile log(server.folder() + u"/error.log"_s);
    QStringList words;
    if (log.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(log.readAll()).split(u'\n')) {
            if (line.contains("[ERROR]"_L1) || line.contains("shutdown"_L1))
                words << line;
        }
    }
    return words.mid(std::max<qsizetype>(0, words.size() - 3)).join(u"; "_s);
}

int runRounds(const std::vector<Drill> &drills, const Wanted &wanted)
{
    std::printf("seed %u\n", wanted.seed);
    std::unique_ptr<tests::PrivateMySql> server;
    Random seeds(wanted.seed);
    std::map<QString, std::pair<Figures, double>> sums;
    Figures all;
    QElapsedTimer whole;
    whole.start();
    printHead();
    for (int i = 0; i < wanted.rounds; ++i) {
        const Drill &drill = drills[static_cast<std::size_t>(i) % drills.size()];
        if (drill.onServer && (!server || !server->execute("DO 1").ok()))
            server = startServer(); // also when somebody else ended it
        QElapsedTimer clock;
        clock.start();
        Random random(seeds.seed());
        Figures figures = drill.run(drill.onServer ? server.get() : nullptr, random);
        if (drill.onServer && !server->execute("DO 1").ok())
            figures.noteBroken(
                u"the database server ended by itself or by a stranger's hand: %1"_s.arg(lastWords(*server)));
        const double seconds = static_cast<double>(clock.elapsed()) / 1000;
        printRow(drill.name, figures, seconds);
        auto &[sum, time] = sums[drill.name];
        sum.add(figures);
        time += seconds;
        all.add(figures);
    }
    std::printf("\n");
    printHead();
    for (auto &[name, sum] : sums) {
        sum.first.complaints.clear();
        printRow(name, sum.first, sum.second);
    }
    const bool isClean = all.isClean();
    all.complaints.clear();
    printRow(u"all"_s, all, static_cast<double>(whole.elapsed()) / 1000);
    return isClean ? 0 : 1;
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
    const QCommandLineOption only(u"only"_s, u"Drills whose names begin so; --list names them."_s, u"NAME"_s);
    const QCommandLineOption database(u"database"_s, u"sqlite, mysql or both."_s, u"NAME"_s, u"both"_s);
    const QCommandLineOption seed(u"seed"_s, u"Repeats the choices of a run, though not its timing."_s, u"N"_s);
    const QCommandLineOption counting(u"check-counting"_s, u"Plants mistakes and looks whether they are counted."_s);
    const QCommandLineOption list(u"list"_s, u"Names the drills."_s);
    QCommandLineOption child(u"console-child"_s, {}, u"FILE"_s);
    child.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({rounds, only, database, seed, counting, list, child});
    parser.process(application);
    if (parser.isSet(child))
        return runConsoleChild(parser.value(child));

    Wanted wanted{std::max(1, parser.value(rounds).toInt()), parser.value(only), parser.value(database),
        parser.isSet(seed) ? parser.value(seed).toUInt() : QRandomGenerator::global()->generate()};
    const std::vector<Drill> drills = wantedDrills(wanted);
    if (parser.isSet(list) || drills.empty()) {
        for (const Drill &drill : allDrills())
            std::printf("%s\n", qPrintable(drill.name));
        return parser.isSet(list) ? 0 : 2;
    }
    const QTemporaryDir home(tests::scratchTemplate());
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, home.path().toLocal8Bit());
    return parser.isSet(counting) ? checkTheCounting() : runRounds(drills, wanted);
}
