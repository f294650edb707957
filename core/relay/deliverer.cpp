// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/deliverer.h"

#include "core/model/send_limits.h"
#include "core/relay/log.h"
#include "core/relay/provider_call.h"

#include <algorithm>

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds kIdle = 2s; // nothing is due, nobody said so
constexpr milliseconds kShortest = 100ms; // something is due but may not go yet: its predecessor is on its way
constexpr milliseconds kBatch = 20ms; // what a number's pace frees is leased together
constexpr milliseconds kUnconfigured = 60s; // a mistake in the settings, not a disturbance
constexpr milliseconds kDisturbed = 2s; // our own side could not start it
constexpr int kSettleTries = 3;
constexpr std::size_t kWritesWaiting = 1000;

/// `channel`: what else waits for this channel waits as long.
SendOutcome tryLater(milliseconds after, const QString &code, const QString &text, bool channel = false)
{
    SendOutcome outcome;
    outcome.numberBlocked = channel;
    outcome.kind = SendOutcome::Kind::TryLater;
    outcome.retryAfter = after;
    outcome.errorCode = code;
    outcome.errorText = text;
    return outcome;
}

SendOutcome refusedOutcome(const QString &code, const QString &text)
{
    SendOutcome outcome;
    outcome.kind = SendOutcome::Kind::Refused;
    outcome.errorCode = code;
    outcome.errorText = text;
    return outcome;
}

QByteArray credentialsOf(const ChannelSettings &channel)
{
    return channel.accessToken + '\n' + channel.authToken + '\n' + channel.apiKey;
}

QString stateWord(const SendOutcome &outcome)
{
    if (outcome.action == ErrorAction::Reconnect)
        return u"token_invalid"_s;
    return outcome.kind == SendOutcome::Kind::TryLater ? u"rate_limited"_s : u"blocked"_s;
}

} // namespace

Deliverer::Deliverer(db::Database &database, const ChannelBook &channels, Figures &figures, Options options,
    std::function<void()> onSettled)
    : m_database(database)
    , m_channels(channels)
    , m_figures(figures)
    , m_options(std::move(options))
    , m_onSettled(std::move(onSettled))
    , m_lanes(m_options.threads, kWritesWaiting)
{
}

Deliverer::~Deliverer()
{
    stop();
}

void Deliverer::start()
{
    net::HttpClientOptions options;
    options.connections = m_options.inFlight;
    m_client = std::make_unique<net::HttpClient>(options);
    m_thread = std::thread([this] { run(); });
}

void Deliverer::beginStop()
{
    m_pulse.stop();
}

void Deliverer::stop()
{
    beginStop();
    if (m_thread.joinable())
        m_thread.join();
    m_client.reset(); // its last callbacks settle through the lanes
    m_lanes.stop();
    giveSharesBack();
}

void Deliverer::giveSharesBack()
{
    const std::lock_guard lock(m_mutex);
    const bool any = std::any_of(m_numbers.begin(), m_numbers.end(),
        [](const auto &number) { return number.second.lookedAt != SteadyClock::time_point(); });
    m_numbers.clear();
    if (!any)
        return;
    if (const Status left = desk::leaveShares(m_database, m_options.relay); !left.ok())
        qCInfo(lcRelay).noquote() << "shares lapse by themselves:" << left.error().detail;
}

void Deliverer::run()
{
    Backoff backoff(200ms, 5s);
    while (!m_pulse.isStopped()) {
        const auto leased = leaseSome();
        if (!leased.ok()) {
            qCInfo(lcRelay).noquote() << "nothing leased:" << toWire(leased.error().kind) << leased.error().detail;
            if (!m_pulse.rest(backoff.next()))
                return;
            continue;
        }
        backoff.reset();
        if (!m_pulse.wait(untilNext()))
            return;
    }
}

/// Whether there was anything.
Result<bool> Deliverer::leaseSome()
{
    m_paced.reset();
    if (m_inFlight >= m_options.inFlight)
        return false;
    BELLHOP_TRY(const std::vector<ChannelId> numbers, desk::numbersDue(m_database));
    BELLHOP_CHECK(renewShares(numbers));
    const std::vector<desk::NumberRoom> rooms = roomsOf(numbers);
    if (rooms.empty())
        return false;
    BELLHOP_TRY(auto leased,
        desk::leaseDue(m_database, m_options.relay, rooms, m_options.inFlight - m_inFlight, m_options.deadline));
    for (desk::Leased &one : leased)
        begin(std::move(one));
    return !leased.empty();
}

