// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/adapter.h"
#include "tests/fuzz/fuzz.h"

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

ChannelSettings settings()
{
    ChannelSettings channel;
    channel.provider = Provider::Meta;
    channel.phoneNumberId = u"1055"_s;
    return channel;
}

bool isNamed(const InboundEvent &event)
{
    return std::holds_alternative<InboundMessage>(event) || std::holds_alternative<StatusUpdate>(event);
}

void check(const channel::Adapter &adapter, const ChannelSettings &channel, const InboundItem &item)
{
    BELLHOP_MUST(item.key.size() > 2 && item.key.size() <= 255);
    if (!isNamed(item.event))
        return;
    if (const auto *message = std::get_if<InboundMessage>(&item.event))
        BELLHOP_MUST(!message->providerId.isEmpty() && !message->from.isEmpty());
    const auto again = adapter.parse(channel, item.raw);
    BELLHOP_MUST(again.ok());
    BELLHOP_MUST(again->items.size() == 1);
    BELLHOP_MUST(again->items.front().key == item.key);
    BELLHOP_MUST(again->items.front().event == item.event);
}

} // namespace

/// A provider's post: taken apart without harm, every message and status with its own slice that gives it again.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const ChannelSettings channel = settings();
    const channel::Adapter &adapter = channel::adapterFor(Provider::Meta);
    const auto body = fuzz::viewOf(data, size);
    const auto delivery = adapter.parse(channel, body);
    if (!delivery.ok())
        return 0;
    for (const InboundItem &item : delivery->items)
        check(adapter, channel, item);
    return 0;
}
