// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/thread_view.h"

#include "ui/kit/icons.h"
#include "ui/kit/origin_words.h"
#include "ui/kit/widgets.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kNearEdge = 24;
constexpr int kAskOlderWithin = 240;

qint64 sourceOf(const ThreadItem &item)
{
    return item.origin ? itemOf(*item.origin) : 0;
}
} // namespace

ThreadView::ThreadView(ThreadModel &model, std::function<Instant()> now, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new ThreadDelegate(std::move(now), this))
    , m_thumbnails(new Thumbnails(this))
    , m_player(new AudioPlayer(this))
    , m_pill(new PillButton(this))
{
    m_delegate->setMedia(m_thumbnails, m_player);
    connect(m_thumbnails, &Thumbnails::arrived, this, &ThreadView::repaintMedia);
    connect(m_player, &AudioPlayer::changed, this, &ThreadView::repaintMedia);
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // The width never changes under the text.
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked);
    setResizeMode(Adjust);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(24);
    viewport()->setBackgroundRole(QPalette::Window);
    m_pill->setObjectName(u"threadPill"_s);
    connect(&model, &ThreadModel::arranging, this, &ThreadView::keepPlace);
    connect(&model, &ThreadModel::arranged, this, &ThreadView::findPlace);
    connect(&model, &ThreadModel::loaded, this, &ThreadView::start);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_unseen = 0;
        m_asked = false;
        m_atBottom = true;
        showUnseen();
    });
    connect(&model, &ThreadModel::guestWrote, this, [this](int count) {
        if (!m_atBottom)
            m_unseen += count;
        showUnseen();
    });
    connect(m_pill, &QPushButton::clicked, this, &ThreadView::goToBottom);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ThreadView::followScroll);
}

void ThreadView::setMedia(Thumbnails::Source pictures, AudioPlayer::Source sounds)
{
    m_thumbnails->setSource(std::move(pictures));
    m_player->setSource(std::move(sounds));
}

/// Its place is reserved, so nothing moves.
void ThreadView::repaintMedia(const QString &mediaUuid)
{
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        if (m_model.line(row).item.mediaUuid == mediaUuid)
            update(m_model.index(row));
    }
}

void ThreadView::start()
{
    m_arranging = true;
    doItemsLayout();
    const int unread = m_model.unreadRow();
    scrollToBottom();
    if (unread >= 0 && visualRect(m_model.index(unread)).top() < 0)
        scrollTo(m_model.index(unread), PositionAtTop);
    m_arranging = false;
    followScroll();
}

void ThreadView::goToBottom()
{
    doItemsLayout();
    scrollToBottom();
    m_unseen = 0;
    showUnseen();
}

bool ThreadView::goToMessage(MessageId message)
{
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        const ThreadItem &item = m_model.line(row).item;
        if (item.id != message || item.sort != ThreadItem::Sort::Message)
            continue;
        doItemsLayout();
        setCurrentIndex(m_model.index(row));
        scrollTo(m_model.index(row), PositionAtCenter);
        return true;
    }
    return false;
}

void ThreadView::keepPlace()
{
    m_arranging = true;
    const QModelIndex top = indexAt(QPoint(viewport()->width() / 2, 4));
    m_anchor = top.isValid() ? top : m_model.index(0);
    m_anchorBottom = m_anchor.isValid() ? visualRect(m_anchor).bottom() : 0;
}

void ThreadView::findPlace()
{
    doItemsLayout();
    if (m_atBottom)
        scrollToBottom();
    else if (m_anchor.isValid())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_anchor).bottom() - m_anchorBottom);
    m_arranging = false;
    m_asked = false;
    followScroll();
}

void ThreadView::followScroll()
{
    if (m_arranging)
        return;
    const QScrollBar *bar = verticalScrollBar();
    const bool bottom = bar->value() >= bar->maximum() - kNearEdge;
    if (bottom && (!m_atBottom || m_unseen > 0)) {
        m_unseen = 0;
        showUnseen();
    }
    m_atBottom = bottom;
    if (bottom)
        Q_EMIT reachedBottom();
    if (bar->value() < kAskOlderWithin && m_model.isLoaded() && m_model.hasOlder() && !m_asked) {
        m_asked = true;
        Q_EMIT olderWanted();
    }
    showUnseen();
}

