// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/conversation_desk.h"

#include "ui/guest/guest_pane.h"
#include "ui/queue/queue_model.h"
#include "ui/window/actions.h"
#include "ui/window/conversation_pane.h"

#include <QMenu>
#include <QSplitter>

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

ConversationDesk::ConversationDesk(sync::Console &console, QueueModel &queue, const Actions &actions, Dialogs &dialogs,
    const WaitLimits &limits, qreal textPoints, QSplitter &splitter, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_actions(actions)
    , m_pane(new ConversationPane(console, queue, actions, dialogs, limits, &splitter))
    , m_guest(new GuestPane(*actions.mergeGuest, *actions.separateGuest, &splitter))
    , m_textPoints(textPoints)
{
    m_pane->setTextSize(m_textPoints);
    m_pane->setMinimumWidth(420);
    m_guest->setObjectName(u"guestPane"_s);
    m_guest->setAccessibleName(tr("Facts about the guest"));
    m_guest->setMinimumWidth(220);
    splitter.addWidget(m_pane);
    splitter.addWidget(m_guest);
    splitter.setStretchFactor(splitter.indexOf(m_pane), 1);
    splitter.setChildrenCollapsible(false);
    connectConversation();
    connectSending();
    connectLooking();
    connect(m_pane, &ConversationPane::opened, this, &ConversationDesk::showFacts);
    connect(m_pane, &ConversationPane::understood, this, &ConversationDesk::showFacts);
    connect(m_guest, &GuestPane::assistantTurned, m_pane, &ConversationPane::turnAssistant);
    connect(m_guest, &GuestPane::conversationWanted, this, &ConversationDesk::conversationWanted);
    connect(&queue, &QueueModel::conversationChanged, this, [this](ConversationId conversation) {
        if (conversation == m_pane->conversation())
            showFacts();
    });
}

void ConversationDesk::connectConversation()
{
    const Actions &a = m_actions;
    bind(a.claim, m_pane, [this] { m_pane->claim(m_pane->conversation()); });
    bind(a.takeOver, m_pane, &ConversationPane::openTakeOver);
    bind(a.transfer, m_pane, &ConversationPane::openTransfer);
    bind(a.withdraw, m_pane, &ConversationPane::withdrawOffer);
    bind(a.consult, m_pane, &ConversationPane::openConsult);
    bind(a.handOver, m_pane, &ConversationPane::openHandOver);
    bind(a.endConsultation, m_pane, &ConversationPane::endConsultation);
    bind(a.focusConsultation, m_pane, &ConversationPane::focusConsultation);
    bind(a.release, m_pane, &ConversationPane::release);
    bind(a.close, m_pane, &ConversationPane::openClosing);
    bind(a.undoClose, m_pane, &ConversationPane::undoClose);
    bind(a.snooze, this, &ConversationDesk::openSnooze);
    bind(a.mergeGuest, m_pane, &ConversationPane::openMerge);
    bind(a.separateGuest, m_pane, &ConversationPane::openSeparate);
    bind(a.undoMerge, m_pane, &ConversationPane::undoMerge);
    bind(a.assistantVoice, m_pane, &ConversationPane::turnAssistant);
}

void ConversationDesk::connectSending()
{
    const Actions &a = m_actions;
    bind(a.note, m_pane, &ConversationPane::toggleNote);
    bind(a.snippets, m_pane, &ConversationPane::openSnippets);
    bind(a.suggestion, m_pane, &ConversationPane::takeSuggestion);
    bind(a.answerSource, m_pane, &ConversationPane::showSource);
    bind(a.templates, m_pane, &ConversationPane::openTemplates);
    bind(a.place, m_pane, [this] { m_pane->openForm(MessageForm::Kind::Place); });
    bind(a.contact, m_pane, [this] { m_pane->openForm(MessageForm::Kind::Contact); });
    bind(a.choices, m_pane, [this] { m_pane->openForm(MessageForm::Kind::Choices); });
    bind(a.record, m_pane, &ConversationPane::record);
    bind(a.microphone, m_pane, &ConversationPane::chooseMicrophone);
    m_commands << a.nextMisspelling; // by the writing box itself
}

void ConversationDesk::connectLooking()
{
    const Actions &a = m_actions;
    bind(a.focusThread, m_pane, &ConversationPane::focusThread);
    bind(a.focusComposer, m_pane, &ConversationPane::focusComposer);
    bind(a.focusGuest, m_guest, [this] { m_guest->setFocus(Qt::ShortcutFocusReason); });
    a.guestPane->setChecked(true);
    bind(a.guestPane, this, [this](bool shown) {
        m_guestHiddenByPerson = !shown;
        m_guest->setVisible(shown);
    });
    bind(a.biggerText, this, [this] { changeText(1); });
    bind(a.smallerText, this, [this] { changeText(-1); });
}

void ConversationDesk::fit(bool hasRoom)
{
    if (m_guestHiddenByPerson)
        return;
    m_guest->setVisible(hasRoom);
    m_actions.guestPane->setChecked(hasRoom);
}

void ConversationDesk::showFacts()
{
    if (const QueueRow *row = m_pane->row())
        m_guest->present(*row, m_pane->guestRecord(), m_pane->insight(), m_console.taxonomy(), m_console.now());
    else
        m_guest->clear();
}

void ConversationDesk::openSnooze()
{
    const Instant now = m_console.now();
    const QDateTime local = now.toUtc().toLocalTime();
    const QDateTime tomorrow(local.date().addDays(1), QTime(9, 0));
    const QDateTime monday(local.date().addDays(8 - local.date().dayOfWeek()), QTime(9, 0));
    auto *menu = new QMenu(m_pane->window());
    menu->setObjectName(u"snoozeMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, Instant until) {
        connect(menu->addAction(text), &QAction::triggered, m_pane, [this, until] { m_pane->snoozeUntil(until); });
    };
    add(tr("For one hour"), now + std::chrono::hours(1));
    add(tr("For three hours"), now + std::chrono::hours(3));
    add(tr("Until tomorrow at 9"), {tomorrow.toMSecsSinceEpoch()});
    add(tr("Until Monday at 9"), {monday.toMSecsSinceEpoch()});
    connect(menu->addAction(tr("Choose a time…")), &QAction::triggered, m_pane, &ConversationPane::snoozeAsking);
    menu->popup(m_pane->mapToGlobal(QPoint(m_pane->width() - 260, 56)));
}

void ConversationDesk::changeText(qreal by)
{
    m_textPoints = std::clamp(m_textPoints + by, 9.0, 20.0);
    m_pane->setTextSize(m_textPoints);
}

} // namespace bellhop::ui
