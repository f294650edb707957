// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responder/log.h"

namespace bellhop::responder {

Q_LOGGING_CATEGORY(lcResponder, "bellhop.responder", QtInfoMsg)

} // namespace bellhop::responder
