// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/simulator_core.h"

#include "core/net/url.h"
#include "core/sim/lipachat_dialect.h"
#include "core/sim/meta_dialect.h"
#include "core/sim/twilio_dialect.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLargestUpload = 128 * 1024 * 1024;
constexpr qsizetype kLargestFile = 128 * 1024 * 1024;

constexpr std::array<std::pair<Provider, const char *>, 3> kPrefixes{
    {{Provider::Meta, "/meta"}, {Provider::Twilio, "/twilio"}, {Provider::Lipachat, "/lipachat"}}};

WebhookSender::Options senderOptions(const SimulatorOptions &options, Provider provider)
{
    WebhookSender::Options sender;
    sender.url = provider == Provider::Twilio ? options.twilio.webhookUrl
        : provider == Provider::Lipachat      ? options.lipachat.webhookUrl
                                              : options.webhookUrl;
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
    limits.bodyBytes = kLargestUpload;
    limits.answerTime = std::chrono::hours(1); // hanging is a fault on order, not an accident
    limits.drainTime = milliseconds(200);
    return limits;
}

net::HttpClientOptions fetcherOptions(const SimulatorOptions &options)
{
    net::HttpClientOptions client;
    client.allowPlainHttp = options.allowPlainHttp;
    client.responseBytes = kLargestFile;
    client.userAgent = QByteArrayLiteral("bellhop-sim");
    return client;
}

/// What comes instead of JSON.
const QByteArray kHalfJson = QByteArrayLiteral("{\"messages\":[{\"id\":\"wamid.");

} // namespace

Simulator::Core::Core(SimulatorOptions options)
    : m_options(completed(std::move(options)))
    , m_fetcher(std::make_unique<net::HttpClient>(fetcherOptions(m_options)))
    , m_faults(m_options.seed)
{
    auto meta = std::make_unique<MetaDialect>(m_options, *this);
    m_meta = meta.get();
    m_dialects[Provider::Meta] = std::move(meta);
    if (!m_options.twilio.authToken.isEmpty())
        m_dialects[Provider::Twilio] = std::make_unique<TwilioDialect>(m_options, *this);
    if (!m_options.lipachat.apiKey.isEmpty())
        m_dialects[Provider::Lipachat] = std::make_unique<LipachatDialect>(m_options, *this);
    for (const auto &[provider, dialect] : m_dialects) {
        m_senders[provider]
            = std::make_unique<WebhookSender>(senderOptions(m_options, provider), dialect->manners(), m_scheduler);
    }
}

Simulator::Core::~Core()
{
    stop();
}

Dialect *Simulator::Core::dialect(Provider provider) const
{
    const auto found = m_dialects.find(provider);
    return found == m_dialects.end() ? nullptr : found->second.get();
}

Result<QString> Simulator::Core::start()
{
    BELLHOP_TRY(const net::ListenAddress listen, net::parseListenAddress(m_options.listen));
    m_server = std::make_unique<net::HttpServer>(
        [this](const net::HttpRequest &request, const Respond &respond) { handle(request, respond); }, nullptr,
        serverLimits());
    BELLHOP_TRY(m_trapPort, m_server->listen(u"127.0.0.1"_s, 0));
    BELLHOP_TRY(const quint16 port, m_server->listen(listen.address, listen.port));
    const QString host = listen.address.contains(u':') ? u'[' + listen.address + u']' : listen.address;
    const QString address = u"http://%1:%2"_s.arg(host).arg(port);
    setAddress(address.toUtf8());
    return address;
}

void Simulator::Core::setAddress(const QByteArray &address)
{
    const std::lock_guard lock(m_mutex);
    m_address = address;
}

QByteArray Simulator::Core::address() const
{
    const std::lock_guard lock(m_mutex);
    return m_address;
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
    for (const auto &[provider, sender] : m_senders)
        sender->stop();
    m_scheduler.stop();
    m_fetcher.reset();
    const std::lock_guard lock(m_mutex);
    m_hanging.clear();
}

