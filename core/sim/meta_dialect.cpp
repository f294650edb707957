// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/meta_dialect.h"

#include "core/channel/signature.h"

#include <algorithm>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kFirstRetryMs = 1'000;
constexpr double kLongestRetryMs = 60'000;
constexpr QByteArrayView kAttachments = "/whatsapp_business/attachments/";

bool isVersion(const QByteArray &part)
{
    return part.size() > 3 && part[0] == 'v' && part.contains('.') && part[1] >= '0' && part[1] <= '9';
}

/// The path without its version; newest when it has none.
QList<QByteArray> objectPath(const QByteArray &path)
{
    QList<QByteArray> parts = partsOf(path);
    if (!parts.isEmpty() && isVersion(parts.front()))
        parts.removeFirst();
    return parts;
}

MetaError unknownPath()
{
    MetaError error = metaError(100, u"Unknown path components."_s);
    error.httpStatus = 404;
    return error;
}

Json success()
{
    return Json::object().set("success"_L1, true);
}

} // namespace

MetaDialect::MetaDialect(const SimulatorOptions &options, Exchange &exchange)
    : m_options(options)
    , m_exchange(exchange)
    , m_number{options.phoneNumberId, options.displayPhone, options.businessAccountId}
    , m_templates(exchange, m_samples)
    , m_profile(Json::object())
{
    m_profile.set("about"_L1, "Simulated Hotel"_L1).set("vertical"_L1, "HOTEL"_L1);
}

Operation MetaDialect::operationOf(const net::HttpRequest &request, const QByteArray &path) const
{
    if (path.startsWith(kAttachments))
        return Operation::Media;
    const QList<QByteArray> parts = objectPath(path);
    const QByteArray edge = parts.size() > 1 ? parts[1] : QByteArray();
    if (edge == "messages" && request.method == "POST") {
        const auto body = Json::parse(request.body);
        return body.ok() && body->text("status"_L1) == "read"_L1 ? Operation::Read : Operation::Send;
    }
    if (edge == "media" || edge == "uploads" || (parts.size() == 1 && parts[0].startsWith("upload:")))
        return Operation::Upload;
    if (edge == "message_templates" || edge == "unpause"
        || (parts.size() == 1 && m_templates.has(QString::fromUtf8(parts[0]))))
        return Operation::Templates;
    const bool isMedium
        = parts.size() == 1 && m_exchange.media().find(Provider::Meta, QString::fromUtf8(parts[0]), m_exchange.now());
    return isMedium ? Operation::Media : Operation::Other;
}

void MetaDialect::handle(const Call &call)
{
    const QByteArray authorization = call.request.header("Authorization");
    const bool isOurs = !m_options.accessToken.isEmpty()
        && (authorization == "Bearer " + m_options.accessToken || authorization == "OAuth " + m_options.accessToken);
    const bool isAttachment = call.path.startsWith(kAttachments);
    const QList<QByteArray> parts = objectPath(call.path);
    if (!isAttachment && (parts.isEmpty() || parts.size() > 3))
        call.respond(unknownPath().toResponse());
    else if (!isOurs)
        call.respond(metaError(190).toResponse());
    else if (isAttachment)
        download(call);
    else
        handleObject(call, parts);
}

void MetaDialect::handleObject(const Call &call, const QList<QByteArray> &parts)
{
    const QString id = QString::fromUtf8(parts[0]);
    const QByteArray edge = parts.size() > 1 ? parts[1] : QByteArray();
    const QByteArray &method = call.request.method;
    const auto medium = m_exchange.media().find(Provider::Meta, id, m_exchange.now());
    if (id == m_number.phoneNumberId) {
        handleNumber(call, edge);
    } else if (id == m_number.businessAccountId) {
        handleAccount(call, edge);
    } else if (m_templates.has(id)) {
        if (edge == "unpause" && method == "POST")
            m_templates.unpause(call, id);
        else if (method == "POST")
            m_templates.edit(call, id);
        else
            m_templates.one(call, id);
    } else if (medium && edge.isEmpty() && method == "DELETE") {
        m_exchange.media().remove(Provider::Meta, id);
        call.respond(jsonResponse(200, success()));
    } else if (medium && edge.isEmpty() && method == "GET") {
        lookUp(call, *medium);
    } else if (id == "app"_L1 && edge.isEmpty() && method == "GET") {
        Json app = Json::object();
        call.respond(jsonResponse(200, app.set("id"_L1, m_options.appId).set("name"_L1, "Simulated App"_L1)));
    } else if (id == m_options.appId && edge == "uploads" && method == "POST") {
        m_samples.open(call);
    } else if (id.startsWith("upload:"_L1) && edge.isEmpty() && method == "POST") {
        m_samples.take(call, id);
    } else if (edge.isEmpty() || edge == "messages" || edge == "media" || edge == "message_templates") {
        call.respond(noSuchObject().toResponse());
    } else {
        call.respond(unknownPath().toResponse());
    }
}

