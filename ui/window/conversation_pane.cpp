// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/conversation_pane.h"

#include "core/model/window.h"
#include "ui/closing/closing_sheet.h"
#include "ui/composer/attachment_strip.h"
#include "ui/composer/mention_writer.h"
#include "ui/composer/template_picker.h"
#include "ui/guest/merge_sheet.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/format.h"
#include "ui/kit/keys.h"
#include "ui/kit/origin_words.h"
#include "ui/kit/spoken.h"
#include "ui/kit/when_done.h"
#include "ui/kit/widgets.h"
#include "ui/queue/queue_model.h"
#include "ui/thread/thread_view.h"
#include "ui/transfer/consultation_strip.h"
#include "ui/transfer/reason_sheet.h"
#include "ui/voice/voice_strip.h"
#include "ui/window/actions.h"
#include "ui/window/conversation_header.h"
#include "ui/window/voice_desk.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::chrono::milliseconds kTellAfter{150};
}

ConversationPane::ConversationPane(sync::Console &console, QueueModel &queue, const Actions &actions, Dialogs &dialogs,
    const WaitLimits &limits, QWidget *parent)
    : QStackedWidget(parent)
    , m_console(console)
    , m_queue(queue)
    , m_actions(actions)
    , m_dialogs(dialogs)
    , m_empty(new EmptyState(this))
    , m_elsewhere(new EmptyState(this))
    , m_page(new QWidget(this))
    , m_thread(new ThreadModel(this))
{
    arrange(actions, limits);
    connectParts();
    connectConsole();
    connectMedia();
    connectTemplates();
    connectExtras();
    connectTransfer();
    connectVoice();
    connectMerge();
    m_patience.setSingleShot(true);
    m_patience.setInterval(kTellAfter);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_notice->tell(NoticeBar::Tone::Info, m_waitingFor); });
    m_closing->setTaxonomy(console.taxonomy());
    connect(&m_clock, &QTimer::timeout, this, &ConversationPane::refresh); // The 24 hours end by themselves.
    m_clock.start(std::chrono::seconds(5));
    showKeys();
}

void ConversationPane::showKeys()
{
    const QKeySequence claimNext = m_actions.claimNext->shortcut();
    m_empty->tell(u"chat"_s, tr("No conversation chosen"),
        claimNext.isEmpty() ? tr("Choose one in the list.")
                            : tr("Choose one in the list, or claim the most urgent with %1.")
                                  .arg(claimNext.toString(QKeySequence::NativeText)));
    m_composer->setNoteKey(m_actions.note->shortcut());
    m_picker->setNoteKey(m_actions.note->shortcut());
    m_voice->setKey(m_actions.record->shortcut());
    refresh();
}

