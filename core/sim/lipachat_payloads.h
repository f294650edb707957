// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/dialect.h"
#include "core/sim/message_log.h"

namespace bellhop::sim {

/// A guest's message; null for kinds that Lipachat has no shape for.
[[nodiscard]] Json lipachatInbound(const QString &hotel, const Guest &guest, const GuestMessage &message,
    const QString &id, const std::optional<Medium> &medium, const QByteArray &mediaUrl);
[[nodiscard]] Json lipachatStatus(const StatusReport &report);
/// `data` of an accepted message.
[[nodiscard]] Json lipachatReceipt(const QString &id, const QString &messageId);
/// One row of the list of messages.
[[nodiscard]] Json lipachatRow(const LoggedMessage &message);
/// An error; codes are HTTP's, or WhatsApp's for what nobody documents.
[[nodiscard]] net::HttpResponse lipachatError(int code, const QString &details, Instant at);
[[nodiscard]] QString lipachatErrorText(int code);
/// Local time without a zone, as Lipachat writes it.
[[nodiscard]] QString lipachatTime(Instant at);

} // namespace bellhop::sim
