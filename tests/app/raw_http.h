// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bellhop::tests {

struct RawAnswer {
    int status = 0; ///< 0: no answer.
    QByteArray body;
};

/// One request to this machine by hand, bytes as given; blocks. `headers`: lines that end in CR LF.
[[nodiscard]] RawAnswer rawRequest(quint16 port, const QByteArray &method, const QByteArray &target,
    const QByteArray &headers = {}, const QByteArray &body = {});

/// The status of the answer to a WebSocket's handshake: 101 when it was let in.
[[nodiscard]] int rawUpgrade(quint16 port, const QByteArray &target);

/// The header X-Hub-Signature-256 as Meta sends it.
[[nodiscard]] QByteArray signatureHeader(const QByteArray &secret, const QByteArray &body);

} // namespace bellhop::tests
