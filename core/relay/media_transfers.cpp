// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/media_transfers.h"

#include "core/base/backoff.h"
#include "core/net/url.h"
#include "core/relay/log.h"
#include "core/relay/provider_call.h"

#include <algorithm>

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kRedirects = 4;
constexpr std::size_t kWritesWaiting = 1000;
constexpr qint64 kPartBytes = 64 * 1024;
constexpr qint64 kShortAnswer = 64 * 1024; // a few fields of JSON
constexpr milliseconds kShelfAgain = 30s;
constexpr milliseconds kLeaseMargin = 60s; // of a lease beyond the transfer's own time
constexpr milliseconds kUnconfigured = 60s;
constexpr int kUploadTries = 30; // with pauses that grow to a quarter of an hour: some six hours

/// Where the settings replace the provider's address, that place may be inside: an administrator chose it.
bool isConfigured(const ChannelSettings &channel, const QByteArray &url)
{
    const auto base = net::parseUrl(channel.apiBase.toUtf8());
    const auto asked = net::parseUrl(url);
    return base.ok() && asked.ok() && base->scheme == asked->scheme && base->host == asked->host
        && base->port == asked->port;
}

/// Providers write it in hex or in base64.
bool isHashOf(const QString &told, const QString &hex)
{
    const QByteArray digest = QByteArray::fromHex(hex.toLatin1());
    const QByteArray said = told.toLatin1();
    if (said.size() == 64)
        return QByteArray::fromHex(said) == digest;
    if (said.size() == 43 || said.size() == 44)
        return QByteArray::fromBase64(said) == digest;
    return true; // nothing that could be one
}

} // namespace

/// One file on its way in. Its parts run one after the other, on the client's thread or a lane.
struct MediaTransfers::Fetch {
    desk::MediaTask task;
    ChannelPtr channel;
    std::unique_ptr<media::ContentWriter> writer;
    Status written = done();
    int hops = 0;
    bool lookedUp = false;
};

struct MediaTransfers::Upload {
    desk::UploadTask task;
    ChannelPtr channel;
    std::unique_ptr<media::ContentReader> reader;
    QByteArray head;
    QByteArray tail;
    qint64 at = 0; ///< Of the request's body.
};

MediaTransfers::MediaTransfers(db::Database &database, const ChannelBook &channels, MediaShelf &shelf,
    MediaOptions options, std::function<void()> onChanged)
    : m_database(database)
    , m_channels(channels)
    , m_shelf(shelf)
    , m_options(std::move(options))
    , m_onChanged(std::move(onChanged))
    , m_lanes(2, kWritesWaiting)
{
}

MediaTransfers::~MediaTransfers()
{
    stop();
}

void MediaTransfers::start()
{
    if (!m_shelf.isInstalled())
        return;
    net::HttpClientOptions options;
    options.connections = 2 * m_options.transfers;
    options.responseBytes = kLargestMedia;
    m_client = std::make_unique<net::HttpClient>(options);
    m_thread = std::thread([this] { run(); });
}

void MediaTransfers::beginStop()
{
    m_pulse.stop();
}

void MediaTransfers::stop()
{
    beginStop();
    if (m_thread.joinable())
        m_thread.join();
    m_client.reset(); // its last callbacks settle through the lanes
    m_lanes.stop();
}

void MediaTransfers::run()
{
    Backoff backoff(200ms, 10s);
    while (!m_pulse.isStopped()) {
        if (!m_shelf.prepare().ok()) {
            if (!m_pulse.wait(kShelfAgain))
                return;
            continue;
        }
        if (const Status leased = leaseSome(); !leased.ok()) {
            qCInfo(lcRelay).noquote() << "no media leased:" << toWire(leased.error().kind) << leased.error().detail;
            if (!m_pulse.rest(backoff.next()))
                return;
            continue;
        }
        backoff.reset();
        if (!m_pulse.wait(m_options.lookEvery))
            return;
    }
}

Status MediaTransfers::leaseSome()
{
    const milliseconds lease = m_options.answerWithin + kLeaseMargin;
    if (const int room = m_options.transfers - m_inFlight; room > 0) {
        BELLHOP_TRY(auto fetches, desk::leaseMedia(m_database, room, lease));
        for (desk::MediaTask &task : fetches)
            begin(std::move(task));
    }
    if (const int room = 2 * m_options.transfers - m_inFlight; room > 0) {
        BELLHOP_TRY(auto uploads, desk::leaseUploads(m_database, room, lease));
        for (desk::UploadTask &task : uploads)
            begin(std::move(task));
    }
    return done();
}

milliseconds MediaTransfers::pauseAfter(int attempts) const
{
    milliseconds pause = m_options.retryFirst;
    for (int i = 1; i < attempts && pause < m_options.retryCap; ++i)
        pause *= 2;
    return std::min(pause, m_options.retryCap);
}

// ---- in ----

