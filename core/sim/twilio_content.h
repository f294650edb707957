// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sim/dialect.h"

#include <mutex>
#include <vector>

namespace bellhop::sim {

/// A template of the Content API.
struct Content {
    QString sid;
    QString friendlyName;
    QString language;
    Json variables; ///< An object: number to example.
    Json types; ///< An object: "twilio/text" and its like to their content.
    QString approvalName;
    QString category; ///< UTILITY …
    QString approval = QStringLiteral("unsubmitted");
    QString rejection;
    Instant createdAt;
    Instant updatedAt;
};

/// What a message with a ContentSid says.
struct FilledContent {
    QString text;
    QByteArray mediaLink;
    QString category; ///< lower case
    bool isApproved = false;
    int error = 0; ///< Twilio's code; 0: fine.
    bool failsLater = false; ///< The error is reported by a status, not at once.
};

/// Twilio's Content API, `/v1/Content…`. Any thread.
class TwilioContent final
{
public:
    TwilioContent(const QString &accountSid, Exchange &exchange);

    void handle(const Call &call, const QList<QByteArray> &parts);
    [[nodiscard]] FilledContent fill(const QString &sid, const QString &variables) const;
    /// An approval's fate: {"template": friendly name or sid, "event": APPROVED, REJECTED, PAUSED, DISABLED}.
    [[nodiscard]] Status happen(const Json &order);

private:
    void list(const Call &call, bool withApprovals) const;
    void create(const Call &call);
    void one(const Call &call, const QString &sid);
    void submit(const Call &call, const QString &sid);
    [[nodiscard]] Json toJson(const Content &content, const QByteArray &base) const;
    [[nodiscard]] static Json approvalJson(const Content &content);

    QString m_accountSid;
    Exchange &m_exchange;
    mutable std::mutex m_mutex; // guards m_contents
    std::vector<Content> m_contents;
};

} // namespace bellhop::sim
