// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop-relay/relay_site.h"

#include "app/common/private_file.h"
#include "app/common/site_database.h"
#include "app/common/site_files.h"
#include "app/common/terminal.h"
#include "core/db/accounts.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Commands, sends, feed and jobs, beside intake.
constexpr int kConnections = 10;
/// Providers give up soon; what takes longer goes to the spool.
constexpr milliseconds kIntakePatience{2'000};

} // namespace

Result<std::unique_ptr<db::Database>> openForRelay(
    const QString &program, const db::DatabaseUrl &url, const relay::RelayOptions &relayOptions)
{
    db::OpenOptions options;
    options.connections = kConnections + qMax(2, relayOptions.intakeWriters);
    if (!relayOptions.spool.file.isEmpty())
        options.intakePatience = kIntakePatience;
    BELLHOP_TRY(auto given, openSite(url, options));
    BELLHOP_TRY(const bool powerful, db::isPowerful(*given));
    if (!powerful)
        return given;
    const QString account = db::relayAccount();
    const auto own = withCredentials(url, account);
    if (!own) {
        complain(program,
            u"WARNING: %1 may do everything on this server. Start the relay as %2, with the credentials that "
            "'bellhopctl init' made."_s.arg(url.user, account));
        return given;
    }
    auto restricted = openSite(*own, options);
    if (!restricted.ok()) {
        complain(program,
            u"WARNING: %1 may do everything on this server, and the credentials of %2 in %3 do not work: %4"_s.arg(
                url.user, account, credentialsPath(url, account), restricted.error().message));
        return given;
    }
    complain(program, u"%1 has more rights than a relay needs; going on as %2."_s.arg(url.user, account));
    return restricted;
}

QString mediaFolder(const QString &program, const RelayCommandLine &line, const db::DatabaseUrl &url)
{
    if (line.mediaFolder)
        return *line.mediaFolder;
    if (url.dialect == db::Dialect::Sqlite)
        return url.path + u".media"_s;
    complain(program,
        u"WARNING: files of guests are not fetched. Name a folder that all relays of this site share with --media."_s);
    return {};
}

Result<relay::SpoolOptions> spoolFor(const QString &program, const RelayCommandLine &line, const db::DatabaseUrl &url)
{
    relay::SpoolOptions spool;
    if (line.spoolFile) {
        spool.file = *line.spoolFile;
        if (!spool.file.isEmpty())
            BELLHOP_CHECK(makeFolderOf(spool.file));
    } else if (url.dialect == db::Dialect::MySql) {
        spool.file = spoolPath(url, line.options.name);
        if (const Status made = makeFolderOf(spool.file); !made.ok()) {
            complain(program,
                u"WARNING: webhooks are refused while the database is away: %1 Name a file with --spool."_s.arg(
                    made.error().message));
            spool.file.clear();
        }
    }
    return spool;
}

} // namespace bellhop::app
