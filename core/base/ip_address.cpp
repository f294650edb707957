// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ip_address.h"

#include <algorithm>
#include <vector>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

using Bytes = std::vector<quint8>;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

std::optional<Bytes> readV4(QStringView text)
{
    Bytes bytes;
    for (const QStringView part : text.split(u'.')) {
        const bool plain = !part.isEmpty() && part.size() <= 3 && std::all_of(part.begin(), part.end(), isDigit)
            && (part.size() == 1 || !part.startsWith(u'0'));
        const uint value = plain ? part.toUInt() : 256;
        if (value > 255)
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
            const auto tail = readV4(part);
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

std::optional<Bytes> readV6(QStringView text)
{
    const qsizetype gap = text.indexOf("::"_L1);
    const auto head = readGroups(gap < 0 ? text : text.first(gap));
    const auto tail = readGroups(gap < 0 ? QStringView() : text.sliced(gap + 2));
    if (!head || !tail)
        return std::nullopt;
    const std::size_t known = head->size() + tail->size();
    if (known > 16 || (gap < 0 && known != 16))
        return std::nullopt;
    Bytes bytes = *head;
    bytes.resize(16 - tail->size(), 0);
    bytes.insert(bytes.end(), tail->begin(), tail->end());
    return bytes;
}

IpAddress v4Of(const quint8 *bytes)
{
    IpAddress address;
    std::copy_n(bytes, 4, address.bytes.begin());
    return address;
}

bool isPublicV4(const IpAddress &address)
{
    struct Net {
        quint32 start;
        int bits;
    };
    static constexpr std::array<Net, 15> kOthers{{{0x00000000, 8}, {0x0a000000, 8}, {0x64400000, 10}, {0x7f000000, 8},
        {0xa9fe0000, 16}, {0xac100000, 12}, {0xc0000000, 24}, {0xc0000200, 24}, {0xc0586300, 24}, {0xc0a80000, 16},
        {0xc6120000, 15}, {0xc6336400, 24}, {0xcb007100, 24}, {0xe0000000, 4}, {0xf0000000, 4}}};
    quint32 number = 0;
    for (int i = 0; i < 4; ++i)
        number = number << 8 | address.bytes[static_cast<std::size_t>(i)];
    return std::none_of(kOthers.begin(), kOthers.end(),
        [number](const Net &net) { return ((number ^ net.start) >> (32 - net.bits)) == 0; });
}

} // namespace

std::optional<IpAddress> parseIpAddress(QStringView text)
{
    if (!text.contains(u':')) {
        const auto bytes = readV4(text);
        return bytes ? std::optional(v4Of(bytes->data())) : std::nullopt;
    }
    if (const qsizetype zone = text.indexOf(u'%'); zone >= 0)
        text = text.first(zone);
    const auto bytes = readV6(text);
    if (!bytes)
        return std::nullopt;
    static const Bytes kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (std::equal(kMapped.begin(), kMapped.end(), bytes->begin()))
        return v4Of(bytes->data() + kMapped.size());
    IpAddress address;
    address.isV6 = true;
    std::copy(bytes->begin(), bytes->end(), address.bytes.begin());
    return address;
}

bool isPublic(const IpAddress &address)
{
    if (!address.isV6)
        return isPublicV4(address);
    const auto &v6 = address.bytes;
    if ((v6[0] & 0xe0) != 0x20)
        return false; // only 2000::/3 is given out
    const quint32 head = quint32(v6[0]) << 24 | quint32(v6[1]) << 16 | quint32(v6[2]) << 8 | v6[3];
    if (head == 0x20010000 || head == 0x20010db8)
        return false; // Teredo, documentation
    if (v6[0] == 0x20 && v6[1] == 0x02) // 6to4 carries an IPv4 address
        return isPublicV4(v4Of(v6.data() + 2));
    return true;
}

bool isLoopback(const IpAddress &address)
{
    if (!address.isV6)
        return address.bytes[0] == 127;
    return address == parseIpAddress(u"::1");
}

bool IpNetwork::contains(const IpAddress &address) const
{
    if (base.isV6 != address.isV6)
        return false;
    for (int i = 0; i < bits; ++i) {
        const auto byte = static_cast<std::size_t>(i / 8);
        const int shift = 7 - i % 8;
        if (((base.bytes[byte] ^ address.bytes[byte]) >> shift & 1) != 0)
            return false;
    }
    return true;
}

std::optional<IpNetwork> parseIpNetwork(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto base = parseIpAddress((slash < 0 ? text : text.first(slash)).trimmed());
    if (!base)
        return std::nullopt;
    if (slash < 0)
        return IpNetwork{*base, base->bits()};
    const QStringView length = text.sliced(slash + 1).trimmed();
    const bool plain = !length.isEmpty() && length.size() <= 3 && std::all_of(length.begin(), length.end(), isDigit);
    const int bits = plain ? length.toInt() : -1;
    return bits < 0 || bits > base->bits() ? std::nullopt : std::optional(IpNetwork{*base, bits});
}

bool isInNetworks(const QString &address, const QStringList &networks)
{
    const auto numeric = parseIpAddress(address);
    return numeric && std::any_of(networks.begin(), networks.end(), [&](const QString &text) {
        const auto network = parseIpNetwork(text);
        return network && network->contains(*numeric);
    });
}

} // namespace bellhop
