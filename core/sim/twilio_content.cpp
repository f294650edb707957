// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/twilio_content.h"

#include "core/sim/twilio_payloads.h"

#include <QRegularExpression>

#include <algorithm>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kReview{2'000};
constexpr std::size_t kMost = 10'000;

const QRegularExpression &variables()
{
    static const QRegularExpression pattern(u"\\{\\{(\\d+)\\}\\}"_s);
    return pattern;
}

template <typename List> auto *bySid(List &list, const QString &sid)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Content &c) { return c.sid == sid; });
    return found == list.end() ? nullptr : &*found;
}

/// The first of a content's types, "twilio/quick-reply", and what it holds.
std::pair<QString, Json> mainType(const Content &content)
{
    const std::vector<QString> names = content.types.keys();
    if (names.empty())
        return {};
    const QByteArray key = names.front().toUtf8();
    return {names.front(), content.types.at(QLatin1String(key))};
}

Content made(const QString &sid, const QString &name, const QString &language, const QString &type, const Json &inner)
{
    Content content;
    content.sid = sid;
    content.friendlyName = name;
    content.approvalName = name;
    content.language = language;
    content.category = u"UTILITY"_s;
    content.approval = u"approved"_s;
    const QByteArray key = type.toLatin1();
    content.types = Json::object().set(QLatin1String(key), inner);
    content.variables = Json::object();
    content.variables.set("1"_L1, "Amina"_L1).set("2"_L1, "8841"_L1);
    return content;
}

/// In the language of Meta's checks: nothing at the edges, no two in a row.
bool isAllowed(const QString &body)
{
    static const QRegularExpression edge(u"^\\s*\\{\\{|\\}\\}\\s*$|\\}\\}\\s*\\{\\{"_s);
    return !body.isEmpty() && !edge.match(body).hasMatch();
}

} // namespace

TwilioContent::TwilioContent(const QString &accountSid, Exchange &exchange)
    : m_accountSid(accountSid)
    , m_exchange(exchange)
{
    Json text = Json::object();
    text.set("body"_L1, "Hello {{1}}, your booking {{2}} is confirmed. We look forward to seeing you."_L1);
    Json action = Json::object();
    action.set("title"_L1, "Confirm"_L1).set("id"_L1, "confirm"_L1);
    Json reply = Json::object();
    reply.set("body"_L1, "Dear {{1}}, will you arrive today for booking {{2}}?"_L1);
    reply.set("actions"_L1, Json::array().append(action));
    m_contents = {made(u"HX00000000000000000000000000000001"_s, u"booking_confirm"_s, u"en"_s, u"twilio/text"_s, text),
        made(u"HX00000000000000000000000000000002"_s, u"pre_arrival"_s, u"en"_s, u"twilio/quick-reply"_s, reply)};
    for (Content &content : m_contents)
        content.createdAt = content.updatedAt = m_exchange.now();
}

Json TwilioContent::approvalJson(const Content &content)
{
    Json json = Json::object();
    json.set("name"_L1, content.approvalName).set("category"_L1, content.category);
    json.set("content_type"_L1, mainType(content).first).set("status"_L1, content.approval);
    return json.set("rejection_reason"_L1, content.rejection).set("allow_category_change"_L1, true);
}

Json TwilioContent::toJson(const Content &content, const QByteArray &base) const
{
    const QString url = QString::fromUtf8(base) + u"/v1/Content/"_s + content.sid;
    Json links = Json::object();
    links.set("approval_fetch"_L1, QString(url + u"/ApprovalRequests"_s));
    links.set("approval_create"_L1, QString(url + u"/ApprovalRequests/whatsapp"_s));
    Json json = Json::object();
    json.set("sid"_L1, content.sid).set("account_sid"_L1, m_accountSid);
    json.set("friendly_name"_L1, content.friendlyName).set("language"_L1, content.language);
    json.set("variables"_L1, content.variables).set("types"_L1, content.types);
    json.set("date_created"_L1, content.createdAt.toUtc().toString(Qt::ISODate));
    json.set("date_updated"_L1, content.updatedAt.toUtc().toString(Qt::ISODate));
    return json.set("url"_L1, url).set("links"_L1, links);
}

