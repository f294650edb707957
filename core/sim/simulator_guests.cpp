// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/simulator_core.h"

#include <algorithm>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {
/// Patience that may end is nothing a guest does.
bool isDeed(const Performance::Action &action)
{
    return action.step.kind != Script::Step::Kind::Await;
}
} // namespace

QString Simulator::Core::send(const QString &phone, const QString &name, const GuestMessage &message)
{
    const QString wamid = newWamid();
    Ledger::Written written{wamid, phone, message.type, message.words(), now(), false};
    Guest guest;
    {
        const std::lock_guard lock(m_mutex);
        Guest &entry = m_guests[phone];
        entry.phone = phone;
        if (!name.isEmpty())
            entry.name = name;
        entry.lastWrote = written.at;
        guest = entry;
        m_writtenAt[wamid] = m_ledger.written.size();
        m_ledger.written.push_back(written);
    }
    m_webhooks.deliver(phone, messageValue(m_number, guest, message, wamid, written.at), [this, wamid] {
        const std::lock_guard lock(m_mutex);
        m_ledger.written[m_writtenAt[wamid]].acked = true;
    });
    if (m_options.onWritten)
        m_options.onWritten(written, guest);
    return wamid;
}

QString Simulator::Core::play(const Script &script)
{
    QString phone;
    std::vector<Performance::Action> actions;
    {
        const std::lock_guard lock(m_mutex);
        const QString country = script.country.isEmpty() ? u"34"_s : script.country;
        phone = u"%1600%2"_s.arg(country).arg(++m_played, 6, 10, QLatin1Char('0'));
        const auto same = std::count_if(m_performances.begin(), m_performances.end(),
            [&](const auto &entry) { return entry.second.script().guestName == script.guestName; });
        Guest &guest = m_guests[phone];
        guest.phone = phone;
        guest.name = same == 0 ? script.guestName : u"%1 %2"_s.arg(script.guestName).arg(same + 1);
        guest.hidesPhone = script.hidesPhone;
        actions = noted(phone, m_performances.emplace(phone, Performance(script)).first->second.proceed());
    }
    perform(phone, actions);
    return phone;
}

int Simulator::Core::playing() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(std::count_if(
        m_performances.begin(), m_performances.end(), [](const auto &entry) { return !entry.second.hasEnded(); }));
}

void Simulator::Core::reachGuest(const Delivery &delivery)
{
    if (m_options.onReceived)
        m_options.onReceived(delivery.receipt, delivery.guest);
    if (delivery.receipt.type == "reaction"_L1)
        return;
    std::vector<Performance::Action> actions;
    {
        const std::lock_guard lock(m_mutex);
        const auto performance = m_performances.find(delivery.guest.phone);
        if (performance != m_performances.end())
            actions = noted(delivery.guest.phone, performance->second.hear(delivery.receipt.text));
    }
    perform(delivery.guest.phone, actions);
}

/// Counted under the same lock as the performance moved on, so that playing() never sees neither.
std::vector<Performance::Action> Simulator::Core::noted(const QString &phone, std::vector<Performance::Action> actions)
{
    m_actionsDue[phone] += static_cast<int>(std::count_if(actions.begin(), actions.end(), isDeed));
    return actions;
}

void Simulator::Core::perform(const QString &phone, const std::vector<Performance::Action> &actions)
{
    for (const Performance::Action &action : actions) {
        m_scheduler.after(scaled(action.after), [this, phone, action] {
            act(phone, action);
            const std::lock_guard lock(m_mutex);
            m_actionsDue[phone] -= isDeed(action) ? 1 : 0;
        });
    }
}

void Simulator::Core::act(const QString &phone, const Performance::Action &action)
{
    using Kind = Script::Step::Kind;
    Guest guest;
    std::vector<Performance::Action> next;
    {
        const std::lock_guard lock(m_mutex);
        guest = m_guests[phone];
        const auto performance = m_performances.find(phone);
        if (action.step.kind == Kind::Await && performance != m_performances.end())
            next = noted(phone, performance->second.lostPatience(action.patienceOf));
    }
    GuestMessage message;
    switch (action.step.kind) {
    case Kind::Await:
        perform(phone, next);
        return;
    case Kind::Say:
    case Kind::Reply:
        message = GuestMessage::text(action.step.text);
        break;
    case Kind::React:
        if (guest.lastReceived.isEmpty())
            return; // nothing to react to
        message = GuestMessage::reaction(guest.lastReceived, action.step.text);
        break;
    case Kind::Press:
        message = GuestMessage::press(action.step.id, action.step.text);
        break;
    case Kind::Send:
        message = action.step.message;
        break;
    }
    if (action.step.kind == Kind::Reply || action.step.kind == Kind::Press)
        message.replyTo = guest.lastReceived;
    send(phone, {}, message);
}

} // namespace bellhop::sim
