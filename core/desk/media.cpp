// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/media.h"

#include "core/base/uuid.h"
#include "core/desk/conversation_store.h"
#include "core/model/send_limits.h"
#include "core/model/template_card.h"

#include <QCryptographicHash>

QByteArray bellhop_desk_media_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_media_sql(), u"desk/media"_s);
    return statements;
}

constexpr qsizetype kLongestReason = 190;

std::vector<db::Params> idsOf(const db::Rows &rows)
{
    std::vector<db::Params> ids;
    for (const db::Row &row : rows)
        ids.push_back({{"id", row.integer(0)}});
    return ids;
}

db::Value orNull(const QString &text)
{
    return text.isEmpty() ? db::Value() : db::Value(text);
}

Error leaseLost()
{
    return makeError(ErrorKind::Conflict, u"Another relay has this file by now."_s, u"media lease"_s);
}

/// Whoever shows the message reads it again.
Status touch(db::Connection &connection, qint64 media)
{
    BELLHOP_CHECK(connection.execute(book()["touch_messages"_L1], {{"id", media}}));
    return done();
}

Status settle(db::Database &database, QLatin1String statement, const MediaTask &task, db::Params params)
{
    params.push_back({"id", task.id});
    params.push_back({"token", task.lease});
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const qint64 won, connection.execute(book()[statement], params));
        return won == 0 ? Status(leaseLost()) : touch(connection, task.id);
    });
}

MediaFile fileOf(const db::Row &row)
{
    MediaFile file;
    file.uuid = row.text(0);
    file.mimeType = row.text(1);
    file.fileName = row.text(2);
    file.contentHash = row.text(3);
    file.thumbHash = row.text(4);
    file.bytes = row.integer(5);
    file.state = mediaStateFromWire(row.text(6)).value_or(MediaState::Known);
    file.reason = row.text(7);
    file.id = row.integer(8);
    return file;
}

Error noSuchFile()
{
    return makeError(ErrorKind::NotFound, u"There is no such file in your teams."_s);
}

Result<int> giveUp(db::Database &database, QLatin1String find, QLatin1String change, const db::Params &params)
{
    return database.write([&](db::Connection &connection) -> Result<int> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()[find]));
        if (rows.empty())
            return 0;
        BELLHOP_CHECK(connection.executeMany(book()[change], idsOf(rows), params));
        for (const db::Row &row : rows)
            BELLHOP_CHECK(touch(connection, row.integer(0)));
        return static_cast<int>(rows.size());
    });
}

Error fileGone()
{
    return makeError(ErrorKind::BadData, u"The file is no longer here. Attach it again."_s, u"media to send"_s);
}

/// Orders its upload where the provider wants one.
Result<Sendable> taken(db::Connection &connection, const db::Row &row, ChannelId channel, Provider provider)
{
    if (row.text(1) != toWire(MediaState::Stored))
        return fileGone();
    if (row.id<ChannelId>(6) != channel)
        return makeError(ErrorKind::BadData, u"The file was attached to another channel. Attach it again."_s);
    Sendable sendable;
    sendable.id = row.integer(0);
    sendable.uuid = row.text(10);
    sendable.facts.mimeType = row.text(3);
    sendable.facts.bytes = row.integer(5);
    sendable.fileName = row.text(4);
    sendable.voice = row.flag(9);
    if (sendLimitsOf(provider).uploads) {
        const db::Params which{{"media", sendable.id}, {"channel", channel}};
        BELLHOP_CHECK(connection.execute(book()["want_upload"_L1], which));
        BELLHOP_CHECK(connection.execute(book()["revive_upload"_L1], which));
    }
    return sendable;
}

} // namespace

Result<std::vector<MediaTask>> leaseMedia(db::Database &database, int limit, milliseconds lease)
{
    const QString token = newUuid();
    return database.write([&](db::Connection &connection) -> Result<std::vector<MediaTask>> {
        std::vector<MediaTask> tasks;
        BELLHOP_TRY(const db::Rows due, connection.query(book()["due"_L1], {{"limit", limit}}));
        if (due.empty())
            return tasks;
        BELLHOP_CHECK(connection.executeMany(book()["lease"_L1], idsOf(due), {{"lease", lease}, {"token", token}}));
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["leased"_L1], {{"token", token}}));
        for (const db::Row &row : rows) {
            tasks.push_back({row.integer(0), token, row.text(1), row.id<ChannelId>(2), row.text(3), row.text(4),
                row.text(5), row.text(6), row.text(9), static_cast<int>(row.integer(7)), row.instant(8)});
        }
        return tasks;
    });
}

