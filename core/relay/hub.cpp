// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/hub.h"

#include "core/base/json.h"
#include "core/relay/frames.h"
#include "core/relay/log.h"

#include <algorithm>
#include <cctype>

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kTypingLife = 6s;
constexpr auto kTellGuestEvery = 20s; // providers show it for 25 s, or until something is sent
constexpr auto kPulseEvery = 2s;
constexpr int kJsonDepth = 8;
constexpr qsizetype kTicketLength = 32;
constexpr int kEntering = 64; // at once: whoever floods the door does not keep those inside from working
constexpr quint16 kNormalClose = 1000;
constexpr quint16 kGoingAway = 1001;
constexpr quint16 kSessionEnded = 4001;

void refuse(const std::shared_ptr<net::PendingSocket> &pending, int status)
{
    net::HttpResponse response;
    response.status = status;
    if (status == 503)
        response.headers.emplace_back("Retry-After", "2");
    pending->refuse(std::move(response));
}

int statusOf(ErrorKind kind)
{
    return kind == ErrorKind::Unauthorised || kind == ErrorKind::NotFound || kind == ErrorKind::BadData ? 401 : 503;
}

} // namespace

Hub::Hub(CommandDesk &desk, Options options, Post post, std::function<void(bool)> onAudience)
    : m_desk(desk)
    , m_options(std::move(options))
    , m_post(std::move(post))
    , m_onAudience(std::move(onAudience))
{
}

void Hub::upgrade(const net::HttpRequest &request, const std::shared_ptr<net::PendingSocket> &pending)
{
    const QByteArray ticket = request.queryValue("ticket").value_or(QByteArray());
    const bool looksRight = ticket.size() == kTicketLength && std::all_of(ticket.begin(), ticket.end(), [](char c) {
        return std::isxdigit(static_cast<unsigned char>(c));
    });
    if (!looksRight) {
        refuse(pending, 401);
        return;
    }
    if (m_closing || m_entering >= kEntering || static_cast<int>(m_consoles.size()) >= m_options.consoles) {
        refuse(pending, 503);
        return;
    }
    ++m_entering;
    m_desk.enter(QString::fromUtf8(ticket), [self = shared_from_this(), pending](Result<CommandDesk::Entered> entered) {
        --self->m_entering;
        if (!entered.ok()) {
            qCInfo(lcRelay).noquote() << "a ticket was refused:" << toWire(entered.error().kind);
            refuse(pending, statusOf(entered.error().kind));
            return;
        }
        self->m_post([self, pending, entered = std::move(*entered)] { self->admit(pending, entered); });
    });
}

void Hub::admit(const std::shared_ptr<net::PendingSocket> &pending, const CommandDesk::Entered &entered)
{
    auto console = std::make_shared<Console>();
    console->actor = entered.session.actor;
    if (m_closing) {
        refuse(pending, 503);
        leave(console, desk::kRelayStops);
        return;
    }
    net::SocketEvents events;
    events.onText = [hub = weak_from_this(), line = std::weak_ptr(console)](const QByteArray &text) {
        const auto self = hub.lock();
        const auto open = line.lock();
        if (self && open)
            self->received(open, text);
    };
    events.onClosed = [hub = weak_from_this(), line = std::weak_ptr(console)](quint16, const QString &) {
        const auto self = hub.lock();
        const auto open = line.lock();
        if (self && open)
            self->closed(open);
    };
    console->present = true;
    const SessionId session = console->actor.session;
    m_consoles.emplace(session.value, console);
    {
        const std::lock_guard lock(m_mutex);
        m_sessions.push_back(session);
    }
    if (++m_count == 1)
        m_onAudience(true);
    console->socket = pending->accept(std::move(events));
    if (!console->socket) {
        closed(console);
        return;
    }
    console->socket->sendText(welcomeFrame({m_seq, entered.session, entered.login, entered.now, m_options.relay}));
    for (auto viewed = m_viewing.cbegin(); viewed != m_viewing.cend(); ++viewed)
        console->socket->sendText(company(viewed.key()));
}

void Hub::received(const ConsolePtr &console, const QByteArray &text)
{
    if (!console->socket)
        return;
    JsonLimits limits;
    limits.maxBytes = m_options.frameBytes;
    limits.maxDepth = kJsonDepth;
    const auto json = Json::parse(text, limits);
    if (!json.ok() || !json->isObject()) {
        console->socket->sendText(refusalFrame({},
            makeError(
                ErrorKind::BadData, u"This order is no JSON object of at most %1 bytes."_s.arg(limits.maxBytes))));
        return;
    }
    const QString op = json->text("op"_L1);
    const ConversationId conversation{json->integer("conversation"_L1).value_or(0)};
    if (op == "focus"_L1)
        focus(console, conversation);
    else if (op == "typing"_L1)
        typing(console, conversation);
    else if (op == "bye"_L1)
        bye(console);
    else
        order(console, *json);
}

void Hub::order(const ConsolePtr &console, const Json &json)
{
    const QString id = json.text("id"_L1).left(64);
    auto command = commandFromJson(json);
    if (!command.ok()) {
        console->socket->sendText(refusalFrame(id, command.error()));
        return;
    }
    if (console->left) {
        console->socket->sendText(
            refusalFrame(id, makeError(ErrorKind::Unauthorised, u"Your session has ended. Sign in again."_s)));
        return;
    }
    if (console->inFlight >= m_options.ordersInFlight) {
        console->socket->sendText(
            refusalFrame(id, makeError(ErrorKind::QueueFull, u"Too many orders at once. It will be tried again."_s)));
        return;
    }
    if (isForGuest(command->order)) {
        stopTyping(console);
        console->typingTold = {}; // what is sent ends it at the guest's
    }
    ++console->inFlight;
    m_desk.run(console->actor, std::move(*command), [console, id](const Result<CommandAnswer> &answer) {
        --console->inFlight;
        console->socket->sendText(answer.ok() ? answerFrame(*answer) : refusalFrame(id, answer.error()));
    });
}