void ThreadView::showUnseen()
{
    m_pill->setText(m_unseen > 0 ? tr("%n new ↓", nullptr, m_unseen) : tr("Newest ↓"));
    m_pill->setAccessibleName(tr("Go to the newest message"));
    const QScrollBar *bar = verticalScrollBar();
    const bool far = bar->maximum() - bar->value() > viewport()->height();
    m_pill->setVisible(m_unseen > 0 || (far && !m_atBottom));
    m_pill->resize(m_pill->sizeHint());
    m_pill->move((viewport()->width() - m_pill->width()) / 2, height() - m_pill->height() - 12);
    m_pill->raise();
}

void ThreadView::resizeEvent(QResizeEvent *event)
{
    const bool bottom = m_atBottom;
    m_arranging = true;
    QListView::resizeEvent(event);
    doItemsLayout();
    if (bottom)
        scrollToBottom();
    m_arranging = false;
    followScroll();
}

void ThreadView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    m_pill->raise();
}

QStyleOptionViewItem ThreadView::optionFor(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return option;
}

void ThreadView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const bool hand = index.isValid()
        && (!m_delegate->linkAt(optionFor(index), index, at).isEmpty()
            || m_delegate->mediaAt(optionFor(index), index, at) != ThreadDelegate::MediaSpot::None
            || m_delegate->sourceAt(optionFor(index), index, at) != 0
            || m_delegate->isOnError(optionFor(index), index, at));
    viewport()->setCursor(hand ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void ThreadView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    switch (m_delegate->mediaAt(optionFor(index), index, at)) {
    case ThreadDelegate::MediaSpot::Speed:
        m_player->nextSpeed();
        return;
    case ThreadDelegate::MediaSpot::Bar:
        m_player->seek(m_delegate->barShareAt(optionFor(index), index, at));
        return;
    case ThreadDelegate::MediaSpot::File:
        Q_EMIT mediaActivated(m_model.line(index.row()).item);
        return;
    case ThreadDelegate::MediaSpot::None:
        break;
    }
    if (const QString link = m_delegate->linkAt(optionFor(index), index, at); !link.isEmpty())
        Q_EMIT linkActivated(link);
    else if (const qint64 source = m_delegate->sourceAt(optionFor(index), index, at); source != 0)
        Q_EMIT sourceActivated(source);
    else if (m_delegate->isOnError(optionFor(index), index, at))
        activateTrouble(m_model.line(index.row()).item);
}

/// Words come back to be changed; a place, a question or a file goes again as it was.
void ThreadView::activateTrouble(const ThreadItem &item)
{
    if (item.tick == Tick::Failed && item.kind == MessageKind::Text)
        Q_EMIT reuseWanted(item.text);
    else
        openResend();
}

void ThreadView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) || (event->key() == Qt::Key_C && event->modifiers() == Qt::NoModifier)) {
        copySelection();
        return;
    }
    if (event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier) {
        if (const ThreadItem *item = chosenMessage(); item != nullptr && m_quotable)
            Q_EMIT replyWanted(*item);
        return;
    }
    if (event->key() == Qt::Key_E && event->modifiers() == Qt::NoModifier) {
        openReactions();
        return;
    }
    if (event->key() == Qt::Key_S && event->modifiers() == Qt::NoModifier) {
        openResend();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && !m_model.line(currentIndex().row()).item.mediaUuid.isEmpty()) {
        Q_EMIT mediaActivated(m_model.line(currentIndex().row()).item);
        return;
    }
    if (enter && currentIndex().isValid()) {
        if (const QString link = partsOf(m_model.line(currentIndex().row()).item).cardLink; !link.isEmpty()) {
            Q_EMIT linkActivated(link);
            return;
        }
        if (const qint64 source = sourceOf(m_model.line(currentIndex().row()).item); source != 0) {
            Q_EMIT sourceActivated(source);
            return;
        }
    }
    QListView::keyPressEvent(event);
}

