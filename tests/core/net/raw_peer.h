// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpSocket>

namespace bellhop::tests {

/// A client that sends any bytes at any pace to 127.0.0.1, and reads the same way. Blocking.
class RawPeer final
{
public:
    explicit RawPeer(quint16 port);
    void send(const QByteArray &bytes);
    /// One whole answer, head and body; what there is if the server closes first.
    QByteArray readAnswer();
    /// Exactly so many; fewer if the server closes first.
    QByteArray readBytes(qsizetype count);
    /// Everything until the server closes; sets `closed` to whether it did.
    QByteArray readToEnd();
    [[nodiscard]] bool closed() const { return m_closed; }
    /// Asks for a WebSocket and reads the 101; afterwards raw frames. Reads nothing more by itself.
    bool becomeWebSocket();

private:
    bool waitForMore();

    QTcpSocket m_socket;
    QByteArray m_buffer;
    bool m_closed = false;
};

[[nodiscard]] inline int statusOf(const QByteArray &answer)
{
    return answer.mid(9, 3).toInt();
}
[[nodiscard]] inline QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace bellhop::tests
