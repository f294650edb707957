// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/relay_house.h"

#include "core/base/uuid.h"
#include "core/channel/signature.h"
#include "core/desk/admin.h"
#include "core/desk/sessions.h"

#include <condition_variable>

namespace bellhop::tests {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 30s;
constexpr char kAppSecret[] = "house-app-secret";
constexpr char kVerifyToken[] = "house-verify";
constexpr char kAccessToken[] = "house-token";
constexpr char kPhoneNumberId[] = "1055";

template <typename T> T orDie(Result<T> result, const char *what)
{
    if (!result.ok())
        qFatal("%s: %s (%s)", what, qUtf8Printable(result.error().message), qUtf8Printable(result.error().detail));
    return std::move(*result);
}

Result<QByteArray> plain(const QByteArray &secret, const QString &)
{
    return secret;
}

} // namespace

FakeMeta::FakeMeta(quint16 port)
{
    m_server
        = std::make_unique<net::HttpServer>([this](net::HttpRequest request, const net::HttpServer::Respond &respond) {
              if (auto answer = take(std::move(request))) {
                  respond(std::move(*answer));
                  return;
              }
              const std::lock_guard lock(m_mutex);
              m_hanging.push_back(respond);
          });
    m_port = orDie(m_server->listen(u"127.0.0.1"_s, port), "listen");
}

FakeMeta::~FakeMeta()
{
    {
        const std::lock_guard lock(m_mutex);
        m_hanging.clear();
    }
    m_server->stop();
}

QString FakeMeta::apiBase() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

void FakeMeta::setScript(Script script)
{
    const std::lock_guard lock(m_mutex);
    m_script = std::move(script);
}

int FakeMeta::count() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_requests.size());
}

std::vector<net::HttpRequest> FakeMeta::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

std::vector<Json> FakeMeta::bodies() const
{
    std::vector<Json> out;
    for (const net::HttpRequest &request : requests())
        out.push_back(orDie(Json::parse(request.body), "a message to Meta"));
    return out;
}

std::optional<net::HttpResponse> FakeMeta::take(net::HttpRequest request)
{
    Script script;
    int number = 0;
    {
        const std::lock_guard lock(m_mutex);
        number = static_cast<int>(m_requests.size());
        m_requests.push_back(std::move(request));
        script = m_script;
    }
    return script ? script(number) : accepted(number);
}

net::HttpResponse FakeMeta::accepted(int number)
{
    const QByteArray body = R"({"messaging_product":"whatsapp","messages":[{"id":"wamid.out.%1"}]})";
    return {200, "application/json", QString::fromUtf8(body).arg(number).toUtf8(), {}};
}

net::HttpResponse FakeMeta::refused(int status, int code)
{
    const QByteArray body = R"({"error":{"message":"no","type":"OAuthException","code":%1}})";
    return {status, "application/json", QString::fromUtf8(body).arg(code).toUtf8(), {}};
}

/// What came over the line; the client's thread writes, the test reads.
struct HubLine::Heard {
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<Json> frames;
    QStringList texts;
    std::optional<Error> failure;
    quint16 closeCode = 0;

    template <typename F> void note(F &&change)
    {
        {
            const std::lock_guard lock(mutex);
            change();
        }
        changed.notify_all();
    }
};

HubLine::HubLine(const QString &address, const QString &ticket)
    : m_heard(std::make_shared<Heard>())
{
    net::WebSocketEvents events;
    events.onText = [heard = m_heard](const QByteArray &text) {
        heard->note([&] {
            heard->texts.append(QString::fromUtf8(text));
            heard->frames.push_back(orDie(Json::parse(text), "frame"));
        });
    };
    events.onClosed
        = [heard = m_heard](quint16 code, const QString &) { heard->note([&] { heard->closeCode = code; }); };
    events.onFailed = [heard = m_heard](const Error &error) { heard->note([&] { heard->failure = error; }); };
    m_client.open(u"ws://%1/events?ticket=%2"_s.arg(address, ticket).toUtf8(), std::move(events));
}

HubLine::~HubLine() = default;

bool HubLine::isIn()
{
    return !waitFor("welcome"_L1).isNull();
}

