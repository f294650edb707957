// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/content_store.h"

#include "core/base/json.h"
#include "core/base/uuid.h"
#include "core/media/file_sync.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>

namespace bellhop::media {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kHashDigits = 64;
constexpr int kProbeBytes = 100'000; // more than a chunk

QString markerPath(const QString &folder)
{
    return QDir(folder).filePath(u"bellhop-media.json"_s);
}
QString temporaryFolder(const QString &folder)
{
    return QDir(folder).filePath(u"tmp"_s);
}

Result<Json> readMarker(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorKind::NotFound, u"The media folder has no marker."_s, file.errorString());
    return Json::parse(file.read(4096));
}

QStringList sorted(const QString &folder, QDir::Filters filters)
{
    return QDir(folder).entryList(filters | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

ContentStore::ContentStore(QString folder, Sealer sealer)
    : m_folder(std::move(folder))
    , m_sealer(std::move(sealer))
{
}

QString ContentStore::placeOf(const QString &folder, const QString &sha256)
{
    return u"%1/%2/%3/%4"_s.arg(folder, sha256.left(2), sha256.mid(2, 2), sha256);
}

bool ContentStore::isContentName(const QString &name)
{
    return name.size() == kHashDigits && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

QString ContentStore::temporaryName() const
{
    return temporaryFolder(m_folder) + u'/' + newUuid() + u".part"_s;
}

Result<QString> ContentStore::prepare(const QString &siteUuid)
{
    if (!QDir().mkpath(temporaryFolder(m_folder))) {
        return makeError(ErrorKind::Refused,
            u"The media folder %1 cannot be made. Check its path and who may write there."_s.arg(m_folder));
    }
    QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    BELLHOP_TRY(const QString folder, claimFolder(siteUuid));
    BELLHOP_CHECK(probe());
    return folder;
}

/// Of several that start at once one makes the marker; the others read it.
Result<QString> ContentStore::claimFolder(const QString &siteUuid) const
{
    const QString path = markerPath(m_folder);
    if (!QFile::exists(path)) {
        Json marker = Json::object();
        marker.set("site"_L1, siteUuid).set("folder"_L1, newUuid());
        const QString temporary = temporaryName();
        QFile file(temporary);
        errno = 0;
        if (!file.open(QIODevice::WriteOnly) || file.write(marker.toBytes()) < 0 || !file.flush())
            return diskError(file, "marker");
        BELLHOP_CHECK(syncFile(file));
        file.close();
        // A second name does not replace: who comes second finds the first one's. Renaming by Qt may, between two.
        std::error_code error;
        std::filesystem::create_hard_link(temporary.toStdU16String(), path.toStdU16String(), error);
        if (error && error != std::errc::file_exists)
            QFile::rename(temporary, path); // a file system without them
        QFile::remove(temporary);
        BELLHOP_CHECK(syncFolder(m_folder));
    }
    BELLHOP_TRY(const Json marker, readMarker(path));
    if (marker.text("site"_L1) != siteUuid) {
        return makeError(ErrorKind::Conflict,
            u"The media folder %1 belongs to another site. Give this one a folder of its own."_s.arg(m_folder));
    }
    const QString folder = marker.text("folder"_L1);
    if (!isUuid(folder))
        return makeError(ErrorKind::BadData, u"The marker of the media folder %1 is damaged."_s.arg(m_folder));
    return folder;
}

/// Written, sealed, synced, renamed, read back, removed: what every content needs of this disk.
Status ContentStore::probe() const
{
    QByteArray bytes(kProbeBytes, 'p');
    bytes.append(newUuid().toLatin1());
    BELLHOP_TRY(const StoredContent stored, put(bytes));
    BELLHOP_TRY(const auto reader, read(stored.sha256));
    BELLHOP_TRY(const QByteArray back, reader->readAll(bytes.size()));
    if (back != bytes)
        return makeError(ErrorKind::Refused, u"The media folder gives back other bytes than were written."_s);
    if (!QFile::remove(placeOf(m_folder, stored.sha256)))
        return makeError(ErrorKind::Refused, u"Nothing can be removed from the media folder. Check its rights."_s);
    return done();
}

Result<std::unique_ptr<ContentWriter>> ContentStore::write(qint64 limit) const
{
    std::unique_ptr<ContentWriter> writer(new ContentWriter(m_folder, temporaryName(), m_sealer, limit));
    BELLHOP_CHECK(writer->begin());
    return writer;
}

Result<StoredContent> ContentStore::put(QByteArrayView bytes) const
{
    BELLHOP_TRY(const auto writer, write(bytes.size()));
    BELLHOP_CHECK(writer->append(bytes));
    return writer->commit();
}

Result<std::unique_ptr<ContentReader>> ContentStore::read(const QString &sha256) const
{
    if (!isContentName(sha256))
        return makeError(ErrorKind::NotFound, u"There is no such file."_s);
    std::unique_ptr<ContentReader> reader(new ContentReader(placeOf(m_folder, sha256), m_sealer));
    BELLHOP_CHECK(reader->begin(sha256));
    return reader;
}

bool ContentStore::contains(const QString &sha256) const
{
    return isContentName(sha256) && QFile::exists(placeOf(m_folder, sha256));
}

/// Taken aside before the last look at its time: a writer who puts the same content there meanwhile makes a file of its
/// own, and one who did it just before is seen.
Result<bool> ContentStore::removeUnlessFresh(const QString &place, qint64 oldest) const
{
    const QString aside = temporaryName();
    if (const Status moved = replaceFile(place, aside); !moved.ok())
        return false; // another relay was faster
    if (QFileInfo(aside).lastModified().toMSecsSinceEpoch() >= oldest) {
        if (!QFile::exists(place))
            BELLHOP_CHECK(replaceFile(aside, place));
        QFile::remove(aside);
        return false;
    }
    return QFile::remove(aside);
}

void ContentStore::sweepHalfWritten(qint64 oldest) const
{
    const QDir folder(temporaryFolder(m_folder));
    for (const QFileInfo &file : folder.entryInfoList({u"*.part"_s}, QDir::Files)) {
        if (file.lastModified().toMSecsSinceEpoch() < oldest)
            QFile::remove(file.filePath());
    }
}

Result<ContentStore::Swept> ContentStore::sweep(std::chrono::milliseconds grace, const Referenced &referenced, int most)
{
    const qint64 oldest = QDateTime::currentMSecsSinceEpoch() - grace.count();
    sweepHalfWritten(oldest);
    Swept swept;
    int looked = 0;
    for (const QString &first : sorted(m_folder, QDir::Dirs)) {
        if (first.size() != 2 || first <= m_sweptUpTo)
            continue;
        QStringList old;
        for (const QString &second : sorted(m_folder + u'/' + first, QDir::Dirs)) {
            const QDir leaf(u"%1/%2/%3"_s.arg(m_folder, first, second));
            for (const QFileInfo &file : leaf.entryInfoList(QDir::Files)) {
                ++looked;
                if (isContentName(file.fileName()) && file.lastModified().toMSecsSinceEpoch() < oldest)
                    old << file.fileName();
                else
                    ++swept.kept;
            }
        }
        if (!old.isEmpty()) {
            BELLHOP_TRY(const QSet<QString> wanted, referenced(old));
            for (const QString &name : old) {
                if (wanted.contains(name)) {
                    ++swept.kept;
                    continue;
                }
                BELLHOP_TRY(const bool removed, removeUnlessFresh(placeOf(m_folder, name), oldest));
                swept.removed += removed ? 1 : 0;
            }
        }
        m_sweptUpTo = first;
        if (looked >= most)
            return swept;
    }
    m_sweptUpTo.clear();
    return swept;
}

} // namespace bellhop::media