void ConversationPane::arrange(const Actions &actions, const WaitLimits &limits)
{
    const auto now = [&console = m_console] { return console.now(); };
    m_header = new ConversationHeader(actions, now, limits, m_page);
    m_view = new ThreadView(*m_thread, now, m_page);
    m_view->setObjectName(u"threadView"_s);
    m_view->setAccessibleName(tr("Messages"));
    m_notice = new NoticeBar(m_page);
    m_notice->setObjectName(u"orderNotice"_s);
    m_undo = new CountdownBar(now, u"undoButton"_s, m_page);
    m_undo->setObjectName(u"undoBar"_s);
    m_offered = new CountdownBar(now, u"withdrawButton"_s, m_page);
    m_offered->setObjectName(u"offeredBar"_s);
    m_asked = new CountdownBar(now, u"takeQuestionBackButton"_s, m_page);
    m_asked->setObjectName(u"askedBar"_s);
    m_consultation = new ConsultationStrip(*actions.handOver, *actions.endConsultation, m_page);
    m_closing = new ClosingSheet(m_page);
    m_transfer = new TransferSheet(m_page);
    m_reason = new ReasonSheet(m_page);
    m_merge = new MergeSheet(m_page);
    m_mergeUndo = new CountdownBar(now, u"undoMergeButton"_s, m_page);
    m_mergeUndo->setObjectName(u"mergeUndoBar"_s);
    m_composer = new Composer(now, m_page);
    m_composer->setObjectName(u"composer"_s);
    m_picker = new TemplatePicker(m_page);
    m_form = new MessageForm(m_page);
    m_strip = new VoiceStrip(m_page);
    m_voice = new VoiceDesk(m_console, m_dialogs, *m_strip, this);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    column->addWidget(m_notice);
    column->addWidget(m_undo);
    column->addWidget(m_mergeUndo);
    column->addWidget(m_offered);
    column->addWidget(m_asked);
    column->addWidget(m_consultation);
    column->addWidget(m_strip);
    column->addWidget(m_closing);
    column->addWidget(m_transfer);
    column->addWidget(m_reason);
    column->addWidget(m_merge);
    column->addWidget(m_picker);
    column->addWidget(m_form);
    column->addWidget(m_composer);
    addWidget(m_empty);
    addWidget(m_elsewhere);
    addWidget(m_page);
    m_elsewhere->setObjectName(u"elsewhere"_s);
    connect(m_elsewhere, &EmptyState::stepTaken, this, &ConversationPane::bringBackWanted);
}

void ConversationPane::connectParts()
{
    connect(m_view, &ThreadView::olderWanted, this, [this] { m_console.loadOlder(m_conversation); });
    connect(m_view, &ThreadView::linkActivated, this, [this](const QString &url) { m_dialogs.openLink(url); });
    connect(m_view, &ThreadView::replyWanted, m_composer, &Composer::quote);
    connect(m_view, &ThreadView::reuseWanted, m_composer, &Composer::putText);
    connect(m_view, &ThreadView::reachedBottom, this, &ConversationPane::markRead);
    connect(m_view, &ThreadView::sourceActivated, this, &ConversationPane::sourceWanted);
    connect(m_composer, &Composer::sourceWanted, this, &ConversationPane::sourceWanted);
    connect(m_composer, &Composer::sendWanted, this, &ConversationPane::send);
    connect(m_composer, &Composer::noteWanted, this, &ConversationPane::addNote);
    connect(m_composer, &Composer::draftChanged, this, &ConversationPane::saveDraft);
    connect(m_composer, &Composer::suggestionOffered, m_actions.suggestion, &QAction::setEnabled);
    connect(m_composer, &Composer::stepWanted, this, [this] {
        if (m_actions.takeOver->isEnabled())
            openTakeOver();
        else
            claim(m_conversation);
    });
    connect(m_closing, &ClosingSheet::closingChosen, this, &ConversationPane::closeWith);
    connect(m_closing, &ClosingSheet::cancelled, this, [this] {
        m_closing->hide();
        refresh();
        m_composer->focusText();
    });
    connect(m_undo, &CountdownBar::pressed, this, &ConversationPane::undoClose);
    connect(m_undo, &CountdownBar::expired, this, [this] {
        m_closed = {};
        refresh();
    });
}

