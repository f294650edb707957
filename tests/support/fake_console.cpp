// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_console.h"

#include "core/base/uuid.h"
#include "core/model/window.h"

#include <QFile>

namespace bellhop::tests {

using namespace Qt::Literals::StringLiterals;

FakeConsole::FakeConsole(QObject *parent)
    : Console(parent)
    , m_me{AgentId{7}, u"Marta Ruiz"_s, Role::Agent}
{
    m_morning = now();
    m_facts.since = m_morning;
    rules.reasons = {{u"case_work"_s, AgentState::Busy, u"Working on a guest's case"_s, true},
        {u"rest"_s, AgentState::Break, u"Short rest"_s, true}, {u"meal"_s, AgentState::Break, u"Meal"_s, true},
        {u"smoke"_s, AgentState::Break, u"Smoke"_s, false}, {u"course"_s, AgentState::Training, u"Course"_s, true}};
    lines = {{ChannelId{1}, u"WhatsApp Reservations"_s, Provider::Meta, true, u"ok"_s, now()}};
    m_taxonomy.version = 1;
    m_taxonomy.dispositions = {{u"booking_confirmed"_s, u"Booking confirmed"_s, true, false},
        {u"booking_changed"_s, u"Booking changed"_s, true, false}, {u"cancelled"_s, u"Booking cancelled"_s, true, true},
        {u"answered"_s, u"Question answered"_s, false, false},
        {u"complaint_open"_s, u"Complaint, follow-up needed"_s, false, true},
        {u"complaint_solved"_s, u"Complaint solved"_s, false, false},
        {u"wrong_number"_s, u"Wrong number"_s, false, false}, {u"no_reply"_s, u"No reply needed"_s, false, false}};
}

template <typename T> QFuture<Result<T>> FakeConsole::obey(std::function<Result<T>()> act)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto finish = [this, promise, act = std::move(act)] {
        Result<T> result = [&]() -> Result<T> {
            if (!m_refusals.empty()) {
                const Error error = m_refusals.front();
                m_refusals.pop_front();
                return error;
            }
            return act();
        }();
        promise->addResult(std::move(result));
        promise->finish();
    };
    const QFuture<Result<T>> future = promise->future();
    if (m_hold)
        m_held.push_back(finish);
    else
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
    return future;
}

void FakeConsole::holdOrders(bool hold)
{
    m_hold = hold;
    if (!hold) {
        for (const auto &finish : std::exchange(m_held, {}))
            finish();
    }
}

Status FakeConsole::checkEpoch(ConversationId conversation, qint64 epoch) const
{
    const auto row = rows.find(conversation);
    if (row == rows.end())
        return makeError(ErrorKind::NotFound, u"This conversation is gone."_s);
    if (row->second.epoch != epoch || row->second.owner != m_me.id)
        return makeError(ErrorKind::StaleEpoch, u"%1 has this chat now."_s.arg(row->second.ownerName));
    return done();
}

QueueRow &FakeConsole::addRow(qint64 id, const QString &guest)
{
    QueueRow row;
    row.id = ConversationId{id};
    row.version = 1;
    row.guestName = guest;
    row.maskedPhone = u"+34 ••• •• %1"_s.arg(10 + id % 90);
    row.channelName = u"WhatsApp Reservations"_s;
    row.propertyName = u"Hotel Marina"_s;
    row.propertyZone = u"Europe/Madrid"_s;
    row.createdAt = now() - std::chrono::hours(3);
    row.windowUntil = now() + std::chrono::hours(21);
    return rows[row.id] = row;
}

void FakeConsole::announce(ConversationId conversation)
{
    QueueRow &row = rows.at(conversation);
    ++row.version;
    if (m_started)
        Q_EMIT queueChanged({row}, {});
}

void FakeConsole::remove(ConversationId conversation)
{
    rows.erase(conversation);
    Q_EMIT queueChanged({}, {conversation});
}

ThreadItem FakeConsole::makeItem(ConversationId conversation, Direction direction, const QString &text)
{
    ThreadItem item;
    item.id = nextMessage();
    item.uuid = newUuid();
    item.conversation = conversation;
    item.version = 1;
    item.direction = direction;
    item.text = text;
    item.arrivedAt = now();
    item.providerAt = now();
    if (direction == Direction::In) {
        item.author = AuthorKind::Guest;
        item.authorName = rows.at(conversation).guestName;
    } else {
        item.author = AuthorKind::Agent;
        item.agent = m_me.id;
        item.authorName = m_me.name;
    }
    return item;
}

