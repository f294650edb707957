// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/order_desk.h"

#include "core/sync/log.h"

namespace bellhop::sync {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPassingRefusals = 6;

/// Texts are wanted however late they arrive (the desk's fence refuses what no longer fits); the rest means "now".
bool keepsForever(const AnyOrder &order)
{
    return isForGuest(order) || std::holds_alternative<NoteOrder>(order);
}

/// Orders that wait for each other. What asks a provider keeps nothing else waiting.
qint64 queueOf(const Command &command)
{
    return std::holds_alternative<ChangeTemplateOrder>(command.order) ? -1 : command.conversation.value;
}

/// The relay understood and had no way just now; nothing is wrong with the order.
bool isPassing(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Database:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::QueueFull:
    case ErrorKind::Cancelled:
        return true;
    case ErrorKind::Unauthorised:
    case ErrorKind::Refused:
    case ErrorKind::NotFound:
    case ErrorKind::StaleEpoch:
    case ErrorKind::Conflict:
    case ErrorKind::BadData:
    case ErrorKind::SchemaTooNew:
    case ErrorKind::Internal:
        return false;
    }
    return false;
}

} // namespace

OrderDesk::OrderDesk(const ConsoleOptions &options, Send send)
    : m_sealing(options.sealing)
    , m_folder(options.dataDir)
    , m_pace(options.pace)
    , m_hasOtherRelays(!options.otherHubs.empty())
    , m_clock(options.clock)
    , m_send(std::move(send))
    , m_timer(new QTimer(this))
{
    m_steady.start();
    m_timer->setInterval(std::min(m_pace.answer / 4, milliseconds(250)));
    connect(m_timer, &QTimer::timeout, this, &OrderDesk::tick);
}

void OrderDesk::open()
{
    Recovered found;
    auto journal = Journal::open(m_folder, m_sealing);
    if (!journal.ok()) {
        m_whyNoJournal = journal.error();
        qCWarning(lcSync) << "journal:" << m_whyNoJournal.message;
        Q_EMIT recovered(found);
        return;
    }
    m_journal = std::move(*journal);
    found.drafts = m_journal->drafts();
    for (const JournalEntry &entry : m_journal->entries()) {
        m_queues[queueOf(entry.command)].push_back({.entry = entry, .mayHaveArrived = true});
        if (keepsForever(entry.command.order))
            found.waiting.push_back(entry);
    }
    Q_EMIT recovered(found);
    tick();
    tellWaiting();
}

void OrderDesk::submit(const Command &command)
{
    const JournalEntry entry{command, m_clock->now(), m_me};
    const Status kept = m_journal ? m_journal->add(entry) : Status(m_whyNoJournal);
    if (!kept.ok()) {
        Q_EMIT orderEnded(command.uuid, {{}, kept.error()});
        return;
    }
    Queue &queue = m_queues[queueOf(command)];
    queue.push_back({.entry = entry});
    pump(queue);
    tellWaiting();
}

void OrderDesk::keepDraft(ConversationId conversation, const QString &text)
{
    if (!m_journal)
        return;
    if (const Status kept = m_journal->keepDraft(conversation, text); !kept.ok())
        qCWarning(lcSync) << "draft of conversation" << conversation.value << "is not kept:" << kept.error().message;
}

void OrderDesk::hubOpened(const Me &me)
{
    m_me = me.id;
    m_open = true;
    for (auto &[conversation, queue] : m_queues) {
        // Somebody else's, from a folder that should not have been shared: it stays in the journal and is never sent
        // under another name.
        std::erase_if(
            queue, [&](const Waiting &waiting) { return waiting.entry.agent.isSet() && waiting.entry.agent != m_me; });
        for (Waiting &waiting : queue) {
            waiting.inFlight = false;
            waiting.asked = 0;
            waiting.deadline = 0;
        }
    }
    pump();
}

void OrderDesk::hubClosed()
{
    m_open = false;
    for (auto &[conversation, queue] : m_queues) {
        for (Waiting &waiting : queue)
            waiting.inFlight = false;
    }
}

void OrderDesk::setWritable(bool writable)
{
    m_writable = writable;
    pump();
}

void OrderDesk::pump()
{
    for (auto &[conversation, queue] : m_queues)
        pump(queue);
    tellWaiting();
}

