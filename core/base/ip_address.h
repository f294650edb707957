// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <optional>

namespace bellhop {

/// A numeric address. An IPv4 address in IPv6 clothes (::ffff:1.2.3.4) is the IPv4 address. Plain value.
struct IpAddress {
    std::array<quint8, 16> bytes{}; ///< IPv4: the first four.
    bool isV6 = false;
    [[nodiscard]] int bits() const { return isV6 ? 128 : 32; }
    bool operator==(const IpAddress &) const = default;
};

/// "203.0.113.7", "2001:db8::7", "fe80::1%eth0" (the zone is left out). Nothing for names and for the odd spellings of
/// IPv4 (octal, hexadecimal, fewer than four parts), which programs read differently.
[[nodiscard]] std::optional<IpAddress> parseIpAddress(QStringView text);

/// Whether it belongs to the public internet: not this machine, a private or link-local network, a carrier's or a test
/// network, multicast, nor an IPv6 form that stands for one of those.
[[nodiscard]] bool isPublic(const IpAddress &address);
/// 127.0.0.0/8 or ::1.
[[nodiscard]] bool isLoopback(const IpAddress &address);

struct IpNetwork {
    IpAddress base;
    int bits = 0; ///< That must be the same.
    [[nodiscard]] bool contains(const IpAddress &address) const;
};
/// "203.0.113.0/24", "2001:db8::/32", or one address.
[[nodiscard]] std::optional<IpNetwork> parseIpNetwork(QStringView text);
/// Whether `address` lies in one of the networks; what is no network holds nobody.
[[nodiscard]] bool isInNetworks(const QString &address, const QStringList &networks);

} // namespace bellhop
