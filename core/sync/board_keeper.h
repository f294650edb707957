// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/report/board.h"
#include "core/sync/change_tail.h"

#include <QElapsedTimer>

#include <optional>
#include <set>

namespace bellhop::sync {

/// What a wallboard shows, kept right at small cost: open conversations and agents are read anew at each look, today's
/// answers once, in portions of some milliseconds, and from then on only those of conversations that the change log
/// names. So the day's service level is that of a report over all rows, whatever failed or was closed meanwhile.
/// Views only; one thread.
class BoardKeeper final
{
public:
    /// `portion`: about how long the day's answers may be read in one look; at least one portion is.
    explicit BoardKeeper(milliseconds portion = milliseconds(30))
        : m_portion(portion)
    {
    }

    /// One look. While `day.isCounted` is false the next look reads on. After an error nothing is lost.
    [[nodiscard]] Result<report::Board> look(db::Database &database);

private:
    using Answers = std::map<qint64, report::Fact>; ///< By message.

    Status followLog(db::Database &database);
    Status startLog(db::Database &database, qint64 newest);
    void note(const std::vector<desk::Change> &changes);
    Status keepHouse(db::Connection &connection);
    Status keepDay(db::Connection &connection, Instant now);
    Status beginDay(db::Connection &connection, Instant now);
    Status readPortions(db::Connection &connection, Instant now);
    Status readChanged(db::Connection &connection);
    [[nodiscard]] bool isToday(const report::Fact &fact) const;
    [[nodiscard]] report::BoardDay day(Instant now) const;

    const milliseconds m_portion;
    ChangeTail m_tail;
    bool m_follows = false;
    QElapsedTimer m_sinceBounds; ///< Since it was seen that the log has not been swept away.
    std::optional<report::BoardHouse> m_house; ///< Unset: to be read.
    QElapsedTimer m_sinceHouse;
    bool m_isNew = true; ///< The day is to be read from its beginning.
    std::vector<AgentId> m_agents; ///< In sight, also who is gone.
    QDate m_day;
    report::Span m_span; ///< Today anywhere, and what the pace needs of yesterday.
    std::map<PropertyId, report::Span> m_spans; ///< Today at each property.
    Instant m_readUntil;
    milliseconds m_step{0};
    std::map<ConversationId, Answers> m_answers;
    std::set<ConversationId> m_changed; ///< Answers to be read again.
};

} // namespace bellhop::sync
