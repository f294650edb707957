// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"
#include "app/common/terminal.h"
#include "core/db/migrator.h"

#include <QRegularExpression>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kLongest{10LL * 366 * 24 * 3600 * 1000};

qint64 unitInMs(QStringView unit)
{
    constexpr std::pair<const char16_t *, qint64> units[]{
        {u"ms", 1}, {u"s", 1000}, {u"m", 60'000}, {u"h", 3'600'000}, {u"d", 86'400'000}, {u"w", 604'800'000}};
    for (const auto &[name, ms] : units) {
        if (unit == QStringView(name))
            return ms;
    }
    return 0;
}

/// "90s", "1h30m", "2d".
Result<milliseconds> durationOf(const QString &text)
{
    static const QRegularExpression whole(u"^(\\d{1,9}(ms|s|m|h|d|w))+\\z"_s);
    static const QRegularExpression part(u"(\\d{1,9})(ms|s|m|h|d|w)"_s);
    const Error wrong
        = makeError(ErrorKind::BadData, u"A duration is written as 30s, 1h30m or 2d, and is at most ten years."_s);
    if (!whole.match(text).hasMatch())
        return wrong;
    milliseconds sum{0};
    for (const QRegularExpressionMatch &match : part.globalMatch(text))
        sum += milliseconds(match.captured(1).toLongLong() * unitInMs(match.capturedView(2)));
    if (sum > kLongest)
        return wrong;
    return sum;
}

Result<ExitCode> advance(const Invocation &invocation)
{
    BELLHOP_TRY(const milliseconds by, durationOf(invocation.operand(0)));
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_CHECK(db::advanceTestClock(*database, by));
    BELLHOP_TRY(const Instant now, database->read([](db::Connection &connection) { return connection.now(); }));
    say(u"clock: %1"_s.arg(now.toUtc().toString(Qt::ISODateWithMs)));
    return kOk;
}

} // namespace

Command clockAdvanceCommand()
{
    return {u"clock advance"_s, u"Moves the clock of a database for tests: 30s, 1h30m, 2d."_s, {u"DURATION"_s}, {}, {},
        advance};
}

} // namespace bellhop::app
