// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/qloapps_link.h"

#include <QUrl>

#include <cmath>

namespace bellhop::connect {

using namespace Qt::StringLiterals;

namespace {

Error unknown(const QString &what, int status)
{
    return makeError(ErrorKind::OutcomeUnknown, u"The booking system's answer cannot be understood."_s,
        u"qloapps %1: status %2"_s.arg(what).arg(status));
}

/// The last of several: the earlier ones may be warnings of the shop's PHP.
Error refusalOf(const Json &answer, int status, const QString &what)
{
    const std::vector<Json> errors = answer.list("errors"_L1);
    const qint64 code = errors.empty() ? 0 : errors.back().integer("code"_L1).value_or(0);
    const QString message = errors.empty() ? QString() : errors.back().text("message"_L1);
    const QString detail = u"qloapps %1: status %2, code %3: %4"_s.arg(what).arg(status).arg(code).arg(message);
    if (status == 401 || status == 403 || code == 18 || code == 26)
        return makeError(ErrorKind::Unauthorised, u"The booking system does not accept the key."_s, detail);
    if (code == 404)
        return makeError(ErrorKind::NotFound, u"The booking system does not know this."_s, detail);
    if (status == 503 && code == 22)
        return makeError(ErrorKind::Network, u"The booking system's web service is switched off."_s, detail);
    if (message.contains("not available"_L1))
        return makeError(ErrorKind::Conflict, u"The room is no longer free."_s, detail);
    return makeError(ErrorKind::Refused, u"The booking system refuses: %1"_s.arg(message), detail);
}

} // namespace

QloAppsLink::QloAppsLink(QloAppsSettings settings)
    : m_settings(std::move(settings))
{
}

Result<Json> QloAppsLink::get(const QString &what) const
{
    net::ClientRequest request;
    request.url = what.toUtf8();
    return send(std::move(request), what.section(u'?', 0, 0));
}

Result<Json> QloAppsLink::post(const QString &resource, const QByteArray &body) const
{
    net::ClientRequest request;
    request.method = QByteArrayLiteral("POST");
    request.url = resource.toUtf8();
    request.body = body;
    request.headers.emplace_back(
        "Content-Type", body.startsWith('<') ? "application/xml; charset=utf-8" : "application/json");
    return send(std::move(request), resource);
}

Result<Json> QloAppsLink::send(net::ClientRequest request, const QString &what) const
{
    const bool reads = request.method == "GET";
    QString base = m_settings.url;
    while (base.endsWith(u'/'))
        base.chop(1);
    QByteArray path = request.url;
    path.replace('[', "%5B").replace(']', "%5D").replace(' ', "%20");
    request.url = base.toUtf8() + "/api/" + path + (path.contains('?') ? "&" : "?") + "output_format=JSON";
    request.headers.emplace_back("Authorization", "Basic " + (m_settings.key + ':').toBase64());
    request.headers.emplace_back("Output-Format", "JSON");
    request.timeout = m_settings.answerWithin;
    const Result<net::ClientResponse> answer = m_client.sendAndWait(std::move(request));
    if (!answer.ok() && reads) // asking changes nothing: it can be asked again
        return makeError(ErrorKind::Network, u"The booking system cannot be reached."_s, answer.error().detail);
    if (!answer.ok())
        return answer.error();
    if (answer->status == 401)
        return refusalOf(Json::object(), 401, what);
    if (answer->status == 404 && answer->body.trimmed().isEmpty())
        return makeError(ErrorKind::NotFound, u"The booking system does not know this."_s, u"qloapps "_s + what);
    const Result<Json> json = Json::parse(answer->body);
    const bool readable = json.ok() && (json->isObject() || json->isArray());
    if (readable && json->isObject() && json->has("errors"_L1))
        return refusalOf(*json, answer->status, what);
    if (readable && answer->status >= 200 && answer->status < 300)
        return *json;
    if (reads)
        return makeError(ErrorKind::Network, u"The booking system does not answer sensibly."_s,
            u"qloapps %1: status %2"_s.arg(what).arg(answer->status));
    return unknown(what, answer->status);
}

qint64 thousandthsOf(const Json &json, QLatin1String key)
{
    if (const auto number = json.number(key))
        return std::llround(*number * 1000);
    bool readable = false;
    const double value = json.text(key).toDouble(&readable);
    return readable ? std::llround(value * 1000) : 0;
}

std::vector<Json> listOf(const Json &answer, QLatin1String key)
{
    return answer.isArray() ? answer.elements() : answer.list(key);
}

} // namespace bellhop::connect
