// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/puller.h"

#include "core/base/uuid.h"
#include "core/relay/log.h"
#include "core/relay/provider_call.h"

#include <algorithm>

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kLookEvery = 2s; // whether anything is due
constexpr auto kAnswerWithin = 30s;
constexpr milliseconds kOverlap = 10min; // what is listed late, and clocks that differ
constexpr milliseconds kUnknownAfter = 30s; // most are settled by a webhook until then
constexpr int kMostPages = 1000;
constexpr int kPageTries = 6;
constexpr std::size_t kMostOurs = 50'000;
constexpr std::size_t kChunk = 200; // items in one transaction
constexpr qsizetype kMostPoisoned = 10'000;

bool listsBothWays(Provider provider)
{
    return provider == Provider::Lipachat;
}

} // namespace

Puller::Puller(db::Database &database, const ChannelBook &channels, Errands &errands, PostStore &store,
    Figures &figures, Options options)
    : m_database(database)
    , m_channels(channels)
    , m_errands(errands)
    , m_store(store)
    , m_figures(figures)
    , m_options(std::move(options))
{
}

Status Puller::step()
{
    std::vector<Answer> answers;
    {
        const std::lock_guard lock(m_inbox->mutex);
        answers.swap(m_inbox->answers);
    }
    for (const Answer &answer : answers) {
        if (const Status taken = take(answer); !taken.ok())
            fail(answer.channel, taken.error());
    }
    const auto now = SteadyClock::now();
    for (auto &[channel, look] : m_looks) {
        if (look.askAgain && now >= *look.askAgain) {
            look.askAgain.reset();
            ask(look);
        }
    }
    if (now < m_nextLook)
        return done();
    m_nextLook = SteadyClock::now() + kLookEvery;
    return begin();
}

Status Puller::begin()
{
    BELLHOP_TRY(const std::vector<desk::PullPlace> places, desk::pullPlaces(m_database));
    if (places.empty())
        return done();
    BELLHOP_TRY(const bool ours, m_options.isOurs());
    if (!ours)
        return done();
    for (const desk::PullPlace &place : places) {
        if (!place.until.isSet()) { // a new number: what was before is none of ours
            BELLHOP_CHECK(desk::setPulledUntil(m_database, place.channel, place.now));
            continue;
        }
        const auto channel = m_channels.channels()->byId.value(place.channel);
        Mood &mood = m_moods[place.channel];
        if (!channel || m_looks.contains(place.channel) || SteadyClock::now() < mood.notBefore)
            continue;
        Look look;
        look.place = place;
        look.channel = channel;
        if (isDue(place, mood)) {
            look.query.since = place.until - 2 * kOverlap; // twice: what is confirmed was listed whole
        } else if (isUnknownDue(place, mood)) {
            look.onlyUnknown = true;
            look.query.outbound = !listsBothWays(place.provider);
            look.query.since = place.oldestUnknown - kOverlap;
        } else {
            continue;
        }
        ask(m_looks.insert_or_assign(place.channel, std::move(look)).first->second);
    }
    m_first = false;
    return done();
}

bool Puller::isDue(const desk::PullPlace &place, const Mood &mood) const
{
    return m_first || mood.failing || place.now - place.until >= m_options.every;
}

bool Puller::isUnknownDue(const desk::PullPlace &place, Mood &mood)
{
    if (!place.oldestUnknown.isSet() || place.now - place.oldestUnknown < kUnknownAfter)
        return false;
    if (mood.unknown != place.oldestUnknown) {
        mood.unknown = place.oldestUnknown;
        mood.unknownBackoff.reset();
        mood.unknownNotBefore = {};
    }
    if (SteadyClock::now() < mood.unknownNotBefore)
        return false;
    mood.unknownNotBefore = SteadyClock::now() + mood.unknownBackoff.next();
    return true;
}

void Puller::ask(Look &look)
{
    auto call = channel::adapterFor(look.channel->provider).buildPull(*look.channel, look.query);
    const ChannelId channel = look.place.channel;
    if (!call.ok()) {
        const std::lock_guard lock(m_inbox->mutex);
        m_inbox->answers.push_back({channel, call.error()});
        return;
    }
    m_errands.run(std::move(*call), kAnswerWithin, [inbox = m_inbox, channel](Result<net::ClientResponse> response) {
        const std::lock_guard lock(inbox->mutex);
        inbox->answers.push_back({channel, std::move(response)});
    });
}

Status Puller::take(const Answer &answer)
{
    const auto place = m_looks.find(answer.channel);
    if (place == m_looks.end())
        return done();
    Look &look = place->second;
    if (!answer.response.ok())
        return pageFailed(look, answer.response.error());
    auto read
        = channel::adapterFor(look.channel->provider).readPull(*look.channel, look.query, answerOf(*answer.response));
    if (!read.ok())
        return pageFailed(look, read.error());
    look.pageBackoff.reset();
    return takePage(look, std::move(*read));
}

