// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/content_writer.h"

#include "core/media/content_file.h"
#include "core/media/content_store.h"
#include "core/media/file_sync.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>

namespace bellhop::media {
using namespace Qt::Literals::StringLiterals;

ContentWriter::ContentWriter(QString folder, const QString &temporary, Sealer sealer, qint64 limit)
    : m_folder(std::move(folder))
    , m_file(temporary)
    , m_sealer(std::move(sealer))
    , m_limit(limit)
{
}

ContentWriter::~ContentWriter()
{
    if (!m_committed)
        m_file.remove();
}

Status ContentWriter::begin()
{
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return diskError(m_file, "open");
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_name.resize(16);
    QRandomGenerator::system()->generate(
        reinterpret_cast<quint32 *>(m_name.data()), reinterpret_cast<quint32 *>(m_name.data() + m_name.size()));
    m_overhead = m_sealer.seal({}, chunkContext(m_name, 0)).size();
    QByteArray head(kContentMagic, 4);
    head.resize(kContentHead);
    qToBigEndian(static_cast<quint32>(kContentChunk), head.data() + 4);
    qToBigEndian(static_cast<quint16>(m_overhead), head.data() + 8);
    std::copy(m_name.begin(), m_name.end(), head.begin() + 10);
    return put(head);
}

Status ContentWriter::put(const QByteArray &bytes)
{
    errno = 0;
    if (m_file.write(bytes) == bytes.size())
        return done();
    m_broken = true;
    return diskError(m_file, "write");
}

Status ContentWriter::writeChunk(QByteArrayView plain)
{
    const QByteArray sealed = m_sealer.seal(plain, chunkContext(m_name, m_chunks));
    if (sealed.size() != plain.size() + m_overhead) {
        m_broken = true;
        return makeError(ErrorKind::Internal, u"The file could not be sealed."_s, u"sealed length"_s);
    }
    BELLHOP_CHECK(put(sealed));
    ++m_chunks;
    return done();
}

Status ContentWriter::append(QByteArrayView part)
{
    if (m_broken || m_committed)
        return makeError(ErrorKind::Internal, u"This file cannot be written any more."_s);
    if (m_bytes + part.size() > m_limit) {
        m_broken = true;
        return makeError(
            ErrorKind::BadData, u"The file is larger than %1 MB."_s.arg(m_limit / (1024 * 1024)), u"limit"_s);
    }
    m_bytes += part.size();
    m_hash.addData(part);
    if (m_headBytes.size() < kContentChunk)
        m_headBytes.append(part.first(std::min<qsizetype>(part.size(), kContentChunk - m_headBytes.size())));
    while (m_pending.size() + part.size() >= kContentChunk) {
        const qsizetype more = kContentChunk - m_pending.size();
        m_pending.append(part.first(more));
        part = part.sliced(more);
        BELLHOP_CHECK(writeChunk(m_pending));
        m_pending.clear();
    }
    m_pending.append(part);
    return done();
}

Result<StoredContent> ContentWriter::commit()
{
    if (m_broken || m_committed)
        return makeError(ErrorKind::Internal, u"This file cannot be written any more."_s);
    if (!m_pending.isEmpty())
        BELLHOP_CHECK(writeChunk(std::exchange(m_pending, {})));
    QByteArray end = m_hash.result();
    end.resize(kContentEnd);
    qToBigEndian(m_bytes, end.data() + 32);
    BELLHOP_CHECK(put(m_sealer.seal(end, endContext(m_name))));
    BELLHOP_CHECK(syncFile(m_file));
    m_file.close();
    const StoredContent stored{QString::fromLatin1(end.first(32).toHex()), m_bytes};
    const QString place = ContentStore::placeOf(m_folder, stored.sha256);
    const QString folder = QFileInfo(place).path();
    if (!QDir().mkpath(folder))
        return makeError(ErrorKind::Refused, u"The media folder does not take a folder. Check its rights."_s, folder);
    BELLHOP_CHECK(replaceFile(m_file.fileName(), place));
    m_committed = true;
    BELLHOP_CHECK(syncFolder(folder));
    return stored;
}

} // namespace bellhop::media
