// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_pane.h"

#include "ui/kit/icons.h"
#include "ui/kit/keys.h"
#include "ui/kit/widgets.h"
#include "ui/queue/chip_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/// After the last key; the list itself narrows at once.
constexpr std::chrono::milliseconds kTypingPause{120};

QToolButton *toolButton(const char *name, QStringView iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(text);
    button->setToolTip(text);
    return button;
}
} // namespace

QueuePane::QueuePane(QueueModel &model, std::function<Instant()> now, const WaitLimits &limits, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new QLineEdit(this))
    , m_narrow(toolButton("filterButton", u"filter", tr("Narrow the list"), this))
    , m_views(toolButton("viewsButton", u"folder", tr("Lists under a name"), this))
    , m_name(new QLineEdit(this))
    , m_chips(new ChipRow(this))
    , m_hiddenRow(new QWidget(this))
    , m_hidden(new InkLabel(InkLabel::Ink::Secondary, m_hiddenRow))
    , m_everything(new QPushButton(tr("Show everything"), m_hiddenRow))
    , m_more(new InkLabel(InkLabel::Ink::Secondary, this))
    , m_view(new QueueView(model, now, limits, this))
    , m_pill(new PillButton(this))
    , m_empty(new EmptyState(this))
{
    model.setClock(std::move(now));
    arrange();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &QueuePane::askList);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        narrow();
        m_typing.start();
    });
    connect(m_narrow, &QToolButton::clicked, this, &QueuePane::openFilterMenu);
    connect(m_views, &QToolButton::clicked, this, &QueuePane::openViewMenu);
    connect(m_chips, &ChipRow::wordTaken, this,
        [this](const QString &word) { m_search->setText(withWordToggled(m_search->text(), word)); });
    connect(m_everything, &QPushButton::clicked, this, &QueuePane::clearFilter);
    connect(&model, &QueueModel::pendingChanged, this, &QueuePane::showPending);
    connect(&model, &QueueModel::countsChanged, this, &QueuePane::showEmptiness);
    connect(&model, &QueueModel::countsChanged, this, &QueuePane::showHidden);
    connect(m_pill, &QPushButton::clicked, &model, &QueueModel::settle);
    connect(m_empty, &EmptyState::stepTaken, this, &QueuePane::clearFilter);
    showEmptiness();
    showHidden();
}

