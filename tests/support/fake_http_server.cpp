// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_http_server.h"

#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

namespace bellhop::tests {

namespace {
constexpr int kPollMs = 20;

qsizetype contentLength(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.mid(15).trimmed().toLongLong();
    }
    return 0;
}
} // namespace

bool FakeConnection::waitForMore()
{
    while (!m_server.isStopping()) {
        if (m_socket.waitForReadyRead(kPollMs) || m_socket.bytesAvailable() > 0) {
            m_buffer += m_socket.readAll();
            return true;
        }
        if (m_socket.state() != QAbstractSocket::ConnectedState)
            return false;
    }
    return false;
}

QByteArray FakeConnection::readRequest()
{
    for (;;) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        const qsizetype whole = end < 0 ? 0 : end + 4 + contentLength(m_buffer.left(end));
        if (end >= 0 && m_buffer.size() >= whole) {
            const QByteArray request = m_buffer.left(whole);
            m_buffer.remove(0, whole);
            m_server.record(request);
            return request;
        }
        if (!waitForMore())
            return {};
    }
}

void FakeConnection::send(const QByteArray &bytes)
{
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && !m_server.isStopping() && m_socket.state() == QAbstractSocket::ConnectedState)
        m_socket.waitForBytesWritten(kPollMs);
}

void FakeConnection::answer(int status, const QByteArray &body, const QByteArray &extraHeaders)
{
    send("HTTP/1.1 " + QByteArray::number(status) + " Fake\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n" + extraHeaders + "\r\n" + body);
}

void FakeConnection::hang()
{
    while (waitForMore())
        m_buffer.clear();
}

void FakeConnection::cut()
{
    m_socket.abort();
}

FakeHttpServer::FakeHttpServer(Script script)
    : m_script(std::move(script))
{
    QSemaphore listening;
    m_thread.reset(QThread::create([this, &listening] {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost, 0);
        m_port = server.serverPort();
        listening.release();
        while (!m_stopping) {
            server.waitForNewConnection(kPollMs);
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                const std::unique_ptr<QTcpSocket> owned(socket);
                FakeConnection connection(*this, *socket, m_connections++);
                m_script(connection);
                socket->disconnectFromHost();
                if (socket->state() != QAbstractSocket::UnconnectedState)
                    socket->waitForDisconnected(kPollMs);
            }
        }
    }));
    m_thread->start();
    listening.acquire();
}

FakeHttpServer::~FakeHttpServer()
{
    m_stopping = true;
    m_thread->wait();
}

QByteArray FakeHttpServer::url(const QByteArray &path, const QByteArray &scheme) const
{
    return scheme + "://127.0.0.1:" + QByteArray::number(m_port.load()) + path;
}

QList<QByteArray> FakeHttpServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

void FakeHttpServer::record(const QByteArray &request)
{
    const std::lock_guard lock(m_mutex);
    m_requests.append(request);
}

} // namespace bellhop::tests
