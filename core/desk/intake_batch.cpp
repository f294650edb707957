// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/intake_batch.h"

#include "core/desk/inbound_writer.h"
#include "core/desk/news.h"
#include "core/desk/statements.h"
#include "core/desk/status_apply.h"

#include <QSet>

#include <map>

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

Result<IntakeCounts> IntakeBatch::apply(const std::vector<Post> &posts)
{
    BELLHOP_TRY(const std::vector<const Post *> fresh, newPosts(posts));
    sort(fresh);
    std::map<ChannelId, Entries> byChannel;
    for (Entry &entry : m_entries) {
        if (entry.state == State::Open)
            byChannel[entry.post->channel].push_back(&entry);
    }
    for (const auto &[channel, entries] : byChannel)
        BELLHOP_CHECK(applyChannel(*entries.front()->post, entries));
    BELLHOP_CHECK(storePosts(fresh));
    return counts();
}

// A post whose answer got lost inside the house comes again under its own uuid: it is stored already.
Result<std::vector<const Post *>> IntakeBatch::newPosts(const std::vector<Post> &posts)
{
    std::vector<db::Params> ids;
    if (m_care != Care::Hopeful && m_care != Care::Fresh) {
        for (const Post &post : posts)
            ids.push_back({{"id", post.uuid}});
    }
    BELLHOP_TRY(const db::Rows rows, m_connection.queryMany(intakeStatements()["known_posts"_L1], ids));
    QSet<QString> known;
    for (const db::Row &row : rows)
        known.insert(row.text(0));
    std::vector<const Post *> fresh;
    for (const Post &post : posts) {
        if (!known.contains(post.uuid)) {
            known.insert(post.uuid);
            fresh.push_back(&post);
        }
    }
    return fresh;
}

void IntakeBatch::sort(const std::vector<const Post *> &posts)
{
    for (const Post *post : posts) {
        int position = 0;
        for (const InboundItem &item : post->delivery.items) {
            Entry entry{post, &item, position++, State::Open, {}, item.key.left(190)};
            if (const auto *ignored = std::get_if<IgnoredItem>(&item.event)) {
                entry.state = State::Ignored;
                entry.reason = ignored->reason;
            } else if (const auto *poisoned = std::get_if<PoisonedItem>(&item.event)) {
                entry.state = State::Quarantined;
                entry.reason = poisoned->reason;
            }
            m_entries.push_back(std::move(entry));
        }
    }
}

Status IntakeBatch::applyChannel(const Post &post, const Entries &entries)
{
    if (m_care != Care::OneByOne)
        return applyEntries(post, entries);
    for (Entry *entry : entries) {
        const Status status = m_connection.attempt([&] { return applyEntries(post, {entry}); });
        if (status.ok())
            continue;
        if (status.error().kind == ErrorKind::Network || status.error().kind == ErrorKind::Timeout)
            return status.error();
        entry->state = State::Quarantined;
        entry->reason = status.error().detail.isEmpty() ? status.error().message : status.error().detail;
    }
    return done();
}

Status IntakeBatch::applyEntries(const Post &post, const Entries &entries)
{
    Entries messages;
    Entries reactions;
    Entries statuses;
    Entries news;
    for (Entry *entry : entries) {
        if (const auto *message = std::get_if<InboundMessage>(&entry->item->event)) {
            const bool reaction = message->kind == MessageKind::Reaction;
            (reaction ? reactions : messages).push_back(entry);
            // A reaction is not a message of the thread; its key must not read like one.
            if (reaction)
                entry->key = (u"r:"_s + message->providerId).left(190);
        } else if (std::holds_alternative<StatusUpdate>(entry->item->event)) {
            statuses.push_back(entry);
        } else {
            news.push_back(entry);
        }
    }
    BELLHOP_CHECK(applyMessages(post, messages));
    for (Entry *entry : reactions)
        BELLHOP_CHECK(applyReaction(post, *entry));
    BELLHOP_CHECK(applyStatusEntries(post, statuses));
    for (Entry *entry : news)
        BELLHOP_CHECK(applyNews(post, *entry));
    return done();
}

Result<IntakeBatch::Entries> IntakeBatch::withoutKnown(const Post &post, const Entries &entries)
{
    std::vector<db::Params> ids;
    if (m_care != Care::Hopeful) {
        for (const Entry *entry : entries)
            ids.push_back({{"id", std::get<InboundMessage>(entry->item->event).providerId}});
    }
    BELLHOP_TRY(const db::Rows rows,
        m_connection.queryMany(intakeStatements()["known_messages"_L1], ids, {{"channel", post.channel}}));
    QSet<QString> known;
    for (const db::Row &row : rows)
        known.insert(row.text(0));
    Entries fresh;
    for (Entry *entry : entries) {
        const QString &id = std::get<InboundMessage>(entry->item->event).providerId;
        if (known.contains(id)) {
            entry->state = State::Duplicate;
        } else {
            known.insert(id);
            fresh.push_back(entry);
        }
    }
    return fresh;
}

