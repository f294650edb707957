// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/written_items.h"

#include "core/model/shown_text.h"

#include <QSet>

#include <algorithm>

namespace bellhop::sync {

namespace {
constexpr std::size_t kMostRefused = 200; // of this run; the text is a draft as well
}

WrittenItems::Entry *WrittenItems::find(const QString &uuid)
{
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.item.uuid == uuid; });
    return found == m_entries.end() ? nullptr : &*found;
}

ThreadItem WrittenItems::add(const Command &command, const Me &author, Instant at, Instant lastStored)
{
    ThreadItem item;
    item.uuid = command.uuid;
    item.conversation = command.conversation;
    item.author = AuthorKind::Agent;
    item.agent = author.id;
    item.authorName = author.name;
    item.arrivedAt = at;
    item.written = true;
    const auto quote = [&item](MessageId quoted) {
        if (quoted.isSet())
            item.quote = Quote{quoted, {}, {}};
    };
    if (isForGuest(command.order))
        item.direction = Direction::Out;
    if (const auto *text = std::get_if<SendTextOrder>(&command.order)) {
        item.text = text->text;
        quote(text->quoted);
    } else if (const auto *filled = std::get_if<SendTemplateOrder>(&command.order)) {
        item.kind = MessageKind::Template;
        item.text = filled->preview;
    } else if (const auto *where = std::get_if<SendLocationOrder>(&command.order)) {
        item.kind = MessageKind::Location;
        item.content.place = where->place;
        item.text = shownText({}, item.content);
        quote(where->quoted);
    } else if (const auto *cards = std::get_if<SendContactsOrder>(&command.order)) {
        item.kind = MessageKind::Contacts;
        item.content.contacts = cards->contacts;
        item.text = shownText({}, item.content);
        quote(cards->quoted);
    } else if (const auto *choices = std::get_if<SendInteractiveOrder>(&command.order)) {
        item.kind = MessageKind::Interactive;
        item.content.interactive = choices->interactive;
        item.words = choices->text;
        item.text = shownText(item.words, item.content);
        quote(choices->quoted);
    } else if (const auto *media = std::get_if<SendMediaOrder>(&command.order)) {
        item.kind = media->kind;
        item.text = media->caption;
        item.fileName = media->fileName;
        item.mediaUuid = media->media;
        item.mediaState = MediaState::Stored;
        item.voice = media->voice;
        item.mediaThumb = media->kind == MessageKind::Image || media->kind == MessageKind::Sticker;
        quote(media->quoted);
    } else if (const auto *note = std::get_if<NoteOrder>(&command.order)) {
        item.direction = Direction::Note;
        item.text = note->text;
        item.consultation = note->consultation;
    }
    m_entries.push_back({item});
    moveBehind(command.conversation, lastStored);
    return m_entries.back().item;
}

void WrittenItems::setQuote(const QString &uuid, const Quote &quote)
{
    if (Entry *entry = find(uuid))
        entry->item.quote = quote;
}

const ThreadItem *WrittenItems::confirm(const QString &uuid)
{
    Entry *entry = find(uuid);
    if (entry == nullptr)
        return nullptr;
    entry->isConfirmed = true;
    return &entry->item;
}

const ThreadItem *WrittenItems::refuse(const QString &uuid, const Error &error)
{
    Entry *entry = find(uuid);
    if (entry == nullptr)
        return nullptr;
    entry->item.written = false;
    entry->item.tick = Tick::Failed;
    entry->item.errorCode = toWire(error.kind);
    entry->item.errorText = error.message;
    const auto refused
        = std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &e) { return e.isRefused(); });
    if (static_cast<std::size_t>(refused) > kMostRefused) {
        m_entries.erase(std::find_if(m_entries.begin(), m_entries.end(), [](const Entry &e) { return e.isRefused(); }));
        entry = find(uuid);
    }
    return entry == nullptr ? nullptr : &entry->item;
}

void WrittenItems::remove(const QString &uuid)
{
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.item.uuid == uuid; });
}

void WrittenItems::dropStored(const std::vector<ThreadItem> &stored)
{
    if (m_entries.empty())
        return;
    QSet<QString> uuids;
    for (const ThreadItem &item : stored)
        uuids.insert(item.uuid);
    std::erase_if(m_entries, [&](const Entry &entry) { return uuids.contains(entry.item.uuid); });
}

std::vector<ThreadItem> WrittenItems::moveBehind(ConversationId conversation, Instant lastStored)
{
    std::vector<ThreadItem> moved;
    Instant behind = lastStored;
    for (Entry &entry : m_entries) {
        if (entry.item.conversation != conversation || entry.isRefused())
            continue;
        if (entry.item.arrivedAt <= behind) {
            entry.item.arrivedAt = behind + milliseconds(1);
            moved.push_back(entry.item);
        }
        behind = entry.item.arrivedAt;
    }
    return moved;
}

std::vector<ThreadItem> WrittenItems::of(ConversationId conversation) const
{
    std::vector<ThreadItem> items;
    for (const Entry &entry : m_entries) {
        if (entry.item.conversation == conversation)
            items.push_back(entry.item);
    }
    return items;
}

} // namespace bellhop::sync
