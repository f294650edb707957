// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/raw_http.h"

#include <QHostAddress>
#include <QMessageAuthenticationCode>
#include <QTcpSocket>

namespace bellhop::tests {

namespace {

constexpr int kLimitMs = 60'000;

/// Sends and reads until the peer closes, or `enough` is there.
QByteArray exchange(quint16 port, const QByteArray &bytes, const QByteArray &enough)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(kLimitMs))
        return {};
    socket.write(bytes);
    QByteArray answer;
    while (enough.isEmpty() || !answer.contains(enough)) {
        if (!socket.waitForReadyRead(kLimitMs))
            break;
        answer += socket.readAll();
    }
    return answer;
}

} // namespace

RawAnswer rawRequest(
    quint16 port, const QByteArray &method, const QByteArray &target, const QByteArray &headers, const QByteArray &body)
{
    const QByteArray answer = exchange(port,
        method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body,
        {});
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return {answer.mid(9, 3).toInt(), end < 0 ? QByteArray() : answer.mid(end + 4)};
}

int rawUpgrade(quint16 port, const QByteArray &target)
{
    const QByteArray answer = exchange(port,
        "GET " + target
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
              "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
        "\r\n\r\n");
    return answer.mid(9, 3).toInt();
}

QByteArray signatureHeader(const QByteArray &secret, const QByteArray &body)
{
    return "X-Hub-Signature-256: sha256="
        + QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256).toHex() + "\r\n";
}

} // namespace bellhop::tests
