// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"
#include "core/base/result.h"

#include <chrono>

namespace bellhop::db {

/// What a failed statement says about its transaction.
enum class Failure {
    None, ///< Nothing, or an error that trying again does not cure.
    Deadlock, ///< The server undid the whole transaction (1213, 1180, a Galera conflict).
    Busy, ///< One statement waited too long for a lock (1205, SQLITE_BUSY).
    Lost, ///< The node or the connection is gone (1047, 2002, 2003, 2006, 2013).
};

/// One run of an operation: how it ended.
struct Run {
    Status status = done();
    Failure failure = Failure::None;
    bool atCommit = false; ///< The failure came from COMMIT: it may have happened.
};

/// The one place that decides about retries (DESIGN §4.17). Per call of write() or read(); that thread only.
///
/// An operation that was lost at COMMIT is run again as well: every operation carries a unique key made before its
/// first run, so a second run of what did happen ends in ErrorKind::Conflict and not in a second row. Only when no node
/// answers in time the caller gets OutcomeUnknown.
class Retry final
{
public:
    explicit Retry(std::chrono::milliseconds patience);
    /// Whether to run the operation once more, after having waited a little.
    [[nodiscard]] bool again(const Run &run);
    /// Whether the next run must not use a connection from before.
    [[nodiscard]] bool wantsFreshConnection() const { return m_lost; }
    /// What the caller gets in the end.
    [[nodiscard]] Status verdict(const Run &run) const;

private:
    std::chrono::steady_clock::time_point m_giveUp;
    Backoff m_backoff;
    int m_conflicts = 0;
    bool m_lost = false;
    bool m_unknown = false;
};

} // namespace bellhop::db
