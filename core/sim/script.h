// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sim/guest_message.h"

#include <QStringList>

#include <set>
#include <vector>

namespace bellhop::sim {

/// A conversation as a guest means to have it. Format: core/sim/README.md.
struct Script {
    struct Step {
        enum class Kind { Say, Reply, React, Press, Send, Await };
        Kind kind = Kind::Say;
        milliseconds after{0}; ///< Before it is done; for Await: the patience, 0 for ever.
        QString text; ///< Say, Reply: the words. React: the emoji. Await: what to say when patience ends.
        QString id; ///< Press
        GuestMessage message; ///< Send
    };
    /// What the guest answers, once, to a message that contains one of these words.
    struct Answer {
        QStringList when; ///< Any of them, case ignored.
        QString say;
    };
    QString name;
    QString language;
    QString guestName;
    QString country; ///< Dialling code.
    bool hidesPhone = false;
    std::vector<Step> steps;
    std::vector<Answer> answers;

    /// BadData names the step.
    static Result<Script> fromJson(const QByteArray &text);
    /// NotFound lists the names.
    static Result<Script> builtIn(const QString &name);
    static QStringList builtInNames();
};

/// How far one guest is in a script. No clock, no thread: it says what to do and after which time.
class Performance final
{
public:
    struct Action {
        milliseconds after{0}; ///< From now.
        Script::Step step;
        int patienceOf = -1; ///< Await: pass it to lostPatience() when the time is over.
    };

    explicit Performance(Script script)
        : m_script(std::move(script))
    {
    }

    /// From the start, or on after an answer, up to where the guest waits.
    [[nodiscard]] std::vector<Action> proceed();
    /// A message reached the guest.
    [[nodiscard]] std::vector<Action> hear(const QString &text);
    [[nodiscard]] std::vector<Action> lostPatience(int patienceOf);
    [[nodiscard]] bool hasEnded() const { return !m_waiting && m_next >= m_script.steps.size(); }
    [[nodiscard]] const Script &script() const { return m_script; }

private:
    Script m_script;
    std::size_t m_next = 0;
    bool m_waiting = false;
    int m_wait = 0; ///< Counts the waits, so that an old patience is known as such.
    std::set<std::size_t> m_given; ///< Answers already given.
};

} // namespace bellhop::sim
