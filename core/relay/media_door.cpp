// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/media_door.h"

#include "core/base/json.h"
#include "core/base/uuid.h"
#include "core/model/command.h"
#include "core/net/url.h"
#include "core/relay/log.h"

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char kMedia[] = "/media/";
constexpr char kLink[] = "/m/";
constexpr qint64 kPart = 256 * 1024; // of an answer
constexpr std::size_t kWaiting = 2000;
constexpr int kThreads = 3;

int statusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorised:
        return 401;
    case ErrorKind::NotFound:
        return 404;
    case ErrorKind::Conflict:
        return 409;
    case ErrorKind::BadData:
        return 422;
    case ErrorKind::Refused:
        return 507;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::StaleEpoch:
    case ErrorKind::Database:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::QueueFull:
    case ErrorKind::SchemaTooNew:
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        break;
    }
    return 503;
}

/// The reason for the person, where the console may hear it.
net::HttpResponse refusal(const Error &error, int status = 0)
{
    return {status > 0 ? status : statusOf(error.kind), "application/json", toJson(error).toBytes(),
        {{"Cache-Control", "no-store"}}};
}

QString tokenOf(const net::HttpRequest &request)
{
    const QByteArray value = net::singleHeaderValue(request.headers, "Authorization");
    constexpr qsizetype kLongest = 256;
    return value.startsWith("Bearer ") && value.size() < kLongest ? QString::fromLatin1(value.sliced(7)) : QString();
}

/// First and last byte that are wanted, of `bytes`; nothing when the range cannot be met.
std::optional<std::pair<qint64, qint64>> rangeOf(const QByteArray &header, qint64 bytes)
{
    const QByteArrayView spec = QByteArrayView(header).sliced(6);
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0 || spec.contains(','))
        return std::nullopt;
    bool hasFrom = false;
    bool hasTo = false;
    qint64 from = spec.first(dash).toByteArray().toLongLong(&hasFrom);
    qint64 to = spec.sliced(dash + 1).toByteArray().toLongLong(&hasTo);
    if (!hasFrom && hasTo) { // the last so many
        from = std::max<qint64>(0, bytes - to);
        to = bytes - 1;
    } else if (hasFrom && !hasTo) {
        to = bytes - 1;
    } else if (!hasFrom) {
        return std::nullopt;
    }
    to = std::min(to, bytes - 1);
    if (from < 0 || from > to)
        return std::nullopt;
    return std::pair(from, to);
}

/// Never a type that a browser would run.
QByteArray servedType(const QString &mime)
{
    const QString plain = mime.section(u';', 0, 0);
    const bool harmless = plain.startsWith("image/"_L1) || plain.startsWith("audio/"_L1)
        || plain.startsWith("video/"_L1) || plain == "application/pdf"_L1 || plain == "text/plain"_L1
        || plain.startsWith("application/vnd.openxmlformats"_L1) || plain.startsWith("application/vnd.ms-"_L1)
        || plain == "application/msword"_L1;
    return harmless && plain != "image/svg+xml"_L1 ? plain.toLatin1() : QByteArray("application/octet-stream");
}

/// Reads a content on the door's threads.
class ContentSource final : public net::BodySource
{
public:
    ContentSource(std::shared_ptr<Lanes> lanes, std::unique_ptr<media::ContentReader> reader, qint64 from, qint64 count)
        : m_lanes(std::move(lanes))
        , m_state(std::make_shared<State>())
    {
        m_state->reader = std::move(reader);
        m_state->at = from;
        m_state->left = count;
    }
    void next(std::function<void(QByteArray)> give) override
    {
        const bool taken = m_lanes->post(static_cast<qint64>(reinterpret_cast<quintptr>(m_state.get()) >> 6),
            [state = m_state, give] { give(state->read()); });
        if (!taken)
            give({});
    }

private:
    struct State {
        std::unique_ptr<media::ContentReader> reader;
        qint64 at = 0;
        qint64 left = 0;

