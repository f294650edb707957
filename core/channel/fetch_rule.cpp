// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/fetch_rule.h"

#include <algorithm>
#include <array>
#include <optional>

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestUrl = 4096;

struct WebAddress {
    QByteArray scheme;
    QByteArray host;
    QByteArray port; ///< Empty: the scheme's own.
    bool operator==(const WebAddress &) const = default;
};

bool isHostByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

/// A strict reading that every other parser agrees with: no user, no escapes, brackets or backslashes in the host.
std::optional<WebAddress> readAddress(const QString &url)
{
    const QByteArray text = url.toUtf8();
    const bool plain
        = std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 127 && c != '\\' && c != '"'; });
    if (!plain || text.size() > kLongestUrl)
        return std::nullopt;
    WebAddress address;
    address.scheme = text.startsWith("https://") ? "https" : (text.startsWith("http://") ? "http" : "");
    if (address.scheme.isEmpty())
        return std::nullopt;
    const QByteArray rest = text.mid(address.scheme.size() + 3);
    const auto stop = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?' || c == '#'; });
    const QByteArray authority = rest.left(stop - rest.begin());
    const qsizetype colon = authority.indexOf(':');
    address.host = (colon < 0 ? authority : authority.left(colon)).toLower();
    address.port = colon < 0 ? QByteArray() : authority.mid(colon + 1);
    bool isPort = false;
    const uint port = address.port.toUInt(&isPort);
    if (colon >= 0 && (!isPort || port == 0 || port > 65535))
        return std::nullopt;
    address.port = colon < 0 || port == (address.scheme == "https" ? 443U : 80U) ? QByteArray() : address.port;
    if (address.host.isEmpty() || !std::all_of(address.host.begin(), address.host.end(), isHostByte))
        return std::nullopt;
    return address;
}

/// A name of the public kind: two labels or more, the last one with a letter (so no 127.0.0.1, 0x7f.1 or "localhost").
bool isPublicName(const QByteArray &host)
{
    const QList<QByteArray> labels = host.split('.');
    if (labels.size() < 2 || std::any_of(labels.begin(), labels.end(), [](const QByteArray &l) { return l.isEmpty(); }))
        return false;
    static constexpr std::array kInside{"localhost", "local", "internal", "intranet", "home", "lan", "corp", "arpa"};
    const QByteArray &last = labels.last();
    const bool letters = std::all_of(last.begin(), last.end(), [](char c) { return (c >= 'a' && c <= 'z'); });
    return (letters || last.startsWith("xn--"))
        && std::none_of(kInside.begin(), kInside.end(), [&](const char *word) { return last == word; });
}

bool matches(const QByteArray &host, const std::vector<QByteArray> &patterns)
{
    return std::any_of(patterns.begin(), patterns.end(),
        [&](const QByteArray &p) { return p.startsWith('.') ? host.endsWith(p) : host == p; });
}

} // namespace

FetchRule fetchRule(const ChannelSettings &settings, const FetchHosts &hosts, const QString &url)
{
    const auto address = readAddress(url);
    if (!address)
        return FetchRule::Refused;
    if (const auto own = readAddress(settings.apiBase); own && *own == *address)
        return FetchRule::WithCredentials;
    if (address->scheme != "https" || !isPublicName(address->host) || !address->port.isEmpty())
        return FetchRule::Refused;
    if (matches(address->host, hosts.trusted))
        return FetchRule::WithCredentials;
    const bool ours = std::any_of(settings.mediaHosts.begin(), settings.mediaHosts.end(),
        [&](const QString &host) { return matches(address->host, {host.toUtf8().toLower()}); });
    return hosts.anyPublic || ours || matches(address->host, hosts.plain) ? FetchRule::Plain : FetchRule::Refused;
}

} // namespace bellhop::channel