void MetaDialect::handleNumber(const Call &call, const QByteArray &edge)
{
    const QByteArray &method = call.request.method;
    if (edge == "messages" && method == "POST") {
        handleSend(call);
    } else if (edge == "media" && method == "POST") {
        upload(call);
    } else if (edge.isEmpty() && method == "GET") {
        call.respond(jsonResponse(200, numberJson()));
    } else if (edge == "whatsapp_business_profile") {
        const std::lock_guard lock(m_mutex);
        if (const auto body = Json::parse(call.request.body); method == "POST" && body.ok() && body->isObject())
            m_profile = *body;
        Json data = Json::object();
        data.set("data"_L1, Json::array().append(m_profile));
        call.respond(jsonResponse(200, method == "POST" ? success() : data));
    } else if (edge == "block_users") {
        blockUsers(call);
    } else if (edge.isEmpty() || edge == "register" || edge == "deregister" || edge == "settings"
        || edge == "request_code" || edge == "verify_code") {
        call.respond(jsonResponse(200, success()));
    } else {
        call.respond(unknownPath().toResponse());
    }
}

void MetaDialect::handleAccount(const Call &call, const QByteArray &edge)
{
    const QByteArray &method = call.request.method;
    if (edge == "message_templates" && method == "GET") {
        m_templates.list(call);
    } else if (edge == "message_templates" && method == "POST") {
        m_templates.create(call);
    } else if (edge == "message_templates" && method == "DELETE") {
        m_templates.remove(call);
    } else if (edge == "phone_numbers") {
        Json body = Json::object();
        call.respond(jsonResponse(200, body.set("data"_L1, Json::array().append(numberJson()))));
    } else if (edge == "subscribed_apps") {
        call.respond(jsonResponse(200, success()));
    } else if (edge.isEmpty()) {
        Json body = Json::object();
        body.set("id"_L1, m_number.businessAccountId).set("name"_L1, "Simulated Hotel"_L1);
        call.respond(jsonResponse(200, body));
    } else {
        call.respond(unknownPath().toResponse());
    }
}

Json MetaDialect::numberJson() const
{
    Json health = Json::object();
    health.set("can_send_message"_L1, "AVAILABLE"_L1).set("entities"_L1, Json::array());
    Json throughput = Json::object();
    throughput.set("level"_L1, "STANDARD"_L1);
    Json number = Json::object();
    number.set("id"_L1, m_number.phoneNumberId).set("display_phone_number"_L1, m_number.displayPhone);
    number.set("verified_name"_L1, "Simulated Hotel"_L1).set("name_status"_L1, "APPROVED"_L1);
    number.set("status"_L1, "CONNECTED"_L1).set("platform_type"_L1, "CLOUD_API"_L1).set("throughput"_L1, throughput);
    number.set("whatsapp_business_manager_messaging_limit"_L1, "TIER_2K"_L1).set("health_status"_L1, health);
    const std::lock_guard lock(m_mutex);
    return number.set("quality_rating"_L1, m_quality);
}

void MetaDialect::blockUsers(const Call &call)
{
    const auto body = Json::parse(call.request.body);
    Json users = Json::array();
    for (const Json &entry : body.ok() ? body->list("block_users"_L1) : std::vector<Json>()) {
        const QString input = entry.string("user"_L1).value_or(entry.text("user_id"_L1));
        Json user = Json::object();
        users.append(user.set("input"_L1, input).set("wa_id"_L1, QString(input).remove(u'+')));
    }
    Json blocked = Json::object();
    blocked.set(call.request.method == "DELETE" ? "removed_users"_L1 : "added_users"_L1, users);
    Json answer = Json::object();
    call.respond(jsonResponse(200, answer.set("messaging_product"_L1, "whatsapp"_L1).set("block_users"_L1, blocked)));
}

