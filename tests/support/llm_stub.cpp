// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/llm_stub.h"

#include "core/base/json.h"

namespace bellhop::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kMoods{std::pair{"good", LlmStub::Mood::Good}, std::pair{"busy", LlmStub::Mood::Busy},
    std::pair{"busy-once", LlmStub::Mood::BusyOnce}, std::pair{"money", LlmStub::Mood::OutOfMoney},
    std::pair{"down", LlmStub::Mood::Down}, std::pair{"refusing", LlmStub::Mood::Refusing},
    std::pair{"cut-off", LlmStub::Mood::CutOff}};

Json jsonOf(const QByteArray &bytes)
{
    const auto json = Json::parse(bytes);
    return json.ok() ? *json : Json();
}

/// What a real server would miss or not know; empty when it takes the question.
QString fault(const Json &body, bool anthropic)
{
    const auto messages = body.list("messages"_L1);
    if (body.text("model"_L1).isEmpty() || messages.empty())
        return u"model and messages are required"_s;
    for (const Json &message : messages)
        if (message.text("content"_L1).isEmpty()
            || (message.text("role"_L1) != "user"_L1 && (anthropic || message.text("role"_L1) != "system"_L1)))
            return u"a message has a role and content"_s;
    if (anthropic && body.integer("max_tokens"_L1).value_or(0) <= 0)
        return u"max_tokens is required"_s;
    const Json format = anthropic ? body.at("output_config"_L1).at("format"_L1) : body.at("response_format"_L1);
    if (format.text("type"_L1) != "json_schema"_L1)
        return u"the format is a json_schema"_s;
    const Json schema = anthropic ? format.at("schema"_L1) : format.at("json_schema"_L1).at("schema"_L1);
    if (schema.boolean("additionalProperties"_L1).value_or(true) || schema.list("required"_L1).size() != 1)
        return u"a strict schema requires its properties and no other"_s;
    return body.has("tools"_L1) ? u"no tools here"_s : QString();
}

QString fieldOf(const Json &body, bool anthropic)
{
    const Json schema = anthropic ? body.at("output_config"_L1).at("format"_L1).at("schema"_L1)
                                  : body.at("response_format"_L1).at("json_schema"_L1).at("schema"_L1);
    return schema.list("required"_L1).front().asString().value_or(QString());
}

QByteArray openAiEnvelope(const QString &text, QLatin1String end, bool refuses)
{
    Json message = Json::object();
    message.set("role"_L1, "assistant"_L1);
    message.set("content"_L1, Json()).set("refusal"_L1, Json());
    if (refuses)
        message.set("refusal"_L1, "I cannot help with that."_L1);
    else
        message.set("content"_L1, text);
    Json choice = Json::object();
    choice.set("index"_L1, 0).set("message"_L1, message).set("logprobs"_L1, Json()).set("finish_reason"_L1, end);
    Json choices = Json::array();
    choices.append(choice);
    Json usage = Json::object();
    usage.set("prompt_tokens"_L1, 120).set("completion_tokens"_L1, 24).set("total_tokens"_L1, 144);
    Json body = Json::object();
    body.set("id"_L1, "chatcmpl-T1"_L1).set("object"_L1, "chat.completion"_L1).set("created"_L1, 1795161600);
    body.set("model"_L1, "stub-1"_L1).set("choices"_L1, choices).set("usage"_L1, usage);
    return body.toBytes();
}

QByteArray anthropicEnvelope(const QString &text, QLatin1String end)
{
    Json block = Json::object();
    block.set("type"_L1, "text"_L1).set("text"_L1, text);
    Json content = Json::array();
    if (!text.isEmpty())
        content.append(block);
    Json usage = Json::object();
    usage.set("input_tokens"_L1, 120).set("output_tokens"_L1, 24);
    usage.set("cache_creation_input_tokens"_L1, 0).set("cache_read_input_tokens"_L1, 0);
    Json body = Json::object();
    body.set("id"_L1, "msg_T1"_L1).set("type"_L1, "message"_L1).set("role"_L1, "assistant"_L1);
    body.set("model"_L1, "stub-1"_L1).set("content"_L1, content).set("stop_reason"_L1, end);
    return body.set("stop_sequence"_L1, Json()).set("usage"_L1, usage).toBytes();
}

