// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/dialogue/cue_book.h"
#include "core/ai/dialogue/turn_signals.h"

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSureOfLanguage = 0.9;
constexpr double kSureOfPerson = 0.97;

bool isLatin(Language language)
{
    return language != Language::Arabic && language != Language::Chinese && language != Language::Japanese
        && language != Language::Korean;
}

std::optional<HandOverReason> reasonOf(const Analysis &analysis)
{
    if (analysis.sentiment.label == Sentiment::Angry && analysis.sentiment.probability >= kSureOfPerson)
        return HandOverReason::Anger;
    if (!analysis.escalation || analysis.escalation->probability < kSureOfPerson)
        return std::nullopt;
    switch (analysis.escalation->label) {
    case Escalation::UrgentMatter:
        return HandOverReason::Danger;
    case Escalation::HumanRequest:
        return HandOverReason::HumanRequest;
    case Escalation::LegalMatter:
    case Escalation::PaymentIssue:
    case Escalation::Complaint:
        return HandOverReason::Complaint;
    case Escalation::ComplexRequest:
        break; // a large party is found by counting; a wish such as a cot does not end the dialogue
    }
    return std::nullopt;
}

} // namespace

AnalyzerSignals::AnalyzerSignals(std::shared_ptr<const Analyzer> analyzer)
    : m_analyzer(std::move(analyzer))
{
}

TurnSignals AnalyzerSignals::read(const GuestMessage &message, bool nameAwaited) const
{
    TurnSignals found = m_cues.read(message, nameAwaited);
    const Analysis analysis = m_analyzer->analyze(message);
    const Language before = message.language.value_or(Language::English);
    const bool words = CueText(message.text, before).words().size() >= 2 && !message.text.contains(u'@');
    if (found.language == before && isLatin(before) && isLatin(analysis.language.label) && words && !nameAwaited
        && analysis.language.probability >= kSureOfLanguage)
        found.language = analysis.language.label;
    if (!found.handOver)
        found.handOver = reasonOf(analysis);
    return found;
}

} // namespace bellhop::ai
