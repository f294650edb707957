// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/simulator.h"

#include "core/sim/simulator_core.h"

namespace bellhop::sim {

Simulator::Simulator(SimulatorOptions options)
    : m_core(std::make_unique<Core>(std::move(options)))
{
}

Simulator::~Simulator() = default;

Result<QString> Simulator::start()
{
    return m_core->start();
}
void Simulator::setKnownAs(const QByteArray &address)
{
    m_core->setAddress(address);
}
void Simulator::setWebhookUrl(const QByteArray &url, Provider provider)
{
    m_core->setWebhookUrl(url, provider);
}
Status Simulator::subscribe()
{
    return m_core->subscribe();
}
void Simulator::setFaults(const Faults &faults)
{
    m_core->setFaultPlan(FaultPlan::of(faults));
}
void Simulator::setFaultPlan(const FaultPlan &plan)
{
    m_core->setFaultPlan(plan);
}

QString Simulator::guestWrites(const QString &phone, const QString &name, const QString &text)
{
    return guestSends(phone, name, GuestMessage::text(text));
}

QString Simulator::guestSends(const QString &phone, const QString &name, const GuestMessage &message)
{
    GuestCard card;
    card.phone = phone;
    card.name = name;
    return m_core->write(card, message);
}

QString Simulator::guestSends(const GuestCard &guest, const GuestMessage &message)
{
    return m_core->write(guest, message);
}

void Simulator::guestChangesNumber(Provider provider, const QString &from, const QString &to)
{
    m_core->changeNumber(provider, from, to);
}

QString Simulator::play(const Script &script, Provider provider)
{
    return m_core->play(script, provider);
}
int Simulator::playing() const
{
    return m_core->playing();
}
void Simulator::postRaw(const QByteArray &body)
{
    m_core->postRaw(body);
}
Status Simulator::happen(const Json &event)
{
    return m_core->happen(event);
}
Ledger Simulator::ledger() const
{
    return m_core->ledger();
}
void Simulator::stop()
{
    m_core->stop();
}

} // namespace bellhop::sim
