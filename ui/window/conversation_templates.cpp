// SPDX-License-Identifier: GPL-3.0-or-later
// Templates and canned answers of ConversationPane; the rest is in conversation_pane.cpp.
#include "core/model/window.h"
#include "ui/composer/template_picker.h"
#include "ui/kit/format.h"
#include "ui/kit/spoken.h"
#include "ui/kit/when_done.h"
#include "ui/kit/widgets.h"
#include "ui/thread/thread_view.h"
#include "ui/window/actions.h"
#include "ui/window/conversation_pane.h"

#include <QAction>

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

void ConversationPane::connectTemplates()
{
    m_channels = m_console.channels();
    m_composer->setSnippets(m_console.snippets());
    connect(m_picker, &TemplatePicker::sendWanted, this, &ConversationPane::sendTemplate);
    connect(m_picker, &TemplatePicker::syncWanted, this, &ConversationPane::syncTemplates);
    connect(m_picker, &TemplatePicker::noteWanted, this, &ConversationPane::toggleNote);
    connect(m_picker, &TemplatePicker::cancelled, this, [this] {
        m_pickerWanted = false;
        refresh();
        m_composer->focusText();
    });
    connect(&m_console, &sync::Console::guestLanguageKnown, this,
        [this](ConversationId conversation, const QString &language) {
            if (conversation != m_conversation)
                return;
            setGuestLanguage(language);
            refresh();
        });
    connect(m_composer, &Composer::modeChanged, this, &ConversationPane::refresh);
    connect(&m_console, &sync::Console::templatesChanged, this, &ConversationPane::refresh);
    connect(
        &m_console, &sync::Console::snippetsChanged, this, [this] { m_composer->setSnippets(m_console.snippets()); });
    connect(&m_console, &sync::Console::peopleChanged, this, [this] {
        m_channels = m_console.channels();
        refresh();
    });
}

void ConversationPane::setGuestLanguage(const QString &language)
{
    m_guestLanguage = language;
    m_composer->setGuestLanguage(language);
}

const ChannelCard *ConversationPane::channelOf(const QueueRow &of)
{
    const auto found = std::find_if(m_channels.cbegin(), m_channels.cend(),
        [&of](const ChannelCard &channel) { return channel.name == of.channelName; });
    return found == m_channels.cend() ? nullptr : &*found;
}

QHash<QString, QString> ConversationPane::valuesOf(const QueueRow &of) const
{
    QHash<QString, QString> values{{u"agent_name"_s, m_console.me().name}, {u"property"_s, of.propertyName}};
    const bool named = !of.guestName.isEmpty() && of.guestName != of.maskedPhone && of.guestName.at(0).isLetter();
    if (named) {
        values.insert(u"guest_name"_s, of.guestName);
        values.insert(u"guest_first_name"_s, firstName(of.guestName));
    }
    if (!of.reservationId.isEmpty())
        values.insert(u"reservation"_s, of.reservationId);
    return values;
}

/// Where nothing but a template can be sent, the picker takes the place of the writing box.
void ConversationPane::refreshTemplates(const QueueRow &shown, bool mine)
{
    const QHash<QString, QString> values = valuesOf(shown);
    m_composer->setSnippetValues(values);
    const bool open = isWindowOpen(shown.windowUntil, m_console.now());
    m_actions.templates->setEnabled(mine);
    m_actions.snippets->setEnabled(mine && open);
    const bool wanted = mine && (m_pickerWanted || !open) && m_composer->mode() == Composer::Mode::Reply;
    if (!wanted || isSheetOpen()) {
        m_picker->hide();
        return;
    }
    TemplateOffer offer;
    offer.conversation = m_conversation;
    offer.language = m_guestLanguage;
    offer.values = values;
    offer.optedOut = shown.optedOut;
    offer.windowOpen = open;
    if (const ChannelCard *channel = channelOf(shown)) {
        offer.provider = channel->provider;
        const TemplateShelf shelf = m_console.templates();
        for (const TemplateSyncState &sync : shelf.syncs) {
            if (sync.channel == channel->id)
                offer.sync = sync;
        }
        for (const TemplateCard &card : shelf.templates) {
            if (card.channel == channel->id)
                offer.templates.push_back(card);
        }
    }
    m_picker->present(offer, m_console.now());
    m_picker->show();
}

void ConversationPane::openSnippets()
{
    if (m_actions.snippets->isEnabled() && !isSheetOpen() && m_picker->isHidden())
        m_composer->openSnippets();
}

void ConversationPane::openTemplates()
{
    if (!m_actions.templates->isEnabled() || isSheetOpen())
        return;
    if (m_composer->mode() == Composer::Mode::Note)
        m_composer->setMode(Composer::Mode::Reply);
    m_pickerWanted = true;
    refresh();
    m_picker->focusSearch();
}

void ConversationPane::sendTemplate(const TemplateUse &use, const QString &preview)
{
    const QueueRow *shown = row();
    if (shown == nullptr)
        return;
    const ConversationId conversation = m_conversation;
    m_view->goToBottom();
    whenDone(m_console.sendTemplate(conversation, shown->epoch, use, preview), this,
        [this, conversation](const Status &status) {
            if (!status.ok()) {
                report(conversation, tr("The template was not sent."), status.error());
                if (conversation == m_conversation)
                    m_picker->refuse(spoken(status.error()));
                return;
            }
            if (conversation != m_conversation)
                return;
            m_pickerWanted = false;
            m_picker->reset();
            refresh();
            m_composer->focusText();
        });
}

void ConversationPane::syncTemplates()
{
    const QueueRow *shown = row();
    const ChannelCard *channel = shown != nullptr ? channelOf(*shown) : nullptr;
    if (channel == nullptr)
        return;
    await(tr("Asking for the templates of %1…").arg(channel->name));
    const ConversationId conversation = m_conversation;
    whenDone(m_console.syncTemplates(channel->id), this, [this, conversation](const Status &status) {
        if (!status.ok())
            report(conversation, tr("The templates were not asked for."), status.error());
        else
            awaited();
    });
}

} // namespace bellhop::ui