std::optional<Error> HubLine::failure()
{
    const std::lock_guard lock(m_heard->mutex);
    return m_heard->failure;
}

Json HubLine::waitFor(QLatin1String event, const std::function<bool(const Json &)> &matches)
{
    std::unique_lock lock(m_heard->mutex);
    std::size_t looked = 0;
    Json found;
    m_heard->changed.wait_for(lock, kPatience, [&] {
        for (; looked < m_heard->frames.size(); ++looked) {
            const Json &frame = m_heard->frames[looked];
            if (frame.text("event"_L1) == event && (!matches || matches(frame))) {
                found = frame;
                return true;
            }
        }
        return m_heard->failure.has_value() || m_heard->closeCode != 0;
    });
    return found;
}

int HubLine::count(QLatin1String event)
{
    const std::lock_guard lock(m_heard->mutex);
    return static_cast<int>(std::count_if(m_heard->frames.begin(), m_heard->frames.end(),
        [&](const Json &frame) { return frame.text("event"_L1) == event; }));
}

QStringList HubLine::texts()
{
    const std::lock_guard lock(m_heard->mutex);
    return m_heard->texts;
}

void HubLine::sendText(const QByteArray &text)
{
    (void)orDie(m_client.sendText(text), "frame");
}

Json HubLine::ask(const Command &command)
{
    sendText(toJson(command).toBytes());
    return answerTo(command.uuid);
}

QString HubLine::order(ConversationId conversation, qint64 epoch, const decltype(Command::order) &order)
{
    const Command command{newUuid(), conversation, epoch, order};
    sendText(toJson(command).toBytes());
    return command.uuid;
}

Json HubLine::answerTo(const QString &id)
{
    return waitFor("answer"_L1, [&](const Json &frame) { return frame.text("id"_L1) == id; });
}

quint16 HubLine::waitForEnd()
{
    std::unique_lock lock(m_heard->mutex);
    m_heard->changed.wait_for(lock, kPatience, [&] { return m_heard->closeCode != 0; });
    return m_heard->closeCode;
}

void HubLine::close()
{
    m_client.close();
}

RelayHouse::RelayHouse(db::Database &database, Options options)
    : m_database(database)
{
    const auto there = orDie(desk::loadChannelSettings(database, plain), "channels");
    const bool known = std::any_of(there.channels.begin(), there.channels.end(),
        [](const ChannelSettings &settings) { return settings.name == u"front"_s; });
    if (!known) {
        const QString nobody = u"http://127.0.0.1:1"_s;
        addChannel(
            u"front"_s, QString::fromLatin1(kPhoneNumberId), options.apiBase.isEmpty() ? nobody : options.apiBase);
    }
    m_relay = std::make_unique<relay::Relay>(database, plain, options.relay);
    (void)orDie(m_relay->start(), "relay");
}

RelayHouse::~RelayHouse() = default;

QByteArray RelayHouse::url(const QByteArray &path) const
{
    return "http://" + address().toUtf8() + path;
}

net::ClientResponse RelayHouse::get(const QByteArray &path)
{
    net::ClientRequest request;
    request.url = url(path);
    return orDie(m_client.sendAndWait(std::move(request)), path.constData());
}

net::ClientResponse RelayHouse::post(const QByteArray &body, const QByteArray &channel)
{
    return orDie(m_client.sendAndWait(signedPost(body, channel)), "webhook");
}

net::ClientRequest RelayHouse::signedPost(const QByteArray &body, const QByteArray &channel) const
{
    net::ClientRequest request;
    request.method = "POST";
    request.url = url("/webhook/" + channel);
    request.headers
        = {{"X-Hub-Signature-256", channel::metaSignature(kAppSecret, body)}, {"Content-Type", "application/json"}};
    request.body = body;
    request.timeout = 60s;
    return request;
}

net::ClientResponse RelayHouse::postWith(
    const QByteArray &body, const net::HeaderList &headers, const QByteArray &channel)
{
    net::ClientRequest request;
    request.method = "POST";
    request.url = url("/webhook/" + channel);
    request.headers = headers;
    request.headers.emplace_back("Content-Type", "application/json");
    request.body = body;
    request.timeout = 60s;
    return orDie(m_client.sendAndWait(std::move(request)), "webhook");
}