void FakeConsole::addItem(const ThreadItem &item)
{
    auto &thread = threads[item.conversation];
    const auto same = std::find_if(
        thread.begin(), thread.end(), [&item](const ThreadItem &other) { return other.uuid == item.uuid; });
    if (same == thread.end())
        thread.push_back(item);
    else
        *same = item;
    if (m_started && watched.count(item.conversation) > 0)
        Q_EMIT threadChanged(item.conversation, {item});
}

ThreadItem FakeConsole::guestWrites(ConversationId conversation, const QString &text)
{
    const ThreadItem item = makeItem(conversation, Direction::In, text);
    QueueRow &row = rows.at(conversation);
    row.lastText = text;
    row.lastKind = MessageKind::Text;
    row.lastDirection = Direction::In;
    row.lastAt = now();
    row.windowUntil = now() + kServiceWindow;
    ++row.unread;
    if (!row.waitingSince.isSet())
        row.waitingSince = now();
    addItem(item);
    announce(conversation);
    return item;
}

ThreadItem FakeConsole::weWrote(ConversationId conversation, const QString &text, Tick tick, MessageKind kind)
{
    ThreadItem item = makeItem(conversation, Direction::Out, text);
    item.kind = kind;
    item.tick = tick;
    QueueRow &row = rows.at(conversation);
    row.lastText = text;
    row.lastDirection = Direction::Out;
    row.lastTick = tick;
    row.lastAt = now();
    row.waitingSince = {};
    row.unread = 0;
    addItem(item);
    announce(conversation);
    return item;
}

void FakeConsole::setTick(ConversationId conversation, const QString &uuid, Tick tick, const QString &error)
{
    for (const ThreadItem &known : threads[conversation]) {
        if (known.uuid != uuid)
            continue;
        ThreadItem item = known;
        item.tick = tick;
        item.written = false;
        item.errorText = error;
        ++item.version;
        addItem(item);
        return;
    }
}

void FakeConsole::takeAway(ConversationId conversation, const QString &colleague)
{
    QueueRow &row = rows.at(conversation);
    row.ownerKind = OwnerKind::Agent;
    row.owner = AgentId{99};
    row.ownerName = colleague;
    ++row.epoch;
    announce(conversation);
}

void FakeConsole::setRelay(const QString &relay, const QString &before)
{
    m_link = {sync::LinkState::Live, {}, now(), 0, relay, before};
    Q_EMIT linkChanged(m_link);
}

void FakeConsole::setLink(sync::LinkState state, const QString &reason, int waiting)
{
    m_link = {state, reason, now(), waiting};
    Q_EMIT linkChanged(m_link);
}

void FakeConsole::company(ConversationId conversation, const QStringList &viewing, const QStringList &typing)
{
    Q_EMIT companyChanged(conversation, viewing, typing);
}

void FakeConsole::setTaxonomy(const Taxonomy &taxonomy)
{
    m_taxonomy = taxonomy;
    Q_EMIT taxonomyChanged();
}

std::vector<AgentCard> FakeConsole::agents() const
{
    std::vector<AgentCard> cards{{m_me.id, m_me.name, m_me.role, m_state, true, m_facts, u"marta"_s},
        {AgentId{8}, u"Ana Duarte"_s, Role::Agent, AgentState::Available, true, {81, m_morning, {}, {}, {}, {}, {}}},
        {AgentId{9}, u"Luis Vega"_s, Role::Agent, AgentState::Break, true, {91, m_morning, {}, u"meal"_s, {}, {}, {}}},
        {AgentId{10}, u"Ivo Marek"_s, Role::Agent, AgentState::Offline, true}};
    for (AgentCard &card : cards) {
        if (const auto changed = m_colleagues.find(card.id); changed != m_colleagues.end())
            card.state = changed->second;
    }
    return cards;
}

void FakeConsole::changeMyState(AgentState state, const StateFacts &facts)
{
    m_state = state;
    const qint64 last = m_facts.id;
    m_facts = facts;
    m_facts.id = last + 1;
    if (!m_facts.since.isSet())
        m_facts.since = now();
    Q_EMIT myStateChanged(state);
    Q_EMIT peopleChanged();
}

std::vector<ChannelCard> FakeConsole::channels() const
{
    return lines;
}

void FakeConsole::start()
{
    m_started = true;
    setLink(sync::LinkState::Live);
    std::vector<QueueRow> all;
    for (const auto &[id, row] : rows)
        all.push_back(row);
    Q_EMIT queueLoaded(all);
}

void FakeConsole::watchThread(ConversationId conversation)
{
    watched.insert(conversation);
    QMetaObject::invokeMethod(
        this,
        [this, conversation] {
            if (watched.count(conversation) == 0)
                return;
            const auto &thread = threads[conversation];
            const std::size_t from = thread.size() > pageSize ? thread.size() - pageSize : 0;
            m_shownFrom[conversation] = from;
            Q_EMIT threadLoaded({conversation, {thread.begin() + static_cast<long>(from), thread.end()}, from > 0});
            if (const auto language = languages.find(conversation); language != languages.end())
                Q_EMIT guestLanguageKnown(conversation, language->second);
        },
        Qt::QueuedConnection);
}

