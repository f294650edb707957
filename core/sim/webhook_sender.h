// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/net/http_client.h"
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

/// Delivers webhooks as Meta does: signed, in parallel, in order per guest until one fails, and again until answered
/// with 200. Every method from any thread. The queue is not bounded: it is the provider's side, which never forgets.
class WebhookSender final
{
public:
    struct Options {
        QByteArray url; ///< Empty: webhooks wait for setUrl().
        QByteArray appSecret;
        double speed = 1; ///< Divides the waiting times between retries.
        int parallel = 16; ///< POSTs at once.
        int batch = 1; ///< Changes in one POST at most.
        bool allowPlainHttp = false; ///< http:// beyond this machine.
    };

    WebhookSender(Options options, Scheduler &scheduler);
    ~WebhookSender();
    WebhookSender(const WebhookSender &) = delete;
    WebhookSender &operator=(const WebhookSender &) = delete;

    /// The check that Meta makes when a webhook address is entered. Blocks up to 10 s. Unauthorised: the token was not
    /// accepted; BadData: the answer was not the challenge.
    [[nodiscard]] Status subscribe(const QByteArray &verifyToken);
    void setUrl(const QByteArray &url);
    void setFaults(const Faults &faults);
    /// `onAcked` runs once, on another thread, after the first 200.
    void deliver(const QString &guest, const Json &value, std::function<void()> onAcked = {});
    /// A body of any bytes, signed, once; for hostile input.
    void deliverRaw(const QByteArray &body);
    /// posts…, duplicates and pending only.
    [[nodiscard]] Ledger::Counters counters() const;
    /// Ends all requests; bounded. Final.
    void stop();

private:
    struct Item {
        QString guest;
        Json value;
        std::function<void()> onAcked;
    };
    struct Post {
        QByteArray body;
        std::vector<QString> guests;
        std::vector<std::function<void()>> onAcked;
        int changes = 0;
        int tries = 0;
        bool repeat = false; ///< A duplicate made on purpose: not retried, not counted as pending.
        bool inOrder = false; ///< Holds its guests back until it is done.
    };
    using PostPtr = std::shared_ptr<Post>;

    [[nodiscard]] bool enter(QByteArray &url);
    void leave();
    void enqueue(Item item);
    void pump();
    PostPtr takeNext();
    void post(const PostPtr &post);
    void finished(const PostPtr &post, bool acked);
    void retry(const PostPtr &post);

    Options m_options;
    Scheduler &m_scheduler;
    std::unique_ptr<net::HttpClient> m_client;
    mutable std::mutex m_mutex; // guards everything below, and m_options.url
    Faults m_faults;
    std::deque<Item> m_queue;
    std::set<QString> m_busy;
    int m_inFlight = 0;
    bool m_stopping = false;
    int m_callers = 0; ///< Inside the client; stop() waits for them.
    std::condition_variable m_left;
    EveryNth m_duplicates;
    EveryNth m_reorders;
    Ledger::Counters m_counters;
};

} // namespace bellhop::sim
