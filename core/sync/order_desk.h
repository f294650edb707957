// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/hub_frames.h"
#include "core/sync/journal.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <vector>

namespace bellhop::sync {

/// What the journal held when this console started.
struct Recovered {
    std::vector<JournalEntry> waiting;
    Journal::Drafts drafts;
};

/// Brings each order to the relay, in its conversation's order and one at a time, until it is answered. An order is in
/// the journal before it leaves; whatever is asked again is asked under the same UUID, so it is done once.
/// Lives in the link's thread; LiveConsole owns the thread.
class OrderDesk final : public QObject
{
    Q_OBJECT
public:
    /// Hands a frame to the hub's connection; an error means that it did not leave.
    using Send = std::function<Status(QByteArray)>;

    OrderDesk(const ConsoleOptions &options, Send send);

    /// Reads the journal; `recovered` follows, also when there is none (then every order is refused).
    void open();
    void submit(const Command &command);
    void keepDraft(ConversationId conversation, const QString &text);

    void hubOpened(const Me &me);
    void hubClosed();
    void answered(const Answered &answer);
    /// False, as at the start: this console may not write to that schema, orders stay where they are.
    void setWritable(bool writable);

Q_SIGNALS:
    void recovered(const bellhop::sync::Recovered &what);
    /// Exactly once per order, also for those of an earlier run.
    void orderEnded(const QString &uuid, const bellhop::sync::Outcome &outcome);
    void waitingChanged(int orders);
    /// The relay says that our session has ended: a new one is needed.
    void sessionEnded();
    /// Asked twice, no answer, or it cannot do anything while others perhaps can: this connection is worth nothing.
    void hubSilent();

private:
    struct Waiting {
        JournalEntry entry;
        bool inFlight = false;
        bool mayHaveArrived = false; ///< In this or an earlier run.
        bool askedForNewSession = false;
        int asked = 0; ///< On this connection.
        int refusals = 0; ///< Passing ones.
        qint64 deadline = 0; ///< Of the answer, or of the pause before the next try; on m_steady.
    };
    using Queue = std::deque<Waiting>;

    void pump();
    void pump(Queue &queue);
    void tick();
    void checkHead(Queue &queue);
    void dropOld(Queue &queue);
    [[nodiscard]] bool isTooOld(const Waiting &waiting) const;
    void askLater(Waiting &waiting);
    void end(Queue &queue, std::size_t index, const Outcome &outcome);
    void tellWaiting();
    Waiting *inFlight(const QString &uuid, Queue **queue);

    Sealing m_sealing;
    QString m_folder;
    Pace m_pace;
    bool m_hasOtherRelays;
    std::shared_ptr<const Clock> m_clock;
    Send m_send;
    std::unique_ptr<Journal> m_journal;
    Error m_whyNoJournal;
    std::map<qint64, Queue> m_queues; ///< By conversation; 0 for orders that concern none, -1 for those on templates.
    QElapsedTimer m_steady;
    QTimer *m_timer = nullptr;
    AgentId m_me;
    bool m_open = false;
    bool m_writable = false; ///< Until the site was read.
    int m_told = 0;
};

} // namespace bellhop::sync
