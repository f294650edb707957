// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace bellhop::ui {

namespace {
constexpr std::chrono::milliseconds kPointerRests{3000};
}

QueueView::QueueView(QueueModel &model, std::function<Instant()> now, const WaitLimits &limits, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_living(&model)
    , m_delegate(new QueueDelegate(std::move(now), limits, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    verticalScrollBar()->setSingleStep(QueueDelegate::kRowHeight / 2);
    connect(&m_second, &QTimer::timeout, this, [this] { viewport()->update(); });
    m_second.start(std::chrono::seconds(1));
    m_still.setSingleShot(true);
    m_still.setInterval(kPointerRests);
    connect(&m_still, &QTimer::timeout, &model, [&model] { model.setHeld(false); });
    model.setNarrator([this](int row) { return m_delegate->sentence(m_model, row); });
    connect(&model, &QueueModel::arranging, this, &QueueView::keepPlace);
    connect(&model, &QueueModel::arranged, this, &QueueView::findPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { showChosen(false); });
}

QueueView::~QueueView()
{
    if (m_living != nullptr)
        m_living->setNarrator({});
}

void QueueView::choose(ConversationId conversation)
{
    m_chosen = conversation;
    const QueueRow *row = m_model.find(conversation);
    if (row != nullptr && !m_model.indexOf(conversation).isValid()) {
        m_model.settle();
        m_model.setCollapsed(m_model.sectionOf(*row), false);
    }
    showChosen(true);
}

void QueueView::showChosen(bool scroll)
{
    const QScopedValueRollback telling(m_telling, true);
    const QModelIndex at = m_model.indexOf(m_chosen);
    if (at == currentIndex() && at.isValid() && selectionModel()->isSelected(at)) {
        if (scroll)
            scrollTo(at);
        return;
    }
    if (!at.isValid()) {
        selectionModel()->clear();
        return;
    }
    const int before = verticalScrollBar()->value();
    selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect);
    if (scroll)
        scrollTo(at);
    else
        verticalScrollBar()->setValue(before);
}

ConversationId QueueView::neighbour(int step) const
{
    const QModelIndex at = m_model.indexOf(m_chosen);
    int row = at.isValid() ? at.row() + step : (step > 0 ? 0 : m_model.rowCount() - 1);
    for (; row >= 0 && row < m_model.rowCount(); row += step) {
        if (const QueueRow *found = m_model.rowAt(row))
            return found->id;
    }
    return m_chosen;
}

void QueueView::goToSection(Section section)
{
    m_model.setCollapsed(section, false);
    const QModelIndex header = m_model.indexOf(section);
    setFocus(Qt::ShortcutFocusReason);
    if (!header.isValid())
        return;
    scrollTo(header, PositionAtTop);
    const int first = header.row() + 1;
    if (const QueueRow *row = m_model.rowAt(first); row != nullptr && m_model.sectionAt(first) == section)
        setCurrentIndex(m_model.index(first));
}

void QueueView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const QueueRow *row = m_model.rowAt(current.isValid() ? current.row() : -1);
    if (m_telling || row == nullptr || row->id == m_chosen)
        return;
    m_chosen = row->id;
    Q_EMIT picked(m_chosen);
}

void QueueView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // Qt would go on to the next row, and the next order would meet the wrong guest.
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.row() >= first && current.row() <= last) {
        const QScopedValueRollback telling(m_telling, true);
        selectionModel()->clear();
    }
    QListView::rowsAboutToBeRemoved(parent, first, last);
}

void QueueView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    if (at.isValid() && m_model.rowAt(at.row()) == nullptr) {
        const Section section = m_model.sectionAt(at.row());
        m_model.setCollapsed(section, !m_model.isCollapsed(section));
        return;
    }
    pointerWorks();
    if (event->button() == Qt::LeftButton && markByPointer(at, event->modifiers()))
        return;
    m_markAnchor = at.isValid() ? m_model.rowAt(at.row())->id : ConversationId();
    QListView::mousePressEvent(event);
}

void QueueView::mouseMoveEvent(QMouseEvent *event)
{
    pointerWorks();
    QListView::mouseMoveEvent(event);
}

void QueueView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    if (m_model.rowAt(indexAt(event->position().toPoint()).row()) != nullptr)
        Q_EMIT opened(m_chosen);
}

void QueueView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier
        && m_chosen.isSet()) {
        Q_EMIT opened(m_chosen);
        return;
    }
    pointerWorks(); // nothing moves under the keyboard either
    if (markByKey(*event))
        return;
    QListView::keyPressEvent(event);
}

/// Ctrl takes one more or one less, Shift all from where the last click was. The conversation on the screen stays.
bool QueueView::markByPointer(const QModelIndex &at, Qt::KeyboardModifiers modifiers)
{
    const QueueRow *row = m_model.rowAt(at.isValid() ? at.row() : -1);
    if (row == nullptr || (modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) == 0)
        return false;
    if (modifiers & Qt::ShiftModifier) {
        m_model.markBetween(m_markAnchor.isSet() ? m_markAnchor : m_chosen, row->id);
    } else {
        m_model.setMarked(row->id, !m_model.isMarked(row->id));
        m_markAnchor = row->id;
    }
    return true;
}

bool QueueView::markByKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Escape && m_model.markedCount() > 0) {
        m_model.clearMarks();
        return true;
    }
    if (event.key() == Qt::Key_A && modifiers == Qt::ControlModifier) {
        m_model.markAll();
        return true;
    }
    const bool isToggle = event.key() == Qt::Key_Insert && modifiers == Qt::NoModifier;
    if (m_chosen.isSet() && (isToggle || (event.key() == Qt::Key_Space && modifiers == Qt::ControlModifier))) {
        m_model.setMarked(m_chosen, !m_model.isMarked(m_chosen));
        return true;
    }
    if (modifiers == Qt::ShiftModifier && (event.key() == Qt::Key_Down || event.key() == Qt::Key_Up)) {
        extendMarks(event.key() == Qt::Key_Down ? 1 : -1);
        return true;
    }
    return false;
}

void QueueView::extendMarks(int step)
{
    if (!m_chosen.isSet())
        return;
    m_model.setMarked(m_chosen, true);
    const ConversationId next = neighbour(step);
    m_model.setMarked(next, true);
    if (const QModelIndex at = m_model.indexOf(next); at.isValid())
        setCurrentIndex(at);
}

bool QueueView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_still.stop();
        m_model.setHeld(false);
    }
    return QListView::viewportEvent(event);
}

void QueueView::pointerWorks()
{
    m_model.setHeld(true);
    m_still.start();
}

void QueueView::keepPlace()
{
    m_anchor = {};
    const QModelIndex at = m_model.indexOf(m_chosen);
    const QRect place = at.isValid() ? visualRect(at) : QRect();
    if (at.isValid() && place.intersects(viewport()->rect())) {
        m_anchor = m_chosen;
        m_anchorTop = place.top();
    }
}

void QueueView::findPlace()
{
    showChosen(false);
    const QModelIndex at = m_model.indexOf(m_anchor);
    if (!at.isValid() || verticalScrollBar()->value() == 0)
        return; // At the top the list starts with its most urgent, always.
    const int moved = visualRect(at).top() - m_anchorTop;
    if (std::abs(moved) < viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
}

} // namespace bellhop::ui
