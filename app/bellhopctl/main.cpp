// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"
#include "app/common/crash_files.h"
#include "app/common/terminal.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    bellhop::app::leaveNoCrashFiles();
    QCoreApplication application(argc, argv);
    bellhop::app::logToStandardError();
    return bellhop::app::runProgram(QCoreApplication::arguments().mid(1));
}
