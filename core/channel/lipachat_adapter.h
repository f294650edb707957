// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel/adapter.h"

namespace bellhop::channel {

/// Lipachat's gateway. It signs nothing that is documented, so its door is at an unguessable path, may be kept to some
/// networks, and a signature is checked when one comes. Stateless; any thread.
class LipachatAdapter final : public Adapter
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
    [[nodiscard]] FetchRule mayFetchFrom(const ChannelSettings &settings, const QString &url) const override;
    [[nodiscard]] Result<HttpCall> buildTemplateList(
        const ChannelSettings &settings, const QString &page) const override;
    [[nodiscard]] Result<TemplatePage> readTemplateList(const HttpAnswer &answer) const override;
    [[nodiscard]] Result<HttpCall> buildTemplateCreate(
        const ChannelSettings &settings, const TemplateDraft &draft) const override;
    [[nodiscard]] Result<HttpCall> buildTemplateEdit(
        const ChannelSettings &settings, const QString &providerId, const TemplateDraft &draft) const override;
    [[nodiscard]] Result<TemplateReceipt> readTemplateAnswer(const HttpAnswer &answer) const override;
    [[nodiscard]] Result<HttpCall> buildSample(
        const ChannelSettings &settings, const SampleUpload &upload) const override;
    [[nodiscard]] Result<SampleUpload> readSample(SampleUpload upload, const HttpAnswer &answer) const override;
    [[nodiscard]] Result<HttpCall> buildPull(const ChannelSettings &settings, const PullQuery &query) const override;
    [[nodiscard]] Result<PullPage> readPull(
        const ChannelSettings &settings, const PullQuery &query, const HttpAnswer &answer) const override;

protected:
    [[nodiscard]] std::vector<std::pair<QByteArray, QByteArray>> credentials(
        const ChannelSettings &settings) const override;
    [[nodiscard]] Error failureOf(const HttpAnswer &answer) const override;
};

} // namespace bellhop::channel
