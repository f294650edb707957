// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace bellhop::app {
using namespace Qt::Literals::StringLiterals;

CommandLine CommandLine::read(QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"The console of a hospitality call centre. Without options: the seat chosen last time, or the three doors."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption database(u"database"_s,
        u"sqlite:///path (a single seat, relay included) or mysql://user@host:port/name (a site; the password comes "
        u"from "
        u"BELLHOP_DB_PASSWORD or is asked for)."_s,
        u"URL"_s);
    const QCommandLineOption relay(u"relay"_s,
        u"The hub of the site: wss://host/events; again, or after a comma, for each further relay of it."_s, u"URL"_s);
    const QCommandLineOption agent(u"agent"_s, u"Who sits here, on a file with several agents."_s, u"NAME"_s);
    const QCommandLineOption demo(
        u"demo"_s, u"A site of its own with simulated guests; gone when the window closes."_s);
    const QCommandLineOption tour(
        u"tour"_s, u"The demonstration plays by itself and leaves pictures in DIR."_s, u"DIR"_s);
    const QCommandLineOption doors(u"choose"_s, u"Show the doors instead of the seat chosen last time."_s);
    const QCommandLineOption language(
        u"language"_s, u"Speak it this time: en es fr de it pt ar zh ja ko sw."_s, u"CODE"_s);
    const QCommandLineOption print(u"print-report"_s,
        u"Draws a saved report as PDF on standard output, and ends; with --database, --from and --to. Needs no display "
        u"with QT_QPA_PLATFORM=offscreen."_s,
        u"NAME"_s);
    const QCommandLineOption from(u"from"_s, u"The first day of that report, like 2026-03-01."_s, u"DATE"_s);
    const QCommandLineOption to(u"to"_s, u"Its last day."_s, u"DATE"_s);
    parser.addOptions({print, from, to, database, relay, agent, demo, tour, doors, language});
    parser.process(application);
    return {parser.value(database), parser.values(relay).join(u','), parser.value(agent),
        parser.isSet(demo) || parser.isSet(tour), parser.isSet(doors), parser.value(tour), parser.value(print),
        parser.value(from), parser.value(to), parser.value(language)};
}

} // namespace bellhop::app
