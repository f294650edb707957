// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/drills.h"

namespace bellhop::drills {
using namespace Qt::Literals::StringLiterals;

std::vector<Drill> allDrills()
{
    return {{u"relay-killed sqlite"_s, false, killRelay}, {u"database-killed mysql"_s, true, killDatabase},
        {u"relays-killed mysql"_s, true, killRelaysInTurn}, {u"console-killed sqlite"_s, false, killConsole},
        {u"network-cut mysql"_s, true, cutNetwork}, {u"relay-killed mysql"_s, true, killRelay},
        {u"console-killed mysql"_s, true, killConsole}, {u"network-cut sqlite"_s, false, cutNetwork},
        {u"database-cut mysql"_s, true, cutDatabase}};
}

} // namespace bellhop::drills
