// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/url.h"

#include <QHostAddress>

namespace bellhop::net {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestUrl = 8192;

Error badUrl(const QString &why)
{
    return makeError(ErrorKind::BadData, u"This is not a usable web address."_s, why);
}

std::optional<quint16> portOf(QByteArrayView text)
{
    bool ok = false;
    const ushort port = text.toByteArray().toUShort(&ok);
    if (!ok)
        return std::nullopt;
    return port;
}

quint16 standardPort(QByteArrayView scheme)
{
    return scheme == "https" || scheme == "wss" ? quint16(443) : quint16(80);
}

/// Splits "host:port" or "[v6]:port"; the port stays empty when none is written.
std::optional<std::pair<QByteArrayView, QByteArrayView>> splitAuthority(QByteArrayView authority)
{
    if (authority.startsWith('[')) {
        const qsizetype end = authority.indexOf(']');
        if (end < 0)
            return std::nullopt;
        const QByteArrayView rest = authority.sliced(end + 1);
        if (!rest.isEmpty() && !rest.startsWith(':'))
            return std::nullopt;
        return std::pair{authority.sliced(1, end - 1), rest.isEmpty() ? rest : rest.sliced(1)};
    }
    const qsizetype colon = authority.lastIndexOf(':');
    if (colon < 0)
        return std::pair{authority, QByteArrayView()};
    return std::pair{authority.first(colon), authority.sliced(colon + 1)};
}

bool isPlain(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 127; });
}

} // namespace

bool Url::isLoopback() const
{
    if (host == "localhost" || host.endsWith(".localhost"))
        return true;
    const QHostAddress address(QString::fromLatin1(host));
    return !address.isNull() && address.isLoopback();
}

QByteArray Url::authority() const
{
    QByteArray out = host.contains(':') ? "[" + host + "]" : host;
    if (port != standardPort(scheme))
        out.append(':').append(QByteArray::number(port));
    return out;
}

Result<Url> parseUrl(QByteArrayView text)
{
    const qsizetype schemeEnd = text.indexOf("://");
    if (schemeEnd < 0 || text.size() > kLongestUrl || !isPlain(text))
        return badUrl(u"no scheme, too long, or blanks inside"_s);
    Url url;
    url.scheme = text.first(schemeEnd).toByteArray().toLower();
    if (url.scheme != "http" && url.scheme != "https" && url.scheme != "ws" && url.scheme != "wss")
        return badUrl(u"unknown scheme"_s);
    QByteArrayView rest = text.sliced(schemeEnd + 3);
    if (const qsizetype fragment = rest.indexOf('#'); fragment >= 0)
        rest = rest.first(fragment);
    const auto stop = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
    const QByteArrayView authority = rest.first(stop - rest.begin());
    const QByteArrayView target = rest.sliced(authority.size());
    url.target = target.startsWith('/') ? target.toByteArray() : "/" + target.toByteArray();
    const auto parts = splitAuthority(authority);
    if (authority.contains('@') || !parts || parts->first.isEmpty())
        return badUrl(u"no host, or a user name in the address"_s);
    url.host = parts->first.toByteArray().toLower();
    const auto port = parts->second.isEmpty() ? standardPort(url.scheme) : portOf(parts->second);
    if (!port || *port == 0)
        return badUrl(u"bad port"_s);
    url.port = *port;
    return url;
}

Result<QByteArray> resolvedUrl(QByteArrayView base, QByteArrayView location)
{
    BELLHOP_TRY(const Url from, parseUrl(base));
    const QByteArray to = location.toByteArray();
    QByteArray whole = to;
    if (to.startsWith("//"))
        whole = from.scheme + ':' + to;
    else if (to.startsWith('/'))
        whole = from.scheme + "://" + from.authority() + to;
    BELLHOP_CHECK(parseUrl(whole));
    return whole;
}

bool ListenAddress::isLoopback() const
{
    return QHostAddress(address).isLoopback();
}

Result<ListenAddress> parseListenAddress(const QString &text)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    const auto parts = splitAuthority(bytes);
    const auto port = parts ? portOf(parts->second) : std::nullopt;
    QString host = parts ? QString::fromUtf8(parts->first) : QString();
    if (host == "localhost"_L1)
        host = u"127.0.0.1"_s;
    if (host == "*"_L1)
        host = u"0.0.0.0"_s;
    if (!port || QHostAddress(host).isNull()) {
        return makeError(ErrorKind::BadData,
            u"A listen address is an IP address and a port, such as 127.0.0.1:8080 or [::1]:8080."_s);
    }
    return ListenAddress{host, *port};
}

} // namespace bellhop::net
