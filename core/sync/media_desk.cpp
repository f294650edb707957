// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/media_desk.h"

#include "core/base/uuid.h"
#include "core/media/content_device.h"
#include "core/media/content_type.h"
#include "core/media/thumbnail.h"
#include "core/model/command.h"
#include "core/net/url.h"
#include "core/sync/log.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace bellhop::sync {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kLargestInMemory = 16 * kMegabyte;
constexpr auto kTransferTime = 600s;
constexpr qsizetype kUploadPart = 128 * 1024;

QString keyOf(const QString &uuid, MediaDesk::Part part)
{
    return uuid + (part == MediaDesk::Part::Small ? u"/small"_s : u"/whole"_s);
}

media::Sealer sealerOf(const Sealing &sealing)
{
    return {[seal = sealing.seal](QByteArrayView plain, QByteArrayView context) {
                const auto sealed = seal(plain.toByteArray(), QString::fromLatin1(context));
                return sealed.ok() ? *sealed : QByteArray(); // its length is wrong: the writer refuses it
            },
        [unseal = sealing.unseal](QByteArrayView sealed, QByteArrayView context) {
            return unseal(sealed.toByteArray(), QString::fromLatin1(context));
        }};
}

Error cancelled()
{
    return makeError(ErrorKind::Cancelled, u"Cancelled."_s);
}

/// What the relay said in words; otherwise by its status.
Error relayError(int status, const QByteArray &body)
{
    if (const auto json = Json::parse(body); json.ok() && json->string("message"_L1))
        return errorFromJson(*json);
    if (status == 401)
        return makeError(ErrorKind::Unauthorised, u"The session has ended; the console signs in again."_s);
    if (status == 413)
        return makeError(ErrorKind::Refused, u"This file is larger than the relay takes."_s);
    return makeError(ErrorKind::Network, u"The relay did not give the file (%1). Try again."_s.arg(status));
}

} // namespace

struct MediaDesk::Download {
    QString key;
    Watch watch;
    std::unique_ptr<media::ContentWriter> writer;
    Status written = done();
    QByteArray words; ///< Of an answer that is no file.
    qint64 total = 0;
    bool wasCancelled = false;
};

MediaDesk::MediaDesk(const ConsoleOptions &options)
    : m_options(options)
{
    net::HttpClientOptions client;
    client.caFile = options.caFile;
    client.connections = 6;
    client.responseBytes = kLargestMedia;
    m_client = std::make_unique<net::HttpClient>(client);
    here([this] { openStore(); });
}

MediaDesk::~MediaDesk()
{
    m_client.reset();
}

void MediaDesk::stop()
{
    m_stopped = true;
}

void MediaDesk::setSession(const QUrl &hub, const QString &token)
{
    const std::lock_guard lock(m_mutex);
    m_hub = hub;
    m_token = token;
}

/// What an earlier run has kept is not known any more by message: it is fetched again when it is looked at.
void MediaDesk::openStore()
{
    const QString folder = QDir(m_options.dataDir).filePath(u"media"_s);
    QDir(folder).removeRecursively();
    m_store = std::make_unique<media::ContentStore>(folder, sealerOf(m_options.sealing));
    const auto ready = m_store->prepare(u"00000000-0000-7000-8000-00000000c05e"_s);
    m_storeReady = ready.ok();
    if (!ready.ok())
        qCWarning(lcSync).noquote() << "files cannot be kept:" << ready.error().message << ready.error().detail;
}

net::ClientRequest MediaDesk::request(const QByteArray &method, const QByteArray &path) const
{
    net::ClientRequest request;
    request.method = method;
    const std::lock_guard lock(m_mutex);
    const QUrl &hub = m_hub.isEmpty() ? m_options.hub : m_hub;
    const QByteArray scheme = hub.scheme() == "wss"_L1 ? "https" : "http";
    request.url = scheme + "://" + hub.authority(QUrl::FullyEncoded).toUtf8() + path;
    request.headers = {{"Authorization", "Bearer " + m_token.toLatin1()}};
    request.timeout = kTransferTime;
    return request;
}

void MediaDesk::fetch(const QString &uuid, Part part, const Watch &watch, Fetched done)
{
    const QString key = keyOf(uuid, part);
    if (const auto kept = m_kept.find(key); kept != m_kept.end() && m_store->contains(kept->sha256)) {
        kept->used = ++m_uses;
        done(kept->sha256);
        return;
    }
    auto &waiting = m_waiting[key];
    waiting.push_back(std::move(done));
    if (waiting.size() > 1)
        return; // on its way already
    const auto download = std::make_shared<Download>();
    download->key = key;
    download->watch = watch;
    auto writer = m_storeReady ? m_store->write(kLargestMedia)
                               : Result<std::unique_ptr<media::ContentWriter>>(makeError(
                                   ErrorKind::Refused, u"This computer cannot keep files. Check its disk."_s));
    if (!writer.ok()) {
        download->written = writer.error();
        landed(download, net::ClientResponse());
        return;
    }
    download->writer = std::move(*writer);
    net::ClientRequest get = request("GET", "/media/" + uuid.toLatin1() + (part == Part::Small ? "?small=1" : ""));
    get.onBody = [this, download](int status, QByteArrayView bytes) {
        if (m_stopped || (download->watch.isCancelled && download->watch.isCancelled())) {
            download->wasCancelled = true;
            return false;
        }
        if (status != 200) {
            download->words.append(bytes.first(std::min<qsizetype>(bytes.size(), 4096)));
            return download->words.size() < 64 * 1024;
        }
        download->written = download->writer->append(bytes);
        return download->written.ok();
    };
    m_client->send(std::move(get), [this, download](Result<net::ClientResponse> response) {
        here([this, download, response = std::move(response)] { landed(download, response); });
    });
}

