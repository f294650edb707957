// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/script.h"

#include <algorithm>
#include <array>

// Made from resources/sim by the build.
QByteArray bellhop_sim_booking_en_sql();
QByteArray bellhop_sim_late_checkout_es_sql();
QByteArray bellhop_sim_complaint_fr_sql();
QByteArray bellhop_sim_safari_sw_sql();
QByteArray bellhop_sim_directions_username_en_sql();
QByteArray bellhop_sim_invoice_es_sql();
QByteArray bellhop_sim_lost_item_fr_sql();
QByteArray bellhop_sim_wedding_group_en_sql();
QByteArray bellhop_sim_breakfast_sw_sql();
QByteArray bellhop_sim_airport_transfer_es_sql();

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

struct BuiltIn {
    QLatin1String name;
    QByteArray (*text)();
};

constexpr std::array kBuiltIn{
    BuiltIn{"booking_en"_L1, bellhop_sim_booking_en_sql},
    BuiltIn{"late_checkout_es"_L1, bellhop_sim_late_checkout_es_sql},
    BuiltIn{"complaint_fr"_L1, bellhop_sim_complaint_fr_sql},
    BuiltIn{"safari_sw"_L1, bellhop_sim_safari_sw_sql},
    BuiltIn{"directions_username_en"_L1, bellhop_sim_directions_username_en_sql},
    BuiltIn{"invoice_es"_L1, bellhop_sim_invoice_es_sql},
    BuiltIn{"lost_item_fr"_L1, bellhop_sim_lost_item_fr_sql},
    BuiltIn{"wedding_group_en"_L1, bellhop_sim_wedding_group_en_sql},
    BuiltIn{"breakfast_sw"_L1, bellhop_sim_breakfast_sw_sql},
    BuiltIn{"airport_transfer_es"_L1, bellhop_sim_airport_transfer_es_sql},
};

/// A person types a few characters per second; scripts may say otherwise.
milliseconds typingTime(const QString &text)
{
    return milliseconds(800 + 40 * text.size());
}

std::optional<Script::Step> readStep(const Json &json)
{
    using Kind = Script::Step::Kind;
    Script::Step step;
    if (const auto say = json.string("say"_L1)) {
        step.text = *say;
    } else if (const auto reply = json.string("reply"_L1)) {
        step.kind = Kind::Reply;
        step.text = *reply;
    } else if (const auto emoji = json.string("react"_L1)) {
        step.kind = Kind::React;
        step.text = *emoji;
    } else if (const Json press = json.at("press"_L1); press.isObject()) {
        step.kind = Kind::Press;
        step.id = press.text("id"_L1);
        step.text = press.text("title"_L1);
    } else if (const Json send = json.at("send"_L1); send.isObject() && !send.text("type"_L1).isEmpty()) {
        step.kind = Kind::Send;
        step.message.type = send.text("type"_L1);
        step.message.content = send.at("content"_L1);
    } else if (const Json await = json.at("await"_L1); await.isObject()) {
        step.kind = Kind::Await;
        step.text = await.text("else"_L1);
        step.after = milliseconds(await.integer("patience_ms"_L1).value_or(0));
        return step;
    } else {
        return std::nullopt;
    }
    step.after = milliseconds(json.integer("after_ms"_L1).value_or(typingTime(step.text).count()));
    return step;
}

} // namespace

Result<Script> Script::fromJson(const QByteArray &text)
{
    BELLHOP_TRY(const Json json, Json::parse(text));
    Script script;
    script.name = json.text("name"_L1);
    script.language = json.text("language"_L1);
    const Json guest = json.at("guest"_L1);
    script.guestName = guest.text("name"_L1);
    script.country = guest.text("country"_L1);
    script.hidesPhone = guest.boolean("hides_phone"_L1).value_or(false);
    for (const Json &entry : json.list("steps"_L1)) {
        const auto step = readStep(entry);
        if (!step || step->after.count() < 0)
            return makeError(
                ErrorKind::BadData, u"Step %1 of the script is not understood."_s.arg(script.steps.size() + 1));
        script.steps.push_back(*step);
    }
    for (const Json &entry : json.list("answers"_L1)) {
        Answer answer;
        for (const Json &word : entry.list("when"_L1))
            answer.when << word.asString().value_or(QString());
        answer.when.removeAll(QString());
        answer.say = entry.text("say"_L1);
        if (answer.when.isEmpty() || answer.say.isEmpty())
            return makeError(
                ErrorKind::BadData, u"Answer %1 of the script is not understood."_s.arg(script.answers.size() + 1));
        script.answers.push_back(answer);
    }
    if (script.steps.empty() || script.guestName.isEmpty())
        return makeError(ErrorKind::BadData, u"A script needs a guest with a name, and steps."_s);
    return script;
}

Result<Script> Script::builtIn(const QString &name)
{
    const auto found
        = std::find_if(kBuiltIn.begin(), kBuiltIn.end(), [&](const BuiltIn &script) { return script.name == name; });
    if (found == kBuiltIn.end()) {
        return makeError(
            ErrorKind::NotFound, u"There is no script “%1”. There are: %2."_s.arg(name, builtInNames().join(u", "_s)));
    }
    return fromJson(found->text());
}

QStringList Script::builtInNames()
{
    QStringList names;
    for (const BuiltIn &script : kBuiltIn)
        names << script.name;
    return names;
}

std::vector<Performance::Action> Performance::proceed()
{
    std::vector<Action> actions;
    milliseconds at{0};
    m_waiting = false;
    while (m_next < m_script.steps.size()) {
        const Script::Step &step = m_script.steps[m_next++];
        at += step.after;
        if (step.kind != Script::Step::Kind::Await) {
            actions.push_back({at, step, -1});
            continue;
        }
        m_waiting = true;
        ++m_wait;
        if (step.after.count() > 0)
            actions.push_back({at, step, m_wait});
        break;
    }
    return actions;
}

std::vector<Performance::Action> Performance::hear(const QString &text)
{
    if (!m_waiting)
        return {};
    for (std::size_t i = 0; i < m_script.answers.size(); ++i) {
        const Script::Answer &answer = m_script.answers[i];
        const bool fits = std::any_of(answer.when.begin(), answer.when.end(),
            [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        if (!fits || m_given.count(i) > 0)
            continue;
        m_given.insert(i);
        ++m_wait; // somebody answers: no reason to lose patience
        Script::Step say;
        say.text = answer.say;
        return {{typingTime(answer.say), say, -1}};
    }
    return proceed();
}

std::vector<Performance::Action> Performance::lostPatience(int patienceOf)
{
    if (!m_waiting || patienceOf != m_wait)
        return {};
    Script::Step say;
    say.text = m_script.steps[m_next - 1].text;
    ++m_wait;
    if (say.text.isEmpty())
        return proceed();
    return {{milliseconds(0), say, -1}};
}

} // namespace bellhop::sim