        QByteArray read()
        {
            QByteArray part;
            while (left > 0 && part.size() < kPart) {
                const auto more = reader->read(at, std::min(left, kPart));
                if (!more.ok() || more->isEmpty())
                    return {};
                part.append(*more);
                at += more->size();
                left -= more->size();
            }
            return part;
        }
    };
    std::shared_ptr<Lanes> m_lanes;
    std::shared_ptr<State> m_state;
};

} // namespace

/// An upload on its way to the disk.
class MediaDoor::Sink final : public net::BodySink
{
public:
    struct Wanted {
        AgentId agent;
        ChannelId channel;
        Provider provider = Provider::Meta;
        QString uuid;
        QString name;
        MessageKind kind = MessageKind::Document;
        bool voice = false;
    };
    Sink(std::shared_ptr<Lanes> lanes, std::unique_ptr<media::ContentWriter> openedWriter, Wanted what)
        : wanted(std::move(what))
        , writer(std::move(openedWriter))
        , m_lanes(std::move(lanes))
    {
    }
    void take(QByteArray part, std::function<void(bool)> more) override
    {
        // The session keeps this sink until `more` is called; the lane keeps the writer.
        const bool taken = m_lanes->post(static_cast<qint64>(qHash(wanted.uuid)),
            [shared = writer, part = std::move(part), more] { more(shared->append(part).ok()); });
        if (!taken)
            more(false);
    }

    const Wanted wanted;
    std::shared_ptr<media::ContentWriter> writer;

private:
    std::shared_ptr<Lanes> m_lanes;
};

MediaDoor::MediaDoor(db::Database &database, const MediaShelf &shelf, media::LinkHmac linkHmac,
    std::shared_ptr<const Clock> clock, std::function<void()> onChanged)
    : m_database(database)
    , m_shelf(shelf)
    , m_linkHmac(std::move(linkHmac))
    , m_clock(std::move(clock))
    , m_onChanged(std::move(onChanged))
    , m_shared(std::make_shared<Lanes>(kThreads, kWaiting))
    , m_lanes(*m_shared)
{
}

net::StreamRule MediaDoor::uploadRule()
{
    net::StreamRule rule;
    rule.method = "POST";
    rule.path = "/media";
    rule.bodyBytes = kLargestMedia;
    rule.open = [this](const net::HttpRequest &head, std::function<void(net::StreamRule::Plan)> decide) {
        open(head, std::move(decide));
    };
    return rule;
}

void MediaDoor::open(const net::HttpRequest &head, std::function<void(net::StreamRule::Plan)> decide)
{
    const auto refuse = [decide](const Error &error, int status = 0) {
        net::StreamRule::Plan plan;
        plan.refusal = refusal(error, status);
        decide(std::move(plan));
    };
    if (!m_shelf.isReady()) {
        refuse(makeError(ErrorKind::QueueFull, u"The relay cannot keep files just now. Try again soon."_s), 503);
        return;
    }
    const QString token = tokenOf(head);
    Sink::Wanted wanted;
    wanted.uuid = QString::fromLatin1(head.queryValue("uuid").value_or(QByteArray()));
    wanted.name = QString::fromUtf8(head.queryValue("name").value_or(QByteArray())).left(190);
    wanted.voice = head.queryValue("voice").value_or(QByteArray()) == "1";
    const ConversationId conversation{head.queryValue("conversation").value_or(QByteArray()).toLongLong()};
    const auto kind = messageKindFromWire(QString::fromLatin1(head.queryValue("kind").value_or(QByteArray())));
    const ChannelId channel{head.queryValue("channel").value_or(QByteArray()).toLongLong()};
    if (!isUuid(wanted.uuid) || conversation.isSet() == channel.isSet() || !kind || !carriesMedia(*kind)) {
        refuse(makeError(ErrorKind::BadData, u"The upload lacks its conversation (or channel), kind or id."_s), 400);
        return;
    }
    wanted.kind = *kind;
    const bool taken = m_lanes.post(static_cast<qint64>(qHash(wanted.uuid)),
        [this, token, conversation, channel, wanted, decide = std::move(decide), refuse]() mutable {
            int status = 0;
            const auto plan = [&]() -> Result<net::StreamRule::Plan> {
                BELLHOP_TRY(const Actor actor, desk::actorOfToken(m_database, token));
                const auto found = channel.isSet() ? desk::placeOfSample(m_database, actor, channel)
                                                   : desk::placeOfUpload(m_database, actor.agent, conversation);
                status = !found.ok() && found.error().kind == ErrorKind::Refused ? 403 : 0;
                BELLHOP_TRY(const desk::UploadPlace place, found);
                BELLHOP_TRY(auto writer, m_shelf.store().write(kLargestMedia));
                wanted.agent = actor.agent;
                wanted.channel = place.channel;
                wanted.provider = place.provider;
                net::StreamRule::Plan opened;
                opened.sink = std::make_shared<Sink>(m_shared, std::move(writer), wanted);
                return opened;
            }();
            if (plan.ok())
                decide(*plan);
            else
                refuse(plan.error(), status);
        });
    if (!taken)
        refuse(makeError(ErrorKind::QueueFull, u"The relay is very busy. Try again soon."_s), 503);
}

