// SPDX-License-Identifier: GPL-3.0-or-later
// Twilio's messages: sending one, looking them up, their files.
#include "core/sim/file_rules.h"
#include "core/sim/twilio_dialect.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestBody = 1600;
constexpr auto kFileLife = std::chrono::minutes(5);

QString valueOf(const net::FormFields &form, const char *name)
{
    const auto found = std::find_if(form.begin(), form.end(), [name](const auto &f) { return f.first == name; });
    return found == form.end() ? QString() : QString::fromUtf8(found->second);
}

qsizetype countOf(const net::FormFields &form, const char *name)
{
    return std::count_if(form.begin(), form.end(), [name](const auto &f) { return f.first == name; });
}

bool isWebAddress(const QString &url)
{
    return url.startsWith("http://"_L1) || url.startsWith("https://"_L1);
}

/// What the business put into its callback to recognise the message: "ref", or the only field there is.
QString tokenOf(const QByteArray &callback)
{
    const qsizetype query = callback.indexOf('?');
    if (query < 0)
        return {};
    const net::FormFields fields = net::parseForm(callback.mid(query + 1));
    const QString ref = valueOf(fields, "ref");
    return ref.isEmpty() && fields.size() == 1 ? QString::fromUtf8(fields.front().second) : ref;
}

/// "2026-11-20" is its first instant, or with `end` its last.
std::optional<qint64> timeOf(const QString &text, bool end)
{
    if (text.size() == 10) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid())
            return std::nullopt;
        return (end ? day.endOfDay(Qt::UTC) : day.startOfDay(Qt::UTC)).toMSecsSinceEpoch();
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

struct Filter {
    QString to;
    QString from;
    std::optional<qint64> since;
    std::optional<qint64> until;
    bool isWrong = false;

    [[nodiscard]] bool matches(const LoggedMessage &message) const
    {
        return (to.isEmpty() || message.to == to) && (from.isEmpty() || message.from == from)
            && (!since || message.createdAt.ms / 1000 >= *since / 1000)
            && (!until || message.createdAt.ms / 1000 <= *until / 1000);
    }
};

/// `DateSent=`, `DateSent>=` and `DateSent<=`: the comparison belongs to the name.
Filter readFilter(const net::FormFields &query)
{
    Filter filter;
    filter.to = valueOf(query, "To");
    filter.from = valueOf(query, "From");
    for (const auto &[name, value] : query) {
        const QString text = QString::fromUtf8(value);
        const bool isDate = name == "DateSent" || name == "DateSent>" || name == "DateSent<";
        if (!isDate)
            continue;
        if (name != "DateSent<")
            filter.since = timeOf(text, false);
        if (name != "DateSent>")
            filter.until = timeOf(text, true);
        filter.isWrong = filter.isWrong || !timeOf(text, false);
    }
    return filter;
}

/// A place in the list that later messages do not move: everything older than this one.
struct Cursor {
    QString before;
    bool passed = true;
};

} // namespace

