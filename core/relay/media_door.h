// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/http_server.h"
#include "core/relay/lanes.h"
#include "core/relay/media_shelf.h"

#include <memory>

namespace bellhop::relay {

/// Files over HTTP: to and from consoles under their session's token (`Authorization: Bearer TOKEN`), and to providers
/// that fetch, by a signed link. The server's I/O thread calls it; disk and database are on a few threads of its own.
class MediaDoor final
{
public:
    /// `now`: the database's time as this process knows it. `onUploaded` after each upload that was stored.
    MediaDoor(db::Database &database, const MediaShelf &shelf, media::LinkHmac linkHmac,
        std::shared_ptr<const Clock> clock, std::function<void()> onChanged);
    Q_DISABLE_COPY_MOVE(MediaDoor)

    /// `POST /media?conversation=ID&uuid=UUID&kind=WORD&name=NAME&voice=1`: a file of up to 100 MB.
    [[nodiscard]] net::StreamRule uploadRule();
    /// False: not a path of this door.
    bool handle(net::HttpRequest &request, net::HttpServer::Respond &respond);
    void stop() { m_lanes.stop(); }

private:
    class Sink;
    void open(const net::HttpRequest &head, std::function<void(net::StreamRule::Plan)> decide);
    void finishUpload(const std::shared_ptr<Sink> &sink, net::HttpServer::Respond respond);
    [[nodiscard]] net::HttpResponse storedAnswer(const std::shared_ptr<Sink> &sink);
    [[nodiscard]] net::HttpResponse serveConsole(const net::HttpRequest &request, const QString &uuid);
    [[nodiscard]] net::HttpResponse retry(const net::HttpRequest &request, const QString &uuid);
    [[nodiscard]] net::HttpResponse serveLink(const net::HttpRequest &request);
    [[nodiscard]] net::HttpResponse serve(
        const net::HttpRequest &request, const desk::MediaFile &file, const QString &content);

    db::Database &m_database;
    const MediaShelf &m_shelf;
    const media::LinkHmac m_linkHmac;
    const std::shared_ptr<const Clock> m_clock;
    const std::function<void()> m_onChanged;
    std::shared_ptr<Lanes> m_shared; ///< Parts of bodies: kept by those under way.
    Lanes &m_lanes;
};

} // namespace bellhop::relay
