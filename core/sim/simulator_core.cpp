// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/simulator_core.h"

#include "core/model/window.h"
#include "core/net/url.h"

#include <algorithm>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kEarlyStatusPatience{3'000};

WebhookSender::Options senderOptions(const SimulatorOptions &options)
{
    WebhookSender::Options sender;
    sender.url = options.webhookUrl;
    sender.appSecret = options.appSecret;
    sender.speed = options.speed;
    sender.batch = std::max(options.batch, 1);
    sender.allowPlainHttp = options.allowPlainHttp;
    return sender;
}

SimulatorOptions completed(SimulatorOptions options)
{
    if (!options.clock)
        options.clock = std::make_shared<SystemClock>();
    options.speed = std::max(options.speed, 0.001);
    return options;
}

net::HttpServerLimits serverLimits()
{
    net::HttpServerLimits limits;
    limits.answerTime = std::chrono::hours(1); // hanging is a fault on order, not an accident
    limits.drainTime = milliseconds(200);
    return limits;
}

} // namespace

Simulator::Core::Core(SimulatorOptions options)
    : m_options(completed(std::move(options)))
    , m_number{m_options.phoneNumberId}
    , m_webhooks(senderOptions(m_options), m_scheduler)
{
}

Simulator::Core::~Core()
{
    stop();
}

Result<QString> Simulator::Core::start()
{
    BELLHOP_TRY(const net::ListenAddress listen, net::parseListenAddress(m_options.listen));
    m_server = std::make_unique<net::HttpServer>(
        [this](net::HttpRequest request, Respond respond) { handle(request, respond); }, nullptr, serverLimits());
    BELLHOP_TRY(const quint16 port, m_server->listen(listen.address, listen.port));
    const QString host = listen.address.contains(u':') ? u'[' + listen.address + u']' : listen.address;
    return u"http://%1:%2"_s.arg(host).arg(port);
}

void Simulator::Core::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_stopped, true))
            return;
    }
    if (m_server)
        m_server->stop();
    m_webhooks.stop();
    m_scheduler.stop();
    const std::lock_guard lock(m_mutex);
    m_hanging.clear();
}

void Simulator::Core::setFaults(const Faults &faults)
{
    m_webhooks.setFaults(faults);
    const std::lock_guard lock(m_mutex);
    m_faults = faults;
}

Ledger Simulator::Core::ledger() const
{
    const std::lock_guard lock(m_mutex); // held for both, so that nothing falls between "due" and "pending"
    const Ledger::Counters webhooks = m_webhooks.counters();
    Ledger ledger = m_ledger;
    ledger.counters.posts = webhooks.posts;
    ledger.counters.postsAcked = webhooks.postsAcked;
    ledger.counters.postsFailed = webhooks.postsFailed;
    ledger.counters.duplicates = webhooks.duplicates;
    ledger.counters.pending = webhooks.pending + m_statusesDue;
    return ledger;
}

milliseconds Simulator::Core::scaled(milliseconds time) const
{
    return milliseconds(static_cast<qint64>(static_cast<double>(time.count()) / m_options.speed));
}

void Simulator::Core::handle(const net::HttpRequest &request, const Respond &respond)
{
    const QList<QByteArray> parts = request.path.split('/'); // "", "v26.0", id, "messages"
    const bool isSend = request.method == "POST" && parts.size() == 4 && parts[3] == "messages";
    const bool isProbe = request.method == "GET" && parts.size() == 3;
    if ((!isSend && !isProbe) || !parts[1].startsWith('v')) {
        MetaError error = metaError(100, u"Unknown path components."_s);
        error.httpStatus = 404;
        respond(error.toResponse());
        return;
    }
    if (m_options.accessToken.isEmpty() || request.header("Authorization") != "Bearer " + m_options.accessToken) {
        respond(metaError(190).toResponse());
        return;
    }
    if (QString::fromUtf8(parts[2]) != m_options.phoneNumberId) {
        MetaError error = metaError(100, u"Object with ID does not exist or cannot be loaded."_s);
        error.subcode = 33;
        respond(error.toResponse());
        return;
    }
    if (isSend) {
        handleSend(request.body, respond);
        return;
    }
    Json number = Json::object();
    number.set("id"_L1, m_number.phoneNumberId).set("display_phone_number"_L1, m_number.displayPhone);
    respond(
        jsonResponse(200, number.set("verified_name"_L1, "Simulated Hotel"_L1).set("quality_rating"_L1, "GREEN"_L1)));
}

void Simulator::Core::handleSend(const QByteArray &body, const Respond &respond)
{
    const auto parsed = readSend(body);
    if (const auto *error = std::get_if<MetaError>(&parsed)) {
        respond(error->toResponse());
        return;
    }
    std::unique_lock lock(m_mutex);
    if (std::holds_alternative<MarkRead>(parsed)) {
        ++m_ledger.counters.markedRead;
        lock.unlock();
        respond(jsonResponse(200, Json::object().set("success"_L1, true)));
        return;
    }
    const auto &request = std::get<SendRequest>(parsed);
    Guest *guest = findGuest(request);
    if (const auto error = guest != nullptr ? refuse(request, *guest) : metaError(131026)) {
        m_ledger.refused.push_back({request.phone, request.clientToken, error->code, now()});
        lock.unlock();
        respond(error->toResponse());
        return;
    }
    const Delivery delivery = accept(request, *guest);
    const bool early = m_faults.statusBeforeAnswer;
    lock.unlock();
    const auto response
        = acceptedResponse(request, delivery.guest.phone, delivery.guest.userId(), delivery.receipt.wamid);
    if (early) {
        const auto late = [this, delivery, response, respond] { answer(delivery, response, respond); };
        reportStatus(delivery, u"sent"_s, late);
        m_scheduler.after(kEarlyStatusPatience, late); // only the first of the two counts
    } else {
        answer(delivery, response, respond);
    }
    reportStatuses(delivery, !early);
    if (!delivery.failLater)
        reachGuest(delivery);
}

