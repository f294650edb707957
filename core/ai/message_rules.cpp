// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/message_rules.h"

#include <algorithm>
#include <array>

namespace bellhop::ai {

namespace {

bool has(const std::vector<FoundCue> &cues, int cue)
{
    return std::any_of(cues.begin(), cues.end(), [cue](const FoundCue &found) { return found.cue == cue; });
}

/// Something is said that can be a danger to people or the house.
bool tellsDanger(const std::vector<FoundCue> &cues)
{
    static const std::array kDangers{CueWords::indexOf(u"fire"), CueWords::indexOf(u"gas"), CueWords::indexOf(u"flood"),
        CueWords::indexOf(u"medical"), CueWords::indexOf(u"intruder"), CueWords::indexOf(u"trapped")};
    static const int kChild = CueWords::indexOf(u"child");
    static const int kLost = CueWords::indexOf(u"lost");
    const bool lostChild = has(cues, kChild) && has(cues, kLost);
    return lostChild || std::any_of(kDangers.begin(), kDangers.end(), [&](int danger) { return has(cues, danger); });
}

RuleWeight urgency(Urgency label, float weight)
{
    return {RuleWeight::Question::Urgency, int(label), weight};
}

} // namespace

std::vector<RuleWeight> ruleWeights(const std::vector<FoundCue> &cues)
{
    static const int kCalm = CueWords::indexOf(u"calm");
    std::vector<RuleWeight> weights;
    if (!tellsDanger(cues))
        weights.push_back(urgency(Urgency::Critical, -2.5f));
    if (has(cues, kCalm)) {
        weights.push_back(urgency(Urgency::Critical, -3.0f));
        weights.push_back(urgency(Urgency::Urgent, -2.0f));
        weights.push_back({RuleWeight::Question::Escalation, int(Escalation::UrgentMatter), -2.0f});
    }
    return weights;
}

} // namespace bellhop::ai
