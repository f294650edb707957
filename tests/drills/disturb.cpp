// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/disturb.h"

#include <cerrno>
#include <sys/resource.h>

namespace bellhop::drills {

namespace {

constexpr int kCommitMs = 50; // what the relay sent to the server before it died is stored by then

/// What is begun, or about to be, and has no answer, as the database knows it.
int underWay(DrillSite &site)
{
    const qint64 open = site.number("SELECT COUNT(*) FROM attempt WHERE state IN ('leased', 'started')");
    return open < 0 ? kMostInFlight : static_cast<int>(open);
}

} // namespace

void killAndStart(DrillSite &site, int relay, Figures &figures, Random &random)
{
    site.killRelay(relay);
    ++figures.disturbances;
    rest(kCommitMs + random.from(0, 250));
    figures.unknownAllowed += underWay(site);
    site.startRelay(relay);
}

void cutForAWhile(Proxy &line, Random &random)
{
    if (random.oneIn(3)) {
        line.clog(true);
        rest(random.from(50, 1'200));
        if (random.oneIn(2))
            line.cut(); // after a silence, as when a router forgets
        line.clog(false);
    } else {
        line.cut();
    }
}

void limitFiles(qint64 pid, std::optional<qint64> bytes)
{
    const rlim_t most = bytes ? static_cast<rlim_t>(*bytes) : RLIM_INFINITY;
    const rlimit limit{most, RLIM_INFINITY};
    if (::prlimit(static_cast<pid_t>(pid), RLIMIT_FSIZE, &limit, nullptr) != 0 && errno != ESRCH)
        giveUp(QStringLiteral("no limit for the files of process %1").arg(pid));
}

} // namespace bellhop::drills
