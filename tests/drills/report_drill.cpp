// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/report_drill.h"

#include "tests/core/report/figures_check.h"

#include <QElapsedTimer>

#include <cstdio>

namespace bellhop::drills {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kAgents = 50;

bool playMonth(db::Dialect dialect, int conversations, quint32 seed)
{
    QElapsedTimer timer;
    timer.start();
    const QDateTime start(QDate(2030, 3, 8), QTime(0, 0), Qt::UTC); // clocks change at both hotels
    tests::History history(dialect, {start.toMSecsSinceEpoch()}, seed, tests::History::monthOf(kAgents, conversations));
    history.playUntil(conversations, tests::History::kMonth);
    const qint64 played = timer.restart();
    const auto count = [&](const char *select) { return history.site().number(select); };
    std::printf("%s, seed %u: %lld operations, %lld conversations, %lld reopenings, %lld transfers, %lld snoozes, %lld "
                "sessions "
                "lost, %lld signed in at night, %.1f days, played in %lld s\n",
        dialect == db::Dialect::Sqlite ? "sqlite" : "mysql", seed, static_cast<long long>(history.operations()),
        static_cast<long long>(count("SELECT COUNT(*) FROM conversation")),
        static_cast<long long>(count("SELECT COUNT(*) FROM closing WHERE reopened_at IS NOT NULL")),
        static_cast<long long>(count("SELECT COUNT(*) FROM ownership_interval WHERE reason IN ('transferred', "
                                     "'taken_over', 'force_released')")),
        static_cast<long long>(count("SELECT COUNT(*) FROM status_interval WHERE status = 'snoozed'")),
        static_cast<long long>(count("SELECT COUNT(*) FROM agent_session WHERE end_reason = 'lost'")),
        static_cast<long long>(
            count("SELECT COUNT(*) FROM agent_state_interval WHERE state = 'available' AND started_at % "
                  "86400000 < 18000000")),
        static_cast<double>(history.end().ms - history.start().ms) / 86'400'000, static_cast<long long>(played / 1000));
    const QString breaches = history.site().breaches();
    const tests::FiguresCheck check = tests::checkFigures(history, tests::allQuestions(history));
    std::printf("  %lld cells of %lld rows compared in %lld s; %lld lines differ\n",
        static_cast<long long>(check.cells), static_cast<long long>(check.rows),
        static_cast<long long>(timer.elapsed() / 1000), static_cast<long long>(check.wrong.count(u'\n')));
    std::printf("  %lld hours and days kept, the same as the ledger; %lld cells made of them\n",
        static_cast<long long>(check.rolled), static_cast<long long>(check.kept));
    for (const QString &text : {breaches, check.wrong.left(8000), check.empty.join(u' ')}) {
        if (!text.isEmpty())
            std::printf("%s\n", qPrintable(text));
    }
    std::fflush(stdout);
    return breaches.isEmpty() && check.wrong.isEmpty() && check.empty.isEmpty();
}

} // namespace

int runReportMonth(int conversations, quint32 seed, const QString &database)
{
    bool agrees = true;
    if (database != "mysql"_L1)
        agrees = playMonth(db::Dialect::Sqlite, conversations, seed) && agrees;
    if (database != "sqlite"_L1)
        agrees = playMonth(db::Dialect::MySql, conversations, seed) && agrees;
    return agrees ? 0 : 1;
}

} // namespace bellhop::drills