void MediaDesk::landed(const std::shared_ptr<Download> &download, const Result<net::ClientResponse> &response)
{
    const auto outcome = [&]() -> Result<QString> {
        if (download->wasCancelled)
            return cancelled();
        BELLHOP_CHECK(download->written);
        if (!response.ok())
            return response.error();
        if (response->status != 200)
            return relayError(response->status, download->words);
        BELLHOP_TRY(const media::StoredContent content, download->writer->commit());
        keep(download->key, content);
        return content.sha256;
    }();
    download->writer.reset();
    for (const Fetched &done : m_waiting.take(download->key))
        done(outcome);
    evict();
}

void MediaDesk::keep(const QString &key, const media::StoredContent &content)
{
    m_kept.insert(key, {content.sha256, content.bytes, ++m_uses});
    m_bytes += content.bytes;
}

void MediaDesk::evict()
{
    while (m_bytes > m_options.mediaBytes && m_kept.size() > 1) {
        const auto oldest = std::min_element(
            m_kept.begin(), m_kept.end(), [](const Kept &a, const Kept &b) { return a.used < b.used; });
        const Kept gone = *oldest;
        m_bytes -= gone.bytes;
        m_kept.erase(oldest);
        const bool shared = std::any_of(
            m_kept.cbegin(), m_kept.cend(), [&gone](const Kept &kept) { return kept.sha256 == gone.sha256; });
        if (!shared)
            QFile::remove(media::ContentStore::placeOf(QDir(m_options.dataDir).filePath(u"media"_s), gone.sha256));
    }
}

void MediaDesk::image(const QString &uuid, Part part, const Watch &watch, Done<QImage> done)
{
    here([this, uuid, part, watch, done = std::move(done)] {
        fetch(uuid, part, watch, [this, done](const Result<QString> &name) {
            done([&]() -> Result<QImage> {
                BELLHOP_TRY(const QString sha256, name);
                BELLHOP_TRY(const auto reader, m_store->read(sha256));
                BELLHOP_TRY(const QByteArray bytes, reader->readAll(kLargestInMemory));
                return media::decodePicture(bytes);
            }());
        });
    });
}

void MediaDesk::content(const QString &uuid, const Watch &watch, Done<QByteArray> done)
{
    here([this, uuid, watch, done = std::move(done)] {
        fetch(uuid, Part::Whole, watch, [this, done](const Result<QString> &name) {
            done([&]() -> Result<QByteArray> {
                BELLHOP_TRY(const QString sha256, name);
                BELLHOP_TRY(const auto reader, m_store->read(sha256));
                return reader->readAll(kLargestInMemory);
            }());
        });
    });
}

Status MediaDesk::writeOut(const QString &sha256, const QString &path) const
{
    BELLHOP_TRY(auto reader, m_store->read(sha256));
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return makeError(ErrorKind::Refused, u"%1 cannot be written: %2."_s.arg(path, out.errorString()));
    for (qint64 at = 0; at < reader->bytes();) {
        BELLHOP_TRY(const QByteArray part, reader->read(at, kUploadPart));
        if (part.isEmpty() || out.write(part) != part.size()) {
            out.remove();
            return makeError(ErrorKind::Refused, u"%1 cannot be written: %2."_s.arg(path, out.errorString()));
        }
        at += part.size();
    }
    return done();
}

void MediaDesk::copyTo(const QString &uuid, const QString &path, const Watch &watch, Done<std::monostate> done)
{
    here([this, uuid, path, watch, done = std::move(done)] {
        fetch(uuid, Part::Whole, watch, [this, path, done](const Result<QString> &name) {
            done(name.ok() ? writeOut(*name, path) : Status(name.error()));
        });
    });
}

