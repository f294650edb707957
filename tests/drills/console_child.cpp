// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/console_options.h"
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
    sync::ConsoleOptions options = consoleOptionsFrom(config);
    options.pace.reconnectFirst = milliseconds(50);
    options.pace.reconnectCap = milliseconds(500);
    options.pace.retryFirst = milliseconds(50);
    sync::LiveConsole console(options);
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
