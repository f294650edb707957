// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/desk/sessions.h"
#include "core/model/command.h"
#include "core/relay/figures.h"
#include "core/relay/lanes.h"
#include "core/relay/read_marks.h"
#include "core/relay/template_desk.h"

namespace bellhop::relay {

/// Where what people ask for is done: tickets, orders, focus, goodbyes, each on one of a few threads and a
/// conversation's orders in their order. All methods from any thread; callbacks come on those threads.
class CommandDesk final
{
public:
    struct Entered {
        desk::OpenedSession session;
        QString login;
        Instant now; ///< The database's.
    };
    using EnterCallback = std::function<void(Result<Entered>)>;
    using AnswerCallback = std::function<void(Result<CommandAnswer>)>;

    /// `onDone` after each order that changed something.
    CommandDesk(db::Database &database, Figures &figures, ReadMarks &readMarks, const ChannelBook &channels,
        const MediaShelf &shelf, Errands &errands, int threads, std::function<void()> onDone);
    Q_DISABLE_COPY_MOVE(CommandDesk)

    /// Redeems a ticket. QueueFull comes at once on the caller's thread.
    void enter(const QString &ticket, EnterCallback callback);
    /// Runs an order of somebody whose session must still be live. QueueFull comes at once on the caller's thread.
    void run(const Actor &actor, Command command, AnswerCallback callback);
    void focus(const Actor &actor, ConversationId conversation);
    /// The guest may be told, when the conversation is this agent's.
    void typing(const Actor &actor, ConversationId conversation);
    /// Never refused.
    void leave(SessionId session, QLatin1String reason);

    [[nodiscard]] std::size_t waiting() const { return m_lanes.waiting(); }
    /// Orders that wait are dropped (consoles ask again); goodbyes are still said.
    void stop() { m_lanes.stop(); }

private:
    Result<Entered> redeem(const QString &ticket);
    Result<CommandAnswer> runNow(const Actor &actor, const Command &command);
    [[nodiscard]] Status checkLive(const Actor &actor);
    void runOnTemplates(const Actor &actor, const Command &command, const AnswerCallback &callback);
    void note(const Actor &actor, const Command &command, const Result<CommandAnswer> &answer);

    db::Database &m_database;
    Figures &m_figures;
    ReadMarks &m_readMarks;
    const std::function<void()> m_onDone;
    Lanes m_lanes;
    TemplateDesk m_templates;
};

} // namespace bellhop::relay
