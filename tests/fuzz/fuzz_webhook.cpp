// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/provider_posts.h"

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

} // namespace

/// Meta's post: taken apart without harm, every item with its own slice that gives it again.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const ChannelSettings channel = settings();
    const channel::Adapter &adapter = channel::adapterFor(Provider::Meta);
    const auto delivery = adapter.parse(channel, fuzz::viewOf(data, size));
    if (!delivery.ok())
        return 0;
    for (const InboundItem &item : delivery->items)
        fuzz::checkItem(adapter, channel, item);
    return 0;
}
