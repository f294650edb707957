// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/dialect.h"
#include "core/sim/message_log.h"
#include "core/sim/simulator.h"
#include "core/sim/twilio_content.h"
#include "core/sim/twilio_payloads.h"

namespace bellhop::sim {

/// Twilio's API for WhatsApp: messages, their media, the Content API, typing. Paths of all its hosts are here.
class TwilioDialect final : public Dialect
{
public:
    TwilioDialect(const SimulatorOptions &options, Exchange &exchange);

    [[nodiscard]] Provider provider() const override { return Provider::Twilio; }
    [[nodiscard]] Operation operationOf(const net::HttpRequest &request, const QByteArray &path) const override;
    void handle(const Call &call) override;
    [[nodiscard]] const RefusalCodes &codes() const override;
    [[nodiscard]] net::HttpResponse refusal(int code, const QString &details) const override;
    [[nodiscard]] net::HttpResponse accepted(const SendRequest &request, const Guest &guest) override;
    [[nodiscard]] QString newId(const GuestMessage &message) const override;
    [[nodiscard]] std::optional<Webhook> inbound(
        const Guest &guest, const GuestMessage &message, const QString &id, Instant at) override;
    [[nodiscard]] std::optional<Webhook> status(const StatusReport &report) override;
    [[nodiscard]] WebhookManners manners() const override;
    [[nodiscard]] Result<std::optional<Webhook>> happen(const Json &event) override;

private:
    void handleAccount(const Call &call, const QList<QByteArray> &parts);
    void handleMessage(const Call &call, const QString &sid);
    void handleMedia(const Call &call, const QString &sid, const QString &mediaSid);
    void create(const Call &call);
    [[nodiscard]] int readSend(const net::FormFields &form, SendRequest &request, FaultSet &faults) const;
    [[nodiscard]] int readContent(const net::FormFields &form, SendRequest &request, FaultSet &faults) const;
    void list(const Call &call) const;
    void typing(const Call &call);
    void serveFile(const Call &call, const QByteArray &word);
    [[nodiscard]] WebhookPost pack(const Webhook &webhook, const QByteArray &url, bool forged) const;
    [[nodiscard]] bool isOurs(const net::HttpRequest &request) const;

    const SimulatorOptions &m_options;
    Exchange &m_exchange;
    TwilioParty m_hotel;
    TwilioContent m_content;
    MessageLog m_log;
};

} // namespace bellhop::sim