void Simulator::Core::setFaultPlan(const FaultPlan &plan)
{
    const std::lock_guard lock(m_mutex);
    m_faults.setPlan(plan);
}

FaultSet Simulator::Core::decide(Provider provider, Operation operation)
{
    const std::lock_guard lock(m_mutex);
    FaultSet faults = m_faults.decide(provider, operation);
    m_ledger.counters.faults += faults.count();
    return faults;
}

void Simulator::Core::setWebhookUrl(const QByteArray &url, Provider provider)
{
    if (const auto sender = m_senders.find(provider); sender != m_senders.end())
        sender->second->setUrl(url);
}

/// The check that Meta makes when a webhook address is entered. Unauthorised: the token was not accepted; BadData: the
/// answer was not the challenge.
Status Simulator::Core::subscribe()
{
    const QByteArray challenge = QByteArray::number(QRandomGenerator::global()->bounded(1'000'000'000, 2'000'000'000));
    BELLHOP_TRY(const net::ClientResponse answer,
        m_senders.at(Provider::Meta)
            ->ask({{"hub.mode", "subscribe"}, {"hub.challenge", challenge},
                {"hub.verify_token", m_options.verifyToken}}));
    if (answer.status == 401 || answer.status == 403)
        return makeError(ErrorKind::Unauthorised, u"The webhook did not accept the verify token."_s);
    if (answer.status != 200 || answer.body != challenge) {
        return makeError(ErrorKind::BadData,
            u"The webhook answered the check with %1 and not with the challenge."_s.arg(answer.status));
    }
    return done();
}

void Simulator::Core::postRaw(const QByteArray &body)
{
    m_senders.at(Provider::Meta)->deliverRaw(m_meta->signedPost({}, body, false));
}

Ledger Simulator::Core::ledger() const
{
    const std::lock_guard lock(m_mutex); // held for all, so that nothing falls between "due" and "pending"
    Ledger ledger = m_ledger;
    std::erase_if(ledger.received, [](const Ledger::Received &entry) { return entry.status == "failed"_L1; });
    Ledger::Counters &sum = ledger.counters;
    sum.pending = m_statusesDue;
    for (const auto &[provider, sender] : m_senders) {
        const Ledger::Counters webhooks = sender->counters();
        sum.posts += webhooks.posts;
        sum.postsAcked += webhooks.postsAcked;
        sum.postsFailed += webhooks.postsFailed;
        sum.duplicates += webhooks.duplicates;
        sum.pending += webhooks.pending;
        sum.forged += webhooks.forged;
        sum.forgedAccepted += webhooks.forgedAccepted;
        sum.silenced += webhooks.silenced;
        sum.givenUp += webhooks.givenUp;
    }
    return ledger;
}

milliseconds Simulator::Core::scaled(milliseconds time) const
{
    return milliseconds(static_cast<qint64>(static_cast<double>(time.count()) / m_options.speed));
}

void Simulator::Core::handle(const net::HttpRequest &request, const Respond &respond)
{
    if (request.localPort == m_trapPort) {
        const std::lock_guard lock(m_mutex);
        ++m_ledger.counters.ledInward;
        m_ledger.counters.strayCredentials += request.header("Authorization").isEmpty() ? 0 : 1;
        respond({200, "text/plain", "This address is inside.", {}});
        return;
    }
    if (isControl(request.path)) {
        control(request, respond);
        return;
    }
    for (const auto &[provider, prefix] : kPrefixes) {
        if (request.path.startsWith(QByteArray(prefix) + '/')) {
            handleCall(provider, request, prefix, respond);
            return;
        }
    }
    handleCall(Provider::Meta, request, {}, respond);
}

