// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/conversation_store.h"
#include "core/model/command.h"
#include "core/model/content.h"
#include "core/model/message.h"
#include "core/model/template_structure.h"

namespace bellhop::desk {

/// What an order works with: the connection of its transaction, who asks, and the conversation as it is now; and the
/// parts of orders that are plain writes.
class OrderContext final
{
public:
    OrderContext(db::Connection &c, const Actor &a, const Command &command)
        : connection(c)
        , actor(a)
        , m_command(command)
    {
    }

    db::Connection &connection;
    const Actor &actor;
    StoredConversation conversation;
    MessageId stored; ///< The message that the order stored.

    struct LastClosing {
        AgentId by;
        Instant closedAt;
        Instant waitingBefore;
    };

    /// The order's.
    [[nodiscard]] const QString &uuid() const { return m_command.uuid; }
    Status reload();
    /// Holds the conversation until the transaction ends and reads it again, as it is now; StaleEpoch when it changed
    /// hands in between.
    Status hold();
    /// The version rises: consoles read the conversation anew.
    Status touch();
    /// The one conditional UPDATE that decides a claim: 1 when won.
    Result<qint64> claimRow();
    // What is for the guest. Each checks window, opt-out, the channel's limits and the fence before a row is written.
    Status storeText(const SendTextOrder &order);
    Status storeMedia(const SendMediaOrder &order);
    Status storeTemplate(const SendTemplateOrder &order);
    Status storeLocation(const SendLocationOrder &order);
    Status storeContacts(const SendContactsOrder &order);
    Status storeInteractive(const SendInteractiveOrder &order);
    Status storeReaction(const ReactOrder &order);
    Status storeAgain(const ResendOrder &order);
    /// A text, choices or a template that the program sends once the conversation is closed: no owner's words, and no
    /// answer. The caller holds the conversation.
    Status storeAfterClosing(const AnyOrder &order);
    Status storeNote(const QString &text);
    Status markRead(MessageId upTo);
    Status setTag(const TagOrder &order);
    Status setFacts(const SetFactsOrder &order);
    Result<std::optional<LastClosing>> lastClosing();
    /// Conflict when another conversation with this guest is open by now.
    Status refuseSecondLive();

private:
    /// What a message consists of, beside whom it goes to.
    struct Words {
        MessageKind kind = MessageKind::Text;
        QString text;
        MessageContent content;
        bool freeText = true; ///< Inside the window only.
        qint64 media = 0; ///< The row of its file; 0: none, or still to be found by the content.
    };
    /// The provider's template as it is stored, and its row.
    [[nodiscard]] Result<ProviderTemplate> knownTemplate(const TemplateUse &use);
    /// Held against the template as it is stored.
    [[nodiscard]] Result<Words> wordsOf(const SendTemplateOrder &order);
    [[nodiscard]] Status noteTemplate(const SendTemplateOrder &order);
    Status send(Words words, MessageId quoted);
    /// Window and opt-out.
    Status mayWrite(const Words &words);
    Status findFile(Words &words);
    /// Holds the conversation until the transaction ends, if it is still the actor's.
    Status fence(QLatin1String statement);
    Status storeOutgoing(const Words &words, const std::optional<db::Row> &quoted);
    Result<MessageId> addMessage(Direction direction, const Words &words, const std::optional<db::Row> &quoted);
    Status explainFence();

    const Command &m_command;
};

/// What was answered to this command of this actor before, if it was. Refused when somebody else gave an order under
/// this UUID: nobody is told what became of another's order, nor may stand in for it.
Result<std::optional<CommandAnswer>> answerOf(db::Connection &connection, const Actor &actor, const QString &uuid);
Status storeAnswer(db::Connection &connection, const Actor &actor, const Command &command, const CommandAnswer &answer);
/// Unauthorised when the actor's session has ended or the agent is deactivated.
Status checkSession(db::Connection &connection, const Actor &actor);

} // namespace bellhop::desk