void MediaDesk::copyFor(const QString &uuid, const QString &name, const Watch &watch, Done<QString> done)
{
    here([this, uuid, name, watch, done = std::move(done)] {
        fetch(uuid, Part::Whole, watch, [this, uuid, name, done](const Result<QString> &fetched) {
            done([&]() -> Result<QString> {
                BELLHOP_TRY(const QString sha256, fetched);
                BELLHOP_TRY(auto reader, m_store->read(sha256));
                media::ContentDevice device(std::move(reader));
                const MediaFacts facts = media::inspect(device);
                const QString folder = m_opened.filePath(uuid);
                if (!m_opened.isValid() || !QDir().mkpath(folder))
                    return makeError(ErrorKind::Refused, u"This computer has no room for a copy."_s);
                const QString path = QDir(folder).filePath(media::safeFileName(name, facts.mimeType));
                BELLHOP_CHECK(writeOut(sha256, path));
                QFile::setPermissions(path, QFileDevice::ReadOwner);
                return path;
            }());
        });
    });
}

void MediaDesk::retry(const QString &uuid, Done<std::monostate> done)
{
    m_client->send(request("POST", "/media/" + uuid.toLatin1() + "/retry"),
        [this, done = std::move(done)](const Result<net::ClientResponse> &response) {
            Status status = bellhop::done();
            if (!response.ok())
                status = response.error();
            else if (response->status != 204)
                status = relayError(response->status, response->body);
            here([done, status] { done(status); });
        });
}

Result<MediaDraft> MediaDesk::look(Provider provider, const Attachment &attachment, QIODevice &file) const
{
    MediaDraft draft;
    draft.uuid = newUuid();
    draft.facts = media::inspect(file);
    const QString name = attachment.name.isEmpty() ? QFileInfo(attachment.path).fileName() : attachment.name;
    draft.fileName = media::safeFileName(name, draft.facts.mimeType);
    if (attachment.asDocument) {
        draft.kind = MessageKind::Document;
        BELLHOP_CHECK(checkMedia(provider, draft.kind, draft.facts));
        return draft;
    }
    // What is a picture, a video or a sound is meant as one: what keeps it from that is told, not worked around.
    const QString family = draft.facts.mimeType.section(u'/', 0, 0);
    if (draft.facts.mimeType == "image/jpeg"_L1 || draft.facts.mimeType == "image/png"_L1)
        draft.kind = MessageKind::Image;
    else if (family == "video"_L1)
        draft.kind = MessageKind::Video;
    else if (family == "audio"_L1)
        draft.kind = MessageKind::Audio;
    else {
        BELLHOP_TRY(draft.kind, kindToSend(provider, draft.facts));
    }
    BELLHOP_CHECK(checkMedia(provider, draft.kind, draft.facts));
    draft.voice = goesAsVoice(draft.kind, draft.facts);
    return draft;
}

void MediaDesk::upload(ConversationId conversation, Provider provider, const Attachment &attachment, const Watch &watch,
    Done<MediaDraft> done)
{
    here([this, conversation, provider, attachment, watch, done = std::move(done)] {
        std::shared_ptr<QIODevice> file;
        if (attachment.path.isEmpty()) {
            const auto buffer = std::make_shared<QBuffer>();
            buffer->setData(attachment.bytes);
            file = buffer;
        } else {
            file = std::make_shared<QFile>(attachment.path);
        }
        if (!QFileInfo(attachment.path).isFile() && !attachment.path.isEmpty()) {
            done(makeError(ErrorKind::NotFound, u"%1 is no file."_s.arg(attachment.path)));
            return;
        }
        if (!file->open(QIODevice::ReadOnly)) {
            done(makeError(ErrorKind::Refused, u"The file cannot be read: %1."_s.arg(file->errorString())));
            return;
        }
        const auto draft = look(provider, attachment, *file);
        if (!draft.ok()) {
            done(draft.error());
            return;
        }
        const bool forTemplate = attachment.channel.isSet();
        net::FormFields query{{forTemplate ? "channel" : "conversation",
                                  QByteArray::number(forTemplate ? attachment.channel.value : conversation.value)},
            {"uuid", draft->uuid.toLatin1()}, {"kind", QByteArray(toWire(draft->kind).data())},
            {"name", draft->fileName.toUtf8()}};
        if (draft->voice)
            query.emplace_back("voice", "1");
        net::ClientRequest post = request("POST", "/media?" + net::formEncoded(query));
        post.streamedBytes = draft->facts.bytes;
        post.nextPart = [this, file, watch, total = draft->facts.bytes, sent = qint64(0)]() mutable {
            if (m_stopped || (watch.isCancelled && watch.isCancelled()))
                return QByteArray();
            const QByteArray part = file->read(std::min<qint64>(kUploadPart, total - sent));
            sent += part.size();
            if (watch.progress)
                watch.progress(static_cast<int>(100 * sent / total));
            return part;
        };
        m_client->send(
            std::move(post), [this, draft = *draft, watch, done](const Result<net::ClientResponse> &response) {
                Result<MediaDraft> outcome = draft;
                if (watch.isCancelled && watch.isCancelled())
                    outcome = cancelled();
                else if (!response.ok())
                    outcome = makeError(
                        ErrorKind::Network, u"The file did not reach the relay. Try again."_s, response.error().detail);
                else if (response->status != 201)
                    outcome = relayError(response->status, response->body);
                here([done, outcome] { done(outcome); });
            });
    });
}

} // namespace bellhop::sync
