// SPDX-License-Identifier: GPL-3.0-or-later
// The fault file: its words, and what is wrong with it.
#include "core/base/json.h"
#include "core/base/wire_table.h"
#include "core/sim/faults.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = FaultAction::Kind;

constexpr WireTable<Operation, 9> kOperations{
    {{Operation::Send, "send"_L1}, {Operation::Upload, "upload"_L1}, {Operation::Media, "media"_L1},
        {Operation::Templates, "templates"_L1}, {Operation::Pull, "pull"_L1}, {Operation::Read, "read"_L1},
        {Operation::Other, "other"_L1}, {Operation::Inbound, "inbound"_L1}, {Operation::Status, "status"_L1}}};

constexpr WireTable<Kind, 19> kKinds{{{Kind::Delay, "delay"_L1}, {Kind::Duplicate, "duplicate"_L1},
    {Kind::Reorder, "reorder"_L1}, {Kind::Batch, "batch"_L1}, {Kind::WrongSignature, "wrong_signature"_L1},
    {Kind::Silence, "silence"_L1}, {Kind::StatusesFirst, "statuses_first"_L1}, {Kind::LateSent, "late_sent"_L1},
    {Kind::FailLater, "fail_later"_L1}, {Kind::Cut, "cut"_L1}, {Kind::Hang, "hang"_L1}, {Kind::Error, "error"_L1},
    {Kind::Http, "http"_L1}, {Kind::Throttle, "throttle"_L1}, {Kind::BadJson, "bad_json"_L1},
    {Kind::ExpiredToken, "expired_token"_L1}, {Kind::ExpireMedia, "expire_media"_L1},
    {Kind::RedirectMedia, "redirect_media"_L1}, {Kind::CorruptMedia, "corrupt_media"_L1}}};

constexpr int kMost = 1'000'000'000;

/// The argument of an action.
struct Argument {
    QLatin1String name; ///< Empty: none.
    int otherwise = 0;
    int lowest = 0;
    int highest = 0;
    bool needed = false;
};

Argument argumentOf(Kind kind)
{
    switch (kind) {
    case Kind::Delay:
        return {"ms"_L1, 0, 1, 3'600'000, true};
    case Kind::Reorder:
        return {"ms"_L1, 500, 1, 3'600'000, false};
    case Kind::Duplicate:
        return {"times"_L1, 1, 1, 10, false};
    case Kind::Batch:
        return {"size"_L1, 20, 2, 1000, false};
    case Kind::FailLater:
        return {"code"_L1, 0, 1, kMost, false};
    case Kind::Error:
        return {"code"_L1, 0, 1, kMost, true};
    case Kind::Http:
        return {"status"_L1, 503, 300, 599, false};
    case Kind::WrongSignature:
    case Kind::Silence:
    case Kind::StatusesFirst:
    case Kind::LateSent:
    case Kind::Cut:
    case Kind::Hang:
    case Kind::Throttle:
    case Kind::BadJson:
    case Kind::ExpiredToken:
    case Kind::ExpireMedia:
    case Kind::RedirectMedia:
    case Kind::CorruptMedia:
        break;
    }
    return {};
}

std::vector<Operation> placesOf(Kind kind)
{
    static const std::vector<Operation> requests{Operation::Send, Operation::Upload, Operation::Media,
        Operation::Templates, Operation::Pull, Operation::Read, Operation::Other};
    switch (kind) {
    case Kind::Duplicate:
    case Kind::Reorder:
    case Kind::Batch:
    case Kind::WrongSignature:
    case Kind::Silence:
        return {Operation::Inbound, Operation::Status};
    case Kind::StatusesFirst:
    case Kind::LateSent:
    case Kind::FailLater:
        return {Operation::Send};
    case Kind::ExpireMedia:
    case Kind::RedirectMedia:
    case Kind::CorruptMedia:
        return {Operation::Media};
    case Kind::Cut:
    case Kind::Hang:
    case Kind::Error:
    case Kind::Http:
    case Kind::Throttle:
    case Kind::BadJson:
    case Kind::ExpiredToken:
        return requests;
    case Kind::Delay:
        break;
    }
    std::vector<Operation> everywhere = requests;
    everywhere.insert(everywhere.end(), {Operation::Inbound, Operation::Status});
    return everywhere;
}

Error wrong(const QString &what)
{
    return makeError(ErrorKind::BadData, what);
}

/// An unknown member is a typing mistake, and a rule that does something else than meant.
Status onlyKnown(const Json &object, const QStringList &known)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return wrong(u"“%1” is not known here; there are: %2"_s.arg(key, known.join(u", "_s)));
    }
    return done();
}

Status readCount(const Json &json, QLatin1String name, int lowest, int highest, int &target)
{
    if (!json.has(name))
        return done();
    const auto value = json.integer(name);
    if (!value || *value < lowest || *value > highest)
        return wrong(u"%1 wants a number from %2 to %3"_s.arg(name).arg(lowest).arg(highest));
    target = static_cast<int>(*value);
    return done();
}

template <typename Enum, std::size_t N> QString wordsOf(const WireTable<Enum, N> &table)
{
    QStringList words;
    for (const auto &entry : table)
        words << entry.second;
    return words.join(u", "_s);
}

