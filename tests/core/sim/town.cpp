// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sim/town.h"

#include <QtGlobal>

namespace bellhop::tests {
using namespace Qt::Literals::StringLiterals;

Town::Town(sim::SimulatorOptions options)
    : m_server(
        [this](const net::HttpRequest &request, const net::HttpServer::Respond &respond) { respond(receive(request)); })
{
    const auto port = m_server.listen(u"127.0.0.1"_s, 0);
    Q_ASSERT(port.ok());
    m_hotel = "http://127.0.0.1:" + QByteArray::number(port.ok() ? *port : 0);
    options.webhookUrl = m_hotel + "/meta";
    options.twilio.webhookUrl = m_hotel + "/twilio" + options.twilio.webhookUrl;
    if (!options.twilio.fallbackUrl.isEmpty())
        options.twilio.fallbackUrl = m_hotel + options.twilio.fallbackUrl;
    options.lipachat.webhookUrl = m_hotel + "/lipachat/secret";
    m_simulator = std::make_unique<sim::Simulator>(options);
    const auto api = m_simulator->start();
    m_api = api.ok() ? api->toUtf8() : QByteArray();
}

Town::~Town()
{
    m_simulator->stop();
    m_server.stop();
}

sim::SimulatorOptions Town::fast()
{
    sim::SimulatorOptions options;
    options.appSecret = "app secret";
    options.verifyToken = "verify";
    options.accessToken = "EAAtoken";
    options.twilio.authToken = "12345";
    options.lipachat.apiKey = "lipa key";
    options.speed = 100;
    options.sendsPerSecond = 0;
    options.pairBurst = 0;
    return options;
}

int Town::Answer::code() const
{
    const auto flat = json.integer("code"_L1);
    return static_cast<int>(flat ? *flat : json.at("error"_L1).integer("code"_L1).value_or(0));
}

Town::Answer Town::ask(
    const QByteArray &method, const QByteArray &url, const net::HeaderList &headers, const QByteArray &body)
{
    net::ClientRequest request;
    request.method = method;
    request.url = url;
    request.headers = headers;
    request.body = body;
    const auto answer = m_client.sendAndWait(std::move(request));
    Answer result;
    if (!answer.ok())
        return result;
    result.status = answer->status;
    result.headers = answer->headers;
    result.body = answer->body;
    if (const auto json = Json::parse(answer->body); json.ok())
        result.json = *json;
    return result;
}

Town::Answer Town::meta(const QByteArray &method, const QByteArray &path, const QByteArray &json)
{
    return ask(method, m_api + "/meta/v26.0" + path,
        {{"Authorization", "Bearer EAAtoken"}, {"Content-Type", "application/json"}}, json);
}

Town::Answer Town::twilio(const QByteArray &method, const QByteArray &path, const net::FormFields &form)
{
    const QByteArray login = QByteArray("AC00000000000000000000000000000001:12345").toBase64();
    return ask(method, m_api + "/twilio" + path,
        {{"Authorization", "Basic " + login}, {"Content-Type", "application/x-www-form-urlencoded"}},
        net::formEncoded(form));
}

Town::Answer Town::twilioJson(const QByteArray &method, const QByteArray &path, const QByteArray &json)
{
    const QByteArray login = QByteArray("AC00000000000000000000000000000001:12345").toBase64();
    return ask(method, m_api + "/twilio" + path,
        {{"Authorization", "Basic " + login}, {"Content-Type", "application/json"}}, json);
}

Town::Answer Town::lipachat(const QByteArray &method, const QByteArray &path, const QByteArray &json)
{
    return ask(method, m_api + "/lipachat/api/v1" + path,
        {{"apiKey", "lipa key"}, {"Content-Type", "application/json"}}, json);
}

Town::Answer Town::upload(const QByteArray &bytes, const QByteArray &type)
{
    const QByteArray body = "--b\r\nContent-Disposition: form-data; name=\"messaging_product\"\r\n\r\nwhatsapp\r\n"
                            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\nContent-Type: "
        + type + "\r\n\r\n" + bytes + "\r\n--b--\r\n";
    return ask("POST", m_api + "/meta/v26.0/100200300400500/media",
        {{"Authorization", "Bearer EAAtoken"}, {"Content-Type", "multipart/form-data; boundary=b"}}, body);
}

Town::Answer Town::metaSend(const QByteArray &type, const QByteArray &content, const QByteArray &token)
{
    return meta("POST", "/100200300400500/messages",
        "{\"messaging_product\":\"whatsapp\",\"to\":\"+" + phone().toLatin1() + "\",\"type\":\"" + type + "\",\"" + type
            + "\":" + content + ",\"biz_opaque_callback_data\":\"" + token + "\"}");
}

Town::Answer Town::twilioSend(const net::FormFields &fields)
{
    net::FormFields form{{"To", "whatsapp:+" + phone().toLatin1()}, {"From", "whatsapp:+14155550100"}};
    for (const auto &field : fields) {
        std::erase_if(form, [&](const auto &f) { return f.first == field.first; });
        form.push_back(field);
    }
    return twilio("POST", "/2010-04-01/Accounts/AC00000000000000000000000000000001/Messages.json", form);
}

const QString &Town::phone()
{
    static const QString number = u"254722000200"_s;
    return number;
}

QString Town::guestSends(Provider provider, const sim::GuestMessage &message)
{
    sim::GuestCard card;
    card.provider = provider;
    card.phone = phone();
    card.name = u"Amina Otieno"_s;
    return m_simulator->guestSends(card, message);
}

QString Town::guestWrites(Provider provider, const QString &text)
{
    return guestSends(provider, sim::GuestMessage::text(text));
}

net::HttpResponse Town::receive(const net::HttpRequest &request)
{
    const std::lock_guard lock(m_mutex);
    if (request.method == "GET") {
        for (const auto &[path, file] : m_files) {
            if (path == request.path)
                return file;
        }
        return {404, {}, {}, {}};
    }
    m_posts.push_back(request);
    return {m_status, {}, {}, {}};
}

std::vector<net::HttpRequest> Town::posts(const QByteArray &path) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<net::HttpRequest> found;
    for (const net::HttpRequest &post : m_posts) {
        if (post.path == path)
            found.push_back(post);
    }
    return found;
}