void Simulator::Core::answer(const Delivery &delivery, const net::HttpResponse &response, const Respond &respond)
{
    if (delivery.hang) {
        const std::lock_guard lock(m_mutex);
        m_hanging.push_back(respond);
    } else if (delivery.cut) {
        respond({0, {}, {}, {}});
    } else {
        respond(response);
    }
}

/// Null for a user id that nobody here has. Only templates reach people who never wrote; see refuse().
Guest *Simulator::Core::findGuest(const SendRequest &request)
{
    QString phone = request.phone;
    if (phone.isEmpty()) {
        const auto found = std::find_if(m_guests.begin(), m_guests.end(),
            [&](const auto &entry) { return entry.second.userId() == request.userId; });
        if (found == m_guests.end())
            return nullptr;
        phone = found->first;
    }
    const auto found = m_guests.find(phone);
    return found != m_guests.end() ? &found->second
                                   : &m_guests.emplace(phone, Guest{phone, phone, false, {}, {}}).first->second;
}

std::optional<MetaError> Simulator::Core::refuse(const SendRequest &request, Guest &guest)
{
    if (m_fails.isDue(m_faults.failSends))
        return metaError(m_faults.failCode);
    if (isTooFast())
        return metaError(130429);
    if (!request.isTemplate()
        && !isWindowOpen(guest.lastWrote.isSet() ? guest.lastWrote + kServiceWindow : Instant(), now()))
        return metaError(131047);
    return std::nullopt;
}

bool Simulator::Core::isTooFast()
{
    if (m_options.sendsPerSecond <= 0)
        return false;
    const auto present = std::chrono::steady_clock::now();
    while (!m_recentSends.empty() && m_recentSends.front() + std::chrono::seconds(1) < present)
        m_recentSends.pop_front();
    if (m_recentSends.size() >= static_cast<std::size_t>(m_options.sendsPerSecond))
        return true;
    m_recentSends.push_back(present);
    return false;
}

Simulator::Core::Delivery Simulator::Core::accept(const SendRequest &request, Guest &guest)
{
    Delivery delivery;
    delivery.hang = m_hangs.isDue(m_faults.hangSends);
    delivery.cut = !delivery.hang && m_cuts.isDue(m_faults.cutSends);
    delivery.failLater = m_failsLater.isDue(m_faults.failLater);
    delivery.receipt = {newWamid(), guest.phone, request.type, request.text, request.replyTo, request.clientToken,
        now(), !delivery.hang && !delivery.cut, u"accepted"_s};
    if (delivery.failLater) {
        m_ledger.refused.push_back({guest.phone, request.clientToken, m_faults.failLaterCode, now()});
    } else {
        m_receivedAt[delivery.receipt.wamid] = m_ledger.received.size();
        m_ledger.received.push_back(delivery.receipt);
        if (request.type != "reaction"_L1)
            guest.lastReceived = delivery.receipt.wamid;
    }
    delivery.guest = guest;
    return delivery;
}

void Simulator::Core::reportStatuses(const Delivery &delivery, bool sentToo)
{
    const auto later = [this, &delivery](milliseconds after, const QString &status) {
        {
            const std::lock_guard lock(m_mutex);
            ++m_statusesDue;
        }
        m_scheduler.after(scaled(after), [this, delivery, status] {
            reportStatus(delivery, status);
            const std::lock_guard lock(m_mutex);
            --m_statusesDue;
        });
    };
    if (sentToo)
        later(m_options.sentAfter, u"sent"_s);
    if (delivery.failLater) {
        later(m_options.deliveredAfter, u"failed"_s);
        return;
    }
    if (delivery.receipt.type == "reaction"_L1)
        return; // as documented: reactions get no more than "sent"
    later(m_options.deliveredAfter, u"delivered"_s);
    later(m_options.readAfter, u"read"_s);
}

void Simulator::Core::reportStatus(const Delivery &delivery, const QString &status, std::function<void()> onAcked)
{
    StatusReport report{delivery.receipt.wamid, status, delivery.receipt.clientToken, 0};
    {
        const std::lock_guard lock(m_mutex);
        ++m_ledger.counters.statuses;
        report.errorCode = m_faults.failLaterCode;
        if (const auto place = m_receivedAt.find(report.wamid); place != m_receivedAt.end())
            m_ledger.received[place->second].status = status;
    }
    m_webhooks.deliver(delivery.guest.phone, statusValue(m_number, delivery.guest, report, now()),
        [this, onAcked = std::move(onAcked)] {
            {
                const std::lock_guard lock(m_mutex);
                ++m_ledger.counters.statusesAcked;
            }
            if (onAcked)
                onAcked();
        });
}

} // namespace bellhop::sim
