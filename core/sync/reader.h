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
#include <map>
#include <memory>
#include <optional>

namespace bellhop::sync {

/// What the site says of itself, each time it is asked.
struct SiteFacts {
    Instant now; ///< The database's.
    bool canRead = false;
    bool canWrite = false;
};

/// Reads what the console shows, through the views only, and never writes. A hint of the hub says which row to read
/// again; the change log, read after a while or without a hub, says whether anything was missed. What is the viewer's
/// own or on the screen is read at once, the rest in turns that grow longer the more consoles there are, so that all of
/// them together ask the database about as much as one. Blocks in the database, so it has a thread of its own;
/// LiveConsole owns it.
class Reader final : public QObject
{
    Q_OBJECT
public:
    Reader(const ConsoleOptions &options, std::shared_ptr<std::atomic<bool>> stop);
    ~Reader() override;

    void start();
    void hubOpened(const bellhop::sync::Welcome &said);
    void hubClosed();
    void hubSaw(const bellhop::sync::ChangeHint &hint);
    /// While the hub says again and again that it has told everything, nothing is asked.
    void hubPulse(const bellhop::sync::Pulse &pulse);
    void watch(ConversationId conversation);
    void leave(ConversationId conversation);
    void loadOlder(ConversationId conversation);
    void askQueue(const QueueFilter &filter, QueueOrder order);
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
    void queueReached(int live, int held);
    void threadLoaded(const bellhop::sync::ThreadPage &page);
    void threadChanged(bellhop::ConversationId conversation, const std::vector<bellhop::ThreadItem> &items);
    void olderLoaded(const bellhop::sync::ThreadPage &page);
    /// Of a watched conversation, when it differs from what was told of it.
    void insightRead(bellhop::ConversationId conversation, const bellhop::Insight &insight);
    /// Of a watched conversation, when it differs from what was told of it.
    void guestRead(bellhop::ConversationId conversation, const bellhop::GuestRecord &record);
    /// Of a watched conversation's guest, when it is known or another than before.
    void guestLanguageRead(bellhop::ConversationId conversation, const QString &language);
    void agentsRead(const std::vector<bellhop::AgentCard> &agents);
    void teamsRead(const std::vector<bellhop::TeamCard> &teams);
    /// Offers to transfer that were made or are over since the last time; all that are open at the first. Of one that
    /// went out of sight only the id is told, as overtaken.
    void offersRead(const std::vector<bellhop::TransferOffer> &offers);
    /// All that go on, and those over since the last time.
    void consultationsRead(const std::vector<bellhop::Consultation> &consultations);
    /// The viewer had them at the last look, and has not any more.
    void conversationsLost(const std::vector<bellhop::OwnerChange> &changes);
    /// Those of the viewer that they have not seen.
    void mentionsRead(const std::vector<bellhop::Mention> &mentions);
    void channelsRead(const std::vector<bellhop::ChannelCard> &channels);
    void alertsRead(const std::vector<bellhop::AlertCard> &alerts);
    void taxonomyRead(const bellhop::Taxonomy &taxonomy);
    void stateRulesRead(const bellhop::StateRules &rules);
    void templatesRead(const bellhop::TemplateShelf &templates);
    void snippetsRead(const std::vector<bellhop::Snippet> &snippets);
    /// Items of the houses' knowledge are others than before; whoever shows them reads them.
    void knowledgeTouched();
    void rowRead(const QString &uuid, const std::optional<bellhop::QueueRow> &row);
    void ticketIssued(const bellhop::sync::TicketAnswer &answer);

private:
    /// What a turn has to look at.
    struct Dirty {
        QSet<ConversationId> rows;
        QSet<qint64> offers; ///< Opened or over, as their conversations' rows tell.
        QSet<ConversationId> lost; ///< By the viewer, as the rows tell.
        bool asked = false; ///< The list is asked for something else, or who is in which team changed.
        bool own = false; ///< It became known who the viewer is.
        bool agents = false;
        bool teams = false;
        bool mentions = false; ///< Of the viewer.
        bool alerts = false;
        bool consultations = false;
        bool channels = false;
        bool taxonomy = false;
        bool templates = false;
        bool snippets = false;
        bool knowledge = false;
    };

