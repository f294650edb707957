// SPDX-License-Identifier: GPL-3.0-or-later
// What ConversationPane sends beside words, files and templates: places, contacts, questions, reactions.
#include "core/model/send_limits.h"
#include "core/model/window.h"
#include "ui/composer/template_picker.h"
#include "ui/kit/spoken.h"
#include "ui/kit/when_done.h"
#include "ui/kit/widgets.h"
#include "ui/thread/thread_view.h"
#include "ui/window/actions.h"
#include "ui/window/conversation_pane.h"

#include <QAction>

namespace bellhop::ui {

void ConversationPane::connectExtras()
{
    m_composer->setExtras(
        {m_actions.templates, m_actions.snippets, m_actions.place, m_actions.contact, m_actions.choices});
    m_composer->setSpelling(*m_actions.nextMisspelling, *m_actions.checkSpelling);
    connect(m_form, &MessageForm::cancelled, this, &ConversationPane::closeForm);
    connect(m_form, &MessageForm::placeWanted, this, [this](const Place &place) {
        sendExtra(tr("The place was not sent."),
            [&](qint64 epoch) { return m_console.sendLocation(m_conversation, epoch, place, m_composer->quoted()); });
    });
    connect(m_form, &MessageForm::contactWanted, this, [this](const ContactCard &card) {
        sendExtra(tr("The contact was not sent."),
            [&](qint64 epoch) { return m_console.sendContacts(m_conversation, epoch, {card}, m_composer->quoted()); });
    });
    connect(m_form, &MessageForm::choicesWanted, this, [this](const QString &text, const Interactive &choices) {
        sendExtra(tr("The question was not sent."), [&](qint64 epoch) {
            return m_console.sendInteractive(m_conversation, epoch, text, choices, m_composer->quoted());
        });
    });
    connect(m_view, &ThreadView::reactWanted, this, &ConversationPane::react);
    connect(m_view, &ThreadView::resendWanted, this, &ConversationPane::resend);
}

/// What this channel takes, while free words may go.
void ConversationPane::refreshExtras(const QueueRow &shown, bool mine)
{
    const ChannelCard *channel = channelOf(shown);
    const SendLimits &limits = sendLimitsOf(channel != nullptr ? channel->provider : Provider::Meta);
    const bool free = mine && isWindowOpen(shown.windowUntil, m_console.now());
    m_actions.place->setEnabled(free && limits.places);
    m_actions.contact->setEnabled(free && limits.cards);
    m_actions.choices->setEnabled(free && limits.interactives);
    m_view->setReactable(free && limits.reactions);
    m_view->setQuotable(limits.quotes);
    m_view->setResendable(mine);
    if (!free || isSheetOpen() || m_picker->isVisible() || m_composer->mode() == Composer::Mode::Note)
        m_form->hide();
}

void ConversationPane::openForm(MessageForm::Kind kind)
{
    const QueueRow *shown = row();
    if (shown == nullptr || isSheetOpen())
        return;
    const ChannelCard *channel = channelOf(*shown);
    if (m_composer->mode() == Composer::Mode::Note)
        m_composer->setMode(Composer::Mode::Reply);
    m_pickerWanted = false;
    m_form->present(kind, channel != nullptr ? channel->provider : Provider::Meta, m_composer->quotedWords());
    refresh();
    m_form->show();
    m_composer->hide();
    m_form->focusFirst();
}

void ConversationPane::closeForm()
{
    m_form->hide();
    refresh();
    m_composer->focusText();
}

void ConversationPane::sendExtra(const QString &failure, const std::function<QFuture<Status>(qint64 epoch)> &order)
{
    const QueueRow *shown = row();
    if (shown == nullptr)
        return;
    const ConversationId conversation = m_conversation;
    m_view->goToBottom();
    whenDone(order(shown->epoch), this, [this, conversation, failure](const Status &status) {
        if (!status.ok())
            report(conversation, failure, status.error());
        if (conversation != m_conversation)
            return;
        if (status.ok()) {
            m_composer->clearQuote();
            closeForm();
        } else {
            m_form->refuse(spoken(status.error()));
        }
    });
}

void ConversationPane::resend(const ThreadItem &item)
{
    const QueueRow *shown = row();
    if (shown == nullptr)
        return;
    const ConversationId conversation = m_conversation;
    m_view->goToBottom();
    whenDone(
        m_console.sendAgain(conversation, shown->epoch, item.id), this, [this, conversation](const Status &status) {
            if (!status.ok())
                report(conversation, tr("It was not sent again."), status.error());
        });
}

void ConversationPane::react(const ThreadItem &item, const QString &emoji)
{
    const QueueRow *shown = row();
    if (shown == nullptr)
        return;
    const ConversationId conversation = m_conversation;
    whenDone(
        m_console.react(conversation, shown->epoch, item.id, emoji), this, [this, conversation](const Status &status) {
            if (!status.ok())
                report(conversation, tr("The reaction was not sent."), status.error());
        });
}

} // namespace bellhop::ui