void ConversationPane::connectConsole()
{
    connect(&m_console, &sync::Console::threadLoaded, this, [this](const sync::ThreadPage &page) {
        if (page.conversation != m_conversation)
            return;
        m_thread->load(page.items, page.hasOlder);
        seeMentions();
        seek();
    });
    connect(&m_console, &sync::Console::olderLoaded, this, [this](const sync::ThreadPage &page) {
        if (page.conversation != m_conversation)
            return;
        m_thread->prepend(page.items, page.hasOlder);
        seek();
    });
    connect(&m_console, &sync::Console::threadChanged, this,
        [this](ConversationId conversation, const std::vector<ThreadItem> &items) {
            if (conversation != m_conversation)
                return;
            m_thread->apply(items);
            endSuggestion(items);
            if (m_view->isAtBottom())
                markRead();
            seeMentions();
        });
    connect(
        &m_console, &sync::Console::insightChanged, this, [this](ConversationId conversation, const Insight &insight) {
            if (conversation == m_conversation)
                takeInsight(insight);
        });
    connect(&m_console, &sync::Console::companyChanged, this,
        [this](ConversationId conversation, const QStringList &viewing, const QStringList &typing) {
            if (conversation == m_conversation)
                m_header->setCompany(viewing, typing);
        });
    connect(
        &m_console, &sync::Console::taxonomyChanged, this, [this] { m_closing->setTaxonomy(m_console.taxonomy()); });
    connect(&m_console, &sync::Console::linkChanged, this, &ConversationPane::refresh);
    connect(&m_console, &sync::Console::peopleChanged, this, &ConversationPane::refresh);
    connect(&m_console, &sync::Console::peopleChanged, this, &ConversationPane::takeColleagues);
    connect(&m_console, &sync::Console::mentionsChanged, this, &ConversationPane::seeMentions);
    takeColleagues();
    connect(&m_queue, &QueueModel::conversationChanged, this, [this](ConversationId conversation) {
        if (conversation == m_conversation)
            refresh();
    });
}

void ConversationPane::open(ConversationId conversation)
{
    if (conversation == m_conversation)
        return;
    m_composer->open(conversation, m_console.draft(conversation));
    if (m_conversation.isSet())
        m_console.leaveThread(m_conversation);
    m_conversation = conversation;
    m_wasMine = {};
    m_marked = {};
    m_seen = {};
    m_sought = {};
    m_record = {};
    takeInsight({});
    m_notice->clear();
    m_patience.stop();
    m_offered->withdraw();
    m_asked->withdraw();
    m_consultation->leave();
    closeSheets();
    m_pickerWanted = false;
    setGuestLanguage({});
    m_form->hide();
    m_header->setCompany({}, {});
    const QueueRow *shown = row();
    m_thread->open(
        conversation, zoneOf(shown != nullptr ? shown->propertyZone : QString()), shown != nullptr ? shown->unread : 0);
    if (conversation.isSet())
        m_console.watchThread(conversation);
    m_voice->open(conversation);
    setCurrentWidget(conversation.isSet() ? m_page : m_empty);
    refresh();
    Q_EMIT opened(conversation);
}

void ConversationPane::open(ConversationId conversation, const Carried &carried)
{
    if (carried.found.id.isSet())
        m_found = carried.found;
    open(conversation);
    m_composer->goOn(carried.begun);
    for (const MediaDraft &file : carried.begun.files)
        attachReady(file);
}

ConversationPane::Carried ConversationPane::leave()
{
    Carried carried{m_found.id == m_conversation ? m_found : QueueRow(), m_composer->leave()};
    open({});
    return carried;
}

QString ConversationPane::reasonToStay() const
{
    const bool losesFiles = m_composer->attachments().isBusy() || m_composer->attachments().hasFailed();
    if (losesFiles || m_voice->holds(m_conversation) || m_voice->isRecording() || isSheetOpen() || m_form->isVisible()
        || m_pickerWanted)
        return tr("Finish or cancel what is open here first; then it can go to another window.");
    return {};
}

void ConversationPane::keep(ConversationId conversation, const Carried &carried)
{
    m_composer->keepNote(conversation, carried.begun.note);
}

void ConversationPane::showElsewhere(const QString &guest)
{
    open({});
    m_elsewhere->tell(u"window"_s, tr("Open in its own window"), guest, withKey(*m_actions.bringBack));
    setCurrentWidget(m_elsewhere);
}

void ConversationPane::openFound(const QueueRow &found, MessageId message)
{
    if (m_queue.find(found.id) == nullptr)
        m_found = found;
    if (found.id == m_conversation) {
        refresh();
        Q_EMIT understood();
    } else {
        open(found.id);
    }
    m_sought = message;
    seek();
}

