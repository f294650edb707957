// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel/adapter.h"

namespace bellhop::channel {

/// Meta's WhatsApp Cloud API. Stateless; any thread.
class MetaAdapter final : public Adapter
{
public:
    using Adapter::parse;
    [[nodiscard]] Result<QByteArray> answerHandshake(
        const ChannelSettings &settings, const WebhookRequest &request) const override;
    [[nodiscard]] bool isAuthentic(const ChannelSettings &settings, const WebhookRequest &request) const override;
    [[nodiscard]] Result<InboundDelivery> parse(
        const ChannelSettings &settings, const WebhookRequest &request) const override;
    [[nodiscard]] Result<HttpCall> buildSend(
        const ChannelSettings &settings, const OutboundMessage &message) const override;
    [[nodiscard]] SendOutcome readSendAnswer(
        int httpStatus, const HeaderGetter &header, QByteArrayView body) const override;
    [[nodiscard]] ErrorMeaning errorMeaning(const QString &code) const override;
    [[nodiscard]] FetchRule mayFetchFrom(const ChannelSettings &settings, const QString &url) const override;

protected:
    [[nodiscard]] std::vector<std::pair<QByteArray, QByteArray>> credentials(
        const ChannelSettings &settings) const override;
    [[nodiscard]] Error failureOf(const HttpAnswer &answer) const override;
};

} // namespace bellhop::channel