/// 0, or the code of what is wrong. What Twilio finds out later is put into `faults`.
int TwilioDialect::readSend(const net::FormFields &form, SendRequest &request, FaultSet &faults) const
{
    static const QRegularExpression phone(u"^whatsapp:\\+(\\d{7,15})$"_s);
    static const QRegularExpression user(u"^whatsapp:([A-Z]{2}\\.[A-Za-z0-9.]{1,131})$"_s);
    const QString to = valueOf(form, "To");
    const QString from = valueOf(form, "From");
    if (to.isEmpty())
        return 21604;
    if (from.isEmpty() && valueOf(form, "MessagingServiceSid").isEmpty())
        return 21603;
    if (!from.isEmpty() && from != u"whatsapp:"_s + m_hotel.sender)
        return 63007;
    if (to == from)
        return 63031;
    const auto asPhone = phone.match(to);
    const auto asUser = user.match(to);
    if (!asPhone.hasMatch() && !asUser.hasMatch())
        return 21211;
    request.phone = asPhone.captured(1);
    request.userId = asUser.captured(1);
    request.callback = valueOf(form, "StatusCallback").toUtf8();
    if (!request.callback.isEmpty() && !isWebAddress(QString::fromUtf8(request.callback)))
        return 21609;
    request.clientToken = tokenOf(request.callback);
    if (!valueOf(form, "ContentSid").isEmpty())
        return readContent(form, request, faults);
    request.text = valueOf(form, "Body");
    request.mediaLink = valueOf(form, "MediaUrl").toUtf8();
    const QString place = valueOf(form, "PersistentAction");
    if (request.text.size() > kLongestBody)
        return 21617;
    if (request.text.isEmpty() && request.mediaLink.isEmpty() && place.isEmpty())
        return 21619;
    if (countOf(form, "MediaUrl") > 1)
        return 21623;
    if (!request.mediaLink.isEmpty() && !isWebAddress(QString::fromUtf8(request.mediaLink)))
        return 21620;
    request.type = !request.mediaLink.isEmpty() ? u"file"_s : place.startsWith("geo:"_L1) ? u"location"_s : u"text"_s;
    if (request.text.isEmpty())
        request.text = u"[%1]"_s.arg(request.type);
    return 0;
}

int TwilioDialect::readContent(const net::FormFields &form, SendRequest &request, FaultSet &faults) const
{
    const FilledContent filled = m_content.fill(valueOf(form, "ContentSid"), valueOf(form, "ContentVariables"));
    if (filled.error != 0 && !filled.failsLater)
        return filled.error;
    if (filled.error != 0)
        faults.add({FaultAction::Kind::FailLater, filled.error, {}});
    request.text = filled.text;
    request.mediaLink = filled.mediaLink;
    request.category = filled.category;
    // Unapproved ones are messages like others: they need the window.
    request.type = filled.isApproved ? u"template"_s : u"interactive"_s;
    return 0;
}

void TwilioDialect::create(const Call &call)
{
    SendRequest request;
    Call sent = call;
    const int code = readSend(net::parseForm(call.request.body), request, sent.faults);
    if (code != 0) {
        call.respond(twilioError(code));
        return;
    }
    request.id = newSid(request.mediaLink.isEmpty() ? "SM"_L1 : "MM"_L1);
    m_exchange.send(Provider::Twilio, request, sent);
}

void TwilioDialect::list(const Call &call) const
{
    net::FormFields query = net::parseForm(call.request.query);
    const Filter filter = readFilter(query);
    if (filter.isWrong) {
        call.respond(twilioError(20001, u"A date is not valid."_s));
        return;
    }
    const QString asked = valueOf(query, "PageSize");
    const auto size = static_cast<std::size_t>(std::clamp(asked.isEmpty() ? 50 : asked.toInt(), 1, 1000));
    const int page = std::max(valueOf(query, "Page").toInt(), 0);
    const QString token = valueOf(query, "PageToken"); // "PA" and the last message of the page before
    Cursor cursor{token.mid(2), token.isEmpty()};
    Json messages = Json::array();
    QString last;
    std::size_t count = 0;
    bool more = false;
    for (const LoggedMessage &message : m_log.all()) {
        if (!cursor.passed) {
            cursor.passed = message.id == cursor.before;
            continue;
        }
        if (!filter.matches(message))
            continue;
        if (count == size) {
            more = true;
            break;
        }
        messages.append(twilioMessageJson(m_hotel, message));
        last = message.id;
        ++count;
    }
    const auto uriOf = [&](int number, const QString &pageToken) {
        std::erase_if(query, [](const auto &f) { return f.first == "Page" || f.first == "PageToken"; });
        net::FormFields fields = query;
        fields.emplace_back("Page", QByteArray::number(number));
        if (!pageToken.isEmpty())
            fields.emplace_back("PageToken", pageToken.toLatin1());
        return QString::fromUtf8(call.path + '?' + net::formEncoded(fields));
    };
    Json body = Json::object();
    body.set("messages"_L1, messages).set("page"_L1, page).set("page_size"_L1, static_cast<qint64>(size));
    body.set("start"_L1, static_cast<qint64>(size) * page);
    body.set("end"_L1, static_cast<qint64>(size) * page + std::max<qint64>(static_cast<qint64>(count) - 1, 0));
    body.set("uri"_L1, uriOf(page, token)).set("first_page_uri"_L1, uriOf(0, {}));
    body.set("previous_page_uri"_L1, Json());
    if (more)
        body.set("next_page_uri"_L1, uriOf(page + 1, u"PA"_s + last));
    else
        body.set("next_page_uri"_L1, Json());
    call.respond(jsonResponse(200, body));
}

