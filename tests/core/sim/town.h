// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/net/http_client.h"
#include "core/net/http_server.h"
#include "core/net/url.h"
#include "core/sim/simulator.h"

#include <memory>
#include <mutex>
#include <vector>

namespace bellhop::tests {

/// A simulator with all three providers, and a hotel that knows nothing but HTTP: it keeps what is posted to it and
/// asks the APIs by hand. Real sockets. Any thread.
class Town final
{
public:
    explicit Town(sim::SimulatorOptions options = fast());
    ~Town();

    static sim::SimulatorOptions fast();

    [[nodiscard]] sim::Simulator &simulator() { return *m_simulator; }
    [[nodiscard]] sim::Ledger ledger() const { return m_simulator->ledger(); }
    /// "http://127.0.0.1:…" of the simulator and of the hotel.
    [[nodiscard]] const QByteArray &api() const { return m_api; }
    [[nodiscard]] const QByteArray &hotel() const { return m_hotel; }

    struct Answer {
        int status = 0; ///< 0: none came.
        Json json;
        QByteArray body;
        net::HeaderList headers;
        [[nodiscard]] int code() const; ///< Of Meta's or Twilio's error; 0: none.
    };
    Answer ask(const QByteArray &method, const QByteArray &url, const net::HeaderList &headers = {},
        const QByteArray &body = {});
    /// With the provider's credentials; `path` after "/meta", "/twilio", "/lipachat".
    Answer meta(const QByteArray &method, const QByteArray &path, const QByteArray &json = {});
    Answer twilio(const QByteArray &method, const QByteArray &path, const net::FormFields &form = {});
    Answer twilioJson(const QByteArray &method, const QByteArray &path, const QByteArray &json);
    Answer lipachat(const QByteArray &method, const QByteArray &path, const QByteArray &json = {});
    Answer upload(const QByteArray &bytes, const QByteArray &type);
    /// A message of Meta's to the guest: the type and its object.
    Answer metaSend(const QByteArray &type, const QByteArray &content, const QByteArray &token = {});
    Answer twilioSend(const net::FormFields &fields);

    /// A guest of a provider, always the same number.
    QString guestSends(Provider provider, const sim::GuestMessage &message);
    QString guestWrites(Provider provider, const QString &text);
    static const QString &phone();

    /// What was posted to a path of the hotel.
    [[nodiscard]] std::vector<net::HttpRequest> posts(const QByteArray &path) const;
    [[nodiscard]] std::vector<Json> jsons(const QByteArray &path) const;
    [[nodiscard]] std::vector<net::FormFields> forms(const QByteArray &path) const;
    /// All `changes` that Meta told.
    [[nodiscard]] std::vector<Json> changes() const;
    /// Meta's statuses of one message, in the order of their arrival.
    [[nodiscard]] QStringList statuses(const QString &id) const;
    void answerWith(int status);
    /// What GET on a path of the hotel answers.
    void serve(const QByteArray &path, const QByteArray &type, const QByteArray &bytes);
    void setFaults(const QByteArray &plan);

    static QByteArray field(const net::FormFields &form, const QByteArray &name);

private:
    net::HttpResponse receive(const net::HttpRequest &request);

    net::HttpServer m_server;
    net::HttpClient m_client;
    QByteArray m_hotel;
    QByteArray m_api;
    std::unique_ptr<sim::Simulator> m_simulator;
    mutable std::mutex m_mutex; // guards everything below
    std::vector<net::HttpRequest> m_posts;
    std::vector<std::pair<QByteArray, net::HttpResponse>> m_files;
    int m_status = 200;
};

} // namespace bellhop::tests