QHash<int, int> RelayHouse::postAtOnce(const std::vector<QByteArray> &bodies)
{
    std::mutex mutex;
    std::condition_variable changed;
    QHash<int, int> counts;
    std::size_t answered = 0;
    for (const QByteArray &body : bodies) {
        net::ClientRequest request;
        request.method = "POST";
        request.url = url("/webhook/front");
        request.headers = {{"X-Hub-Signature-256", channel::metaSignature(kAppSecret, body)}};
        request.body = body;
        request.timeout = 60s;
        m_client.send(std::move(request), [&](const Result<net::ClientResponse> &response) {
            const std::lock_guard lock(mutex);
            ++counts[response.ok() ? response->status : 0];
            ++answered;
            changed.notify_all();
        });
    }
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return answered == bodies.size(); });
    return counts;
}

AgentId RelayHouse::addAgent(const QString &login, Role role)
{
    desk::NewAgent agent;
    agent.name = login;
    agent.role = role;
    return orDie(desk::addAgent(m_database, agent), "agent");
}

QString RelayHouse::ticket(const QString &login)
{
    return orDie(desk::issueTicket(m_database, login), "ticket");
}

std::unique_ptr<HubLine> RelayHouse::enter(const QString &login)
{
    auto line = std::make_unique<HubLine>(address(), ticket(login));
    if (!line->isIn())
        qFatal("%s was not let in", qUtf8Printable(login));
    return line;
}

void RelayHouse::addChannel(const QString &name, const QString &phoneNumberId, const QString &apiBase)
{
    desk::NewChannel channel;
    channel.name = name;
    channel.phoneNumberId = phoneNumberId;
    channel.apiBase = apiBase;
    channel.property = orDie(desk::propertyNamed(m_database, {}), "property");
    (void)orDie(desk::addChannel(m_database, channel, {kAppSecret, kVerifyToken, kAccessToken}, plain), "channel");
}

QByteArray RelayHouse::messageBody(const QString &phone, const QString &id, const QString &text)
{
    return bodyOf({message(phone, id, text)});
}

Json RelayHouse::message(const QString &phone, const QString &id, const QString &text)
{
    Json json = Json::object();
    json.set("from"_L1, phone).set("id"_L1, id).set("type"_L1, "text"_L1);
    json.set("timestamp"_L1, QString::number(SystemClock().now().ms / 1000));
    return json.set("text"_L1, Json::object().set("body"_L1, text));
}

Json RelayHouse::status(const QString &phone, const QString &id, const QString &word, const QString &token)
{
    Json json = Json::object();
    json.set("id"_L1, id).set("status"_L1, word).set("recipient_id"_L1, phone);
    json.set("timestamp"_L1, QString::number(SystemClock().now().ms / 1000));
    if (!token.isEmpty())
        json.set("biz_opaque_callback_data"_L1, token);
    return json;
}

QByteArray RelayHouse::bodyOf(const std::vector<Json> &messages, const std::vector<Json> &statuses)
{
    Json value = Json::object();
    value.set("messaging_product"_L1, "whatsapp"_L1);
    value.set("metadata"_L1, Json::object().set("phone_number_id"_L1, QLatin1String(kPhoneNumberId)));
    const auto add = [&value](QLatin1String key, const std::vector<Json> &items) {
        Json list = Json::array();
        for (const Json &item : items)
            list.append(item);
        if (!items.empty())
            value.set(key, list);
    };
    add("messages"_L1, messages);
    add("statuses"_L1, statuses);
    const Json change = Json::object().set("field"_L1, "messages"_L1).set("value"_L1, value);
    const Json entry = Json::object().set("id"_L1, "900"_L1).set("changes"_L1, Json::array().append(change));
    Json body = Json::object();
    body.set("object"_L1, "whatsapp_business_account"_L1).set("entry"_L1, Json::array().append(entry));
    return body.toBytes();
}

} // namespace bellhop::tests
