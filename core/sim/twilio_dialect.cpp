// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/twilio_dialect.h"

#include "core/base/uuid.h"
#include "core/sim/file_rules.h"

#include <algorithm>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kBetweenTries{500};

/// "#rc=5&rp=all": how often it is tried again, and after what.
struct ConnectionRules {
    int tries = 1;
    QByteArray after = "ct";
};

ConnectionRules rulesOf(const QByteArray &url)
{
    ConnectionRules rules;
    const qsizetype fragment = url.indexOf('#');
    if (fragment < 0)
        return rules;
    for (const auto &[name, value] : net::parseForm(url.mid(fragment + 1))) {
        if (name == "rc")
            rules.tries = std::clamp(value.toInt(), 0, 5);
        if (name == "rp")
            rules.after = value;
    }
    return rules;
}

QByteArray reasonOf(const PostOutcome &outcome)
{
    if (!outcome.reached)
        return "ct";
    if (outcome.status == 0)
        return "rt";
    return outcome.status >= 500 ? "5xx" : "4xx";
}

} // namespace

TwilioDialect::TwilioDialect(const SimulatorOptions &options, Exchange &exchange)
    : m_options(options)
    , m_exchange(exchange)
    , m_hotel{options.twilio.accountSid, options.twilio.sender}
    , m_content(options.twilio.accountSid, exchange)
{
}

Operation TwilioDialect::operationOf(const net::HttpRequest &request, const QByteArray &path) const
{
    if (path.startsWith("/v1/Content") || path.startsWith("/v2/Content"))
        return Operation::Templates;
    if (path.startsWith("/v2/Indicators/"))
        return Operation::Read;
    if (path.startsWith("/cdn/") || path.contains("/Media"))
        return Operation::Media;
    if (path.endsWith("/Messages.json"))
        return request.method == "POST" ? Operation::Send : Operation::Pull;
    return path.contains("/Messages/") && request.method == "GET" ? Operation::Pull : Operation::Other;
}

bool TwilioDialect::isOurs(const net::HttpRequest &request) const
{
    const QByteArray pair = m_hotel.accountSid.toLatin1() + ':' + m_options.twilio.authToken;
    return request.header("Authorization") == "Basic " + pair.toBase64();
}

void TwilioDialect::handle(const Call &call)
{
    const QList<QByteArray> parts = partsOf(call.path);
    const bool isFile = parts.size() == 2 && parts[0] == "cdn";
    const bool isOpenMedia = !m_options.twilio.mediaNeedsLogin && call.request.method == "GET" && parts.size() == 7
        && parts[5] == "Media" && !parts[6].endsWith(".json");
    if (isFile)
        serveFile(call, parts[1]);
    else if (!isOurs(call.request) && !isOpenMedia)
        call.respond(twilioError(20003));
    else if (parts.size() >= 2 && (parts[1] == "Content" || parts[1] == "ContentAndApprovals"))
        m_content.handle(call, parts);
    else if (call.path == "/v2/Indicators/Typing.json" && call.request.method == "POST")
        typing(call);
    else if (parts.size() >= 3 && parts[0] == "2010-04-01" && parts[1] == "Accounts")
        handleAccount(call, parts);
    else
        call.respond(twilioError(20404));
}

/// /2010-04-01/Accounts/{AC}[.json], …/Messages.json, …/Messages/{SM}[.json], …/Media[.json], …/Media/{ME}[.json]
void TwilioDialect::handleAccount(const Call &call, const QList<QByteArray> &parts)
{
    const auto bare
        = [](const QByteArray &part) { return QString::fromUtf8(part.endsWith(".json") ? part.chopped(5) : part); };
    if (bare(parts[2]) != m_hotel.accountSid) {
        call.respond(twilioError(20404));
    } else if (parts.size() == 3) {
        Json account = Json::object();
        account.set("sid"_L1, m_hotel.accountSid).set("status"_L1, "active"_L1).set("type"_L1, "Full"_L1);
        call.respond(jsonResponse(200, account.set("friendly_name"_L1, "Simulated Hotel"_L1)));
    } else if (parts.size() == 4 && parts[3] == "Messages.json") {
        if (call.request.method == "POST")
            create(call);
        else
            list(call);
    } else if (parts.size() == 5 && parts[3] == "Messages") {
        handleMessage(call, bare(parts[4]));
    } else if (parts.size() >= 6 && parts[3] == "Messages" && parts[5].startsWith("Media")) {
        handleMedia(call, QString::fromUtf8(parts[4]), parts.size() > 6 ? QString::fromUtf8(parts[6]) : QString());
    } else {
        call.respond(twilioError(20404));
    }
}

/// Marks the message as read and shows "typing…", both at once.
void TwilioDialect::typing(const Call &call)
{
    QString id;
    for (const auto &[name, value] : net::parseForm(call.request.body)) {
        if (name == "messageId")
            id = QString::fromUtf8(value);
    }
    if (m_exchange.markRead(Provider::Twilio, id, true))
        call.respond(jsonResponse(200, Json::object().set("success"_L1, true)));
    else
        call.respond(twilioError(20404));
}

const RefusalCodes &TwilioDialect::codes() const
{
    static const RefusalCodes codes{20003, 20429, 63018, 63016, 63003, 63019, 20503, false, false, 21610};
    return codes;
}