Result<FaultAction> readAction(const Json &json)
{
    const QString word = json.isString() ? json.asString().value_or(QString()) : json.text("do"_L1);
    const auto kind = wireValue(kKinds, word);
    if (!kind)
        return wrong(u"action “%1” is not known; there are: %2"_s.arg(word.left(40), wordsOf(kKinds)));
    const Argument argument = argumentOf(*kind);
    FaultAction action{*kind, argument.otherwise, {}};
    if (*kind == Kind::RedirectMedia) {
        action.text = json.text("to"_L1);
        if (json.isObject())
            BELLHOP_CHECK(onlyKnown(json, {u"do"_s, u"to"_s}));
        return action;
    }
    QStringList known{u"do"_s};
    if (!argument.name.isEmpty())
        known << argument.name;
    if (json.isObject())
        BELLHOP_CHECK(onlyKnown(json, known));
    if (!argument.name.isEmpty()) {
        if (argument.needed && !json.has(argument.name))
            return wrong(u"action %1 wants %2"_s.arg(word, argument.name));
        BELLHOP_CHECK(readCount(json, argument.name, argument.lowest, argument.highest, action.value));
    }
    return action;
}

Status readOperation(const Json &match, FaultRule &rule)
{
    const std::vector<Operation> possible = placesOf(rule.action.kind);
    const auto word = match.string("operation"_L1);
    if (!word || *word == "any"_L1) {
        rule.operations = possible;
        return done();
    }
    if (const auto operation = wireValue(kOperations, *word))
        rule.operations = {*operation};
    else if (*word == "webhook"_L1)
        rule.operations = {Operation::Inbound, Operation::Status};
    else
        return wrong(
            u"operation “%1” is not known; there are: %2, webhook, any"_s.arg(word->left(40), wordsOf(kOperations)));
    for (const Operation operation : rule.operations) {
        if (std::find(possible.begin(), possible.end(), operation) == possible.end())
            return wrong(u"%1 cannot happen to %2"_s.arg(toWire(rule.action.kind), *word));
    }
    return done();
}

Status readMatch(const Json &match, FaultRule &rule)
{
    BELLHOP_CHECK(
        onlyKnown(match, {u"provider"_s, u"operation"_s, u"every"_s, u"probability"_s, u"after"_s, u"times"_s}));
    if (const auto word = match.string("provider"_L1); word && *word != "any"_L1) {
        rule.provider = providerFromWire(*word);
        if (!rule.provider)
            return wrong(u"provider “%1” is not known; there are: meta, twilio, lipachat, any"_s.arg(word->left(40)));
    }
    BELLHOP_CHECK(readOperation(match, rule));
    BELLHOP_CHECK(readCount(match, "every"_L1, 1, kMost, rule.every));
    BELLHOP_CHECK(readCount(match, "after"_L1, 0, kMost, rule.after));
    BELLHOP_CHECK(readCount(match, "times"_L1, 1, kMost, rule.times));
    if (match.has("probability"_L1)) {
        const auto probability = match.number("probability"_L1);
        if (!probability || !(*probability > 0 && *probability <= 1))
            return wrong(u"probability wants a number above 0, up to 1"_s);
        rule.probability = *probability;
    }
    if ((rule.every > 0) == (rule.probability > 0))
        return wrong(u"match wants either every or probability"_s);
    return done();
}

Result<FaultRule> readRule(const Json &json)
{
    if (!json.isObject())
        return wrong(u"a rule is an object with match and action"_s);
    BELLHOP_CHECK(onlyKnown(json, {u"match"_s, u"action"_s, u"comment"_s}));
    FaultRule rule;
    BELLHOP_TRY(rule.action, readAction(json.at("action"_L1)));
    BELLHOP_CHECK(readMatch(json.at("match"_L1), rule));
    return rule;
}

} // namespace

QLatin1String toWire(Operation operation)
{
    return wireWord(kOperations, operation);
}

QLatin1String toWire(Kind kind)
{
    return wireWord(kKinds, kind);
}

Result<FaultPlan> FaultPlan::fromJson(const QByteArray &text)
{
    const auto json = Json::parse(text);
    if (!json.ok())
        return wrong(u"The fault file is no JSON: %1"_s.arg(json.error().detail));
    if (!json->isObject() || (json->has("rules"_L1) && !json->at("rules"_L1).isArray()))
        return wrong(u"The fault file wants an object with a list “rules”."_s);
    if (const Status known = onlyKnown(*json, {u"seed"_s, u"rules"_s, u"comment"_s}); !known.ok())
        return wrong(u"The fault file: %1."_s.arg(known.error().message));
    FaultPlan plan;
    if (json->has("seed"_L1)) {
        const auto seed = json->integer("seed"_L1);
        if (!seed || *seed < 0 || *seed > std::numeric_limits<quint32>::max())
            return wrong(u"The fault file: seed wants a number from 0 to 4294967295."_s);
        plan.seed = static_cast<quint32>(*seed);
    }
    for (const Json &entry : json->list("rules"_L1)) {
        auto rule = readRule(entry);
        if (!rule.ok())
            return wrong(u"Rule %1 of the fault file: %2."_s.arg(plan.rules.size() + 1).arg(rule.error().message));
        plan.rules.push_back(std::move(*rule));
    }
    return plan;
}

} // namespace bellhop::sim
