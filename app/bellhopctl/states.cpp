// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/states.h"
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/common/terminal.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ExitCode> list(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.siteToRead());
    BELLHOP_TRY(const auto reasons, desk::stateReasons(*database));
    std::vector<QStringList> lines;
    for (const desk::StateReasonNames &reason : reasons) {
        QStringList names;
        for (auto name = reason.names.cbegin(); name != reason.names.cend(); ++name)
            names << u"%1=%2"_s.arg(name.key(), *name);
        lines.push_back(
            {toWire(reason.state), reason.code, reason.active ? u"in use"_s : u"retired"_s, names.join(u", "_s)});
    }
    sayTable({u"STATE"_s, u"CODE"_s, u"USE"_s, u"NAMES"_s}, lines);
    BELLHOP_TRY(const StateRules rules, desk::stateRules(*database));
    say(u"\nwrap-up: %1 s, away after: %2 min, forgiven cut: %3 s"_s.arg(rules.wrapUp.count())
            .arg(rules.awayAfter.count())
            .arg(rules.forgiven.count()));
    return kOk;
}

Result<ExitCode> add(const Invocation &invocation)
{
    desk::StateReasonNames reason;
    reason.code = invocation.operand(0);
    const QString word = invocation.value("for"_L1);
    const auto state = agentStateFromWire(word);
    if (!state)
        return makeError(ErrorKind::BadData,
            u"There is no state '%1': a reason is for busy, break, meeting or training."_s.arg(word));
    reason.state = *state;
    for (const QString &name : invocation.values("name"_L1)) {
        const qsizetype at = name.indexOf(u'=');
        if (at < 1)
            return makeError(ErrorKind::BadData, u"'%1' has no language before it, as in en=Short rest."_s.arg(name));
        reason.names.insert(name.left(at), name.mid(at + 1));
    }
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_CHECK(desk::addStateReason(*database, reason));
    say(u"state reason: %1 (%2)"_s.arg(reason.code, word));
    return kOk;
}

Result<ExitCode> retire(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_CHECK(desk::retireStateReason(*database, invocation.operand(0)));
    say(u"state reason retired: %1"_s.arg(invocation.operand(0)));
    return kOk;
}

Result<ExitCode> set(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(StateRules rules, desk::stateRules(*database));
    BELLHOP_TRY(const std::optional<int> wrapUp, invocation.number("wrap-up"_L1));
    BELLHOP_TRY(const std::optional<int> away, invocation.number("away"_L1));
    BELLHOP_TRY(const std::optional<int> forgiven, invocation.number("forgiven"_L1));
    rules.wrapUp = wrapUp ? std::chrono::seconds(*wrapUp) : rules.wrapUp;
    rules.awayAfter = away ? std::chrono::minutes(*away) : rules.awayAfter;
    rules.forgiven = forgiven ? std::chrono::seconds(*forgiven) : rules.forgiven;
    BELLHOP_CHECK(desk::setStateRules(*database, rules));
    say(u"states: wrap-up %1 s, away after %2 min, forgiven cut %3 s"_s.arg(rules.wrapUp.count())
            .arg(rules.awayAfter.count())
            .arg(rules.forgiven.count()));
    return kOk;
}

} // namespace

std::vector<Command> stateCommands()
{
    return {{u"state list"_s, u"Lists the reasons for agents' states, and the rules."_s, {}, {}, {}, list},
        {u"state add"_s, u"Adds a reason for a state, or names for one there is."_s, {u"CODE"_s},
            {{u"for"_s, u"busy, break, meeting or training."_s, u"STATE"_s},
                {u"name"_s, u"What agents read, as in en=Short rest; once for each language."_s, u"LANGUAGE=TEXT"_s}},
            {u"for"_s}, add},
        {u"state retire"_s, u"Takes a reason off the list; what was counted keeps it."_s, {u"CODE"_s}, {}, {}, retire},
        {u"state set"_s, u"Changes the rules of agents' states."_s, {},
            {{u"wrap-up"_s, u"How long finishing up lasts after a closing; 0: not at all."_s, u"SECONDS"_s},
                {u"away"_s, u"An agent is away when nobody has touched the console for so long; 0: never."_s,
                    u"MINUTES"_s},
                {u"forgiven"_s, u"A connection cut for no longer changes no state."_s, u"SECONDS"_s}},
            {}, set}};
}

} // namespace bellhop::app
