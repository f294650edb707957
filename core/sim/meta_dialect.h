// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/dialect.h"
#include "core/sim/meta_payloads.h"
#include "core/sim/meta_samples.h"
#include "core/sim/meta_templates.h"
#include "core/sim/simulator.h"

#include <atomic>

namespace bellhop::sim {

/// Meta's Cloud API: messages, media, templates, the number. Keeps templates and the number's state; media are on the
/// simulator's shelf.
class MetaDialect final : public Dialect
{
public:
    MetaDialect(const SimulatorOptions &options, Exchange &exchange);

    [[nodiscard]] Provider provider() const override { return Provider::Meta; }
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

    /// Somebody wrote on the hotel's own telephone.
    [[nodiscard]] Webhook echo(const Guest &guest, const GuestMessage &message) const;
    /// Of a body of any bytes.
    [[nodiscard]] WebhookPost signedPost(const QByteArray &url, const QByteArray &body, bool forged) const;

private:
    void handleObject(const Call &call, const QList<QByteArray> &parts);
    void handleNumber(const Call &call, const QByteArray &edge);
    void handleAccount(const Call &call, const QByteArray &edge);
    void handleSend(const Call &call);
    [[nodiscard]] std::optional<MetaError> complete(MetaSend &send) const;
    [[nodiscard]] std::optional<MetaError> checkFiles(const MetaSend &send) const;
    void upload(const Call &call);
    void lookUp(const Call &call, const Medium &medium);
    void download(const Call &call);
    void blockUsers(const Call &call);
    [[nodiscard]] Json numberJson() const;
    [[nodiscard]] QByteArray mediaUrl(const QByteArray &base, const Medium &medium, const char *source) const;

    const SimulatorOptions &m_options;
    Exchange &m_exchange;
    Number m_number;
    MetaSamples m_samples;
    MetaTemplates m_templates;
    mutable std::mutex m_mutex; // guards m_quality, m_profile
    QString m_quality = QStringLiteral("GREEN");
    Json m_profile;
    std::atomic<qint64> m_lastMedia = 700'800'900'100'200;
};

} // namespace bellhop::sim
