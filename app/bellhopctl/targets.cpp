// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/common/terminal.h"
#include "core/desk/service_target.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ExitCode> list(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.siteToRead());
    BELLHOP_TRY(const auto targets, desk::serviceTargets(*database));
    std::vector<QStringList> lines;
    for (const desk::PropertyTarget &target : targets) {
        lines.push_back({target.property.isEmpty() ? u"(site)"_s : target.property,
            target.own ? QString::number(target.own->answer.count()) : u"as the site"_s,
            target.own ? QString::number(target.own->goalPercent) : QString()});
    }
    sayTable({u"PROPERTY"_s, u"SECONDS"_s, u"GOAL %"_s}, lines);
    return kOk;
}

Result<ExitCode> set(const Invocation &invocation)
{
    BELLHOP_TRY(const std::optional<int> seconds, invocation.number("within"_L1));
    BELLHOP_TRY(const std::optional<int> goal, invocation.number("goal"_L1));
    const QString property = invocation.value("property"_L1);
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_CHECK(
        desk::setServiceTarget(*database, property, desk::ServiceTarget{std::chrono::seconds(*seconds), *goal}));
    say(u"service target of %1: %2 % of the answers within %3 s, from now on"_s
            .arg(property.isEmpty() ? u"the site"_s : property)
            .arg(*goal)
            .arg(*seconds));
    return kOk;
}

Result<ExitCode> drop(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_CHECK(desk::setServiceTarget(*database, invocation.operand(0), {}));
    say(u"service target of %1: as the site, from now on"_s.arg(invocation.operand(0)));
    return kOk;
}

} // namespace

std::vector<Command> targetCommands()
{
    return {{u"target list"_s, u"Lists within what time guests are to be answered."_s, {}, {}, {}, list},
        {u"target set"_s, u"Changes the service target, of the site or of one property."_s, {},
            {{u"within"_s, u"A guest is to be answered within so long."_s, u"SECONDS"_s},
                {u"goal"_s, u"The share of the answers that shall be in time."_s, u"PERCENT"_s},
                {u"property"_s, u"Only for this property."_s, u"NAME"_s}},
            {u"within"_s, u"goal"_s}, set},
        {u"target drop"_s, u"Lets a property go by the site's service target again."_s, {u"PROPERTY"_s}, {}, {}, drop}};
}

} // namespace bellhop::app
