// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/model/command.h"
#include "core/net/http_client.h"
#include "core/net/http_server.h"
#include "core/net/web_socket_client.h"
#include "core/relay/relay.h"

#include <QStringList>

#include <memory>
#include <mutex>

namespace bellhop::tests {

/// Meta as a relay sees it, over real HTTP: takes messages, answers as told, keeps what it got. Any thread.
class FakeMeta final
{
public:
    /// The answer to request number n (from 0); nothing: it never answers.
    using Script = std::function<std::optional<net::HttpResponse>(int number)>;

    /// Port 0: any free one.
    explicit FakeMeta(quint16 port = 0);
    ~FakeMeta();
    Q_DISABLE_COPY_MOVE(FakeMeta)

    [[nodiscard]] QString apiBase() const;
    /// Without a script every message is accepted as "wamid.out.N".
    void setScript(Script script);
    [[nodiscard]] int count() const;
    [[nodiscard]] std::vector<Json> bodies() const;
    [[nodiscard]] std::vector<net::HttpRequest> requests() const;
    /// A 200 of Meta for message n.
    static net::HttpResponse accepted(int number);
    static net::HttpResponse refused(int status, int code);

private:
    std::optional<net::HttpResponse> take(net::HttpRequest request);

    mutable std::mutex m_mutex; ///< Guards the three below.
    Script m_script;
    std::vector<net::HttpRequest> m_requests;
    std::vector<net::HttpServer::Respond> m_hanging;
    quint16 m_port = 0;
    std::unique_ptr<net::HttpServer> m_server;
};

/// A console's line to the hub: keeps every frame, waits for those asked for (30 s). Main thread.
class HubLine final
{
public:
    HubLine(const QString &address, const QString &ticket);
    ~HubLine();
    Q_DISABLE_COPY_MOVE(HubLine)

    /// Until the welcome came; false when the door stayed shut, see failure().
    [[nodiscard]] bool isIn();
    [[nodiscard]] std::optional<Error> failure();
    /// The first frame of this event, also one that came before; null when none came in time.
    Json waitFor(QLatin1String event, const std::function<bool(const Json &)> &matches = {});
    [[nodiscard]] int count(QLatin1String event);
    [[nodiscard]] QStringList texts();

    void sendText(const QByteArray &text);
    /// Sends an order and waits for its answer frame.
    Json ask(const Command &command);
    /// Sends an order; its id.
    QString order(ConversationId conversation, qint64 epoch, const decltype(Command::order) &order);
    Json answerTo(const QString &id);
    /// Until the line is cut: its code, 0 when it is not.
    quint16 waitForEnd();
    void close();

private:
    struct Heard;
    std::shared_ptr<Heard> m_heard;
    net::WebSocketClient m_client;
};

/// A relay on somebody's database with one Meta channel "front" whose secrets are known. What it is asked to do must
/// work, else it ends the test program. Main thread.
class RelayHouse final
{
public:
    struct Options {
        QString apiBase; ///< Of the channel; empty: a port where nobody listens.
        relay::RelayOptions relay;
    };
    explicit RelayHouse(db::Database &database, Options options = {});
    ~RelayHouse();
    Q_DISABLE_COPY_MOVE(RelayHouse)

    [[nodiscard]] relay::Relay &relay() { return *m_relay; }
    [[nodiscard]] QString address() const { return m_relay->address(); }
    [[nodiscard]] QByteArray url(const QByteArray &path) const;
    net::ClientResponse get(const QByteArray &path);
    /// A POST to `/webhook/CHANNEL`, signed as Meta would.
    net::ClientResponse post(const QByteArray &body, const QByteArray &channel = "front");
    /// The same as a request that somebody else sends.
    [[nodiscard]] net::ClientRequest signedPost(const QByteArray &body, const QByteArray &channel = "front") const;
    net::ClientResponse postWith(
        const QByteArray &body, const net::HeaderList &headers, const QByteArray &channel = "front");
    /// The same body many times at once; the number of answers by status.
    QHash<int, int> postAtOnce(const std::vector<QByteArray> &bodies);

    AgentId addAgent(const QString &login, Role role = Role::Agent);
    QString ticket(const QString &login);
    /// A console of that agent, welcomed.
    std::unique_ptr<HubLine> enter(const QString &login);
    void addChannel(const QString &name, const QString &phoneNumberId, const QString &apiBase = {});

    /// Bodies of webhooks for the channel "front".
    static QByteArray messageBody(const QString &phone, const QString &id, const QString &text);
    static QByteArray bodyOf(const std::vector<Json> &messages, const std::vector<Json> &statuses = {});
    static Json message(const QString &phone, const QString &id, const QString &text);
    static Json status(const QString &phone, const QString &id, const QString &word, const QString &token = {});

private:
    db::Database &m_database;
    net::HttpClient m_client;
    std::unique_ptr<relay::Relay> m_relay;
};

} // namespace bellhop::tests
