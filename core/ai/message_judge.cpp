// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/message_judge.h"

#include "core/ai/joint_choice.h"
#include "core/ai/message_rules.h"

#include <algorithm>
#include <cmath>

namespace bellhop::ai {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Head { kIntentHead, kSentimentHead, kUrgencyHead, kEscalationHead, kSubHead, kSpamHead, kHeads };
constexpr int kJointHeads = 4;

template <typename T> QStringList wordsOf(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << QString(toWire(T(i)));
    return words;
}

bool fits(const LinearModel &model)
{
    const auto &heads = model.heads();
    const QStringList none{u"none"_s};
    return heads.size() == kHeads && heads[kIntentHead].labels == wordsOf<Intent>(kIntents)
        && heads[kSentimentHead].labels == wordsOf<Sentiment>(kSentiments)
        && heads[kUrgencyHead].labels == wordsOf<Urgency>(kUrgencies)
        && heads[kEscalationHead].labels == wordsOf<Escalation>(kEscalations) + none
        && heads[kSubHead].labels == wordsOf<SubIntent>(kSubIntents) + none
        && heads[kSpamHead].labels == QStringList{u"ham"_s, u"spam"_s};
}

/// Which finer words an intent can have.
bool goesWith(SubIntent sub, Intent intent)
{
    switch (sub) {
    case SubIntent::BookingInquiry:
    case SubIntent::PricingRequest:
    case SubIntent::CommonQuestion:
        return intent == Intent::LeadInquiry;
    case SubIntent::MaintenanceIssue:
        return intent == Intent::SupportTicket;
    case SubIntent::CheckInOut:
        return intent == Intent::OrderInquiry || intent == Intent::LeadInquiry;
    }
    return false;
}

std::optional<Judgement<SubIntent>> subIntentOf(
    const ModelHead &head, std::span<const float> scores, Intent intent, const QString &reason)
{
    const std::vector<double> all = LinearModel::probabilities(head, scores);
    double sum = all.back();
    int best = kSubIntents;
    for (int i = 0; i < kSubIntents; ++i) {
        if (!goesWith(SubIntent(i), intent))
            continue;
        sum += all[size_t(i)];
        if (all[size_t(i)] > all[size_t(best)])
            best = i;
    }
    if (best == kSubIntents)
        return std::nullopt;
    return Judgement<SubIntent>{SubIntent(best), all[size_t(best)] / sum, reason};
}

/// Says which words spoke for a column, against what they said for the rest of its head.
class Reasons
{
public:
    Reasons(const LinearModel &model, const MessageFeatures &seen, QStringView text)
        : m_model(model)
        , m_seen(seen)
        , m_text(text)
    {
        for (const Feature &feature : seen.features) {
            if (feature.word >= 0)
                m_parts.push_back(model.contributions(feature));
            else
                m_parts.emplace_back();
        }
    }

    [[nodiscard]] QString of(int head, int label) const
    {
        const ModelHead &asked = m_model.heads()[size_t(head)];
        std::vector<float> words(m_seen.words.size(), 0.0f);
        for (size_t i = 0; i < m_parts.size(); ++i) {
            if (m_parts[i].empty())
                continue;
            float mean = 0;
            for (qsizetype l = 0; l < asked.labels.size(); ++l)
                mean += m_parts[i][size_t(asked.first) + size_t(l)];
            words[size_t(m_seen.features[i].word)]
                += m_parts[i][size_t(asked.first + label)] - mean / float(asked.labels.size());
        }
        return sentence(words, asked.labels[label]);
    }

private:
    [[nodiscard]] QString sentence(const std::vector<float> &words, const QString &label) const
    {
        std::vector<size_t> order;
        const float most = words.empty() ? 0.0f : *std::max_element(words.begin(), words.end());
        for (size_t i = 0; i < words.size(); ++i) {
            if (words[i] > 0.05f && words[i] > most * 0.4f)
                order.push_back(i);
        }
        std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return words[a] > words[b]; });
        order.resize(std::min<size_t>(order.size(), 3));
        std::sort(order.begin(), order.end());
        QStringList quoted;
        for (const size_t i : order)
            quoted << u'\''
                    + m_text.mid(m_seen.words[i].start, std::min<qsizetype>(m_seen.words[i].length, 40)).toString()
                    + u'\'';
        quoted.removeDuplicates();
        if (quoted.isEmpty())
            return u"the message as a whole → %1"_s.arg(label);
        return u"%1 → %2"_s.arg(quoted.join(u", "_s), label);
    }

    const LinearModel &m_model;
    const MessageFeatures &m_seen;
    QStringView m_text;
    std::vector<std::vector<float>> m_parts;
};

} // namespace

Result<MessageJudge> MessageJudge::create(const LinearModel &model)
{
    if (!fits(model))
        return makeError(ErrorKind::BadData, u"The model for messages does not answer this program's questions."_s,
            u"Build it anew with bellhop-train."_s);
    return MessageJudge(model);
}

MessageLabels MessageJudge::judge(QStringView text, const FoldedText &folded, Language language) const
{
    const MessageFeatures seen = messageFeatures(text, folded, language);
    std::vector<float> scores = m_model->scores(seen.features);
    const auto &heads = m_model->heads();
    // Spam is asked twice: as an intent among nine, and by itself with more examples.
    const double spam = LinearModel::probabilities(heads[kSpamHead], scores)[1];
    scores[size_t(heads[kIntentHead].first) + size_t(Intent::Spam)]
        += 1.0f * float(std::clamp(std::log((spam + 1e-6) / (1 - spam + 1e-6)), -6.0, 6.0));
    for (const RuleWeight &rule : ruleWeights(seen.cues)) {
        const Head head = rule.question == RuleWeight::Question::Urgency ? kUrgencyHead : kEscalationHead;
        scores[size_t(heads[head].first + rule.label)] += rule.weight;
    }
    const JointChoice choice = chooseJointly(*m_model, kJointHeads, scores);
    const Reasons reasons(*m_model, seen, text);
    const auto probability
        = [&](int head) { return choice.probabilities[size_t(head)][size_t(choice.labels[size_t(head)])]; };
    const auto reason = [&](int head) { return reasons.of(head, choice.labels[size_t(head)]); };
    MessageLabels said;
    said.intent = {Intent(choice.labels[kIntentHead]), probability(kIntentHead), reason(kIntentHead)};
    said.sentiment = {Sentiment(choice.labels[kSentimentHead]), probability(kSentimentHead), reason(kSentimentHead)};
    said.urgency = {Urgency(choice.labels[kUrgencyHead]), probability(kUrgencyHead), reason(kUrgencyHead)};
    if (choice.labels[kEscalationHead] < kEscalations)
        said.escalation = Judgement<Escalation>{
            Escalation(choice.labels[kEscalationHead]), probability(kEscalationHead), reason(kEscalationHead)};
    const bool isSpam = said.intent.label == Intent::Spam;
    said.spam = {isSpam, isSpam ? said.intent.probability : 1 - choice.probabilities[kIntentHead][size_t(Intent::Spam)],
        reasons.of(kSpamHead, isSpam ? 1 : 0)};
    said.subIntent = subIntentOf(heads[kSubHead], scores, said.intent.label, said.intent.reason);
    return said;
}

} // namespace bellhop::ai
