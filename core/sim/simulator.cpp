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
void Simulator::setWebhookUrl(const QByteArray &url)
{
    m_core->webhooks().setUrl(url);
}
Status Simulator::subscribe()
{
    return m_core->webhooks().subscribe(m_core->options().verifyToken);
}
void Simulator::setFaults(const Faults &faults)
{
    m_core->setFaults(faults);
}

QString Simulator::guestWrites(const QString &phone, const QString &name, const QString &text)
{
    return m_core->send(phone, name, GuestMessage::text(text));
}

QString Simulator::guestSends(const QString &phone, const QString &name, const GuestMessage &message)
{
    return m_core->send(phone, name, message);
}

QString Simulator::play(const Script &script)
{
    return m_core->play(script);
}
int Simulator::playing() const
{
    return m_core->playing();
}
void Simulator::postRaw(const QByteArray &body)
{
    m_core->webhooks().deliverRaw(body);
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
