// SPDX-License-Identifier: GPL-3.0-or-later
// Guests that are one person, of ConversationPane; the rest is in conversation_pane.cpp.
#include "core/model/window.h"
#include "ui/guest/guest_words.h"
#include "ui/guest/merge_sheet.h"
#include "ui/kit/spoken.h"
#include "ui/kit/when_done.h"
#include "ui/kit/widgets.h"
#include "ui/window/actions.h"
#include "ui/window/conversation_pane.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

void ConversationPane::connectMerge()
{
    connect(
        &m_console, &sync::Console::guestChanged, this, [this](ConversationId conversation, const GuestRecord &record) {
            if (conversation == m_conversation)
                takeRecord(record);
        });
    connect(m_merge, &MergeSheet::sought, this, &ConversationPane::seekCandidates);
    connect(m_merge, &MergeSheet::submitted, this, &ConversationPane::mergeWith);
    connect(m_merge, &Sheet::cancelled, this, [this] {
        closeSheets();
        refresh();
        m_composer->focusText();
    });
    connect(m_mergeUndo, &CountdownBar::pressed, this, &ConversationPane::undoMerge);
    connect(m_mergeUndo, &CountdownBar::expired, this, [this] {
        m_merged = {};
        refresh();
    });
}

void ConversationPane::takeRecord(const GuestRecord &record)
{
    m_record = record;
    refresh();
    Q_EMIT understood();
}

/// By who has a conversation of the guest, or leads.
void ConversationPane::refreshMerge(const QueueRow &shown, bool writable)
{
    const AgentId me = m_console.me().id;
    const bool concerned = m_console.me().role != Role::Agent || shown.owner == me
        || std::any_of(m_record.conversations.cbegin(), m_record.conversations.cend(),
            [me](const QueueRow &row) { return row.owner == me; });
    m_actions.mergeGuest->setEnabled(writable && concerned && m_candidates != nullptr);
    m_actions.separateGuest->setEnabled(writable && concerned && !m_record.merges.empty());
    if (!m_actions.mergeGuest->isEnabled())
        m_merge->hide();
}

void ConversationPane::openMerge()
{
    const QueueRow *shown = row();
    if (shown == nullptr || !m_actions.mergeGuest->isEnabled())
        return;
    closeSheets();
    m_pickerWanted = false;
    m_form->hide();
    m_merge->openFor(*shown, m_record);
    refresh();
}

void ConversationPane::seekCandidates(const QString &typed)
{
    const ConversationId conversation = m_conversation;
    whenDone(m_candidates(conversation, typed), this,
        [this, conversation, typed](const Result<std::vector<MergeCandidate>> &found) {
            if (conversation != m_conversation || typed != m_merge->typed())
                return; // something else was typed since
            if (found.ok())
                m_merge->setCandidates(*found);
            else if (found.error().kind != ErrorKind::Cancelled)
                m_merge->setTrouble(spoken(found.error()));
        });
}

void ConversationPane::mergeWith(ConversationId other)
{
    const QueueRow *shown = row();
    if (shown == nullptr)
        return;
    const ConversationId conversation = m_conversation;
    const QString guest = shown->guestName;
    whenDone(
        m_console.mergeGuest(conversation, other), this, [this, conversation, guest](const Result<QString> &merge) {
            const bool here = conversation == m_conversation;
            if (!merge.ok() && here && m_merge->isVisible())
                return m_merge->refuse(spoken(merge.error()));
            if (!merge.ok())
                return report(conversation, tr("Not merged."), merge.error());
            m_merged = {conversation, *merge};
            m_mergeUndo->offer([text = tr("%1 is one guest now").arg(guest)](milliseconds) { return text; },
                withKey(*m_actions.undoMerge), m_console.now(), kUndoWithin);
            if (here) {
                m_merge->hide();
                m_composer->focusText();
            }
            refresh();
        });
}

void ConversationPane::undoMerge()
{
    const auto [conversation, merge] = std::exchange(m_merged, {});
    if (!conversation.isSet())
        return;
    m_mergeUndo->withdraw();
    refresh();
    separate(conversation, merge);
}

void ConversationPane::separate(ConversationId conversation, const QString &merge)
{
    whenDone(m_console.unmergeGuest(conversation, merge), this, [this, conversation](const Status &status) {
        if (!status.ok())
            return report(conversation, tr("Not separated."), status.error());
        if (conversation == m_conversation)
            tell(tr("They are two guests again, as before."));
    });
}

void ConversationPane::openSeparate()
{
    if (!m_actions.separateGuest->isEnabled())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"separateMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const GuestMerge &merge : m_record.merges) {
        connect(menu->addAction(tr("Separate %1").arg(mergedName(merge))), &QAction::triggered, this,
            [this, conversation = m_conversation, uuid = merge.uuid] { separate(conversation, uuid); });
    }
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(mapToGlobal(QPoint(isRightToLeft() ? 0 : width() - 260, 56)));
}

} // namespace bellhop::ui
