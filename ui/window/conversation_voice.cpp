// SPDX-License-Identifier: GPL-3.0-or-later
// Voice notes of ConversationPane; the rest is in conversation_pane.cpp.
#include "ui/kit/dialogs.h"
#include "ui/queue/queue_model.h"
#include "ui/thread/thread_view.h"
#include "ui/voice/voice_strip.h"
#include "ui/window/actions.h"
#include "ui/window/conversation_pane.h"
#include "ui/window/voice_desk.h"

#include <QAction>

namespace bellhop::ui {

void ConversationPane::connectVoice()
{
    m_composer->setRecording(*m_actions.record);
    connect(m_strip, &VoiceStrip::sendWanted, this, [this] {
        const QueueRow *shown = row();
        if (shown == nullptr)
            return;
        m_view->goToBottom();
        m_voice->send(m_composer->quoted(), shown->epoch);
        m_composer->clearQuote();
    });
    connect(m_strip, &VoiceStrip::playing, this, [this] { m_view->player().stop(); });
    connect(m_voice, &VoiceDesk::told, m_notice,
        [this](NoticeBar::Tone tone, const QString &text) { m_notice->tell(tone, text); });
    connect(m_voice, &VoiceDesk::changed, this, [this](ConversationId conversation) {
        markDraft(conversation);
        refresh();
    });
    connect(m_voice, &VoiceDesk::taken, m_strip, [this] { m_strip->setFocus(Qt::ShortcutFocusReason); });
    connect(m_voice, &VoiceDesk::left, m_composer, &Composer::focusText);
    connect(m_voice, &VoiceDesk::notSent, this, [this](ConversationId conversation, const Error &error) {
        report(conversation, tr("The voice note was not sent."), error);
    });
}

/// A recording can be ended wherever one is.
void ConversationPane::refreshVoice(const ReplyState &state)
{
    m_actions.record->setEnabled(state.allowed || m_voice->isRecording());
}

void ConversationPane::record()
{
    const QueueRow *shown = row();
    if (!m_voice->isRecording() && shown == nullptr)
        return;
    VoiceDesk::Recipient front;
    if (shown != nullptr) {
        const ChannelCard *channel = channelOf(*shown);
        front
            = {m_conversation, shown->epoch, shown->guestName, channel != nullptr ? channel->provider : Provider::Meta};
    }
    if (!m_voice->isRecording())
        m_view->player().stop();
    m_voice->toggle(front);
}

void ConversationPane::chooseMicrophone()
{
    m_voice->openMenu(*m_composer);
}

void ConversationPane::markDraft(ConversationId conversation)
{
    m_queue.setDraft(conversation, !m_console.draft(conversation).isEmpty() || m_voice->holds(conversation));
}

std::vector<ConversationId> ConversationPane::drafted() const
{
    std::vector<ConversationId> all = m_console.draftedConversations();
    const std::vector<ConversationId> spoken = m_voice->held();
    all.insert(all.end(), spoken.begin(), spoken.end());
    return all;
}

bool ConversationPane::mayLeave()
{
    const std::vector<ConversationId> spoken = m_voice->held();
    if (spoken.empty())
        return true;
    if (!m_dialogs.confirm(this, tr("Close this window?"),
            tr("A voice note for %1 is not sent. It goes with the window.").arg(guestOf(spoken.front())), tr("Close")))
        return false;
    m_voice->forget();
    return true;
}

} // namespace bellhop::ui
