// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"
#include "core/channel/adapter.h"
#include "core/desk/templates.h"
#include "core/relay/channel_book.h"
#include "core/relay/errands.h"

#include <map>
#include <memory>
#include <mutex>

namespace bellhop::relay {

/// A channel's whole list of templates, page by page, without any I/O: ask next() for a request until isComplete().
class TemplateListing final
{
public:
    explicit TemplateListing(ChannelSettings settings)
        : m_settings(std::move(settings))
    {
    }
    [[nodiscard]] Result<channel::HttpCall> next() const;
    /// What came back. An error ends the listing: half a list would make templates vanish.
    Status take(const net::ClientResponse &response);
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] const std::vector<ProviderTemplate> &templates() const { return m_templates; }
    [[nodiscard]] int unreadable() const { return m_unreadable; }

private:
    ChannelSettings m_settings;
    QString m_page;
    int m_pages = 0;
    bool m_complete = false;
    std::vector<ProviderTemplate> m_templates;
    int m_unreadable = 0;
};

/// Keeps what is known of templates in step with the providers: a channel's list is read when it was never, when
/// somebody asked or a webhook told news, and once in a while; with it how the number stands (its limits), where the
/// provider tells. step() is for the jobs' thread and never waits for a provider; answers are laid aside on the
/// errands' thread.
class TemplateSync final
{
public:
    struct Options {
        milliseconds every{6 * 3600 * 1000};
        milliseconds look{1000}; ///< Between two looks for what is due.
        milliseconds pause{3000}; ///< Between two lists of one channel, so that a burst of news is one.
        milliseconds answerWithin{30'000}; ///< For one page.
    };
    TemplateSync(db::Database &database, const ChannelBook &channels, Errands &errands, Options options,
        std::function<void()> onChanged);
    Q_DISABLE_COPY_MOVE(TemplateSync)

    /// One turn: what came back is stored, what is due is asked for while `mayStart` says that it is this relay's work.
    Status step(const std::function<Result<bool>()> &mayStart);

private:
    using SteadyClock = std::chrono::steady_clock;
    struct Run {
        desk::TemplatesDue due;
        TemplateListing listing;
    };
    struct Rest {
        SteadyClock::time_point until{};
        Backoff backoff{std::chrono::seconds(30), std::chrono::minutes(30)};
        qint64 wanted = 0; ///< At the last failure: who asks once more is served at once.
        bool failed = false;
    };
    using Answer = std::pair<ChannelId, Result<net::ClientResponse>>;
    struct Mailbox {
        std::mutex mutex; ///< Guards the two below.
        std::vector<Answer> answers;
        std::vector<Answer> numbers; ///< Of look-ups of numbers.
    };

    Status takeAnswers();
    Status start(const std::vector<desk::TemplatesDue> &dues);
    [[nodiscard]] bool rests(const desk::TemplatesDue &due) const;
    void ask(ChannelId channel, channel::HttpCall call);
    void askNumber(ChannelId channel);
    Status takeNumber(ChannelId channel, const Result<net::ClientResponse> &answer);
    Status advance(ChannelId channel, Run &run, const Result<net::ClientResponse> &answer);
    Status finish(ChannelId channel, const Run &run);
    Status fail(const desk::TemplatesDue &due, const Error &error);

    db::Database &m_database;
    const ChannelBook &m_channels;
    Errands &m_errands;
    const Options m_options;
    const std::function<void()> m_onChanged;
    std::map<ChannelId, Run> m_running;
    std::map<ChannelId, Rest> m_rests;
    SteadyClock::time_point m_nextLook{};
    std::shared_ptr<Mailbox> m_mailbox = std::make_shared<Mailbox>();
};

} // namespace bellhop::relay
