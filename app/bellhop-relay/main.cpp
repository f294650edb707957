// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop-relay/relay_options.h"
#include "app/bellhop-relay/relay_site.h"
#include "app/bellhop-relay/waiting_room.h"
#include "app/common/assistant.h"
#include "app/common/crash_files.h"
#include "app/common/exit_code.h"
#include "app/common/open_files.h"
#include "app/common/report_printer.h"
#include "app/common/site_database.h"
#include "app/common/stop_signals.h"
#include "app/common/terminal.h"

#include <QCoreApplication>

namespace {

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

const QString kProgram = u"bellhop-relay"_s;

/// Runs until a signal comes.
Status serve(const app::RelayCommandLine &line)
{
    BELLHOP_TRY(const db::DatabaseUrl url, app::databaseUrl(line.database));
    BELLHOP_TRY(const auto keys, app::openVault(url));
    relay::RelayOptions options = line.options;
    BELLHOP_TRY(options.spool, app::spoolFor(kProgram, line, url));
    options.spool.seal = app::sealWith(keys);
    options.spool.unseal = app::unsealWith(keys);
    options.auditHmac = app::auditHmacWith(keys);
    options.media = app::mediaWith(keys, app::mediaFolder(kProgram, line, url));
    options.drawPdf = app::drawPdfWith(line.console.isEmpty() ? app::consoleProgram() : line.console, url);
    BELLHOP_TRY(const auto database, app::openPatiently(kProgram, url, options));
    if (!database)
        return done(); // told to stop while it waited
    app::Assistant assistant(*database, keys, options);
    relay::Relay relay(*database, app::unsealWith(keys), options);
    BELLHOP_TRY(const QString address, relay.start());
    if (line.assistant)
        BELLHOP_CHECK(assistant.start(relay));
    app::say(u"listening on %1"_s.arg(address));
    if (!relay.metricsAddress().isEmpty())
        app::say(u"metrics on %1"_s.arg(relay.metricsAddress()));
    QCoreApplication::exec(); // a signal that came before waits for it
    assistant.stop();
    relay.stop();
    return done();
}

} // namespace

int main(int argc, char **argv)
{
    app::leaveNoCrashFiles();
    QCoreApplication application(argc, argv);
    app::logToStandardError();
    const app::StopSignals stopSignals; // before threads start
    QObject::connect(&stopSignals, &app::StopSignals::stopRequested, &application, &QCoreApplication::quit);
    const auto line = app::readRelayCommandLine(QCoreApplication::arguments());
    if (!line.ok()) {
        app::complain(kProgram, u"%1 Try: bellhop-relay --help"_s.arg(line.error().message));
        return line.error().kind == ErrorKind::Refused ? app::kFailed : app::kUsage;
    }
    if (!line->information.isEmpty()) {
        app::say(line->information);
        return app::kOk;
    }
    app::raiseOpenFileLimit();
    const Status served = serve(*line);
    if (served.ok())
        return app::kOk;
    app::complain(kProgram, served.error());
    return app::kFailed;
}
