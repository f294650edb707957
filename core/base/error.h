// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

namespace bellhop {

/// What went wrong, as far as a caller has to tell cases apart.
enum class ErrorKind {
    Network, ///< Not reached, or the connection broke before anything was sent.
    Timeout,
    Unauthorised,
    Refused, ///< Understood and denied: a rule, a limit, a provider's no.
    NotFound,
    StaleEpoch, ///< The conversation changed hands since the caller looked.
    Conflict, ///< Somebody else has it, or it was done otherwise already.
    BadData,
    Database,
    OutcomeUnknown, ///< It may or may not have happened; ask before doing it again.
    QueueFull,
    SchemaTooNew,
    Cancelled,
    Internal,
};

/// `message` is for the person at the screen: what, where, what to do. `detail` is for the log: operation, ids,
/// codes; never texts, numbers, tokens or bound values.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString detail;
    bool operator==(const Error &) const = default;
};

/// The stable word for a kind, as it travels over the wire ("stale_epoch").
QLatin1String toWire(ErrorKind kind);
/// The kind for a word; Internal for a word this version does not know.
ErrorKind errorKindFromWire(QStringView word);

} // namespace bellhop
