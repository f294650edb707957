// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load.h"

#include "core/channel/signature.h"
#include "tests/support/relay_house.h"

#include <array>
#include <thread>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using tests::RelayHouse;

namespace {

double msSince(Clock::time_point since)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - since).count();
}

constexpr char kPhonePlace[] = "@phone@";
constexpr char kIdPlace[] = "@id@";

QByteArray filled(const QByteArray &body, int guest, const QByteArray &id)
{
    QByteArray out = body;
    out.replace(kPhonePlace, "3460" + QByteArray::number(guest).rightJustified(7, '0'));
    return out.replace(kIdPlace, id);
}

} // namespace

Load::Load(Target target, const LoadShape &shape)
    : m_target(std::move(target))
    , m_shape(shape)
    , m_messageBody(RelayHouse::messageBody(QLatin1String(kPhonePlace), QLatin1String(kIdPlace), u"A room for two?"_s))
{
    for (const auto word : {"sent"_L1, "delivered"_L1, "read"_L1}) {
        m_statusBodies.push_back(
            RelayHouse::bodyOf({}, {RelayHouse::status(QLatin1String(kPhonePlace), QLatin1String(kIdPlace), word)}));
    }
}

void Load::run()
{
    m_start = Clock::now();
    m_shape.perSecond > 0 ? runOpenLoop() : runClosedLoop();
    std::unique_lock lock(m_mutex);
    m_done.wait(lock, [this] { return m_running == 0; });
    m_elapsed = msSince(m_start) / 1000;
}

void Load::runOpenLoop()
{
    const int count = static_cast<int>(m_shape.seconds * m_shape.perSecond);
    m_running = count;
    for (int i = 0; i < count; ++i) {
        m_due.push_back(m_start + std::chrono::microseconds(static_cast<qint64>(1e6 * i / m_shape.perSecond)));
        std::this_thread::sleep_until(m_due.back());
        const int number = m_next++;
        send(number, body(number), m_due.back(), false);
    }
}

void Load::runClosedLoop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_running = m_shape.connections;
    }
    for (int i = 0; i < m_shape.connections; ++i)
        sendNext();
}

void Load::sendNext()
{
    if (Clock::now() - m_start > std::chrono::seconds(m_shape.seconds))
        return ended();
    const int number = m_next++;
    send(number, body(number), Clock::now(), false);
}

void Load::send(int number, const QByteArray &body, Time since, bool isRepeat)
{
    net::ClientRequest request;
    request.method = "POST";
    request.url = m_target.url;
    request.body = body;
    request.headers = {
        {"X-Hub-Signature-256", channel::metaSignature(m_target.secret, body)}, {"Content-Type", "application/json"}};
    request.timeout = 60s;
    const bool comesAgain = !isRepeat && m_shape.repeatEvery > 0 && number % m_shape.repeatEvery == 0;
    m_client.send(std::move(request),
        [this, since, isRepeat, comesAgain, number, again = comesAgain ? body : QByteArray()](const auto &response) {
            took(response, since, isRepeat);
            if (comesAgain)
                send(number, again, Clock::now(), true);
            else
                m_shape.perSecond > 0 ? ended() : sendNext();
        });
}

void Load::took(const Result<net::ClientResponse> &response, Time since, bool isRepeat)
{
    if (!response.ok() || response->status != 200)
        ++m_refused;
    else
        ++(isRepeat ? m_repeats : m_acknowledged);
    m_latency.add(msSince(since));
}

void Load::ended()
{
    const std::lock_guard lock(m_mutex);
    if (--m_running == 0)
        m_done.notify_one();
}

QByteArray Load::body(int number)
{
    if (m_shape.sent > 0 && number % 4 != 0) {
        const int status = m_statuses++;
        const int message = status / 3 % m_shape.sent;
        return filled(m_statusBodies[static_cast<std::size_t>(status % 3)], message % m_shape.guests,
            "wamid.bench.out." + QByteArray::number(message));
    }
    const int message = m_messages++;
    return filled(
        m_messageBody, message % m_shape.guests, "wamid.bench.in." + QByteArray::number(m_shape.first + message));
}

} // namespace bellhop::bench