std::vector<Json> Town::jsons(const QByteArray &path) const
{
    std::vector<Json> found;
    for (const net::HttpRequest &post : posts(path)) {
        if (const auto json = Json::parse(post.body); json.ok())
            found.push_back(*json);
    }
    return found;
}

std::vector<net::FormFields> Town::forms(const QByteArray &path) const
{
    std::vector<net::FormFields> found;
    for (const net::HttpRequest &post : posts(path))
        found.push_back(net::parseForm(post.body));
    return found;
}

std::vector<Json> Town::changes() const
{
    std::vector<Json> all;
    for (const Json &body : jsons("/meta")) {
        for (const Json &entry : body.list("entry"_L1)) {
            for (const Json &change : entry.list("changes"_L1))
                all.push_back(change);
        }
    }
    return all;
}

QStringList Town::statuses(const QString &id) const
{
    QStringList words;
    for (const Json &change : changes()) {
        for (const Json &status : change.at("value"_L1).list("statuses"_L1)) {
            if (status.text("id"_L1) == id)
                words << status.text("status"_L1);
        }
    }
    return words;
}

void Town::answerWith(int status)
{
    const std::lock_guard lock(m_mutex);
    m_status = status;
}

void Town::serve(const QByteArray &path, const QByteArray &type, const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    m_files.push_back({path, {200, type, bytes, {}}});
}

void Town::setFaults(const QByteArray &text)
{
    const auto plan = sim::FaultPlan::fromJson(text);
    Q_ASSERT_X(plan.ok(), "setFaults", plan.ok() ? "" : qPrintable(plan.error().message));
    if (plan.ok())
        m_simulator->setFaultPlan(*plan);
}

QByteArray Town::field(const net::FormFields &form, const QByteArray &name)
{
    for (const auto &[key, value] : form) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace bellhop::tests
