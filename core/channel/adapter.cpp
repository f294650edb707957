// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/adapter.h"

#include "core/base/form.h"
#include "core/channel/lipachat_adapter.h"
#include "core/channel/meta_adapter.h"
#include "core/channel/twilio_adapter.h"

#include <QCoreApplication>

namespace bellhop::channel {

namespace {

Error noWay()
{
    return makeError(ErrorKind::Refused, QCoreApplication::translate("Channel", "This channel has no way to do that."));
}

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

QString Adapter::absoluteMediaUrl(const ChannelSettings &, const QString &url) const
{
    return url;
}

Result<HttpCall> Adapter::buildMediaFetch(const ChannelSettings &settings, const QString &url) const
{
    HttpCall call;
    call.method = QByteArrayLiteral("GET");
    const QString absolute = absoluteMediaUrl(settings, url);
    call.url = absolute.toUtf8();
    call.headers = {{"User-Agent", "Bellhop"}}; // Meta refuses an empty one
    switch (mayFetchFrom(settings, absolute)) {
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
Result<HttpCall> Adapter::buildSample(const ChannelSettings &, const SampleUpload &) const
{
    return noWay();
}
Result<SampleUpload> Adapter::readSample(SampleUpload, const HttpAnswer &) const
{
    return noWay();
}
Result<HttpCall> Adapter::buildNumberLookup(const ChannelSettings &) const
{
    return noWay();
}
Result<NumberNews> Adapter::readNumberLookup(const HttpAnswer &) const
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
    static const TwilioAdapter twilio;
    static const LipachatAdapter lipachat;
    switch (provider) {
    case Provider::Meta:
        return meta;
    case Provider::Twilio:
        return twilio;
    case Provider::Lipachat:
        break;
    }
    return lipachat;
}

} // namespace bellhop::channel
