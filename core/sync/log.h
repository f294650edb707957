// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace bellhop::sync {
Q_DECLARE_LOGGING_CATEGORY(lcSync)
}