milliseconds Deliverer::untilNext()
{
    if (m_inFlight >= m_options.inFlight)
        return kIdle; // an end wakes it
    if (m_paced)
        return std::clamp(*m_paced, kBatch, kShortest);
    const auto next = desk::nextDue(m_database);
    if (!next.ok() || !next->isSet())
        return kIdle;
    return std::clamp(*next - m_options.clock->now(), kShortest, kIdle);
}

void Deliverer::begin(desk::Leased leased)
{
    ++m_inFlight;
    const auto delivery = std::make_shared<Delivery>();
    delivery->leased = std::move(leased);
    {
        const std::lock_guard lock(m_mutex);
        Number &number = m_numbers[delivery->leased.channel];
        ++number.inFlight;
        number.pace.hold();
    }
    delivery->channel = m_channels.channels()->byId.value(delivery->leased.channel);
    if (!delivery->channel) {
        finish(delivery, tryLater(kUnconfigured, u"no channel"_s, u"The channel is switched off or has no secrets."_s));
        return;
    }
    if (const milliseconds pause = pausedFor(*delivery->channel); pause > 0ms) {
        finish(delivery, tryLater(pause, u"channel paused"_s, u"The channel cannot send just now."_s, true));
        return;
    }
    if (const Status linked = addLink(*delivery->channel, delivery->leased.outbound); !linked.ok()) {
        finish(delivery, refusedOutcome(u"no link"_s, linked.error().message));
        return;
    }
    auto call
        = channel::adapterFor(delivery->channel->provider).buildSend(*delivery->channel, delivery->leased.outbound);
    if (call.ok())
        send(delivery, std::move(*call));
    else if (call.error().kind == ErrorKind::Unauthorised)
        finish(delivery, tryLater(kUnconfigured, u"no token"_s, call.error().message));
    else
        finish(delivery, refusedOutcome(QString(toWire(call.error().kind)), call.error().message));
}

/// Providers without uploads fetch the file themselves, from the relay's public address.
Status Deliverer::addLink(const ChannelSettings &channel, OutboundMessage &message) const
{
    OutgoingMedia *file = fileOf(message.content);
    if (file == nullptr || file->uuid.isEmpty() || sendLimitsOf(channel.provider).uploads)
        return done();
    if (channel.publicUrl.isEmpty() || !m_options.linkHmac) {
        return makeError(ErrorKind::Refused,
            u"Not sent: this channel fetches files from the relay, and no public address is set for it."_s);
    }
    const QByteArray path
        = media::signedPath(file->uuid, file->fileName, m_options.clock->now() + media::kLinkLife, m_options.linkHmac);
    QString base = channel.publicUrl;
    while (base.endsWith(u'/'))
        base.chop(1);
    file->link = base + QString::fromLatin1(path);
    return done();
}

void Deliverer::send(const DeliveryPtr &delivery, channel::HttpCall call)
{
    net::ClientRequest request = requestOf(std::move(call));
    request.timeout = m_options.answerWithin;
    request.responseBytes = 1024 * 1024;
    request.onSending = [this, delivery](const net::Proceed &proceed) {
        m_lanes.postFirm(delivery->leased.outboxId, [this, delivery, proceed] { maySend(delivery, proceed); });
    };
    m_client->send(std::move(request), [this, delivery](const Result<net::ClientResponse> &response) {
        finish(delivery, outcomeOf(delivery, response));
    });
}

void Deliverer::maySend(const DeliveryPtr &delivery, const net::Proceed &proceed)
{
    if (m_pulse.isStopped()) {
        proceed(false);
        return;
    }
    const Status started = desk::markStarted(m_database, delivery->leased);
    if (!started.ok()) {
        delivery->leaseLost = started.error().kind == ErrorKind::Conflict;
        qCInfo(lcRelay).noquote() << "message" << delivery->leased.message.value
                                  << "not started:" << toWire(started.error().kind) << started.error().detail;
    } else if (std::exchange(delivery->holdsPlace, false)) {
        const std::lock_guard lock(m_mutex);
        m_numbers[delivery->leased.channel].pace.leave(SteadyClock::now());
    }
    proceed(started.ok());
}

