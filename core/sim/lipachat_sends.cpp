// SPDX-License-Identifier: GPL-3.0-or-later
// What Lipachat's gateway takes: messages and templates.
#include "core/sim/lipachat_dialect.h"

#include "core/base/uuid.h"
#include "core/sim/lipachat_payloads.h"

#include <QRegularExpression>

#include <algorithm>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kReview{2'000};
constexpr std::size_t kMostTokens = 1'000'000;
constexpr std::size_t kMostTemplates = 6'000;

QString readText(const Json &body, SendRequest &request)
{
    request.type = u"text"_s;
    request.text = body.text("message"_L1);
    if (request.text.isEmpty() || request.text.size() > 4096)
        return u"message wants 1 to 4096 characters"_s;
    return {};
}

QString readMedia(const Json &body, SendRequest &request)
{
    static const QStringList types{u"IMAGE"_s, u"VIDEO"_s, u"AUDIO"_s, u"DOCUMENT"_s, u"STICKER"_s};
    const QString type = body.text("mediaType"_L1);
    if (!types.contains(type))
        return u"mediaType wants one of %1"_s.arg(types.join(u", "_s));
    request.type = type.toLower();
    request.mediaLink = body.text("mediaUrl"_L1).toUtf8();
    request.fileName = body.text("filename"_L1);
    request.text = body.text("caption"_L1);
    if (!request.mediaLink.startsWith("http://") && !request.mediaLink.startsWith("https://"))
        return u"mediaUrl wants an address"_s;
    if (request.text.size() > 1024)
        return u"caption wants at most 1024 characters"_s;
    if (request.text.isEmpty())
        request.text = u"[%1]"_s.arg(request.type);
    return {};
}

QString readButtons(const Json &body, SendRequest &request)
{
    request.type = u"interactive"_s;
    request.text = body.text("text"_L1);
    const auto buttons = body.list("buttons"_L1);
    if (request.text.isEmpty() || request.text.size() > 1024)
        return u"text wants 1 to 1024 characters"_s;
    if (buttons.empty() || buttons.size() > 3)
        return u"buttons wants 1 to 3"_s;
    for (const Json &button : buttons) {
        const QString title = button.text("title"_L1);
        if (button.text("id"_L1).isEmpty() || title.isEmpty() || title.size() > 20)
            return u"a button wants an id, and a title of at most 20 characters"_s;
    }
    return {};
}

QString readList(const Json &body, SendRequest &request)
{
    request.type = u"interactive"_s;
    request.text = body.text("body"_L1);
    std::size_t rows = 0;
    for (const Json &section : body.list("buttons"_L1)) {
        for (const Json &row : section.list("sectionItems"_L1)) {
            ++rows;
            const QString title = row.text("title"_L1);
            if (row.text("id"_L1).isEmpty() || title.isEmpty() || title.size() > 24)
                return u"a row wants an id, and a title of at most 24 characters"_s;
        }
    }
    if (request.text.isEmpty() || body.text("buttonText"_L1).isEmpty())
        return u"body and buttonText are required"_s;
    return rows < 1 || rows > 10 ? u"a list wants 1 to 10 rows"_s : QString();
}

QString readFlow(const Json &body, SendRequest &request)
{
    request.type = u"interactive"_s;
    request.text = body.text("text"_L1);
    return request.text.isEmpty() || body.text("flowId"_L1).isEmpty() ? u"text and flowId are required"_s : QString();
}

} // namespace

/// Empty, or what is wrong.
QString LipachatDialect::readSend(const QByteArray &what, const Json &body, SendRequest &request) const
{
    request.clientToken = body.text("messageId"_L1);
    request.phone = body.text("to"_L1);
    if (request.phone.startsWith(u'+'))
        request.phone.remove(0, 1);
    if (request.clientToken.isEmpty() || request.clientToken.size() > 200)
        return u"messageId is required"_s;
    if (!isDigits(request.phone, 15))
        return u"to wants a phone number"_s;
    if (QString(body.text("from"_L1)).remove(u'+') != m_options.lipachat.phone)
        return u"from is not a number of this account"_s;
    if (what == "message/text")
        return readText(body, request);
    if (what == "media")
        return readMedia(body, request);
    if (what == "interactive/buttons")
        return readButtons(body, request);
    if (what == "interactive/list")
        return readList(body, request);
    if (what == "interactive/flows")
        return readFlow(body, request);
    return readTemplate(body.at("template"_L1), request);
}

