// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_pane.h"

#include "ui/kit/icons.h"
#include "ui/kit/widgets.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

QueuePane::QueuePane(QueueModel &model, std::function<Instant()> now, const WaitLimits &limits, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new QLineEdit(this))
    , m_view(new QueueView(model, std::move(now), limits, this))
    , m_pill(new PillButton(this))
    , m_empty(new EmptyState(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 10);
    head->addWidget(m_search);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    m_search->setObjectName(u"queueSearch"_s);
    m_search->setPlaceholderText(tr("Find a guest or a text (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find a guest or a text in the list"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_view->setObjectName(u"queueView"_s);
    m_view->setAccessibleName(tr("Conversations"));
    m_pill->setObjectName(u"queuePill"_s);
    connect(m_search, &QLineEdit::textChanged, &model, &QueueModel::setFilter);
    connect(m_search, &QLineEdit::textChanged, this, &QueuePane::showEmptiness);
    connect(&model, &QueueModel::pendingChanged, this, &QueuePane::showPending);
    connect(&model, &QueueModel::countsChanged, this, &QueuePane::showEmptiness);
    connect(m_pill, &QPushButton::clicked, &model, &QueueModel::settle);
    connect(m_empty, &EmptyState::stepTaken, m_search, &QLineEdit::clear);
    showEmptiness();
}

void QueuePane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void QueuePane::setLoading(bool loading, const QString &reason)
{
    m_loading = loading;
    m_reason = reason;
    showEmptiness();
}

void QueuePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePill();
}

bool QueuePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape)
            m_search->clear();
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return) {
            m_view->setFocus(Qt::ShortcutFocusReason);
            if (key != Qt::Key_Escape && !m_view->currentIndex().isValid()) {
                for (int row = 0; row < m_model.rowCount(); ++row) {
                    if (m_model.rowAt(row) != nullptr) {
                        m_view->setCurrentIndex(m_model.index(row));
                        break;
                    }
                }
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QueuePane::showPending(int count)
{
    m_pill->setText(tr("%n moved ↑", nullptr, count));
    m_pill->setAccessibleName(tr("%n conversations wait for their new place; show them", nullptr, count));
    m_pill->setVisible(count > 0);
    placePill();
}

void QueuePane::placePill()
{
    m_pill->resize(m_pill->sizeHint());
    m_pill->move((width() - m_pill->width()) / 2, m_view->y() + 8);
    m_pill->raise();
}

void QueuePane::showEmptiness()
{
    int shown = 0;
    for (const Section section : kSections)
        shown += m_model.count(section);
    m_view->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    if (shown > 0)
        return;
    if (m_loading)
        m_empty->tell(u"refresh"_s, tr("Loading conversations"), m_reason);
    else if (!m_model.filter().isEmpty())
        m_empty->tell(u"search"_s, tr("Nothing found"),
            tr("No conversation in sight has “%1” in its name or last message.").arg(m_model.filter()),
            tr("Clear the search"));
    else
        m_empty->tell(u"inbox"_s, tr("Nobody is waiting"), tr("New messages of guests appear here by themselves."));
}

} // namespace bellhop::ui
