// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace bellhop::responder {

/// "bellhop.responder": ids and kinds only, never what somebody wrote.
Q_DECLARE_LOGGING_CATEGORY(lcResponder)

} // namespace bellhop::responder
