// SPDX-License-Identifier: GPL-3.0-or-later
// Files of LiveConsole; the rest is in live_console.cpp.
#include "core/sync/live_console.h"

namespace bellhop::sync {

namespace {

/// A promise that ends with what a task answers, and hands on progress and cancelling.
template <typename T> struct Pledge {
    std::shared_ptr<QPromise<Result<T>>> promise = std::make_shared<QPromise<Result<T>>>();

    Pledge()
    {
        promise->start();
        promise->setProgressRange(0, 100);
    }
    MediaDesk::Watch watch() const
    {
        return {[promise = promise](int percent) { promise->setProgressValue(percent); },
            [promise = promise] { return promise->isCanceled(); }};
    }
    MediaDesk::Done<T> end() const
    {
        return [promise = promise](Result<T> result) {
            promise->addResult(std::move(result));
            promise->finish();
        };
    }
};

} // namespace

QFuture<Result<QImage>> LiveConsole::thumbnail(const QString &mediaUuid)
{
    const Pledge<QImage> pledge;
    m_media->image(mediaUuid, MediaDesk::Part::Small, pledge.watch(), pledge.end());
    return pledge.promise->future();
}

QFuture<Result<QImage>> LiveConsole::picture(const QString &mediaUuid)
{
    const Pledge<QImage> pledge;
    m_media->image(mediaUuid, MediaDesk::Part::Whole, pledge.watch(), pledge.end());
    return pledge.promise->future();
}

QFuture<Result<QByteArray>> LiveConsole::media(const QString &mediaUuid)
{
    const Pledge<QByteArray> pledge;
    m_media->content(mediaUuid, pledge.watch(), pledge.end());
    return pledge.promise->future();
}

QFuture<Result<QString>> LiveConsole::mediaFile(const QString &mediaUuid, const QString &name)
{
    const Pledge<QString> pledge;
    m_media->copyFor(mediaUuid, name, pledge.watch(), pledge.end());
    return pledge.promise->future();
}

QFuture<Status> LiveConsole::saveMedia(const QString &mediaUuid, const QString &path)
{
    const Pledge<std::monostate> pledge;
    m_media->copyTo(mediaUuid, path, pledge.watch(), pledge.end());
    return pledge.promise->future();
}

QFuture<Status> LiveConsole::retryMedia(const QString &mediaUuid)
{
    const Pledge<std::monostate> pledge;
    m_media->retry(mediaUuid, pledge.end());
    return pledge.promise->future();
}

QFuture<Result<MediaDraft>> LiveConsole::attach(ConversationId conversation, const Attachment &attachment)
{
    const Pledge<MediaDraft> pledge;
    Provider provider = Provider::Meta;
    const QString channel = m_rows.value(conversation).channelName;
    for (const ChannelCard &card : m_channels) {
        if (attachment.channel.isSet() ? card.id == attachment.channel : card.name == channel)
            provider = card.provider;
    }
    m_media->upload(conversation, provider, attachment, pledge.watch(), pledge.end());
    return pledge.promise->future();
}

} // namespace bellhop::sync
