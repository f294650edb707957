// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_table.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;

// The program itself, from its start to three guests on its screen, and what it holds while an agent works with it.
void measurePrograms(Table &table, const Options &)
{
    QTemporaryDir pictures;
    QProcess console;
    QElapsedTimer clock;
    clock.start();
    console.start(QStringLiteral(BELLHOP_PROGRAM), {u"--demo"_s, u"--tour"_s, pictures.path()});
    double firstGuests = 0;
    double resident = 0;
    while (console.waitForReadyRead(120'000)) {
        console.readAllStandardOutput();
        if (firstGuests <= 0)
            firstGuests = static_cast<double>(clock.elapsed());
        resident = std::max(resident, residentMb(console.processId()));
    }
    console.waitForFinished(10'000);
    if (console.exitStatus() != QProcess::NormalExit || console.exitCode() != 0)
        return table.failed(u"the tour"_s, u"it ended with %1"_s.arg(console.exitCode()));
    table.row(u"start: program to three guests on its screen"_s, u"%1 ms"_s.arg(firstGuests, 0, 'f', 0),
        u"new database, relay and simulator included"_s);
    table.row(u"memory: console, relay and simulator"_s, u"%1 MB resident"_s.arg(resident, 0, 'f', 0));
}

} // namespace bellhop::bench
