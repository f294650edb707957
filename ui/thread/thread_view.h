// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/thread_delegate.h"
#include "ui/thread/thread_model.h"

#include <QListView>
#include <QPersistentModelIndex>

class QMenu;

namespace bellhop::ui {

class PillButton;

/// The thread. Stays at the newest line only while it is there; otherwise it stands still and a pill counts what came.
/// A double click selects within a message; copying takes time and author along. GUI thread.
class ThreadView final : public QListView
{
    Q_OBJECT
public:
    ThreadView(ThreadModel &model, std::function<Instant()> now, QWidget *parent = nullptr);

    [[nodiscard]] bool isAtBottom() const { return m_atBottom; }
    [[nodiscard]] int unseen() const { return m_unseen; }
    void goToBottom();
    /// Chooses it and brings it into the middle; false when it is not among the lines.
    bool goToMessage(MessageId message);
    void copySelection();
    /// The message under the cursor for replies; null when none is chosen.
    [[nodiscard]] const ThreadItem *chosenMessage() const;
    void setTextSize(qreal points);
    /// Whether reactions are offered.
    void setReactable(bool reactable) { m_reactable = reactable; }
    /// Whether the channel can tell the guest what an answer belongs to.
    void setQuotable(bool quotable) { m_quotable = quotable; }
    /// Whether what was not delivered may be sent once more.
    void setResendable(bool resendable) { m_resendable = resendable; }
    /// Where small pictures and sounds come from.
    void setMedia(Thumbnails::Source pictures, AudioPlayer::Source sounds);
    [[nodiscard]] AudioPlayer &player() { return *m_player; }

Q_SIGNALS:
    void olderWanted();
    void linkActivated(const QString &url);
    void replyWanted(const bellhop::ThreadItem &item);
    void reuseWanted(const QString &text);
    /// An emoji for the message; empty takes ours back.
    void reactWanted(const bellhop::ThreadItem &item, const QString &emoji);
    /// A message of ours that failed, or of which nobody knows, goes once more as it was.
    void resendWanted(const bellhop::ThreadItem &item);
    void reachedBottom();
    /// What an automatic answer came from was clicked, or Enter pressed on its line.
    void sourceActivated(qint64 item);
    /// A file was clicked, or Enter pressed on its line.
    void mediaActivated(const bellhop::ThreadItem &item);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QStyleOptionViewItem optionFor(const QModelIndex &index) const;
    void keepPlace();
    void findPlace();
    void start();
    void showUnseen();
    void followScroll();
    void addReactions(QMenu &menu, const ThreadItem &item);
    void activateTrouble(const ThreadItem &item);
    void openReactions();
    [[nodiscard]] bool mayResend(const ThreadItem &item) const;
    QAction *addResend(QMenu &menu, const ThreadItem &item);
    /// The entry alone: a key must not send what the guest may have.
    void openResend();
    void repaintMedia(const QString &mediaUuid);

    ThreadModel &m_model;
    ThreadDelegate *m_delegate;
    Thumbnails *m_thumbnails;
    AudioPlayer *m_player;
    PillButton *m_pill;
    QPersistentModelIndex m_anchor;
    int m_anchorBottom = 0; ///< Its top may gain or lose a day rule; what follows it is what one reads.
    int m_unseen = 0;
    bool m_atBottom = true;
    bool m_reactable = false;
    bool m_quotable = true;
    bool m_resendable = false;
    bool m_arranging = false;
    bool m_asked = false; ///< For older lines, not answered yet.
};

} // namespace bellhop::ui
