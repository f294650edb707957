// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/analyzer.h"

#include "core/ai/language_guess.h"
#include "core/ai/message_judge.h"

#include <QFile>

static void openModels()
{
    Q_INIT_RESOURCE(bellhop_models); // must stand outside of any namespace
}

namespace bellhop::ai {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Below this the intent is a guess.
constexpr double kSure = 0.45;

Result<LinearModel> builtIn(const QString &name)
{
    openModels();
    QFile file(u":/bellhop/models/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorKind::Internal, u"This program was built without its language models."_s, name);
    return LinearModel::read(file.readAll());
}

} // namespace

struct Analyzer::Parts {
    LinearModel languages;
    LinearModel messages;
    std::optional<MessageJudge> judge; ///< Of `messages`; always set once create() is through.
};

Analyzer::Analyzer(std::unique_ptr<const Parts> parts)
    : m_parts(std::move(parts))
{
}

Analyzer::~Analyzer() = default;

Result<std::shared_ptr<const Analyzer>> Analyzer::create()
{
    BELLHOP_TRY(LinearModel languages, builtIn(u"language.model"_s));
    BELLHOP_TRY(LinearModel messages, builtIn(u"message.model"_s));
    if (languages.columns() != kLanguages)
        return makeError(ErrorKind::BadData, u"The language model does not know this program's languages."_s);
    auto parts = std::make_unique<Parts>(Parts{std::move(languages), std::move(messages), std::nullopt});
    BELLHOP_TRY(parts->judge, MessageJudge::create(parts->messages));
    return std::shared_ptr<const Analyzer>(new Analyzer(std::move(parts)));
}

Analysis Analyzer::analyze(const GuestMessage &message) const
{
    Analysis made;
    const QStringView text = QStringView(message.text).left(kLongestText);
    made.language = guessLanguage(text, m_parts->languages, message.language);
    MessageLabels labels = m_parts->judge->judge(text, foldText(text), made.language.label);
    made.intent = std::move(labels.intent);
    made.subIntent = std::move(labels.subIntent);
    made.sentiment = std::move(labels.sentiment);
    made.urgency = std::move(labels.urgency);
    made.escalation = std::move(labels.escalation);
    made.spam = std::move(labels.spam);
    made.unsure = made.intent.probability < kSure;
    made.booking = readSlots(message, made.language.label);
    made.dates = findDates(message, made.language.label);
    made.entities = findEntities(message, made.language.label);
    return made;
}

} // namespace bellhop::ai
