// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/model/command.h"
#include "core/model/views.h"
#include "core/net/web_socket_client.h"
#include "tests/drills/support.h"

#include <QSet>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace bellhop::drills {

class DrillSite;

/// A text that somebody ordered to be sent, and what the relay said.
struct GivenText {
    enum class End { Waiting, Stored, Refused };
    QString text; ///< Never the same twice.
    QString uuid; ///< Empty when only the console knows it.
    End end = End::Waiting;
    QString why;
};

/// An agent with a console's manners and no screen: claims who waits, answers, releases; an order that was not answered
/// is asked again under the same id over a new connection, for as long as it takes. Own thread.
class Agent final
{
public:
    Agent(DrillSite &site, const QString &login, quint32 seed);
    ~Agent();
    Q_DISABLE_COPY_MOVE(Agent)

    /// Nothing new is begun.
    void finish() { m_finishing = true; }
    /// Finished, and every order answered.
    [[nodiscard]] bool isIdle() const { return m_idle; }
    [[nodiscard]] std::vector<GivenText> given() const;

private:
    struct Heard;

    void run();
    bool enter();
    void think();
    void ask();
    void take(const Json &answer);
    std::optional<Command> nextOrder();
    std::optional<Command> orderAbout(const QueueRow &row);

    DrillSite &m_site;
    QString m_login;
    Random m_random;
    AgentId m_me;
    int m_visits = 0;
    int m_texts = 0;
    std::optional<Command> m_order; ///< Not answered yet.
    std::shared_ptr<Heard> m_heard; ///< Of the connection in use; null: none.
    std::atomic<bool> m_finishing = false;
    std::atomic<bool> m_idle = false;
    std::atomic<bool> m_stopping = false;
    mutable std::mutex m_mutex; ///< Guards m_given.
    std::vector<GivenText> m_given;
    net::WebSocketClient m_client;
    std::thread m_thread;
};

} // namespace bellhop::drills