QString LipachatDialect::readTemplate(const Json &sent, SendRequest &request) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = std::find_if(m_templates.begin(), m_templates.end(), [&](const Template &t) {
        return t.name == sent.text("name"_L1) && t.language == sent.text("languageCode"_L1);
    });
    if (known == m_templates.end() || known->status != "APPROVED"_L1)
        return u"template does not exist in this language or is not approved"_s;
    request.type = u"template"_s;
    request.category = known->category.toLower();
    request.mediaLink = sent.at("components"_L1).at("header"_L1).text("mediaUrl"_L1).toUtf8();
    for (const Json &component : known->components) {
        if (component.text("type"_L1) == "BODY"_L1)
            request.text = component.text("text"_L1);
    }
    int number = 0;
    for (const Json &value : sent.at("components"_L1).at("body"_L1).list("placeholders"_L1)) {
        const QString variable = u"{{%1}}"_s.arg(++number);
        if (!request.text.contains(variable))
            return u"template: too many placeholders"_s;
        request.text.replace(variable, value.asString().value_or(QString()));
    }
    return request.text.contains("{{"_L1) ? u"template: placeholders are missing"_s : QString();
}

void LipachatDialect::handleSend(const Call &call, const QByteArray &what)
{
    const auto body = Json::parse(call.request.body);
    SendRequest request;
    const QString wrong
        = body.ok() && body->isObject() ? readSend(what, *body, request) : u"the body is no JSON object"_s;
    if (!wrong.isEmpty()) {
        call.respond(refusal(400, wrong));
        return;
    }
    request.id = newWamid();
    {
        const std::lock_guard lock(m_mutex);
        if (m_tokens.size() >= kMostTokens)
            m_tokens.clear();
        const auto [entry, isNew] = m_tokens.try_emplace(request.clientToken, request.id);
        if (!isNew) {
            call.respond(success(lipachatReceipt(entry->second, request.clientToken)));
            return;
        }
    }
    if (m_exchange.send(Provider::Lipachat, request, call))
        return;
    const std::lock_guard lock(m_mutex);
    m_tokens.erase(request.clientToken);
}

void LipachatDialect::handleTemplates(const Call &call, const QList<QByteArray> &parts)
{
    const QByteArray &method = call.request.method;
    if (parts[1] == "upload" && method == "POST") {
        uploadFile(call);
    } else if (QString::fromUtf8(parts[1]) != m_options.lipachat.phone) {
        call.respond(refusal(404, u"No such number."_s));
    } else if (method == "GET") {
        listTemplates(call);
    } else if ((method == "POST" && parts.size() == 2) || (method == "PUT" && parts.size() == 3)) {
        saveTemplate(call, parts.size() == 3 ? QString::fromUtf8(parts[2]) : QString());
    } else {
        call.respond(refusal(404, {}));
    }
}

void LipachatDialect::saveTemplate(const Call &call, const QString &id)
{
    static const QRegularExpression name(u"^[a-z0-9_]{1,512}$"_s);
    const auto body = Json::parse(call.request.body);
    const Json component = body.ok() ? body->at("component"_L1) : Json();
    Json text = component.at("body"_L1);
    if (!body.ok() || !name.match(body->text("name"_L1)).hasMatch() || body->text("language"_L1).isEmpty()
        || text.text("text"_L1).isEmpty()) {
        call.respond(refusal(400, u"name, language and a body are required"_s));
        return;
    }
    Template made;
    made.name = body->text("name"_L1);
    made.language = body->text("language"_L1);
    made.category = body->text("category"_L1).toUpper();
    made.status = u"PENDING"_s;
    const auto typed = [](Json part, QLatin1String type) { return part.set("type"_L1, type); };
    for (const auto &[key, type] :
        {std::pair{"header"_L1, "HEADER"_L1}, {"body"_L1, "BODY"_L1}, {"footer"_L1, "FOOTER"_L1}}) {
        if (component.at(key).isObject())
            made.components.push_back(typed(component.at(key), type));
    }
    if (component.at("buttons"_L1).isArray()) {
        Json buttons = Json::object();
        made.components.push_back(typed(buttons.set("buttons"_L1, component.at("buttons"_L1)), "BUTTONS"_L1));
    }
    QString problem;
    {
        const std::lock_guard lock(m_mutex);
        const auto known = std::find_if(m_templates.begin(), m_templates.end(), [&](const Template &t) {
            return id.isEmpty() ? t.name == made.name && t.language == made.language : t.id == id;
        });
        if (id.isEmpty() ? known != m_templates.end() || m_templates.size() >= kMostTemplates
                         : known == m_templates.end())
            problem = id.isEmpty() ? u"this template exists"_s : u"no such template"_s;
        made.id = id.isEmpty() ? QString::number(++m_lastTemplate) : id;
        if (problem.isEmpty() && id.isEmpty())
            m_templates.push_back(made);
        else if (problem.isEmpty())
            *known = made;
    }
    if (!problem.isEmpty()) {
        call.respond(refusal(400, problem));
        return;
    }
    Json data = Json::object();
    call.respond(success(data.set("id"_L1, made.id).set("status"_L1, "PENDING"_L1)));
    review(made.id);
}