void QueuePane::arrange()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 10);
    head->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_search, 1);
    row->addWidget(m_narrow);
    row->addWidget(m_views);
    head->addLayout(row);
    head->addWidget(m_name);
    head->addWidget(m_chips);
    auto *hidden = new QHBoxLayout(m_hiddenRow);
    hidden->setContentsMargins(0, 0, 0, 0);
    hidden->addWidget(m_hidden, 1);
    hidden->addWidget(m_everything);
    head->addWidget(m_hiddenRow);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_more);
    m_search->setObjectName(u"queueSearch"_s);
    m_search->setAccessibleName(tr("Find a guest or a text in the list"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_name->setObjectName(u"viewName"_s);
    m_name->setPlaceholderText(tr("Name of this list, Enter"));
    m_name->setAccessibleName(tr("The name under which this list is kept"));
    m_name->setMaxLength(60);
    m_name->installEventFilter(this);
    m_name->hide();
    m_chips->hide();
    m_hidden->setObjectName(u"hiddenLabel"_s);
    m_hidden->setWordWrap(true);
    m_everything->setObjectName(u"everythingButton"_s);
    m_more->setObjectName(u"moreLabel"_s);
    m_more->setWordWrap(true);
    m_more->setContentsMargins(12, 6, 12, 6);
    m_more->hide();
    m_view->setObjectName(u"queueView"_s);
    m_view->setAccessibleName(tr("Conversations"));
    m_pill->setObjectName(u"queuePill"_s);
}

void QueuePane::setKeys(
    const QKeySequence &search, const QString &narrow, const QString &everything, const QString &views)
{
    m_search->setPlaceholderText(withKey(tr("Find a guest or a text"), search));
    m_narrow->setToolTip(narrow);
    m_views->setToolTip(views);
    m_everything->setToolTip(everything);
}

void QueuePane::setTyped(const QString &text)
{
    m_search->setText(text);
}

void QueuePane::setOrder(QueueOrder order)
{
    if (order == m_model.order())
        return;
    m_model.setOrder(order);
    narrow();
    askList();
}

SavedView QueuePane::shownView() const
{
    return {{}, m_search->text().simplified(), m_model.order()};
}

void QueuePane::clearFilter()
{
    m_search->clear();
    setOrder(QueueOrder::Priority);
}

void QueuePane::narrow()
{
    m_model.setFilter(m_search->text());
    m_chips->setWords(filterWords(m_search->text()));
    showEmptiness();
    showHidden();
}

void QueuePane::askList()
{
    m_typing.stop();
    Q_EMIT listAsked(QueueFilter::parse(m_search->text()), m_model.order());
}

void QueuePane::showHidden()
{
    const bool byDeadline = m_model.order() == QueueOrder::Deadline;
    QStringList parts;
    if (m_model.hidden() > 0)
        parts << tr("%n hidden", nullptr, m_model.hidden());
    if (byDeadline)
        parts << tr("nearest deadline first");
    m_hidden->setText(parts.join(tr(", ")));
    m_hiddenRow->setVisible(byDeadline || !m_model.filter().isEmpty());
}

void QueuePane::setReach(int live, int held)
{
    m_more->setText(tr("%L1 more on this site, less urgent. Narrow the list to find them.").arg(live - held));
    m_more->setVisible(live > held);
}

void QueuePane::setViews(const std::vector<ListedView> &views)
{
    m_listed = views;
}

void QueuePane::openFilterMenu()
{
    QMenu *menu = makeFilterMenu(
        m_model, this, [this](const QString &word) { m_search->setText(withWordToggled(m_search->text(), word)); });
    menu->addSeparator();
    QAction *deadline = menu->addAction(tr("Nearest deadline first"));
    deadline->setCheckable(true);
    deadline->setChecked(m_model.order() == QueueOrder::Deadline);
    connect(deadline, &QAction::triggered, this,
        [this](bool on) { setOrder(on ? QueueOrder::Deadline : QueueOrder::Priority); });
    connect(menu->addAction(tr("Show everything")), &QAction::triggered, this, &QueuePane::clearFilter);
    menu->popup(m_narrow->mapToGlobal(QPoint(0, m_narrow->height())));
}

void QueuePane::openViewMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"viewsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < m_listed.size(); ++i) {
        const ListedView &listed = m_listed[i];
        QAction *go = menu->addAction(
            listed.team.isEmpty() ? listed.view.name : tr("%1 (%2)").arg(listed.view.name, listed.team));
        connect(go, &QAction::triggered, this, [this, i] { Q_EMIT viewChosen(static_cast<int>(i)); });
    }
    if (m_listed.empty())
        menu->addAction(tr("No list is kept yet"))->setEnabled(false);
    menu->addSeparator();
    connect(menu->addAction(tr("Keep this list under a name…")), &QAction::triggered, this, &QueuePane::askViewName);
    QMenu *forget = menu->addMenu(tr("Forget"));
    for (std::size_t i = 0; i < m_listed.size(); ++i) {
        if (m_listed[i].team.isEmpty())
            connect(forget->addAction(m_listed[i].view.name), &QAction::triggered, this,
                [this, i] { Q_EMIT viewForgotten(static_cast<int>(i)); });
    }
    forget->setEnabled(!forget->isEmpty());
    menu->popup(m_views->mapToGlobal(QPoint(0, m_views->height())));
}

void QueuePane::askViewName()
{
    m_name->clear();
    m_name->show();
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void QueuePane::endNaming(bool keep)
{
    const QString name = m_name->text().simplified();
    if (keep && name.isEmpty())
        return;
    m_name->hide();
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (keep)
        Q_EMIT viewNamed(name);
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
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            endNaming(key != Qt::Key_Escape);
            return true;
        }
    }
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
            filterWords(m_model.filter()).isEmpty()
                ? tr("No conversation in sight has “%1” in its name or last message.").arg(m_model.filter())
                : tr("No conversation in sight is what this list is narrowed to."),
            tr("Show everything"));
    else
        m_empty->tell(u"inbox"_s, tr("Nobody is waiting"), tr("New messages of guests appear here by themselves."));
}

} // namespace bellhop::ui
