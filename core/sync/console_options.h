// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/db/database.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace bellhop::sync {

/// A one-time ticket for the hub, asked on the reader's thread with the reader's database; may block for seconds.
using TicketSource = std::function<Result<QString>(db::Database &)>;
/// A site: the database's own `open_ticket()` for the account that reads. The single seat gives a source of its own.
TicketSource siteTicket();

/// How journal, drafts and fetched files are kept from other eyes; called on the link's and the media thread.
struct Sealing {
    std::function<Result<QByteArray>(const QByteArray &plain, const QString &context)> seal;
    std::function<Result<QByteArray>(const QByteArray &sealed, const QString &context)> unseal;
};

/// How often and how long. The defaults are for people; tests hurry.
struct Pace {
    milliseconds poll{500}; ///< The change log, without a hub; ± 20 %.
    milliseconds safetyPoll{3000}; ///< The same beside a hub that says nothing; ± 20 %.
    milliseconds hubTrust{7000}; ///< A hub that said so lately knows of every change: the log is not looked at.
    milliseconds coalesce{200}; ///< Between two re-reads of what is ours or open.
    milliseconds perConsole{5}; ///< Between two re-reads of the others' rows, times the consoles on the relay …
    milliseconds crowdCap{1000}; ///< … at most.
    milliseconds resync{300'000}; ///< Everything is compared anew, whatever the change log says.
    milliseconds answer{15'000}; ///< An order without an answer is asked again; then the connection is given up.
    milliseconds reconnectFirst{500};
    milliseconds reconnectCap{15'000};
    milliseconds retryFirst{500}; ///< A message that the relay could not store just now.
    milliseconds orderLife{60'000}; ///< Orders that mean "now" (claim, close, …) are dropped when older.
    milliseconds draft{250}; ///< From the key-press to the disk.
    milliseconds databasePatience{3000};
};

struct ConsoleOptions {
    db::DatabaseUrl database; ///< SQLite: the embedded relay's file. MySQL: with the agent's own account.
    QUrl hub; ///< ws://127.0.0.1:PORT/events, wss://HOST/events.
    std::vector<QUrl> otherHubs; ///< More relays of the same site, tried in turn when the one in use is gone.
    QString caFile; ///< PEM, trusted for the hub beside the system's store; may be empty.
    TicketSource ticket;
    Sealing sealing;
    QString dataDir; ///< Journal and drafts: one folder per person and site; made when missing.
    qint64 mediaBytes = 512LL * 1024 * 1024; ///< Fetched files kept on this computer, sealed; the oldest go first.
    QString language = QStringLiteral("en"); ///< Of the taxonomy's labels.
    int queueRows
        = 5000; ///< Of a site with more live conversations: the most urgent, one's own, and what is asked for.
    milliseconds closedWithin{24 * 3600 * 1000}; ///< Closed conversations stay in the queue's list so long.
    Pace pace;
    /// Null: the system's. On SQLite it must be the relay's.
    std::shared_ptr<const Clock> clock;
};

} // namespace bellhop::sync