void Simulator::Core::handleCall(
    Provider provider, const net::HttpRequest &request, const QByteArray &prefix, const Respond &respond)
{
    Dialect *const spoken = dialect(provider);
    if (spoken == nullptr) {
        respond({404, "text/plain", "This provider is not switched on.", {}});
        return;
    }
    Call call;
    call.request = request;
    call.path = request.path.mid(prefix.size());
    call.base = "http://" + request.header("Host") + prefix;
    const Operation operation = spoken->operationOf(request, call.path);
    call.faults = decide(provider, operation);
    if (const FaultAction *inward = call.faults.find(Kind::RedirectMedia);
        inward != nullptr && inward->text.isEmpty()) {
        FaultAction trap = *inward;
        trap.text = u"http://127.0.0.1:%1/inside"_s.arg(m_trapPort);
        call.faults.replace(trap);
    }
    call.respond = withFaults(call.faults, respond);
    const auto refused = operation == Operation::Send ? std::nullopt : refusedByFault(*spoken, call.faults);
    if (refused)
        call.respond(*refused);
    else
        spoken->handle(call);
}

std::optional<net::HttpResponse> Simulator::Core::refusedByFault(const Dialect &dialect, const FaultSet &faults) const
{
    if (const FaultAction *error = faults.find(Kind::Error))
        return dialect.refusal(error->value);
    if (faults.has(Kind::Throttle))
        return dialect.refusal(dialect.codes().tooFast);
    if (faults.has(Kind::ExpiredToken))
        return dialect.refusal(dialect.codes().tokenExpired);
    if (const FaultAction *page = faults.find(Kind::Http))
        return net::HttpResponse{page->value, "text/html", "<html><body>Bad gateway</body></html>", {}};
    return std::nullopt;
}

Simulator::Core::Respond Simulator::Core::withFaults(const FaultSet &faults, const Respond &respond)
{
    return [this, faults, respond](net::HttpResponse response) {
        if (faults.has(Kind::Hang)) {
            const std::lock_guard lock(m_mutex);
            m_hanging.push_back(respond);
            return;
        }
        if (faults.has(Kind::Cut))
            response = {0, {}, {}, {}};
        else if (faults.has(Kind::BadJson))
            response = {200, "application/json", kHalfJson, {}};
        const milliseconds delay(faults.value(Kind::Delay));
        if (delay.count() > 0)
            m_scheduler.after(delay, [respond, response] { respond(response); });
        else
            respond(response);
    };
}

void Simulator::Core::tell(Provider provider, Webhook webhook)
{
    webhook.faults = decide(provider, Operation::Status);
    if (const auto sender = m_senders.find(provider); sender != m_senders.end())
        sender->second->deliver(std::move(webhook));
}

void Simulator::Core::tellLater(Provider provider, milliseconds after, std::function<std::optional<Webhook>()> make)
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_statusesDue;
    }
    m_scheduler.after(scaled(after), [this, provider, make = std::move(make)] {
        if (auto webhook = make())
            tell(provider, std::move(*webhook));
        const std::lock_guard lock(m_mutex);
        --m_statusesDue;
    });
}

Status Simulator::Core::happen(const Json &event)
{
    const auto provider = providerFromWire(event.string("provider"_L1).value_or(u"meta"_s));
    if (!provider || dialect(*provider) == nullptr)
        return makeError(ErrorKind::NotFound, u"This provider is not switched on."_s);
    if (event.has("echo"_L1) && *provider == Provider::Meta) {
        const Json echo = event.at("echo"_L1);
        BELLHOP_TRY(const GuestMessage message, GuestMessage::fromJson(echo.at("message"_L1)));
        const auto to = guest(Provider::Meta, echo.text("to"_L1));
        if (!to)
            return makeError(ErrorKind::NotFound, u"No guest has this number."_s);
        tell(Provider::Meta, m_meta->echo(*to, message));
        return done();
    }
    if (event.text("field"_L1) == "user_preferences"_L1) {
        const std::lock_guard lock(m_mutex);
        for (const Json &entry : event.at("value"_L1).list("user_preferences"_L1)) {
            const auto found = m_guests.find({*provider, entry.text("wa_id"_L1)});
            if (found != m_guests.end())
                found->second.stoppedMarketing = entry.text("value"_L1) == "stop"_L1;
        }
    }
    BELLHOP_TRY(std::optional<Webhook> webhook, dialect(*provider)->happen(event));
    if (webhook)
        tell(*provider, std::move(*webhook));
    return done();
}

} // namespace bellhop::sim
