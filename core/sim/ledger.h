// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/model/people.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace bellhop::sim {

/// The simulator's own books: what really happened on the guests' side, to hold against what a console shows.
struct Ledger {
    /// What a guest wrote.
    struct Written {
        QString id; ///< The provider's: wamid, MessageSid.
        QString phone;
        QString type;
        QString text;
        Instant at;
        bool acked = false; ///< The webhook was accepted at least once.
        Provider provider = Provider::Meta;
        qint64 order = 0; ///< Counts everything that happened, from 1.
        QString replyTo;
        QByteArray sha256; ///< Of a file, hex.
        bool untold = false; ///< No webhook will ever tell of it: a fault, given up, or a provider that never does.
    };
    /// What a guest received.
    struct Received {
        QString id;
        QString phone;
        QString type;
        QString text;
        QString replyTo;
        QString clientToken;
        Instant at;
        bool answered = true; ///< False when a fault swallowed the answer of the API.
        QString status; ///< The last status that happened, reported or not.
        Provider provider = Provider::Meta;
        qint64 order = 0;
        QByteArray sha256; ///< Of a file, hex.
        qint64 bytes = 0; ///< Of a file.
    };
    /// A send that got an error, at once or by a status later.
    struct Refused {
        QString phone;
        QString clientToken;
        int code = 0;
        Instant at;
        Provider provider = Provider::Meta;
        QString id; ///< Empty: refused at once.
        qint64 order = 0;
        bool answered = true; ///< False when a fault swallowed the answer of the API, or made it unreadable.
    };
    /// A message of a guest that the business marked as read.
    struct Read {
        QString id;
        bool typing = false;
        Instant at;
        Provider provider = Provider::Meta;
    };
    struct Counters {
        qint64 statuses = 0; ///< Status webhooks made.
        qint64 statusesAcked = 0;
        qint64 posts = 0; ///< POSTs tried, repeats included.
        qint64 postsAcked = 0;
        qint64 postsFailed = 0; ///< Answered otherwise than wanted, or not at all.
        qint64 duplicates = 0; ///< Sent again on purpose.
        qint64 markedRead = 0;
        qint64 pending = 0; ///< Webhooks due or made, and not yet acknowledged or given up.
        qint64 forged = 0; ///< Copies with a wrong signature.
        qint64 forgedAccepted = 0; ///< Of those, believed by the receiver: must be 0.
        qint64 silenced = 0; ///< Webhooks that a fault swallowed.
        qint64 givenUp = 0; ///< Webhooks that the provider does not try again.
        qint64 strayCredentials = 0; ///< Requests that brought a provider's credentials to a strange host: must be 0.
        qint64 ledInward = 0; ///< Requests that followed a link to an inner address: must be 0.
        qint64 faults = 0; ///< Of requests and webhooks, as planned.
    };
    std::vector<Written> written;
    std::vector<Received> received;
    std::vector<Refused> refused;
    std::vector<Read> reads;
    Counters counters;

    /// Client tokens that reached a guest more than once: each is a message the guest saw twice.
    [[nodiscard]] std::vector<QString> repeatedTokens() const;
    /// What a console cannot know yet. What is untold is not counted.
    [[nodiscard]] qint64 unacked() const;
    /// For --ledger and GET /ledger; holds the guests' numbers and words, which are invented.
    [[nodiscard]] Json toJson(std::optional<Provider> only = {}) const;
};

} // namespace bellhop::sim
