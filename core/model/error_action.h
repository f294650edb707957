// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QLatin1String>
#include <QString>
#include <QStringView>

#include <optional>

namespace bellhop {

/// What to do about a provider's error.
enum class ErrorAction {
    GiveUp, ///< This message will not be sent by trying again.
    Retry, ///< A passing trouble: the same again later.
    WindowClosed, ///< The 24 h are over, whatever we thought: close the window, offer templates.
    PaceGuest, ///< Too fast to this guest: wait, the others go on.
    PaceNumber, ///< Too fast for this number: everybody waits.
    NumberBlocked, ///< The number or account may not send; an administrator has to look.
    Reconnect, ///< Token or key expired: an administrator has to renew it.
    OptedOut, ///< The guest does not want this: remember it.
    TemplateUnusable, ///< Missing, paused or disabled: ask the provider for its templates anew.
};

/// What an error code of a provider means.
struct ErrorMeaning {
    ErrorAction action = ErrorAction::GiveUp;
    milliseconds retryAfter{0}; ///< Retry, PaceGuest, PaceNumber: at least so long.
    bool known = false;
    QString text; ///< For the agent: what happened and what to do.
    int tries = 0; ///< Retry: so often in all, the first time included; 0: as often as after an outage.
    [[nodiscard]] bool isRetry() const
    {
        return action == ErrorAction::Retry || action == ErrorAction::PaceGuest || action == ErrorAction::PaceNumber;
    }
    /// Whether it concerns every message of the channel account.
    [[nodiscard]] bool isOfNumber() const
    {
        return action == ErrorAction::PaceNumber || action == ErrorAction::NumberBlocked
            || action == ErrorAction::Reconnect;
    }
};

QLatin1String toWire(ErrorAction action);
std::optional<ErrorAction> errorActionFromWire(QStringView text);

} // namespace bellhop
