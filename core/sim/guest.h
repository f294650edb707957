// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace bellhop::sim {

/// Somebody with a telephone.
struct Guest {
    QString phone; ///< Digits; always known here, whatever the webhooks tell.
    QString name;
    bool hidesPhone = false; ///< Uses a WhatsApp user name: webhooks carry the user id only.
    Instant lastWrote; ///< Opens the 24-hour window.
    QString lastReceived; ///< The wamid of the last message we sent them.

    /// The business-scoped user id, made from the number.
    [[nodiscard]] QString userId() const { return QStringLiteral("SM.9") + phone; }
};

} // namespace bellhop::sim