void ThreadView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    QMenu menu(this);
    QAction *reply = menu.addAction(icon(u"reply"), tr("Reply to this message\tR"));
    QAction *copy = menu.addAction(icon(u"copy"), tr("Copy with time and author\tC"));
    QAction *part = menu.addAction(tr("Select a part of the text\tDouble-click"));
    reply->setEnabled(m_quotable && chosenMessage() != nullptr);
    QMenu *reactions = menu.addMenu(tr("React\tE"));
    reactions->setEnabled(m_reactable && chosenMessage() != nullptr);
    if (reactions->isEnabled())
        addReactions(*reactions, *chosenMessage());
    if (const ThreadItem *item = chosenMessage(); item != nullptr && mayResend(*item))
        addResend(menu, *item);
    if (const qint64 source = sourceOf(m_model.line(index.row()).item); source != 0)
        connect(menu.addAction(icon(u"assistant"), tr("Show what it was answered from\tEnter")), &QAction::triggered,
            this, [this, source] { Q_EMIT sourceActivated(source); });
    part->setEnabled(index.flags() & Qt::ItemIsEditable);
    const QAction *taken = menu.exec(event->globalPos());
    if (taken == copy)
        copySelection();
    else if (taken == part)
        edit(index);
    else if (taken == reply && chosenMessage() != nullptr)
        Q_EMIT replyWanted(*chosenMessage());
}

void ThreadView::addReactions(QMenu &menu, const ThreadItem &item)
{
    for (const QString &emoji : {u"👍"_s, u"❤️"_s, u"🙏"_s, u"😊"_s, u"🎉"_s, u"👏"_s})
        connect(menu.addAction(emoji), &QAction::triggered, this, [=, this] { Q_EMIT reactWanted(item, emoji); });
    menu.addSeparator();
    QAction *back = menu.addAction(tr("Take my reaction back"));
    back->setObjectName(u"takeBackAction"_s);
    back->setEnabled(!item.ownReaction.isEmpty());
    connect(back, &QAction::triggered, this, [=, this] { Q_EMIT reactWanted(item, {}); });
}

void ThreadView::openReactions()
{
    const ThreadItem *item = chosenMessage();
    if (!m_reactable || item == nullptr)
        return;
    QMenu menu(this);
    addReactions(menu, *item);
    menu.exec(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

bool ThreadView::mayResend(const ThreadItem &item) const
{
    return m_resendable && item.direction == Direction::Out && item.author == AuthorKind::Agent
        && (item.tick == Tick::Failed || item.tick == Tick::Unknown);
}

QAction *ThreadView::addResend(QMenu &menu, const ThreadItem &item)
{
    QAction *again = menu.addAction(icon(u"send"),
        item.tick == Tick::Unknown ? tr("Send again, though the guest may have it\tS") : tr("Send again\tS"));
    connect(again, &QAction::triggered, this, [=, this] { Q_EMIT resendWanted(item); });
    return again;
}

void ThreadView::openResend()
{
    const ThreadItem *item = chosenMessage();
    if (item == nullptr || !mayResend(*item))
        return;
    QMenu menu(this);
    menu.setActiveAction(addResend(menu, *item));
    menu.exec(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

void ThreadView::copySelection()
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList texts;
    for (const QModelIndex &row : rows)
        texts << m_model.quotable(row.row());
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

const ThreadItem *ThreadView::chosenMessage() const
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return nullptr;
    const ThreadItem &item = m_model.line(at.row()).item;
    const bool quotable
        = item.sort == ThreadItem::Sort::Message && item.direction != Direction::Note && item.id.isSet();
    return quotable ? &item : nullptr;
}

void ThreadView::setTextSize(qreal points)
{
    m_delegate->setTextSize(points);
    doItemsLayout();
}

} // namespace bellhop::ui