Status mediaStored(db::Database &database, const MediaTask &task, const MediaRow &row)
{
    return settle(database, "stored"_L1, task,
        {{"content", row.contentHash}, {"thumb", orNull(row.thumbHash)}, {"mime", row.facts.mimeType.left(190)},
            {"file", row.fileName.left(190)}, {"bytes", row.facts.bytes}, {"width", row.facts.width},
            {"height", row.facts.height}, {"reason", row.note.left(kLongestReason)}});
}

Status mediaLater(db::Database &database, const MediaTask &task, milliseconds pause, const QString &reason)
{
    BELLHOP_TRY(const Instant now, database.read([](db::Connection &connection) { return connection.now(); }));
    if (task.forgottenAt.isSet() && now + pause >= task.forgottenAt)
        return mediaFailed(database, task, reason);
    return settle(database, "later"_L1, task, {{"due", now + pause}, {"reason", reason.left(kLongestReason)}});
}

Status mediaFailed(db::Database &database, const MediaTask &task, const QString &reason)
{
    return settle(database, "failed"_L1, task, {{"reason", reason.left(kLongestReason)}});
}

Result<int> giveUpForgotten(db::Database &database)
{
    return giveUp(database, "forgotten"_L1, "give_up"_L1,
        {{"reason", u"WhatsApp keeps files for seven days; it was not fetched in that time."_s}});
}

Result<Instant> nextMediaDue(db::Database &database)
{
    return database.read([](db::Connection &connection) -> Result<Instant> {
        BELLHOP_TRY(const auto row, connection.first(book()["next_due"_L1]));
        return row && !row->isNull(0) ? row->instant(0) : Instant();
    });
}

Result<QSet<QString>> referencedContents(db::Database &database, const QStringList &contents)
{
    std::vector<db::Params> names;
    for (const QString &content : contents)
        names.push_back({{"name", content}});
    return database.read([&](db::Connection &connection) -> Result<QSet<QString>> {
        QSet<QString> found;
        for (const QLatin1String statement : {"referenced"_L1, "referenced_small"_L1}) {
            BELLHOP_TRY(const db::Rows rows, connection.queryMany(book()[statement], names));
            for (const db::Row &row : rows)
                found.insert(row.text(0));
        }
        return found;
    });
}

Result<int> dropUnsentUploads(db::Database &database)
{
    return giveUp(database, "drop_unsent"_L1, "forget_content"_L1, {});
}

Result<QString> siteUuid(db::Database &database)
{
    return database.read([](db::Connection &connection) -> Result<QString> {
        BELLHOP_TRY(const db::Row row, connection.one(book()["site_uuid"_L1], {}, u"site"_s));
        return row.text(0);
    });
}

Status agreeOnFolder(db::Database &database, const QString &folderUuid)
{
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.execute(book()["set_folder"_L1], {{"folder", folderUuid}}));
        BELLHOP_TRY(const db::Row row, connection.one(book()["folder"_L1], {}, u"setting"_s));
        if (row.text(0) == folderUuid)
            return done();
        return makeError(ErrorKind::Conflict,
            u"This is not the media folder that the other relays of this site use. Give all of them the same one."_s,
            u"media folder"_s);
    });
}

