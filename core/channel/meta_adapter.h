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
    [[nodiscard]] Result<HttpCall> buildReadMark(const ChannelSettings &settings, const ReadMark &mark) const override;
    [[nodiscard]] Result<UploadCall> buildUpload(
        const ChannelSettings &settings, const OutgoingMedia &media) const override;
    [[nodiscard]] Result<QString> readUpload(const HttpAnswer &answer) const override;
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
    [[nodiscard]] Result<TemplateReceipt> readTemplateAnswer(const HttpAnswer &answer) const override;
    [[nodiscard]] Result<HttpCall> buildSample(
        const ChannelSettings &settings, const SampleUpload &upload) const override;
    [[nodiscard]] Result<SampleUpload> readSample(SampleUpload upload, const HttpAnswer &answer) const override;
    [[nodiscard]] Result<HttpCall> buildNumberLookup(const ChannelSettings &settings) const override;
    [[nodiscard]] Result<NumberNews> readNumberLookup(const HttpAnswer &answer) const override;

protected:
    [[nodiscard]] std::vector<std::pair<QByteArray, QByteArray>> credentials(
        const ChannelSettings &settings) const override;
    [[nodiscard]] Error failureOf(const HttpAnswer &answer) const override;
};

} // namespace bellhop::channel
