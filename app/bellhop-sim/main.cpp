// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop-sim/sim_options.h"
#include "app/bellhop-sim/sim_session.h"
#include "app/common/stop_signals.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace bellhop;
    QCoreApplication application(argc, argv);
    const app::StopSignals signals; // before the simulator starts threads
    QCoreApplication::setApplicationName(QStringLiteral("bellhop-sim"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BELLHOP_VERSION));

    const auto options = simapp::SimOptions::fromArguments(QCoreApplication::arguments());
    if (!options.ok()) {
        std::fprintf(stderr, "bellhop-sim: %s\nTry: bellhop-sim --help\n", qUtf8Printable(options.error().message));
        return 2;
    }
    if (!options->information.isEmpty()) {
        std::fputs(qUtf8Printable(options->information), stdout);
        return 0;
    }
    simapp::SimSession session(*options);
    QObject::connect(&signals, &app::StopSignals::stopRequested, &application, [&session] { session.stop(); });
    auto ended = session.start();
    if (ended.ok()) {
        QCoreApplication::exec();
        ended = session.conclude();
    }
    if (!ended.ok()) {
        std::fprintf(stderr, "bellhop-sim: %s\n", qUtf8Printable(ended.error().message));
        return 1;
    }
    return 0;
}
