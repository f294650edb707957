// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel/adapter.h"
#include "tests/fuzz/fuzz.h"

namespace bellhop::fuzz {

/// What holds of every item of a provider's post: its key fits, and its slice alone gives the same item again.
inline void checkItem(const channel::Adapter &adapter, const ChannelSettings &channel, const InboundItem &item)
{
    BELLHOP_MUST(item.key.size() > 2 && item.key.size() <= 255);
    if (std::holds_alternative<IgnoredItem>(item.event) || std::holds_alternative<PoisonedItem>(item.event))
        return;
    if (const auto *message = std::get_if<InboundMessage>(&item.event)) {
        BELLHOP_MUST(!message->providerId.isEmpty() && !message->from.isEmpty());
        BELLHOP_MUST(!message->text.contains(QChar(u'\0')));
        const auto content = contentFromJson(contentToJson(message->content));
        BELLHOP_MUST(content.ok());
    }
    if (const auto *status = std::get_if<StatusUpdate>(&item.event))
        BELLHOP_MUST(!status->providerId.isEmpty() && (status->failed || status->stage));
    const auto again = adapter.parse(channel, QByteArrayView(item.raw));
    BELLHOP_MUST(again.ok());
    BELLHOP_MUST(again->items.size() == 1);
    BELLHOP_MUST(again->items.front().key == item.key);
    BELLHOP_MUST(again->items.front().event == item.event);
}

} // namespace bellhop::fuzz
