// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/message_training.h"

#include "core/ai/language_guess.h"
#include "core/ai/message_judge.h"

#include <cmath>
#include <map>

namespace bellhop::train {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T> ai::ModelHead headOf(const QString &name, int count, const QString &none = {})
{
    ai::ModelHead head;
    head.name = name;
    for (int i = 0; i < count; ++i)
        head.labels << QString(toWire(T(i)));
    if (!none.isEmpty())
        head.labels << none;
    return head;
}

std::vector<int> answersOf(const Sample &s)
{
    return {s.intent, s.sentiment, s.urgency, s.escalation, s.subIntent, s.spam};
}

std::vector<ai::Feature> featuresOf(const Sample &s, bool language)
{
    return language ? ai::languageFeatures(s.text)
                    : ai::messageFeatures(s.text, ai::foldText(s.text), s.language).features;
}

struct Asked {
    std::vector<float> scores;
    std::vector<int> answers;
    std::vector<int> given; ///< What the analyzer says.
    const Sample *sample = nullptr;
};

/// What the analyzer makes of it.
std::vector<int> answersBy(const ai::LinearModel &model, const Sample &s, bool language)
{
    if (language)
        return {int(ai::guessLanguage(s.text, model, std::nullopt).label)};
    const auto judge = ai::MessageJudge::create(model);
    const ai::MessageLabels said
        = judge.ok() ? judge->judge(s.text, ai::foldText(s.text), s.language) : ai::MessageLabels();
    return {int(said.intent.label), int(said.sentiment.label), int(said.urgency.label),
        said.escalation ? int(said.escalation->label) : ai::kEscalations,
        said.subIntent ? int(said.subIntent->label) : ai::kSubIntents, said.spam.label ? 1 : 0};
}

/// The temperature that makes the answers' likelihood largest.
double temperatureOf(const ai::ModelHead &head, size_t index, const std::vector<Asked> &asked)
{
    double bestT = 1;
    double bestLoss = 1e300;
    for (double t = 0.4; t < 4; t *= 1.1) {
        ai::ModelHead tried = head;
        tried.temperature = t;
        double loss = 0;
        for (const Asked &a : asked) {
            if (a.answers[index] >= 0)
                loss -= std::log(1e-9 + ai::LinearModel::probabilities(tried, a.scores)[size_t(a.answers[index])]);
        }
        if (loss < bestLoss) {
            bestLoss = loss;
            bestT = t;
        }
    }
    return bestT;
}

Figure figureOf(const ai::ModelHead &head, size_t index, const std::vector<Asked> &asked, const QString &language)
{
    Figure figure{head.name, language, 0, 0, 0};
    std::vector<int> hit(size_t(head.labels.size()), 0);
    std::vector<int> said(hit);
    std::vector<int> meant(hit);
    for (const Asked &a : asked) {
        if (a.answers[index] < 0 || (language != u"all" && toWire(a.sample->language) != language))
            continue;
        const int got = a.given[index];
        ++figure.count;
        ++said[size_t(got)];
        ++meant[size_t(a.answers[index])];
        if (got == a.answers[index]) {
            ++figure.right;
            ++hit[size_t(got)];
        }
    }
    int labels = 0;
    for (size_t i = 0; i < hit.size(); ++i) {
        if (meant[i] == 0)
            continue;
        ++labels;
        figure.macroF1 += 2.0 * hit[i] / std::max(1, said[i] + meant[i]);
    }
    figure.macroF1 /= std::max(labels, 1);
    return figure;
}

constexpr int kJointHeads = 4;

/// Between -3 and 2: what never met may still meet once.
ai::ModelPair pairOf(const std::vector<ai::ModelHead> &heads, int a, int b, const Corpus &corpus)
{
    const auto width = size_t(heads[size_t(b)].labels.size());
    std::vector<double> both(size_t(heads[size_t(a)].labels.size()) * width, 0.5);
    std::vector<double> first(size_t(heads[size_t(a)].labels.size()), 0.5 * double(width));
    std::vector<double> second(width, 0.5 * double(first.size()));
    double all = 0.5 * double(both.size());
    for (const Sample &s : corpus.samples) {
        const std::vector<int> answers = answersOf(s);
        if (answers[size_t(a)] < 0 || answers[size_t(b)] < 0)
            continue;
        both[size_t(answers[size_t(a)]) * width + size_t(answers[size_t(b)])] += 1;
        first[size_t(answers[size_t(a)])] += 1;
        second[size_t(answers[size_t(b)])] += 1;
        all += 1;
    }
    ai::ModelPair pair{a, b, {}};
    for (size_t i = 0; i < both.size(); ++i)
        pair.table.push_back(
            float(std::clamp(std::log(both[i] * all / (first[i / width] * second[i % width])), -3.0, 2.0)));
    return pair;
}

} // namespace

