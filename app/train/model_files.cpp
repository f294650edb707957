// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/model_files.h"

namespace bellhop::train {

namespace {

QByteArray noteOf(const Figure &figure)
{
    return "right on phrases not seen: " + figure.head.toUtf8() + ' ' + QByteArray::number(figure.right) + " of "
        + QByteArray::number(figure.count) + ", macro F1 " + QByteArray::number(figure.macroF1 * 100, 'f', 1);
}

QByteArray makeModel(const Corpus &corpus, bool language, const TrainingPlan &plan, int folds)
{
    auto content = train(language ? languageHeads() : messageHeads(),
        language ? languageExamples(corpus, -1) : messageExamples(corpus, -1), plan);
    content.dataHash = corpus.hash;
    if (!language)
        content.pairs = messagePairs(corpus);
    if (folds > 0) {
        const Validation checked = crossValidate(corpus, language, plan, folds);
        for (size_t h = 0; h < content.heads.size(); ++h)
            content.heads[h].temperature = checked.temperatures[h];
        for (const Figure &figure : checked.figures) {
            if (figure.language == QLatin1String("all"))
                content.notes << noteOf(figure);
        }
    }
    return ai::LinearModel::write(content);
}

} // namespace

TrainingPlan languagePlan()
{
    TrainingPlan plan;
    plan.epochs = 8;
    plan.mostRows = 40'000;
    return plan;
}

TrainingPlan messagePlan()
{
    TrainingPlan plan;
    plan.epochs = 10;
    plan.decay = 2e-4f;
    return plan;
}

ModelFiles makeModels(const Corpus &corpus, int folds)
{
    return {makeModel(corpus, true, languagePlan(), folds), makeModel(corpus, false, messagePlan(), folds)};
}

} // namespace bellhop::train