/// /v1/Content, /v1/Content/{HX}, /v1/Content/{HX}/ApprovalRequests[/whatsapp], /v1 and /v2/ContentAndApprovals.
void TwilioContent::handle(const Call &call, const QList<QByteArray> &parts)
{
    const QByteArray &method = call.request.method;
    const bool withApprovals = parts[1] == "ContentAndApprovals";
    const QString sid = parts.size() > 2 ? QString::fromUtf8(parts[2]) : QString();
    if (parts.size() == 2 && method == "GET")
        list(call, withApprovals);
    else if (parts.size() == 2 && method == "POST" && !withApprovals)
        create(call);
    else if (parts.size() == 3 && !withApprovals)
        one(call, sid);
    else if (parts.size() >= 4 && parts[3] == "ApprovalRequests")
        submit(call, sid);
    else
        call.respond(twilioError(20404));
}

void TwilioContent::list(const Call &call, bool withApprovals) const
{
    const int asked = call.request.queryValue("PageSize").value_or("50").toInt();
    const auto size = static_cast<std::size_t>(std::clamp(asked, 1, 500));
    const auto page = static_cast<std::size_t>(std::max(call.request.queryValue("Page").value_or("0").toInt(), 0));
    Json contents = Json::array();
    bool more = false;
    {
        const std::lock_guard lock(m_mutex);
        for (std::size_t i = page * size; i < std::min(m_contents.size(), (page + 1) * size); ++i) {
            Json entry = toJson(m_contents[i], call.base);
            if (withApprovals)
                entry.set("approval_requests"_L1, approvalJson(m_contents[i]));
            contents.append(entry);
        }
        more = m_contents.size() > (page + 1) * size;
    }
    const auto pageUrl = [&](std::size_t number) {
        return QString::fromUtf8(call.base + call.path)
            + u"?PageSize=%1&Page=%2&PageToken=PT%2"_s.arg(size).arg(number);
    };
    Json meta = Json::object();
    meta.set("page"_L1, static_cast<qint64>(page)).set("page_size"_L1, static_cast<qint64>(size));
    meta.set("key"_L1, "contents"_L1).set("first_page_url"_L1, pageUrl(0));
    meta.set("url"_L1, pageUrl(page));
    if (more)
        meta.set("next_page_url"_L1, pageUrl(page + 1));
    else
        meta.set("next_page_url"_L1, Json());
    if (page > 0)
        meta.set("previous_page_url"_L1, pageUrl(page - 1));
    else
        meta.set("previous_page_url"_L1, Json());
    Json body = Json::object();
    call.respond(jsonResponse(200, body.set("contents"_L1, contents).set("meta"_L1, meta)));
}

void TwilioContent::create(const Call &call)
{
    const auto body = Json::parse(call.request.body);
    Content content;
    if (body.ok() && body->isObject()) {
        content.friendlyName = body->text("friendly_name"_L1);
        content.language = body->text("language"_L1);
        content.variables = body->at("variables"_L1).isObject() ? body->at("variables"_L1) : Json::object();
        content.types = body->at("types"_L1);
    }
    if (content.language.isEmpty() || !content.types.isObject() || content.types.keys().empty()) {
        call.respond(twilioError(20001, u"language and types are required."_s));
        return;
    }
    content.sid = newSid("HX"_L1);
    content.createdAt = content.updatedAt = m_exchange.now();
    bool full = false;
    {
        const std::lock_guard lock(m_mutex);
        full = m_contents.size() >= kMost;
        if (!full)
            m_contents.push_back(content);
    }
    call.respond(full ? twilioError(20429) : jsonResponse(201, toJson(content, call.base)));
}

void TwilioContent::one(const Call &call, const QString &sid)
{
    const QByteArray &method = call.request.method;
    const auto body = method == "PUT" ? Json::parse(call.request.body) : Result<Json>(Json());
    std::optional<net::HttpResponse> answer;
    {
        const std::lock_guard lock(m_mutex);
        Content *content = bySid(m_contents, sid);
        if (content == nullptr) {
            answer = twilioError(20404);
        } else if (method == "DELETE") {
            std::erase_if(m_contents, [&](const Content &c) { return c.sid == sid; });
            answer = net::HttpResponse{204, {}, {}, {}};
        } else if (method == "PUT" && body.ok() && body->isObject()) {
            content->friendlyName = body->string("friendly_name"_L1).value_or(content->friendlyName);
            if (body->at("types"_L1).isObject())
                content->types = body->at("types"_L1);
            content->updatedAt = m_exchange.now();
            answer = jsonResponse(200, toJson(*content, call.base));
        } else if (method == "GET") {
            answer = jsonResponse(200, toJson(*content, call.base));
        } else {
            answer = twilioError(20001);
        }
    }
    call.respond(*answer);
}