void Hub::focus(const ConsolePtr &console, ConversationId conversation)
{
    if (!console->present || console->focus == conversation)
        return;
    const ConversationId before = std::exchange(console->focus, conversation);
    stopTyping(console);
    console->typingTold = {};
    const qint64 session = console->actor.session.value;
    if (before.isSet()) {
        auto &viewers = m_viewing[before];
        viewers.remove(session);
        if (viewers.isEmpty())
            m_viewing.remove(before);
        tellCompany(before);
    }
    if (conversation.isSet()) {
        m_viewing[conversation].insert(session);
        tellCompany(conversation);
    }
    if (!console->left)
        m_desk.focus(console->actor, conversation);
}

void Hub::typing(const ConsolePtr &console, ConversationId conversation)
{
    if (!console->present || !conversation.isSet() || console->focus != conversation)
        return;
    const bool news = !console->typingIn.isSet();
    console->typingIn = conversation;
    const auto now = SteadyClock::now();
    console->typingUntil = now + kTypingLife;
    if (news)
        tellCompany(conversation);
    if (now - console->typingTold < kTellGuestEvery || console->left)
        return;
    console->typingTold = now;
    m_desk.typing(console->actor, conversation);
}

void Hub::stopTyping(const ConsolePtr &console)
{
    const ConversationId before = std::exchange(console->typingIn, {});
    if (before.isSet())
        tellCompany(before);
}

void Hub::tick(bool feedIsUpToDate)
{
    m_post([self = shared_from_this(), feedIsUpToDate] {
        const auto now = SteadyClock::now();
        for (const auto &[session, console] : self->m_consoles) {
            if (console->typingIn.isSet() && console->typingUntil <= now)
                self->stopTyping(console);
        }
        if (feedIsUpToDate && now - self->m_lastPulse >= kPulseEvery) {
            self->m_lastPulse = now;
            self->broadcast(pulseFrame(self->m_seq, self->m_count));
        }
    });
}

void Hub::bye(const ConsolePtr &console)
{
    leave(console, "bye"_L1);
    console->socket->close(kNormalClose, "bye");
}

void Hub::closed(const ConsolePtr &console)
{
    leave(console, m_closing ? desk::kRelayStops : desk::kLineCut);
    if (!console->present)
        return;
    focus(console, {});
    console->present = false;
    m_consoles.erase(console->actor.session.value);
    forgetSession(console->actor.session);
    if (--m_count == 0)
        m_onAudience(false);
}

/// Ends the session, once; the line may live a little longer.
void Hub::leave(const ConsolePtr &console, QLatin1String reason)
{
    if (!std::exchange(console->left, true))
        m_desk.leave(console->actor.session, reason);
}

void Hub::forgetSession(SessionId session)
{
    const std::lock_guard lock(m_mutex);
    m_sessions.erase(std::remove(m_sessions.begin(), m_sessions.end(), session), m_sessions.end());
}

QByteArray Hub::company(ConversationId conversation) const
{
    std::vector<AgentId> viewing;
    std::vector<AgentId> typing;
    for (const qint64 session : m_viewing.value(conversation)) {
        const auto place = m_consoles.find(session);
        if (place == m_consoles.end())
            continue;
        const Console &console = *place->second;
        viewing.push_back(console.actor.agent);
        if (console.typingIn == conversation)
            typing.push_back(console.actor.agent);
    }
    for (auto *agents : {&viewing, &typing}) {
        std::sort(agents->begin(), agents->end());
        agents->erase(std::unique(agents->begin(), agents->end()), agents->end());
    }
    return companyFrame(conversation, viewing, typing);
}

void Hub::tellCompany(ConversationId conversation)
{
    broadcast(company(conversation));
}

void Hub::broadcast(const QByteArray &frame)
{
    for (const auto &[session, console] : m_consoles) {
        if (console->socket)
            console->socket->sendText(frame);
    }
}

void Hub::publish(std::vector<QByteArray> frames, qint64 seq)
{
    m_post([self = shared_from_this(), frames = std::move(frames), seq] {
        for (const QByteArray &frame : frames)
            self->broadcast(frame);
        self->m_seq = std::max(self->m_seq, seq);
    });
}

void Hub::cut(const std::vector<SessionId> &sessions, QLatin1String reason)
{
    m_post([self = shared_from_this(), sessions, reason] {
        for (const SessionId session : sessions) {
            const auto place = self->m_consoles.find(session.value);
            if (place == self->m_consoles.end() || place->second->left || !place->second->socket)
                continue;
            const ConsolePtr console = place->second;
            console->left = true; // it ended elsewhere: nothing to end here
            self->forgetSession(session);
            console->socket->sendText(goodbyeFrame(reason));
            console->socket->close(kSessionEnded, QByteArray(reason.data(), reason.size()));
        }
    });
}

void Hub::close()
{
    m_post([self = shared_from_this()] {
        self->m_closing = true;
        const auto consoles = self->m_consoles; // closing may change the map
        for (const auto &[session, console] : consoles) {
            if (!console->socket)
                continue;
            console->socket->sendText(goodbyeFrame(desk::kRelayStops));
            console->socket->close(kGoingAway, "relay stops");
        }
    });
}

std::vector<SessionId> Hub::sessions() const
{
    const std::lock_guard lock(m_mutex);
    return m_sessions;
}

} // namespace bellhop::relay
