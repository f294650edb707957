// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/views.h"

#include <QCache>
#include <QFuture>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>

#include <functional>

namespace bellhop::ui {

/// Small pictures of messages' files, asked for when they come into sight, kept for a while. GUI thread.
class Thumbnails final : public QObject
{
    Q_OBJECT
public:
    using Source = std::function<QFuture<Result<QImage>>(const QString &mediaUuid)>;

    explicit Thumbnails(QObject *parent = nullptr)
        : QObject(parent)
    {
    }
    void setSource(Source source) { m_source = std::move(source); }

    /// Null when it is not here yet (then it is asked for and `arrived` follows) or cannot be had.
    [[nodiscard]] const QPixmap *of(const ThreadItem &item);
    /// Where a picture stands before it is here: its shape, at most `widest` wide. Invalid: it is shown as a card.
    [[nodiscard]] static QSize boxOf(const ThreadItem &item, int widest);

Q_SIGNALS:
    void arrived(const QString &mediaUuid);

private:
    Source m_source;
    QCache<QString, QPixmap> m_kept{64 * 1024}; ///< In KB.
    QSet<QString> m_asked; ///< On their way, or not to be had.
};

} // namespace bellhop::ui
