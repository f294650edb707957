// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/checks.h"
#include "app/bellhopctl/command.h"
#include "app/common/terminal.h"
#include "core/base/json.h"
#include "core/base/wire_table.h"

#include <algorithm>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr WireTable<Check::State, 3> kWords{std::pair{Check::State::Ok, "ok"_L1},
    std::pair{Check::State::Warning, "warn"_L1}, std::pair{Check::State::Failed, "FAIL"_L1}};

std::vector<Check> allChecks(db::Database &database)
{
    std::vector<Check> checks{checkSchema(database)};
    // Without the tables this program knows, the rest would only say so again.
    if (checks.front().state == Check::State::Failed)
        return checks;
    checks.push_back(checkRules(database));
    checks.push_back(checkSecrets(database));
    checks.push_back(checkFiles(database.url()));
    checks.push_back(checkRetention(database));
    checks.push_back(checkAudit(database));
    for (Check &check : checkServer(database))
        checks.push_back(std::move(check));
    checks.push_back(checkKeptFigures(database));
    checks.push_back(checkExports(database));
    checks.push_back(checkQuarantine(database));
    checks.push_back(checkUnknownSends(database));
    return checks;
}

void sayAsJson(const std::vector<Check> &checks, bool well)
{
    Json list = Json::array();
    for (const Check &check : checks) {
        Json one = Json::object();
        one.set("name"_L1, check.name)
            .set("state"_L1, QString(wireWord(kWords, check.state)).toLower())
            .set("detail"_L1, check.detail);
        list.append(one);
    }
    Json answer = Json::object();
    answer.set("ok"_L1, well).set("checks"_L1, list);
    say(QString::fromUtf8(answer.toBytes()));
}

void sayAsLines(const std::vector<Check> &checks)
{
    for (const Check &check : checks)
        say(u"%1 %2: %3"_s.arg(wireWord(kWords, check.state), check.name, check.detail));
}

Result<ExitCode> doctor(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.siteToRead());
    const std::vector<Check> checks = allChecks(*database);
    const bool well = std::none_of(
        checks.begin(), checks.end(), [](const Check &check) { return check.state == Check::State::Failed; });
    if (invocation.has("json"_L1))
        sayAsJson(checks, well);
    else
        sayAsLines(checks);
    return well ? kOk : kFailed;
}

} // namespace

Command doctorCommand()
{
    return {u"doctor"_s, u"Checks the site; exits with 0 when nothing failed."_s, {},
        {{u"json"_s, u"One JSON object instead of lines."_s}}, {}, doctor};
}

} // namespace bellhop::app