void FakeConsole::loadOlder(ConversationId conversation)
{
    ++olderAsked;
    QMetaObject::invokeMethod(
        this,
        [this, conversation] {
            const auto &thread = threads[conversation];
            const std::size_t to = m_shownFrom[conversation];
            const std::size_t from = to > pageSize ? to - pageSize : 0;
            m_shownFrom[conversation] = from;
            Q_EMIT olderLoaded({conversation,
                {thread.begin() + static_cast<long>(from), thread.begin() + static_cast<long>(to)}, from > 0});
        },
        Qt::QueuedConnection);
}

void FakeConsole::event(ConversationId conversation, const QString &text)
{
    ThreadItem item = makeItem(conversation, Direction::Note, text);
    item.sort = ThreadItem::Sort::Event;
    item.author = AuthorKind::System;
    addItem(item);
}

QFuture<Result<QueueRow>> FakeConsole::claim(ConversationId conversation)
{
    orders.push_back({Operation::Claim, conversation, 0, {}, {}});
    return obey<QueueRow>([this, conversation]() -> Result<QueueRow> {
        QueueRow &row = rows.at(conversation);
        if (row.ownerKind == OwnerKind::Agent && row.owner != m_me.id)
            return makeError(ErrorKind::Conflict, u"%1 has this chat."_s.arg(row.ownerName));
        if (std::exchange(m_lie, false))
            return row;
        row.ownerKind = OwnerKind::Agent;
        row.owner = m_me.id;
        row.ownerName = m_me.name;
        ++row.epoch;
        event(conversation, u"%1 claimed"_s.arg(m_me.name));
        announce(conversation);
        return row;
    });
}

void FakeConsole::setRole(Role role)
{
    m_me.role = role;
    Q_EMIT peopleChanged();
}

QFuture<Status> FakeConsole::takeOver(ConversationId conversation, qint64 epoch, const QString &why)
{
    orders.push_back({Operation::TakeOver, conversation, epoch, why, {}});
    return obey<std::monostate>([this, conversation]() -> Status {
        QueueRow &row = rows.at(conversation);
        row.owner = m_me.id;
        row.ownerName = m_me.name;
        ++row.epoch;
        announce(conversation);
        return done();
    });
}

QFuture<Status> FakeConsole::setTag(ConversationId conversation, const QString &tag, bool add)
{
    orders.push_back({Operation::Tag, conversation, 0, tag, {}});
    return obey<std::monostate>([this, conversation, tag, add]() -> Status {
        QStringList &tags = rows.at(conversation).tags;
        tags.removeAll(tag);
        if (add)
            tags << tag;
        announce(conversation);
        return done();
    });
}

QFuture<Status> FakeConsole::setPriority(ConversationId conversation, Priority priority)
{
    orders.push_back({Operation::SetFacts, conversation, 0, toWire(priority), {}});
    return obey<std::monostate>([this, conversation, priority]() -> Status {
        rows.at(conversation).priority = priority;
        announce(conversation);
        return done();
    });
}

QFuture<Status> FakeConsole::release(ConversationId conversation, qint64 epoch, const QString &why)
{
    orders.push_back({Operation::Release, conversation, epoch, why, {}});
    return obey<std::monostate>([this, conversation, epoch, why]() -> Status {
        if (why.isEmpty())
            BELLHOP_CHECK(checkEpoch(conversation, epoch));
        QueueRow &row = rows.at(conversation);
        row.ownerKind = OwnerKind::Nobody;
        row.owner = {};
        row.ownerName.clear();
        ++row.epoch;
        announce(conversation);
        return done();
    });
}

QFuture<Status> FakeConsole::sendText(
    ConversationId conversation, qint64 epoch, const QString &text, MessageId quoted, bool)
{
    return sendWords(Operation::SendText, MessageKind::Text, conversation, epoch, text, quoted);
}

QFuture<Status> FakeConsole::sendWords(Operation operation, MessageKind kind, ConversationId conversation, qint64 epoch,
    const QString &text, MessageId quoted)
{
    orders.push_back({operation, conversation, epoch, text, quoted});
    return obey<std::monostate>([this, kind, conversation, epoch, text]() -> Status {
        BELLHOP_CHECK(checkEpoch(conversation, epoch));
        if (std::exchange(m_lie, false))
            return done();
        weWrote(conversation, text, Tick::Queued, kind);
        return done();
    });
}

