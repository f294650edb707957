// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/thread/audio_player.h"
#include "ui/thread/message_parts.h"
#include "ui/thread/thread_model.h"
#include "ui/thread/thumbnails.h"

#include <QCache>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <functional>

namespace bellhop::ui {

/// Where everything of a line stands, relative to the line's top left; made once per line and width.
struct LineLayout {
    int width = 0;
    int height = 0;
    bool mirrored = false;
    bool trailing = false; ///< Ours: at the trailing side.
    bool pictured = false; ///< `media` is a picture's place; otherwise a card.
    MessageParts parts;
    QRect day, unread, author, bubble, label, origin, quote, media, heading, text, footer, source, foot, reactions,
        error;
    QString sourceText; ///< What made the assistant say it; stands in `source`.
    QString trouble; ///< What stands in `error`.
    std::vector<QRect> pressables; ///< As in `parts`.
    QTextLayout words;
    QString footText;
    struct Link {
        int start = 0;
        int length = 0;
        QString url;
    };
    std::vector<Link> links;
    struct Span {
        int start = 0;
        int length = 0;
    };
    std::vector<Span> mentions; ///< Names of colleagues who are meant.
};

/// Paints the lines of a thread: bubbles, notes, events, day and unread rules. Layouts are cached by line revision, so
/// scrolling a thread of thousands costs painting only. GUI thread, owned by the view.
class ThreadDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ThreadDelegate(std::function<Instant()> now, QObject *parent = nullptr);

    /// Where pictures come from and what plays; both may be null and must outlive it.
    void setMedia(Thumbnails *thumbnails, const AudioPlayer *player);

    /// Points; the guest's words are the largest text of the window.
    void setTextSize(qreal points);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override { } // Only for reading.
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    /// The link under a point of the line; empty when none.
    [[nodiscard]] QString linkAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at) const;
    /// What of a message's file is under a point.
    enum class MediaSpot { None, File, Speed, Bar };
    [[nodiscard]] MediaSpot mediaAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at) const;
    /// How far along the bar a point is, 0 to 1.
    [[nodiscard]] double barShareAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at) const;
    /// The item of the house's knowledge whose name is under a point; 0: none.
    [[nodiscard]] qint64 sourceAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at) const;
    [[nodiscard]] bool isOnError(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at) const;

private:
    const LineLayout &layoutOf(const ThreadModel &model, int row, const QStyleOptionViewItem &option) const;
    void paintRules(
        QPainter &p, const LineLayout &l, const ThreadModel &model, const ThreadItem &item, const Theme &t) const;
    void paintBubble(QPainter &p, const LineLayout &l, const ThreadItem &item, const Theme &t, bool chosen) const;
    void paintInside(QPainter &p, const LineLayout &l, const ThreadItem &item, const Theme &t) const;
    void paintSource(QPainter &p, const LineLayout &l, const ThreadItem &item, const Theme &t) const;
    void paintPressables(QPainter &p, const LineLayout &l, const Theme &t) const;
    void paintPicture(QPainter &p, const LineLayout &l, const ThreadItem &item, const Theme &t) const;
    void paintCard(QPainter &p, const LineLayout &l, const ThreadItem &item, const Theme &t) const;
    void paintPlayer(QPainter &p, const LineLayout &l, const ThreadItem &item, const Theme &t) const;
    [[nodiscard]] bool isPlayer(const ThreadItem &item) const;
    void paintBelow(QPainter &p, const LineLayout &l, const ThreadItem &item, const Theme &t) const;

    std::function<Instant()> m_now;
    Thumbnails *m_thumbnails = nullptr;
    const AudioPlayer *m_player = nullptr;
    qreal m_points = 12;
    mutable QCache<quint64, LineLayout> m_cache{4000};
};

} // namespace bellhop::ui
