// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/template_sync.h"

#include "core/desk/news.h"
#include "core/relay/log.h"
#include "core/relay/provider_call.h"

#include <QCoreApplication>

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostPages = 400; // of 50 to 100; a provider that never ends
constexpr std::size_t kMostTemplates = 20'000;

Error endless()
{
    return makeError(ErrorKind::BadData,
        QCoreApplication::translate("Templates", "The provider's list of templates does not end."), u"templates"_s);
}

} // namespace

Result<channel::HttpCall> TemplateListing::next() const
{
    return channel::adapterFor(m_settings.provider).buildTemplateList(m_settings, m_page);
}

Status TemplateListing::take(const net::ClientResponse &response)
{
    BELLHOP_TRY(
        channel::TemplatePage page, channel::adapterFor(m_settings.provider).readTemplateList(answerOf(response)));
    for (ProviderTemplate &one : page.templates)
        m_templates.push_back(std::move(one));
    m_unreadable += page.unreadable;
    m_complete = page.next.isEmpty();
    if (!m_complete && (++m_pages >= kMostPages || page.next == m_page || m_templates.size() > kMostTemplates))
        return endless();
    m_page = page.next;
    return done();
}

TemplateSync::TemplateSync(db::Database &database, const ChannelBook &channels, Errands &errands, Options options,
    std::function<void()> onChanged)
    : m_database(database)
    , m_channels(channels)
    , m_errands(errands)
    , m_options(options)
    , m_onChanged(std::move(onChanged))
{
}

Status TemplateSync::step(const std::function<Result<bool>()> &mayStart)
{
    BELLHOP_CHECK(takeAnswers());
    if (SteadyClock::now() < m_nextLook)
        return done();
    m_nextLook = SteadyClock::now() + m_options.look;
    BELLHOP_TRY(std::vector<desk::TemplatesDue> dues, desk::templatesDue(m_database, m_options.every));
    std::erase_if(dues, [this](const desk::TemplatesDue &due) { return rests(due); });
    if (dues.empty())
        return done();
    BELLHOP_TRY(const bool ours, mayStart());
    return ours ? start(dues) : done();
}

Status TemplateSync::takeAnswers()
{
    std::vector<Answer> answers;
    std::vector<Answer> numbers;
    {
        const std::lock_guard lock(m_mailbox->mutex);
        answers.swap(m_mailbox->answers);
        numbers.swap(m_mailbox->numbers);
    }
    Status status = done();
    for (const auto &[channel, answer] : numbers) {
        const Status taken = takeNumber(channel, answer);
        if (!taken.ok())
            status = taken;
    }
    for (const auto &[channel, answer] : answers) {
        const auto run = m_running.find(channel);
        if (run == m_running.end())
            continue;
        const Status advanced = advance(channel, run->second, answer);
        if (!advanced.ok())
            status = advanced;
    }
    return status;
}

Status TemplateSync::advance(ChannelId channel, Run &run, const Result<net::ClientResponse> &answer)
{
    const Status taken = answer.ok() ? run.listing.take(*answer) : Status(answer.error());
    if (taken.ok() && !run.listing.isComplete()) {
        auto request = run.listing.next();
        if (request.ok()) {
            ask(channel, std::move(*request));
            return done();
        }
        const auto node = m_running.extract(channel);
        return fail(node.mapped().due, request.error());
    }
    const auto node = m_running.extract(channel);
    return taken.ok() ? finish(channel, node.mapped()) : fail(node.mapped().due, taken.error());
}

Status TemplateSync::finish(ChannelId channel, const Run &run)
{
    BELLHOP_TRY(
        const desk::TemplateChanges changes, desk::storeTemplates(m_database, run.due, run.listing.templates()));
    Rest &rest = m_rests[channel];
    rest = {};
    rest.until = SteadyClock::now() + m_options.pause;
    qCInfo(lcRelay).noquote() << "templates of channel" << channel.value << ":" << run.listing.templates().size()
                              << "listed," << changes.added << "new," << changes.changed << "changed," << changes.gone
                              << "gone," << changes.leftOut + run.listing.unreadable() << "left out";
    m_onChanged();
    askNumber(channel);
    return done();
}

/// A courtesy: what it does not tell this time it tells with the next list, or by a webhook.
void TemplateSync::askNumber(ChannelId channel)
{
    const auto settings = m_channels.channels()->byId.value(channel);
    if (!settings)
        return;
    auto call = channel::adapterFor(settings->provider).buildNumberLookup(*settings);
    if (!call.ok())
        return;
    m_errands.run(
        std::move(*call), m_options.answerWithin, [mailbox = m_mailbox, channel](Result<net::ClientResponse> response) {
            const std::lock_guard lock(mailbox->mutex);
            mailbox->numbers.emplace_back(channel, std::move(response));
        });
}

Status TemplateSync::takeNumber(ChannelId channel, const Result<net::ClientResponse> &answer)
{
    const auto settings = m_channels.channels()->byId.value(channel);
    if (!settings || !answer.ok())
        return done();
    const auto number = channel::adapterFor(settings->provider).readNumberLookup(answerOf(*answer));
    if (!number.ok()) {
        qCInfo(lcRelay).noquote() << "number of channel" << channel.value
                                  << "not looked up:" << toWire(number.error().kind) << number.error().detail;
        return done();
    }
    return desk::storeNumber(m_database, channel, *number);
}

Status TemplateSync::fail(const desk::TemplatesDue &due, const Error &error)
{
    Rest &rest = m_rests[due.channel];
    rest.until = SteadyClock::now() + rest.backoff.next();
    rest.wanted = due.wanted;
    rest.failed = true;
    qCInfo(lcRelay).noquote() << "templates of channel" << due.channel.value << "not read:" << toWire(error.kind)
                              << error.detail;
    BELLHOP_CHECK(desk::noteTemplatesFailed(m_database, due.channel, error.message));
    m_onChanged();
    return done();
}

bool TemplateSync::rests(const desk::TemplatesDue &due) const
{
    if (m_running.contains(due.channel))
        return true;
    const auto rest = m_rests.find(due.channel);
    if (rest == m_rests.end() || SteadyClock::now() >= rest->second.until)
        return false;
    return !rest->second.failed || due.wanted <= rest->second.wanted;
}

Status TemplateSync::start(const std::vector<desk::TemplatesDue> &dues)
{
    const auto channels = m_channels.channels();
    for (const desk::TemplatesDue &due : dues) {
        const auto settings = channels->byId.value(due.channel);
        if (!settings)
            continue;
        TemplateListing listing(*settings);
        auto request = listing.next();
        if (!request.ok()) {
            BELLHOP_CHECK(fail(due, request.error()));
            continue;
        }
        m_running.emplace(due.channel, Run{due, std::move(listing)});
        ask(due.channel, std::move(*request));
    }
    return done();
}

void TemplateSync::ask(ChannelId channel, channel::HttpCall call)
{
    m_errands.run(
        std::move(call), m_options.answerWithin, [mailbox = m_mailbox, channel](Result<net::ClientResponse> response) {
            const std::lock_guard lock(mailbox->mutex);
            mailbox->answers.emplace_back(channel, std::move(response));
        });
}

} // namespace bellhop::relay
