// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/twilio_signature.h"
#include "tests/fuzz/provider_posts.h"

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

ChannelSettings settings()
{
    ChannelSettings channel;
    channel.provider = Provider::Twilio;
    channel.phoneNumberId = u"whatsapp:+1415"_s;
    return channel;
}

} // namespace

/// "QUERY BODY": a post of Twilio and the signature over it.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const ChannelSettings channel = settings();
    const channel::Adapter &adapter = channel::adapterFor(Provider::Twilio);
    const QByteArrayView input = fuzz::viewOf(data, size);
    const qsizetype blank = input.indexOf(' ');
    channel::WebhookRequest request;
    request.query = blank < 0 ? QByteArray() : input.first(blank).toByteArray();
    request.body = input.sliced(blank + 1);
    const QByteArray url = "https://relay.example/webhook/a?" + request.query;
    const QByteArray right = channel::twilioSignature("token", url, request.body);
    BELLHOP_MUST(!channel::isSignedByTwilio("other", url, request.body, right));
    const auto delivery = adapter.parse(channel, request);
    if (!delivery.ok())
        return 0;
    for (const InboundItem &item : delivery->items)
        fuzz::checkItem(adapter, channel, item);
    return 0;
}
