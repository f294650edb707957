// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/content_reader.h"

#include "core/media/content_file.h"

#include <QCryptographicHash>

namespace bellhop::media {
using namespace Qt::Literals::StringLiterals;

namespace {
Error damaged(const char *what)
{
    return makeError(
        ErrorKind::BadData, u"This file is damaged on the disk of the relay."_s, QString::fromLatin1(what));
}
} // namespace

Status ContentReader::begin(const QString &sha256)
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        return makeError(
            ErrorKind::NotFound, u"This file is not in the media folder any more."_s, m_file.errorString());
    }
    const QByteArray head = m_file.read(kContentHead);
    if (head.size() != kContentHead || !head.startsWith(kContentMagic))
        return damaged("head");
    m_chunk = qFromBigEndian<quint32>(head.constData() + 4);
    m_overhead = qFromBigEndian<quint16>(head.constData() + 8);
    m_name = head.sliced(10);
    const qint64 sealedEnd = kContentEnd + m_overhead;
    const qint64 endAt = m_file.size() - sealedEnd;
    if (m_chunk <= 0 || m_chunk > 16 * kContentChunk || endAt < kContentHead || !m_file.seek(endAt))
        return damaged("length");
    BELLHOP_TRY(const QByteArray end, m_sealer.open(m_file.read(sealedEnd), endContext(m_name)));
    if (end.size() != kContentEnd)
        return damaged("end");
    m_sha256 = end.first(32);
    m_bytes = qFromBigEndian<qint64>(end.constData() + 32);
    const qint64 chunks = (m_bytes + m_chunk - 1) / m_chunk;
    if (QString::fromLatin1(m_sha256.toHex()) != sha256 || m_bytes < 0
        || endAt != kContentHead + m_bytes + chunks * m_overhead)
        return damaged("name or length");
    return done();
}

Result<QByteArray> ContentReader::chunk(qint64 number)
{
    if (number == m_lastNumber)
        return m_lastChunk;
    const qint64 plain = std::min(m_chunk, m_bytes - number * m_chunk);
    if (!m_file.seek(kContentHead + number * (m_chunk + m_overhead)))
        return damaged("seek");
    BELLHOP_TRY(m_lastChunk, m_sealer.open(m_file.read(plain + m_overhead), chunkContext(m_name, number)));
    if (m_lastChunk.size() != plain)
        return damaged("chunk");
    m_lastNumber = number;
    return m_lastChunk;
}

Result<QByteArray> ContentReader::read(qint64 offset, qint64 most)
{
    if (offset < 0 || offset >= m_bytes || most <= 0)
        return QByteArray();
    BELLHOP_TRY(const QByteArray plain, chunk(offset / m_chunk));
    return plain.mid(offset % m_chunk, most);
}

Result<QByteArray> ContentReader::readAll(qint64 most)
{
    if (m_bytes > most)
        return makeError(ErrorKind::BadData, u"This file is too large for that."_s, u"readAll"_s);
    QByteArray all;
    all.reserve(m_bytes);
    while (all.size() < m_bytes) {
        BELLHOP_TRY(const QByteArray part, read(all.size(), m_chunk));
        all.append(part);
    }
    if (QCryptographicHash::hash(all, QCryptographicHash::Sha256) != m_sha256)
        return damaged("sha256");
    return all;
}

} // namespace bellhop::media