bool MediaDoor::handle(net::HttpRequest &request, net::HttpServer::Respond &respond)
{
    if (request.sink) {
        finishUpload(std::static_pointer_cast<Sink>(request.sink), std::move(respond));
        return true;
    }
    const bool link = request.path.startsWith(kLink);
    if (!link && !request.path.startsWith(kMedia))
        return false;
    const QByteArray rest = link ? QByteArray() : request.path.sliced(static_cast<qsizetype>(sizeof(kMedia)) - 1);
    const bool again = rest.endsWith("/retry");
    const QString uuid = QString::fromLatin1(again ? rest.chopped(6) : rest);
    const bool reads = request.method == "GET" || request.method == "HEAD";
    const bool noLinks = link && !m_linkHmac; // then none was ever given out
    if ((again ? request.method != "POST" : !reads) || (!link && !isUuid(uuid)) || noLinks) {
        respond(net::HttpResponse{404, {}, {}, {}});
        return true;
    }
    if (!m_shelf.isReady()) {
        respond(net::HttpResponse{503, {}, {}, {{"Retry-After", "5"}}});
        return true;
    }
    const auto shared = std::make_shared<net::HttpServer::Respond>(std::move(respond));
    const auto asked = std::make_shared<net::HttpRequest>(std::move(request));
    const bool taken = m_lanes.post(static_cast<qint64>(qHash(asked->path)), [this, shared, asked, link, again, uuid] {
        (*shared)(link ? serveLink(*asked) : again ? retry(*asked, uuid) : serveConsole(*asked, uuid));
    });
    if (!taken)
        (*shared)(net::HttpResponse{503, {}, {}, {{"Retry-After", "2"}}});
    return true;
}

void MediaDoor::finishUpload(const std::shared_ptr<Sink> &sink, net::HttpServer::Respond respond)
{
    const auto shared = std::make_shared<net::HttpServer::Respond>(std::move(respond));
    const bool taken = m_lanes.post(
        static_cast<qint64>(qHash(sink->wanted.uuid)), [this, sink, shared] { (*shared)(storedAnswer(sink)); });
    if (!taken)
        (*shared)(net::HttpResponse{503, {}, {}, {{"Retry-After", "2"}}});
}

net::HttpResponse MediaDoor::storedAnswer(const std::shared_ptr<Sink> &sink)
{
    const Sink::Wanted &wanted = sink->wanted;
    const auto stored = [&]() -> Result<desk::MediaRow> {
        BELLHOP_TRY(const media::StoredContent content, sink->writer->commit());
        BELLHOP_TRY(desk::MediaRow row, m_shelf.describe(content, wanted.name, {}));
        if (const Status fits = checkMedia(wanted.provider, wanted.kind, row.facts); !fits.ok())
            return makeError(ErrorKind::BadData, fits.error().message, fits.error().detail);
        BELLHOP_CHECK(desk::addUpload(m_database, wanted.agent, wanted.channel, wanted.uuid, row, wanted.voice));
        return row;
    }();
    if (!stored.ok())
        return refusal(stored.error());
    m_onChanged();
    Json body = Json::object();
    body.set("uuid"_L1, wanted.uuid).set("mime"_L1, stored->facts.mimeType).set("bytes"_L1, stored->facts.bytes);
    body.set("name"_L1, stored->fileName);
    return {201, "application/json", body.toBytes(), {{"Cache-Control", "no-store"}}};
}

