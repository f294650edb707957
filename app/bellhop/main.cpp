// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/application.h"
#include "app/bellhop/report_print.h"
#include "app/common/crash_files.h"
#include "app/common/stop_signals.h"
#include "ui/kit/language.h"
#include "ui/kit/theme.h"

#include <QApplication>

int main(int argc, char **argv)
{
    bellhop::app::leaveNoCrashFiles();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("bellhop"));
    QApplication::setApplicationDisplayName(QStringLiteral("Bellhop"));
    QApplication::setApplicationVersion(QStringLiteral(BELLHOP_VERSION));
    bellhop::app::CommandLine line = bellhop::app::CommandLine::read(application);
    bellhop::ui::applyLanguage(application, line.language.isEmpty() ? bellhop::ui::chosenLanguage() : line.language);
    bellhop::ui::applyTheme(application, bellhop::ui::ThemeChoice::System);
    if (!line.printReport.isEmpty())
        return bellhop::app::printReport(line);
    bellhop::app::StopSignals signalled;
    QObject::connect(&signalled, &bellhop::app::StopSignals::stopRequested, &application, &QApplication::quit);
    bellhop::app::Application console(std::move(line));
    QMetaObject::invokeMethod(&console, &bellhop::app::Application::begin, Qt::QueuedConnection);
    return QApplication::exec();
}
