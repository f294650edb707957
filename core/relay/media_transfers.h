// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel/adapter.h"
#include "core/net/http_client.h"
#include "core/relay/channel_book.h"
#include "core/relay/lanes.h"
#include "core/relay/media_shelf.h"
#include "core/relay/pulse.h"

#include <atomic>
#include <memory>
#include <thread>

namespace bellhop::relay {

/// Fetches guests' files from their providers as soon as they are announced, and uploads ours to providers that want
/// that (DESIGN §5). One thread that leases, two that write, the HTTP client's own for the network. What fails is tried
/// again with growing pauses until the provider has lost it; the row says why.
class MediaTransfers final
{
public:
    MediaTransfers(db::Database &database, const ChannelBook &channels, MediaShelf &shelf, MediaOptions options,
        std::function<void()> onChanged);
    ~MediaTransfers();
    Q_DISABLE_COPY_MOVE(MediaTransfers)

    void start();
    /// Something may be due. Any thread.
    void wake() { m_pulse.poke(); }
    void beginStop();
    /// What is on its way ends and is due again.
    void stop();

private:
    struct Fetch;
    struct Upload;
    using FetchPtr = std::shared_ptr<Fetch>;
    using UploadPtr = std::shared_ptr<Upload>;
    using ChannelPtr = std::shared_ptr<const ChannelSettings>;

    void run();
    Status leaseSome();
    void begin(desk::MediaTask task);
    void lookUp(const FetchPtr &fetch);
    void fetch(const FetchPtr &fetch, const QString &url);
    void fetched(const FetchPtr &fetch, const QString &url, const Result<net::ClientResponse> &response);
    void store(const FetchPtr &fetch);
    [[nodiscard]] Status storeNow(const FetchPtr &fetch);
    void later(const FetchPtr &fetch, const QString &reason);
    void fail(const FetchPtr &fetch, const QString &reason);
    void end(const FetchPtr &fetch, std::function<Status()> settle);

    void begin(desk::UploadTask task);
    void uploaded(const UploadPtr &upload, const Result<net::ClientResponse> &response);
    void uploadLater(const UploadPtr &upload, const QString &reason);
    void end(const UploadPtr &upload, std::function<Status()> settle);
    [[nodiscard]] milliseconds pauseAfter(int attempts) const;

    db::Database &m_database;
    const ChannelBook &m_channels;
    MediaShelf &m_shelf;
    const MediaOptions m_options;
    const std::function<void()> m_onChanged;
    Pulse m_pulse;
    std::atomic<int> m_inFlight{0};
    Lanes m_lanes;
    std::unique_ptr<net::HttpClient> m_client;
    std::thread m_thread;
};

} // namespace bellhop::relay
