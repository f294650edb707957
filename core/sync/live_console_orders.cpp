// SPDX-License-Identifier: GPL-3.0-or-later
// Orders and drafts of LiveConsole; the rest is in live_console.cpp.
#include "core/base/uuid.h"
#include "core/sync/live_console.h"

namespace bellhop::sync {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kTypingEvery = 3000; // ms

/// Shown in the thread before the relay has answered.
bool isText(const AnyOrder &order)
{
    return isForGuest(order) || std::holds_alternative<NoteOrder>(order);
}

template <typename T> void finish(QPromise<T> &promise, T result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace

Status LiveConsole::mayGive(const Command &command) const
{
    if (!m_canWrite) {
        return makeError(ErrorKind::SchemaTooNew,
            tr("The site was updated and this console is too old to change anything. Your draft is kept; install the "
               "new version."));
    }
    // The relay would refuse it in the same words; and the journal must be able to read it again.
    BELLHOP_CHECK(commandFromJson(toJson(command)));
    return done();
}

void LiveConsole::submit(Command command, Ending end)
{
    command.uuid = newUuid();
    if (const Status may = mayGive(command); !may.ok()) {
        end({{}, may.error()});
        return;
    }
    m_given.emplace(command.uuid, std::move(end));
    if (isText(command.order))
        showWritten(command, now());
    toLink([orders = m_orders, command = std::move(command)] { orders->submit(command); });
}

QFuture<Status> LiveConsole::give(ConversationId conversation, qint64 epoch, AnyOrder order)
{
    const auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    submit({{}, conversation, epoch, std::move(order)},
        [promise](const Outcome &outcome) { finish(*promise, outcome.error ? Status(*outcome.error) : done()); });
    return promise->future();
}

QFuture<Result<QueueRow>> LiveConsole::claim(ConversationId conversation)
{
    const auto promise = std::make_shared<QPromise<Result<QueueRow>>>();
    promise->start();
    QFuture<Result<QueueRow>> future = promise->future();
    submit({{}, conversation, 0, ClaimOrder{}}, [this, promise](const Outcome &outcome) {
        if (outcome.error) {
            finish(*promise, Result<QueueRow>(*outcome.error));
            return;
        }
        const CommandAnswer &answer = outcome.answer;
        m_claims.insert_or_assign(answer.uuid, std::pair(std::move(*promise), answer));
        toReader([reader = m_reader, answer] { reader->readRow(answer.uuid, answer.conversation); });
    });
    return future;
}

void LiveConsole::endClaim(const QString &uuid, const std::optional<QueueRow> &row)
{
    auto node = m_claims.extract(uuid);
    if (node.empty())
        return;
    auto &[promise, answer] = node.mapped();
    QueueRow mine = row ? *row : m_rows.value(answer.conversation);
    if (mine.version < answer.version) {
        // The database did not answer just now, but the relay's word is certain.
        mine.id = answer.conversation;
        mine.version = answer.version;
        mine.epoch = answer.epoch;
        mine.ownerKind = OwnerKind::Agent;
        mine.owner = m_me.id;
        mine.ownerName = m_me.name;
    }
    finish(promise, Result<QueueRow>(std::move(mine)));
}

QFuture<Status> LiveConsole::setTag(ConversationId conversation, const QString &tag, bool add)
{
    return give(conversation, 0, TagOrder{tag, add});
}

QFuture<Status> LiveConsole::setPriority(ConversationId conversation, Priority priority)
{
    SetFactsOrder order;
    order.priority = priority;
    return give(conversation, 0, order);
}

QFuture<Status> LiveConsole::release(ConversationId conversation, qint64 epoch, const QString &why)
{
    return give(conversation, epoch, ReleaseOrder{why});
}

QFuture<Status> LiveConsole::takeOver(ConversationId conversation, qint64 epoch, const QString &why)
{
    return give(conversation, epoch, TakeOverOrder{why});
}

QFuture<Status> LiveConsole::sendText(
    ConversationId conversation, qint64 epoch, const QString &text, MessageId quoted, bool preview)
{
    return give(conversation, epoch, SendTextOrder{text, quoted, preview});
}

QFuture<Status> LiveConsole::sendTemplate(
    ConversationId conversation, qint64 epoch, const TemplateUse &use, const QString &preview)
{
    return give(conversation, epoch, SendTemplateOrder{use, preview});
}

QFuture<Status> LiveConsole::syncTemplates(ChannelId channel)
{
    return give({}, 0, SyncTemplatesOrder{channel});
}

QFuture<Status> LiveConsole::changeTemplate(const ChangeTemplateOrder &order)
{
    return give({}, 0, order);
}

QFuture<Status> LiveConsole::changeKnowledge(const ChangeKnowledgeOrder &order)
{
    return give({}, 0, order);
}

QFuture<Status> LiveConsole::sendLocation(
    ConversationId conversation, qint64 epoch, const Place &place, MessageId quoted)
{
    return give(conversation, epoch, SendLocationOrder{place, quoted});
}

QFuture<Status> LiveConsole::sendContacts(
    ConversationId conversation, qint64 epoch, const std::vector<ContactCard> &contacts, MessageId quoted)
{
    return give(conversation, epoch, SendContactsOrder{contacts, quoted});
}

QFuture<Status> LiveConsole::sendInteractive(
    ConversationId conversation, qint64 epoch, const QString &text, const Interactive &choices, MessageId quoted)
{
    return give(conversation, epoch, SendInteractiveOrder{text, choices, quoted});
}

QFuture<Status> LiveConsole::react(ConversationId conversation, qint64 epoch, MessageId to, const QString &emoji)
{
    return give(conversation, epoch, ReactOrder{to, emoji});
}

QFuture<Status> LiveConsole::sendAgain(ConversationId conversation, qint64 epoch, MessageId message)
{
    return give(conversation, epoch, ResendOrder{message});
}

QFuture<Status> LiveConsole::sendMedia(
    ConversationId conversation, qint64 epoch, const MediaDraft &file, const QString &caption, MessageId quoted)
{
    return give(conversation, epoch, SendMediaOrder{file.uuid, file.kind, caption, quoted, file.voice, file.fileName});
}

QFuture<Status> LiveConsole::addNote(
    ConversationId conversation, const QString &text, const std::vector<AgentId> &mentions)
{
    return give(conversation, 0, NoteOrder{text, mentions});
}

QFuture<Status> LiveConsole::seeMentions(ConversationId conversation)
{
    return give(conversation, 0, SeeMentionsOrder{});
}

QFuture<Status> LiveConsole::setAssistant(ConversationId conversation, bool speaks)
{
    return give(conversation, 0, SetAssistantOrder{speaks});
}

QFuture<Result<QString>> LiveConsole::mergeGuest(ConversationId conversation, ConversationId other)
{
    const auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    submit({{}, conversation, 0, MergeGuestOrder{other}}, [promise](const Outcome &outcome) {
        finish(*promise, outcome.error ? Result<QString>(*outcome.error) : Result<QString>(outcome.answer.uuid));
    });
    return promise->future();
}

QFuture<Status> LiveConsole::unmergeGuest(ConversationId conversation, const QString &merge)
{
    return give(conversation, 0, UnmergeGuestOrder{merge});
}

QFuture<Status> LiveConsole::close(ConversationId conversation, qint64 epoch, const Closing &closing)
{
    return give(conversation, epoch, CloseOrder{closing});
}

QFuture<Status> LiveConsole::undoClose(ConversationId conversation)
{
    return give(conversation, 0, UndoCloseOrder{});
}

QFuture<Status> LiveConsole::snooze(ConversationId conversation, qint64 epoch, Instant until)
{
    return give(conversation, epoch, SnoozeOrder{until});
}

QFuture<Status> LiveConsole::offerTransfer(
    ConversationId conversation, qint64 epoch, const TransferTarget &to, TransferReason reason, const QString &note)
{
    return give(conversation, epoch, OfferTransferOrder{to.agent, to.team, reason, note});
}

QFuture<Status> LiveConsole::acceptTransfer(ConversationId conversation)
{
    return give(conversation, 0, AcceptTransferOrder{});
}

QFuture<Status> LiveConsole::declineTransfer(ConversationId conversation, const QString &why)
{
    return give(conversation, 0, DeclineTransferOrder{why});
}

QFuture<Status> LiveConsole::withdrawTransfer(ConversationId conversation)
{
    return give(conversation, 0, WithdrawTransferOrder{});
}

QFuture<Status> LiveConsole::askConsultation(
    ConversationId conversation, qint64 epoch, const TransferTarget &to, TransferReason reason, const QString &question)
{
    return give(conversation, epoch, AskConsultationOrder{to.agent, to.team, reason, question});
}

QFuture<Status> LiveConsole::acceptConsultation(ConversationId conversation)
{
    return give(conversation, 0, AcceptConsultationOrder{});
}

QFuture<Status> LiveConsole::declineConsultation(ConversationId conversation, const QString &why)
{
    return give(conversation, 0, DeclineConsultationOrder{why});
}

QFuture<Status> LiveConsole::endConsultation(ConversationId conversation)
{
    return give(conversation, 0, EndConsultationOrder{});
}

QFuture<Status> LiveConsole::writeConsultation(ConversationId conversation, const QString &text)
{
    return give(conversation, 0, NoteOrder{text, {}, true});
}

QFuture<Status> LiveConsole::handOver(
    ConversationId conversation, qint64 epoch, TransferReason reason, const QString &note)
{
    return give(conversation, epoch, HandOverOrder{reason, note});
}

QFuture<Status> LiveConsole::markRead(ConversationId conversation, MessageId upTo)
{
    return give(conversation, 0, MarkReadOrder{upTo});
}

QFuture<Status> LiveConsole::setMyState(AgentState state, const QString &reason)
{
    return give({}, 0, SetStateOrder{state, reason});
}

QFuture<Status> LiveConsole::setStateOf(const SetStateOrder &order)
{
    return give({}, 0, order);
}

QFuture<Status> LiveConsole::reportPresence(bool here)
{
    return give({}, 0, PresenceOrder{here});
}

QFuture<Status> LiveConsole::acknowledgeAlert(qint64 alert)
{
    return give({}, 0, AcknowledgeAlertOrder{alert});
}

void LiveConsole::endOrder(const QString &uuid, const Outcome &outcome)
{
    if (!outcome.error) {
        const CommandAnswer answer = outcome.answer;
        toReader([reader = m_reader, answer] { reader->refresh(answer.conversation, answer.message); });
    }
    endText(uuid, outcome);
    auto node = m_given.extract(uuid);
    if (!node.empty())
        node.mapped()(outcome);
}

void LiveConsole::endText(const QString &uuid, const Outcome &outcome)
{
    const ThreadItem *item = outcome.error ? m_written.refuse(uuid, *outcome.error) : m_written.confirm(uuid);
    if (item == nullptr)
        return;
    const ThreadItem shown = *item;
    const Watched *of = watched(shown.conversation);
    if (!outcome.error) {
        // On the screen it stays until the stored one takes its place; elsewhere the stored one is read when needed.
        if (of == nullptr)
            m_written.remove(uuid);
        return;
    }
    // The words are not lost: what was refused is the draft again, unless something newer was typed. A filled template
    // is no draft: its words are the provider's.
    if (shown.direction == Direction::Out && shown.kind != MessageKind::Template && draft(shown.conversation).isEmpty())
        saveDraft(shown.conversation, shown.text);
    if (of != nullptr && of->isLoaded)
        Q_EMIT threadChanged(shown.conversation, {shown});
}

// ---- journal and drafts ----

void LiveConsole::recover(const Recovered &what)
{
    for (auto it = what.drafts.cbegin(); it != what.drafts.cend(); ++it) {
        if (!m_draftsToKeep.contains(it.key())) // typed before the journal was read
            m_drafts.insert(it.key(), it.value());
    }
    for (const JournalEntry &entry : what.waiting)
        showWritten(entry.command, entry.at);
    startReading();
}

void LiveConsole::saveDraft(ConversationId conversation, const QString &text)
{
    if (draft(conversation) == text)
        return;
    if (text.isEmpty())
        m_drafts.remove(conversation);
    else
        m_drafts.insert(conversation, text);
    m_draftsToKeep.insert(conversation);
    if (!m_draftTimer.isActive()) // not restarted by each key: what is typed is on the disk this soon
        m_draftTimer.start(m_options.pace.draft);
    if (text.isEmpty() || conversation != m_inFront
        || (m_sinceTyping.isValid() && !m_sinceTyping.hasExpired(kTypingEvery)))
        return;
    m_sinceTyping.start();
    toLink([hub = m_hub, conversation] { hub->sayTyping(conversation); });
}

std::vector<ConversationId> LiveConsole::draftedConversations() const
{
    return {m_drafts.keyBegin(), m_drafts.keyEnd()};
}

void LiveConsole::flushDrafts()
{
    for (const ConversationId conversation : std::exchange(m_draftsToKeep, {})) {
        toLink(
            [orders = m_orders, conversation, text = draft(conversation)] { orders->keepDraft(conversation, text); });
    }
}

} // namespace bellhop::sync