net::HttpResponse MediaDoor::serveConsole(const net::HttpRequest &request, const QString &uuid)
{
    const auto file = [&]() -> Result<desk::MediaFile> {
        BELLHOP_TRY(const Actor actor, desk::actorOfToken(m_database, tokenOf(request)));
        return desk::mediaForAgent(m_database, actor.agent, uuid);
    }();
    if (!file.ok())
        return refusal(file.error());
    const bool small = request.queryValue("small").value_or(QByteArray()) == "1";
    const QString &content = small ? file->thumbHash : file->contentHash;
    if (file->state == MediaState::Failed || file->state == MediaState::Erased)
        return refusal(makeError(ErrorKind::Refused, file->reason), 410);
    if (file->state != MediaState::Stored)
        return refusal(makeError(ErrorKind::QueueFull, u"The file is still on its way."_s), 425);
    if (content.isEmpty())
        return refusal(makeError(ErrorKind::NotFound, u"There is no small picture of this file."_s));
    return serve(request, *file, content);
}

net::HttpResponse MediaDoor::retry(const net::HttpRequest &request, const QString &uuid)
{
    const auto done = [&]() -> Status {
        BELLHOP_TRY(const Actor actor, desk::actorOfToken(m_database, tokenOf(request)));
        return desk::retryMedia(m_database, actor.agent, uuid);
    }();
    if (!done.ok())
        return refusal(done.error(), done.error().kind == ErrorKind::Refused ? 410 : 0);
    m_onChanged();
    return {204, {}, {}, {}};
}

net::HttpResponse MediaDoor::serveLink(const net::HttpRequest &request)
{
    const auto uuid = media::openSignedPath(request.path, request.query, m_clock->now(), m_linkHmac);
    if (!uuid.ok())
        return {403, {}, {}, {}};
    const auto file = desk::mediaForLink(m_database, *uuid);
    if (!file.ok() || file->state != MediaState::Stored)
        return {file.ok() || file.error().kind == ErrorKind::NotFound ? 404 : 503, {}, {}, {}};
    return serve(request, *file, file->contentHash);
}

net::HttpResponse MediaDoor::serve(const net::HttpRequest &request, const desk::MediaFile &file, const QString &content)
{
    auto reader = m_shelf.store().read(content);
    if (!reader.ok()) {
        qCWarning(lcRelay).noquote() << "media" << file.id << "cannot be read:" << reader.error().detail;
        return refusal(reader.error(), 404);
    }
    const qint64 bytes = (*reader)->bytes();
    net::HttpResponse response;
    response.contentType = content == file.thumbHash ? QByteArray("image/jpeg") : servedType(file.mimeType);
    response.headers = {{"Accept-Ranges", "bytes"}, {"X-Content-Type-Options", "nosniff"},
        {"Content-Security-Policy", "default-src 'none'; sandbox"}, {"Cache-Control", "private, no-store"},
        {"Content-Disposition", "attachment; filename*=UTF-8''" + net::percentEncoded(file.fileName.toUtf8())}};
    qint64 from = 0;
    qint64 count = bytes;
    if (const QByteArray wanted = request.header("Range"); wanted.startsWith("bytes=")) {
        const auto range = rangeOf(wanted, bytes);
        if (!range) {
            response.status = 416;
            response.headers.emplace_back("Content-Range", "bytes */" + QByteArray::number(bytes));
            return response;
        }
        from = range->first;
        count = range->second - range->first + 1;
        response.status = 206;
        response.headers.emplace_back("Content-Range",
            "bytes " + QByteArray::number(from) + '-' + QByteArray::number(range->second) + '/'
                + QByteArray::number(bytes));
    }
    response.source = std::make_shared<ContentSource>(m_shared, std::move(*reader), from, count);
    response.sourceBytes = count;
    return response;
}

} // namespace bellhop::relay
