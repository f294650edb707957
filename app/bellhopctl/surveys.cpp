// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/surveys.h"
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/common/terminal.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// `--channel` or `--property`: either of them.
Result<desk::SurveyScope> scopeOf(const Invocation &invocation)
{
    const bool channel = invocation.has("channel"_L1);
    if (channel == invocation.has("property"_L1))
        return makeError(ErrorKind::BadData, u"Name either a channel or a property."_s);
    if (channel)
        return desk::SurveyScope{desk::SurveyScope::Kind::Channel, invocation.value("channel"_L1)};
    return desk::SurveyScope{desk::SurveyScope::Kind::Property, invocation.value("property"_L1)};
}

Result<ExitCode> set(const Invocation &invocation)
{
    const QString state = invocation.operand(0);
    if (state != "on"_L1 && state != "off"_L1)
        return makeError(ErrorKind::BadData, u"Surveys are on or off."_s);
    BELLHOP_TRY(const desk::SurveyScope scope, scopeOf(invocation));
    desk::SurveyChange change;
    change.on = state == "on"_L1;
    BELLHOP_TRY(change.days, invocation.number("days"_L1));
    BELLHOP_TRY(change.hours, invocation.number("hours"_L1));
    if (invocation.has("template"_L1)) {
        const QString name = invocation.value("template"_L1);
        change.templateName = name == "none"_L1 ? QString() : name;
    }
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_CHECK(desk::setSurvey(*database, scope, change));
    say(u"surveys of %1: %2"_s.arg(scope.name, state));
    return kOk;
}

Result<ExitCode> setText(const Invocation &invocation)
{
    BELLHOP_TRY(const desk::SurveyScope scope, scopeOf(invocation));
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_CHECK(desk::setSurveyText(*database, scope, invocation.operand(0), invocation.operand(1)));
    say(u"question in %1: %2"_s.arg(invocation.operand(0), invocation.operand(1).isEmpty() ? u"removed"_s : u"set"_s));
    return kOk;
}

Result<ExitCode> list(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.siteToRead());
    BELLHOP_TRY(const auto lines, desk::surveyLines(*database));
    std::vector<QStringList> rows;
    for (const desk::SurveyLine &line : lines)
        rows.push_back({line.channel, line.property, line.rule.on ? u"on"_s : u"off"_s, QString::number(line.rule.days),
            QString::number(line.rule.hours), line.rule.templateName.isEmpty() ? u"none"_s : line.rule.templateName,
            line.texts.isEmpty() ? u"shipped"_s : line.texts.keys().join(u' ')});
    sayTable({u"CHANNEL"_s, u"PROPERTY"_s, u"SURVEYS"_s, u"DAYS"_s, u"HOURS"_s, u"TEMPLATE"_s, u"TEXTS"_s}, rows);
    return kOk;
}

} // namespace

std::vector<Command> surveyCommands()
{
    const QList<QCommandLineOption> scope{{u"channel"_s, u"Of a channel account, before its property's."_s, u"NAME"_s},
        {u"property"_s, u"Of all channel accounts of a property."_s, u"NAME"_s}};
    return {
        {u"survey set"_s, u"Asks guests after a conversation how satisfied they are, or stops it: on, off."_s,
            {u"STATE"_s},
            scope
                + QList<QCommandLineOption>{{u"days"_s, u"Each guest once in so many days (30)."_s, u"DAYS"_s},
                    {u"hours"_s, u"For so long an answer is taken (48)."_s, u"HOURS"_s},
                    {u"template"_s,
                        u"An approved template for guests who last wrote over 24 hours ago; none: they are not asked."_s,
                        u"NAME"_s}},
            {}, set},
        {u"survey text"_s, u"Sets the question in a language; an empty one asks what ships again."_s,
            {u"LANGUAGE"_s, u"TEXT"_s}, scope, {}, setText},
        {u"survey list"_s, u"Lists where guests are asked."_s, {}, {}, {}, list},
    };
}

} // namespace bellhop::app
