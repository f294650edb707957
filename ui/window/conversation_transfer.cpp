// SPDX-License-Identifier: GPL-3.0-or-later
// Handing the conversation over, and taking it from a colleague, of ConversationPane; the rest is in
// conversation_pane.cpp.
#include "ui/closing/closing_sheet.h"
#include "ui/kit/spoken.h"
#include "ui/kit/when_done.h"
#include "ui/kit/widgets.h"
#include "ui/transfer/offer_words.h"
#include "ui/transfer/reason_sheet.h"
#include "ui/transfer/transfer_sheet.h"
#include "ui/window/actions.h"
#include "ui/window/conversation_pane.h"

#include <QAction>

#include <algorithm>

namespace bellhop::ui {

void ConversationPane::connectTransfer()
{
    connect(m_transfer, &TransferSheet::offerWanted, this, &ConversationPane::offerTo);
    connect(m_reason, &ReasonSheet::given, this, &ConversationPane::takeFromColleague);
    for (const Sheet *sheet : std::initializer_list<const Sheet *>{m_transfer, m_reason}) {
        connect(sheet, &Sheet::cancelled, this, [this] {
            closeSheets();
            refresh();
            m_composer->focusText();
        });
    }
    connect(m_offered, &CountdownBar::pressed, this, &ConversationPane::withdrawOffer);
    connect(&m_console, &sync::Console::offersChanged, this, &ConversationPane::refresh);
}

bool ConversationPane::isSheetOpen() const
{
    return m_closing->isVisible() || m_transfer->isVisible() || m_reason->isVisible();
}

void ConversationPane::closeSheets()
{
    m_closing->hide();
    m_transfer->hide();
    m_reason->hide();
}

/// What whoever leads may do with a conversation of a colleague.
void ConversationPane::refreshLead(const QueueRow &shown, bool writable)
{
    const bool colleagues
        = isLive(shown.status) && shown.ownerKind == OwnerKind::Agent && shown.owner != m_console.me().id;
    const bool may = colleagues && writable && m_console.me().role != Role::Agent;
    m_actions.takeOver->setEnabled(may);
    if (may)
        m_actions.release->setEnabled(true);
    else
        m_reason->hide();
}

void ConversationPane::openTakeOver()
{
    if (m_actions.takeOver->isEnabled())
        openReason(true);
}

void ConversationPane::openReason(bool takeOver)
{
    const QueueRow *shown = row();
    if (shown == nullptr)
        return;
    m_takesOver = takeOver;
    closeSheets();
    m_form->hide();
    m_reason->openFor(takeOver
            ? tr("Take %1 over from %2").arg(shown->guestName, shown->ownerName)
            : tr("Put %1 back in the queue; %2 has this chat").arg(shown->guestName, shown->ownerName),
        shown->ownerName, takeOver ? tr("Take over") : tr("Put back"));
    refresh();
}

void ConversationPane::takeFromColleague(const QString &why)
{
    const QueueRow *shown = row();
    if (shown == nullptr)
        return;
    const ConversationId conversation = m_conversation;
    const bool takeOver = m_takesOver;
    const QFuture<Status> given = takeOver ? m_console.takeOver(conversation, shown->epoch, why)
                                           : m_console.release(conversation, shown->epoch, why);
    whenDone(given, this, [this, conversation, takeOver](const Status &status) {
        const bool here = conversation == m_conversation;
        if (!status.ok() && here && m_reason->isVisible())
            return m_reason->refuse(spoken(status.error()));
        if (!status.ok())
            return report(conversation, takeOver ? tr("Not taken over.") : tr("Not put back."), status.error());
        if (!here)
            return;
        m_reason->hide();
        m_wanted = takeOver ? conversation : ConversationId();
        refresh();
    });
}

void ConversationPane::refreshTransfer(const QueueRow &shown, bool mine)
{
    const std::vector<TransferOffer> offers = m_console.offers();
    const auto open = std::find_if(offers.cbegin(), offers.cend(),
        [this](const TransferOffer &offer) { return offer.conversation == m_conversation; });
    const bool offered = mine && open != offers.cend();
    m_actions.transfer->setEnabled(mine && shown.offer == 0);
    m_actions.withdraw->setEnabled(offered);
    if (!mine || offered)
        m_transfer->hide();
    if (m_transfer->isVisible())
        m_transfer->setChoices(transferChoices(
            m_console.agents(), m_console.teams(), m_console.me().id, shown.property, m_console.stateRules()));
    if (!offered || open->expiresAt <= m_console.now()) {
        m_offered->withdraw();
        return;
    }
    m_offered->offer([offer = *open](milliseconds left) { return offeredLine(offer, left); },
        withKey(*m_actions.withdraw), open->offeredAt, open->expiresAt - open->offeredAt);
}

void ConversationPane::openTransfer()
{
    const QueueRow *shown = row();
    if (shown == nullptr || !m_actions.transfer->isEnabled())
        return;
    closeSheets();
    m_pickerWanted = false;
    m_form->hide();
    m_transfer->openFor(*shown,
        transferChoices(
            m_console.agents(), m_console.teams(), m_console.me().id, shown->property, m_console.stateRules()));
    refresh();
}

void ConversationPane::offerTo(const sync::TransferTarget &to, TransferReason reason, const QString &note)
{
    const QueueRow *shown = row();
    if (shown == nullptr)
        return;
    const ConversationId conversation = m_conversation;
    whenDone(m_console.offerTransfer(conversation, shown->epoch, to, reason, note), this,
        [this, conversation](const Status &status) {
            const bool here = conversation == m_conversation;
            if (!status.ok() && here && m_transfer->isVisible())
                return m_transfer->refuse(spoken(status.error()));
            if (!status.ok())
                return report(conversation, tr("Not offered."), status.error());
            if (!here)
                return;
            m_transfer->hide();
            refresh();
            m_composer->focusText();
        });
}

void ConversationPane::withdrawOffer()
{
    if (!m_actions.withdraw->isEnabled())
        return;
    const ConversationId conversation = m_conversation;
    await(tr("Taking the offer back…"));
    whenDone(m_console.withdrawTransfer(conversation), this, [this, conversation](const Status &status) {
        if (!status.ok())
            report(conversation, tr("Not taken back."), status.error());
        else
            awaited();
    });
}

} // namespace bellhop::ui
