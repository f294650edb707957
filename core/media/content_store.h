// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/content_reader.h"
#include "core/media/content_writer.h"

#include <QSet>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

namespace bellhop::media {

/// Files by what is in them: the same content is kept once, sealed, under its SHA-256 ("ab/cd/abcd…"). A folder that
/// several relays share; whoever writes takes a temporary name, syncs and renames, so nobody sees a half one. Which
/// contents are wanted is the database's knowledge; what nobody refers to is swept. Blocks for the disk; any thread.
class ContentStore final
{
public:
    ContentStore(QString folder, Sealer sealer);

    /// Makes the folder, or takes it when it belongs to this site; writes, reads and removes a probe. The folder's own
    /// uuid: all relays of a site must get the same. Conflict: it is another site's. Refused: the disk or its rights.
    Result<QString> prepare(const QString &siteUuid);

    /// BadData beyond `limit` bytes.
    [[nodiscard]] Result<std::unique_ptr<ContentWriter>> write(qint64 limit) const;
    Result<StoredContent> put(QByteArrayView bytes) const;
    /// NotFound, BadData when it was changed.
    [[nodiscard]] Result<std::unique_ptr<ContentReader>> read(const QString &sha256) const;
    [[nodiscard]] bool contains(const QString &sha256) const;

    /// Says which of these are referred to.
    using Referenced = std::function<Result<QSet<QString>>(const QStringList &contents)>;
    struct Swept {
        int removed = 0;
        int kept = 0;
    };
    /// Removes contents and half-written files older than `grace` that nobody refers to; looks at no more than `most`
    /// files, those after where it stopped last time. A content that is written again meanwhile stays.
    Result<Swept> sweep(std::chrono::milliseconds grace, const Referenced &referenced, int most = 20'000);

    /// "FOLDER/ab/cd/abcd…".
    static QString placeOf(const QString &folder, const QString &sha256);
    static bool isContentName(const QString &name);

private:
    Result<QString> claimFolder(const QString &siteUuid) const;
    Status probe() const;
    [[nodiscard]] QString temporaryName() const;
    Result<bool> removeUnlessFresh(const QString &place, qint64 oldest) const;
    void sweepHalfWritten(qint64 oldest) const;

    const QString m_folder;
    const Sealer m_sealer;
    QString m_sweptUpTo; ///< "ab": the fan-out folder before the next.
};

} // namespace bellhop::media
