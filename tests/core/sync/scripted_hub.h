// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_server.h"
#include "core/sync/console_options.h"
#include "tests/support/desk_fixture.h"

#include <QStringList>

#include <deque>
#include <mutex>

namespace bellhop::tests {

/// A hub over real sockets that runs orders in the real desk, and misbehaves as told. Its methods from the test's
/// thread; its handlers run on the server's own.
class ScriptedHub final
{
public:
    /// What becomes of an order; one of these per order, then Answer for all that follow.
    enum class Manner {
        Answer,
        Forget, ///< It is done, nobody hears of it.
        Ignore, ///< Nothing is done, nothing is said.
        Cut, ///< It is done, the connection breaks instead of an answer.
        Nonsense, ///< Not done; something that is no answer is sent.
        EndSession, ///< Not done: "unauthorised".
        Refuse, ///< Not done: the database is busy.
        Hold, ///< It is done, the answer waits for release().
    };

    explicit ScriptedHub(Site &site);
    ~ScriptedHub();
    Q_DISABLE_COPY_MOVE(ScriptedHub)

    [[nodiscard]] QUrl url() const;
    /// Agents who may come in, by a ticket made for them.
    [[nodiscard]] sync::TicketSource ticketsFor(const QString &login);

    void behave(std::initializer_list<Manner> manners);
    void release();
    /// Cuts everybody and lets nobody in.
    void goAway();
    void comeBack();
    /// Says it to everybody who is connected.
    void say(const QByteArray &frame);
    /// "Something changed", up to the newest entry of the change log.
    void hint();

    /// The UUIDs of the orders it got, in order, repeats included.
    [[nodiscard]] QStringList orders();
    [[nodiscard]] QStringList otherFrames();
    [[nodiscard]] int welcomes();

private:
    struct Peer {
        std::shared_ptr<net::ServerSocket> socket;
        Actor actor;
    };
    using PeerPtr = std::shared_ptr<Peer>;

    void admit(const net::HttpRequest &request, const std::shared_ptr<net::PendingSocket> &pending);
    void receive(const std::weak_ptr<Peer> &from, const QByteArray &text);
    void run(const PeerPtr &peer, const Command &command, Manner manner);

    Site &m_site;
    std::mutex m_mutex; ///< Guards what follows.
    std::vector<PeerPtr> m_peers;
    std::deque<Manner> m_manners;
    std::vector<std::pair<PeerPtr, QByteArray>> m_held;
    QStringList m_orders;
    QStringList m_others;
    int m_welcomes = 0;
    bool m_away = false;
    quint16 m_port = 0;
    net::HttpServer m_server;
};

} // namespace bellhop::tests
