// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/log.h"

namespace bellhop::relay {

Q_LOGGING_CATEGORY(lcRelay, "bellhop.relay", QtInfoMsg)

} // namespace bellhop::relay
