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

using Bytes = std::vector<quint8>; // 4 or 16

std::optional<Bytes> readIpv4(QStringView text)
{
    Bytes bytes;
    for (const QStringView part : text.split(u'.')) {
        bool ok = false;
        const uint value = part.toUInt(&ok);
        const bool digits
            = std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }) && part.size() <= 3;
        if (!ok || !digits || value > 255 || (part.size() > 1 && part.startsWith(u'0')))
            return std::nullopt;
        bytes.push_back(static_cast<quint8>(value));
    }
    return bytes.size() == 4 ? std::optional(bytes) : std::nullopt;
}

/// The groups of one side of "::"; an IPv4 tail counts for two.
std::optional<Bytes> readGroups(QStringView text)
{
    Bytes bytes;
    if (text.isEmpty())
        return bytes;
    for (const QStringView part : text.split(u':')) {
        if (part.contains(u'.')) {
            const auto tail = readIpv4(part);
            if (!tail)
                return std::nullopt;
            bytes.insert(bytes.end(), tail->begin(), tail->end());
            continue;
        }
        bool ok = false;
        const uint value = part.toUInt(&ok, 16);
        if (!ok || part.size() > 4 || part.startsWith(u'+') || part.startsWith(u'-'))
            return std::nullopt;
        bytes.push_back(static_cast<quint8>(value >> 8));
        bytes.push_back(static_cast<quint8>(value & 255));
    }
    return bytes;
}

std::optional<Bytes> readIp(QString text)
{
    if (const qsizetype zone = text.indexOf(u'%'); zone >= 0)
        text.truncate(zone);
    if (!text.contains(u':'))
        return readIpv4(text);
    const qsizetype gap = text.indexOf("::"_L1);
    const auto head = readGroups(gap < 0 ? QStringView(text) : QStringView(text).first(gap));
    const auto tail = readGroups(gap < 0 ? QStringView() : QStringView(text).sliced(gap + 2));
    if (!head || !tail)
        return std::nullopt;
    const std::size_t known = head->size() + tail->size();
    if (known > 16 || (gap < 0 && known != 16))
        return std::nullopt;
    Bytes bytes = *head;
    bytes.resize(16 - tail->size(), 0);
    bytes.insert(bytes.end(), tail->begin(), tail->end());
    // An IPv4 address in IPv6 clothes is the IPv4 address.
    static const Bytes kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (std::equal(kMapped.begin(), kMapped.end(), bytes.begin()))
        return Bytes(bytes.begin() + 12, bytes.end());
    return bytes;
}

bool isInNetwork(const Bytes &address, const QString &network)
{
    const auto base = readIp(network.section(u'/', 0, 0).trimmed());
    if (!base || base->size() != address.size())
        return false;
    const int most = static_cast<int>(address.size()) * 8;
    bool ok = true;
    const int bits = network.contains(u'/') ? network.section(u'/', 1).trimmed().toInt(&ok) : most;
    if (!ok || bits < 0 || bits > most)
        return false;
    for (int i = 0; i < bits; ++i) {
        const auto byte = static_cast<std::size_t>(i / 8);
        const int shift = 7 - i % 8;
        if ((((*base)[byte] ^ address[byte]) >> shift & 1) != 0)
            return false;
    }
    return true;
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

bool isInNetworks(const QString &text, const QStringList &networks)
{
    const auto address = readIp(text);
    return address && std::any_of(networks.begin(), networks.end(), [&](const QString &network) {
        return isInNetwork(*address, network);
    });
}

} // namespace bellhop::channel
