// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/sealer.h"

#include <QCryptographicHash>
#include <QFile>

namespace bellhop::media {

/// What a content is called and how large it is.
struct StoredContent {
    QString sha256; ///< Of the plain bytes, lower-case hex.
    qint64 bytes = 0;
    bool operator==(const StoredContent &) const = default;
};

/// A content on its way into the store: sealed as it comes, under a temporary name until commit(). Dropped before that
/// it leaves nothing. Made by ContentStore; blocks for the disk; one thread at a time.
class ContentWriter final
{
public:
    ~ContentWriter();
    Q_DISABLE_COPY_MOVE(ContentWriter)

    /// BadData beyond the limit, Refused when the disk does not take it; nothing can be appended after an error.
    Status append(QByteArrayView part);
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// The first bytes, up to 64 KB: what sniff() wants.
    [[nodiscard]] const QByteArray &head() const { return m_headBytes; }
    /// On the disk, under its own name, and then seen by all.
    Result<StoredContent> commit();

private:
    friend class ContentStore;
    ContentWriter(QString folder, const QString &temporary, Sealer sealer, qint64 limit);
    Status begin();
    Status writeChunk(QByteArrayView plain);
    Status put(const QByteArray &bytes);

    const QString m_folder;
    QFile m_file;
    Sealer m_sealer;
    const qint64 m_limit;
    QByteArray m_name; ///< 16 random bytes.
    QByteArray m_pending; ///< Less than a chunk.
    QByteArray m_headBytes;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
    qint64 m_chunks = 0;
    qsizetype m_overhead = -1;
    bool m_broken = false;
    bool m_committed = false;
};

} // namespace bellhop::media