void OrderDesk::pump(Queue &queue)
{
    if (!m_open || !m_writable || queue.empty())
        return;
    Waiting &head = queue.front();
    if (head.inFlight || head.deadline > m_steady.elapsed())
        return;
    if (const Status left = m_send(toJson(head.entry.command).toBytes()); !left.ok()) {
        askLater(head);
        return;
    }
    head.inFlight = true;
    head.mayHaveArrived = true;
    ++head.asked;
    head.deadline = m_steady.elapsed() + m_pace.answer.count();
}

OrderDesk::Waiting *OrderDesk::inFlight(const QString &uuid, Queue **queue)
{
    for (auto &[conversation, candidate] : m_queues) {
        if (!candidate.empty() && candidate.front().inFlight && candidate.front().entry.command.uuid == uuid) {
            *queue = &candidate;
            return &candidate.front();
        }
    }
    return nullptr;
}

void OrderDesk::answered(const Answered &answer)
{
    Queue *queue = nullptr;
    Waiting *waiting = inFlight(answer.uuid, &queue);
    if (waiting == nullptr)
        return; // answered before: the first question and its repeat both arrived
    const std::optional<Error> &error = answer.outcome.error;
    if (error && error->kind == ErrorKind::Unauthorised && !waiting->askedForNewSession) {
        waiting->askedForNewSession = true;
        waiting->inFlight = false;
        m_open = false; // until the new session's welcome
        Q_EMIT sessionEnded();
        return;
    }
    if (error && isPassing(error->kind) && ++waiting->refusals < kPassingRefusals) {
        waiting->inFlight = false;
        askLater(*waiting);
        // Perhaps it is this relay alone that has lost the database.
        if (m_hasOtherRelays && waiting->refusals == kPassingRefusals / 2) {
            m_open = false;
            Q_EMIT hubSilent();
        }
        return;
    }
    end(*queue, 0, answer.outcome);
    pump(*queue);
    tellWaiting();
}

void OrderDesk::askLater(Waiting &waiting)
{
    waiting.asked = 0;
    waiting.deadline = m_steady.elapsed() + (m_pace.retryFirst.count() << std::min(waiting.refusals, 5));
}

void OrderDesk::end(Queue &queue, std::size_t index, const Outcome &outcome)
{
    const QString uuid = queue[index].entry.command.uuid;
    queue.erase(queue.begin() + static_cast<Queue::difference_type>(index));
    if (const Status removed = m_journal->remove(uuid); !removed.ok())
        qCWarning(lcSync) << "journal:" << removed.error().message; // asked again after a restart, answered the same
    Q_EMIT orderEnded(uuid, outcome);
}

void OrderDesk::tick()
{
    for (auto &[conversation, queue] : m_queues) {
        dropOld(queue);
        checkHead(queue);
        pump(queue);
    }
    std::erase_if(m_queues, [](const auto &pair) { return pair.second.empty(); });
    tellWaiting();
}

void OrderDesk::checkHead(Queue &queue)
{
    if (queue.empty() || !queue.front().inFlight || queue.front().deadline > m_steady.elapsed())
        return;
    Waiting &head = queue.front();
    head.inFlight = false;
    if (head.asked < 2) {
        head.deadline = 0; // once more on this connection: the answer may have been lost, the order done
        return;
    }
    qCInfo(lcSync) << "order" << head.entry.command.uuid << "asked twice without an answer: reconnecting";
    m_open = false;
    Q_EMIT hubSilent();
}

bool OrderDesk::isTooOld(const Waiting &waiting) const
{
    return !keepsForever(waiting.entry.command.order) && m_clock->now() - waiting.entry.at > m_pace.orderLife;
}

void OrderDesk::dropOld(Queue &queue)
{
    for (std::size_t i = queue.size(); i-- > 0;) {
        if (!isTooOld(queue[i]))
            continue;
        const Error error = queue[i].mayHaveArrived
            ? makeError(ErrorKind::OutcomeUnknown,
                tr("The relay did not answer in time. It may have been done: look at the conversation before you try "
                   "again."))
            : makeError(ErrorKind::Timeout, tr("The relay could not be reached in time. Nothing was done: try again."));
        end(queue, i, {{}, error});
    }
}

void OrderDesk::tellWaiting()
{
    int count = 0;
    for (const auto &[conversation, queue] : m_queues)
        count += static_cast<int>(queue.size());
    if (count > 0 && !m_timer->isActive())
        m_timer->start();
    else if (count == 0)
        m_timer->stop();
    if (count != m_told)
        Q_EMIT waitingChanged(m_told = count);
}

} // namespace bellhop::sync
