// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/content_store.h"
#include "core/model/media.h"
#include "core/net/http_client.h"
#include "core/sync/console.h"
#include "core/sync/console_options.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace bellhop::sync {

/// Files of messages on this computer: fetched from the relay under the session's token, kept sealed and bounded,
/// decoded; and ours brought to the relay. Lives in the media thread (it blocks for the disk and decodes pictures),
/// downloads on the client's own. Methods marked "any thread" post to it; callbacks come on the media thread, exactly
/// once.
class MediaDesk final : public QObject
{
    Q_OBJECT
public:
    explicit MediaDesk(const ConsoleOptions &options);
    ~MediaDesk() override;

    /// The relay in use and its token. Any thread.
    void setSession(const QUrl &hub, const QString &token);
    /// Ends what is under way with Cancelled. Any thread.
    void stop();

    /// How a task tells and is told; kept by the task. Callable from any thread.
    struct Watch {
        std::function<void(int percent)> progress;
        std::function<bool()> isCancelled;
    };
    enum class Part { Small, Whole };
    template <typename T> using Done = std::function<void(Result<T>)>;

    /// Any thread.
    void image(const QString &uuid, Part part, const Watch &watch, Done<QImage> done);
    void content(const QString &uuid, const Watch &watch, Done<QByteArray> done);
    void copyTo(const QString &uuid, const QString &path, const Watch &watch, Done<std::monostate> done);
    void copyFor(const QString &uuid, const QString &name, const Watch &watch, Done<QString> done);
    void retry(const QString &uuid, Done<std::monostate> done);
    void upload(ConversationId conversation, Provider provider, const Attachment &attachment, const Watch &watch,
        Done<MediaDraft> done);

private:
    struct Kept {
        QString sha256;
        qint64 bytes = 0;
        qint64 used = 0; ///< Counts up with each use.
    };
    struct Download;
    using Fetched = std::function<void(Result<QString>)>; ///< The content's name in the store.

    template <typename F> void here(F work) { QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection); }
    void openStore();
    void fetch(const QString &uuid, Part part, const Watch &watch, Fetched done);
    void landed(const std::shared_ptr<Download> &download, const Result<net::ClientResponse> &response);
    void keep(const QString &key, const media::StoredContent &content);
    void evict();
    [[nodiscard]] Result<MediaDraft> look(Provider provider, const Attachment &attachment, QIODevice &file) const;
    [[nodiscard]] net::ClientRequest request(const QByteArray &method, const QByteArray &path) const;
    [[nodiscard]] Status writeOut(const QString &sha256, const QString &path) const;

    const ConsoleOptions m_options;
    std::unique_ptr<media::ContentStore> m_store;
    QTemporaryDir m_opened; ///< Copies for other programs.
    QHash<QString, Kept> m_kept; ///< By "uuid/part".
    QHash<QString, std::vector<Fetched>> m_waiting; ///< Of downloads under way.
    qint64 m_bytes = 0;
    qint64 m_uses = 0;
    bool m_storeReady = false;
    mutable std::mutex m_mutex; ///< Guards the two below.
    QUrl m_hub;
    QString m_token;
    std::atomic<bool> m_stopped{false};
    std::unique_ptr<net::HttpClient> m_client; ///< Last: its callbacks use the rest.
};

} // namespace bellhop::sync
