// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/log.h"

namespace bellhop::sync {
Q_LOGGING_CATEGORY(lcSync, "bellhop.sync")
}
