// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/db/connection.h"
#include "core/model/error_action.h"

namespace bellhop::desk {

/// What a provider's refusal of a message says beyond this message: that the guest's window is closed, that the guest
/// does not want this, or that a template is not what we think. Part of the caller's transaction; nothing for other
/// actions. A refusal that comes late closes no window which the guest has opened anew since.
Status rememberRefusal(db::Connection &connection, MessageId message, ErrorAction action);

} // namespace bellhop::desk
