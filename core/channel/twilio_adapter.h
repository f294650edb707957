// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel/adapter.h"

namespace bellhop::channel {

/// Twilio's WhatsApp API. Stateless; any thread. `ChannelSettings::apiBase` stands for all of Twilio's hosts: messages
/// under /2010-04-01, templates under /v1/Content, typing under /v2/Indicators.
class TwilioAdapter final : public Adapter
{
public:
    using Adapter::parse;
    [[nodiscard]] bool hasDoor(const ChannelSettings &settings, QByteArrayView suffix) const override;
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
    [[nodiscard]] Result<HttpCall> buildReadMark(const ChannelSettings &settings, const ReadMark &mark) const override;
    /// `providerMediaId`: the message's sid.
    [[nodiscard]] Result<HttpCall> buildMediaLookup(
        const ChannelSettings &settings, const QString &providerMediaId) const override;
    [[nodiscard]] Result<MediaPlace> readMediaLookup(const HttpAnswer &answer) const override;
    [[nodiscard]] FetchRule mayFetchFrom(const ChannelSettings &settings, const QString &url) const override;
    [[nodiscard]] Result<HttpCall> buildTemplateList(
        const ChannelSettings &settings, const QString &page) const override;
    [[nodiscard]] Result<TemplatePage> readTemplateList(const HttpAnswer &answer) const override;
    [[nodiscard]] Result<HttpCall> buildTemplateCreate(
        const ChannelSettings &settings, const TemplateDraft &draft) const override;
    [[nodiscard]] Result<HttpCall> buildTemplateEdit(
        const ChannelSettings &settings, const QString &providerId, const TemplateDraft &draft) const override;
    [[nodiscard]] Result<HttpCall> buildTemplateDelete(
        const ChannelSettings &settings, const ProviderTemplate &which) const override;
    [[nodiscard]] Result<HttpCall> buildTemplateSubmit(
        const ChannelSettings &settings, const QString &providerId, const TemplateDraft &draft) const override;
    [[nodiscard]] Result<TemplateReceipt> readTemplateAnswer(const HttpAnswer &answer) const override;
    [[nodiscard]] Result<HttpCall> buildPull(const ChannelSettings &settings, const PullQuery &query) const override;
    [[nodiscard]] Result<PullPage> readPull(
        const ChannelSettings &settings, const PullQuery &query, const HttpAnswer &answer) const override;

protected:
    [[nodiscard]] QString absoluteMediaUrl(const ChannelSettings &settings, const QString &url) const override;
    [[nodiscard]] std::vector<std::pair<QByteArray, QByteArray>> credentials(
        const ChannelSettings &settings) const override;
    [[nodiscard]] Error failureOf(const HttpAnswer &answer) const override;
};

} // namespace bellhop::channel
