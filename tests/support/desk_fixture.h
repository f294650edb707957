// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/outbox.h"
#include "core/model/command.h"
#include "core/model/inbound.h"
#include "tests/support/temp_database.h"

#include <QHash>
#include <QTest>

namespace bellhop::tests {

/// "conflict: Ana took it … (desk/claim …)": for messages of failed checks.
[[nodiscard]] QByteArray describe(const Error &error);

/// A small site in a fresh database: one property, one channel "main", and whoever writes or signs in. What it is asked
/// to do must work, else it ends the test program with the reason. Main thread; `database()` from any.
class Site final
{
public:
    explicit Site(db::Dialect dialect = db::Dialect::Sqlite);

    [[nodiscard]] db::Database &database() { return m_temp.database(); }
    [[nodiscard]] TempDatabase &temp() { return m_temp; }
    [[nodiscard]] ChannelId channel() const { return m_channel; }
    [[nodiscard]] Instant now();
    /// Moves the database's clock; sessions stay alive as if their consoles had renewed them on the way.
    void advance(milliseconds by);
    /// The same, but nobody renews anything.
    void advanceSilently(milliseconds by) { m_temp.advance(by); }

    /// A new agent who is signed in, with a live session.
    Actor addAgent(const QString &login, Role role = Role::Agent);
    /// A further session of an agent.
    Actor signIn(const QString &login);
    ChannelId addChannel(const QString &name);

    /// A guest's message arrives as a webhook; the guest's live conversation.
    ConversationId guestWrites(const QString &phone, const QString &text, ChannelId channel = {});
    /// Anything else that a webhook may bring.
    void deliver(const QString &key, const InboundEvent &event, ChannelId channel = {});
    [[nodiscard]] ConversationId liveConversation(const QString &phone, ChannelId channel = {});

    /// Runs an order under the epoch in force.
    Result<CommandAnswer> tryRun(const Actor &actor, ConversationId conversation, const AnyOrder &order);
    CommandAnswer run(const Actor &actor, ConversationId conversation, const AnyOrder &order);
    void claim(const Actor &actor, ConversationId conversation) { run(actor, conversation, ClaimOrder()); }
    /// Offered by the one, accepted by the other.
    void handOver(const Actor &from, const Actor &to, ConversationId conversation);
    MessageId sendText(const Actor &actor, ConversationId conversation, const QString &text);
    /// A message of the assistant, which owns the conversation from now on.
    MessageId assistantSends(ConversationId conversation, const QString &text);
    [[nodiscard]] qint64 epochOf(ConversationId conversation);

    /// Leases everything that is due.
    std::vector<desk::Leased> lease(const QString &relay = QStringLiteral("relay-a"), int limit = 50);

    /// The first column of the first row: 0 for none.
    [[nodiscard]] qint64 number(const QByteArray &select);
    [[nodiscard]] QString text(const QByteArray &select);
    void execute(const QByteArray &statement);
    /// Names and rows of broken invariants, one per line; empty when all is well.
    [[nodiscard]] QString breaches();

private:
    TempDatabase m_temp;
    PropertyId m_property;
    ChannelId m_channel;
    std::vector<SessionId> m_sessions;
    int m_messages = 0;
};

} // namespace bellhop::tests

/// Ends the test with the error's words when the result holds one.
#define QVERIFY_OK(result)                                                                                             \
    do {                                                                                                               \
        const auto &bellhopOutcome = (result);                                                                         \
        if (!bellhopOutcome.ok())                                                                                      \
            QVERIFY2(false, bellhop::tests::describe(bellhopOutcome.error()).constData());                             \
    } while (false)

/// Ends the test unless the result is an error of that kind.
#define QVERIFY_FAILS(result, expectedKind)                                                                            \
    do {                                                                                                               \
        const auto &bellhopOutcome = (result);                                                                         \
        QVERIFY2(!bellhopOutcome.ok(), "it should have failed");                                                       \
        if (bellhopOutcome.error().kind != (expectedKind))                                                             \
            QVERIFY2(false, bellhop::tests::describe(bellhopOutcome.error()).constData());                             \
    } while (false)
