// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/twilio_signature.h"

#include "core/base/form.h"
#include "core/channel/signature.h"

#include <QCryptographicHash>

#include <map>
#include <optional>
#include <set>

namespace bellhop::channel {

namespace {

/// What is signed beside the address.
QByteArray signedPart(QByteArrayView form)
{
    std::map<QByteArray, std::set<QByteArray>> sorted;
    for (const auto &[name, value] : parseForm(form))
        sorted[name].insert(value);
    QByteArray text;
    for (const auto &[name, values] : sorted) {
        for (const QByteArray &value : values)
            text.append(name).append(value);
    }
    return text;
}

/// The address with another port behind its host: none, or the one given.
QByteArray withPort(QByteArrayView url, QByteArrayView port)
{
    const qsizetype start = url.indexOf("://") + 3;
    qsizetype end = start;
    while (end < url.size() && url[end] != '/' && url[end] != '?' && url[end] != '#')
        ++end;
    const QByteArrayView authority = url.sliced(start, end - start);
    const qsizetype host = authority.lastIndexOf('@') + 1;
    const qsizetype colon = authority.sliced(host).lastIndexOf(':');
    const bool brackets = authority.sliced(host).lastIndexOf(']') > colon; // of an IPv6 address
    const QByteArrayView bare = colon < 0 || brackets ? authority : authority.first(host + colon);
    QByteArray out = url.first(start).toByteArray() + bare.toByteArray();
    if (!port.isEmpty())
        out.append(':').append(port);
    return out + url.sliced(end).toByteArray();
}

bool hasPort(QByteArrayView url)
{
    return withPort(url, {}) != url;
}

std::optional<QByteArray> bodyDigest(QByteArrayView url)
{
    const qsizetype question = url.indexOf('?');
    if (question < 0)
        return std::nullopt;
    for (const auto &[name, value] : parseForm(url.sliced(question + 1))) {
        if (name == "bodySHA256")
            return value;
    }
    return std::nullopt;
}

} // namespace

QByteArray twilioSignature(QByteArrayView authToken, QByteArrayView url, QByteArrayView form)
{
    return hmacSha1Base64(authToken, url.toByteArray() + signedPart(form));
}

bool isSignedByTwilio(QByteArrayView authToken, QByteArrayView url, QByteArrayView body, QByteArrayView signature)
{
    if (authToken.isEmpty() || signature.isEmpty() || url.indexOf("://") < 0)
        return false;
    QByteArrayView form = body;
    if (const auto digest = bodyDigest(url)) {
        const QByteArray own = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
        if (!equalInConstantTime(own, *digest))
            return false;
        form = {};
    }
    const QByteArray standard = url.startsWith("https:") ? "443" : "80";
    const QByteArray with = hasPort(url) ? url.toByteArray() : withPort(url, standard);
    const bool bare = equalInConstantTime(twilioSignature(authToken, withPort(url, {}), form), signature);
    const bool ported = equalInConstantTime(twilioSignature(authToken, with, form), signature);
    return bare || ported;
}

} // namespace bellhop::channel
