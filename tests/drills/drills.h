// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drills/figures.h"
#include "tests/drills/support.h"

#include <functional>
#include <vector>

namespace bellhop::tests {
class PrivateMySql;
}

namespace bellhop::drills {

/// One kind of round. `server`: null on SQLite.
struct Drill {
    QString name;
    bool onServer = false;
    std::function<Figures(tests::PrivateMySql *server, Random &random)> run;
};

/// In the order of the rounds: five different ones first.
/// `outageSeconds`: how long the database is away where it is away for long.
[[nodiscard]] std::vector<Drill> allDrills(int outageSeconds);

Figures killRelay(tests::PrivateMySql *server, Random &random);
Figures killRelaysInTurn(tests::PrivateMySql *server, Random &random);
Figures killDatabase(tests::PrivateMySql *server, Random &random);
Figures cutDatabase(tests::PrivateMySql *server, Random &random);
Figures cutNetwork(tests::PrivateMySql *server, Random &random);
Figures loseDatabase(tests::PrivateMySql *server, Random &random, int seconds);
Figures fillDisk(tests::PrivateMySql *server, Random &random);
Figures stepClock(tests::PrivateMySql *server, Random &random);
Figures killConsole(tests::PrivateMySql *server, Random &random);

/// `bellhop-drill --console-child FILE`: a console without a window, whose person types a list of texts.
int runConsoleChild(const QString &configFile);

} // namespace bellhop::drills