void MediaTransfers::begin(desk::MediaTask task)
{
    ++m_inFlight;
    const auto one = std::make_shared<Fetch>();
    one->task = std::move(task);
    one->channel = m_channels.channels()->byId.value(one->task.channel);
    if (!one->channel) {
        later(one, u"The channel is switched off or has no secrets."_s);
        return;
    }
    // The address of a webhook is good for minutes: it serves the first try, a look-up the others.
    if (one->task.attempts == 1 && !one->task.url.isEmpty())
        fetch(one, one->task.url);
    else
        lookUp(one);
}

void MediaTransfers::lookUp(const FetchPtr &one)
{
    const channel::Adapter &adapter = channel::adapterFor(one->channel->provider);
    auto call = adapter.buildMediaLookup(*one->channel, one->task.providerId);
    if (!call.ok() || one->task.providerId.isEmpty() || one->lookedUp) {
        if (!one->task.url.isEmpty() && !one->lookedUp)
            fetch(one, one->task.url);
        else if (!call.ok() && call.error().kind != ErrorKind::Unauthorised)
            fail(one, call.error().message);
        else
            later(one, call.ok() ? u"WhatsApp does not give the file's address."_s : call.error().message);
        return;
    }
    one->lookedUp = true;
    net::ClientRequest request = requestOf(std::move(*call));
    request.responseBytes = kShortAnswer;
    request.publicOnly = !isConfigured(*one->channel, request.url);
    m_client->send(std::move(request), [this, one, &adapter](const Result<net::ClientResponse> &response) {
        if (!response.ok()) {
            later(one, response.error().message);
            return;
        }
        const auto place = adapter.readMediaLookup(answerOf(*response));
        if (place.ok()) {
            if (one->task.sha256.isEmpty())
                one->task.sha256 = place->sha256;
            if (place->bytes > kLargestMedia)
                fail(one, u"The file is larger than %1."_s.arg(sizeText(kLargestMedia)));
            else
                fetch(one, place->url);
        } else if (place.error().kind == ErrorKind::NotFound || place.error().kind == ErrorKind::Refused) {
            fail(one, u"WhatsApp no longer has this file. Ask the guest to send it again."_s);
        } else {
            later(one, place.error().message);
        }
    });
}

void MediaTransfers::fetch(const FetchPtr &one, const QString &url)
{
    auto call = channel::adapterFor(one->channel->provider).buildMediaFetch(*one->channel, url);
    if (!call.ok()) {
        fail(one, call.error().message);
        return;
    }
    auto writer = m_shelf.store().write(kLargestMedia);
    if (!writer.ok()) {
        later(one, writer.error().message);
        return;
    }
    one->writer = std::move(*writer);
    one->written = done();
    net::ClientRequest request = requestOf(std::move(*call));
    request.timeout = m_options.answerWithin;
    request.responseBytes = kLargestMedia;
    request.publicOnly = !isConfigured(*one->channel, request.url);
    request.onBody = [one](int status, QByteArrayView part) {
        if (status != 200)
            return true; // a page of words; it is thrown away
        one->written = one->writer->append(part);
        return one->written.ok();
    };
    m_client->send(std::move(request),
        [this, one, url](const Result<net::ClientResponse> &response) { fetched(one, url, response); });
}

void MediaTransfers::fetched(const FetchPtr &one, const QString &url, const Result<net::ClientResponse> &response)
{
    if (!one->written.ok()) { // the disk, or too large
        if (one->written.error().kind == ErrorKind::BadData)
            fail(one, one->written.error().message);
        else
            later(one, one->written.error().message);
    } else if (!response.ok()) {
        const bool forGood = response.error().kind == ErrorKind::BadData || response.error().kind == ErrorKind::Refused;
        if (forGood)
            fail(one, response.error().message);
        else
            later(one, response.error().message);
    } else if (response->status == 200) {
        store(one);
    } else if (response->status >= 301 && response->status <= 308 && !response->header("Location").isEmpty()) {
        const auto next = net::resolvedUrl(url.toUtf8(), response->header("Location"));
        if (!next.ok() || ++one->hops > kRedirects)
            fail(one, u"The file's address leads nowhere."_s);
        else
            fetch(one, QString::fromUtf8(*next)); // asks anew where it may go and with which credentials
    } else if (response->status == 404 || response->status == 410 || response->status == 403
        || response->status == 401) {
        if (!one->lookedUp && !one->task.providerId.isEmpty())
            lookUp(one); // the webhook's address is over
        else
            later(one, u"WhatsApp did not give the file (%1)."_s.arg(response->status));
    } else {
        later(one, u"WhatsApp did not give the file (%1)."_s.arg(response->status));
    }
}

void MediaTransfers::store(const FetchPtr &one)
{
    m_lanes.postFirm(one->task.id, [this, one] {
        const Status stored = storeNow(one);
        if (stored.ok() || stored.error().kind == ErrorKind::Conflict) {
            end(one, [] { return done(); });
            m_onChanged();
        } else {
            later(one, stored.error().message);
        }
    });
}

