// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace bellhop::sim {

/// The simulator's own books: what really happened on the guests' side, to hold against what a console shows.
struct Ledger {
    /// What a guest wrote.
    struct Written {
        QString wamid;
        QString phone;
        QString type;
        QString text;
        Instant at;
        bool acked = false; ///< The webhook was answered with 200 at least once.
    };
    /// What a guest received.
    struct Received {
        QString wamid;
        QString phone;
        QString type;
        QString text;
        QString replyTo;
        QString clientToken;
        Instant at;
        bool answered = true; ///< False when a fault swallowed the answer of the API.
        QString status; ///< The last status that happened, reported or not.
    };
    /// A send that got an error.
    struct Refused {
        QString phone;
        QString clientToken;
        int code = 0;
        Instant at;
    };
    struct Counters {
        qint64 statuses = 0; ///< Status webhooks made.
        qint64 statusesAcked = 0;
        qint64 posts = 0; ///< POSTs tried, repeats included.
        qint64 postsAcked = 0;
        qint64 postsFailed = 0; ///< Answered otherwise than 200, or not at all.
        qint64 duplicates = 0; ///< Sent again on purpose.
        qint64 markedRead = 0;
        qint64 pending = 0; ///< Webhooks due or made, and not yet acknowledged.
    };
    std::vector<Written> written;
    std::vector<Received> received;
    std::vector<Refused> refused;
    Counters counters;

    /// Client tokens that reached a guest more than once: each is a message the guest saw twice.
    [[nodiscard]] std::vector<QString> repeatedTokens() const;
    [[nodiscard]] qint64 unacked() const;
    /// For --ledger; holds the guests' numbers and words, which are invented.
    [[nodiscard]] QByteArray toJson() const;
};

} // namespace bellhop::sim
