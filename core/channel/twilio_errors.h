// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error_action.h"

namespace bellhop::channel {

/// -1 stands for a code that nobody told.
[[nodiscard]] ErrorMeaning twilioErrorMeaning(qint64 code);

/// Twilio's code for the number at the start of a ChannelStatusMessage ("470: outside window"); 0 when there is none.
[[nodiscard]] qint64 twilioCodeOfChannelMessage(QStringView message);

} // namespace bellhop::channel