Status IntakeBatch::applyMessages(const Post &post, const Entries &entries)
{
    if (entries.empty())
        return done();
    BELLHOP_TRY(const Entries fresh, withoutKnown(post, entries));
    std::vector<const InboundMessage *> messages;
    for (Entry *entry : fresh)
        messages.push_back(&std::get<InboundMessage>(entry->item->event));
    BELLHOP_CHECK(InboundWriter(m_connection, post).write(messages));
    for (Entry *entry : fresh)
        entry->state = State::Applied;
    return done();
}

Status IntakeBatch::applyReaction(const Post &post, Entry &entry)
{
    const auto &reaction = std::get<InboundMessage>(entry.item->event);
    BELLHOP_TRY(const db::Rows target,
        m_connection.queryMany(
            intakeStatements()["known_messages"_L1], {{{"id", reaction.reactionTo}}}, {{"channel", post.channel}}));
    if (target.empty()) {
        entry.state = State::Ignored;
        entry.reason = u"a reaction to a message that is not here"_s;
        return done();
    }
    const MessageId message{target.front().integer(1)};
    if (reaction.text.isEmpty()) {
        BELLHOP_CHECK(m_connection.execute(intakeStatements()["unreact"_L1], {{"message", message}}));
    } else {
        BELLHOP_TRY(const Instant now, m_connection.now());
        BELLHOP_CHECK(m_connection.execute(intakeStatements()["react"_L1],
            {{"message", message}, {"emoji", reaction.text.left(190)},
                {"at", reaction.sentAt.isSet() ? reaction.sentAt : now}}));
    }
    BELLHOP_CHECK(m_connection.execute(intakeStatements()["touch_message"_L1], {{"message", message}}));
    entry.state = State::Applied;
    return done();
}

Status IntakeBatch::applyNews(const Post &post, Entry &entry)
{
    BELLHOP_TRY(const NewsEffect effect, NewsWriter(m_connection, post).write(entry.item->event));
    entry.reason = effect.reason;
    switch (effect.kind) {
    case NewsEffect::Kind::Applied:
        entry.state = State::Applied;
        break;
    case NewsEffect::Kind::Duplicate:
        entry.state = State::Duplicate;
        break;
    case NewsEffect::Kind::Ignored:
        entry.state = State::Ignored;
        break;
    }
    return done();
}

Status IntakeBatch::applyStatusEntries(const Post &post, const Entries &entries)
{
    std::vector<StatusUpdate> updates;
    for (const Entry *entry : entries)
        updates.push_back(std::get<StatusUpdate>(entry->item->event));
    BELLHOP_TRY(const std::vector<StatusEffect> effects, applyStatuses(m_connection, post.channel, updates));
    for (std::size_t i = 0; i < effects.size(); ++i) {
        entries[i]->state = effects[i] == StatusEffect::Duplicate ? State::Duplicate : State::Applied;
        if (effects[i] == StatusEffect::Parked)
            entries[i]->reason = u"parked: its message is not known yet"_s;
    }
    return done();
}

Status IntakeBatch::storePosts(const std::vector<const Post *> &posts)
{
    std::vector<db::Params> headers;
    headers.reserve(posts.size());
    for (const Post *post : posts) {
        headers.push_back({{"uuid", post->uuid}, {"channel", post->channel}, {"bytes", post->bytes},
            {"items", static_cast<qint64>(post->delivery.items.size())}});
    }
    BELLHOP_CHECK(m_connection.executeMany(intakeStatements()["add_posts"_L1], headers));
    const auto word = [](State state) {
        switch (state) {
        case State::Open:
        case State::Applied:
            return "applied"_L1;
        case State::Duplicate:
            return "duplicate"_L1;
        case State::Ignored:
            return "ignored"_L1;
        case State::Quarantined:
            return "quarantined"_L1;
        }
        return "quarantined"_L1;
    };
    std::vector<db::Params> items;
    items.reserve(m_entries.size());
    for (const Entry &entry : m_entries) {
        // A repeat says nothing new: its slice is that of the first.
        const bool keepRaw = entry.state != State::Duplicate;
        items.push_back({{"post", entry.post->uuid}, {"position", entry.position}, {"channel", entry.post->channel},
            {"key", entry.key}, {"raw", keepRaw ? db::Value(QString::fromUtf8(entry.item->raw)) : db::Value()},
            {"state", word(entry.state)},
            {"reason", entry.reason.isEmpty() ? db::Value() : db::Value(entry.reason.left(190))}});
    }
    BELLHOP_CHECK(m_connection.executeMany(intakeStatements()["add_items"_L1], items));
    return done();
}

IntakeCounts IntakeBatch::counts() const
{
    IntakeCounts counts;
    for (const Entry &entry : m_entries) {
        switch (entry.state) {
        case State::Open:
        case State::Applied:
            ++counts.applied;
            break;
        case State::Duplicate:
            ++counts.duplicate;
            break;
        case State::Ignored:
            ++counts.ignored;
            break;
        case State::Quarantined:
            ++counts.quarantined;
            break;
        }
    }
    return counts;
}

} // namespace bellhop::desk
