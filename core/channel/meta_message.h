// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel/reading.h"

namespace bellhop::channel {

/// One entry of value.contacts.
[[nodiscard]] PersonRef readMetaContact(const Json &contact);

/// One element of value.messages; `contact` is the entry of value.contacts that belongs to it, or null. A kind unknown
/// to this version becomes an Unsupported message, broken content a PoisonedItem; edits and deletions their own events.
[[nodiscard]] InboundEvent readMetaMessage(const Json &message, const Json &contact);

/// One element of value.message_echoes: what a colleague sent from the phone.
[[nodiscard]] InboundEvent readMetaEcho(const Json &message, const Json &contact);

} // namespace bellhop::channel
