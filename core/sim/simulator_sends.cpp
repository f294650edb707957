// SPDX-License-Identifier: GPL-3.0-or-later
// A message of the business: the rules all providers have, its way to the guest, its statuses.
#include "core/sim/simulator_core.h"

#include "core/model/window.h"
#include "core/sim/file_rules.h"

#include <algorithm>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kEarlyStatusPatience{3'000};
constexpr milliseconds kPlayedAfterRead{1'000};
constexpr milliseconds kLateSent{500};
constexpr double kSecondsForOne = 6;

} // namespace

bool Simulator::Core::send(Provider provider, const SendRequest &request, const Call &call)
{
    Dialect &spoken = *dialect(provider);
    std::unique_lock lock(m_mutex);
    Guest *guest = findGuest(provider, request);
    int failLater = call.faults.has(Kind::FailLater)
        ? call.faults.value(Kind::FailLater) > 0 ? call.faults.value(Kind::FailLater) : spoken.codes().unreachable
        : 0;
    if (const int code = refusedCode(spoken, request, guest, call.faults, failLater); code != 0) {
        m_ledger.refused.push_back(
            {request.phone, request.clientToken, code, now(), provider, {}, ++m_order, !call.faults.losesAnswer()});
        lock.unlock();
        call.respond(refusedByFault(spoken, call.faults).value_or(spoken.refusal(code)));
        return false;
    }
    const DeliveryPtr delivery = accept(provider, request, *guest, call.faults, failLater);
    lock.unlock();
    answer(delivery, call);
    carry(delivery);
    return true;
}

/// The code of what is refused at once, 0 when nothing is. `failLater` is set by what is reported afterwards.
int Simulator::Core::refusedCode(
    const Dialect &spoken, const SendRequest &request, const Guest *guest, const FaultSet &faults, int &failLater)
{
    const RefusalCodes &codes = spoken.codes();
    if (guest == nullptr)
        return codes.unreachable;
    if (faults.has(Kind::Error))
        return faults.value(Kind::Error);
    if (faults.has(Kind::Http))
        return faults.value(Kind::Http);
    if (faults.has(Kind::Throttle) || isTooFast(spoken.provider()))
        return codes.tooFast;
    if (faults.has(Kind::ExpiredToken))
        return codes.tokenExpired;
    if (guest->stoppedAll)
        return codes.optedOut;
    const Instant until = guest->lastWrote.isSet() ? guest->lastWrote + kServiceWindow : Instant();
    if (!request.isTemplate() && !isWindowOpen(until, now())) {
        if (codes.windowAtOnce)
            return codes.windowClosed;
        failLater = codes.windowClosed;
    } else if (isTooFastTo(*guest)) {
        if (codes.tooFastToOneAtOnce)
            return codes.tooFastToOne;
        failLater = codes.tooFastToOne;
    }
    if (guest->isUnreachable)
        failLater = codes.unreachable;
    return 0;
}

/// Null for a user id that nobody has. Only templates reach people who never wrote; see refusedCode().
Guest *Simulator::Core::findGuest(Provider provider, const SendRequest &request)
{
    QString phone = request.phone;
    if (phone.isEmpty()) {
        const auto found = std::find_if(m_guests.begin(), m_guests.end(), [&](const auto &entry) {
            return entry.first.first == provider && entry.second.userId() == request.userId;
        });
        if (found == m_guests.end())
            return nullptr;
        phone = found->second.phone;
    }
    Guest &guest = m_guests[{provider, phone}];
    if (guest.phone.isEmpty()) {
        guest.provider = provider;
        guest.phone = phone;
        guest.name = phone;
    }
    return &guest;
}

bool Simulator::Core::isTooFast(Provider provider)
{
    if (m_options.sendsPerSecond <= 0)
        return false;
    auto &recent = m_recentSends[provider];
    const auto present = std::chrono::steady_clock::now();
    while (!recent.empty() && recent.front() + std::chrono::seconds(1) < present)
        recent.pop_front();
    if (recent.size() >= static_cast<std::size_t>(m_options.sendsPerSecond))
        return true;
    recent.push_back(present);
    return false;
}

