// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop-relay/waiting_room.h"

#include "app/bellhop-relay/relay_site.h"
#include "app/common/terminal.h"
#include "core/base/backoff.h"
#include "core/base/json.h"
#include "core/net/url.h"

#include <QCoreApplication>
#include <QTimer>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kTryAgain = 77;

/// Which channels there are is not known, so nobody can be let in.
net::HttpResponse notNow(const net::HttpRequest &request)
{
    Json body = Json::object();
    body.set("status"_L1, "unavailable"_L1).set("version"_L1, QLatin1String(BELLHOP_VERSION));
    body.set("database"_L1, Json::object().set("state"_L1, "away"_L1).set("dialect"_L1, "mysql"_L1));
    const bool health = request.path == "/health" && request.method == "GET";
    return {503, health ? "application/json" : "", health ? body.toBytes() : QByteArray(),
        {{"Retry-After", "5"}, {"Cache-Control", "no-store"}}};
}

/// The relay's address without the relay.
class WaitingRoom final
{
public:
    /// The address, its port filled in.
    Result<QString> open(const relay::RelayOptions &options)
    {
        BELLHOP_TRY(const net::ListenAddress wanted, net::parseListenAddress(options.listen));
        if (!options.tls.certificateFile.isEmpty())
            BELLHOP_CHECK(m_server.useTls(options.tls));
        BELLHOP_TRY(const quint16 port, m_server.listen(wanted.address, wanted.port));
        const bool v6 = wanted.address.contains(u':');
        return (v6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(wanted.address).arg(port);
    }

private:
    net::HttpServer m_server{
        [](const net::HttpRequest &request, const net::HttpServer::Respond &respond) { respond(notNow(request)); }};
};

/// False: a signal to stop came.
bool rest(milliseconds time)
{
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [] { QCoreApplication::exit(kTryAgain); });
    timer.start(time);
    return QCoreApplication::exec() == kTryAgain;
}

} // namespace

Result<std::unique_ptr<db::Database>> openPatiently(
    const QString &program, const db::DatabaseUrl &url, relay::RelayOptions &options)
{
    std::unique_ptr<WaitingRoom> room;
    Backoff backoff(200ms, 5s);
    for (;;) {
        auto database = openForRelay(program, url, options);
        if (database.ok() || database.error().kind != ErrorKind::Network)
            return database;
        if (!room) {
            room = std::make_unique<WaitingRoom>();
            BELLHOP_TRY(options.listen, room->open(options));
            complain(program, u"%1 Until it does, webhooks are answered 503."_s.arg(database.error().message));
            say(u"listening on %1"_s.arg(options.listen));
        }
        if (!rest(backoff.next()))
            return std::unique_ptr<db::Database>();
    }
}

} // namespace bellhop::app
