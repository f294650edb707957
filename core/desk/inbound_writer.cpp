// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/inbound_writer.h"

#include "core/base/uuid.h"
#include "core/desk/conversation_store.h"
#include "core/desk/media.h"
#include "core/desk/news.h"
#include "core/desk/statements.h"
#include "core/model/window.h"

#include <QSet>

#include <set>

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

/// By reach.
Result<std::map<qint64, ConversationId>> openConversations(
    db::Connection &connection, ChannelId channel, const std::vector<qint64> &reaches)
{
    std::map<qint64, ConversationId> out;
    if (reaches.empty())
        return out;
    std::vector<db::Params> rows;
    std::vector<db::Params> keys;
    for (const qint64 reach : reaches) {
        rows.push_back({{"uuid", newUuid()}, {"reach", reach}, {"channel", channel}});
        keys.push_back({{"id", reach}});
    }
    BELLHOP_CHECK(connection.executeMany(intakeStatements()["add_conversations"_L1], rows));
    BELLHOP_TRY(const db::Rows made, connection.queryMany(intakeStatements()["live_of_reaches"_L1], keys));
    std::vector<db::Params> intervals;
    for (const db::Row &row : made) {
        out[row.integer(0)] = row.id<ConversationId>(1);
        intervals.push_back({{"conversation", row.integer(1)}});
    }
    BELLHOP_CHECK(connection.executeMany(intakeStatements()["open_owners"_L1], intervals));
    BELLHOP_CHECK(connection.executeMany(intakeStatements()["open_statuses"_L1], intervals));
    return out;
}

} // namespace

Result<ConversationId> openConversation(db::Connection &connection, ChannelId channel, qint64 reach)
{
    BELLHOP_TRY(auto made, openConversations(connection, channel, {reach}));
    return made[reach];
}

Result<db::Params> messageColumns(db::Connection &connection, ChannelId channel, const InboundMessage &message)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? db::Value() : db::Value(text); };
    qint64 media = 0;
    if (message.media) {
        const bool fetchable = !message.media->providerMediaId.isEmpty() || !message.media->url.isEmpty();
        BELLHOP_TRY(const Instant now, connection.now());
        BELLHOP_TRY(media,
            connection.insert(intakeStatements()["add_media"_L1],
                {{"uuid", newUuid()}, {"channel", channel}, {"provider_id", message.media->providerMediaId.left(190)},
                    {"url", orNull(message.media->url)}, {"sha256", message.media->sha256.left(190)},
                    {"mime", message.media->mimeType.left(190)}, {"file", message.media->fileName.left(190)},
                    {"voice", message.media->voice},
                    {"state", toWire(fetchable ? MediaState::Known : MediaState::Failed)},
                    {"due", fetchable ? now : Instant()}, {"forgotten", now + kInboundMediaLife},
                    {"reason",
                        fetchable ? QString(u""_s)
                                  : u"WhatsApp could not pass this file on. Ask the guest to send it again."_s}}));
    }
    const db::Value content
        = message.content.isEmpty() ? db::Value() : db::Value(QString::fromUtf8(contentToJson(message.content)));
    return db::Params{{"uuid", newUuid()}, {"channel", channel}, {"kind", toWire(message.kind)},
        {"body", orNull(message.text)}, {"payload", orNull(message.payload.left(190))},
        {"provider_id", message.providerId}, {"reply_provider", orNull(message.replyToProviderId.left(190))},
        {"media", MessageId{media}}, {"forwarded", message.forwarded}, {"content", content},
        {"provider_at", message.sentAt}};
}

Status InboundWriter::write(const std::vector<const InboundMessage *> &messages)
{
    if (messages.empty())
        return done();
    BELLHOP_CHECK(findPeople(messages));
    BELLHOP_CHECK(findAnswers());
    BELLHOP_CHECK(findConversations());
    BELLHOP_CHECK(findQuoted());
    BELLHOP_CHECK(insertMessages());
    BELLHOP_CHECK(moveConversations());
    BELLHOP_CHECK(widenWindows());
    BELLHOP_CHECK(keepAnswers());
    return keepPreferences();
}

Status InboundWriter::findPeople(const std::vector<const InboundMessage *> &messages)
{
    std::vector<PersonRef> refs;
    refs.reserve(messages.size());
    for (const InboundMessage *message : messages)
        refs.push_back(message->from);
    BELLHOP_CHECK(m_people.prefetch(refs));
    int joins = 0;
    do { // whom two names turn out to be one person, their conversations have moved: look again
        joins = m_people.joins();
        m_lines.clear();
        m_conversations.clear();
        for (const InboundMessage *message : messages) {
            BELLHOP_TRY(const Reached reached, m_people.find(message->from));
            if (message->content.change)
                BELLHOP_CHECK(m_people.learn(message->from, *message->content.change));
            m_lines.push_back({message, reached, {}});
            m_conversations[reached.reachId] = {};
        }
    } while (joins != m_people.joins());
    return done();
}