std::vector<ai::ModelHead> messageHeads()
{
    ai::ModelHead spam;
    spam.name = u"spam"_s;
    spam.labels = {u"ham"_s, u"spam"_s};
    return {headOf<ai::Intent>(u"intent"_s, ai::kIntents), headOf<ai::Sentiment>(u"sentiment"_s, ai::kSentiments),
        headOf<ai::Urgency>(u"urgency"_s, ai::kUrgencies),
        headOf<ai::Escalation>(u"escalation"_s, ai::kEscalations, u"none"_s),
        headOf<ai::SubIntent>(u"sub"_s, ai::kSubIntents, u"none"_s), spam};
}

std::vector<ai::ModelHead> languageHeads()
{
    return {headOf<ai::Language>(u"language"_s, ai::kLanguages)};
}

std::vector<ai::ModelPair> messagePairs(const Corpus &corpus)
{
    const std::vector<ai::ModelHead> heads = messageHeads();
    std::vector<ai::ModelPair> pairs;
    for (int a = 0; a < kJointHeads; ++a) {
        for (int b = a + 1; b < kJointHeads; ++b)
            pairs.push_back(pairOf(heads, a, b, corpus));
    }
    return pairs;
}

std::vector<Example> messageExamples(const Corpus &corpus, int leaveOut)
{
    std::vector<Example> examples;
    for (const Sample &s : corpus.samples) {
        const bool taught = s.intent >= 0 || s.spam >= 0;
        if (taught && (leaveOut < 0 || s.fold != leaveOut))
            examples.push_back({featuresOf(s, false), answersOf(s), s.weight});
    }
    return examples;
}

std::vector<Example> languageExamples(const Corpus &corpus, int leaveOut)
{
    std::vector<Example> examples;
    for (const Sample &s : corpus.samples) {
        const bool outsider = s.intent >= 0 && s.subIntent < 0; // public messages about something else
        if (!outsider && (leaveOut < 0 || s.fold != leaveOut)) {
            examples.push_back({featuresOf(s, true), {int(s.language)}, s.weight});
            // A few words out of the middle, as guests answer.
            const QStringList words = s.text.split(u' ', Qt::SkipEmptyParts);
            if (words.size() >= 4)
                examples.push_back({ai::languageFeatures(QStringList(words.mid(words.size() / 2, 2)).join(u' ')),
                    {int(s.language)}, 0.5f});
        }
    }
    return examples;
}

Validation crossValidate(const Corpus &corpus, bool language, const TrainingPlan &plan, int folds)
{
    std::vector<Asked> asked;
    std::vector<ai::ModelHead> heads;
    for (int fold = 0; fold < folds; ++fold) {
        auto content = train(language ? languageHeads() : messageHeads(),
            language ? languageExamples(corpus, fold) : messageExamples(corpus, fold), plan);
        heads = content.heads;
        if (!language)
            content.pairs = messagePairs(corpus);
        const auto model = ai::LinearModel::read(ai::LinearModel::write(content));
        for (const Sample &s : corpus.samples) {
            if (s.fold == fold && model.ok())
                asked.push_back({model->scores(featuresOf(s, language)),
                    language ? std::vector<int>{int(s.language)} : answersOf(s), answersBy(*model, s, language), &s});
        }
    }
    Validation made;
    for (size_t h = 0; h < heads.size(); ++h) {
        made.temperatures.push_back(temperatureOf(heads[h], h, asked));
        for (int l = -1; l < ai::kLanguages; ++l)
            made.figures.push_back(figureOf(heads[h], h, asked, l < 0 ? u"all"_s : QString(toWire(ai::Language(l)))));
        for (const Asked &a : asked) {
            const int got = a.given[h];
            if (a.answers[h] >= 0 && got != a.answers[h])
                made.errors << heads[h].name + u'\t' + toWire(a.sample->language) + u'\t'
                        + heads[h].labels[a.answers[h]] + u'\t' + heads[h].labels[got] + u'\t' + a.sample->text;
        }
    }
    return made;
}

} // namespace bellhop::train
