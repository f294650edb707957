// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"
#include "core/db/database.h"
#include "core/desk/pulls.h"
#include "core/relay/channel_book.h"
#include "core/relay/errands.h"
#include "core/relay/figures.h"
#include "core/relay/post_store.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace bellhop::relay {

/// Asks providers that can be asked for what their webhooks did not bring: Twilio after an outage, and Lipachat, which
/// signs nothing, also to confirm what came in its name. Each time a little more than what is new, so that nothing
/// falls between two looks; what is known is left out. Sends that nobody knows of are looked for sooner. A page that
/// fails is asked for again, a few times; then the look ends, and is repeated from where the last whole one ended. The
/// jobs' thread; never waits for a provider.
class Puller final
{
public:
    struct Options {
        milliseconds every{300'000};
        /// Of several relays one asks: true while it is this one.
        std::function<Result<bool>()> isOurs;
    };
    Puller(db::Database &database, const ChannelBook &channels, Errands &errands, PostStore &store, Figures &figures,
        Options options);
    Q_DISABLE_COPY_MOVE(Puller)

    /// A few times a second: takes what was answered, asks for more.
    Status step();

private:
    using SteadyClock = std::chrono::steady_clock;
    /// One look at a channel's list.
    struct Look {
        desk::PullPlace place;
        std::shared_ptr<const ChannelSettings> channel;
        channel::PullQuery query;
        int pages = 0;
        Backoff pageBackoff{milliseconds(1'000), milliseconds(30'000)};
        std::optional<SteadyClock::time_point> askAgain; ///< Its page failed.
        bool onlyUnknown = false; ///< For the sake of a send nobody knows of: from there, whatever was read before.
        std::vector<InboundItem> ours; ///< Statuses of one-way lists, until all ids are known.
        std::vector<ListedSend> sends;
        QSet<QString> guests; ///< Ids of guests' messages.
        int found = 0;
    };
    struct Answer {
        ChannelId channel;
        Result<net::ClientResponse> response;
    };
    /// Why and when a channel is looked at again.
    struct Mood {
        Backoff backoff{milliseconds(10'000), milliseconds(600'000)};
        SteadyClock::time_point notBefore{};
        bool failing = false;
        Instant unknown; ///< The one that was looked for last: less and less often.
        Backoff unknownBackoff{milliseconds(60'000), milliseconds(3'600'000)};
        SteadyClock::time_point unknownNotBefore{};
    };

    Status begin();
    [[nodiscard]] bool isDue(const desk::PullPlace &place, const Mood &mood) const;
    [[nodiscard]] static bool isUnknownDue(const desk::PullPlace &place, Mood &mood);
    void ask(Look &look);
    Status take(const Answer &answer);
    /// Long lists of a busy day would otherwise never be read to their end by a provider that stumbles now and then.
    Status pageFailed(Look &look, const Error &error);
    Status takePage(Look &look, channel::PullPage page);
    Status apply(Look &look, std::vector<InboundItem> items);
    Status end(Look &look);
    Status confirmGuests(const Look &look);
    void fail(ChannelId channel, const Error &error);

    db::Database &m_database;
    const ChannelBook &m_channels;
    Errands &m_errands;
    PostStore &m_store;
    Figures &m_figures;
    const Options m_options;
    std::map<ChannelId, Look> m_looks;
    std::map<ChannelId, Mood> m_moods;
    QSet<QString> m_poisoned; ///< Kept once, though each look shows them again; bounded.
    SteadyClock::time_point m_nextLook{};
    bool m_first = true; ///< This relay was away until just now.
    struct Inbox {
        std::mutex mutex; ///< Guards answers.
        std::vector<Answer> answers;
    };
    std::shared_ptr<Inbox> m_inbox = std::make_shared<Inbox>(); ///< Outlives answers that come late.
};

} // namespace bellhop::relay
