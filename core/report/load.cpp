// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/load.h"

#include "core/model/people.h"

#include <algorithm>
#include <map>

namespace bellhop::report {

namespace {

/// At this instant an agent has one conversation more, or less.
struct Change {
    Instant at;
    int by = 0;
};

std::map<AgentId, std::vector<Change>> changesOf(const std::vector<Fact> &work)
{
    std::map<AgentId, std::vector<Change>> changes;
    for (const Fact &fact : work) {
        changes[fact.agent].push_back({fact.from, 1});
        changes[fact.agent].push_back({fact.until, -1});
    }
    for (auto &[agent, list] : changes)
        std::sort(list.begin(), list.end(), [](const Change &a, const Change &b) { return a.at < b.at; });
    return changes;
}

/// Walks along an agent's changes; the states come in the order of time.
class Walk final
{
public:
    explicit Walk(std::vector<Change> changes)
        : m_changes(std::move(changes))
    {
    }

    void cut(const Fact &state, std::vector<Fact> &pieces)
    {
        passUpTo(state.from);
        Fact piece = state;
        piece.label.clear();
        while (m_next < m_changes.size() && m_changes[m_next].at < state.until) {
            const Instant at = m_changes[m_next].at;
            add(piece, at, pieces);
            piece.from = at;
            passUpTo(at);
        }
        add(piece, state.until, pieces);
    }

private:
    void passUpTo(Instant at)
    {
        for (; m_next < m_changes.size() && m_changes[m_next].at <= at; ++m_next)
            m_conversations += m_changes[m_next].by;
    }

    void add(Fact piece, Instant until, std::vector<Fact> &pieces) const
    {
        if (until <= piece.from)
            return;
        piece.until = until;
        piece.value = m_conversations;
        pieces.push_back(piece);
    }

    std::vector<Change> m_changes;
    std::size_t m_next = 0;
    int m_conversations = 0;
};

} // namespace

std::vector<Fact> loadOf(const std::vector<Fact> &states, const std::vector<Fact> &work)
{
    std::map<AgentId, std::vector<Fact>> available;
    for (const Fact &state : states) {
        if (state.label == bellhop::toWire(AgentState::Available))
            available[state.agent].push_back(state);
    }
    auto changes = changesOf(work);
    std::vector<Fact> pieces;
    for (auto &[agent, list] : available) {
        std::sort(list.begin(), list.end(), [](const Fact &a, const Fact &b) { return a.from < b.from; });
        Walk walk(std::move(changes[agent]));
        for (const Fact &state : list)
            walk.cut(state, pieces);
    }
    return pieces;
}

std::vector<Fact> occupancyOf(const std::vector<Fact> &pieces)
{
    std::vector<Fact> facts = pieces;
    for (Fact &fact : facts)
        fact.value = fact.value > 0 ? 1 : 0;
    return facts;
}

std::vector<Fact> concurrencyOf(const std::vector<Fact> &pieces)
{
    std::vector<Fact> facts;
    std::copy_if(pieces.begin(), pieces.end(), std::back_inserter(facts), [](const Fact &f) { return f.value > 0; });
    return facts;
}

} // namespace bellhop::report