bool Simulator::Core::isTooFastTo(const Guest &guest)
{
    if (m_options.pairBurst <= 0)
        return false;
    const auto present = std::chrono::steady_clock::now();
    const auto [entry, isNew] = m_paces.try_emplace({guest.provider, guest.phone});
    Pace &pace = entry->second;
    const double passed = std::chrono::duration<double>(present - pace.since).count() * m_options.speed;
    pace.left
        = isNew ? m_options.pairBurst : std::min<double>(m_options.pairBurst, pace.left + passed / kSecondsForOne);
    pace.since = present;
    if (pace.left < 1)
        return true;
    pace.left -= 1;
    return false;
}

Simulator::Core::DeliveryPtr Simulator::Core::accept(
    Provider provider, const SendRequest &request, Guest &guest, const FaultSet &faults, int failLater)
{
    const auto delivery = std::make_shared<Delivery>();
    delivery->provider = provider;
    delivery->message = request;
    delivery->faults = faults;
    delivery->failLater = failLater;
    Ledger::Received &receipt = delivery->receipt;
    receipt = {request.id, guest.phone, request.type, request.text, request.replyTo, request.clientToken, now(),
        !faults.losesAnswer(), u"accepted"_s, provider, ++m_order, {}, 0};
    if (failLater != 0) {
        m_ledger.refused.push_back({guest.phone, request.clientToken, failLater, now(), provider, request.id,
            receipt.order, receipt.answered});
    } else {
        m_receivedAt[request.id] = m_ledger.received.size();
        m_ledger.received.push_back(receipt);
        if (request.type != "reaction"_L1)
            guest.lastReceived = request.id;
    }
    delivery->guest = guest;
    return delivery;
}

void Simulator::Core::answer(const DeliveryPtr &delivery, const Call &call)
{
    const auto response = dialect(delivery->provider)->accepted(delivery->message, delivery->guest);
    if (!delivery->faults.has(Kind::StatusesFirst)) {
        call.respond(response);
        return;
    }
    const auto late = [respond = call.respond, response] { respond(response); };
    reportStatus(delivery, u"sent"_s, late);
    m_scheduler.after(kEarlyStatusPatience, late); // only the first of the two counts
}

/// Looks at the file, if there is one, before the guest has the message.
void Simulator::Core::carry(const DeliveryPtr &delivery)
{
    const SendRequest &message = delivery->message;
    if (delivery->failLater == 0 && !message.mediaLink.isEmpty())
        fetch(delivery);
    else if (delivery->failLater == 0 && !message.mediaId.isEmpty())
        arrive(delivery, m_media.find(delivery->provider, message.mediaId, now()));
    else
        arrive(delivery, std::nullopt);
}

/// As the provider does: without credentials, the type as the server says it.
void Simulator::Core::fetch(const DeliveryPtr &delivery)
{
    net::ClientRequest request;
    request.url = delivery->message.mediaLink;
    request.timeout = std::chrono::seconds(20);
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped)
            return;
        ++m_statusesDue;
    }
    m_fetcher->send(std::move(request), [this, delivery](const Result<net::ClientResponse> &answer) {
        {
            const std::lock_guard lock(m_mutex);
            --m_statusesDue;
            if (m_stopped)
                return;
        }
        if (!answer.ok() || answer->status != 200) {
            failDelivery(delivery, dialect(delivery->provider)->codes().badMedia);
            return;
        }
        Medium medium;
        medium.bytes = answer->body;
        medium.mimeType = QString::fromUtf8(answer->header("Content-Type"));
        arrive(delivery, medium);
    });
}

