// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/desk/read_marks.h"
#include "core/relay/channel_book.h"
#include "core/relay/errands.h"

#include <mutex>
#include <unordered_map>

namespace bellhop::relay {

/// Tells guests, through their providers, that the owner of their conversation has read what they wrote, and that she
/// is typing: never in anybody else's name, never for what nobody owns. A courtesy: what fails is not repeated, only
/// told again at the next occasion. Any thread that may wait for the database.
class ReadMarks final
{
public:
    ReadMarks(db::Database &database, const ChannelBook &channels, Errands &errands);
    Q_DISABLE_COPY_MOVE(ReadMarks)

    /// This agent looks at the conversation, or has read it.
    void seen(AgentId agent, ConversationId conversation);
    /// This agent is typing to the guest. Whoever calls leaves a pause between two.
    void typing(AgentId agent, ConversationId conversation);

private:
    void tell(AgentId agent, ConversationId conversation, bool isTyping);
    /// False when the provider knows it already.
    [[nodiscard]] bool isNews(ConversationId conversation, MessageId message);
    void forget(ConversationId conversation);

    db::Database &m_database;
    const ChannelBook &m_channels;
    Errands &m_errands;
    std::mutex m_mutex; ///< Guards m_told.
    std::unordered_map<qint64, MessageId> m_told; ///< Up to where each conversation was told as read; bounded.
};

} // namespace bellhop::relay
