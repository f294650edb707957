// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <utility>
#include <vector>

namespace bellhop::net {

/// Everything but A-Z a-z 0-9 - . _ ~ becomes %XX.
[[nodiscard]] QByteArray percentEncoded(QByteArrayView text);
/// Escapes to bytes, and '+' to a blank if asked; a broken escape stays as it is.
[[nodiscard]] QByteArray percentDecoded(QByteArrayView text, bool plusIsBlank = false);

using FormFields = std::vector<std::pair<QByteArray, QByteArray>>;
/// "a=1&b=%20" in order, decoded: queries and application/x-www-form-urlencoded bodies.
[[nodiscard]] FormFields parseForm(QByteArrayView text);
[[nodiscard]] QByteArray formEncoded(const FormFields &fields);

/// The parts of an absolute URL that a client needs. User names in URLs are refused.
struct Url {
    QByteArray scheme; ///< lower case: http, https, ws, wss
    QByteArray host; ///< lower case, without the brackets of IPv6
    quint16 port = 0; ///< the scheme's own when none is written
    QByteArray target; ///< path and query, begins with '/'
    [[nodiscard]] bool isTls() const { return scheme == "https" || scheme == "wss"; }
    /// localhost, 127.0.0.0/8 or ::1, by the text alone.
    [[nodiscard]] bool isLoopback() const;
    /// As the Host header wants it: brackets around IPv6, no standard port.
    [[nodiscard]] QByteArray authority() const;
};
[[nodiscard]] Result<Url> parseUrl(QByteArrayView text);

struct ListenAddress {
    QString address; ///< numeric
    quint16 port = 0; ///< 0: any free one
    [[nodiscard]] bool isLoopback() const;
};
/// "127.0.0.1:8080", "[::1]:8080", "localhost:8080", "*:8080" (every interface).
[[nodiscard]] Result<ListenAddress> parseListenAddress(const QString &text);

} // namespace bellhop::net
