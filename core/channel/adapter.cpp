// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/adapter.h"

#include "core/channel/meta_adapter.h"

#include <QCoreApplication>

namespace bellhop::channel {

namespace {

/// Stands for a provider without an adapter: everything is refused, nothing is believed.
class UnavailableAdapter final : public Adapter
{
public:
    [[nodiscard]] Result<QByteArray> answerHandshake(const ChannelSettings &, const QueryGetter &) const override
    {
        return refusal();
    }
    [[nodiscard]] bool isAuthentic(const ChannelSettings &, QByteArrayView, const HeaderGetter &) const override
    {
        return false;
    }
    [[nodiscard]] Result<InboundDelivery> parse(const ChannelSettings &, QByteArrayView) const override
    {
        return refusal();
    }
    [[nodiscard]] Result<HttpCall> buildSend(const ChannelSettings &, const OutboundMessage &) const override
    {
        return refusal();
    }
    [[nodiscard]] SendOutcome readSendAnswer(int, const HeaderGetter &, QByteArrayView) const override
    {
        SendOutcome outcome;
        outcome.kind = SendOutcome::Kind::Refused;
        outcome.errorText = refusal().message;
        outcome.numberBlocked = true;
        return outcome;
    }

private:
    static Error refusal()
    {
        return makeError(ErrorKind::Refused,
            QCoreApplication::translate(
                "Channel", "This version of Bellhop cannot use this provider yet. Choose Meta."));
    }
};

} // namespace

const Adapter &adapterFor(Provider provider)
{
    static const MetaAdapter meta;
    static const UnavailableAdapter unavailable;
    switch (provider) {
    case Provider::Meta:
        return meta;
    case Provider::Twilio:
    case Provider::Lipachat:
        return unavailable;
    }
    return unavailable;
}

} // namespace bellhop::channel
