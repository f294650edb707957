// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/desk/media.h"
#include "core/media/content_store.h"
#include "core/media/signed_link.h"

#include <atomic>
#include <mutex>

namespace bellhop::relay {

/// Where files of messages are kept. Without a folder there are none: guests' files stay with their provider.
struct MediaOptions {
    QString folder; ///< The same for all relays of a site.
    media::Sealer sealer;
    media::LinkHmac linkHmac; ///< Signs links for providers; the same for all relays of a site.
    int transfers = 8; ///< At once, each way.
    milliseconds retryFirst{2'000};
    milliseconds retryCap{15 * 60 * 1000};
    milliseconds lookEvery{2'000}; ///< For what is due, when nobody says so.
    milliseconds answerWithin{300'000}; ///< One transfer.
};

/// The media folder as the relay uses it: ready once it belongs to this site and is the one that all its relays share.
/// Any thread; blocks for disk and database.
class MediaShelf final
{
public:
    MediaShelf(db::Database &database, const MediaOptions &options);

    [[nodiscard]] bool isInstalled() const { return !m_folder.isEmpty(); }
    [[nodiscard]] bool isReady() const { return m_ready.load(); }
    /// Makes ready, unless it is. Conflict: another site's folder or not the one of the other relays.
    Status prepare();
    /// Why it is not ready, for `/health`; empty when it is.
    [[nodiscard]] QString trouble() const;

    [[nodiscard]] const media::ContentStore &store() const { return m_store; }
    /// What a stored content is, with a small picture of it when it can have one.
    [[nodiscard]] Result<desk::MediaRow> describe(
        const media::StoredContent &content, const QString &fileName, const QString &claimedType) const;
    /// Removes what nobody refers to. One relay at a time.
    Status sweep();

private:
    db::Database &m_database;
    const QString m_folder;
    media::ContentStore m_store;
    std::atomic<bool> m_ready{false};
    mutable std::mutex m_mutex; ///< Guards m_trouble.
    QString m_trouble;
};

} // namespace bellhop::relay
