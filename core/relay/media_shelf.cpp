// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/media_shelf.h"

#include "core/media/content_device.h"
#include "core/media/content_type.h"
#include "core/media/thumbnail.h"
#include "core/relay/log.h"

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr milliseconds kGrace = 1h; // between a content's last writing and its row
constexpr qint64 kLargestPicture = 16 * kMegabyte; // of what is decoded
} // namespace

MediaShelf::MediaShelf(db::Database &database, const MediaOptions &options)
    : m_database(database)
    , m_folder(options.folder)
    , m_store(options.folder, options.sealer)
    , m_trouble(u"not looked at yet"_s)
{
}

Status MediaShelf::prepare()
{
    if (!isInstalled() || isReady())
        return done();
    const Status status = [this]() -> Status {
        BELLHOP_TRY(const QString site, desk::siteUuid(m_database));
        BELLHOP_TRY(const QString folder, m_store.prepare(site));
        return desk::agreeOnFolder(m_database, folder);
    }();
    {
        const std::lock_guard lock(m_mutex);
        m_trouble = status.ok() ? QString() : status.error().message;
    }
    m_ready = status.ok();
    if (!status.ok())
        qCWarning(lcRelay).noquote() << "media folder not ready:" << status.error().message << status.error().detail;
    return status;
}

QString MediaShelf::trouble() const
{
    const std::lock_guard lock(m_mutex);
    return m_trouble;
}

Result<desk::MediaRow> MediaShelf::describe(
    const media::StoredContent &content, const QString &fileName, const QString &claimedType) const
{
    BELLHOP_TRY(auto reader, m_store.read(content.sha256));
    desk::MediaRow row;
    row.contentHash = content.sha256;
    {
        media::ContentDevice device(std::move(reader));
        row.facts = media::inspect(device);
    }
    row.fileName = fileName.isEmpty() ? QString() : media::safeFileName(fileName, row.facts.mimeType);
    if (!media::agrees(claimedType, row.facts)) {
        row.note = u"It says it is %1, but it is %2. Be careful with it."_s.arg(
            claimedType.section(u';', 0, 0), row.facts.mimeType);
    }
    if (row.facts.mimeType.startsWith("image/"_L1) && content.bytes <= kLargestPicture) {
        BELLHOP_TRY(const auto whole, m_store.read(content.sha256));
        BELLHOP_TRY(const QByteArray bytes, whole->readAll(kLargestPicture));
        if (const auto small = media::thumbnailOf(bytes); small.ok()) {
            BELLHOP_TRY(const media::StoredContent thumb, m_store.put(*small));
            row.thumbHash = thumb.sha256;
        }
    }
    return row;
}

Status MediaShelf::sweep()
{
    if (!isReady())
        return done();
    BELLHOP_TRY(const auto swept, m_store.sweep(kGrace, [this](const QStringList &names) {
        return desk::referencedContents(m_database, names);
    }));
    if (swept.removed > 0)
        qCInfo(lcRelay) << "media:" << swept.removed << "files swept that nobody refers to";
    return done();
}

} // namespace bellhop::relay