net::HttpResponse TwilioDialect::refusal(int code, const QString &details) const
{
    return twilioError(code, details);
}

QString TwilioDialect::newId(const GuestMessage &message) const
{
    return newSid(message.isFile() ? "MM"_L1 : "SM"_L1);
}

net::HttpResponse TwilioDialect::accepted(const SendRequest &request, const Guest &guest)
{
    LoggedMessage message;
    message.id = request.id;
    message.from = u"whatsapp:"_s + m_hotel.sender;
    message.to = twilioAddress(guest);
    message.body = request.text;
    message.type = request.type;
    message.status = u"queued"_s;
    message.clientToken = request.clientToken;
    message.mediaUrl = request.mediaLink;
    message.createdAt = message.updatedAt = m_exchange.now();
    m_log.add(message);
    return jsonResponse(201, twilioMessageJson(m_hotel, message));
}

std::optional<Webhook> TwilioDialect::inbound(
    const Guest &guest, const GuestMessage &message, const QString &id, Instant at)
{
    std::optional<Medium> medium;
    QByteArray url;
    if (!message.mediaId.isEmpty()) {
        medium = m_exchange.media().find(Provider::Twilio, message.mediaId, at);
        url = m_exchange.address() + "/twilio/2010-04-01/Accounts/" + m_hotel.accountSid.toLatin1() + "/Messages/"
            + id.toLatin1() + "/Media/" + message.mediaId.toLatin1();
    }
    const auto form = twilioInbound(m_hotel, guest, message, id, medium, url);
    if (!form)
        return std::nullopt;
    LoggedMessage logged;
    logged.id = id;
    logged.inbound = true;
    logged.from = twilioAddress(guest);
    logged.to = u"whatsapp:"_s + m_hotel.sender;
    logged.body = message.isFile() ? message.content.text("caption"_L1) : message.words();
    logged.type = message.type;
    logged.status = u"received"_s;
    logged.mediaId = message.mediaId;
    logged.mediaType = medium ? medium->mimeType : QString();
    logged.createdAt = logged.updatedAt = at;
    m_log.add(logged);
    Webhook webhook;
    webhook.guest = guest.phone;
    webhook.form = *form;
    if (!m_options.twilio.fallbackUrl.isEmpty()) {
        webhook.fallback = std::make_shared<Webhook>(webhook);
        webhook.fallback->url = m_options.twilio.fallbackUrl;
        webhook.fallback->form.emplace_back("ErrorCode", "11200");
        webhook.fallback->form.emplace_back("ErrorUrl", m_options.twilio.webhookUrl);
    }
    return webhook;
}

std::optional<Webhook> TwilioDialect::status(const StatusReport &report)
{
    if (report.status == "played"_L1)
        return std::nullopt; // has no such word
    static const QStringList ranks{u"queued"_s, u"sent"_s, u"delivered"_s, u"undelivered"_s, u"read"_s};
    const QString word = twilioStatus(report.status);
    const auto known = m_log.find(report.message.id);
    if (known && ranks.indexOf(word) > ranks.indexOf(known->status))
        m_log.update(report.message.id, word, report.errorCode, report.at);
    if (report.message.callback.isEmpty())
        return std::nullopt;
    Webhook webhook;
    webhook.guest = report.guest.phone;
    webhook.form = twilioStatusForm(m_hotel, report);
    webhook.url = report.message.callback;
    return webhook;
}

WebhookPost TwilioDialect::pack(const Webhook &webhook, const QByteArray &url, bool forged) const
{
    const TwilioOptions &twilio = m_options.twilio;
    const QByteArray token = forged ? twilio.authToken + "-guessed" : twilio.authToken;
    const QByteArray signedUrl = withoutFragment(url);
    WebhookPost post;
    post.url = url;
    if (!twilio.publicUrl.isEmpty() && !twilio.relayUrl.isEmpty() && url.startsWith(twilio.publicUrl))
        post.url = twilio.relayUrl + url.mid(twilio.publicUrl.size());
    post.headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"},
        {"X-Twilio-Signature", twilioSignature(token, signedUrl, webhook.form)},
        {"I-Twilio-Idempotency-Token", newUuid().toLatin1()}};
    post.body = net::formEncoded(webhook.form);
    return post;
}

WebhookManners TwilioDialect::manners() const
{
    WebhookManners manners;
    manners.pack = [this](const std::vector<Webhook> &webhooks, const QByteArray &url, bool forged) {
        return pack(webhooks.front(), url, forged);
    };
    manners.isAccepted = [](const PostOutcome &outcome) { return outcome.status >= 200 && outcome.status < 300; };
    manners.nextTry = [](const QByteArray &url, const PostOutcome &outcome, int tries) -> std::optional<milliseconds> {
        const ConnectionRules rules = rulesOf(url);
        const bool matches = rules.after == "all" || rules.after.split(',').contains(reasonOf(outcome));
        return matches && tries <= rules.tries ? std::optional(kBetweenTries) : std::nullopt;
    };
    manners.userAgent = QByteArrayLiteral("TwilioProxy/1.1");
    return manners;
}

Result<std::optional<Webhook>> TwilioDialect::happen(const Json &event)
{
    BELLHOP_CHECK(m_content.happen(event));
    return std::optional<Webhook>(); // nobody is told: it has to be asked for
}

} // namespace bellhop::sim