SendOutcome Deliverer::outcomeOf(const DeliveryPtr &delivery, const Result<net::ClientResponse> &response)
{
    const ChannelSettings &channel = *delivery->channel;
    if (response.ok()) {
        SendOutcome outcome
            = channel::adapterFor(channel.provider)
                  .readSendAnswer(
                      response->status, [&](QByteArrayView name) { return response->header(name); }, response->body);
        const milliseconds pause = noteAnswer(channel, outcome);
        if (outcome.kind == SendOutcome::Kind::Refused && outcome.action == ErrorAction::Reconnect) {
            // Nothing is wrong with the message: it waits until somebody has renewed the token.
            outcome.kind = SendOutcome::Kind::TryLater;
            outcome.retryAfter = pause;
        }
        return outcome;
    }
    if (response.error().kind == ErrorKind::OutcomeUnknown) {
        SendOutcome outcome;
        outcome.kind = SendOutcome::Kind::Unknown;
        outcome.errorCode = u"no answer"_s;
        outcome.errorText = u"WhatsApp did not answer. Nobody can tell yet whether this was sent: wait for the ticks "
                            "before you send it again."_s;
        return outcome;
    }
    return notSent(channel, response.error());
}

/// Every other error of the client says that no byte left.
SendOutcome Deliverer::notSent(const ChannelSettings &channel, const Error &error)
{
    const QString code(toWire(error.kind));
    switch (error.kind) {
    case ErrorKind::BadData:
    case ErrorKind::Refused:
        report(channel.id, u"misconfigured"_s, error.message);
        return tryLater(pauseAfterFailure(channel, kUnconfigured), code, error.message, true);
    case ErrorKind::Network:
        return tryLater(pauseAfterFailure(channel, 0ms), code, error.message, true);
    case ErrorKind::Timeout:
    case ErrorKind::Unauthorised:
    case ErrorKind::NotFound:
    case ErrorKind::StaleEpoch:
    case ErrorKind::Conflict:
    case ErrorKind::Database:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::QueueFull:
    case ErrorKind::SchemaTooNew:
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        break;
    }
    return tryLater(kDisturbed, code, error.message);
}

void Deliverer::finish(const DeliveryPtr &delivery, SendOutcome outcome)
{
    m_lanes.postFirm(delivery->leased.outboxId, [this, delivery, outcome = std::move(outcome)] {
        if (!delivery->leaseLost)
            settle(delivery, outcome);
        leaveNumber(delivery);
        --m_inFlight;
        m_pulse.poke();
        m_onSettled();
    });
}

void Deliverer::settle(const DeliveryPtr &delivery, const SendOutcome &outcome)
{
    Backoff backoff(200ms, 2s);
    for (int tries = 1;; ++tries) {
        const Status settled = desk::settle(m_database, delivery->leased, outcome, m_options.guestPace);
        if (settled.ok()) {
            m_figures.sent(outcome.kind);
            return;
        }
        qCWarning(lcRelay).noquote() << "outcome of message" << delivery->leased.message.value
                                     << "not stored:" << toWire(settled.error().kind) << settled.error().detail;
        // Given up, it becomes unknown at its deadline and the provider's echo settles it.
        if (tries >= kSettleTries || !m_pulse.rest(backoff.next()))
            return;
    }
}

milliseconds Deliverer::pausedFor(const ChannelSettings &channel)
{
    const std::lock_guard lock(m_mutex);
    const auto place = m_pauses.find(channel.id);
    if (place == m_pauses.end())
        return 0ms;
    Pause &pause = place->second;
    if (pause.credentials != credentialsOf(channel) || pause.apiBase != channel.apiBase)
        pause.until = {}; // somebody has mended it
    return std::max(0ms, std::chrono::ceil<milliseconds>(pause.until - SteadyClock::now()));
}

int Deliverer::limitOf(const ChannelSettings &channel) const
{
    if (m_options.sendsPerSecond <= 0)
        return 0;
    return channel.sendsPerSecond > 0 ? channel.sendsPerSecond : m_options.sendsPerSecond;
}

/// Looks again who else sends from these numbers, where the last look is too old to send by.
Status Deliverer::renewShares(const std::vector<ChannelId> &numbers)
{
    const auto channels = m_channels.channels();
    for (const ChannelId id : numbers) {
        const auto settings = channels->byId.value(id);
        if (!settings || limitOf(*settings) <= 0)
            continue;
        const auto now = SteadyClock::now();
        {
            const std::lock_guard lock(m_mutex);
            const Number &number = m_numbers[id];
            if (number.lookedAt != SteadyClock::time_point() && now - number.lookedAt < desk::kShareLooks)
                continue;
        }
        BELLHOP_TRY(const desk::NumberShare share, desk::takeShare(m_database, id, m_options.relay));
        const std::lock_guard lock(m_mutex);
        m_numbers[id].share = share;
        m_numbers[id].lookedAt = now;
    }
    return done();
}

