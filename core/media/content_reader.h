// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/sealer.h"

#include <QFile>

namespace bellhop::media {

/// An open content, read anywhere. What was changed on the disk does not open. Made by ContentStore; blocks; one thread
/// at a time.
class ContentReader final
{
public:
    Q_DISABLE_COPY_MOVE(ContentReader)

    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// Up to `most` bytes from `offset`, at least one unless the end is reached: what one chunk gives.
    Result<QByteArray> read(qint64 offset, qint64 most);
    /// All of it; BadData when it is larger than `most`, or not what its name says.
    Result<QByteArray> readAll(qint64 most);

private:
    friend class ContentStore;
    ContentReader(const QString &path, Sealer sealer)
        : m_file(path)
        , m_sealer(std::move(sealer))
    {
    }
    Status begin(const QString &sha256);
    Result<QByteArray> chunk(qint64 number);

    QFile m_file;
    Sealer m_sealer;
    QByteArray m_name;
    QByteArray m_sha256;
    qint64 m_chunk = 0;
    qint64 m_overhead = 0;
    qint64 m_bytes = 0;
    qint64 m_lastNumber = -1;
    QByteArray m_lastChunk;
};

} // namespace bellhop::media
