// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/idle_watch.h"

#include "ui/kit/when_done.h"

#include <QCoreApplication>
#include <QEvent>

namespace bellhop::ui {

namespace {

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: // all that is seen of a key that is an action's
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(sync::Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_last(console.now())
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&console, &sync::Console::linkChanged, this, &IdleWatch::linkChanged);
    connect(&m_second, &QTimer::timeout, this, &IdleWatch::look);
    m_second.start(std::chrono::seconds(1));
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type()))
        touched();
    return QObject::eventFilter(watched, event);
}

void IdleWatch::touched()
{
    m_last = m_console.now();
    if (m_isIdle || m_console.myState() == AgentState::Away)
        comeBack();
}

void IdleWatch::comeBack()
{
    m_isIdle = false;
    if (std::exchange(m_returns, true))
        return;
    whenDone(m_console.reportPresence(true), this, [this](const Status &) { m_returns = false; }); // the next key again
}

void IdleWatch::look()
{
    const milliseconds limit = m_console.stateRules().awayAfter;
    if (!m_isLive || m_isIdle || limit.count() == 0 || m_console.now() - m_last < limit)
        return;
    m_isIdle = true;
    (void)m_console.reportPresence(false);
}

// The relay's clock is known from now on; and a new session knows nothing of this.
void IdleWatch::linkChanged(const sync::Link &link)
{
    const bool wasLive = std::exchange(m_isLive, link.state == sync::LinkState::Live);
    if (!m_isLive || wasLive)
        return;
    if (m_isIdle)
        (void)m_console.reportPresence(false);
    else
        m_last = m_console.now();
}

} // namespace bellhop::ui