/// How many may be leased of each number.
std::vector<desk::NumberRoom> Deliverer::roomsOf(const std::vector<ChannelId> &numbers)
{
    std::vector<desk::NumberRoom> rooms;
    for (const ChannelId id : numbers) {
        if (const int room = roomOf(id); room > 0)
            rooms.push_back({id, room});
    }
    return rooms;
}

/// While a number cannot send, none: a lease would only cost a message one of its tries. After a pause one goes first
/// to see whether it is over.
int Deliverer::roomOf(ChannelId id)
{
    const auto settings = m_channels.channels()->byId.value(id);
    if (!settings)
        return m_options.inFlight; // ends with the reason
    if (pausedFor(*settings) > 0ms)
        return 0;
    const auto now = SteadyClock::now();
    const std::lock_guard lock(m_mutex);
    Number &number = m_numbers[id];
    const auto pause = m_pauses.find(id);
    const bool probing = pause != m_pauses.end() && pause->second.backoff.tries() > 0;
    if (probing && number.inFlight > 0)
        return 0;
    const int most = probing ? 1 : m_options.inFlight;
    const int limit = limitOf(*settings);
    if (limit <= 0)
        return most;
    const int room = number.pace.room(now, number.share.of(limit));
    if (room == 0)
        m_paced = std::min(m_paced.value_or(kShortest), number.pace.untilRoom(now));
    return std::min(room, most);
}

/// It is through, or was not sent.
void Deliverer::leaveNumber(const DeliveryPtr &delivery)
{
    const std::lock_guard lock(m_mutex);
    Number &number = m_numbers[delivery->leased.channel];
    --number.inFlight;
    if (std::exchange(delivery->holdsPlace, false))
        number.pace.putBack();
}

/// All of the channel waits for as long as this message does, so that an outage is not met once per message.
milliseconds Deliverer::pauseAfterFailure(const ChannelSettings &channel, milliseconds atLeast)
{
    const std::lock_guard lock(m_mutex);
    Pause &pause = m_pauses[channel.id];
    const auto now = SteadyClock::now();
    if (pause.until > now && pause.credentials == credentialsOf(channel) && pause.apiBase == channel.apiBase)
        return std::max(atLeast, std::chrono::ceil<milliseconds>(pause.until - now)); // one outage, counted once
    pause.credentials = credentialsOf(channel);
    pause.apiBase = channel.apiBase;
    const milliseconds wait = std::max(atLeast, pause.backoff.next());
    pause.until = now + wait;
    return wait;
}

/// How long the channel rests.
milliseconds Deliverer::noteAnswer(const ChannelSettings &channel, const SendOutcome &outcome)
{
    if (outcome.numberBlocked) {
        const milliseconds pause = pauseAfterFailure(channel, std::max<milliseconds>(outcome.retryAfter, 5s));
        report(channel.id, stateWord(outcome), outcome.errorText);
        return pause;
    }
    if (outcome.kind != SendOutcome::Kind::Accepted)
        return 0ms;
    bool news = false;
    {
        const std::lock_guard lock(m_mutex);
        m_pauses.erase(channel.id);
        news = m_confirmed.insert(channel.id).second;
    }
    if (news) // also what a former run of this program has reported is over
        m_lanes.postFirm(channel.id.value, [this, id = channel.id] {
            const Status stored = desk::setChannelState(m_database, id, u"ok"_s, {});
            if (!stored.ok())
                qCWarning(lcRelay).noquote()
                    << "state of channel" << id.value << "not stored:" << stored.error().detail;
        });
    return 0ms;
}

/// Once per trouble: the state is seen by people, not a log.
void Deliverer::report(ChannelId channel, const QString &state, const QString &detail)
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_pauses[channel].reported, true))
            return;
        m_confirmed.erase(channel);
    }
    qCWarning(lcRelay).noquote() << "channel" << channel.value << "cannot send:" << state;
    m_lanes.postFirm(channel.value, [this, channel, state, detail] {
        const Status stored = desk::setChannelState(m_database, channel, state, detail);
        if (!stored.ok())
            qCWarning(lcRelay).noquote() << "state of channel" << channel.value
                                         << "not stored:" << stored.error().detail;
    });
}

} // namespace bellhop::relay
