// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/net/url.h"
#include "core/sim/dialect.h"
#include "core/sim/message_log.h"

namespace bellhop::sim {

/// "SM…", "ME…": the prefix and 32 hex digits, never the same twice.
[[nodiscard]] QString newSid(QLatin1String prefix);

/// The value of X-Twilio-Signature for a form sent to this address.
[[nodiscard]] QByteArray twilioSignature(
    const QByteArray &authToken, const QByteArray &url, const net::FormFields &form);

/// A guest's message as a form; nothing for kinds that Twilio does not pass on.
struct TwilioParty {
    QString accountSid;
    QString sender; ///< "+14155550100"
};
[[nodiscard]] std::optional<net::FormFields> twilioInbound(const TwilioParty &hotel, const Guest &guest,
    const GuestMessage &message, const QString &sid, const std::optional<Medium> &medium, const QByteArray &mediaUrl);
/// Twilio's word for a status of ours, and the form that tells it.
[[nodiscard]] QString twilioStatus(const QString &status);
[[nodiscard]] net::FormFields twilioStatusForm(const TwilioParty &hotel, const StatusReport &report);

/// "whatsapp:+254…" or the user id.
[[nodiscard]] QString twilioAddress(const Guest &guest);
/// RFC 2822, as Twilio writes times.
[[nodiscard]] QString twilioTime(Instant at);

/// An error as Twilio words it.
[[nodiscard]] net::HttpResponse twilioError(int code, const QString &details = {});
[[nodiscard]] QString twilioErrorText(int code);
/// A message as the API shows it.
[[nodiscard]] Json twilioMessageJson(const TwilioParty &hotel, const LoggedMessage &message);

} // namespace bellhop::sim