Status MediaTransfers::storeNow(const FetchPtr &one)
{
    BELLHOP_TRY(const media::StoredContent content, one->writer->commit());
    if (content.bytes == 0 || !isHashOf(one->task.sha256, content.sha256))
        return makeError(ErrorKind::BadData, u"The file did not arrive whole."_s, u"sha256"_s);
    BELLHOP_TRY(const desk::MediaRow row, m_shelf.describe(content, one->task.fileName, one->task.claimedType));
    return desk::mediaStored(m_database, one->task, row);
}

void MediaTransfers::later(const FetchPtr &one, const QString &reason)
{
    const milliseconds pause = one->channel ? pauseAfter(one->task.attempts) : kUnconfigured;
    end(one, [this, one, pause, reason] { return desk::mediaLater(m_database, one->task, pause, reason); });
}

void MediaTransfers::fail(const FetchPtr &one, const QString &reason)
{
    end(one, [this, one, reason] { return desk::mediaFailed(m_database, one->task, reason); });
}

void MediaTransfers::end(const FetchPtr &one, std::function<Status()> settle)
{
    m_lanes.postFirm(one->task.id, [this, one, settle = std::move(settle)] {
        one->writer.reset();
        if (const Status settled = settle(); !settled.ok())
            qCInfo(lcRelay).noquote() << "media" << one->task.id
                                      << "not settled, it is due again:" << toWire(settled.error().kind)
                                      << settled.error().detail;
        --m_inFlight;
        m_pulse.poke();
        m_onChanged();
    });
}

// ---- out ----

void MediaTransfers::begin(desk::UploadTask task)
{
    ++m_inFlight;
    const auto one = std::make_shared<Upload>();
    one->task = std::move(task);
    one->channel = m_channels.channels()->byId.value(one->task.channel);
    if (!one->channel) {
        uploadLater(one, u"The channel is switched off or has no secrets."_s);
        return;
    }
    auto reader = m_shelf.store().read(one->task.contentHash);
    auto call = channel::adapterFor(one->channel->provider).buildUpload(*one->channel, one->task.file);
    if (!reader.ok() || !call.ok()) {
        const Error why = reader.ok() ? call.error() : reader.error();
        if (why.kind == ErrorKind::Unauthorised)
            uploadLater(one, why.message);
        else
            end(one, [this, one, why] { return desk::uploadRefused(m_database, one->task, u"media"_s, why.message); });
        return;
    }
    one->reader = std::move(*reader);
    one->head = std::move(call->head);
    one->tail = std::move(call->tail);
    net::ClientRequest request = requestOf(std::move(call->call));
    request.timeout = m_options.answerWithin;
    request.responseBytes = kShortAnswer;
    request.streamedBytes = one->head.size() + one->reader->bytes() + one->tail.size();
    request.nextPart = [one] {
        const qint64 fileAt = one->at - one->head.size();
        QByteArray part;
        if (one->at == 0 && !one->head.isEmpty()) {
            part = one->head;
        } else if (fileAt < one->reader->bytes()) {
            if (auto read = one->reader->read(fileAt, kPartBytes); read.ok())
                part = std::move(*read);
        } else {
            part = one->tail;
        }
        one->at += part.size();
        return part;
    };
    m_client->send(
        std::move(request), [this, one](const Result<net::ClientResponse> &response) { uploaded(one, response); });
}

void MediaTransfers::uploaded(const UploadPtr &one, const Result<net::ClientResponse> &response)
{
    if (!response.ok()) {
        uploadLater(one, response.error().message); // an upload that nobody refers to harms nobody
        return;
    }
    const auto id = channel::adapterFor(one->channel->provider).readUpload(answerOf(*response));
    if (id.ok()) {
        end(one, [this, one, id = *id] { return desk::uploadDone(m_database, one->task, id); });
    } else if (id.error().kind == ErrorKind::Refused || id.error().kind == ErrorKind::BadData) {
        const Error why = id.error();
        end(one, [this, one, why] {
            return desk::uploadRefused(
                m_database, one->task, why.detail.isEmpty() ? u"media"_s : why.detail, why.message);
        });
    } else {
        uploadLater(one, id.error().message);
    }
}

void MediaTransfers::uploadLater(const UploadPtr &one, const QString &reason)
{
    if (one->channel && one->task.attempts >= kUploadTries) {
        end(one, [this, one, reason] { return desk::uploadRefused(m_database, one->task, u"media"_s, reason); });
        return;
    }
    const milliseconds pause = one->channel ? pauseAfter(one->task.attempts) : kUnconfigured;
    end(one, [this, one, pause, reason] { return desk::uploadLater(m_database, one->task, pause, reason); });
}

void MediaTransfers::end(const UploadPtr &one, std::function<Status()> settle)
{
    m_lanes.postFirm(one->task.id, [this, one, settle = std::move(settle)] {
        one->reader.reset();
        if (const Status settled = settle(); !settled.ok())
            qCInfo(lcRelay).noquote() << "upload" << one->task.id
                                      << "not settled, it is due again:" << toWire(settled.error().kind)
                                      << settled.error().detail;
        --m_inFlight;
        m_pulse.poke();
        m_onChanged();
    });
}

} // namespace bellhop::relay
