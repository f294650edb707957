// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/model/media.h"
#include "core/model/people.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace bellhop::desk {

// The rows behind files of messages. What is fetched or uploaded is leased, so of several relays one does it, and one
// that dies leaves it to the others. Every call blocks; any thread.

/// How long Meta keeps a guest's file, and one of ours.
inline constexpr milliseconds kInboundMediaLife{7LL * 24 * 3600 * 1000};
inline constexpr milliseconds kUploadLife{30LL * 24 * 3600 * 1000};

/// A guest's file that this relay may fetch now.
struct MediaTask {
    qint64 id = 0;
    QString lease;
    QString uuid;
    ChannelId channel;
    QString providerId; ///< May be empty when there is a `url`.
    QString url; ///< May be empty or over.
    QString claimedType;
    QString sha256; ///< As the provider sends it; may be empty.
    QString fileName;
    int attempts = 0; ///< This one included.
    Instant forgottenAt; ///< When the provider loses it; unset: not known.
};
Result<std::vector<MediaTask>> leaseMedia(db::Database &database, int limit, milliseconds lease);

/// A file as it lies in the store.
struct MediaRow {
    QString contentHash;
    QString thumbHash; ///< Empty: none.
    QString fileName; ///< Safe to be shown.
    MediaFacts facts;
    QString note; ///< For the agent, when it is not what it says it is; usually empty.
};
/// Conflict when the lease was lost or the provider's time is over: then it does not count as stored.
Status mediaStored(db::Database &database, const MediaTask &task, const MediaRow &row);
/// Due again after `pause`; failed instead when the provider will have lost it by then.
Status mediaLater(db::Database &database, const MediaTask &task, milliseconds pause, const QString &reason);
Status mediaFailed(db::Database &database, const MediaTask &task, const QString &reason);
/// What providers have lost before anybody fetched it becomes failed; how many.
Result<int> giveUpForgotten(db::Database &database);
/// When the next fetch or upload is due; unset: nothing waits.
Result<Instant> nextMediaDue(db::Database &database);

/// Which of these contents any row refers to.
Result<QSet<QString>> referencedContents(db::Database &database, const QStringList &contents);
/// Uploads that no message took within a day let go of their content; how many.
Result<int> dropUnsentUploads(db::Database &database);
/// The site's uuid, and whether this folder is the one its relays share: the first that asks decides. Conflict:
/// another.
Result<QString> siteUuid(db::Database &database);
Status agreeOnFolder(db::Database &database, const QString &folderUuid);

/// A file as it is served.
struct MediaFile {
    qint64 id = 0;
    QString uuid;
    QString mimeType;
    QString fileName;
    QString contentHash;
    QString thumbHash;
    qint64 bytes = 0;
    MediaState state = MediaState::Known;
    QString reason;
};
/// Who holds a console's session token. Unauthorised when it is over.
Result<Actor> actorOfToken(db::Database &database, const QString &token);
/// NotFound also when the person may not see it.
Result<MediaFile> mediaForAgent(db::Database &database, AgentId agent, const QString &uuid);
Result<MediaFile> mediaForLink(db::Database &database, const QString &uuid);
/// A failed one is fetched again, if its provider still has it. Refused when not.
Status retryMedia(db::Database &database, AgentId agent, const QString &uuid);

/// Where an upload goes. NotFound when the conversation is not in the agent's sight.
struct UploadPlace {
    ChannelId channel;
    Provider provider = Provider::Meta;
};
Result<UploadPlace> placeOfUpload(db::Database &database, AgentId agent, ConversationId conversation);
/// The same for the example of a template's heading. Refused for those who may not change templates.
Result<UploadPlace> placeOfSample(db::Database &database, const Actor &actor, ChannelId channel);
/// `uuid` is the uploader's own: a repeat answers the same.
Status addUpload(
    db::Database &database, AgentId agent, ChannelId channel, const QString &uuid, const MediaRow &row, bool voice);

/// A file of ours on its way to a provider that keeps it before it is sent.
struct UploadTask {
    qint64 id = 0;
    qint64 media = 0;
    QString lease;
    ChannelId channel;
    QString contentHash;
    OutgoingMedia file;
    int attempts = 0; ///< This one included.
};
Result<std::vector<UploadTask>> leaseUploads(db::Database &database, int limit, milliseconds lease);
Status uploadDone(db::Database &database, const UploadTask &task, const QString &providerId);
/// Nothing was sent; what waits for it goes on waiting.
Status uploadLater(db::Database &database, const UploadTask &task, milliseconds pause, const QString &reason);
/// For good: the messages that wait for it fail with this reason.
Status uploadRefused(db::Database &database, const UploadTask &task, const QString &code, const QString &reason);

/// The media row of an upload that may be sent on this channel by this agent; with the provider's upload ordered where
/// it wants one. Of a canned answer's file a row of its own is made for the channel, so that what becomes of the
/// message is nothing to the answer. Inside the transaction of the order.
struct Sendable {
    qint64 id = 0;
    QString uuid;
    MediaFacts facts; ///< Type and size; codec and sides were checked when it was uploaded.
    QString fileName;
    bool voice = false;
};
Result<Sendable> takeForSending(
    db::Connection &connection, AgentId agent, ChannelId channel, Provider provider, const QString &uuid);
/// The same for the file of a message of ours that is sent again, whoever attached it.
Result<Sendable> takeStored(db::Connection &connection, ChannelId channel, Provider provider, const QString &uuid);

} // namespace bellhop::desk