void LipachatDialect::review(const QString &id)
{
    m_exchange.tellLater(Provider::Lipachat, kReview, [this, id]() -> std::optional<Webhook> {
        const std::lock_guard lock(m_mutex);
        for (Template &known : m_templates) {
            if (known.id != id || known.status != "PENDING"_L1)
                continue;
            known.status = known.name.startsWith("reject"_L1) ? u"REJECTED"_s : u"APPROVED"_s;
            return templateWebhook(known);
        }
        return std::nullopt;
    });
}

Webhook LipachatDialect::templateWebhook(const Template &known) const
{
    Json status = Json::object();
    status.set("status"_L1, known.status).set("templateId"_L1, known.id).set("templateName"_L1, known.name);
    status.set("statusDescription"_L1, known.rejection.isEmpty() ? known.status : known.rejection);
    Webhook webhook;
    webhook.guest = u"template "_s + known.id;
    webhook.content = Json::object();
    webhook.content.set("event"_L1, "TEMPLATE_STATUS"_L1).set("templateStatus"_L1, status);
    return webhook;
}

void LipachatDialect::listTemplates(const Call &call) const
{
    Json list = Json::array();
    {
        const std::lock_guard lock(m_mutex);
        for (const Template &known : m_templates) {
            Json components = Json::array();
            for (const Json &component : known.components)
                components.append(component);
            Json score = Json::object();
            Json entry = Json::object();
            entry.set("name"_L1, known.name).set("components"_L1, components).set("language"_L1, known.language);
            entry.set("status"_L1, known.status).set("category"_L1, known.category).set("id"_L1, known.id);
            entry.set("rejected_reason"_L1, known.rejection.isEmpty() ? u"NONE"_s : known.rejection);
            list.append(entry.set("quality_score"_L1, score.set("score"_L1, "UNKNOWN"_L1)));
        }
    }
    call.respond(success(Json::object().set("data"_L1, list)));
}

void LipachatDialect::uploadFile(const Call &call)
{
    const auto parts = parseMultipart(call.request.header("Content-Type"), call.request.body);
    const bool hasFile = std::any_of(parts.begin(), parts.end(), [](const FormPart &p) { return p.name == "file"; });
    if (!hasFile) {
        call.respond(refusal(400, u"file is required"_s));
        return;
    }
    Json body = Json::object();
    body.set("timestamp"_L1, lipachatTime(m_exchange.now())).set("data"_L1, QString(u"4::"_s + newUuid()));
    call.respond(jsonResponse(
        200, body.set("status"_L1, "success"_L1).set("message"_L1, "Request processed"_L1).set("errors"_L1, Json())));
}

Result<std::optional<Webhook>> LipachatDialect::happen(const Json &event)
{
    const QString word = event.text("event"_L1).toUpper();
    if (!QStringList{u"APPROVED"_s, u"REJECTED"_s, u"PAUSED"_s, u"DISABLED"_s}.contains(word))
        return makeError(ErrorKind::BadData, u"event wants APPROVED, REJECTED, PAUSED or DISABLED."_s);
    const std::lock_guard lock(m_mutex);
    for (Template &known : m_templates) {
        if (known.name != event.text("template"_L1))
            continue;
        known.status = word;
        known.rejection = word == "REJECTED"_L1 ? event.text("reason"_L1) : QString();
        return std::optional(templateWebhook(known));
    }
    return makeError(ErrorKind::NotFound, u"There is no such template."_s);
}

} // namespace bellhop::sim