void TwilioDialect::handleMessage(const Call &call, const QString &sid)
{
    const QByteArray &method = call.request.method;
    const auto message = m_log.find(sid);
    if (!message) {
        call.respond(twilioError(20404));
    } else if (method == "DELETE") {
        m_log.remove(sid);
        call.respond({204, {}, {}, {}});
    } else if (method == "POST") {
        const net::FormFields form = net::parseForm(call.request.body);
        if (valueOf(form, "Status") == "canceled"_L1) {
            call.respond(twilioError(30409, u"Only a scheduled message can be canceled."_s));
            return;
        }
        m_log.redact(sid, m_exchange.now());
        call.respond(jsonResponse(200, twilioMessageJson(m_hotel, *m_log.find(sid))));
    } else {
        call.respond(jsonResponse(200, twilioMessageJson(m_hotel, *message)));
    }
}

void TwilioDialect::handleMedia(const Call &call, const QString &sid, const QString &mediaSid)
{
    const auto message = m_log.find(sid);
    if (!message || (!mediaSid.isEmpty() && message->mediaId != QString(mediaSid).remove(u".json"_s))) {
        call.respond(twilioError(20404));
        return;
    }
    const auto medium = m_exchange.media().find(Provider::Twilio, message->mediaId, m_exchange.now());
    Json json = Json::object();
    json.set("sid"_L1, message->mediaId).set("parent_sid"_L1, sid).set("account_sid"_L1, m_hotel.accountSid);
    json.set("content_type"_L1, message->mediaType).set("date_created"_L1, twilioTime(message->createdAt));
    json.set("uri"_L1,
        u"/2010-04-01/Accounts/%1/Messages/%2/Media/%3.json"_s.arg(m_hotel.accountSid, sid, message->mediaId));
    if (mediaSid.isEmpty()) {
        Json body = Json::object();
        Json entries = Json::array();
        if (medium)
            entries.append(json);
        call.respond(jsonResponse(200, body.set("media_list"_L1, entries)));
    } else if (!medium) {
        call.respond(twilioError(20404));
    } else if (call.request.method == "DELETE") {
        m_exchange.media().remove(Provider::Twilio, message->mediaId);
        call.respond({204, {}, {}, {}});
    } else if (mediaSid.endsWith(".json"_L1)) {
        call.respond(jsonResponse(200, json));
    } else if (call.faults.has(FaultAction::Kind::RedirectMedia) || call.faults.has(FaultAction::Kind::ExpireMedia)) {
        call.respond(mediaAnswer(*medium, call.faults));
    } else {
        const QByteArray word = m_exchange.media().grant(Provider::Twilio, medium->id, m_exchange.now() + kFileLife);
        call.respond({307, {}, {}, {{"Location", call.base + "/cdn/" + word}}});
    }
}

/// Where the redirect of a file leads.
void TwilioDialect::serveFile(const Call &call, const QByteArray &word)
{
    const auto medium = m_exchange.media().redeem(word, m_exchange.now());
    if (!medium)
        call.respond({403, "text/plain", "Request has expired", {}});
    else
        call.respond(mediaAnswer(*medium, call.faults));
}

} // namespace bellhop::sim