void ConversationPane::seek()
{
    if (!m_sought.isSet() || !m_thread->isLoaded())
        return;
    if (m_view->goToMessage(m_sought) || !m_thread->hasOlder())
        m_sought = {};
    else
        m_console.loadOlder(m_conversation);
}

void ConversationPane::refresh()
{
    if (m_queue.find(m_conversation) != nullptr)
        m_found = {}; // from now on the list knows better, also when it drops it
    const QueueRow *shown = row();
    const bool live = shown != nullptr && isLive(shown->status);
    const bool mine = live && shown->ownerKind == OwnerKind::Agent && shown->owner == m_console.me().id;
    const bool writable = m_console.link().state != sync::LinkState::ReadOnly;
    const ReplyState state = shown != nullptr ? replyState(*shown) : ReplyState();
    refreshVoice(state);
    m_actions.release->setEnabled(mine && writable);
    m_actions.close->setEnabled(mine && writable);
    m_actions.snooze->setEnabled(mine && writable);
    m_actions.note->setEnabled(shown != nullptr && writable);
    m_actions.undoClose->setEnabled(m_closed.isSet());
    m_actions.undoMerge->setEnabled(m_merged.first.isSet());
    if (shown == nullptr) {
        m_composer->setReplyState({false, tr("This conversation is no longer in your list."), {}});
        for (QAction *action : {m_actions.claim, m_actions.takeOver, m_actions.transfer, m_actions.withdraw,
                 m_actions.consult, m_actions.handOver, m_actions.endConsultation, m_actions.focusConsultation,
                 m_actions.mergeGuest, m_actions.separateGuest})
            action->setEnabled(false);
        m_offered->withdraw();
        m_asked->withdraw();
        m_consultation->leave();
        closeSheets();
        m_picker->hide();
        m_form->hide();
        m_composer->setVisible(true);
        return;
    }
    if (m_wasMine == m_conversation && live && !mine && shown->ownerKind == OwnerKind::Agent) {
        m_notice->tell(NoticeBar::Tone::Warning,
            tr("%1 has this chat now. What you were writing is kept as a draft.").arg(shown->ownerName));
    }
    m_wasMine = mine ? m_conversation : ConversationId();
    refreshLead(*shown, writable);
    m_actions.claim->setEnabled(live && !state.step.isEmpty() && !m_actions.takeOver->isEnabled());
    if (!mine) {
        m_closing->hide();
        m_transfer->hide();
    }
    m_header->present(*shown, m_console.me().id);
    m_composer->setReplyState(state);
    m_composer->setWindowUntil(shown->windowUntil);
    m_composer->setOptedOut(shown->optedOut);
    if (mine && m_wanted == m_conversation) {
        m_wanted = {};
        m_composer->focusText();
    }
    refreshTransfer(*shown, mine && writable);
    refreshConsultation(*shown, mine && writable, writable);
    refreshMerge(*shown, writable);
    refreshTemplates(*shown, mine && writable);
    refreshExtras(*shown, mine && writable);
    m_composer->setVisible(!isSheetOpen() && m_picker->isHidden() && m_form->isHidden());
}

void ConversationPane::takeInsight(const Insight &insight)
{
    m_insight = insight;
    m_composer->setSuggestion(insight.suggestion);
    Q_EMIT understood();
}

/// Something was said since: what is suggested is no answer to it.
void ConversationPane::endSuggestion(const std::vector<ThreadItem> &items)
{
    const MessageId answered = m_insight.suggestion.message;
    const bool over = answered.isSet() && std::any_of(items.begin(), items.end(), [&](const ThreadItem &item) {
        return item.sort == ThreadItem::Sort::Message && item.direction != Direction::Note
            && (!item.id.isSet() || item.id.value > answered.value);
    });
    if (over)
        takeInsight({{}, m_insight.newest, m_insight.silentSince, m_insight.cost});
}

