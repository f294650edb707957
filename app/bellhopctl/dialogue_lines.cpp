// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/dialogue_lines.h"

#include "app/bellhopctl/analysis_lines.h"
#include "core/connect/demo_property.h"
#include "core/responder/booking_runner.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostTurns = 500;

struct Script {
    ai::Language language = ai::Language::English;
    QDate today;
    QString locale;
    QStringList turns;
};

Error wrong(const QString &what)
{
    return makeError(ErrorKind::BadData, what);
}

Result<Script> scriptOf(const Json &row)
{
    if (!row.isObject())
        return wrong(u"A line must be one JSON object."_s);
    Script script;
    const QString language = row.text("lang"_L1);
    const auto known = ai::languageFromWire(language);
    if (!known && row.has("lang"_L1) && !row.at("lang"_L1).isNull())
        return wrong(u"'lang' is none of the known languages: '%1'."_s.arg(language.left(20)));
    script.language = known.value_or(ai::Language::English);
    script.today = QDate::fromString(row.text("ref"_L1).left(10), Qt::ISODate);
    if (!script.today.isValid())
        return wrong(u"'ref' must be the day of the dialogue, such as 2026-11-20."_s);
    script.locale = row.text("locale"_L1);
    if (!row.at("turns"_L1).isArray())
        return wrong(u"'turns' must be a list of the guest's messages."_s);
    for (const Json &turn : row.list("turns"_L1)) {
        const auto text = turn.asString();
        if (!text)
            return wrong(u"'turns' must hold texts only."_s);
        script.turns << *text;
    }
    if (script.turns.size() > kMostTurns)
        return wrong(u"A dialogue has at most %1 turns."_s.arg(kMostTurns));
    return script;
}

Json slotsOf(const ai::BookingSlots &heard, const GuestContact &guest)
{
    Json slots = slotsJson(heard);
    const auto put = [&](QLatin1String key, const QString &text) {
        if (!text.isEmpty())
            slots.set(key, text);
    };
    put("name"_L1, guest.name);
    put("email"_L1, guest.email);
    put("phone"_L1, guest.phone);
    return slots;
}

/// Everything of one line: dialogues know nothing of each other, so each has the whole hotel to itself.
class Stage final
{
public:
    Stage(const Script &script, std::shared_ptr<const ai::Analyzer> analyzer)
        : m_runner(dialogue(std::move(analyzer)), m_hotel)
        , m_script(script)
    {
        m_state.language = script.language;
    }

    Result<Json> play()
    {
        Json turns = Json::array();
        for (const QString &text : m_script.turns) {
            BELLHOP_TRY(const Json turn, say(text));
            turns.append(turn);
        }
        return turns;
    }

private:
    static std::shared_ptr<const ai::BookingDialogue> dialogue(std::shared_ptr<const ai::Analyzer> analyzer)
    {
        ai::DialogueSettings settings;
        settings.hotel = connect::DemoProperty::name();
        return std::make_shared<const ai::BookingDialogue>(settings,
            std::make_shared<ai::AnalyzerSignals>(std::move(analyzer)),
            std::make_shared<ai::CueAnswers>(connect::DemoProperty::house()));
    }

    Result<Json> say(const QString &text)
    {
        ++m_number;
        ai::GuestTurn turn{text, m_script.locale, m_script.today, {}, u"turn-%1"_s.arg(m_number)};
        turn.at = {m_script.today.startOfDay(Qt::UTC).toMSecsSinceEpoch() + (720 + m_number) * 60'000LL};
        BELLHOP_TRY(responder::BookingAnswer answer,
            m_runner.hear(std::move(m_state), turn, [](const ai::DialogueState &) { return done(); }));
        m_state = std::move(answer.state);
        Json json = Json::object();
        json.set("reply"_L1, answer.reply).set("stage"_L1, toWire(m_state.stage));
        return json.set("slots"_L1, slotsOf(answer.heard, m_state.guest));
    }

    connect::DemoProperty m_hotel;
    responder::BookingRunner m_runner;
    const Script &m_script;
    ai::DialogueState m_state;
    int m_number = 0;
};

} // namespace

AnsweredLine playDialogue(std::shared_ptr<const ai::Analyzer> analyzer, QByteArrayView line, int number)
{
    const Result<Json> row = Json::parse(line);
    const Result<Script> script = row.ok() ? scriptOf(*row) : Result<Script>(row.error());
    const Result<Json> turns = script.ok() ? Stage(*script, std::move(analyzer)).play() : Result<Json>(script.error());
    Json answer = Json::object();
    if (row.ok() && row->isObject() && row->has("id"_L1))
        answer.set("id"_L1, row->at("id"_L1));
    if (turns.ok())
        answer.set("turns"_L1, *turns);
    else
        answer.set("line"_L1, number).set("error"_L1, turns.error().message);
    return {answer.toBytes(), !turns.ok()};
}

} // namespace bellhop::app
