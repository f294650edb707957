// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/scripted_hub.h"

#include "core/desk/command_runner.h"
#include "core/desk/queries.h"
#include "core/desk/sessions.h"

namespace bellhop::tests {
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray answerFrame(const CommandAnswer &answer)
{
    return toJson(answer).set("event"_L1, "answer"_L1).set("ok"_L1, true).toBytes();
}

QByteArray refusalFrame(const QString &uuid, const Error &error)
{
    Json frame = Json::object();
    frame.set("event"_L1, "answer"_L1).set("id"_L1, uuid).set("ok"_L1, false);
    return frame.set("error"_L1, toJson(error)).toBytes();
}

} // namespace

ScriptedHub::ScriptedHub(Site &site)
    : m_site(site)
    , m_server(
          [](const net::HttpRequest &, const net::HttpServer::Respond &respond) {
              respond({404, {}, {}, {}});
          },
          [this](const net::HttpRequest &request, const std::shared_ptr<net::PendingSocket> &pending) {
              admit(request, pending);
          })
{
    const auto port = m_server.listen(u"127.0.0.1"_s, 0);
    if (!port.ok())
        qFatal("the hub cannot listen: %s", describe(port.error()).constData());
    m_port = *port;
}

ScriptedHub::~ScriptedHub()
{
    m_server.stop();
}

QUrl ScriptedHub::url() const
{
    return QUrl(u"ws://127.0.0.1:%1/events"_s.arg(m_port));
}

sync::TicketSource ScriptedHub::ticketsFor(const QString &login)
{
    return [this, login](db::Database &) { return desk::issueTicket(m_site.database(), login); };
}

void ScriptedHub::admit(const net::HttpRequest &request, const std::shared_ptr<net::PendingSocket> &pending)
{
    const std::lock_guard lock(m_mutex);
    const auto ticket = request.queryValue("ticket");
    if (m_away || !ticket) {
        pending->refuse({m_away ? 503 : 401, {}, {}, {}});
        return;
    }
    const auto opened = desk::redeemTicket(m_site.database(), QString::fromLatin1(*ticket));
    const auto bounds = desk::changeBounds(m_site.database());
    if (!opened.ok() || !bounds.ok()) {
        pending->refuse({401, {}, {}, {}});
        return;
    }
    const auto peer = std::make_shared<Peer>();
    peer->actor = opened->actor;
    const std::weak_ptr<Peer> weak = peer;
    peer->socket = pending->accept(
        {[this, weak](const QByteArray &text) { receive(weak, text); }, [](quint16, const QString &) {}});
    Json agent = Json::object();
    agent.set("id"_L1, peer->actor.agent.value).set("display_name"_L1, peer->actor.name);
    agent.set("role"_L1, toWire(peer->actor.role));
    Json frame = Json::object();
    frame.set("event"_L1, "welcome"_L1).set("seq"_L1, bounds->newest).set("agent"_L1, agent);
    frame.set("now"_L1, m_site.now().ms);
    peer->socket->sendText(frame.toBytes());
    m_peers.push_back(peer);
    ++m_welcomes;
}

void ScriptedHub::receive(const std::weak_ptr<Peer> &from, const QByteArray &text)
{
    const PeerPtr peer = from.lock();
    const auto json = Json::parse(text);
    if (!peer || !json.ok())
        return;
    const auto command = commandFromJson(*json);
    const std::lock_guard lock(m_mutex);
    if (!command.ok()) {
        m_others << QString::fromUtf8(text);
        return;
    }
    m_orders << command->uuid;
    Manner manner = Manner::Answer;
    if (!m_manners.empty()) {
        manner = m_manners.front();
        m_manners.pop_front();
    }
    run(peer, *command, manner);
}

void ScriptedHub::run(const PeerPtr &peer, const Command &command, Manner manner)
{
    const bool isDone
        = manner == Manner::Answer || manner == Manner::Forget || manner == Manner::Cut || manner == Manner::Hold;
    QByteArray frame;
    if (isDone) {
        const auto answer = desk::runCommand(m_site.database(), peer->actor, command);
        frame = answer.ok() ? answerFrame(*answer) : refusalFrame(command.uuid, answer.error());
    }
    switch (manner) {
    case Manner::Answer:
        peer->socket->sendText(frame);
        return;
    case Manner::Forget:
    case Manner::Ignore:
        return;
    case Manner::Cut:
        peer->socket->close(1011, "cut");
        return;
    case Manner::Nonsense:
        for (const QByteArray &rubbish : {QByteArray("not json"), QByteArray("{\"event\":\"answer\",\"ok\":true}"),
                 QByteArray("[]"), "{\"event\":\"answer\",\"id\":\"" + command.uuid.toLatin1() + "\"}"})
            peer->socket->sendText(rubbish);
        return;
    case Manner::EndSession:
        peer->socket->sendText(refusalFrame(command.uuid, makeError(ErrorKind::Unauthorised, u"The session ended."_s)));
        return;
    case Manner::Refuse:
        peer->socket->sendText(refusalFrame(command.uuid, makeError(ErrorKind::Database, u"Busy."_s)));
        return;
    case Manner::Hold:
        m_held.emplace_back(peer, frame);
        return;
    }
}

void ScriptedHub::behave(std::initializer_list<Manner> manners)
{
    const std::lock_guard lock(m_mutex);
    m_manners.assign(manners.begin(), manners.end());
}

void ScriptedHub::release()
{
    const std::lock_guard lock(m_mutex);
    for (const auto &[peer, frame] : std::exchange(m_held, {}))
        peer->socket->sendText(frame);
}

void ScriptedHub::goAway()
{
    const std::lock_guard lock(m_mutex);
    m_away = true;
    for (const PeerPtr &peer : std::exchange(m_peers, {}))
        peer->socket->close(1001, "away");
}

void ScriptedHub::comeBack()
{
    const std::lock_guard lock(m_mutex);
    m_away = false;
}

void ScriptedHub::say(const QByteArray &frame)
{
    const std::lock_guard lock(m_mutex);
    for (const PeerPtr &peer : m_peers)
        peer->socket->sendText(frame);
}

void ScriptedHub::hint()
{
    const qint64 newest = m_site.number("SELECT MAX(seq) FROM change_log");
    say("{\"event\":\"whatsapp:message\",\"seq\":" + QByteArray::number(newest) + "}");
}

QStringList ScriptedHub::orders()
{
    const std::lock_guard lock(m_mutex);
    return m_orders;
}

QStringList ScriptedHub::otherFrames()
{
    const std::lock_guard lock(m_mutex);
    return m_others;
}

int ScriptedHub::welcomes()
{
    const std::lock_guard lock(m_mutex);
    return m_welcomes;
}

} // namespace bellhop::tests