const RefusalCodes &MetaDialect::codes() const
{
    static const RefusalCodes codes{190, 130429, 131056, 131047, 131026, 131053, 131016, true, true};
    return codes;
}

net::HttpResponse MetaDialect::refusal(int code, const QString &details) const
{
    return metaError(code, details).toResponse();
}

QString MetaDialect::newId(const GuestMessage &) const
{
    return newWamid();
}

net::HttpResponse MetaDialect::accepted(const SendRequest &request, const Guest &guest)
{
    return acceptedResponse(request, guest.phone, guest.userId(), request.isTemplate() ? u"accepted"_s : QString());
}

std::optional<Webhook> MetaDialect::inbound(
    const Guest &guest, const GuestMessage &message, const QString &id, Instant at)
{
    std::optional<Medium> medium;
    if (!message.mediaId.isEmpty())
        medium = m_exchange.media().find(Provider::Meta, message.mediaId, at);
    Webhook webhook;
    webhook.guest = guest.phone;
    const QByteArray url = medium ? mediaUrl(m_exchange.address() + "/meta", *medium, "webhook") : QByteArray();
    webhook.content = messageChange(m_number, guest, message, id, at, medium, url);
    return webhook;
}

std::optional<Webhook> MetaDialect::status(const StatusReport &report)
{
    Webhook webhook;
    webhook.guest = report.guest.phone;
    webhook.content = statusChange(m_number, report);
    return webhook;
}

Webhook MetaDialect::echo(const Guest &guest, const GuestMessage &message) const
{
    Webhook webhook;
    webhook.guest = guest.phone;
    webhook.content = echoChange(m_number, guest, message, newWamid(), m_exchange.now());
    return webhook;
}

Result<std::optional<Webhook>> MetaDialect::happen(const Json &event)
{
    Webhook webhook;
    if (event.has("template"_L1)) {
        BELLHOP_TRY(webhook.content, m_templates.happen(event));
        return std::optional(webhook);
    }
    const QString field = event.text("field"_L1);
    if (field.isEmpty() || !event.at("value"_L1).isObject())
        return makeError(ErrorKind::BadData, u"An event wants a template, or a field and its value."_s);
    if (const QString quality = event.text("quality"_L1); !quality.isEmpty()) {
        const std::lock_guard lock(m_mutex);
        m_quality = quality;
    }
    Json value = event.at("value"_L1);
    if (field == "user_preferences"_L1 && !value.has("metadata"_L1))
        value.set("messaging_product"_L1, "whatsapp"_L1).set("metadata"_L1, metadataOf(m_number));
    webhook.content = changeOf(field, value);
    return std::optional(webhook);
}

WebhookPost MetaDialect::signedPost(const QByteArray &url, const QByteArray &body, bool forged) const
{
    const QByteArray secret = forged ? m_options.appSecret + "-guessed" : m_options.appSecret;
    return {url, {{"Content-Type", "application/json"}, {"X-Hub-Signature-256", channel::metaSignature(secret, body)}},
        body};
}

WebhookManners MetaDialect::manners() const
{
    WebhookManners manners;
    manners.pack = [this](const std::vector<Webhook> &webhooks, const QByteArray &url, bool forged) {
        std::vector<Json> changes;
        for (const Webhook &webhook : webhooks)
            changes.push_back(webhook.content);
        return signedPost(url, notificationOf(m_number, changes), forged);
    };
    manners.isAccepted = [](const PostOutcome &outcome) { return outcome.status == 200; };
    manners.nextTry = [](const QByteArray &, const PostOutcome &, int tries) -> std::optional<milliseconds> {
        const double wait = kFirstRetryMs * static_cast<double>(1 << std::min(tries - 1, 10));
        return milliseconds(static_cast<qint64>(std::min(wait, kLongestRetryMs)));
    };
    manners.mostInOne = 1000;
    manners.userAgent = QByteArrayLiteral("facebookexternalua");
    return manners;
}

} // namespace bellhop::sim