QFuture<Status> FakeConsole::sendTemplate(
    ConversationId conversation, qint64 epoch, const TemplateUse &use, const QString &preview)
{
    templatesSent.push_back(use);
    return sendWords(Operation::SendTemplate, MessageKind::Template, conversation, epoch, preview, {});
}

QFuture<Status> FakeConsole::syncTemplates(ChannelId channel)
{
    syncsAsked.push_back(channel);
    return obey<std::monostate>([]() -> Status { return done(); });
}

QFuture<Status> FakeConsole::changeTemplate(const ChangeTemplateOrder &order)
{
    templateChanges.push_back(order);
    return obey<std::monostate>([]() -> Status { return done(); });
}

QFuture<Status> FakeConsole::changeKnowledge(const ChangeKnowledgeOrder &order)
{
    knowledgeChanges.push_back(order);
    return obey<std::monostate>([]() -> Status { return done(); });
}

QFuture<Status> FakeConsole::sendLocation(
    ConversationId conversation, qint64 epoch, const Place &place, MessageId quoted)
{
    placesSent.push_back(place);
    return sendWords(Operation::SendLocation, MessageKind::Location, conversation, epoch, place.name, quoted);
}

QFuture<Status> FakeConsole::sendContacts(
    ConversationId conversation, qint64 epoch, const std::vector<ContactCard> &contacts, MessageId quoted)
{
    QStringList names;
    for (const ContactCard &card : contacts)
        names.append(card.name);
    return sendWords(Operation::SendContacts, MessageKind::Contacts, conversation, epoch, names.join(u", "_s), quoted);
}

QFuture<Status> FakeConsole::sendInteractive(
    ConversationId conversation, qint64 epoch, const QString &text, const Interactive &choices, MessageId quoted)
{
    choicesSent.push_back(choices);
    return sendWords(Operation::SendInteractive, MessageKind::Interactive, conversation, epoch, text, quoted);
}

QFuture<Status> FakeConsole::react(ConversationId conversation, qint64 epoch, MessageId to, const QString &emoji)
{
    orders.push_back({Operation::React, conversation, epoch, emoji, to});
    return obey<std::monostate>([this, conversation, epoch, to, emoji]() -> Status {
        BELLHOP_CHECK(checkEpoch(conversation, epoch));
        for (ThreadItem &item : threads[conversation]) {
            if (item.id != to)
                continue;
            item.reactions.removeOne(item.ownReaction);
            item.ownReaction = emoji;
            if (!emoji.isEmpty())
                item.reactions.append(emoji);
            ++item.version;
            Q_EMIT threadChanged(conversation, {item});
        }
        return done();
    });
}

QFuture<Status> FakeConsole::sendAgain(ConversationId conversation, qint64 epoch, MessageId message)
{
    QString text;
    for (const ThreadItem &item : threads[conversation]) {
        if (item.id == message)
            text = item.text;
    }
    return sendWords(Operation::Resend, MessageKind::Text, conversation, epoch, text, message);
}

ThreadItem FakeConsole::guestSends(
    ConversationId conversation, MessageKind kind, const QByteArray &bytes, const QString &name)
{
    ThreadItem item = makeItem(conversation, Direction::In, {});
    item.kind = kind;
    item.fileName = name;
    item.mediaUuid = newUuid();
    item.mediaState = MediaState::Stored;
    item.mediaBytes = bytes.size();
    const QImage image = QImage::fromData(bytes);
    item.mediaWidth = image.width();
    item.mediaHeight = image.height();
    item.mediaThumb = !image.isNull();
    files[item.mediaUuid] = bytes;
    addItem(item);
    return item;
}

QFuture<Result<QImage>> FakeConsole::thumbnail(const QString &mediaUuid)
{
    return picture(mediaUuid);
}

QFuture<Result<QImage>> FakeConsole::picture(const QString &mediaUuid)
{
    return obey<QImage>([this, mediaUuid]() -> Result<QImage> {
        const QImage image = QImage::fromData(files[mediaUuid]);
        if (image.isNull())
            return makeError(ErrorKind::NotFound, u"There is no small picture of this file."_s);
        return image;
    });
}

QFuture<Result<QByteArray>> FakeConsole::media(const QString &mediaUuid)
{
    return obey<QByteArray>([this, mediaUuid]() -> Result<QByteArray> { return files[mediaUuid]; });
}

QFuture<Result<QString>> FakeConsole::mediaFile(const QString &, const QString &name)
{
    if (fetching)
        return fetching->future();
    return obey<QString>([name]() -> Result<QString> { return u"/nowhere/"_s + name; });
}

QFuture<Status> FakeConsole::saveMedia(const QString &mediaUuid, const QString &path)
{
    return obey<std::monostate>([this, mediaUuid, path]() -> Status {
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(files[mediaUuid]) < 0)
            return makeError(ErrorKind::Refused, u"%1 cannot be written."_s.arg(path));
        return done();
    });
}

