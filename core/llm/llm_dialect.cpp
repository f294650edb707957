// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/llm_dialect.h"

#include "core/base/json.h"

namespace bellhop::llm {
using namespace Qt::StringLiterals;

namespace {

constexpr JsonLimits kLimits{256 * 1024, 16};
constexpr qint64 kMostTokens = 10'000'000; // a server that says more is not believed
constexpr std::chrono::milliseconds kLongestWait{120'000};

Error unusable(const QString &why)
{
    return makeError(ErrorKind::BadData, u"The language model's answer cannot be used."_s, u"llm: "_s + why);
}

Error unwilling(const QString &why)
{
    return makeError(ErrorKind::Refused, u"The language model would not answer."_s, u"llm: "_s + why);
}

Json schemaOf(const LlmPrompt &prompt)
{
    Json text = Json::object();
    text.set("type"_L1, "string"_L1);
    Json members = Json::object();
    members.set(QLatin1String(prompt.field.toLatin1()), text);
    Json required = Json::array();
    required.append(prompt.field);
    Json schema = Json::object();
    schema.set("type"_L1, "object"_L1).set("properties"_L1, members).set("required"_L1, required);
    return schema.set("additionalProperties"_L1, false);
}

Json message(QLatin1String role, const QString &content)
{
    Json json = Json::object();
    return json.set("role"_L1, role).set("content"_L1, content);
}

Json openAiBody(const LlmSettings &settings, const LlmPrompt &prompt)
{
    Json messages = Json::array();
    messages.append(message("system"_L1, prompt.system)).append(message("user"_L1, prompt.user));
    Json named = Json::object();
    named.set("name"_L1, prompt.field).set("strict"_L1, true).set("schema"_L1, schemaOf(prompt));
    Json format = Json::object();
    format.set("type"_L1, "json_schema"_L1).set("json_schema"_L1, named);
    Json body = Json::object();
    body.set("model"_L1, settings.model).set("messages"_L1, messages).set("response_format"_L1, format);
    return body.set("max_completion_tokens"_L1, settings.answerTokens);
}

Json anthropicBody(const LlmSettings &settings, const LlmPrompt &prompt)
{
    Json messages = Json::array();
    messages.append(message("user"_L1, prompt.user));
    Json format = Json::object();
    format.set("type"_L1, "json_schema"_L1).set("schema"_L1, schemaOf(prompt));
    Json output = Json::object();
    output.set("format"_L1, format);
    Json body = Json::object();
    body.set("model"_L1, settings.model).set("max_tokens"_L1, settings.answerTokens).set("system"_L1, prompt.system);
    return body.set("messages"_L1, messages).set("output_config"_L1, output);
}

qint64 tokens(const Json &usage, QLatin1String key)
{
    return std::clamp<qint64>(usage.integer(key).value_or(0), 0, kMostTokens);
}

/// What the model wrote, in the envelope of its server.
Result<QString> openAiText(const Json &body)
{
    const std::vector<Json> choices = body.list("choices"_L1);
    if (choices.empty())
        return unusable(u"no choice"_s);
    const Json said = choices.front().at("message"_L1);
    const QString end = choices.front().text("finish_reason"_L1);
    if (!said.text("refusal"_L1).isEmpty() || end == "content_filter"_L1)
        return unwilling(u"refusal"_s);
    if (end == "length"_L1)
        return unusable(u"cut off"_s);
    const auto content = said.string("content"_L1);
    return content ? Result<QString>(*content) : Result<QString>(unusable(u"no text"_s));
}

Result<QString> anthropicText(const Json &body)
{
    const QString end = body.text("stop_reason"_L1);
    if (end == "refusal"_L1)
        return unwilling(u"refusal"_s);
    if (end == "max_tokens"_L1 || end == "model_context_window_exceeded"_L1)
        return unusable(u"cut off"_s);
    QString text;
    for (const Json &block : body.list("content"_L1))
        if (block.text("type"_L1) == "text"_L1)
            text += block.text("text"_L1);
    return text.isEmpty() ? Result<QString>(unusable(u"no text"_s)) : Result<QString>(text);
}

/// Exactly the object that was asked for: anything beside it is somebody's attempt, or a broken model.
Result<QString> fieldOf(const QString &text, const LlmPrompt &prompt)
{
    const auto json = Json::parse(text.toUtf8(), kLimits);
    if (!json.ok() || !json->isObject())
        return unusable(u"no object"_s);
    const QByteArray field = prompt.field.toLatin1();
    const auto value = json->string(QLatin1String(field));
    if (json->keys().size() != 1 || !value)
        return unusable(u"not by the schema"_s);
    const QString said = value->trimmed();
    if (said.isEmpty() || said.size() > prompt.longest)
        return unusable(u"%1 characters"_s.arg(said.size()));
    return said;
}

Error refusalOf(int status)
{
    const QString detail = u"llm: status %1"_s.arg(status);
    if (status == 401 || status == 403)
        return makeError(ErrorKind::Unauthorised, u"The language model's server does not accept the key."_s, detail);
    if (status == 404)
        return makeError(ErrorKind::NotFound, u"The language model's server does not know the model."_s, detail);
    if (status == 408 || status == 409 || status == 429)
        return makeError(ErrorKind::Timeout, u"The language model's server is busy."_s, detail);
    if (status >= 500)
        return makeError(ErrorKind::Network, u"The language model's server does not work."_s, detail);
    return makeError(ErrorKind::BadData, u"The language model's server does not take the question."_s, detail);
}

} // namespace

net::ClientRequest requestFor(const LlmSettings &settings, const LlmPrompt &prompt)
{
    QString base = settings.url;
    while (base.endsWith(u'/'))
        base.chop(1);
    net::ClientRequest request;
    request.method = QByteArrayLiteral("POST");
    request.headers.emplace_back("Content-Type", "application/json");
    request.responseBytes = kLimits.maxBytes;
    if (settings.dialect == LlmDialect::Anthropic) {
        request.url = base.toUtf8() + "/v1/messages";
        request.headers.emplace_back("x-api-key", settings.key);
        request.headers.emplace_back("anthropic-version", "2023-06-01");
        request.body = anthropicBody(settings, prompt).toBytes();
        return request;
    }
    request.url = base.toUtf8() + "/chat/completions";
    if (!settings.key.isEmpty())
        request.headers.emplace_back("Authorization", "Bearer " + settings.key);
    request.body = openAiBody(settings, prompt).toBytes();
    return request;
}

LlmAnswer answerIn(LlmDialect dialect, const LlmPrompt &prompt, int status, const QByteArray &body)
{
    LlmAnswer answer;
    if (status < 200 || status >= 300) {
        answer.text = refusalOf(status);
        return answer;
    }
    const auto json = Json::parse(body, kLimits);
    if (!json.ok() || !json->isObject()) {
        answer.text = unusable(u"no envelope"_s);
        return answer;
    }
    const Json usage = json->at("usage"_L1);
    const bool anthropic = dialect == LlmDialect::Anthropic;
    answer.tokensIn = anthropic ? tokens(usage, "input_tokens"_L1) + tokens(usage, "cache_creation_input_tokens"_L1)
            + tokens(usage, "cache_read_input_tokens"_L1)
                                : tokens(usage, "prompt_tokens"_L1);
    answer.tokensOut = tokens(usage, anthropic ? "output_tokens"_L1 : "completion_tokens"_L1);
    const auto text = anthropic ? anthropicText(*json) : openAiText(*json);
    answer.text = text.ok() ? fieldOf(*text, prompt) : text;
    return answer;
}

bool mayTryAgain(const net::ClientResponse &response)
{
    const QByteArray order = response.header("x-should-retry");
    if (order == "true" || order == "false")
        return order == "true";
    if (response.status == 429) {
        const auto json = Json::parse(response.body, kLimits);
        const Json error = json.ok() ? json->at("error"_L1) : Json();
        const QString code = error.text("code"_L1) + u' ' + error.text("type"_L1);
        return !code.contains(u"quota") && !code.contains(u"credit") && !code.contains(u"billing");
    }
    return response.status == 408 || response.status == 409 || response.status >= 500;
}

std::optional<std::chrono::milliseconds> askedToWait(const net::ClientResponse &response)
{
    bool known = false;
    double wait = response.header("retry-after-ms").toDouble(&known);
    if (!known)
        wait = response.header("retry-after").toDouble(&known) * 1000;
    if (!known || !(wait >= 0 && wait <= double(kLongestWait.count()))) // not even "nan"
        return std::nullopt;
    return std::chrono::milliseconds(qint64(wait));
}

} // namespace bellhop::llm
