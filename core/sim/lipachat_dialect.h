// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/dialect.h"
#include "core/sim/message_log.h"
#include "core/sim/simulator.h"

#include <atomic>
#include <map>
#include <mutex>
#include <vector>

namespace bellhop::sim {

/// Lipachat's gateway: messages, templates, the list of messages. Its documentation is thin; README.md says what is
/// known and what is assumed here.
class LipachatDialect final : public Dialect
{
public:
    LipachatDialect(const SimulatorOptions &options, Exchange &exchange);

    [[nodiscard]] Provider provider() const override { return Provider::Lipachat; }
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
    struct Template {
        QString id;
        QString name;
        QString language;
        QString category;
        QString status = QStringLiteral("APPROVED");
        QString rejection;
        std::vector<Json> components; ///< In Meta's shape.
    };

    void handleSend(const Call &call, const QByteArray &what);
    [[nodiscard]] QString readSend(const QByteArray &what, const Json &body, SendRequest &request) const;
    [[nodiscard]] QString readTemplate(const Json &sent, SendRequest &request) const;
    void handleTemplates(const Call &call, const QList<QByteArray> &parts);
    void saveTemplate(const Call &call, const QString &id);
    void listTemplates(const Call &call) const;
    void listMessages(const Call &call) const;
    void uploadFile(const Call &call);
    void review(const QString &id);
    [[nodiscard]] Webhook templateWebhook(const Template &known) const;
    [[nodiscard]] static net::HttpResponse success(const Json &data, const QString &message = {});

    const SimulatorOptions &m_options;
    Exchange &m_exchange;
    MessageLog m_log;
    mutable std::mutex m_mutex; // guards everything below
    std::map<QString, QString> m_tokens; ///< messageId to the id it was given: a repeat is the same message.
    std::vector<Template> m_templates;
    qint64 m_lastTemplate = 1'689'550'009'000'000;
};

} // namespace bellhop::sim
