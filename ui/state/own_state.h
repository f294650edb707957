// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/state_words.h"

#include <QObject>

namespace bellhop::ui {

/// What this agent does, in their own hand: what can be chosen, what was chosen, and what somebody else said about it.
/// GUI thread, owned by the window.
class OwnState final : public QObject
{
    Q_OBJECT
public:
    OwnState(sync::Console &console, QObject *parent);

    [[nodiscard]] std::vector<StateChoice> choices() const;
    void choose(AgentState state, const QString &reason = {});

Q_SIGNALS:
    void failed(const QString &text);
    /// Who set it, to what, and why.
    void told(const QString &text);
    /// It is another one now, and nobody has to be told.
    void settled();

private:
    void look();

    sync::Console &m_console;
    qint64 m_known = 0; ///< `StateFacts::id`.
};

} // namespace bellhop::ui