void ConversationPane::turnAssistant()
{
    const ConversationId conversation = m_conversation;
    if (!conversation.isSet())
        return;
    const bool speaks = m_insight.silentSince.isSet();
    whenDone(m_console.setAssistant(conversation, speaks), this, [this, conversation, speaks](const Status &status) {
        if (!status.ok())
            return report(conversation, tr("The assistant"), status.error());
        if (conversation == m_conversation)
            tell(speaks ? tr("The assistant speaks to this guest again.")
                        : tr("The assistant is silent for this guest until somebody lets it speak."));
    });
}

void ConversationPane::takeSuggestion()
{
    m_composer->takeSuggestion();
}

void ConversationPane::showSource()
{
    const ThreadItem *chosen = m_view->hasFocus() ? m_view->chosenMessage() : nullptr;
    AnswerOrigin origin = chosen != nullptr && chosen->origin ? *chosen->origin : m_insight.suggestion.origin;
    for (int row = m_thread->rowCount() - 1; row >= 0 && itemOf(origin) == 0; --row)
        origin = m_thread->line(row).item.origin.value_or(AnswerOrigin());
    if (const qint64 item = itemOf(origin); item != 0)
        Q_EMIT sourceWanted(item);
    else
        tell(tr("Nothing here was answered from what the house knows."));
}

ReplyState ConversationPane::replyState(const QueueRow &of) const
{
    const QList<QKeySequence> claiming = m_actions.claim->shortcuts();
    const QKeySequence key = claiming.isEmpty() ? QKeySequence() : claiming.constLast();
    if (m_console.link().state == sync::LinkState::ReadOnly)
        return {false, tr("This console is older than the database and can only read. Your drafts are kept."), {}};
    if (!isLive(of.status))
        return {false, tr("This conversation is closed. It opens again when the guest writes."), {}};
    switch (of.ownerKind) {
    case OwnerKind::Nobody:
        return {false, of.returnReason.isEmpty() ? tr("Nobody answers this guest yet.") : returnWord(of.returnReason),
            withKey(tr("Claim to answer"), key)};
    case OwnerKind::Ai:
        return {false, tr("The assistant is answering this guest."), withKey(tr("Take over"), key)};
    case OwnerKind::Agent:
        break;
    }
    if (of.owner != m_console.me().id) {
        for (const AgentCard &agent : m_console.agents()) {
            if (agent.id == of.owner && agent.state == AgentState::Offline)
                return {false, tr("%1 has this chat but is offline.").arg(of.ownerName),
                    withKey(tr("Claim to answer"), key)};
        }
        const bool leads = m_console.me().role != Role::Agent;
        return {false, tr("%1 has this chat. You can read along and write notes.").arg(of.ownerName),
            leads ? withKey(*m_actions.takeOver) : QString()};
    }
    if (!isWindowOpen(of.windowUntil, m_console.now())) {
        return {false,
            tr("The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template. Notes and closing "
               "still work."),
            {}};
    }
    return {true, {}, {}};
}

const QueueRow *ConversationPane::row() const
{
    const QueueRow *listed = m_queue.find(m_conversation);
    const bool isFound = m_found.id.isSet() && m_found.id == m_conversation;
    return listed == nullptr && isFound ? &m_found : listed;
}

QString ConversationPane::guestOf(ConversationId conversation) const
{
    const QueueRow *found = m_queue.find(conversation);
    return found != nullptr ? found->guestName : tr("a guest");
}

void ConversationPane::await(const QString &what)
{
    m_waitingFor = what;
    m_patience.start();
}

void ConversationPane::awaited()
{
    m_patience.stop();
    if (m_notice->text() == m_waitingFor)
        m_notice->clear();
}

void ConversationPane::report(ConversationId conversation, const QString &what, const Error &error)
{
    awaited();
    const QString reason = error.message.isEmpty() ? tr("The reason is not known.") : spoken(error);
    const QString text = conversation == m_conversation ? tr("%1 %2").arg(what, reason)
                                                        : tr("%1: %2 %3").arg(guestOf(conversation), what, reason);
    const bool lost = error.kind == ErrorKind::Conflict || error.kind == ErrorKind::StaleEpoch;
    m_notice->tell(lost ? NoticeBar::Tone::Warning : NoticeBar::Tone::Error, text);
}

