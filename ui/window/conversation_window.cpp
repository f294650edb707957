// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/conversation_window.h"

#include "ui/kit/widgets.h"
#include "ui/queue/queue_model.h"
#include "ui/window/actions.h"
#include "ui/window/bars.h"
#include "ui/window/conversation_desk.h"

#include <QAction>
#include <QCloseEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kRoomForGuest = 760; ///< Narrower ones start without the guest's facts.
}

ConversationWindow::ConversationWindow(const MainWindowParts &main, qreal textPoints)
    : m_main(main)
    , m_actions(std::make_unique<Actions>(*this))
{
    setObjectName(u"conversationWindow"_s);
    setMinimumSize(440, 420);
    resize(640, 720);
    arrange(textPoints);
    connectParts();
    followMain();
    takeKeys();
}

ConversationWindow::~ConversationWindow() = default;

ConversationPane &ConversationWindow::pane() const
{
    return m_desk->pane();
}

void ConversationWindow::arrange(qreal textPoints)
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *linkNotice = new NoticeBar(centre);
    linkNotice->setObjectName(u"linkNotice"_s);
    auto *splitter = new QSplitter(Qt::Horizontal, centre);
    m_desk = new ConversationDesk(
        m_main.console, m_main.queue, *m_actions, m_main.dialogs, m_main.limits, textPoints, *splitter, this);
    pane().setMergeCandidates(m_main.mergeCandidates);
    connect(m_desk, &ConversationDesk::conversationWanted, this, &ConversationWindow::conversationWanted);
    auto *status = new StatusStrip(m_main.console, centre);
    status->tellTroubleIn(*linkNotice);
    column->addWidget(linkNotice);
    column->addWidget(splitter, 1);
    column->addWidget(status);
    setCentralWidget(centre);
    m_palette = new CommandPalette(this);
}

void ConversationWindow::connectParts()
{
    const Actions &a = *m_actions;
    connect(a.palette, &QAction::triggered, this, [this] { m_palette->open(m_main.palette(*m_actions)); });
    connect(a.bringBack, &QAction::triggered, this, &ConversationWindow::bringBackWanted);
    a.answerSource->setVisible(m_main.actions.answerSource->isVisible());
    a.bringBack->setEnabled(true);
    connect(a.cycle, &QAction::triggered, this, [this] {
        const QWidget *focus = focusWidget();
        if (focus != nullptr && focus->objectName() == "threadView"_L1)
            pane().focusComposer();
        else
            pane().focusThread();
    });
    connect(&pane(), &ConversationPane::opened, this, &ConversationWindow::showTitle);
    connect(&m_main.queue, &QueueModel::conversationChanged, this, [this](ConversationId conversation) {
        if (conversation == pane().conversation())
            showTitle();
    });
    connect(&m_main.console, &sync::Console::queueLoaded, this, [this] {
        pane().refresh();
        m_desk->showFacts();
        showTitle();
    });
}

/// Every command is on its key here as well. What is not done here is the main window's.
void ConversationWindow::followMain()
{
    QList<QAction *> own = m_desk->commands();
    own << m_actions->palette << m_actions->bringBack << m_actions->cycle << m_actions->tearOff;
    for (QAction *action : m_main.actions.all()) {
        auto *mine = findChild<QAction *>(action->objectName(), Qt::FindDirectChildrenOnly);
        if (mine == nullptr) // added by the program
            mine = m_actions->add(*action);
        if (!own.contains(mine))
            follow(*mine, *action);
    }
}

void ConversationWindow::follow(QAction &own, QAction &main)
{
    const auto copy = [&own, &main] {
        own.setText(main.text());
        own.setEnabled(main.isEnabled());
        own.setVisible(main.isVisible());
        own.setCheckable(main.isCheckable());
        own.setChecked(main.isChecked());
    };
    copy();
    connect(&main, &QAction::changed, &own, copy);
    connect(&own, &QAction::triggered, this, [this, &main] { Q_EMIT mainActionWanted(&main); });
}

void ConversationWindow::takeKeys()
{
    for (const QAction *action : m_main.actions.all()) {
        if (auto *mine = findChild<QAction *>(action->objectName(), Qt::FindDirectChildrenOnly))
            setKeys(*mine, action->shortcuts());
    }
    pane().showKeys();
}

void ConversationWindow::showTitle()
{
    const QueueRow *row = pane().row();
    if (row == nullptr)
        return; // who it was stays
    setWindowTitle(
        row->unread > 0 ? tr("%1 (%2 new)").arg(row->guestName, QString::number(row->unread)) : row->guestName);
}

void ConversationWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        Q_EMIT activated();
}

void ConversationWindow::closeEvent(QCloseEvent *event)
{
    if (!pane().mayLeave())
        return event->ignore();
    QMainWindow::closeEvent(event);
    Q_EMIT left();
}

void ConversationWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_desk->fit(width() >= kRoomForGuest);
}

} // namespace bellhop::ui
