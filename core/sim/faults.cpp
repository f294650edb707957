// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/faults.h"

#include <algorithm>

namespace bellhop::sim {

namespace {

using Kind = FaultAction::Kind;

FaultRule everyNth(int every, const std::vector<Operation> &operations, const FaultAction &action)
{
    FaultRule rule;
    rule.operations = operations;
    rule.every = every;
    rule.action = action;
    return rule;
}

constexpr int kOvertakeMs = 500;

} // namespace

bool isWebhook(Operation operation)
{
    return operation == Operation::Inbound || operation == Operation::Status;
}

FaultPlan FaultPlan::of(const Faults &faults)
{
    const std::vector<Operation> webhooks{Operation::Inbound, Operation::Status};
    const std::vector<Operation> sends{Operation::Send};
    const int delay = static_cast<int>(faults.delayWebhooks.count());
    FaultPlan plan;
    plan.rules = {everyNth(faults.failSends, sends, {Kind::Error, faults.failCode, {}}),
        everyNth(faults.failLater, sends, {Kind::FailLater, faults.failLaterCode, {}}),
        everyNth(faults.hangSends, sends, {Kind::Hang, 0, {}}), everyNth(faults.cutSends, sends, {Kind::Cut, 0, {}}),
        everyNth(faults.statusBeforeAnswer ? 1 : 0, sends, {Kind::StatusesFirst, 0, {}}),
        everyNth(faults.duplicateEvery, webhooks, {Kind::Duplicate, 1, {}}),
        everyNth(faults.reorderEvery, webhooks, {Kind::Reorder, kOvertakeMs, {}}),
        everyNth(delay > 0 ? 1 : 0, webhooks, {Kind::Delay, delay, {}})};
    std::erase_if(plan.rules, [](const FaultRule &rule) { return rule.every == 0; });
    return plan;
}

const FaultAction *FaultSet::find(Kind kind) const
{
    const auto found = std::find_if(
        m_actions.begin(), m_actions.end(), [kind](const FaultAction &action) { return action.kind == kind; });
    return found == m_actions.end() ? nullptr : &*found;
}

int FaultSet::value(Kind kind, int otherwise) const
{
    const FaultAction *action = find(kind);
    return action == nullptr ? otherwise : action->value;
}

void FaultSet::replace(const FaultAction &action)
{
    for (FaultAction &mine : m_actions) {
        if (mine.kind == action.kind)
            mine = action;
    }
}

bool FaultSet::losesAnswer() const
{
    return has(Kind::Cut) || has(Kind::Hang) || has(Kind::BadJson);
}

void FaultBook::setPlan(FaultPlan plan)
{
    m_rules.clear();
    for (FaultRule &rule : plan.rules)
        m_rules.push_back({std::move(rule), 0, 0});
    if (plan.seed)
        reseed(*plan.seed);
}

bool FaultBook::isDue(Counted &counted)
{
    const FaultRule &rule = counted.rule;
    if (++counted.seen <= rule.after || (rule.times > 0 && counted.done >= rule.times))
        return false;
    bool due = rule.every > 0 && (counted.seen - rule.after) % rule.every == 0;
    if (rule.every == 0)
        due = std::uniform_real_distribution<>(0, 1)(m_random) < rule.probability;
    counted.done += due ? 1 : 0;
    return due;
}

FaultSet FaultBook::decide(Provider provider, Operation operation)
{
    FaultSet set;
    for (Counted &counted : m_rules) {
        const FaultRule &rule = counted.rule;
        const bool fits = (!rule.provider || *rule.provider == provider)
            && std::find(rule.operations.begin(), rule.operations.end(), operation) != rule.operations.end();
        if (fits && isDue(counted))
            set.add(rule.action);
    }
    return set;
}

} // namespace bellhop::sim
