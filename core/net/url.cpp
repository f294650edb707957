// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/url.h"

#include <QHostAddress>

namespace bellhop::net {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestUrl = 8192;

bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

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

QByteArray percentEncoded(QByteArrayView text)
{
    static constexpr char kHex[] = "0123456789ABCDEF";
    QByteArray out;
    out.reserve(text.size() * 3);
    for (const char c : text) {
        if (isUnreserved(c)) {
            out.append(c);
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out.append('%').append(kHex[byte >> 4]).append(kHex[byte & 15]);
    }
    return out;
}

QByteArray percentDecoded(QByteArrayView text, bool plusIsBlank)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const int high = c == '%' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low >= 0) {
            out.append(static_cast<char>(high * 16 + low));
            i += 2;
        } else {
            out.append(plusIsBlank && c == '+' ? ' ' : c);
        }
    }
    return out;
}

FormFields parseForm(QByteArrayView text)
{
    FormFields fields;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&');
        const QByteArrayView field = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (field.isEmpty())
            continue;
        const qsizetype equals = field.indexOf('=');
        const QByteArrayView name = equals < 0 ? field : field.first(equals);
        const QByteArrayView value = equals < 0 ? QByteArrayView() : field.sliced(equals + 1);
        fields.emplace_back(percentDecoded(name, true), percentDecoded(value, true));
    }
    return fields;
}

QByteArray formEncoded(const FormFields &fields)
{
    QByteArray out;
    for (const auto &[name, value] : fields) {
        if (!out.isEmpty())
            out.append('&');
        out.append(percentEncoded(name)).append('=').append(percentEncoded(value));
    }
    return out;
}

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
