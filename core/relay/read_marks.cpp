// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/read_marks.h"

#include "core/model/send_limits.h"
#include "core/relay/log.h"

namespace bellhop::relay {
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kMostRemembered = 10'000; // beyond: all forgotten, and told once more than needed
constexpr auto kAnswerWithin = 10s;

} // namespace

ReadMarks::ReadMarks(db::Database &database, const ChannelBook &channels, Errands &errands)
    : m_database(database)
    , m_channels(channels)
    , m_errands(errands)
{
}

void ReadMarks::seen(AgentId agent, ConversationId conversation)
{
    tell(agent, conversation, false);
}

void ReadMarks::typing(AgentId agent, ConversationId conversation)
{
    tell(agent, conversation, true);
}

void ReadMarks::tell(AgentId agent, ConversationId conversation, bool isTyping)
{
    const auto newest = desk::newestOfGuest(m_database, agent, conversation);
    if (!newest.ok() || !*newest)
        return; // not hers, or the database is away: nothing that anybody waits for
    const desk::NewestOfGuest &message = **newest;
    const auto channel = m_channels.channels()->byId.value(message.channel);
    if (!channel)
        return;
    const SendLimits &limits = sendLimitsOf(channel->provider);
    if (!limits.readMarks || (limits.readMarksNeedTyping && !isTyping)
        || (!isNews(conversation, message.message) && !isTyping))
        return;
    auto call = channel::adapterFor(channel->provider).buildReadMark(*channel, {message.providerId, isTyping});
    if (!call.ok()) {
        qCInfo(lcRelay).noquote() << "message" << message.message.value << "not marked as read:" << call.error().detail;
        return;
    }
    m_errands.run(std::move(*call), kAnswerWithin,
        [this, conversation, id = message.message](const Result<net::ClientResponse> &answer) {
            if (answer.ok() && answer->status >= 200 && answer->status < 300)
                return;
            forget(conversation);
            qCInfo(lcRelay).noquote() << "message" << id.value << "not marked as read:"
                                      << (answer.ok() ? QString::number(answer->status) : answer.error().detail);
        });
}

bool ReadMarks::isNews(ConversationId conversation, MessageId message)
{
    const std::lock_guard lock(m_mutex);
    if (m_told.size() >= kMostRemembered)
        m_told.clear();
    MessageId &told = m_told[conversation.value];
    if (told.value >= message.value)
        return false;
    told = message;
    return true;
}

void ReadMarks::forget(ConversationId conversation)
{
    const std::lock_guard lock(m_mutex);
    m_told.erase(conversation.value);
}

} // namespace bellhop::relay
