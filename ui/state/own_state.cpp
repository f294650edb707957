// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/own_state.h"

#include "ui/kit/spoken.h"
#include "ui/kit/when_done.h"

namespace bellhop::ui {

OwnState::OwnState(sync::Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    connect(&console, &sync::Console::myStateChanged, this, &OwnState::look);
}

std::vector<StateChoice> OwnState::choices() const
{
    return stateChoices(m_console.stateRules(), StateActor::Self);
}

void OwnState::choose(AgentState state, const QString &reason)
{
    whenDone(m_console.setMyState(state, reason), this, [this](const Status &status) {
        if (!status.ok())
            Q_EMIT failed(tr("Your state did not change. %1").arg(spoken(status.error())));
    });
}

void OwnState::look()
{
    const AgentCard me = m_console.myCard();
    if (me.facts.id == std::exchange(m_known, me.facts.id))
        return;
    if (const QString text = toldSentence(me, m_console.stateRules()); !text.isEmpty())
        Q_EMIT told(text);
    else
        Q_EMIT settled();
}

} // namespace bellhop::ui