void ConversationPane::tell(const QString &text)
{
    m_notice->tell(NoticeBar::Tone::Info, text);
}

void ConversationPane::claim(ConversationId conversation)
{
    if (!conversation.isSet())
        return;
    await(tr("Claiming %1…").arg(guestOf(conversation)));
    whenDone(m_console.claim(conversation), this, [this, conversation](const Result<QueueRow> &result) {
        if (!result.ok()) {
            report(conversation, tr("Not claimed."), result.error());
            return;
        }
        awaited();
        m_queue.apply({*result}, {});
        m_queue.settle();
        Q_EMIT claimed(conversation);
        if (conversation == m_conversation) {
            m_notice->clear();
            m_composer->setMode(Composer::Mode::Reply);
            m_composer->focusText();
        }
    });
}

void ConversationPane::release()
{
    const QueueRow *shown = row();
    if (shown == nullptr || !m_actions.release->isEnabled())
        return;
    if (shown->owner != m_console.me().id)
        return openReason(false);
    const ConversationId conversation = m_conversation;
    await(tr("Releasing %1…").arg(shown->guestName));
    whenDone(m_console.release(conversation, shown->epoch, {}), this, [this, conversation](const Status &status) {
        m_wasMine = {};
        if (!status.ok())
            report(conversation, tr("Not released."), status.error());
        else
            awaited();
    });
}

void ConversationPane::send(const QString &text, MessageId quoted, bool andNext)
{
    const QueueRow *shown = row();
    if (shown == nullptr)
        return;
    const ConversationId conversation = m_conversation;
    m_view->goToBottom();
    whenDone(m_console.sendText(conversation, shown->epoch, text, quoted), this,
        [this, conversation, text](const Status &status) {
            if (status.ok())
                return;
            report(conversation, tr("Not sent; your text is back in the box."), status.error());
            m_composer->giveBack(conversation, Composer::Mode::Reply, text);
        });
    if (andNext)
        Q_EMIT nextWanted();
}

void ConversationPane::addNote(const QString &text)
{
    const ConversationId conversation = m_conversation;
    whenDone(m_console.addNote(conversation, text, mentionsIn(text, m_colleagues)), this,
        [this, conversation, text](const Status &status) {
            if (status.ok())
                return;
            report(conversation, tr("The note was not saved; it is back in the box."), status.error());
            m_composer->giveBack(conversation, Composer::Mode::Note, text);
        });
}

void ConversationPane::takeColleagues()
{
    m_colleagues = m_console.agents();
    std::erase_if(
        m_colleagues, [this](const AgentCard &agent) { return !agent.active || agent.id == m_console.me().id; });
    m_composer->setColleagues(m_colleagues);
}

/// Those on the screen, while somebody sits in front of it.
void ConversationPane::seeMentions()
{
    if (!m_thread->isLoaded() || m_thread->conversation() != m_conversation || !window()->isActiveWindow())
        return;
    const std::vector<Mention> mentions = m_console.mentions();
    const auto newest = std::find_if(mentions.crbegin(), mentions.crend(),
        [this](const Mention &mention) { return mention.conversation == m_conversation; });
    if (newest == mentions.crend() || newest->message == m_seen)
        return;
    m_seen = newest->message;
    const ConversationId conversation = m_conversation;
    whenDone(m_console.seeMentions(conversation), this, [this, conversation](const Status &status) {
        if (!status.ok() && conversation == m_conversation)
            m_seen = {}; // Tried again with the next change; nothing the person has to do.
    });
}

void ConversationPane::lookedAt()
{
    if (m_view->isAtBottom())
        markRead();
    seeMentions();
}

void ConversationPane::openClosing()
{
    const QueueRow *shown = row();
    if (shown == nullptr || !m_actions.close->isEnabled())
        return;
    closeSheets();
    m_closing->openFor(*shown);
    refresh();
}