Result<Actor> actorOfToken(db::Database &database, const QString &token)
{
    const QString hash
        = QString::fromLatin1(QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
    return database.read([&](db::Connection &connection) -> Result<Actor> {
        BELLHOP_TRY(const auto row, connection.first(book()["session_of_token"_L1], {{"hash", hash}}));
        if (!row)
            return makeError(ErrorKind::Unauthorised, u"Your session has ended. The console signs in again."_s);
        Actor actor;
        actor.kind = Actor::Kind::Agent;
        actor.session = row->id<SessionId>(0);
        actor.agent = row->id<AgentId>(1);
        actor.role = roleFromWire(row->text(2)).value_or(Role::Agent);
        return actor;
    });
}

Result<MediaFile> mediaForAgent(db::Database &database, AgentId agent, const QString &uuid)
{
    return database.read([&](db::Connection &connection) -> Result<MediaFile> {
        BELLHOP_TRY(const auto row, connection.first(book()["file_for"_L1], {{"uuid", uuid}, {"agent", agent}}));
        return row ? Result<MediaFile>(fileOf(*row)) : Result<MediaFile>(noSuchFile());
    });
}

Result<MediaFile> mediaForLink(db::Database &database, const QString &uuid)
{
    return database.read([&](db::Connection &connection) -> Result<MediaFile> {
        BELLHOP_TRY(const auto row, connection.first(book()["file_for_link"_L1], {{"uuid", uuid}}));
        return row ? Result<MediaFile>(fileOf(*row)) : Result<MediaFile>(noSuchFile());
    });
}

Status retryMedia(db::Database &database, AgentId agent, const QString &uuid)
{
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const auto row, connection.first(book()["file_for"_L1], {{"uuid", uuid}, {"agent", agent}}));
        if (!row)
            return noSuchFile();
        const MediaFile file = fileOf(*row);
        if (file.state != MediaState::Failed)
            return done();
        BELLHOP_TRY(const qint64 again, connection.execute(book()["retry"_L1], {{"id", file.id}}));
        if (again == 0)
            return makeError(ErrorKind::Refused, u"WhatsApp no longer has this file. Ask the guest to send it again."_s,
                u"media forgotten"_s);
        return touch(connection, file.id);
    });
}

Result<UploadPlace> placeOfUpload(db::Database &database, AgentId agent, ConversationId conversation)
{
    return database.read([&](db::Connection &connection) -> Result<UploadPlace> {
        BELLHOP_TRY(const StoredConversation stored, loadConversation(connection, conversation, agent));
        BELLHOP_TRY(const auto row, connection.first(book()["channel_of"_L1], {{"id", conversation}}));
        if (!row || !stored.inSight)
            return makeError(ErrorKind::NotFound, u"There is no such conversation in your teams."_s);
        return UploadPlace{row->id<ChannelId>(0), providerFromWire(row->text(1)).value_or(Provider::Meta)};
    });
}

Result<UploadPlace> placeOfSample(db::Database &database, const Actor &actor, ChannelId channel)
{
    if (!canChangeTemplates(actor.role))
        return makeError(ErrorKind::Refused, u"Templates are changed by supervisors and administrators. Ask one."_s);
    return database.read([&](db::Connection &connection) -> Result<UploadPlace> {
        BELLHOP_TRY(const auto row, connection.first(book()["channel_in_use"_L1], {{"channel", channel}}));
        if (!row)
            return makeError(ErrorKind::NotFound, u"This channel is not in use."_s);
        return UploadPlace{channel, providerFromWire(row->text(0)).value_or(Provider::Meta)};
    });
}

Status addUpload(
    db::Database &database, AgentId agent, ChannelId channel, const QString &uuid, const MediaRow &row, bool voice)
{
    const Status added = database.write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.execute(book()["add_upload"_L1],
            {{"uuid", uuid}, {"channel", channel}, {"content", row.contentHash}, {"thumb", orNull(row.thumbHash)},
                {"mime", row.facts.mimeType.left(190)}, {"file", row.fileName.left(190)}, {"bytes", row.facts.bytes},
                {"width", row.facts.width}, {"height", row.facts.height}, {"voice", voice}, {"agent", agent}}));
        return done();
    });
    if (added.ok() || added.error().kind != ErrorKind::Conflict)
        return added;
    BELLHOP_TRY(const MediaFile known, mediaForAgent(database, agent, uuid));
    return known.contentHash == row.contentHash ? done() : added;
}

