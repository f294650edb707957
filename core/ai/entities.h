// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/guest_message.h"

#include <vector>

namespace bellhop::ai {

/// A thing of a known kind that a text mentions.
struct Entity {
    QString type; ///< "phonenumber", "email", "url", "currency", "number", "ordinal", "percentage", "booking_reference"
    TextSpan span;
    QString text; ///< The words of the span, as the guest wrote them.
    QString value; ///< Normalised: "75000000", "100%"; a currency's unit is in `unit`.
    QString unit; ///< "Dollar"; empty for kinds without one.
    bool operator==(const Entity &) const = default;
};

/// The entities in the message in the order of their spans. Pure; any thread. Time is linear in the length of the text.
[[nodiscard]] std::vector<Entity> findEntities(const GuestMessage &message, Language language);

} // namespace bellhop::ai