void ConversationPane::closeWith(const Closing &closing)
{
    const QueueRow *shown = row();
    if (shown == nullptr)
        return;
    const ConversationId conversation = m_conversation;
    const QString guest = shown->guestName;
    const Taxonomy taxonomy = m_console.taxonomy();
    const Disposition *chosen = taxonomy.find(closing.disposition);
    const QString label = chosen != nullptr ? chosen->label : closing.disposition;
    whenDone(m_console.close(conversation, shown->epoch, closing), this,
        [this, conversation, guest, label](const Status &status) {
            if (!status.ok()) {
                if (conversation == m_conversation)
                    m_closing->refuse(spoken(status.error()));
                else
                    report(conversation, tr("Not closed."), status.error());
                return;
            }
            if (conversation == m_conversation)
                m_closing->hide();
            m_closed = conversation;
            m_undo->offer([text = tr("%1 closed as “%2”").arg(guest, label)](milliseconds) { return text; },
                withKey(*m_actions.undoClose), m_console.now(), kUndoWithin);
            refresh();
            Q_EMIT closed(conversation);
        });
}

void ConversationPane::undoClose()
{
    if (!m_closed.isSet())
        return;
    const ConversationId conversation = std::exchange(m_closed, {});
    m_undo->withdraw();
    refresh();
    whenDone(m_console.undoClose(conversation), this, [this, conversation](const Status &status) {
        if (!status.ok())
            return report(conversation, tr("The closing stands."), status.error());
        Q_EMIT reopened(conversation);
    });
}

void ConversationPane::toggleNote()
{
    if (!m_conversation.isSet() || isSheetOpen())
        return;
    m_composer->setMode(m_composer->mode() == Composer::Mode::Note ? Composer::Mode::Reply : Composer::Mode::Note);
}

void ConversationPane::snoozeUntil(Instant until)
{
    const QueueRow *shown = row();
    if (shown == nullptr)
        return;
    const ConversationId conversation = m_conversation;
    await(tr("Snoozing %1…").arg(shown->guestName));
    whenDone(m_console.snooze(conversation, shown->epoch, until), this, [this, conversation](const Status &status) {
        if (!status.ok())
            report(conversation, tr("Not snoozed."), status.error());
        else
            awaited();
    });
}

void ConversationPane::snoozeAsking()
{
    const QDateTime now = m_console.now().toUtc().toLocalTime();
    const auto when = m_dialogs.askTime(this, tr("Snooze until"), now.addSecs(3600), now.addSecs(60));
    if (when)
        snoozeUntil({when->toMSecsSinceEpoch()});
}

void ConversationPane::markRead()
{
    const QueueRow *shown = row();
    const bool mine = shown != nullptr && shown->owner == m_console.me().id && isLive(shown->status);
    if (!mine || shown->unread == 0 || !m_thread->isLoaded() || !window()->isActiveWindow())
        return;
    const MessageId upTo = m_thread->newestInbound();
    if (!upTo.isSet() || upTo == m_marked)
        return;
    m_marked = upTo;
    const ConversationId conversation = m_conversation;
    whenDone(m_console.markRead(conversation, upTo), this, [this, conversation](const Status &status) {
        if (!status.ok() && conversation == m_conversation)
            m_marked = {}; // Tried again with the next message; nothing the person has to do.
    });
}

void ConversationPane::saveDraft(ConversationId conversation, const QString &text)
{
    m_console.saveDraft(conversation, text);
    markDraft(conversation);
}

void ConversationPane::focusThread()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid() && m_thread->rowCount() > 0)
        m_view->setCurrentIndex(m_thread->index(m_thread->rowCount() - 1));
}

void ConversationPane::focusComposer()
{
    m_composer->focusText();
}

void ConversationPane::setTextSize(qreal points)
{
    m_view->setTextSize(points);
}

} // namespace bellhop::ui
