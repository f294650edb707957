// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/thumbnails.h"

#include "ui/kit/when_done.h"

namespace bellhop::ui {

namespace {
constexpr int kTallest = 280;
constexpr int kSticker = 140;
constexpr int kSmallest = 72;
} // namespace

QSize Thumbnails::boxOf(const ThreadItem &item, int widest)
{
    const bool shown = item.kind != MessageKind::Document; // also on top of a template or a question
    if (!shown || !item.mediaThumb || item.mediaState != MediaState::Stored)
        return {};
    const int most = item.kind == MessageKind::Sticker ? kSticker : kTallest;
    QSize size(item.mediaWidth, item.mediaHeight);
    if (size.isEmpty()) // only written here: its shape is not known yet
        size = QSize(most, most * 3 / 4);
    return size.scaled(std::min(widest, most * 4 / 3), most, Qt::KeepAspectRatio)
        .expandedTo({kSmallest, kSmallest})
        .boundedTo({widest, kTallest});
}

const QPixmap *Thumbnails::of(const ThreadItem &item)
{
    if (const QPixmap *kept = m_kept.object(item.mediaUuid))
        return kept;
    if (!m_source || m_asked.contains(item.mediaUuid))
        return nullptr;
    m_asked.insert(item.mediaUuid);
    const QString uuid = item.mediaUuid;
    whenDone(m_source(uuid), this, [this, uuid](const Result<QImage> &result) {
        if (!result.ok() || result->isNull())
            return; // the file itself can still be opened
        m_asked.remove(uuid);
        auto *pixmap = new QPixmap(QPixmap::fromImage(*result));
        const auto kilobytes = static_cast<int>(qint64(pixmap->width()) * pixmap->height() * 4 / 1024 + 1);
        m_kept.insert(uuid, pixmap, kilobytes);
        Q_EMIT arrived(uuid);
    });
    return nullptr;
}

} // namespace bellhop::ui
