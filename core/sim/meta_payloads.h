// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/sim/guest.h"

#include <vector>

namespace bellhop::sim {

/// What a guest sends: text, a reaction, a pressed button, or any documented content object.
struct GuestMessage {
    QString type = QStringLiteral("text");
    Json content; ///< The object under the type's name.
    QString replyTo; ///< Quotes one of ours.

    static GuestMessage text(const QString &body);
    static GuestMessage reaction(const QString &wamid, const QString &emoji);
    static GuestMessage press(const QString &id, const QString &title);
    /// What a person would read of it, for the ledger.
    [[nodiscard]] QString words() const;
};

/// The number of the hotel as webhooks name it.
struct Number {
    QString phoneNumberId;
    QString displayPhone = QStringLiteral("15550100100");
};

/// One `value` of a change with one message in it.
[[nodiscard]] Json messageValue(
    const Number &number, const Guest &guest, const GuestMessage &message, const QString &wamid, Instant at);

struct StatusReport {
    QString wamid;
    QString status;
    QString clientToken;
    int errorCode = 0; ///< With status "failed".
};
/// One `value` of a change with one status in it.
[[nodiscard]] Json statusValue(const Number &number, const Guest &guest, const StatusReport &report, Instant at);

/// The body of one notification.
[[nodiscard]] QByteArray notificationOf(const std::vector<Json> &values);

/// "wamid.…", never the same twice.
[[nodiscard]] QString newWamid();

} // namespace bellhop::sim
