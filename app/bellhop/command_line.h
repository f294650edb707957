// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace bellhop::app {

/// What was asked for at the prompt. Everything empty: the doors, or the seat chosen last time.
struct CommandLine {
    QString database; ///< sqlite:///path: a single seat on that file; mysql://user@host/name: a site.
    QString relay; ///< The hubs of the site, ws:// or wss://, apart by commas.
    QString agent; ///< Single seat on a file with several agents: who sits here.
    bool demo = false;
    bool forget = false; ///< Show the doors, whatever was chosen last time.
    QString tour; ///< Demonstration that plays by itself and leaves pictures in this folder.

    QString printReport; ///< Only draw this saved report of these days, on standard output.
    QString printFrom;
    QString printTo;
    QString language; ///< "de", "ar": this time, whatever was chosen; empty: what was chosen.

    /// Prints help or version and ends the program when asked to.
    static CommandLine read(QCoreApplication &application);
};

} // namespace bellhop::app
