// SPDX-License-Identifier: GPL-3.0-or-later
// Handing the conversation over, and taking it from a colleague, of ConversationPane; the rest is in
// conversation_pane.cpp.
#include "ui/closing/closing_sheet.h"
#include "ui/guest/merge_sheet.h"
#include "ui/kit/spoken.h"
#include "ui/kit/when_done.h"
#include "ui/kit/widgets.h"
#include "ui/thread/thread_view.h"
#include "ui/transfer/consultation_strip.h"
#include "ui/transfer/offer_words.h"
#include "ui/transfer/reason_sheet.h"
#include "ui/window/actions.h"
#include "ui/window/conversation_pane.h"

#include <QAction>

#include <algorithm>

namespace bellhop::ui {

void ConversationPane::connectTransfer()
{
    connect(m_transfer, &TransferSheet::submitted, this, &ConversationPane::submitTransfer);
    connect(m_reason, &ReasonSheet::given, this, &ConversationPane::takeFromColleague);
    for (const Sheet *sheet : std::initializer_list<const Sheet *>{m_transfer, m_reason}) {
        connect(sheet, &Sheet::cancelled, this, [this] {
            closeSheets();
            refresh();
            m_composer->focusText();
        });
    }
    connect(m_offered, &CountdownBar::pressed, this, &ConversationPane::withdrawOffer);
    connect(m_asked, &CountdownBar::pressed, this, &ConversationPane::endConsultation);
    connect(m_consultation, &ConsultationStrip::written, this, &ConversationPane::writeConsultation);
    connect(&m_console, &sync::Console::offersChanged, this, &ConversationPane::refresh);
    connect(&m_console, &sync::Console::consultationsChanged, this, &ConversationPane::refresh);
}

bool ConversationPane::isSheetOpen() const
{
    return m_closing->isVisible() || m_transfer->isVisible() || m_reason->isVisible() || m_merge->isVisible();
}

void ConversationPane::closeSheets()
{
    m_closing->hide();
    m_transfer->hide();
    m_reason->hide();
    m_merge->hide();
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
    if (!mine || (offered && m_transfer->purpose() == TransferSheet::Purpose::Offer))
        m_transfer->hide();
    if (m_transfer->isVisible() && m_transfer->purpose() != TransferSheet::Purpose::HandOver)
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
    if (m_actions.transfer->isEnabled())
        openTransferFor(TransferSheet::Purpose::Offer);
}

void ConversationPane::openConsult()
{
    if (m_actions.consult->isEnabled())
        openTransferFor(TransferSheet::Purpose::Consult);
}

void ConversationPane::openTransferFor(TransferSheet::Purpose purpose)
{
    const QueueRow *shown = row();
    if (shown == nullptr)
        return;
    closeSheets();
    m_pickerWanted = false;
    m_form->hide();
    m_transfer->openFor(purpose, *shown,
        transferChoices(
            m_console.agents(), m_console.teams(), m_console.me().id, shown->property, m_console.stateRules()));
    refresh();
}

/// To whom one consults, for the reason and with the question of the consultation unless the owner says more.
void ConversationPane::openHandOver()
{
    const QueueRow *shown = row();
    const auto open = consultation();
    if (shown == nullptr || !open || !m_actions.handOver->isEnabled())
        return;
    closeSheets();
    m_pickerWanted = false;
    m_form->hide();
    m_transfer->openFor(TransferSheet::Purpose::HandOver, *shown,
        {{{open->consultant, {}}, open->consultantName, tr("gives you advice"), true}});
    m_transfer->fillIn(open->reason, open->question);
    refresh();
}

void ConversationPane::submitTransfer(const sync::TransferTarget &to, TransferReason reason, const QString &note)
{
    const QueueRow *shown = row();
    if (shown == nullptr)
        return;
    const ConversationId conversation = m_conversation;
    const TransferSheet::Purpose purpose = m_transfer->purpose();
    const QFuture<Status> given = purpose == TransferSheet::Purpose::Offer
        ? m_console.offerTransfer(conversation, shown->epoch, to, reason, note)
        : purpose == TransferSheet::Purpose::Consult
        ? m_console.askConsultation(conversation, shown->epoch, to, reason, note)
        : m_console.handOver(conversation, shown->epoch, reason, note);
    whenDone(given, this, [this, conversation, purpose](const Status &status) {
        const bool here = conversation == m_conversation;
        if (!status.ok() && here && m_transfer->isVisible())
            return m_transfer->refuse(spoken(status.error()));
        if (!status.ok())
            return report(conversation,
                purpose == TransferSheet::Purpose::Offer         ? tr("Not offered.")
                    : purpose == TransferSheet::Purpose::Consult ? tr("Nobody was asked.")
                                                                 : tr("Not handed over."),
                status.error());
        if (!here)
            return;
        if (purpose == TransferSheet::Purpose::HandOver)
            m_wasMine = {}; // one's own deed is no news
        m_transfer->hide();
        refresh();
        m_composer->focusText();
    });
}

std::optional<Consultation> ConversationPane::consultation() const
{
    for (const Consultation &open : m_console.consultations()) {
        if (open.conversation == m_conversation)
            return open;
    }
    return std::nullopt;
}

void ConversationPane::refreshConsultation(const QueueRow &shown, bool mine, bool writable)
{
    const auto open = consultation();
    const AgentId me = m_console.me().id;
    const bool own = open && open->from == me;
    const bool advised = open && open->consultant.isSet() && (own || open->consultant == me);
    const bool asked = own && !advised && open->expiresAt > m_console.now();
    m_actions.consult->setEnabled(mine && !open);
    m_actions.handOver->setEnabled(mine && advised);
    m_actions.endConsultation->setEnabled(writable && (own || advised));
    m_actions.focusConsultation->setEnabled(writable && advised);
    const bool sheetIsOver = (m_transfer->purpose() == TransferSheet::Purpose::Consult && open)
        || (m_transfer->purpose() == TransferSheet::Purpose::HandOver && !advised);
    if (sheetIsOver)
        m_transfer->hide();
    if (advised && isLive(shown.status)) {
        m_consultation->present(*open, me);
        if (m_advising == m_conversation)
            focusConsultation();
    } else {
        m_consultation->leave();
    }
    if (asked)
        m_asked->offer([of = *open](milliseconds left) { return askedLine(of, left); },
            withKey(*m_actions.endConsultation), open->askedAt, open->expiresAt - open->askedAt);
    else
        m_asked->withdraw();
}

void ConversationPane::writeConsultation(qint64 of, const QString &text)
{
    const ConversationId conversation = m_conversation;
    m_view->goToBottom();
    whenDone(
        m_console.writeConsultation(conversation, text), this, [this, conversation, of, text](const Status &status) {
            if (status.ok())
                return;
            report(conversation, tr("Not written."), status.error());
            m_consultation->giveBack(of, text);
        });
}

void ConversationPane::endConsultation()
{
    if (!m_actions.endConsultation->isEnabled())
        return;
    const ConversationId conversation = m_conversation;
    await(tr("Ending the consultation…"));
    whenDone(m_console.endConsultation(conversation), this, [this, conversation](const Status &status) {
        if (!status.ok())
            return report(conversation, tr("Not ended."), status.error());
        awaited();
        if (conversation == m_conversation)
            m_composer->focusText();
    });
}

/// The order may be answered before the consultation is read: then once it shows.
void ConversationPane::focusConsultation()
{
    m_advising = m_consultation->isVisible() ? ConversationId() : m_conversation;
    m_consultation->focusText();
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
