// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub_link.h"

#include "core/base/overloaded.h"
#include "core/sync/log.h"

#include <QUrlQuery>

namespace bellhop::sync {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kAttemptLimit{20'000}; // ticket, connection and welcome each
constexpr int kFarewell = 500; // ms, for the goodbye to leave

} // namespace

HubLink::HubLink(const ConsoleOptions &options)
    : m_hubs{options.hub}
    , m_backoff(options.pace.reconnectFirst, options.pace.reconnectCap)
    , m_timer(new QTimer(this))
{
    m_hubs.insert(m_hubs.end(), options.otherHubs.cbegin(), options.otherHubs.cend());
    net::WebSocketOptions socket;
    socket.caFile = options.caFile;
    m_client = std::make_unique<net::WebSocketClient>(socket);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (m_phase == Phase::Pausing)
            connectNow();
        else
            fail(m_attempt, tr("The relay does not answer."));
    });
}

HubLink::~HubLink() = default;

void HubLink::start()
{
    connectNow();
}

void HubLink::connectNow()
{
    ++m_attempt;
    m_phase = Phase::AskingTicket;
    m_timer->start(kAttemptLimit);
    Q_EMIT ticketWanted(m_attempt);
}

void HubLink::takeTicket(const TicketAnswer &answer)
{
    if (m_phase != Phase::AskingTicket || answer.attempt != m_attempt)
        return;
    if (answer.error)
        fail(m_attempt, reasonOf(*answer.error), Blame::Ticket);
    else
        connectWith(answer.ticket);
}

void HubLink::connectWith(const QString &ticket)
{
    QUrl url = m_hubs[m_hub];
    QUrlQuery query(url);
    query.addQueryItem(u"ticket"_s, ticket);
    url.setQuery(query);

    const auto post = [this](auto work) { QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection); };
    const int attempt = m_attempt;
    net::WebSocketEvents events;
    events.onText
        = [this, post, attempt](const QByteArray &text) { post([this, attempt, text] { receive(attempt, text); }); };
    events.onClosed = [this, post, attempt, farewell = m_farewell](quint16, const QString &) {
        farewell->release();
        post([this, attempt] { fail(attempt, tr("The connection to the relay was lost.")); });
    };
    events.onFailed = [this, post, attempt](
                          const Error &error) { post([this, attempt, error] { fail(attempt, reasonOf(error)); }); };
    m_phase = Phase::Connecting;
    m_timer->start(kAttemptLimit);
    m_client->open(url.toEncoded(), std::move(events));
}

void HubLink::receive(int attempt, const QByteArray &text)
{
    if (attempt != m_attempt || (m_phase != Phase::Connecting && m_phase != Phase::Open))
        return;
    const auto frame = hubFrameFromBytes(text);
    if (frame.ok())
        handle(*frame);
    else
        qCWarning(lcSync) << "hub: a frame of" << text.size() << "bytes is dropped:" << frame.error().detail;
}

void HubLink::handle(const HubFrame &frame)
{
    if (m_phase != Phase::Open && !std::holds_alternative<Welcome>(frame))
        return;
    // A welcome alone does not shorten the next pause: a hub that lets us in and throws us out would be stormed.
    if (std::holds_alternative<ChangeHint>(frame) || std::holds_alternative<Answered>(frame)
        || std::holds_alternative<Pulse>(frame))
        m_backoff.reset();
    std::visit(Overloaded{
                   [this](const Welcome &said) { welcome(said); },
                   [this](const ChangeHint &hint) { Q_EMIT changeSeen(hint); },
                   [this](const Pulse &pulse) { Q_EMIT pulseSeen(pulse); },
                   [this](const Company &company) { Q_EMIT companySeen(company); },
                   [this](const Answered &answer) { Q_EMIT answered(answer); },
                   [this](const Goodbye &goodbye) { leave(goodbye); },
                   [](const UnknownFrame &) {},
               },
        frame);
}

void HubLink::welcome(const Welcome &said)
{
    if (m_phase == Phase::Open)
        return;
    m_phase = Phase::Open;
    m_timer->stop();
    Welcome named = said;
    named.relay = nameOf(m_hub);
    named.hub = m_hubs[m_hub];
    Q_EMIT opened(named);
    setFocus(m_focus);
}

Status HubLink::send(QByteArray frame)
{
    if (m_phase != Phase::Open)
        return makeError(ErrorKind::Network, tr("The relay is not connected."));
    return m_client->sendText(std::move(frame));
}

void HubLink::setFocus(ConversationId conversation)
{
    m_focus = conversation;
    if (m_phase != Phase::Open)
        return;
    if (const Status sent = m_client->sendText(focusFrame(conversation)); !sent.ok())
        qCDebug(lcSync) << "hub: focus is not sent:" << sent.error().message;
}

void HubLink::sayTyping(ConversationId conversation)
{
    if (const Status sent = send(typingFrame(conversation)); !sent.ok())
        qCDebug(lcSync) << "hub: typing is not sent:" << sent.error().message;
}

void HubLink::renew()
{
    if (m_phase != Phase::Open)
        return; // on its way already
    m_client->close();
    Q_EMIT closed(tr("Signing in anew."));
    // The first time at once; a session that ends again and again waits longer each time.
    if (m_backoff.tries() == 0) {
        static_cast<void>(m_backoff.next());
        connectNow();
        return;
    }
    ++m_attempt;
    m_phase = Phase::Pausing;
    m_timer->start(m_backoff.next());
}

void HubLink::leave(const Goodbye &goodbye)
{
    if (goodbye.reason == "session_ended"_L1)
        renew();
    else
        giveUp(tr("The relay is being restarted. What you write is kept and sent as soon as it is back."));
}

void HubLink::giveUp(const QString &reason)
{
    if (m_phase == Phase::Open)
        fail(m_attempt, reason);
}

void HubLink::fail(int attempt, const QString &reason, Blame blame)
{
    if (attempt != m_attempt || m_phase == Phase::Stopped || m_phase == Phase::Pausing)
        return;
    ++m_attempt; // what the old connection still says concerns nobody
    m_client->close();
    m_phase = Phase::Pausing;
    m_timer->start(m_backoff.next());
    if (blame == Blame::Ticket || m_hubs.size() == 1) {
        Q_EMIT closed(reason);
        return;
    }
    // Whoever it is, the next one is asked after the same pause, so the consoles of a relay that died do not fall upon
    // another all at once.
    m_hub = (m_hub + 1) % m_hubs.size();
    qCInfo(lcSync).noquote() << "hub: next" << nameOf(m_hub);
    Q_EMIT closed(tr("%1 Trying %2.").arg(reason, nameOf(m_hub)));
}

void HubLink::stop()
{
    const bool wasOpen = m_phase == Phase::Open;
    m_phase = Phase::Stopped;
    m_timer->stop();
    if (!wasOpen || !m_client->sendText(byeFrame()).ok())
        return;
    m_farewell->tryAcquire(m_farewell->available()); // closings of earlier connections
    m_client->close();
    m_farewell->tryAcquire(1, kFarewell);
}

QString HubLink::nameOf(std::size_t hub) const
{
    if (m_hubs.size() == 1)
        return {};
    const QUrl &url = m_hubs[hub];
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

QString HubLink::reasonOf(const Error &error) const
{
    if (error.kind == ErrorKind::Unauthorised)
        return tr("The relay does not let this console in. Sign in again, or ask your administrator.");
    if (error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout)
        return tr("The relay cannot be reached. What you write is kept and sent as soon as it is back.");
    return error.message;
}

} // namespace bellhop::sync
