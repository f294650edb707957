// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_table.h"
#include "tests/bench/big_child.h"
#include "tests/bench/soak_child.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    QTemporaryDir home;
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, home.path().toLocal8Bit());
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"One table of figures, each beside a limit or a peer measured in the same run."_s);
    parser.addHelpOption();
    const QCommandLineOption quick(u"quick"_s, u"Everything, but small."_s);
    const QCommandLineOption seconds(u"seconds"_s, u"Of load, per load measurement (10)."_s, u"N"_s, u"10"_s);
    const QCommandLineOption only(u"only"_s,
        u"analyzer, parsing, delivery, media, ingest, hub, screen, big, reports, wallboard, year, keeping, soak or programs."_s,
        u"NAME"_s);
    const QCommandLineOption conversations(u"conversations"_s,
        u"wallboard: of its site (5000); year: so many, with 20 messages each (1000000)."_s, u"N"_s, u"0"_s);
    const QCommandLineOption peer(u"peer"_s,
        u"Folder of a comparison relay; by itself that of BELLHOP_BENCH_PEER. None: its rows are left out."_s, u"DIR"_s,
        qEnvironmentVariable("BELLHOP_BENCH_PEER"));
    QCommandLineOption child(u"console-child"_s, {}, u"FILE"_s);
    QCommandLineOption soakChild(u"soak-child"_s, {}, u"FILE"_s);
    const QCommandLineOption chats(u"chats"_s, u"soak: so many, a hundred a minute (2000)."_s, u"N"_s, u"0"_s);
    child.setFlags(QCommandLineOption::HiddenFromHelp);
    soakChild.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({quick, seconds, only, conversations, chats, peer, child, soakChild});
    parser.process(application);
    if (parser.isSet(soakChild))
        return bellhop::bench::runSoakChild(parser.value(soakChild));
    if (parser.isSet(child))
        return bellhop::bench::runBigChild(parser.value(child));

    bellhop::bench::Options options;
    options.quick = parser.isSet(quick);
    options.seconds = options.quick ? 2 : std::max(1, parser.value(seconds).toInt());
    options.only = parser.value(only);
    options.conversations = parser.value(conversations).toInt();
    options.chats = parser.value(chats).toInt();
    options.peer = parser.value(peer);
    bellhop::bench::Table table;
    const auto wanted = [&](const QString &name) { return options.only.isEmpty() || name.contains(options.only); };
    if (wanted(u"analyzer"_s))
        bellhop::bench::measureAnalyzer(table, options);
    if (wanted(u"parsing"_s))
        bellhop::bench::measureParsing(table, options);
    if (wanted(u"delivery"_s))
        bellhop::bench::measureDelivery(table, options);
    if (wanted(u"media"_s))
        bellhop::bench::measureMedia(table, options);
    if (wanted(u"ingest"_s))
        bellhop::bench::measureIngest(table, options);
    if (wanted(u"hub"_s))
        bellhop::bench::measureHub(table, options);
    if (wanted(u"screen"_s))
        bellhop::bench::measureScreen(table, options);
    if (wanted(u"big"_s))
        bellhop::bench::measureBig(table, options);
    if (wanted(u"reports"_s))
        bellhop::bench::measureReports(table, options);
    if (wanted(u"wallboard"_s))
        bellhop::bench::measureBoard(table, options);
    if (wanted(u"keeping"_s))
        bellhop::bench::measureKeeping(table, options);
    if (options.quick ? wanted(u"year"_s) : options.only == "year"_L1) // takes hours
        bellhop::bench::measureGrownReports(table, options);
    if (options.quick ? wanted(u"soak"_s) : options.only == "soak"_L1) // takes 20 minutes
        bellhop::bench::measureSoak(table, options);
    if (wanted(u"programs"_s))
        bellhop::bench::measurePrograms(table, options);
    return table.failures() == 0 ? 0 : 1;
}
