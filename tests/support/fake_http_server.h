// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

class QTcpSocket;
class QThread;

namespace bellhop::tests {

class FakeHttpServer;

/// One accepted connection in the hands of a script; blocking, on the fake server's thread.
class FakeConnection final
{
public:
    FakeConnection(FakeHttpServer &server, QTcpSocket &socket, int number)
        : m_server(server)
        , m_socket(socket)
        , m_number(number)
    {
    }
    /// Head and body, recorded by the server; empty when the peer closed or the server stops.
    QByteArray readRequest();
    void send(const QByteArray &bytes);
    /// A whole answer with its length.
    void answer(int status, const QByteArray &body, const QByteArray &extraHeaders = {});
    /// Reads and ignores, until the peer closes or the server stops.
    void hang();
    /// Resets the connection.
    void cut();
    /// 0 for the first connection.
    [[nodiscard]] int number() const { return m_number; }

private:
    [[nodiscard]] bool waitForMore();

    FakeHttpServer &m_server;
    QTcpSocket &m_socket;
    QByteArray m_buffer;
    int m_number;
};

/// A server on 127.0.0.1 that does whatever a script says, as slowly and wrongly as it likes: one connection after the
/// other, on a thread of its own. The connection closes when the script returns.
class FakeHttpServer final
{
public:
    using Script = std::function<void(FakeConnection &)>;

    explicit FakeHttpServer(Script script);
    ~FakeHttpServer();
    FakeHttpServer(const FakeHttpServer &) = delete;
    FakeHttpServer &operator=(const FakeHttpServer &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QByteArray url(const QByteArray &path = "/", const QByteArray &scheme = "http") const;
    /// Every request read so far, whole.
    [[nodiscard]] QList<QByteArray> requests() const;
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] bool isStopping() const { return m_stopping; }

private:
    friend class FakeConnection;
    void record(const QByteArray &request);

    Script m_script;
    std::atomic<quint16> m_port{0};
    std::atomic<int> m_connections{0};
    std::atomic<bool> m_stopping{false};
    mutable std::mutex m_mutex; ///< guards m_requests
    QList<QByteArray> m_requests;
    std::unique_ptr<QThread> m_thread;
};

} // namespace bellhop::tests
