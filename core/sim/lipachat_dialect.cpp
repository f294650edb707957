// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/lipachat_dialect.h"

#include "core/sim/file_rules.h"
#include "core/sim/lipachat_payloads.h"

#include <algorithm>
#include <array>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kFileLife = std::chrono::hours(24 * 7);
constexpr int kMostTries = 4;
constexpr milliseconds kBetweenTries{1'000};

/// The path after /api/v1, which callers may leave out.
QList<QByteArray> pathOf(const QByteArray &path)
{
    QList<QByteArray> parts = partsOf(path);
    if (parts.size() > 1 && parts[0] == "api" && parts[1] == "v1")
        parts.remove(0, 2);
    return parts;
}

/// "text", "media", … of a send; empty for other paths.
QByteArray sendOf(const QList<QByteArray> &parts)
{
    static constexpr std::array kSends{
        "message/text", "media", "interactive/buttons", "interactive/list", "interactive/flows", "template"};
    if (parts.isEmpty() || parts[0] != "whatsapp")
        return {};
    const QByteArray rest = parts.mid(1).join('/');
    return std::find(kSends.begin(), kSends.end(), rest) == kSends.end() ? QByteArray() : rest;
}

} // namespace

LipachatDialect::LipachatDialect(const SimulatorOptions &options, Exchange &exchange)
    : m_options(options)
    , m_exchange(exchange)
{
    Template known;
    known.id = QString::number(++m_lastTemplate);
    known.name = u"booking_confirm"_s;
    known.language = u"en"_s;
    known.category = u"UTILITY"_s;
    Json body = Json::object();
    body.set("type"_L1, "BODY"_L1);
    body.set("text"_L1, "Hello {{1}}, your booking {{2}} is confirmed. We look forward to seeing you."_L1);
    known.components = {body};
    m_templates = {known};
}

Operation LipachatDialect::operationOf(const net::HttpRequest &request, const QByteArray &path) const
{
    const QList<QByteArray> parts = pathOf(path);
    if (request.method == "POST" && !sendOf(parts).isEmpty())
        return Operation::Send;
    if (parts.startsWith("files"))
        return Operation::Media;
    if (parts.size() > 1 && parts[0] == "template")
        return parts[1] == "upload" ? Operation::Upload : Operation::Templates;
    return parts.size() == 2 && parts[0] == "whatsapp" && parts[1] == "message" ? Operation::Pull : Operation::Other;
}

void LipachatDialect::handle(const Call &call)
{
    const QList<QByteArray> parts = pathOf(call.path);
    const QByteArray what = sendOf(parts);
    if (parts.size() >= 2 && parts[0] == "files") {
        const auto medium = m_exchange.media().redeem(parts[1], m_exchange.now());
        call.respond(medium ? mediaAnswer(*medium, call.faults) : net::HttpResponse{404, "text/plain", "Gone", {}});
    } else if (call.request.header("apiKey") != m_options.lipachat.apiKey) {
        call.respond(refusal(401, {}));
    } else if (call.request.method == "POST" && !what.isEmpty()) {
        handleSend(call, what);
    } else if (call.request.method == "GET" && parts == QList<QByteArray>{"whatsapp", "message"}) {
        listMessages(call);
    } else if (parts.size() >= 2 && parts[0] == "template") {
        handleTemplates(call, parts);
    } else {
        call.respond(refusal(404, u"No such path."_s));
    }
}

const RefusalCodes &LipachatDialect::codes() const
{
    static const RefusalCodes codes{401, 429, 429, 470, 131026, 131053, 503, true, true};
    return codes;
}

net::HttpResponse LipachatDialect::refusal(int code, const QString &details) const
{
    return lipachatError(code, details, m_exchange.now());
}

net::HttpResponse LipachatDialect::success(const Json &data, const QString &message)
{
    Json body = Json::object();
    body.set("timestamp"_L1, lipachatTime(SystemClock().now())).set("data"_L1, data).set("status"_L1, "success"_L1);
    body.set("message"_L1, message.isEmpty() ? u"Request processed"_s : message).set("errors"_L1, Json());
    return jsonResponse(200, body);
}

QString LipachatDialect::newId(const GuestMessage &) const
{
    return newWamid();
}