QFuture<Status> FakeConsole::retryMedia(const QString &mediaUuid)
{
    retried << mediaUuid;
    return obey<std::monostate>([]() -> Status { return done(); });
}

QFuture<Result<MediaDraft>> FakeConsole::attach(ConversationId, const sync::Attachment &attachment)
{
    attached.push_back(attachment);
    return obey<MediaDraft>([attachment, refusal = std::exchange(m_fileRefusal, {})]() -> Result<MediaDraft> {
        if (refusal)
            return *refusal;
        MediaDraft draft;
        draft.uuid = newUuid();
        draft.fileName = attachment.name.isEmpty() ? attachment.path.section(u'/', -1) : attachment.name;
        const bool picture
            = !attachment.asDocument && (!attachment.bytes.isEmpty() || draft.fileName.endsWith(".jpg"_L1));
        draft.kind = picture ? MessageKind::Image : MessageKind::Document;
        draft.facts.mimeType = picture ? u"image/jpeg"_s : u"application/pdf"_s;
        draft.facts.bytes = std::max<qint64>(1, attachment.bytes.size());
        if (attachment.bytes.startsWith("OggS")) {
            draft.kind = MessageKind::Audio;
            draft.facts.mimeType = u"audio/ogg"_s;
            draft.facts.codec = u"opus"_s;
            draft.voice = true;
        }
        return draft;
    });
}

QFuture<Status> FakeConsole::sendMedia(
    ConversationId conversation, qint64 epoch, const MediaDraft &file, const QString &caption, MessageId quoted)
{
    orders.push_back({Operation::SendMedia, conversation, epoch, caption, quoted});
    return obey<std::monostate>([this, conversation, epoch, file, caption]() -> Status {
        BELLHOP_CHECK(checkEpoch(conversation, epoch));
        ThreadItem item = makeItem(conversation, Direction::Out, caption);
        item.kind = file.kind;
        item.fileName = file.fileName;
        item.mediaUuid = file.uuid;
        item.mediaState = MediaState::Stored;
        addItem(item);
        return done();
    });
}

QFuture<Status> FakeConsole::addNote(
    ConversationId conversation, const QString &text, const std::vector<AgentId> &mentions)
{
    orders.push_back({Operation::Note, conversation, 0, text, {}});
    meant = mentions;
    return obey<std::monostate>([this, conversation, text, mentions]() -> Status {
        ThreadItem note = makeItem(conversation, Direction::Note, text);
        for (const AgentCard &agent : agents()) {
            if (std::find(mentions.begin(), mentions.end(), agent.id) != mentions.end())
                note.mentions << agent.name;
        }
        addItem(note);
        return done();
    });
}

ThreadItem FakeConsole::colleagueMentions(ConversationId conversation, const QString &text)
{
    ThreadItem note = makeItem(conversation, Direction::Note, text);
    note.agent = AgentId{8};
    note.authorName = u"Ana Duarte"_s;
    note.mentions = {m_me.name};
    addItem(note);
    unseen.push_back({conversation, note.id, note.authorName, text, now()});
    Q_EMIT mentionsChanged();
    return note;
}

QFuture<Result<std::vector<MergeCandidate>>> FakeConsole::mergeCandidates(
    ConversationId conversation, const QString &typed)
{
    return obey<std::vector<MergeCandidate>>([this, conversation, typed]() -> Result<std::vector<MergeCandidate>> {
        if (typed.isEmpty())
            return alike;
        std::vector<MergeCandidate> found;
        for (const auto &[id, row] : rows) {
            if (id != conversation && row.guestName.contains(typed, Qt::CaseInsensitive))
                found.push_back({row, MergeCandidate::Why::Found, 1});
        }
        return found;
    });
}

QFuture<Result<QString>> FakeConsole::mergeGuest(ConversationId conversation, ConversationId other)
{
    orders.push_back({Operation::MergeGuest, conversation, 0, QString::number(other.value), {}});
    return obey<QString>([this, conversation, other]() -> Result<QString> {
        GuestRecord &record = guests[conversation];
        if (record.conversations.empty())
            record.conversations.push_back(rows[conversation]);
        record.conversations.push_back(rows[other]);
        const QString uuid = u"merge-%1"_s.arg(other.value);
        record.merges.push_back({uuid, rows[other].guestName, {rows[other].maskedPhone}, m_me.name, now()});
        Q_EMIT guestChanged(conversation, record);
        return uuid;
    });
}