void TwilioContent::submit(const Call &call, const QString &sid)
{
    const auto body = Json::parse(call.request.body);
    const bool isSubmit = call.request.method == "POST";
    const QString name = isSubmit && body.ok() ? body->text("name"_L1) : QString();
    std::optional<net::HttpResponse> answer;
    {
        const std::lock_guard lock(m_mutex);
        Content *content = bySid(m_contents, sid);
        if (content == nullptr) {
            answer = twilioError(20404);
        } else if (!isSubmit) {
            Json json = Json::object();
            json.set("sid"_L1, content->sid).set("account_sid"_L1, m_accountSid);
            answer = jsonResponse(200, json.set("whatsapp"_L1, approvalJson(*content)));
        } else if (name.isEmpty() || body->text("category"_L1).isEmpty()) {
            answer = twilioError(20001, u"name and category are required."_s);
        } else {
            content->approvalName = name;
            content->category = body->text("category"_L1).toUpper();
            content->approval = u"received"_s;
            answer = jsonResponse(201, approvalJson(*content));
        }
    }
    call.respond(*answer);
    if (!isSubmit || answer->status != 201)
        return;
    m_exchange.tellLater(Provider::Twilio, kReview, [this, sid]() -> std::optional<Webhook> {
        const std::lock_guard lock(m_mutex);
        Content *content = bySid(m_contents, sid);
        if (content == nullptr || content->approval != "received"_L1)
            return std::nullopt;
        const bool isFine
            = isAllowed(mainType(*content).second.text("body"_L1)) && !content->approvalName.startsWith("reject"_L1);
        content->approval = isFine ? u"approved"_s : u"rejected"_s;
        content->rejection = isFine ? QString() : u"The template's format is not valid."_s;
        return std::nullopt; // nobody is told: it has to be asked for
    });
}

Status TwilioContent::happen(const Json &order)
{
    const QString name = order.text("template"_L1);
    const QString event = order.text("event"_L1).toLower();
    if (!QStringList{u"approved"_s, u"rejected"_s, u"paused"_s, u"disabled"_s, u"pending"_s}.contains(event))
        return makeError(ErrorKind::BadData, u"event wants APPROVED, REJECTED, PAUSED, DISABLED or PENDING."_s);
    const std::lock_guard lock(m_mutex);
    for (Content &content : m_contents) {
        if (content.sid != name && content.friendlyName != name)
            continue;
        content.approval = event;
        content.rejection = event == "rejected"_L1 ? order.text("reason"_L1) : QString();
        return done();
    }
    return makeError(ErrorKind::NotFound, u"There is no such template."_s);
}

FilledContent TwilioContent::fill(const QString &sid, const QString &given) const
{
    FilledContent filled;
    const std::lock_guard lock(m_mutex);
    const Content *content = bySid(m_contents, sid);
    if (content == nullptr) {
        filled.error = 21655;
        return filled;
    }
    Json values = Json::object();
    if (!given.isEmpty()) {
        const auto parsed = Json::parse(given.toUtf8());
        if (!parsed.ok() || !parsed->isObject()) {
            filled.error = 21656;
            return filled;
        }
        values = *parsed;
    }
    const Json inner = mainType(*content).second;
    filled.text = inner.string("body"_L1).value_or(u"[%1]"_s.arg(content->friendlyName));
    for (const auto &match : variables().globalMatch(QString(filled.text))) {
        const QByteArray number = match.captured(1).toLatin1();
        const auto value = values.string(QLatin1String(number))
                               .value_or(content->variables.text(
                                   QLatin1String(number))); // the sample stands in for what is left out
        if (value.isEmpty()) {
            filled.error = 63028;
            filled.failsLater = true;
        }
        filled.text.replace(match.captured(0), value);
    }
    const auto media = inner.list("media"_L1);
    filled.mediaLink = media.empty() ? QByteArray() : media.front().asString().value_or(QString()).toUtf8();
    filled.category = content->category.toLower();
    filled.isApproved = content->approval == "approved"_L1;
    return filled;
}

} // namespace bellhop::sim
