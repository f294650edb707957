// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/sim/dialect.h"

#include <vector>

namespace bellhop::sim {

/// The number of the hotel as webhooks name it.
struct Number {
    QString phoneNumberId;
    QString displayPhone = QStringLiteral("15550100100");
    QString businessAccountId = QStringLiteral("200300400500600");
};

/// One change of field "messages" with one message in it. `mediaUrl`: of a file; empty: the webhook carries none.
[[nodiscard]] Json messageChange(const Number &number, const Guest &guest, const GuestMessage &message,
    const QString &id, Instant at, const std::optional<Medium> &medium, const QByteArray &mediaUrl);

/// One change of field "messages" with one status in it. Pricing comes with "sent" and "delivered".
[[nodiscard]] Json statusChange(const Number &number, const StatusReport &report);

/// One change of field "smb_message_echoes": somebody wrote on the hotel's own telephone.
[[nodiscard]] Json echoChange(
    const Number &number, const Guest &guest, const GuestMessage &message, const QString &id, Instant at);

/// One change of any field with any value.
[[nodiscard]] Json changeOf(QLatin1String field, const Json &value);
[[nodiscard]] Json changeOf(const QString &field, const Json &value);

/// `metadata` as every value about a number has it.
[[nodiscard]] Json metadataOf(const Number &number);

/// The body of one notification, in ASCII as Meta signs it.
[[nodiscard]] QByteArray notificationOf(const Number &number, const std::vector<Json> &changes);

} // namespace bellhop::sim
