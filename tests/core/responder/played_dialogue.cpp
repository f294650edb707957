// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/responder/played_dialogue.h"

#include <QTest>

namespace bellhop::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const ai::BookingDialogue> dialogueWith(std::shared_ptr<const ai::SignalReader> signalReader)
{
    ai::DialogueSettings settings;
    settings.hotel = connect::DemoProperty::name();
    return std::make_shared<const ai::BookingDialogue>(
        settings, std::move(signalReader), std::make_shared<ai::CueAnswers>(connect::DemoProperty::house()));
}

} // namespace

std::shared_ptr<const ai::BookingDialogue> wholeDialogue()
{
    static const auto made = [] {
        auto analyzer = ai::Analyzer::create();
        if (!analyzer.ok())
            qFatal("%s", qPrintable(analyzer.error().message));
        return dialogueWith(std::make_shared<ai::AnalyzerSignals>(*analyzer));
    }();
    return made;
}

std::shared_ptr<const ai::BookingDialogue> quickDialogue()
{
    static const auto made = dialogueWith(std::make_shared<ai::CueSignals>());
    return made;
}

PlayedDialogue::PlayedDialogue(
    std::shared_ptr<const ai::BookingDialogue> dialogue, connect::PropertySystem &property, const QString &guest)
    : m_runner(std::move(dialogue), property)
    , m_guest(guest)
{
}

ai::GuestTurn PlayedDialogue::turn(const QString &text)
{
    now = now + std::chrono::minutes(1);
    return {text, locale, today, now, u"%1-%2"_s.arg(m_guest).arg(++m_number)};
}

responder::BookingAnswer PlayedDialogue::say(const QString &text)
{
    auto answer = m_runner.hear(stored(state), turn(text), [](const ai::DialogueState &kept) {
        static_cast<void>(stored(kept));
        return done();
    });
    if (!answer.ok())
        qFatal("%s", qPrintable(answer.error().message));
    state = stored(answer->state);
    return *answer;
}

ai::DialogueState stored(const ai::DialogueState &state)
{
    const auto json = Json::parse(toJson(state).toBytes());
    if (!json.ok())
        qFatal("%s", qPrintable(json.error().message));
    const auto again = ai::dialogueStateFromJson(*json);
    if (!again.ok())
        qFatal("%s", qPrintable(again.error().message));
    if (!(*again == state))
        qFatal("the state is another after it was stored: %s", toJson(state).toBytes().constData());
    return *again;
}

} // namespace bellhop::tests