QFuture<Status> FakeConsole::unmergeGuest(ConversationId conversation, const QString &merge)
{
    orders.push_back({Operation::UnmergeGuest, conversation, 0, merge, {}});
    return obey<std::monostate>([this, conversation, merge]() -> Status {
        GuestRecord &record = guests[conversation];
        std::erase_if(record.merges, [&](const GuestMerge &one) { return one.uuid == merge; });
        std::erase_if(record.conversations,
            [&](const QueueRow &row) { return row.id != conversation && merge == u"merge-%1"_s.arg(row.id.value); });
        Q_EMIT guestChanged(conversation, record);
        return done();
    });
}

QFuture<Status> FakeConsole::setAssistant(ConversationId conversation, bool speaks)
{
    orders.push_back({Operation::SetAssistant, conversation, 0, speaks ? u"speaks"_s : u"silent"_s, {}});
    return obey<std::monostate>([this, conversation, speaks]() -> Status {
        Insight insight;
        insight.silentSince = speaks ? Instant() : now();
        Q_EMIT insightChanged(conversation, insight);
        return done();
    });
}

QFuture<Status> FakeConsole::seeMentions(ConversationId conversation)
{
    orders.push_back({Operation::SeeMentions, conversation, 0, {}, {}});
    return obey<std::monostate>([this, conversation]() -> Status {
        std::erase_if(unseen, [conversation](const Mention &mention) { return mention.conversation == conversation; });
        Q_EMIT mentionsChanged();
        return done();
    });
}

QFuture<Status> FakeConsole::close(ConversationId conversation, qint64 epoch, const Closing &closing)
{
    orders.push_back({Operation::Close, conversation, epoch, closing.disposition, {}});
    return obey<std::monostate>([this, conversation, epoch, closing]() -> Status {
        BELLHOP_CHECK(checkEpoch(conversation, epoch));
        BELLHOP_CHECK(checkClosing(m_taxonomy, closing));
        QueueRow &row = rows.at(conversation);
        row.status = ConversationStatus::Resolved;
        row.disposition = closing.disposition;
        row.reservationId = closing.reservationId;
        row.dispositionNotes = closing.notes;
        row.satisfaction = closing.satisfaction.value_or(0);
        row.closedAt = now();
        row.waitingSince = {};
        announce(conversation);
        return done();
    });
}

QFuture<Status> FakeConsole::undoClose(ConversationId conversation)
{
    orders.push_back({Operation::UndoClose, conversation, 0, {}, {}});
    return obey<std::monostate>([this, conversation]() -> Status {
        QueueRow &row = rows.at(conversation);
        row.status = ConversationStatus::Open;
        row.disposition.clear();
        row.closedAt = {};
        announce(conversation);
        return done();
    });
}

QFuture<Status> FakeConsole::snooze(ConversationId conversation, qint64 epoch, Instant until)
{
    orders.push_back({Operation::Snooze, conversation, epoch, {}, {}});
    return obey<std::monostate>([this, conversation, epoch, until]() -> Status {
        BELLHOP_CHECK(checkEpoch(conversation, epoch));
        QueueRow &row = rows.at(conversation);
        row.status = ConversationStatus::Snoozed;
        row.snoozedUntil = until;
        announce(conversation);
        return done();
    });
}

TransferOffer FakeConsole::colleagueOffers(
    ConversationId conversation, const sync::TransferTarget &to, const QString &note)
{
    QueueRow &row = rows.at(conversation);
    TransferOffer offer;
    offer.id = ++m_lastOffer;
    offer.conversation = conversation;
    offer.from = row.owner;
    offer.fromName = row.ownerName;
    offer.to = to.agent;
    offer.team = to.team;
    for (const AgentCard &agent : agents())
        offer.toName = agent.id == to.agent ? agent.name : offer.toName;
    for (const TeamCard &team : crews)
        offer.toName = team.id == to.team ? team.name : offer.toName;
    offer.reason = TransferReason::Specialist;
    offer.note = note;
    offer.offeredAt = now();
    offer.expiresAt = now() + kOfferLife;
    row.offer = offer.id;
    offered.push_back(offer);
    announce(conversation);
    Q_EMIT offersChanged({offer});
    return offer;
}

void FakeConsole::endOffer(ConversationId conversation, OfferOutcome outcome, const QString &by, const QString &answer)
{
    rows.at(conversation).offer = 0;
    announce(conversation);
    std::vector<TransferOffer> over;
    for (TransferOffer offer : std::exchange(offered, {})) {
        if (offer.conversation != conversation) {
            offered.push_back(offer);
            continue;
        }
        offer.outcome = outcome;
        offer.endedBy = by;
        for (const AgentCard &agent : agents())
            offer.ended = agent.name == by ? agent.id : offer.ended;
        offer.answer = answer;
        over.push_back(offer);
    }
    Q_EMIT offersChanged(over);
}

