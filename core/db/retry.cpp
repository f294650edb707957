// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/retry.h"

#include <thread>

namespace bellhop::db {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int kConflictRetries = 3;

/// Whether the operation itself found this out from the data; else it did not get to look.
bool isAnswer(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Refused:
    case ErrorKind::NotFound:
    case ErrorKind::StaleEpoch:
    case ErrorKind::Conflict:
    case ErrorKind::BadData:
        return true;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Unauthorised:
    case ErrorKind::Database:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::QueueFull:
    case ErrorKind::SchemaTooNew:
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        return false;
    }
    return false;
}
} // namespace

Retry::Retry(std::chrono::milliseconds patience)
    : m_giveUp(std::chrono::steady_clock::now() + patience)
    , m_backoff(10ms, 1s)
{
}

bool Retry::again(const Run &run)
{
    m_unknown = m_unknown || (run.atCommit && run.failure == Failure::Lost);
    switch (run.failure) {
    case Failure::None:
        return false;
    case Failure::Deadlock:
    case Failure::Busy:
        if (++m_conflicts > kConflictRetries)
            return false;
        break;
    case Failure::Lost:
        m_lost = true;
        if (std::chrono::steady_clock::now() >= m_giveUp)
            return false;
        break;
    }
    std::this_thread::sleep_for(m_backoff.next());
    return true;
}

Status Retry::verdict(const Run &run) const
{
    if (run.status.ok() || !m_unknown || isAnswer(run.status.error().kind))
        return run.status;
    return makeError(ErrorKind::OutcomeUnknown,
        u"The connection to the database broke while saving. Look again before you repeat it."_s,
        run.status.error().detail);
}

} // namespace bellhop::db
