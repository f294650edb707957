// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/live_console.h"

#include <QTimer>

#include <map>

namespace bellhop::drills {

/// A person in front of a console: claims two conversations, looks which texts of a list the threads show, and types
/// those that are missing, never one that is shown. Text n belongs to conversation n mod 2. Main thread.
class Typist final : public QObject
{
    Q_OBJECT
public:
    Typist(sync::Console &console, QStringList texts);

Q_SIGNALS:
    void typed(int number);
    /// Every text is shown and nothing waits.
    void finished();

private:
    enum class Doing { Waiting, Claiming, Looking, Typing, Confirming };

    void step();
    void claimNext();
    void look();
    void sawThread(const bellhop::sync::ThreadPage &page);
    void type();
    void confirm();
    [[nodiscard]] bool isLive() const;

    sync::Console &m_console;
    QStringList m_texts;
    QTimer m_timer;
    Doing m_doing = Doing::Waiting;
    std::map<ConversationId, QueueRow> m_rows;
    std::vector<ConversationId> m_conversations; ///< Two, in the order of their ids.
    std::size_t m_looked = 0; ///< At so many of them.
    ConversationId m_watched;
    QStringList m_shown;
    std::vector<int> m_missing;
    std::vector<QFuture<Status>> m_orders;
    QFuture<Result<QueueRow>> m_claim;
};

} // namespace bellhop::drills
