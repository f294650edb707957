// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QString>

#include <map>
#include <vector>

namespace bellhop::ui {

/// Why somebody should look at the console, the most pressing first.
enum class NoticeKind {
    Offer, ///< A colleague asks this agent to take a conversation, and waits.
    Consultation, ///< A colleague asks this agent for advice, and waits.
    OwnGuest, ///< A guest of this agent wrote, unseen.
    Mention, ///< A colleague's note means this agent.
    Queue, ///< A guest waits for anybody.
};

/// One thing that wants to be seen, as it is now. It is handled when it is not among these any more.
struct Matter {
    NoticeKind kind = NoticeKind::OwnGuest;
    qint64 key = 0; ///< Within its kind: the offer, the consultation, the conversation, the note's message.
    ConversationId conversation;
    QString text; ///< A sentence for the person.
    bool operator==(const Matter &) const = default;
};

/// How a matter is told: each time it goes on, the next is harder to overlook.
enum class Loudness { Soft, Clear, Urgent };

struct Telling {
    Matter matter; ///< The most pressing of those that are due.
    int others = 0; ///< So many more are due with it.
    Loudness loudness = Loudness::Soft;
};

/// Remembers what was told and says what is due again: a matter is told when it comes, and again, harder to overlook,
/// until it is handled. What comes in the same seconds is told together, so that five messages are not five sounds.
/// Pure; the caller brings the time.
class NoticeBook
{
public:
    /// Whoever is away from the desk on purpose is told only what a colleague waits for.
    enum class Mood { Working, Away };

    /// `matters`: all that want to be seen now. At most one telling; none while the last was under 4 s ago.
    [[nodiscard]] std::vector<Telling> due(const std::vector<Matter> &matters, Mood mood, Instant now);

private:
    using Key = std::pair<NoticeKind, qint64>;
    struct Told {
        int times = 0;
        Instant last;
    };

    std::map<Key, Told> m_told;
    Instant m_lastTelling;
};

} // namespace bellhop::ui
