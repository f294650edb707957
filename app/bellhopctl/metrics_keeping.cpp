// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/checks.h"
#include "app/bellhopctl/command.h"
#include "app/common/terminal.h"
#include "core/base/uuid.h"
#include "core/desk/jobs.h"
#include "core/report/rollups.h"

#include <QThread>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kLease{120'000}; // renewed at each step
constexpr milliseconds kDoctorLooksBack{2LL * 24 * 3600 * 1000};

QString dayText(Instant at)
{
    return at.toUtc().toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s;
}

/// The relay's own job stands still meanwhile.
Status holdJob(db::Database &database, const QString &holder)
{
    for (;;) {
        BELLHOP_TRY(const bool ours, desk::holdLease(database, u"rollups"_s, holder, kLease));
        if (ours)
            return done();
        QThread::msleep(500); // a relay's turn ends in seconds
    }
}

Result<ExitCode> rebuild(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    const QString holder = u"bellhopctl-"_s + newUuid().right(12);
    BELLHOP_CHECK(holdJob(*database, holder));
    BELLHOP_CHECK(report::dropRollups(*database));
    int hours = 0;
    for (;;) {
        BELLHOP_TRY(const report::RollStep step, report::keepRollups(*database));
        BELLHOP_CHECK(holdJob(*database, holder));
        hours += step.hours;
        if (step.hours > 0 && hours % (30 * 24) < step.hours)
            say(u"counted up to %1"_s.arg(dayText(step.until)));
        if (step.waits.count() > 0) {
            say(u"waiting for what is being written now"_s);
            QThread::msleep(static_cast<unsigned long>(std::min<qint64>(step.waits.count(), kLease.count() / 2)));
        } else if (!step.isBehind) {
            say(u"%1 hours are kept, up to %2"_s.arg(hours).arg(dayText(step.until)));
            break;
        }
    }
    (void)desk::holdLease(*database, u"rollups"_s, holder, milliseconds(0));
    return kOk;
}

Result<ExitCode> check(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.siteToRead());
    BELLHOP_TRY(const report::RollupCheck check, report::checkRollups(*database));
    for (const QString &example : check.examples)
        say(example);
    say(u"%1 hours and days from %2 to %3 compared with the ledger: %4 differ, %5 wait to be counted again"_s
            .arg(check.cells)
            .arg(dayText(check.span.from), dayText(check.span.until))
            .arg(check.wrong)
            .arg(check.changed));
    if (check.wrong > 0)
        say(u"bellhopctl metrics rebuild counts them anew."_s);
    return check.wrong == 0 ? kOk : kFailed;
}

} // namespace

Check checkKeptFigures(db::Database &database)
{
    const QString name = u"figures"_s;
    const auto now = database.read([](db::Connection &connection) { return connection.now(); });
    if (!now.ok())
        return failed(name, now.error());
    const auto checked = report::checkRollups(database, *now - kDoctorLooksBack);
    if (!checked.ok())
        return failed(name, checked.error());
    if (checked->wrong > 0)
        return failed(name,
            u"%1 of %2 hours and days that are kept differ from the ledger: bellhopctl metrics rebuild"_s
                .arg(checked->wrong)
                .arg(checked->cells));
    if (!checked->span.until.isSet())
        return okCheck(name, u"none kept yet; reports read the ledger"_s);
    return okCheck(name,
        u"the last two days agree with the ledger (%1 compared), kept up to %2"_s.arg(checked->cells)
            .arg(dayText(checked->span.until)));
}

std::vector<Command> metricsKeepingCommands()
{
    return {
        {u"metrics check"_s, u"Compares all figures kept by hour and day with the ledger."_s, {}, {}, {}, check},
        {u"metrics rebuild"_s, u"Counts the figures kept by hour and day anew; reports stay right meanwhile."_s, {}, {},
            {}, rebuild},
    };
}

} // namespace bellhop::app
