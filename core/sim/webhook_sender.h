// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/net/http_client.h"
#include "core/net/url.h"
#include "core/sim/faults.h"
#include "core/sim/ledger.h"
#include "core/sim/scheduler.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <vector>

namespace bellhop::sim {

/// "https://hotel.test/hook#rc=5": what follows "#" is for the provider alone.
[[nodiscard]] QByteArray withoutFragment(const QByteArray &url);

/// Something that a provider has to tell. Which of `content` and `form` is used is the provider's way.
struct Webhook {
    QString guest; ///< What concerns one guest is delivered in order.
    Json content;
    net::FormFields form;
    QByteArray url; ///< Empty: the sender's.
    FaultSet faults;
    std::function<void()> onAcked; ///< Once, on another thread, after the first acceptance.
    std::function<void()> onLost; ///< Instead of it: swallowed by a fault, or given up.
    std::shared_ptr<Webhook> fallback; ///< Told instead when it is given up; may be null.
};

/// The bytes of one POST.
struct WebhookPost {
    QByteArray url;
    net::HeaderList headers;
    QByteArray body;
};

/// What came of one try.
struct PostOutcome {
    int status = 0; ///< 0: no answer.
    bool reached = true; ///< False: nobody took the connection.
    QByteArray body; ///< Of the answer.
};

/// One provider's manners. Functions are called from several threads and have no state.
struct WebhookManners {
    /// One POST of webhooks for the same address; `forged`: with a signature that is wrong.
    std::function<WebhookPost(const std::vector<Webhook> &webhooks, const QByteArray &url, bool forged)> pack;
    std::function<bool(const PostOutcome &outcome)> isAccepted;
    /// The wait before the next try, not scaled; nothing: given up. `tries` so far, at least 1.
    std::function<std::optional<std::chrono::milliseconds>(
        const QByteArray &url, const PostOutcome &outcome, int tries)>
        nextTry;
    int mostInOne = 1; ///< Webhooks that fit one POST.
    QByteArray userAgent;
};

/// Delivers webhooks as the provider does: signed, in parallel, in order per guest until one fails, and again as the
/// manners say. Every method from any thread. The queue is not bounded: it is the provider's side, which never forgets.
class WebhookSender final
{
public:
    struct Options {
        QByteArray url; ///< Empty: webhooks wait for setUrl().
        double speed = 1; ///< Divides the waiting times between retries.
        int parallel = 16; ///< POSTs at once.
        int batch = 1; ///< Webhooks in one POST at most, as far as the manners allow.
        bool allowPlainHttp = false; ///< http:// beyond this machine.
    };

    WebhookSender(Options options, WebhookManners manners, Scheduler &scheduler);
    ~WebhookSender();
    WebhookSender(const WebhookSender &) = delete;
    WebhookSender &operator=(const WebhookSender &) = delete;

    /// A GET to the address, with these fields in its query. Blocks up to 10 s.
    [[nodiscard]] Result<net::ClientResponse> ask(const net::FormFields &query);
    void setUrl(const QByteArray &url);
    void deliver(Webhook webhook);
    /// Bytes of any kind, as they are, once; for hostile input.
    void deliverRaw(WebhookPost post);
    /// posts…, duplicates, forged…, silenced, givenUp and pending only.
    [[nodiscard]] Ledger::Counters counters() const;
    /// Ends all requests; bounded. Final.
    void stop();

private:
    struct Post {
        WebhookPost bytes;
        std::vector<Webhook> webhooks;
        int tries = 0;
        bool repeat = false; ///< A duplicate made on purpose: not retried, not counted as pending.
        bool forged = false;
        bool inOrder = false; ///< Holds its guests back until it is done.
    };
    using PostPtr = std::shared_ptr<Post>;
    using Kind = FaultAction::Kind;

    [[nodiscard]] bool enter(QByteArray &url);
    void leave();
    void enqueue(Webhook webhook);
    void pump();
    PostPtr takeNext();
    void post(const PostPtr &post);
    void repeat(const PostPtr &post, int times, bool forged);
    void finished(const PostPtr &post, const PostOutcome &outcome);
    void settleRepeat(const PostPtr &post, const PostOutcome &outcome);
    void giveUp(const PostPtr &post);

    Options m_options;
    WebhookManners m_manners;
    Scheduler &m_scheduler;
    std::unique_ptr<net::HttpClient> m_client;
    mutable std::mutex m_mutex; // guards everything below, and m_options.url
    std::deque<Webhook> m_queue;
    std::set<QString> m_busy;
    std::chrono::steady_clock::time_point m_heldUntil; ///< Somebody waits for company.
    int m_nextBatch = 0; ///< Of the webhooks held; 0: as usual.
    int m_inFlight = 0;
    bool m_stopping = false;
    int m_callers = 0; ///< Inside the client; stop() waits for them.
    std::condition_variable m_left;
    Ledger::Counters m_counters;
};

} // namespace bellhop::sim
