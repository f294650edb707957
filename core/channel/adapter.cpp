// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/adapter.h"

#include "core/base/form.h"
#include "core/channel/meta_adapter.h"

#include <QCoreApplication>

namespace bellhop::channel {

namespace {

Error noWay()
{
    return makeError(ErrorKind::Refused, QCoreApplication::translate("Channel", "This channel has no way to do that."));
}

/// Stands for a provider without an adapter: everything is refused, nothing is believed.
class UnavailableAdapter final : public Adapter
{
public:
    using Adapter::parse;
    [[nodiscard]] Result<QByteArray> answerHandshake(const ChannelSettings &, const WebhookRequest &) const override
    {
        return refusal();
    }
    [[nodiscard]] bool isAuthentic(const ChannelSettings &, const WebhookRequest &) const override { return false; }
    [[nodiscard]] Result<InboundDelivery> parse(const ChannelSettings &, const WebhookRequest &) const override
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
    [[nodiscard]] ErrorMeaning errorMeaning(const QString &) const override { return {}; }
    [[nodiscard]] FetchRule mayFetchFrom(const ChannelSettings &, const QString &) const override
    {
        return FetchRule::Refused;
    }

protected:
    [[nodiscard]] std::vector<std::pair<QByteArray, QByteArray>> credentials(const ChannelSettings &) const override
    {
        return {};
    }
    [[nodiscard]] Error failureOf(const HttpAnswer &) const override { return refusal(); }

private:
    static Error refusal()
    {
        return makeError(ErrorKind::Refused,
            QCoreApplication::translate(
                "Channel", "This version of Bellhop cannot use this provider yet. Choose Meta."));
    }
};

} // namespace

std::optional<QByteArray> queryValue(QByteArrayView query, QByteArrayView name)
{
    for (auto &[key, value] : parseForm(query)) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

bool Adapter::hasDoor(const ChannelSettings &, QByteArrayView suffix) const
{
    return suffix.isEmpty();
}

Result<HttpCall> Adapter::buildReadMark(const ChannelSettings &, const ReadMark &) const
{
    return noWay();
}
Result<UploadCall> Adapter::buildUpload(const ChannelSettings &, const OutgoingMedia &) const
{
    return noWay();
}
Result<QString> Adapter::readUpload(const HttpAnswer &) const
{
    return noWay();
}
Result<HttpCall> Adapter::buildMediaLookup(const ChannelSettings &, const QString &) const
{
    return noWay();
}
Result<MediaPlace> Adapter::readMediaLookup(const HttpAnswer &) const
{
    return noWay();
}

Result<HttpCall> Adapter::buildMediaFetch(const ChannelSettings &settings, const QString &url) const
{
    HttpCall call;
    call.method = QByteArrayLiteral("GET");
    call.url = url.toUtf8();
    call.headers = {{"User-Agent", "Bellhop"}}; // Meta refuses an empty one
    switch (mayFetchFrom(settings, url)) {
    case FetchRule::Refused:
        return makeError(ErrorKind::Refused,
            QCoreApplication::translate("Channel", "The file is at an address that is not the provider's."));
    case FetchRule::Plain:
        return call;
    case FetchRule::WithCredentials:
        break;
    }
    for (auto &header : credentials(settings))
        call.headers.push_back(std::move(header));
    return call;
}

Result<HttpCall> Adapter::buildTemplateList(const ChannelSettings &, const QString &) const
{
    return noWay();
}
Result<TemplatePage> Adapter::readTemplateList(const HttpAnswer &) const
{
    return noWay();
}
Result<HttpCall> Adapter::buildTemplateCreate(const ChannelSettings &, const TemplateDraft &) const
{
    return noWay();
}
Result<HttpCall> Adapter::buildTemplateEdit(const ChannelSettings &, const QString &, const TemplateDraft &) const
{
    return noWay();
}
Result<HttpCall> Adapter::buildTemplateDelete(const ChannelSettings &, const ProviderTemplate &) const
{
    return noWay();
}
Result<HttpCall> Adapter::buildTemplateSubmit(const ChannelSettings &, const QString &, const TemplateDraft &) const
{
    return noWay();
}
Result<TemplateReceipt> Adapter::readTemplateAnswer(const HttpAnswer &) const
{
    return noWay();
}
Result<HttpCall> Adapter::buildPull(const ChannelSettings &, const PullQuery &) const
{
    return noWay();
}
Result<PullPage> Adapter::readPull(const ChannelSettings &, const PullQuery &, const HttpAnswer &) const
{
    return noWay();
}

Status Adapter::readDone(const HttpAnswer &answer) const
{
    return answer.status >= 200 && answer.status < 300 ? done() : Status(failureOf(answer));
}

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