void Simulator::Core::arrive(const DeliveryPtr &delivery, const std::optional<Medium> &medium)
{
    if (medium) {
        const QString kind = delivery->message.type == "template"_L1 || delivery->message.type == "file"_L1
            ? kindOfMime(medium->mimeType)
            : delivery->message.type;
        if (refusedBytes(delivery->provider, kind, delivery->message.voice, medium->mimeType, medium->bytes)) {
            failDelivery(delivery, dialect(delivery->provider)->codes().badMedia);
            return;
        }
        const QByteArray digest = medium->sha256().toHex();
        const std::lock_guard lock(m_mutex);
        Ledger::Received &receipt = m_ledger.received[m_receivedAt[delivery->message.id]];
        receipt.sha256 = digest;
        receipt.bytes = medium->bytes.size();
        if (receipt.type == "file"_L1)
            receipt.type = kind;
        delivery->receipt = receipt;
    }
    reportStatuses(delivery);
    if (delivery->failLater == 0)
        reachGuest(delivery);
}

void Simulator::Core::failDelivery(const DeliveryPtr &delivery, int code)
{
    delivery->failLater = code;
    {
        const std::lock_guard lock(m_mutex);
        m_ledger.received[m_receivedAt[delivery->message.id]].status = u"failed"_s;
        m_ledger.refused.push_back({delivery->guest.phone, delivery->message.clientToken, code, now(),
            delivery->provider, delivery->message.id, delivery->receipt.order, delivery->receipt.answered});
    }
    reportStatuses(delivery);
}

void Simulator::Core::reportStatuses(const DeliveryPtr &delivery)
{
    const bool late = delivery->faults.has(Kind::LateSent);
    if (!delivery->faults.has(Kind::StatusesFirst) && !late)
        reportLater(delivery, m_options.sentAfter, u"sent"_s);
    if (delivery->failLater != 0) {
        reportLater(delivery, m_options.deliveredAfter, u"failed"_s);
        return;
    }
    const bool isReaction = delivery->message.type == "reaction"_L1; // as documented: no more than "sent"
    if (!isReaction) {
        reportLater(delivery, m_options.deliveredAfter, u"delivered"_s);
        reportLater(delivery, m_options.readAfter, u"read"_s);
    }
    if (!isReaction && delivery->message.voice)
        reportLater(delivery, m_options.readAfter + kPlayedAfterRead, u"played"_s);
    if (late)
        reportLater(delivery, m_options.readAfter + kLateSent, u"sent"_s);
}

void Simulator::Core::reportLater(const DeliveryPtr &delivery, milliseconds after, const QString &status)
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_statusesDue;
    }
    m_scheduler.after(scaled(after), [this, delivery, status] {
        reportStatus(delivery, status);
        const std::lock_guard lock(m_mutex);
        --m_statusesDue;
    });
}

void Simulator::Core::reportStatus(const DeliveryPtr &delivery, const QString &status, std::function<void()> onAcked)
{
    static const QStringList ranks{u"accepted"_s, u"sent"_s, u"delivered"_s, u"read"_s, u"played"_s};
    StatusReport report{delivery->message, delivery->guest, status, delivery->failLater, now()};
    {
        const std::lock_guard lock(m_mutex);
        if (const auto place = m_receivedAt.find(report.message.id); place != m_receivedAt.end()) {
            QString &last = m_ledger.received[place->second].status;
            if (last != "failed"_L1 && ranks.indexOf(status) > ranks.indexOf(last))
                last = status;
        }
    }
    auto webhook = dialect(delivery->provider)->status(report);
    if (!webhook) {
        if (onAcked)
            onAcked();
        return;
    }
    webhook->faults = decide(delivery->provider, Operation::Status);
    webhook->onAcked = [this, onAcked] {
        {
            const std::lock_guard lock(m_mutex);
            ++m_ledger.counters.statusesAcked;
        }
        if (onAcked)
            onAcked();
    };
    webhook->onLost = onAcked;
    {
        const std::lock_guard lock(m_mutex);
        ++m_ledger.counters.statuses;
    }
    m_senders.at(delivery->provider)->deliver(std::move(*webhook));
}

} // namespace bellhop::sim
