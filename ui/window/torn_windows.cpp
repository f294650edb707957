// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/torn_windows.h"

#include "ui/kit/own_settings.h"
#include "ui/kit/widgets.h"
#include "ui/window/conversation_desk.h"

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kStep = 32; ///< Pixels by which one window that was never placed stands beside the one before.

QString placeKey(int place)
{
    return u"windows/conversation%1"_s.arg(place + 1);
}

} // namespace

TornWindows::TornWindows(const MainWindowParts &parts, ConversationDesk &main)
    : m_parts(parts)
    , m_mainDesk(main)
    , m_main(main.pane())
    , m_front(&m_main)
{
    connect(&m_main, &ConversationPane::opened, this, [this] { look(m_main); });
}

TornWindows::~TornWindows()
{
    closeAll();
}

ConversationWindow *TornWindows::find(ConversationId conversation) const
{
    const auto found = std::find_if(m_windows.begin(), m_windows.end(),
        [conversation](const Torn &torn) { return torn.window->pane().conversation() == conversation; });
    return found == m_windows.end() ? nullptr : found->window.get();
}

ConversationPane &TornWindows::paneOf(ConversationId conversation) const
{
    const ConversationWindow *window = find(conversation);
    return window == nullptr ? m_main : window->pane();
}

ConversationId TornWindows::inFront() const
{
    return m_front->window()->isActiveWindow() ? m_front->conversation() : ConversationId();
}

void TornWindows::tearOff()
{
    const ConversationId conversation = m_main.conversation();
    if (!conversation.isSet())
        return;
    if (m_windows.size() >= kMost)
        return m_main.tell(
            tr("%1 conversations have windows of their own, and there is room for no more. Bring one back first.")
                .arg(kMost));
    if (const QString why = m_main.reasonToStay(); !why.isEmpty())
        return m_main.tell(why);
    ConversationWindow &window = add();
    m_front = &window.pane(); // the person goes along
    window.pane().open(conversation, m_main.leave());
    Q_EMIT tornOff(conversation);
    bringForward(window);
    window.pane().focusComposer();
    if (window.focusWidget() == nullptr) // one cannot write here yet
        window.pane().focusThread();
}

/// In the first place that is free, as it was left there the last time.
ConversationWindow &TornWindows::add()
{
    int place = 0;
    const auto isTaken = [&](const Torn &torn) { return torn.place == place; };
    while (std::any_of(m_windows.begin(), m_windows.end(), isTaken))
        ++place;
    m_windows.push_back({std::make_unique<ConversationWindow>(m_parts, m_mainDesk.textPoints()), place});
    ConversationWindow &window = *m_windows.back().window;
    if (!window.restoreGeometry(ownSettings().value(placeKey(place)).toByteArray()))
        window.move(m_main.mapToGlobal(QPoint(kStep, kStep)) + QPoint(kStep, kStep) * place);
    connectWindow(window);
    return window;
}

void TornWindows::connectWindow(ConversationWindow &window)
{
    const ConversationPane &pane = window.pane();
    const auto conversation = [&pane] { return pane.conversation(); };
    connect(&pane, &ConversationPane::opened, this, [this, &pane] { look(pane); });
    connect(&window, &ConversationWindow::activated, this, [this, &window] { sitDown(window.pane()); });
    connect(&window, &ConversationWindow::left, this, [this, &window] { forget(window); });
    connect(&window, &ConversationWindow::bringBackWanted, this, [this, conversation] { bringBack(conversation()); });
    connect(&window, &ConversationWindow::conversationWanted, this, &TornWindows::conversationWanted);
    connect(&pane, &ConversationPane::sourceWanted, this, &TornWindows::sourceWanted);
    connect(&window, &ConversationWindow::mainActionWanted, this,
        [this, conversation](QAction *action) { Q_EMIT mainActionWanted(conversation(), action); });
    connect(&pane, &ConversationPane::nextWanted, this, [this, conversation] { Q_EMIT nextWanted(conversation()); });
}

void TornWindows::sitDown(ConversationPane &pane)
{
    m_front = &pane;
    look(pane);
    pane.lookedAt(); // what came while nobody sat here
}

void TornWindows::look(const ConversationPane &pane)
{
    if (m_front == &pane)
        m_parts.console.lookAt(pane.conversation());
}

ConversationPane::Carried TornWindows::take(ConversationWindow &window)
{
    const auto found = std::find_if(
        m_windows.begin(), m_windows.end(), [&window](const Torn &torn) { return torn.window.get() == &window; });
    ownSettings().setValue(placeKey(found->place), window.saveGeometry());
    window.disconnect(this);
    window.pane().disconnect(this);
    m_gone.push_back(std::move(found->window));
    m_windows.erase(found);
    QMetaObject::invokeMethod(
        this, [this] { m_gone.clear(); }, Qt::QueuedConnection);
    return window.pane().leave();
}

void TornWindows::bringBack(ConversationId conversation)
{
    ConversationWindow *window = find(conversation);
    if (window == nullptr)
        return;
    if (const QString why = window->pane().reasonToStay(); !why.isEmpty()) {
        bringForward(*window);
        return window->pane().tell(why);
    }
    m_front = &m_main; // the person comes along
    const ConversationPane::Carried carried = take(*window);
    window->hide();
    m_main.open(conversation, carried);
    Q_EMIT broughtBack(conversation);
    bringForward(*m_main.window());
    m_main.focusComposer();
}

void TornWindows::forget(ConversationWindow &window)
{
    const ConversationId conversation = window.pane().conversation();
    const bool wasFront = m_front == &window.pane();
    m_main.keep(conversation, take(window));
    if (wasFront)
        m_front = &m_main;
    Q_EMIT closed(conversation);
    look(m_main);
}

void TornWindows::takeKeys()
{
    for (const Torn &torn : m_windows)
        torn.window->takeKeys();
}

bool TornWindows::mayCloseAll()
{
    return std::all_of(
        m_windows.begin(), m_windows.end(), [](const Torn &torn) { return torn.window->pane().mayLeave(); });
}

void TornWindows::closeAll()
{
    while (!m_windows.empty()) {
        ConversationWindow &last = *m_windows.back().window;
        forget(last);
        last.hide();
    }
}

} // namespace bellhop::ui
