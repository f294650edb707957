// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_server.h"

#include "core/net/detail/server_core.h"

namespace bellhop::net {

HttpServer::HttpServer(
    RequestHandler onRequest, UpgradeHandler onUpgrade, HttpServerLimits limits, std::vector<StreamRule> streams)
    : m_core(
        std::make_shared<detail::ServerCore>(std::move(onRequest), std::move(onUpgrade), limits, std::move(streams)))
{
    m_core->startThread();
}

HttpServer::~HttpServer()
{
    m_core->stop();
}

Status HttpServer::useTls(const ServerTls &files)
{
    return m_core->useTls(files);
}

Result<quint16> HttpServer::listen(const QString &address, quint16 port)
{
    return m_core->listen(address, port);
}

void HttpServer::stop()
{
    m_core->stop();
}

void HttpServer::post(std::function<void()> work)
{
    m_core->post(std::move(work));
}

bool HttpServer::isIoThread() const
{
    return m_core->isIoThread();
}

HttpServerCounters HttpServer::counters() const
{
    return m_core->counters();
}

} // namespace bellhop::net