/// What answers a survey stays in its closed conversation and opens none.
Status InboundWriter::findAnswers()
{
    std::vector<qint64> asked;
    for (const Line &line : m_lines) {
        if (!line.reached.isNew && (!line.reached.live.isSet() || pressesStars(*line.message)))
            asked.push_back(line.reached.reachId);
    }
    BELLHOP_TRY(m_surveys, openSurveys(m_connection, asked));
    if (m_surveys.isEmpty())
        return done();
    m_conversations.clear();
    std::set<qint64> reopened; // reaches: what comes later in the same post finds a live conversation
    for (Line &line : m_lines) {
        const auto survey = m_surveys.find(line.reached.reachId);
        const bool isLive = line.reached.live.isSet() || reopened.contains(line.reached.reachId);
        if (survey != m_surveys.end()) {
            survey->closed = survey->closed && !isLive;
            if (const auto stars = answerTo(*survey, *line.message)) {
                line.stars = *stars;
                survey->answered = true;
                line.staysApart = survey->closed;
            }
        }
        if (line.staysApart) {
            line.conversation = survey->conversation;
        } else {
            m_conversations[line.reached.reachId] = {};
            reopened.insert(line.reached.reachId);
        }
    }
    return done();
}

Status InboundWriter::findConversations()
{
    std::set<qint64> newReaches;
    for (const Line &line : m_lines) {
        const Reached &reached = line.reached;
        if (reached.isNew)
            newReaches.insert(reached.reachId);
        if (!reached.live.isSet() || m_conversations[reached.reachId].isSet())
            continue;
        m_conversations[reached.reachId] = reached.live;
        if (reached.resting || reached.goneOwner.isSet())
            BELLHOP_CHECK(wake(reached.live, reached.resting, reached.goneOwner));
    }
    std::vector<qint64> fresh;
    for (const auto &[reach, conversation] : m_conversations) {
        if (conversation.isSet())
            continue;
        bool reopened = false;
        if (!newReaches.contains(reach)) {
            BELLHOP_TRY(reopened, reopenRecent(reach));
        }
        if (!reopened)
            fresh.push_back(reach);
    }
    BELLHOP_CHECK(openNew(fresh));
    for (Line &line : m_lines) {
        if (!line.staysApart)
            line.conversation = m_conversations[line.reached.reachId];
    }
    return done();
}

// The guest wrote: what waited or slept is open again, and back in the queue when its owner is not there.
Status InboundWriter::wake(ConversationId conversation, bool snoozedOrPending, AgentId goneOwner)
{
    BELLHOP_TRY(StoredConversation stored, loadConversation(m_connection, conversation, {}));
    if (snoozedOrPending)
        BELLHOP_CHECK(moveStatus(m_connection, stored, ConversationStatus::Open, {}));
    if (goneOwner.isSet())
        BELLHOP_CHECK(changeOwner(m_connection, stored, {}, "owner_gone"_L1));
    return done();
}

Result<bool> InboundWriter::reopenRecent(qint64 reach)
{
    BELLHOP_TRY(const Instant now, m_connection.now());
    BELLHOP_TRY(const auto row,
        m_connection.first(
            intakeStatements()["recently_closed"_L1], {{"reach", reach}, {"since", now - kReopenWithin}}));
    if (!row)
        return false;
    const auto conversation = row->id<ConversationId>(0);
    BELLHOP_TRY(StoredConversation stored, loadConversation(m_connection, conversation, {}));
    BELLHOP_CHECK(reopenConversation(m_connection, stored, false, {}));
    m_conversations[reach] = conversation;
    if (stored.owner.kind != OwnerKind::Agent)
        return true;
    BELLHOP_TRY(const db::Rows alive,
        m_connection.queryMany(intakeStatements()["agents_alive"_L1], {{{"id", stored.owner.agent}}},
            {{"alive_since", now - kSessionLife}}));
    if (alive.empty())
        BELLHOP_CHECK(changeOwner(m_connection, stored, {}, "reopened"_L1));
    return true;
}

Status InboundWriter::openNew(const std::vector<qint64> &reaches)
{
    BELLHOP_TRY(const auto made, openConversations(m_connection, m_post.channel, reaches));
    for (const auto &[reach, conversation] : made)
        m_conversations[reach] = conversation;
    return done();
}

