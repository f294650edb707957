// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/net/raw_peer.h"

#include <QHostAddress>

namespace bellhop::tests {

namespace {
constexpr int kPatienceMs = 30'000;

qsizetype lengthIn(const QByteArray &head)
{
    const qsizetype at = head.toLower().indexOf("content-length:");
    if (at < 0)
        return 0;
    return head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
}
} // namespace

RawPeer::RawPeer(quint16 port)
{
    m_socket.setReadBufferSize(64 * 1024);
    m_socket.connectToHost(QHostAddress::LocalHost, port);
    m_socket.waitForConnected(kPatienceMs);
}

void RawPeer::send(const QByteArray &bytes)
{
    const auto connected = [this] { return m_socket.state() == QAbstractSocket::ConnectedState; };
    if (connected()) // the server may have had enough already
        m_socket.write(bytes);
    while (connected() && m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(kPatienceMs)) { }
}

bool RawPeer::waitForMore()
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(kPatienceMs) && m_socket.bytesAvailable() == 0) {
        m_closed = m_socket.state() == QAbstractSocket::UnconnectedState;
        return false;
    }
    m_buffer += m_socket.readAll();
    return true;
}

QByteArray RawPeer::readAnswer()
{
    for (;;) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        const qsizetype whole = end < 0 ? 0 : end + 4 + lengthIn(m_buffer.left(end + 2));
        if (end >= 0 && m_buffer.size() >= whole) {
            const QByteArray answer = m_buffer.left(whole);
            m_buffer.remove(0, whole);
            return answer;
        }
        if (!waitForMore())
            return std::exchange(m_buffer, {});
    }
}

QByteArray RawPeer::readBytes(qsizetype count)
{
    while (m_buffer.size() < count && waitForMore()) { }
    const QByteArray bytes = m_buffer.left(count);
    m_buffer.remove(0, bytes.size());
    return bytes;
}

QByteArray RawPeer::readToEnd()
{
    while (waitForMore()) { }
    return std::exchange(m_buffer, {});
}

bool RawPeer::becomeWebSocket()
{
    send("GET /ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
         "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    return statusOf(readAnswer()) == 101;
}

} // namespace bellhop::tests
