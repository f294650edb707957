// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/figures.h"

#include <cstdio>

namespace bellhop::drills {

void Figures::add(const Figures &other)
{
    rounds += other.rounds;
    disturbances += other.disturbances;
    guestMessages += other.guestMessages;
    agentMessages += other.agentMessages;
    lost += other.lost;
    doubled += other.doubled;
    unknown += other.unknown;
    unknownAllowed += other.unknownAllowed;
    refused += other.refused;
    broken += other.broken;
    complaints += other.complaints;
}

void Figures::noteLost(const QString &what)
{
    ++lost;
    complaints << QStringLiteral("lost: ") + what;
}

void Figures::noteDoubled(const QString &what)
{
    ++doubled;
    complaints << QStringLiteral("doubled: ") + what;
}

void Figures::noteBroken(const QString &what)
{
    ++broken;
    complaints << QStringLiteral("broken: ") + what;
}

void printHead()
{
    std::printf("%-24s %6s %5s %6s %6s %5s %7s %7s %7s %6s %7s\n", "drill", "rounds", "hits", "guest", "agent", "lost",
        "doubled", "unknown", "refused", "broken", "seconds");
    std::fflush(stdout);
}

void printRow(const QString &name, const Figures &figures, double seconds)
{
    std::printf("%-24s %6d %5d %6d %6d %5d %7d %7d %7d %6d %7.1f\n", qPrintable(name), figures.rounds,
        figures.disturbances, figures.guestMessages, figures.agentMessages, figures.lost, figures.doubled,
        figures.unknown, figures.refused, figures.broken, seconds);
    for (const QString &line : figures.complaints)
        std::printf("    %s\n", qPrintable(line));
    std::fflush(stdout);
}

} // namespace bellhop::drills