    /// A thread that is kept fresh, and what was told of it.
    struct Watched {
        ThreadWatch thread;
        Insight insight;
        QString guestLanguage; ///< Empty: not known.
        GuestRecord guest;
        bool isDue = false; ///< To be read again.
        bool isGuestDue = false; ///< Somebody was merged or separated, or another conversation of the guest changed.
        QSet<MessageId> messages; ///< To be read again, whatever their age.
        QTimer afterThought; ///< The assistant reads and decides a moment after a message came.
        int looks = 0; ///< At what it made of it, since the thread last changed.
    };

    enum class Concern { Ours, Others };

    void turnSoon(Concern concern = Concern::Ours);
    void turn();
    Status look();
    Status open();
    Status readSite();
    Status readViewer();
    Status readEverything();
    Status followLog();
    Status readDirty();
    Status readRows();
    Status readThreads();
    Status readThread(Watched &watched);
    Status readInsight(Watched &watched);
    Status readGuests();
    Status readGuest(Watched &watched);
    void markGuest(ConversationId conversation);
    Status readOffers();
    Status readLost();
    Status readMentions();
    Status readAlerts();
    Status readConsultations();
    /// What else a changed row tells to be read; null: it was not, or is no more, in sight.
    /// Held as it is now, or no more; true: that changes something.
    bool put(const QueueRow &row);
    bool drop(ConversationId conversation);
    void noteChange(const QueueRow *before, const QueueRow *after);
    Status readGuestLanguage(Watched &watched);
    static void awaitThoughts(Watched &watched);
    Status lookForThoughts(Watched &watched);
    [[nodiscard]] static bool isUnderstood(const Watched &watched);
    [[nodiscard]] bool isWatched(ConversationId conversation) const { return m_watched.count(conversation) > 0; }
    void markThread(ConversationId conversation, MessageId message);
    void mark(const desk::Change &change);
    [[nodiscard]] Concern concernOf(const ChangeHint &hint) const;
    [[nodiscard]] bool isShown(const desk::Change &change) const;
    [[nodiscard]] milliseconds restBefore(Concern concern) const;
    void publishQueue(std::vector<QueueRow> rows);
    /// The rows to hold, and whether there are more; the caller holds nothing yet.
    Result<std::vector<QueueRow>> readQueue();
    Status readAsked();
    Status readOwn();
    [[nodiscard]] desk::QueueAsk ask() const;
    [[nodiscard]] bool isAsked() const;
    /// Of a site with more than we hold: whether a row that we do not hold belongs to those that we do.
    [[nodiscard]] bool isHeld(const QueueRow &row) const;
    void tellReach();
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
    std::vector<qint64> m_consultations; ///< That go on, as told.
    QueueFilter m_filter;
    QueueOrder m_order = QueueOrder::Priority;
    std::vector<TeamCard> m_teams;
    QSet<ConversationId> m_asked; ///< Held only because the list is asked for them.
    std::optional<QueueRow> m_last; ///< The last of those held by urgency; unset: everything is held.
    int m_live = 0; ///< On the site, at the last full look.
    std::pair<int, int> m_told; ///< Live and held, as told.
    std::map<ConversationId, Watched> m_watched;
    Instant m_now; ///< The database's, at the last look at the site.
    QElapsedTimer m_sinceSite;
    AgentId m_viewer;
    qint64 m_hubSeq = 0;
    int m_consoles = 1; ///< On the relay.
    QSet<qint64>
        m_hinted; ///< By the hub, not seen in the log yet: this node of the database may be behind the relay's.
    bool m_hubLive = false;
    bool m_behindHub = false; ///< At the last look at the log.
    bool m_lookDue = false; ///< Somebody asked for the next turn.
    bool m_logDue = true; ///< The next turn reads the log, not only what hints named.
    bool m_siteDue = false; ///< A relay came back, perhaps with a newer schema.
    bool m_everLoaded = false;
    bool m_inStep = false; ///< Everything was read and no look has failed since.
};

} // namespace bellhop::sync
