// SPDX-License-Identifier: GPL-3.0-or-later
// Guests: what they write, scripts, what reaches them.
#include "core/sim/simulator_core.h"

#include "core/base/uuid.h"
#include "core/sim/samples.h"

#include <algorithm>
#include <optional>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kInboundMediaLife = std::chrono::hours(24 * 7);
constexpr auto kFreeEntry = std::chrono::hours(72);

/// Patience that may end is nothing a guest does.
bool isDeed(const Performance::Action &action)
{
    return action.step.kind != Script::Step::Kind::Await;
}

QString sampleKind(const GuestMessage &message)
{
    return message.content.boolean("voice"_L1).value_or(false) ? u"voice"_s : message.type;
}

void update(Guest &guest, const GuestCard &card)
{
    guest.provider = card.provider;
    guest.phone = card.phone;
    if (!card.name.isEmpty())
        guest.name = card.name;
    if (!card.userName.isEmpty())
        guest.userName = card.userName;
    guest.hidesPhone = guest.hidesPhone || card.hidesPhone;
    guest.isUnreachable = card.isUnreachable;
}

/// Whether the words put the guest on the provider's list of who wants nothing, or off it.
std::optional<bool> stopsAll(const GuestMessage &message)
{
    const QString words = message.words().trimmed().toUpper();
    if (words == "STOP"_L1 || words == "STOPALL"_L1 || words == "UNSUBSCRIBE"_L1)
        return true;
    if (words == "START"_L1 || words == "UNSTOP"_L1)
        return false;
    return std::nullopt;
}

} // namespace

/// The file that goes with a message, on the provider's shelf; its id.
QString Simulator::Core::shelve(Provider provider, const GuestMessage &message)
{
    int number = 0;
    {
        const std::lock_guard lock(m_mutex);
        number = ++m_samples;
    }
    const SampleFile sample = sampleFile(sampleKind(message), number);
    Medium medium;
    medium.provider = provider;
    medium.id = provider == Provider::Twilio ? u"ME"_s + newUuid().remove(u'-')
                                             : QString::number(900'800'700'000'000 + number);
    medium.bytes = message.bytes.isEmpty() ? sample.bytes : message.bytes;
    medium.mimeType = message.content.string("mime_type"_L1).value_or(sample.mimeType);
    medium.fileName = message.content.string("filename"_L1).value_or(sample.fileName);
    medium.diesAt = now() + kInboundMediaLife;
    m_media.put(medium);
    return medium.id;
}

QString Simulator::Core::write(const GuestCard &card, GuestMessage message)
{
    Dialect *const spoken = dialect(card.provider);
    if (spoken == nullptr)
        return {};
    if (message.isFile())
        message.mediaId = shelve(card.provider, message);
    const QString id = spoken->newId(message);
    Ledger::Written written{
        id, card.phone, message.type, message.words(), now(), false, card.provider, 0, message.replyTo, {}, false};
    if (const auto medium = m_media.find(card.provider, message.mediaId, written.at))
        written.sha256 = medium->sha256().toHex();
    Guest guest;
    {
        const std::lock_guard lock(m_mutex);
        Guest &entry = m_guests[{card.provider, card.phone}];
        update(entry, card);
        if (message.isMessage()) {
            entry.lastWrote = written.at;
            entry.lastWritten = id;
        }
        if (const auto stops = spoken->codes().optedOut == 0 ? std::nullopt : stopsAll(message); stops)
            entry.stoppedAll = *stops;
        if (!message.referral.isNull())
            entry.freeEntryUntil = written.at + kFreeEntry;
        guest = entry;
        written.order = ++m_order;
        m_writtenAt[id] = m_ledger.written.size();
        m_ledger.written.push_back(written);
    }
    const auto untold = [this, id] {
        const std::lock_guard lock(m_mutex);
        m_ledger.written[m_writtenAt[id]].untold = true;
    };
    if (auto webhook = spoken->inbound(guest, message, id, written.at)) {
        webhook->faults = decide(card.provider, Operation::Inbound);
        webhook->onAcked = [this, id] {
            const std::lock_guard lock(m_mutex);
            m_ledger.written[m_writtenAt[id]].acked = true;
        };
        webhook->onLost = untold;
        if (webhook->fallback) {
            webhook->fallback->onAcked = webhook->onAcked;
            webhook->fallback->onLost = untold;
        }
        m_senders.at(card.provider)->deliver(std::move(*webhook));
    } else {
        untold();
    }
    if (m_options.onWritten)
        m_options.onWritten(written, guest);
    return id;
}

void Simulator::Core::changeNumber(Provider provider, const QString &from, const QString &to)
{
    Guest before;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_guests.find({provider, from});
        if (found == m_guests.end())
            return;
        before = found->second;
    }
    Guest after = before;
    after.phone = to;
    GuestMessage notice;
    notice.type = u"system"_s;
    notice.content = Json::object();
    if (before.hidesPhone) {
        notice.content.set("type"_L1, "user_changed_user_id"_L1);
        notice.content.set("previous_user_id"_L1, before.userId()).set("user_id"_L1, after.userId());
    } else {
        notice.content.set("type"_L1, "user_changed_number"_L1).set("wa_id"_L1, to);
        notice.content.set("body"_L1, u"User %1 changed from %2 to %3"_s.arg(before.name, from, to));
    }
    GuestCard card;
    card.provider = provider;
    card.phone = from;
    (void)write(card, notice);
    const std::lock_guard lock(m_mutex);
    m_guests.erase({provider, from});
    m_guests[{provider, to}] = after;
}