QFuture<Status> FakeConsole::offerTransfer(ConversationId conversation, qint64 epoch, const sync::TransferTarget &to,
    TransferReason reason, const QString &note)
{
    orders.push_back({Operation::OfferTransfer, conversation, epoch, note, {}});
    return obey<std::monostate>([this, conversation, epoch, to, reason, note]() -> Status {
        BELLHOP_CHECK(checkEpoch(conversation, epoch));
        (void)colleagueOffers(conversation, to, note);
        offered.back().reason = reason;
        return done();
    });
}

QFuture<Status> FakeConsole::acceptTransfer(ConversationId conversation)
{
    orders.push_back({Operation::AcceptTransfer, conversation, 0, {}, {}});
    return obey<std::monostate>([this, conversation]() -> Status {
        QueueRow &row = rows.at(conversation);
        row.owner = m_me.id;
        row.ownerName = m_me.name;
        ++row.epoch;
        endOffer(conversation, OfferOutcome::Accepted, m_me.name);
        return done();
    });
}

QFuture<Status> FakeConsole::declineTransfer(ConversationId conversation, const QString &why)
{
    orders.push_back({Operation::DeclineTransfer, conversation, 0, why, {}});
    return obey<std::monostate>([this, conversation, why]() -> Status {
        endOffer(conversation, OfferOutcome::Declined, m_me.name, why);
        return done();
    });
}

QFuture<Status> FakeConsole::withdrawTransfer(ConversationId conversation)
{
    orders.push_back({Operation::WithdrawTransfer, conversation, 0, {}, {}});
    return obey<std::monostate>([this, conversation]() -> Status {
        endOffer(conversation, OfferOutcome::Withdrawn, m_me.name);
        return done();
    });
}

Consultation FakeConsole::colleagueConsults(
    ConversationId conversation, const sync::TransferTarget &to, const QString &question)
{
    const QueueRow &row = rows.at(conversation);
    Consultation asked;
    asked.id = ++m_lastConsultation;
    asked.conversation = conversation;
    asked.from = row.owner;
    asked.fromName = row.ownerName;
    asked.to = to.agent;
    asked.team = to.team;
    for (const AgentCard &agent : agents())
        asked.toName = agent.id == to.agent ? agent.name : asked.toName;
    for (const TeamCard &team : crews)
        asked.toName = team.id == to.team ? team.name : asked.toName;
    asked.reason = TransferReason::Specialist;
    asked.question = question;
    asked.askedAt = now();
    asked.expiresAt = now() + kOfferLife;
    consulted.push_back(asked);
    Q_EMIT consultationsChanged({asked});
    return asked;
}

void FakeConsole::consultantAccepts(ConversationId conversation, AgentId consultant)
{
    for (Consultation &open : consulted) {
        if (open.conversation != conversation)
            continue;
        open.consultant = consultant;
        for (const AgentCard &agent : agents())
            open.consultantName = agent.id == consultant ? agent.name : open.consultantName;
        open.expiresAt = now() + kConsultationSilence;
    }
    Q_EMIT consultationsChanged(consulted);
}

void FakeConsole::endConsultation(
    ConversationId conversation, ConsultationOutcome outcome, const QString &by, const QString &answer)
{
    std::vector<Consultation> told;
    for (Consultation open : std::exchange(consulted, {})) {
        if (open.conversation != conversation) {
            consulted.push_back(open);
            continue;
        }
        open.outcome = outcome;
        open.endedBy = by;
        for (const AgentCard &agent : agents())
            open.ended = agent.name == by ? agent.id : open.ended;
        open.answer = answer;
        told.push_back(open);
    }
    Q_EMIT consultationsChanged(told);
}

void FakeConsole::consultantWrites(ConversationId conversation, const QString &text)
{
    ThreadItem note = makeItem(conversation, Direction::Note, text);
    note.agent = AgentId{8};
    note.authorName = u"Ana Duarte"_s;
    note.consultation = true;
    addItem(note);
}

QFuture<Status> FakeConsole::askConsultation(ConversationId conversation, qint64 epoch, const sync::TransferTarget &to,
    TransferReason reason, const QString &question)
{
    orders.push_back({Operation::AskConsultation, conversation, epoch, question, {}});
    return obey<std::monostate>([this, conversation, epoch, to, reason, question]() -> Status {
        BELLHOP_CHECK(checkEpoch(conversation, epoch));
        (void)colleagueConsults(conversation, to, question);
        consulted.back().reason = reason;
        return done();
    });
}

QFuture<Status> FakeConsole::acceptConsultation(ConversationId conversation)
{
    orders.push_back({Operation::AcceptConsultation, conversation, 0, {}, {}});
    return obey<std::monostate>([this, conversation]() -> Status {
        consultantAccepts(conversation, m_me.id);
        return done();
    });
}