Result<std::vector<UploadTask>> leaseUploads(db::Database &database, int limit, milliseconds lease)
{
    const QString token = newUuid();
    return database.write([&](db::Connection &connection) -> Result<std::vector<UploadTask>> {
        std::vector<UploadTask> tasks;
        BELLHOP_CHECK(connection.execute(book()["renew_uploads"_L1]));
        BELLHOP_TRY(const db::Rows due, connection.query(book()["due_uploads"_L1], {{"limit", limit}}));
        if (due.empty())
            return tasks;
        BELLHOP_CHECK(
            connection.executeMany(book()["lease_uploads"_L1], idsOf(due), {{"lease", lease}, {"token", token}}));
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["leased_uploads"_L1], {{"token", token}}));
        for (const db::Row &row : rows) {
            UploadTask task;
            task.id = row.integer(0);
            task.media = row.integer(1);
            task.lease = token;
            task.channel = row.id<ChannelId>(2);
            task.file.uuid = row.text(3);
            task.contentHash = row.text(4);
            task.file.mimeType = row.text(5);
            task.file.fileName = row.text(6);
            task.file.bytes = row.integer(7);
            task.file.voice = row.flag(8);
            task.attempts = static_cast<int>(row.integer(9));
            tasks.push_back(std::move(task));
        }
        return tasks;
    });
}

Status uploadDone(db::Database &database, const UploadTask &task, const QString &providerId)
{
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const qint64 won,
            connection.execute(book()["upload_done"_L1],
                {{"provider_id", providerId.left(190)}, {"life", kUploadLife}, {"id", task.id},
                    {"token", task.lease}}));
        if (won == 0)
            return leaseLost();
        BELLHOP_CHECK(
            connection.execute(book()["note_reason"_L1], {{"reason", QString(u""_s)}, {"media", task.media}}));
        return touch(connection, task.media);
    });
}

Status uploadLater(db::Database &database, const UploadTask &task, milliseconds pause, const QString &reason)
{
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const qint64 won,
            connection.execute(book()["upload_later"_L1], {{"after", pause}, {"id", task.id}, {"token", task.lease}}));
        if (won == 0)
            return leaseLost();
        BELLHOP_CHECK(connection.execute(
            book()["note_reason"_L1], {{"reason", reason.left(kLongestReason)}, {"media", task.media}}));
        return touch(connection, task.media);
    });
}

Status uploadRefused(db::Database &database, const UploadTask &task, const QString &code, const QString &reason)
{
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(
            const qint64 won, connection.execute(book()["upload_failed"_L1], {{"id", task.id}, {"token", task.lease}}));
        if (won == 0)
            return leaseLost();
        BELLHOP_TRY(const db::Rows waiting,
            connection.query(book()["waiting_sends"_L1], {{"media", task.media}, {"channel", task.channel}}));
        for (const db::Row &row : waiting) {
            BELLHOP_TRY(const qint64 refused, connection.execute(book()["refuse_send"_L1], {{"id", row.integer(0)}}));
            if (refused == 0)
                continue;
            BELLHOP_CHECK(connection.execute(
                book()["fail_message"_L1], {{"code", code.left(32)}, {"text", reason}, {"message", row.integer(1)}}));
            BELLHOP_CHECK(connection.execute(
                book()["touch_conversation"_L1], {{"conversation", row.integer(2)}, {"message", row.integer(1)}}));
        }
        return done();
    });
}

Result<Sendable> takeForSending(
    db::Connection &connection, AgentId agent, ChannelId channel, Provider provider, const QString &uuid)
{
    BELLHOP_TRY(const auto row, connection.first(book()["to_send"_L1], {{"uuid", uuid}}));
    if (!row)
        return fileGone();
    if (row->integer(8) == 0)
        return row->id<AgentId>(2) == agent ? taken(connection, *row, channel, provider) : Result<Sendable>(fileGone());
    const QString own = newUuid();
    BELLHOP_CHECK(connection.execute(book()["copy_for_sending"_L1],
        {{"uuid", own}, {"channel", channel}, {"agent", agent}, {"id", row->integer(0)}}));
    return takeStored(connection, channel, provider, own);
}

Result<Sendable> takeStored(db::Connection &connection, ChannelId channel, Provider provider, const QString &uuid)
{
    BELLHOP_TRY(const auto row, connection.first(book()["to_send"_L1], {{"uuid", uuid}}));
    return row ? taken(connection, *row, channel, provider) : Result<Sendable>(fileGone());
}

} // namespace bellhop::desk
