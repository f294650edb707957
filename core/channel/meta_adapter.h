// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel/adapter.h"

namespace bellhop::channel {

/// Meta's WhatsApp Cloud API. Stateless; any thread.
class MetaAdapter final : public Adapter
{
public:
    [[nodiscard]] Result<QByteArray> answerHandshake(
        const ChannelSettings &settings, const QueryGetter &query) const override;
    [[nodiscard]] bool isAuthentic(
        const ChannelSettings &settings, QByteArrayView rawBody, const HeaderGetter &header) const override;
    [[nodiscard]] Result<InboundDelivery> parse(const ChannelSettings &settings, QByteArrayView body) const override;
    [[nodiscard]] Result<HttpCall> buildSend(
        const ChannelSettings &settings, const OutboundMessage &message) const override;
    [[nodiscard]] SendOutcome readSendAnswer(
        int httpStatus, const HeaderGetter &header, QByteArrayView body) const override;
};

} // namespace bellhop::channel
