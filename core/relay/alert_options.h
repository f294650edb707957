// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <functional>
#include <memory>

namespace bellhop::relay {

struct DiskSpace {
    qint64 freeBytes = 0;
    qint64 totalBytes = 0; ///< 0: not known.
};

/// How a relay looks for what is wrong, and tells it.
struct AlertOptions {
    milliseconds every{5'000}; ///< What the database knows.
    milliseconds watchEvery{1'000}; ///< What the relay knows of itself.
    std::shared_ptr<const Clock> machineClock; ///< What this machine takes for the time; null: the system's.
    std::function<DiskSpace(const QString &folder)> diskSpace; ///< Null: as the machine tells.
    milliseconds hookRetryFirst{5'000};
    milliseconds hookRetryCap{300'000};
    int hookTries = 8; ///< Of one telling; then it is dropped.
    milliseconds hookAnswerWithin{10'000};
};

} // namespace bellhop::relay
