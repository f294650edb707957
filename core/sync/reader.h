// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"
#include "core/sync/change_tail.h"
#include "core/sync/console_options.h"
#include "core/sync/hub_link.h"
#include "core/sync/thread_watch.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <memory>

namespace bellhop::sync {

/// What the site says of itself, each time it is asked.
struct SiteFacts {
    Instant now; ///< The database's.
    bool canRead = false;
    bool canWrite = false;
};

/// Reads what the console shows, through the views only, and never writes. Follows the change log: hints of the hub
/// make it look at once, without a hub it polls; either way it is the log that counts. Blocks in the database, so it
/// has a thread of its own; LiveConsole owns it.
class Reader final : public QObject
{
    Q_OBJECT
public:
    Reader(const ConsoleOptions &options, std::shared_ptr<std::atomic<bool>> stop);
    ~Reader() override;

    void start();
    /// `seq`: the newest entry of the change log that the hub knows.
    void hubOpened(qint64 seq);
    void hubClosed();
    void hubSaw(qint64 seq);
    /// The hub has told every change up to there. While it says so again and again nothing is asked.
    void hubPulse(qint64 seq);
    void watch(ConversationId conversation);
    void loadOlder(ConversationId conversation);
    /// Looks at once: an order of ours was done.
    void refresh(ConversationId conversation, MessageId message);
    /// `rowRead` follows.
    void readRow(const QString &uuid, ConversationId conversation);
    /// `ticketIssued` follows.
    void issueTicket(int attempt);

Q_SIGNALS:
    /// The last look worked; everything below is as fresh as that.
    void databaseUp();
    void databaseDown(const QString &reason);
    void siteRead(const bellhop::sync::SiteFacts &site);
    /// MySQL only: whose account reads.
    void viewerRead(const bellhop::sync::Me &me);
    void queueLoaded(const std::vector<bellhop::QueueRow> &rows);
    void queueChanged(const std::vector<bellhop::QueueRow> &changed, const std::vector<bellhop::ConversationId> &gone);
    void threadLoaded(const bellhop::sync::ThreadPage &page);
    void threadChanged(bellhop::ConversationId conversation, const std::vector<bellhop::ThreadItem> &items);
    void olderLoaded(const bellhop::sync::ThreadPage &page);
    void agentsRead(const std::vector<bellhop::AgentCard> &agents);
    void channelsRead(const std::vector<bellhop::ChannelCard> &channels);
    void taxonomyRead(const bellhop::Taxonomy &taxonomy);
    void rowRead(const QString &uuid, const std::optional<bellhop::QueueRow> &row);
    void ticketIssued(const bellhop::sync::TicketAnswer &answer);

private:
    /// What a turn has to look at.
    struct Dirty {
        QSet<ConversationId> rows;
        QSet<MessageId> messages; ///< Of the watched conversation.
        bool thread = false;
        bool agents = false;
        bool channels = false;
        bool taxonomy = false;
    };

    void turnSoon();
    void turn();
    Status look();
    Status open();
    Status readSite();
    Status readViewer();
    Status readEverything();
    Status followLog();
    Status readDirty();
    Status readRows();
    Status readThread();
    void mark(const desk::Change &change);
    void publishQueue(std::vector<QueueRow> rows);
    [[nodiscard]] bool isInSight(const QueueRow &row) const;
    [[nodiscard]] milliseconds pause() const;
    [[nodiscard]] bool isQuiet() const;

    ConsoleOptions m_options;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::unique_ptr<db::Database> m_database;
    QTimer *m_timer = nullptr;
    QElapsedTimer m_sinceTurn;
    QElapsedTimer m_sinceSync;
    QElapsedTimer m_sincePulse; ///< Invalid: none on this connection.
    Backoff m_backoff;
    ChangeTail m_tail;
    Dirty m_dirty;
    QHash<ConversationId, QueueRow> m_rows;
    ThreadWatch m_thread;
    Instant m_now; ///< The database's, at the last look at the site.
    QElapsedTimer m_sinceSite;
    qint64 m_hubSeq = 0;
    QSet<qint64> m_hinted; ///< By the hub, not read yet: this node of the database may be behind the relay's.
    bool m_hubLive = false;
    bool m_lookDue = false; ///< Somebody asked for the next turn.
    bool m_siteDue = false; ///< A relay came back, perhaps with a newer schema.
    bool m_everLoaded = false;
    bool m_inStep = false; ///< Everything was read and no look has failed since.
};

} // namespace bellhop::sync