net::HttpResponse LipachatDialect::accepted(const SendRequest &request, const Guest &guest)
{
    LoggedMessage message;
    message.id = request.id;
    message.from = m_options.lipachat.phone;
    message.to = guest.phone;
    message.body = request.text;
    message.type = request.type;
    message.status = u"SENT"_s;
    message.clientToken = request.clientToken;
    message.mediaUrl = request.mediaLink;
    message.createdAt = message.updatedAt = m_exchange.now();
    m_log.add(message);
    return success(lipachatReceipt(request.id, request.clientToken));
}

std::optional<Webhook> LipachatDialect::inbound(
    const Guest &guest, const GuestMessage &message, const QString &id, Instant at)
{
    std::optional<Medium> medium;
    QByteArray url;
    if (!message.mediaId.isEmpty()) {
        medium = m_exchange.media().find(Provider::Lipachat, message.mediaId, at);
        url = m_exchange.address() + "/lipachat/files/"
            + m_exchange.media().grant(Provider::Lipachat, message.mediaId, at + kFileLife);
    }
    Webhook webhook;
    webhook.content = lipachatInbound(m_options.lipachat.phone, guest, message, id, medium, url);
    if (webhook.content.isNull())
        return std::nullopt;
    LoggedMessage logged;
    logged.id = id;
    logged.inbound = true;
    logged.from = guest.phone;
    logged.to = m_options.lipachat.phone;
    logged.body = message.isFile() ? message.content.text("caption"_L1) : message.words();
    logged.type = message.type;
    logged.status = u"RECEIVED"_s;
    logged.mediaId = message.mediaId;
    logged.mediaType = medium ? medium->mimeType : QString();
    logged.mediaUrl = url;
    logged.createdAt = logged.updatedAt = at;
    m_log.add(logged);
    webhook.guest = guest.phone;
    return webhook;
}

std::optional<Webhook> LipachatDialect::status(const StatusReport &report)
{
    static const QStringList ranks{u"SENT"_s, u"DELIVERED"_s, u"FAILED"_s, u"READ"_s};
    const QString word = report.status.toUpper();
    if (!ranks.contains(word))
        return std::nullopt;
    const auto known = m_log.find(report.message.id);
    if (known && ranks.indexOf(word) > ranks.indexOf(known->status))
        m_log.update(report.message.id, word, report.errorCode, report.at);
    Webhook webhook;
    webhook.guest = report.guest.phone;
    webhook.content = lipachatStatus(report);
    return webhook;
}

WebhookManners LipachatDialect::manners() const
{
    WebhookManners manners;
    manners.pack = [](const std::vector<Webhook> &webhooks, const QByteArray &url, bool forged) {
        WebhookPost post{url, {{"Content-Type", "application/json"}}, webhooks.front().content.toBytes()};
        if (forged)
            post.url = url.left(url.lastIndexOf('/') + 1) + "guessed"; // nothing is signed: the path is the secret
        return post;
    };
    manners.isAccepted = [](const PostOutcome &outcome) { return outcome.status >= 200 && outcome.status < 300; };
    manners.nextTry = [](const QByteArray &, const PostOutcome &, int tries) -> std::optional<milliseconds> {
        return tries < kMostTries ? std::optional(kBetweenTries * tries) : std::nullopt;
    };
    manners.userAgent = QByteArrayLiteral("Lipachat");
    return manners;
}

void LipachatDialect::listMessages(const Call &call) const
{
    const int page = std::max(call.request.queryValue("page").value_or("0").toInt(), 0);
    const int size = std::clamp(call.request.queryValue("size").value_or("20").toInt(), 1, 500);
    const auto messages = m_log.all();
    Json rows = Json::array();
    const auto from = static_cast<std::size_t>(page) * static_cast<std::size_t>(size);
    for (std::size_t i = from; i < std::min(messages.size(), from + static_cast<std::size_t>(size)); ++i)
        rows.append(lipachatRow(messages[i]));
    Json data = Json::object();
    data.set("data"_L1, rows).set("page"_L1, page).set("size"_L1, size);
    call.respond(success(data.set("total"_L1, static_cast<qint64>(messages.size()))));
}

} // namespace bellhop::sim
