// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/provider_posts.h"

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

ChannelSettings settings()
{
    ChannelSettings channel;
    channel.provider = Provider::Lipachat;
    channel.phoneNumberId = u"25471"_s;
    return channel;
}

} // namespace

/// A post of Lipachat, and the same bytes as a page of its list.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const ChannelSettings channel = settings();
    const channel::Adapter &adapter = channel::adapterFor(Provider::Lipachat);
    const QByteArrayView input = fuzz::viewOf(data, size);
    if (const auto delivery = adapter.parse(channel, input); delivery.ok()) {
        for (const InboundItem &item : delivery->items)
            fuzz::checkItem(adapter, channel, item);
    }
    if (const auto page = adapter.readPull(channel, {}, {200, {}, input}); page.ok()) {
        for (const InboundItem &item : page->items)
            fuzz::checkItem(adapter, channel, item);
    }
    return 0;
}