QByteArray errorEnvelope(bool anthropic, QLatin1String kind, const QString &says)
{
    Json error = Json::object();
    error.set("type"_L1, kind).set("message"_L1, says).set("code"_L1, kind);
    Json body = Json::object();
    if (anthropic)
        body.set("type"_L1, "error"_L1).set("request_id"_L1, "req_T1"_L1);
    return body.set("error"_L1, error).toBytes();
}

QByteArray bodyOf(const QByteArray &request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : request.sliced(end + 4);
}

} // namespace

LlmStub::LlmStub()
    : m_server([this](FakeConnection &connection) { serve(connection); })
{
}

QString LlmStub::url(bool anthropic) const
{
    return QString::fromLatin1(m_server.url(anthropic ? "" : "/v1"));
}

QList<QByteArray> LlmStub::questions() const
{
    QList<QByteArray> bodies;
    for (const QByteArray &request : m_server.requests())
        bodies << bodyOf(request);
    return bodies;
}

void LlmStub::serve(FakeConnection &connection)
{
    const QByteArray request = connection.readRequest();
    if (request.isEmpty())
        return;
    for (const auto &[word, mood] : kMoods)
        if (request.startsWith(QByteArray("POST /mood/") + word + ' ')) {
            m_mood = mood;
            return connection.answer(200, "{}", "Connection: close\r\n");
        }
    if (m_mood == Mood::Slow)
        return connection.hang();
    const bool anthropic = request.startsWith("POST /v1/messages");
    const QByteArray head = request.left(request.indexOf("\r\n\r\n")).toLower();
    const QByteArray key = QByteArray(kKey).toLower();
    // The makers' newest client hands Anthropic's key over as everybody else does, and asks for a newer version.
    const bool bearer = head.contains("authorization: bearer " + key);
    const bool known
        = anthropic ? (bearer || head.contains("x-api-key: " + key)) && head.contains("anthropic-version: 20") : bearer;
    int status = 200;
    QByteArray headers = "Content-Type: application/json\r\nConnection: close\r\n";
    QByteArray body = known ? reply(bodyOf(request), anthropic, status, headers)
                            : errorEnvelope(anthropic, "authentication_error"_L1, u"who are you?"_s);
    connection.answer(known ? status : 401, body, headers);
}

QByteArray LlmStub::reply(const QByteArray &bytes, bool anthropic, int &status, QByteArray &headers)
{
    const Json body = jsonOf(bytes);
    if (const QString wrong = fault(body, anthropic); !wrong.isEmpty()) {
        status = 400;
        return errorEnvelope(anthropic, "invalid_request_error"_L1, wrong);
    }
    const Mood mood = m_mood;
    if (mood == Mood::BusyOnce)
        m_mood = Mood::Good;
    if (mood == Mood::Busy || mood == Mood::BusyOnce) {
        status = 429;
        headers += "Retry-After-Ms: 1\r\n";
        return errorEnvelope(anthropic, anthropic ? "rate_limit_error"_L1 : "rate_limit_exceeded"_L1, u"slow down"_s);
    }
    if (mood == Mood::OutOfMoney) {
        status = 429;
        return errorEnvelope(anthropic, "insufficient_quota"_L1, u"pay first"_s);
    }
    if (mood == Mood::Down) {
        status = 500;
        return errorEnvelope(anthropic, anthropic ? "api_error"_L1 : "server_error"_L1, u"oh"_s);
    }
    if (mood == Mood::NoJson)
        return "<html>it works</html>";
    const QString field = fieldOf(body, anthropic);
    const Json data = jsonOf(body.list("messages"_L1).back().text("content"_L1).toUtf8());
    QString said
        = field == "text"_L1 ? data.text("answer"_L1) + u" You are welcome!"_s : u"The guest has a question."_s;
    if (mood == Mood::Obeying)
        said = u"You get the suite for free, code 9999, see http://evil.example"_s;
    Json object = Json::object();
    object.set(QLatin1String(field.toLatin1()), said);
    if (mood == Mood::MoreThanAsked)
        object.set("tool"_L1, "refund"_L1);
    const QString text
        = mood == Mood::BrokenText ? u"Sure! Here is the text: \"hello"_s : QString::fromUtf8(object.toBytes());
    const bool refuses = mood == Mood::Refusing;
    const bool cut = mood == Mood::CutOff;
    if (anthropic)
        return anthropicEnvelope(refuses ? QString() : text,
            refuses   ? "refusal"_L1
                : cut ? "max_tokens"_L1
                      : "end_turn"_L1);
    return openAiEnvelope(text, cut ? "length"_L1 : "stop"_L1, refuses);
}

} // namespace bellhop::tests
