// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/common/terminal.h"
#include "core/desk/assistant_llm.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Options of the command, and under which name and in which unit each is stored.
struct Setting {
    const char *option;
    const char *name;
    qint64 times; ///< 0: stored as it is written.
};
constexpr std::array kSettings{Setting{"dialect", "dialect", 0}, Setting{"url", "url", 0}, Setting{"model", "model", 0},
    Setting{"timeout", "timeout_ms", 1'000}, Setting{"answer-tokens", "answer_tokens", 0},
    Setting{"withhold", "withheld", 0}, Setting{"tokens-per-day", "tokens_per_day", 0},
    Setting{"money-per-day", "micros_per_day", 1'000'000}, Setting{"price-in", "micros_in", 1'000'000},
    Setting{"price-out", "micros_out", 1'000'000}};

Result<QString> storedAs(const Setting &setting, const QString &value)
{
    if (setting.times == 0)
        return qstrcmp(setting.option, "withhold") == 0
            ? QString(value == "none"_L1 ? QString() : QString(value).replace(u',', u' '))
            : value;
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || number < 0 || number > 1e6)
        return makeError(ErrorKind::BadData, u"--%1 is a number."_s.arg(QLatin1String(setting.option)));
    return QString::number(qRound64(number * double(setting.times)));
}

Result<ExitCode> set(const Invocation &invocation)
{
    QMap<QString, QString> values;
    for (const Setting &setting : kSettings) {
        if (!invocation.has(QLatin1String(setting.option)))
            continue;
        BELLHOP_TRY(
            values[QLatin1String(setting.name)], storedAs(setting, invocation.value(QLatin1String(setting.option))));
    }
    const bool hasKey = invocation.has("key-file"_L1);
    if (values.isEmpty() && !hasKey)
        return makeError(ErrorKind::BadData, u"Say what to set; --help lists it."_s);
    BELLHOP_TRY(const auto database, invocation.site());
    if (!values.isEmpty())
        BELLHOP_CHECK(desk::setLlm(*database, values));
    if (hasKey) {
        BELLHOP_TRY(const QByteArray key, invocation.secret("key-file"_L1));
        BELLHOP_TRY(const db::DatabaseUrl url, invocation.url());
        BELLHOP_TRY(const auto keys, openVault(url));
        BELLHOP_CHECK(desk::setLlmKey(*database, key, sealWith(keys)));
    }
    say(u"language model: set"_s);
    return kOk;
}

QString shown(const Setting &setting, const QString &value)
{
    return setting.times == 0 || value.isEmpty() ? value
                                                 : QString::number(value.toDouble() / double(setting.times), 'g', 8);
}

Result<ExitCode> show(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.siteToRead());
    BELLHOP_TRY(const desk::StoredLlm stored, desk::storedLlm(*database));
    BELLHOP_TRY(const desk::LlmUse used, desk::llmUsedToday(*database));
    std::vector<QStringList> lines;
    for (const Setting &setting : kSettings) {
        const QString value = stored.values.value(QLatin1String(setting.name));
        lines.push_back({QLatin1String(setting.option), value.isEmpty() ? u"(usual)"_s : shown(setting, value)});
    }
    lines.push_back({u"key"_s, stored.sealedKey.isEmpty() ? u"none"_s : u"sealed"_s});
    lines.push_back({u"tokens today"_s, QString::number(used.tokens)});
    lines.push_back({u"money today"_s, QString::number(double(used.micros) / 1e6, 'f', 6)});
    sayTable({u"SETTING"_s, u"VALUE"_s}, lines);
    return kOk;
}

Result<ExitCode> off(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_CHECK(desk::removeLlm(*database));
    say(u"language model: none; its key is forgotten"_s);
    return kOk;
}

} // namespace

std::vector<Command> languageModelCommands()
{
    return {
        {u"assistant llm set"_s, u"Sets the language model that words suggestions and sums up chats for agents."_s, {},
            {{u"dialect"_s, u"How it is spoken to: openai or anthropic."_s, u"NAME"_s},
                {u"url"_s, u"Its address: https://api.example/v1; for anthropic without the v1."_s, u"URL"_s},
                {u"model"_s, u"The model's name there."_s, u"NAME"_s},
                {u"key-file"_s, u"A file with the key."_s, u"FILE"_s},
                {u"timeout"_s, u"Seconds for an answer (8)."_s, u"SECONDS"_s},
                {u"answer-tokens"_s, u"The most that an answer may have (400)."_s, u"N"_s},
                {u"withhold"_s,
                    u"What it is never sent, with commas: question, history, answer, hotel, summary; or none."_s,
                    u"LIST"_s},
                {u"tokens-per-day"_s, u"The most in a UTC day (200000)."_s, u"N"_s},
                {u"money-per-day"_s, u"The most in a UTC day, in the currency of the prices (1)."_s, u"AMOUNT"_s},
                {u"price-in"_s, u"Of a million tokens sent."_s, u"AMOUNT"_s},
                {u"price-out"_s, u"Of a million tokens received."_s, u"AMOUNT"_s}},
            {}, set},
        {u"assistant llm show"_s, u"Shows the language model's settings, and what it used today."_s, {}, {}, {}, show},
        {u"assistant llm off"_s, u"Works without a language model, and forgets its key."_s, {}, {}, {}, off},
    };
}

} // namespace bellhop::app
