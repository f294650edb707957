// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/form.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace bellhop::net {

using bellhop::formEncoded;
using bellhop::FormFields;
using bellhop::parseForm;
using bellhop::percentDecoded;
using bellhop::percentEncoded;

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
/// `location` of a redirect as an absolute URL, seen from `base`. BadData as parseUrl().
[[nodiscard]] Result<QByteArray> resolvedUrl(QByteArrayView base, QByteArrayView location);

struct ListenAddress {
    QString address; ///< numeric
    quint16 port = 0; ///< 0: any free one
    [[nodiscard]] bool isLoopback() const;
};
/// "127.0.0.1:8080", "[::1]:8080", "localhost:8080", "*:8080" (every interface).
[[nodiscard]] Result<ListenAddress> parseListenAddress(const QString &text);

} // namespace bellhop::net
