// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/desk/intake.h"
#include "core/desk/people.h"
#include "core/desk/surveys.h"

#include <QHash>

#include <map>

namespace bellhop::desk {

/// The columns of a message as a provider tells it, for an INSERT; stores what is told of its file first.
Result<db::Params> messageColumns(db::Connection &connection, ChannelId channel, const InboundMessage &message);

/// A new conversation, nobody's. Conflict when there is a live one.
Result<ConversationId> openConversation(db::Connection &connection, ChannelId channel, qint64 reach);

/// Stores new messages of guests of one channel account: people, conversations, messages, windows. Part of the caller's
/// transaction; touches rows in the order of their keys, so that two writers cannot wait for each other in a circle.
class InboundWriter final
{
public:
    InboundWriter(db::Connection &connection, const Post &post)
        : m_connection(connection)
        , m_post(post)
        , m_people(connection, post.channel, post.provider, post.scope)
    {
    }

    /// None of them is in the database yet.
    Status write(const std::vector<const InboundMessage *> &messages);

private:
    struct Line {
        const InboundMessage *message = nullptr;
        Reached reached;
        ConversationId conversation;
        int stars = 0; ///< It answers the question of a survey (m_surveys); 0: it does not.
        bool staysApart = false; ///< In a conversation that stays closed.
    };
    Status findPeople(const std::vector<const InboundMessage *> &messages);
    Status findAnswers();
    Status findConversations();
    Status wake(ConversationId conversation, bool snoozedOrPending, AgentId goneOwner);
    Result<bool> reopenRecent(qint64 reach);
    Status openNew(const std::vector<qint64> &reaches);
    Status findQuoted();
    Status insertMessages();
    Status moveConversations();
    Result<db::Params> rowOf(const Line &line);
    Status widenWindows();
    Status keepPreferences();
    Status keepAnswers();

    db::Connection &m_connection;
    const Post &m_post;
    PeopleBook m_people;
    std::vector<Line> m_lines;
    std::map<qint64, ConversationId> m_conversations; // by reach
    QHash<qint64, OpenSurvey> m_surveys; // by reach
    struct QuotedPlace {
        qint64 message = 0;
        qint64 reach = 0;
    };
    QHash<QString, QuotedPlace> m_places; // by provider id
};

} // namespace bellhop::desk