Status Puller::pageFailed(Look &look, const Error &error)
{
    if (look.pageBackoff.tries() >= kPageTries)
        return error;
    m_figures.pulled(false, 0);
    look.askAgain = SteadyClock::now() + look.pageBackoff.next();
    return done();
}

Status Puller::takePage(Look &look, channel::PullPage page)
{
    for (const InboundItem &item : page.items) {
        if (const auto *message = std::get_if<InboundMessage>(&item.event))
            look.guests.insert(message->providerId);
    }
    std::move(page.sends.begin(), page.sends.end(), std::back_inserter(look.sends));
    if (look.query.outbound && look.ours.size() < kMostOurs)
        std::move(page.items.begin(), page.items.end(), std::back_inserter(look.ours));
    else
        BELLHOP_CHECK(apply(look, std::move(page.items)));
    if (!page.next.isEmpty() && ++look.pages < kMostPages) {
        look.query.page = page.next;
        ask(look);
        return done();
    }
    if (!look.query.outbound && !listsBothWays(look.channel->provider)) {
        look.query.outbound = true;
        look.query.page.clear();
        look.pages = 0;
        ask(look);
        return done();
    }
    return end(look);
}

Status Puller::apply(Look &look, std::vector<InboundItem> items)
{
    BELLHOP_TRY(std::vector<InboundItem> news, desk::newsOf(m_database, look.place.channel, std::move(items)));
    std::erase_if(news, [this](const InboundItem &item) {
        if (!std::holds_alternative<PoisonedItem>(item.event))
            return false;
        const bool known = m_poisoned.contains(item.key);
        if (m_poisoned.size() < kMostPoisoned)
            m_poisoned.insert(item.key);
        return known;
    });
    look.found += static_cast<int>(news.size());
    for (std::size_t from = 0; from < news.size(); from += kChunk) {
        desk::Post post;
        post.uuid = newUuid();
        post.channel = look.place.channel;
        post.provider = look.channel->provider;
        const auto last = news.begin() + static_cast<std::ptrdiff_t>(std::min(from + kChunk, news.size()));
        std::move(news.begin() + static_cast<std::ptrdiff_t>(from), last, std::back_inserter(post.delivery.items));
        if (m_store.storeOne(post) != PostStore::Fate::Stored)
            return makeError(ErrorKind::Database, u"What was found could not be stored."_s, u"pull"_s);
    }
    return done();
}

Status Puller::end(Look &look)
{
    BELLHOP_TRY(const int settled, desk::settleByList(m_database, look.place.channel, look.sends));
    BELLHOP_CHECK(apply(look, std::exchange(look.ours, {})));
    if (!look.onlyUnknown) {
        if (look.channel->provider == Provider::Lipachat) // what others sign needs no second word
            BELLHOP_CHECK(confirmGuests(look));
        BELLHOP_CHECK(desk::setPulledUntil(m_database, look.place.channel, look.place.now));
    }
    if (look.found + settled > 0)
        qCInfo(lcRelay) << "channel" << look.place.channel.value << "listed" << look.found << "news," << settled
                        << "sends found";
    m_figures.pulled(true, look.found);
    m_moods[look.place.channel].failing = false;
    m_moods[look.place.channel].backoff.reset();
    m_looks.erase(look.place.channel);
    return done();
}

/// Of the time that both looks have seen whole. A list that shows no guest at all proves nothing.
Status Puller::confirmGuests(const Look &look)
{
    if (look.guests.isEmpty())
        return done();
    BELLHOP_TRY(const std::vector<desk::Unconfirmed> strange,
        desk::unconfirmedMessages(
            m_database, look.place.channel, look.place.until - kOverlap, look.place.now - kOverlap, look.guests));
    for (const desk::Unconfirmed &message : strange) {
        qCWarning(lcRelay) << "message" << message.message.value << "is not listed by its provider";
        BELLHOP_CHECK(desk::noteUnconfirmed(m_database, message));
    }
    return done();
}

void Puller::fail(ChannelId channel, const Error &error)
{
    m_looks.erase(channel);
    Mood &mood = m_moods[channel];
    mood.notBefore = SteadyClock::now() + mood.backoff.next();
    m_figures.pulled(false, 0);
    if (!std::exchange(mood.failing, true))
        qCWarning(lcRelay).noquote() << "the list of channel" << channel.value
                                     << "could not be read:" << toWire(error.kind) << error.detail;
}

} // namespace bellhop::relay