QFuture<Status> FakeConsole::declineConsultation(ConversationId conversation, const QString &why)
{
    orders.push_back({Operation::DeclineConsultation, conversation, 0, why, {}});
    return obey<std::monostate>([this, conversation, why]() -> Status {
        endConsultation(conversation, ConsultationOutcome::Declined, m_me.name, why);
        return done();
    });
}

QFuture<Status> FakeConsole::endConsultation(ConversationId conversation)
{
    orders.push_back({Operation::EndConsultation, conversation, 0, {}, {}});
    return obey<std::monostate>([this, conversation]() -> Status {
        endConsultation(conversation, ConsultationOutcome::Ended, m_me.name);
        return done();
    });
}

QFuture<Status> FakeConsole::writeConsultation(ConversationId conversation, const QString &text)
{
    orders.push_back({Operation::Note, conversation, 0, text, {}});
    return obey<std::monostate>([this, conversation, text]() -> Status {
        ThreadItem note = makeItem(conversation, Direction::Note, text);
        note.consultation = true;
        addItem(note);
        return done();
    });
}

QFuture<Status> FakeConsole::handOver(ConversationId conversation, qint64 epoch, TransferReason, const QString &note)
{
    orders.push_back({Operation::HandOver, conversation, epoch, note, {}});
    return obey<std::monostate>([this, conversation, epoch]() -> Status {
        BELLHOP_CHECK(checkEpoch(conversation, epoch));
        const auto open = std::find_if(consulted.cbegin(), consulted.cend(),
            [conversation](const Consultation &one) { return one.conversation == conversation; });
        QueueRow &row = rows.at(conversation);
        row.owner = open->consultant;
        row.ownerName = open->consultantName;
        ++row.epoch;
        announce(conversation);
        endConsultation(conversation, ConsultationOutcome::HandedOver, m_me.name);
        return done();
    });
}

QFuture<Status> FakeConsole::markRead(ConversationId conversation, MessageId upTo)
{
    readMarks.push_back(upTo);
    rows.at(conversation).unread = 0; // Always obeyed: refusals are for what a person asked.
    QMetaObject::invokeMethod(
        this, [this, conversation] { announce(conversation); }, Qt::QueuedConnection);
    QPromise<Status> promise;
    promise.start();
    promise.addResult(done());
    promise.finish();
    return promise.future();
}

QFuture<Status> FakeConsole::setMyState(AgentState state, const QString &reason)
{
    statesSet.push_back({state, reason});
    return obey<std::monostate>([this, state, reason]() -> Status {
        StateFacts facts;
        facts.reason = reason;
        facts.by = m_me.id;
        changeMyState(state, facts);
        return done();
    });
}

QFuture<Status> FakeConsole::setStateOf(const SetStateOrder &order)
{
    statesSet.push_back(order);
    return obey<std::monostate>([this, order]() -> Status {
        m_colleagues[order.agent] = order.state;
        Q_EMIT peopleChanged();
        return done();
    });
}

QFuture<Status> FakeConsole::acknowledgeAlert(qint64 alert)
{
    return obey<std::monostate>([this, alert]() -> Status {
        const auto found = std::find_if(
            warnings.begin(), warnings.end(), [alert](const AlertCard &card) { return card.id == alert; });
        if (found == warnings.end())
            return makeError(ErrorKind::NotFound, u"This alert is over, or it is none of your teams'."_s);
        acknowledged.push_back(alert);
        found->acknowledgedBy = m_me.id;
        found->acknowledgedName = m_me.name;
        found->acknowledgedAt = clock.now();
        Q_EMIT alertsChanged();
        return done();
    });
}

QFuture<Status> FakeConsole::reportPresence(bool here)
{
    presence.push_back(here);
    QMetaObject::invokeMethod( // Always obeyed: refusals are for what a person asked.
        this,
        [this, here] {
            if (here && m_state == AgentState::Away)
                changeMyState(AgentState::Available);
            else if (!here && m_state == AgentState::Available)
                changeMyState(AgentState::Away);
        },
        Qt::QueuedConnection);
    QPromise<Status> promise;
    promise.start();
    promise.addResult(done());
    promise.finish();
    return promise.future();
}

QString FakeConsole::draft(ConversationId conversation) const
{
    const auto found = drafts.find(conversation);
    return found == drafts.end() ? QString() : found->second;
}

void FakeConsole::saveDraft(ConversationId conversation, const QString &text)
{
    if (text.isEmpty())
        drafts.erase(conversation);
    else
        drafts[conversation] = text;
}

std::vector<ConversationId> FakeConsole::draftedConversations() const
{
    std::vector<ConversationId> all;
    for (const auto &[id, text] : drafts)
        all.push_back(id);
    return all;
}

} // namespace bellhop::tests
