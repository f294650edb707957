// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/drills.h"

namespace bellhop::drills {
using namespace Qt::Literals::StringLiterals;

std::vector<Drill> allDrills(int outageSeconds)
{
    return {{u"relay-killed sqlite"_s, false, killRelay}, {u"database-killed mysql"_s, true, killDatabase},
        {u"relays-killed mysql"_s, true, killRelaysInTurn}, {u"console-killed sqlite"_s, false, killConsole},
        {u"network-cut mysql"_s, true, cutNetwork}, {u"relay-killed mysql"_s, true, killRelay},
        {u"console-killed mysql"_s, true, killConsole}, {u"network-cut sqlite"_s, false, cutNetwork},
        {u"database-cut mysql"_s, true, cutDatabase}, {u"disk-full sqlite"_s, false, fillDisk},
        {u"clock-stepped mysql"_s, true, stepClock},
        {u"database-away mysql"_s, true,
            [outageSeconds](
                tests::PrivateMySql *server, Random &random) { return loseDatabase(server, random, outageSeconds); }},
        {u"clock-stepped sqlite"_s, false, stepClock}, {u"disk-full mysql"_s, true, fillDisk}};
}

} // namespace bellhop::drills