bool Simulator::Core::markRead(Provider provider, const QString &id, bool typing)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_writtenAt.find(id);
    if (found == m_writtenAt.end() || m_ledger.written[found->second].provider != provider)
        return false;
    ++m_ledger.counters.markedRead;
    m_ledger.reads.push_back({id, typing, now(), provider});
    return true;
}

bool Simulator::Core::knows(Provider, const QString &id) const
{
    const std::lock_guard lock(m_mutex);
    return m_writtenAt.count(id) > 0 || m_receivedAt.count(id) > 0;
}

std::optional<Guest> Simulator::Core::guest(Provider provider, const QString &phoneOrUserId) const
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_guests.find({provider, phoneOrUserId}); found != m_guests.end())
        return found->second;
    const auto found = std::find_if(m_guests.begin(), m_guests.end(),
        [&](const auto &entry) { return entry.first.first == provider && entry.second.userId() == phoneOrUserId; });
    return found == m_guests.end() ? std::nullopt : std::optional(found->second);
}

QString Simulator::Core::play(const Script &script, Provider provider)
{
    GuestKey who{provider, {}};
    std::vector<Performance::Action> actions;
    {
        const std::lock_guard lock(m_mutex);
        const QString country = script.country.isEmpty() ? u"34"_s : script.country;
        who.second = u"%1600%2"_s.arg(country).arg(++m_played, 6, 10, QLatin1Char('0'));
        const auto same = std::count_if(m_performances.begin(), m_performances.end(),
            [&](const auto &entry) { return entry.second.script().guestName == script.guestName; });
        Guest &guest = m_guests[who];
        guest.provider = provider;
        guest.phone = who.second;
        guest.name = same == 0 ? script.guestName : u"%1 %2"_s.arg(script.guestName).arg(same + 1);
        guest.hidesPhone = script.hidesPhone;
        actions = noted(who, m_performances.emplace(who, Performance(script)).first->second.proceed());
    }
    perform(who, actions);
    return who.second;
}

int Simulator::Core::playing() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(std::count_if(m_performances.begin(), m_performances.end(), [this](const auto &entry) {
        const auto due = m_actionsDue.find(entry.first);
        return !entry.second.hasEnded() || (due != m_actionsDue.end() && due->second > 0);
    }));
}

void Simulator::Core::reachGuest(const DeliveryPtr &delivery)
{
    const GuestKey who{delivery->provider, delivery->guest.phone};
    if (m_options.onReceived)
        m_options.onReceived(delivery->receipt, delivery->guest);
    if (delivery->receipt.type == "reaction"_L1)
        return;
    std::vector<Performance::Action> actions;
    {
        const std::lock_guard lock(m_mutex);
        const auto performance = m_performances.find(who);
        if (performance != m_performances.end())
            actions = noted(who, performance->second.hear(delivery->receipt.text));
    }
    perform(who, actions);
}

/// Counted under the same lock as the performance moved on, so that playing() never sees neither.
std::vector<Performance::Action> Simulator::Core::noted(const GuestKey &who, std::vector<Performance::Action> actions)
{
    m_actionsDue[who] += static_cast<int>(std::count_if(actions.begin(), actions.end(), isDeed));
    return actions;
}

void Simulator::Core::perform(const GuestKey &who, const std::vector<Performance::Action> &actions)
{
    for (const Performance::Action &action : actions) {
        m_scheduler.after(scaled(action.after), [this, who, action] {
            act(who, action);
            const std::lock_guard lock(m_mutex);
            m_actionsDue[who] -= isDeed(action) ? 1 : 0;
        });
    }
}

void Simulator::Core::act(const GuestKey &who, const Performance::Action &action)
{
    using Deed = Script::Step::Kind;
    Guest guest;
    std::vector<Performance::Action> next;
    {
        const std::lock_guard lock(m_mutex);
        guest = m_guests[who];
        const auto performance = m_performances.find(who);
        if (action.step.kind == Deed::Await && performance != m_performances.end())
            next = noted(who, performance->second.lostPatience(action.patienceOf));
    }
    GuestMessage message;
    switch (action.step.kind) {
    case Deed::Await:
        perform(who, next);
        return;
    case Deed::Say:
    case Deed::Reply:
        message = GuestMessage::text(action.step.text);
        break;
    case Deed::React:
        if (guest.lastReceived.isEmpty())
            return; // nothing to react to
        message = GuestMessage::reaction(guest.lastReceived, action.step.text);
        break;
    case Deed::Press:
        message = GuestMessage::press(action.step.id, action.step.text);
        break;
    case Deed::Send:
        message = action.step.message;
        break;
    }
    if (action.step.kind == Deed::Reply || action.step.kind == Deed::Press)
        message.replyTo = guest.lastReceived;
    GuestCard card;
    card.provider = who.first;
    card.phone = who.second;
    card.hidesPhone = guest.hidesPhone;
    card.isUnreachable = guest.isUnreachable;
    (void)write(card, message);
}

} // namespace bellhop::sim
