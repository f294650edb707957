// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sim/dialect.h"
#include "core/sim/meta_api.h"
#include "core/sim/meta_samples.h"

#include <map>
#include <mutex>
#include <variant>
#include <vector>

namespace bellhop::sim {

/// A message template in one language.
struct Template {
    QString id;
    QString name;
    QString language;
    QString category; ///< UTILITY, MARKETING, AUTHENTICATION
    QString status; ///< APPROVED, PENDING, REJECTED, PAUSED, DISABLED …
    QString rejectedReason = QStringLiteral("NONE");
    QString quality = QStringLiteral("UNKNOWN");
    QString correctCategory; ///< Announced by Meta; empty: none.
    bool named = false; ///< {{first_name}} instead of {{1}}.
    std::vector<Json> components;
    std::vector<Instant> edits; ///< Of the approved one, for the limits.

    /// Null when there is none of this type.
    [[nodiscard]] Json component(QLatin1String type) const;
    [[nodiscard]] Json toJson() const;
};

/// What a template makes of its parameters.
struct FilledTemplate {
    QString text; ///< What the guest reads.
    QString category; ///< lower case
    QString mediaId; ///< Of the header.
    QByteArray mediaLink;
};

/// Checks and fills the `template` object of a message.
[[nodiscard]] std::variant<FilledTemplate, MetaError> fillTemplate(const Template &known, const Json &sent);

/// The account's templates: the management API, reviews, and what webhooks tell of them. Any thread.
class MetaTemplates final
{
public:
    MetaTemplates(Exchange &exchange, const MetaSamples &samples);

    /// The path after the business account or the template's id.
    void list(const Call &call) const;
    void create(const Call &call);
    void one(const Call &call, const QString &id) const;
    void edit(const Call &call, const QString &id);
    void unpause(const Call &call, const QString &id);
    void remove(const Call &call);
    [[nodiscard]] bool has(const QString &id) const;

    /// Whether a message with this template may go, and what it says.
    [[nodiscard]] std::variant<FilledTemplate, MetaError> fill(const Json &sent) const;

    /// What Meta does to a template by itself: event APPROVED, REJECTED, PAUSED, DISABLED, … or quality, category.
    /// The change to be told; NotFound, BadData.
    [[nodiscard]] Result<Json> happen(const Json &order);

private:
    [[nodiscard]] Template *find(const QString &name, const QString &language);
    [[nodiscard]] Template *findId(const QString &id);
    void review(const QString &id);
    [[nodiscard]] Json eventChange(const Template &known, const QString &event, const Json &extra) const;
    void seed();

    /// Whether its heading's example is a file that was uploaded, or the one it had.
    [[nodiscard]] std::optional<MetaError> checkSample(
        const std::vector<Json> &components, const QString &before) const;

    Exchange &m_exchange;
    const MetaSamples &m_samples;
    mutable std::mutex m_mutex; // guards everything below
    std::vector<Template> m_templates;
    qint64 m_lastId = 1'689'550'001'112'200;
};

} // namespace bellhop::sim