Status InboundWriter::findQuoted()
{
    std::vector<db::Params> ids;
    for (const Line &line : m_lines) {
        if (!line.message->replyToProviderId.isEmpty())
            ids.push_back({{"id", line.message->replyToProviderId}});
    }
    BELLHOP_TRY(const db::Rows rows,
        m_connection.queryMany(intakeStatements()["known_messages"_L1], ids, {{"channel", m_post.channel}}));
    for (const db::Row &row : rows)
        m_places.insert(row.text(0), {row.integer(1), row.integer(2)});
    return done();
}

Result<db::Params> InboundWriter::rowOf(const Line &line)
{
    BELLHOP_TRY(db::Params row, messageColumns(m_connection, m_post.channel, *line.message));
    const QuotedPlace place = m_places.value(line.message->replyToProviderId);
    const bool sameGuest = place.message != 0 && place.reach == line.reached.reachId;
    row.push_back({"conversation", line.conversation});
    row.push_back({"reply", MessageId{sameGuest ? place.message : 0}});
    return row;
}

Status InboundWriter::insertMessages()
{
    std::vector<db::Params> rows;
    rows.reserve(m_lines.size());
    for (const Line &line : m_lines) {
        BELLHOP_TRY(db::Params row, rowOf(line));
        rows.push_back(std::move(row));
    }
    BELLHOP_CHECK(m_connection.executeMany(intakeStatements()["add_messages"_L1], rows));
    return done();
}

// Somebody may have closed one of them since it was looked up: nobody would see its new message. Once more then.
Status InboundWriter::moveConversations()
{
    std::map<ConversationId, int> counts;
    for (const Line &line : m_lines) {
        if (!line.staysApart)
            ++counts[line.conversation];
    }
    std::map<int, std::vector<db::Params>> byCount; // nearly all have one
    for (const auto &[conversation, count] : counts)
        byCount[count].push_back({{"id", conversation}});
    qint64 moved = 0;
    for (const auto &[count, ids] : byCount) {
        BELLHOP_TRY(const qint64 some,
            m_connection.executeMany(intakeStatements()["last_messages"_L1], ids, {{"count", count}}));
        moved += some;
    }
    if (moved != static_cast<qint64>(counts.size()))
        return makeError(ErrorKind::StaleEpoch, u"The conversation was closed meanwhile."_s);
    return done();
}

Status InboundWriter::widenWindows()
{
    struct Window {
        PersonId person;
        Instant until;
    };
    BELLHOP_TRY(const Instant now, m_connection.now());
    std::map<qint64, Window> windows;
    for (const Line &line : m_lines) {
        Window &window = windows[line.reached.reachId];
        window.person = line.reached.person;
        // A provider's clock that runs ahead must not hold a window open that Meta has closed.
        const Instant at = line.message->sentAt.isSet() ? std::min(line.message->sentAt, now) : now;
        window.until = std::max(window.until, at + kServiceWindow);
    }
    std::vector<db::Params> rows;
    for (const auto &[reach, window] : windows) {
        rows.push_back(
            {{"reach", reach}, {"channel", m_post.channel}, {"person", window.person}, {"until", window.until}});
    }
    BELLHOP_CHECK(m_connection.executeMany(intakeStatements()["widen_windows"_L1], rows));
    return done();
}

Status InboundWriter::keepAnswers()
{
    std::vector<db::Params> ids;
    for (const Line &line : m_lines) {
        if (line.stars != 0)
            ids.push_back({{"id", line.message->providerId}});
    }
    BELLHOP_TRY(const db::Rows rows,
        m_connection.queryMany(intakeStatements()["known_messages"_L1], ids, {{"channel", m_post.channel}}));
    QHash<QString, MessageId> stored;
    for (const db::Row &row : rows)
        stored.insert(row.text(0), row.id<MessageId>(1));
    for (const Line &line : m_lines) {
        if (line.stars != 0)
            BELLHOP_CHECK(keepAnswer(m_connection, m_surveys.value(line.reached.reachId), line.stars,
                stored.value(line.message->providerId), line.staysApart));
    }
    return done();
}

Status InboundWriter::keepPreferences()
{
    for (const Line &line : m_lines) {
        if (!line.message->wantsMarketing)
            continue;
        const InboundMessage &message = *line.message;
        BELLHOP_TRY(const Instant now, m_connection.now());
        BELLHOP_CHECK(rememberPreference(m_connection, line.reached.reachId, *message.wantsMarketing,
            message.sentAt.isSet() ? message.sentAt : now));
    }
    return done();
}

} // namespace bellhop::desk
