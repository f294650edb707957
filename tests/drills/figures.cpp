// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/figures.h"

#include <cstdio>

namespace bellhop::drills {

namespace {

constexpr qsizetype kMostLines = 40; // a drill that fails may fail thousands of times

} // namespace

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
    for (const QString &line : figures.complaints.mid(0, kMostLines))
        std::printf("    %s\n", qPrintable(line));
    if (figures.complaints.size() > kMostLines)
        std::printf("    and %lld more\n", static_cast<long long>(figures.complaints.size() - kMostLines));
    std::fflush(stdout);
}

} // namespace bellhop::drills
