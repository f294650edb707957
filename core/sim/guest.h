// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/people.h"

#include <QString>

#include <utility>

namespace bellhop::sim {

/// Somebody with a telephone, as one provider's number knows them: the same telephone on two providers is two guests.
struct Guest {
    Provider provider = Provider::Meta;
    QString phone; ///< Digits; always known here, whatever the webhooks tell.
    QString name;
    QString userName; ///< Without "@"; shown by webhooks when set.
    bool hidesPhone = false; ///< Uses a WhatsApp user name: webhooks carry the user id only.
    bool isUnreachable = false; ///< Has no WhatsApp, or blocked the hotel: nothing arrives.
    bool stoppedMarketing = false;
    bool stoppedAll = false; ///< Wrote STOP to a provider that keeps a list of who did.
    Instant lastWrote; ///< Opens the 24-hour window.
    Instant freeEntryUntil; ///< Came by an advertisement.
    QString lastReceived; ///< The id of the last message we sent them.
    QString lastWritten; ///< The id of their own last message.

    /// The business-scoped user id, made from the number.
    [[nodiscard]] QString userId() const { return QStringLiteral("SM.9") + phone; }
};

using GuestKey = std::pair<Provider, QString>; ///< Whose guest, and the phone.

} // namespace bellhop::sim
