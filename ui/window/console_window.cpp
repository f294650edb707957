// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/console_window.h"

#include "ui/admin/knowledge_window.h"
#include "ui/admin/templates_window.h"
#include "ui/alerts/alerts_window.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/language.h"
#include "ui/kit/widgets.h"
#include "ui/notice/notice_desk.h"
#include "ui/notice/notice_outlets.h"
#include "ui/notice/notice_sheet.h"
#include "ui/queue/queue_pane.h"
#include "ui/state/colleagues_window.h"
#include "ui/state/idle_watch.h"
#include "ui/state/own_state.h"
#include "ui/transfer/offer_bar.h"
#include "ui/window/actions.h"
#include "ui/window/alert_desk.h"
#include "ui/window/bars.h"
#include "ui/window/bulk_desk.h"
#include "ui/window/command_palette.h"
#include "ui/window/conversation_desk.h"
#include "ui/window/conversation_pane.h"
#include "ui/window/key_book.h"
#include "ui/window/keys_sheet.h"
#include "ui/window/list_desk.h"
#include "ui/window/mention_desk.h"
#include "ui/window/news_bar.h"
#include "ui/window/offer_desk.h"
#include "ui/window/torn_windows.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kListWidth = 328;
constexpr int kRoomForGuest = 1240; ///< Narrower windows start without the guest's pane.
} // namespace

ConsoleWindow::ConsoleWindow(sync::Console &console, const WindowOptions &options)
    : m_console(console)
    , m_ownDialogs(options.dialogs == nullptr ? std::make_unique<WidgetDialogs>() : nullptr)
    , m_dialogs(options.dialogs == nullptr ? *m_ownDialogs : *options.dialogs)
    , m_actions(std::make_unique<Actions>(*this))
    , m_queue(new QueueModel(this))
    , m_knowledge(options.knowledge)
{
    setObjectName(u"consoleWindow"_s);
    setWindowTitle(tr("Bellhop"));
    setMinimumSize(900, 560);
    resize(1366, 768);
    for (const WindowOptions::More &more : options.more) {
        QAction *action = m_actions->add(more.name, more.text, more.icon,
            more.key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{more.key});
        connect(action, &QAction::triggered, this, more.run);
        if (more.forLeaders) {
            action->setVisible(false); // until it is known who sits here
            m_forLeaders.push_back(action);
        }
    }
    m_queue->setMe(console.me().id);
    arrange(options);
    connectConsole();
    connectActions();
    connectMovement();
    connectTorn();
    connectOffers();
    connectMentions();
    connectAlerts();
    connectStates();
    connectNotices(options.outlets);
    connectList();
    connectKeys();
    m_queue->setDrafts(console.draftedConversations());
    m_list->view().setFocus();
}

ConsoleWindow::~ConsoleWindow()
{
    m_torn->disconnect(this);
    m_torn.reset(); // while everything they show is there
}

void ConsoleWindow::arrange(const WindowOptions &options)
{
    const auto now = [&console = m_console] { return console.now(); };
    m_keyBook = new KeyBook(*m_actions, this); // before anything says on which key something is
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top = new TopBar(m_console, *m_queue, *m_actions, centre);
    m_linkNotice = new NoticeBar(centre);
    m_linkNotice->setObjectName(u"linkNotice"_s);
    m_offers = new OfferBar(now, {m_actions->acceptOffer, m_actions->declineOffer, m_actions->lookAtOffer}, centre);
    m_news = new NewsBar(centre);
    m_stateNotice = new NoticeBar(centre);
    m_stateNotice->setObjectName(u"stateNotice"_s);
    m_alertNotice = new NoticeBar(centre);
    m_alertNotice->setObjectName(u"alertNotice"_s);
    m_keysNotice = new NoticeBar(centre);
    m_keysNotice->setObjectName(u"keysNotice"_s);
    m_state = new OwnState(m_console, this);
    m_splitter = new QSplitter(Qt::Horizontal, centre);
    auto *left = new QWidget(m_splitter);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    m_list = new QueuePane(*m_queue, now, options.limits, left);
    m_bulkBar = new BulkBar([this, now] { return BulkChoices{m_console.taxonomy(), m_console.teams(), now}; }, left);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(m_bulkBar);
    m_bulk = new BulkDesk(m_console, *m_queue, *m_bulkBar, *m_actions->undoChosen, this);
    m_listDesk = new ListDesk(m_console, *m_queue, *m_list, *m_actions, options.views, this);
    m_list->view().rowDelegate().setMe(m_console.me().id);
    left->setMinimumWidth(260);
    m_splitter->addWidget(left);
    m_desk = new ConversationDesk(
        m_console, *m_queue, *m_actions, m_dialogs, options.limits, options.textPoints, *m_splitter, this);
    m_pane = &m_desk->pane();
    m_pane->setMergeCandidates(options.mergeCandidates);
    constexpr int guest = ConversationDesk::kGuestWidth;
    m_splitter->setSizes({kListWidth, width() - kListWidth - guest, guest});
    m_torn = std::make_unique<TornWindows>(
        MainWindowParts{m_console, *m_queue, m_dialogs, options.limits, *m_actions,
            [this](const Actions &actions) { return paletteFor(actions); }, options.mergeCandidates},
        *m_desk);
    m_status = new StatusStrip(m_console, centre);
    column->addWidget(m_top);
    column->addWidget(m_linkNotice);
    column->addWidget(m_keysNotice);
    column->addWidget(m_stateNotice);
    column->addWidget(m_alertNotice);
    column->addWidget(m_offers);
    column->addWidget(m_news);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_status);
    setCentralWidget(centre);
    m_palette = new CommandPalette(this);
    m_keys = new KeysSheet(*m_keyBook, m_dialogs, this);
    m_mentions = new MentionDesk(m_console, *m_queue, *m_actions, this);
    m_alerts = new AlertDesk(m_console, this);
    m_offerDesk = new OfferDesk(m_console, *m_queue, *m_actions, *m_offers, this);
    m_list->setLoading(true, tr("Waiting for the first list from the database."));
}

void ConsoleWindow::introduce()
{
    m_queue->setMe(m_console.me().id);
    m_list->view().rowDelegate().setMe(m_console.me().id);
    const sync::Me me = m_console.me();
    m_actions->manageTemplates->setVisible(me.id.isSet() && canChangeTemplates(me.role));
    for (QAction *action : m_forLeaders)
        action->setVisible(me.id.isSet() && me.role != Role::Agent);
}

void ConsoleWindow::connectConsole()
{
    connect(&m_console, &sync::Console::queueLoaded, this, [this](const std::vector<QueueRow> &rows) {
        introduce();
        m_queue->load(rows);
        m_list->setLoading(false, {});
        m_queue->setDrafts(m_pane->drafted());
        m_pane->refresh();
        m_desk->showFacts();
    });
    // Who sits here is known once the hub has said welcome, which may be after the first list.
    connect(&m_console, &sync::Console::linkChanged, this, &ConsoleWindow::introduce);
    connect(&m_console, &sync::Console::peopleChanged, this, &ConsoleWindow::introduce);
    connect(&m_console, &sync::Console::queueChanged, m_listDesk, &ListDesk::notice);
    connect(&m_console, &sync::Console::queueChanged, m_queue, &QueueModel::apply);
    connect(m_queue, &QueueModel::countsChanged, this, [this] {
        const int waiting = m_queue->total(Section::Waiting);
        const bool waits = waiting > 0;
        if (waiting > std::exchange(m_waiting, waiting) && !isActiveWindow() && m_notices == nullptr)
            QApplication::alert(this);
        m_actions->claimNext->setEnabled(waits);
        m_actions->nextUnassigned->setEnabled(waits);
        m_actions->nextNeedingMe->setEnabled(m_queue->total(Section::Mine) > 0);
        setWindowTitle(waits ? tr("Bellhop, %1 waiting").arg(waiting) : tr("Bellhop"));
    });
    m_status->tellTroubleIn(*m_linkNotice);
}

void ConsoleWindow::connectActions()
{
    const Actions &a = *m_actions;
    connect(a.claimNext, &QAction::triggered, this, [this] {
        const ConversationId next = m_queue->mostUrgentUnowned();
        goTo(next);
        m_torn->paneOf(next).claim(next);
    });
    connect(a.news, &QAction::triggered, this, [this] { goTo(m_news->about()); });
    connect(a.manageTemplates, &QAction::triggered, this, &ConsoleWindow::openTemplates);
    connect(a.palette, &QAction::triggered, this, [this] { m_palette->open(paletteFor(*m_actions)); });
    connect(a.knowledge, &QAction::triggered, this, [this] { openKnowledge(0); });
    for (QAction *action : {a.answerSource, a.knowledge})
        action->setVisible(m_knowledge != nullptr);
    connect(m_pane, &ConversationPane::sourceWanted, this, &ConsoleWindow::openKnowledge);
    connect(a.state, &QAction::triggered, m_top, &TopBar::openStateMenu);
    m_list->view().setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->view().addActions(
        {a.claim, a.takeOver, a.note, a.snooze, a.consult, a.transfer, a.release, a.close, a.tearOff, a.bringBack});
    connect(a.help, &QAction::triggered, m_keys, &KeysSheet::open);
    connect(a.printKeys, &QAction::triggered, m_keys, &KeysSheet::openPrinting);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
}

void ConsoleWindow::connectTorn()
{
    const Actions &a = *m_actions;
    QueueView &view = m_list->view();
    connect(a.tearOff, &QAction::triggered, m_torn.get(), &TornWindows::tearOff);
    const auto bringBack = [this] { m_torn->bringBack(m_list->view().chosen()); };
    connect(a.bringBack, &QAction::triggered, m_torn.get(), bringBack);
    connect(m_pane, &ConversationPane::bringBackWanted, m_torn.get(), bringBack);
    connect(m_pane, &ConversationPane::opened, this, [this](ConversationId conversation) {
        m_actions->tearOff->setEnabled(conversation.isSet());
        m_actions->bringBack->setEnabled(false);
    });
    connect(&view, &QueueView::clicked, this, [this] {
        if (QApplication::keyboardModifiers() == Qt::NoModifier && m_torn->find(m_list->view().chosen()) != nullptr)
            goTo(m_list->view().chosen());
    });
    connect(m_torn.get(), &TornWindows::tornOff, this, &ConsoleWindow::present);
    connect(m_torn.get(), &TornWindows::broughtBack, &view, &QueueView::choose);
    connect(m_torn.get(), &TornWindows::closed, this, [this](ConversationId conversation) {
        if (conversation == m_list->view().chosen() && !m_pane->conversation().isSet())
            present(conversation);
    });
    connect(m_torn.get(), &TornWindows::nextWanted, this,
        [this](ConversationId conversation) { bring(nextNeedingMe(conversation)); });
    const auto show = [this](const QueueRow &row) { showFound(row, {}); };
    connect(m_desk, &ConversationDesk::conversationWanted, this, show);
    connect(m_torn.get(), &TornWindows::conversationWanted, this, show);
    connect(m_torn.get(), &TornWindows::sourceWanted, this, &ConsoleWindow::openKnowledge);
    connect(m_torn.get(), &TornWindows::mainActionWanted, this, &ConsoleWindow::runFor);
}

void ConsoleWindow::connectMovement()
{
    const Actions &a = *m_actions;
    QueueView &view = m_list->view();
    connect(&view, &QueueView::picked, this, &ConsoleWindow::present);
    connect(&view, &QueueView::opened, this, [this](ConversationId conversation) {
        if (m_torn->find(conversation) != nullptr)
            goTo(conversation);
        else
            m_pane->focusComposer();
    });
    connect(m_pane, &ConversationPane::claimed, &view, [this, &view](ConversationId conversation) {
        if (conversation == m_pane->conversation())
            view.choose(conversation);
    });
    connect(m_pane, &ConversationPane::closed, &view, [&view] { view.setFocus(Qt::OtherFocusReason); });
    connect(m_pane, &ConversationPane::reopened, this, &ConsoleWindow::goTo);
    const auto goToNext = [this] { goTo(nextNeedingMe(m_list->view().chosen())); };
    connect(m_pane, &ConversationPane::nextWanted, this, goToNext);
    connect(a.next, &QAction::triggered, this, [this] { step(1); });
    connect(a.previous, &QAction::triggered, this, [this] { step(-1); });
    connect(a.nextNeedingMe, &QAction::triggered, this, goToNext);
    connect(a.nextUnassigned, &QAction::triggered, this, [this] { goTo(m_queue->mostUrgentUnowned()); });
    for (const Section section : kSections)
        connect(a.sections.at(static_cast<int>(section)), &QAction::triggered, &view,
            [&view, section] { view.goToSection(section); });
    connect(a.focusList, &QAction::triggered, &view, [&view] { view.setFocus(Qt::ShortcutFocusReason); });
    connect(a.cycle, &QAction::triggered, this, &ConsoleWindow::cycleFocus);
    connect(a.search, &QAction::triggered, m_list, &QueuePane::focusSearch);
}

void ConsoleWindow::connectOffers()
{
    connect(m_offerDesk, &OfferDesk::happened, this, &ConsoleWindow::tell);
    connect(m_offerDesk, &OfferDesk::lookWanted, this, &ConsoleWindow::goTo);
    connect(m_offerDesk, &OfferDesk::arrived, this, [this] {
        if (!isActiveWindow())
            QApplication::alert(this);
    });
    connect(m_offerDesk, &OfferDesk::accepted, this, [this](ConversationId conversation) {
        goTo(conversation);
        m_torn->paneOf(conversation).focusComposer();
    });
    connect(m_offerDesk, &OfferDesk::advising, this, [this](ConversationId conversation) {
        goTo(conversation);
        m_torn->paneOf(conversation).focusConsultation();
    });
    connect(m_news, &NewsBar::showWanted, this, &ConsoleWindow::goTo);
    connect(m_news, &NewsBar::changed, this, [this] { m_actions->news->setEnabled(m_news->about().isSet()); });
    m_actions->news->setEnabled(false);
}

void ConsoleWindow::connectMentions()
{
    connect(m_mentions, &MentionDesk::mentioned, this, [this](ConversationId conversation, const QString &text) {
        if (conversation != m_torn->inFront())
            m_news->tell(NoticeBar::Tone::Info, conversation, tr("%1: %2").arg(m_pane->guestOf(conversation), text));
        if (!isActiveWindow())
            QApplication::alert(this);
    });
    connect(m_mentions, &MentionDesk::countChanged, m_top, &TopBar::setMentions);
    connect(m_mentions, &MentionDesk::showWanted, this, &ConsoleWindow::goTo);
}

void ConsoleWindow::connectAlerts()
{
    connect(m_alerts, &AlertDesk::countChanged, m_top, &TopBar::setAlerts);
    connect(m_alerts, &AlertDesk::toldOf, this, [this](const QString &text, bool severe) {
        m_alertNotice->tell(severe ? NoticeBar::Tone::Error : NoticeBar::Tone::Warning, text, tr("Show"));
        if (!isActiveWindow())
            QApplication::alert(this);
    });
    connect(m_alerts, &AlertDesk::settled, m_alertNotice, &NoticeBar::clear);
    connect(m_alertNotice, &NoticeBar::dismissed, m_alertNotice, &NoticeBar::clear);
    connect(m_alertNotice, &NoticeBar::stepTaken, this, [this] {
        openAlerts(m_alerts->told());
        m_alertNotice->clear();
    });
    connect(m_actions->alerts, &QAction::triggered, this, [this] { openAlerts(); });
    m_alerts->refresh();
}

void ConsoleWindow::openAlerts(qint64 alert)
{
    if (!m_alertsWindow) {
        m_alertsWindow = new AlertsWindow(m_console, this);
        m_alertsWindow->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringForward(*m_alertsWindow);
    if (alert != 0)
        m_alertsWindow->choose(alert);
}

/// On the spot, or across the window when another conversation is on the screen.
void ConsoleWindow::tell(ConversationId conversation, const QString &text)
{
    ConversationPane &pane = m_torn->paneOf(conversation);
    if (conversation == pane.conversation())
        pane.tell(text);
    else
        m_news->tell(NoticeBar::Tone::Info, conversation, tr("%1: %2").arg(m_pane->guestOf(conversation), text));
}

void ConsoleWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_desk->fit(width() >= kRoomForGuest);
}

void ConsoleWindow::closeEvent(QCloseEvent *event)
{
    if (!m_pane->mayLeave() || !m_torn->mayCloseAll())
        return event->ignore();
    m_torn->closeAll();
    QMainWindow::closeEvent(event);
}

void ConsoleWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow())
        return;
    m_torn->mainActivated();
    m_news->forget(m_pane->conversation());
}

void ConsoleWindow::selectConversation(ConversationId conversation)
{
    goTo(conversation);
}

void ConsoleWindow::showFound(const QueueRow &row, MessageId message)
{
    m_news->forget(row.id);
    if (ConversationWindow *own = m_torn->find(row.id))
        bringForward(*own);
    else
        m_list->view().choose(row.id);
    m_torn->paneOf(row.id).openFound(row, message);
}

ConversationId ConsoleWindow::selectedConversation() const
{
    return m_pane->conversation();
}

QString ConsoleWindow::guestName(ConversationId conversation) const
{
    const QueueRow *row = m_queue->find(conversation);
    return row == nullptr ? QString() : row->guestName;
}

void ConsoleWindow::goTo(ConversationId conversation)
{
    if (!conversation.isSet())
        return;
    m_news->forget(conversation);
    if (ConversationWindow *own = m_torn->find(conversation))
        return bringForward(*own);
    m_list->view().choose(conversation);
    present(conversation);
}

void ConsoleWindow::bring(ConversationId conversation)
{
    if (!conversation.isSet())
        return;
    bringForward(windowOf(conversation));
    goTo(conversation);
}

void ConsoleWindow::present(ConversationId conversation)
{
    m_news->forget(conversation);
    const ConversationWindow *own = m_torn->find(conversation);
    if (own == nullptr)
        return m_pane->open(conversation);
    const QueueRow *row = own->pane().row();
    m_pane->showElsewhere(row != nullptr ? row->guestName : QString());
    m_actions->bringBack->setEnabled(true);
}

QMainWindow &ConsoleWindow::windowOf(ConversationId conversation)
{
    ConversationWindow *own = m_torn->find(conversation);
    return own != nullptr ? static_cast<QMainWindow &>(*own) : *this;
}

void ConsoleWindow::runFor(ConversationId conversation, QAction *action)
{
    const Actions &a = *m_actions;
    if (a.states.contains(action) || action == a.checkSpelling)
        return action->trigger();
    bringForward(*this);
    const bool startsHere = a.next == action || a.previous == action || a.nextNeedingMe == action || a.tag == action
        || a.priority == action || a.withChosen == action;
    if (startsHere) {
        m_list->view().choose(conversation);
        present(conversation);
    }
    action->trigger();
}

void ConsoleWindow::step(int by)
{
    const ConversationId neighbour = m_list->view().neighbour(by);
    if (!neighbour.isSet())
        return;
    m_list->view().choose(neighbour);
    present(neighbour);
}

ConversationId ConsoleWindow::nextNeedingMe(ConversationId before) const
{
    // Round the list from that one, so the same guest does not come up twice in a row.
    const QModelIndex from = m_queue->indexOf(before);
    const int count = m_queue->rowCount();
    const int start = from.isValid() && m_queue->sectionAt(from.row()) == Section::Mine ? from.row() : -1;
    for (int i = 1; i <= count; ++i) {
        const int at = (start + i) % count;
        const QueueRow *row = m_queue->rowAt(at);
        if (row != nullptr && m_queue->sectionAt(at) == Section::Mine && row->waitingSince.isSet() && row->id != before)
            return row->id;
    }
    return {};
}

QList<PaletteEntry> ConsoleWindow::paletteFor(const Actions &actions)
{
    QList<PaletteEntry> entries;
    for (QAction *action : actions.all()) {
        if (action == actions.palette || !action->isVisible())
            continue;
        QString title = action->text();
        entries << PaletteEntry{title.remove(u'…'), action->shortcut().toString(QKeySequence::NativeText),
            action->icon(), action->isEnabled(), [action] { action->trigger(); }};
    }
    addStates(entries);
    for (int i = 0; i < static_cast<int>(m_listDesk->views().size()); ++i) {
        const ListedView &listed = m_listDesk->views()[static_cast<std::size_t>(i)];
        entries << PaletteEntry{listed.view.name,
            listed.team.isEmpty() ? tr("My list") : tr("List of %1").arg(listed.team), icon(u"folder"), true,
            [this, i] {
                bringForward(*this);
                m_listDesk->open(i);
            }};
    }
    for (int at = 0; at < m_queue->rowCount(); ++at) {
        const QueueRow *row = m_queue->rowAt(at);
        if (row == nullptr)
            continue;
        entries << PaletteEntry{row->guestName,
            tr("%1, %2").arg(sectionTitle(m_queue->sectionAt(at)), row->propertyName), icon(u"user"), true,
            [this, id = row->id] { bring(id); }};
    }
    return entries;
}

void ConsoleWindow::openTemplates()
{
    if (!m_templates) {
        m_templates = new TemplatesWindow(m_console, m_dialogs, this);
        m_templates->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringForward(*m_templates);
}

/// 0: none is looked for.
void ConsoleWindow::openKnowledge(qint64 item)
{
    if (!m_knowledge)
        return;
    if (!m_knowledgeWindow) {
        m_knowledgeWindow = new KnowledgeWindow(m_console, m_knowledge, m_dialogs, this);
        m_knowledgeWindow->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringForward(*m_knowledgeWindow);
    if (item != 0)
        m_knowledgeWindow->choose(item);
}

void ConsoleWindow::connectNotices(NoticeOutlets *outlets)
{
    if (outlets == nullptr)
        return;
    m_notices = new NoticeDesk(m_console, *m_queue, *outlets, *this, [this] { return m_torn->inFront(); });
    connect(m_notices, &NoticeDesk::showWanted, this, &ConsoleWindow::bring);
    m_actions->notices->setVisible(true);
    connect(m_actions->notices, &QAction::triggered, this, [this] { (new NoticeSheet(*m_notices, this))->open(); });
}

void ConsoleWindow::openLanguages()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"languageMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &code, const QString &name) {
        QAction *choice = menu->addAction(name);
        choice->setCheckable(true);
        choice->setChecked(chosenLanguage() == code);
        connect(choice, &QAction::triggered, this, [this, code] {
            chooseLanguage(code);
            m_pane->tell(tr("The console speaks it from its next start on."));
        });
    };
    add({}, tr("As the computer does"));
    for (const Language &language : languages())
        add(language.code, language.name);
    menu->popup(m_pane->mapToGlobal(QPoint(m_pane->width() / 2, 56)));
}

void ConsoleWindow::connectStates()
{
    connect(m_top, &TopBar::stateChosen, m_state, &OwnState::choose);
    for (std::size_t i = 0; i < kOwnStates.size(); ++i)
        connect(m_actions->states.at(static_cast<int>(i)), &QAction::triggered, m_state,
            [this, state = kOwnStates[i]] { m_state->choose(state); });
    connect(m_state, &OwnState::failed, this,
        [this](const QString &text) { m_stateNotice->tell(NoticeBar::Tone::Error, text); });
    connect(m_state, &OwnState::told, this, [this](const QString &text) {
        m_stateNotice->tell(NoticeBar::Tone::Warning, text);
        if (!isActiveWindow())
            QApplication::alert(this);
    });
    connect(m_state, &OwnState::settled, m_stateNotice, &NoticeBar::clear);
    connect(m_stateNotice, &NoticeBar::dismissed, m_stateNotice, &NoticeBar::clear);
    connect(m_actions->language, &QAction::triggered, this, &ConsoleWindow::openLanguages);
    connect(m_actions->colleagues, &QAction::triggered, this, [this] { openColleagues(); });
    new IdleWatch(m_console, this);
}

bool ConsoleWindow::chooseSome()
{
    if (m_queue->markedCount() == 0)
        m_queue->setMarked(m_list->view().chosen(), true);
    return m_queue->markedCount() > 0;
}

void ConsoleWindow::connectList()
{
    const Actions &a = *m_actions;
    connect(a.chooseAll, &QAction::triggered, m_queue, &QueueModel::markAll);
    connect(a.chooseNone, &QAction::triggered, m_queue, &QueueModel::clearMarks);
    const auto withSome = [this](QAction *action, void (BulkBar::*open)()) {
        connect(action, &QAction::triggered, m_bulkBar, [this, open] {
            if (chooseSome())
                (m_bulkBar->*open)();
        });
    };
    withSome(a.tag, &BulkBar::openTag);
    withSome(a.priority, &BulkBar::openPriority);
    withSome(a.withChosen, &BulkBar::openMenu);
    connect(a.undoChosen, &QAction::triggered, m_bulk, &BulkDesk::undo);
    connect(m_bulkBar, &BulkBar::focusBack, this, [this] { m_list->view().setFocus(Qt::OtherFocusReason); });
    connect(m_listDesk, &ListDesk::given, this, [this](ConversationId conversation, const QString &text) {
        m_news->tell(NoticeBar::Tone::Info, conversation, tr("%1: %2").arg(m_pane->guestOf(conversation), text));
        if (!isActiveWindow())
            QApplication::alert(this);
    });
}

void ConsoleWindow::connectKeys()
{
    connect(m_keyBook, &KeyBook::changed, this, &ConsoleWindow::showKeys);
    connect(m_keysNotice, &NoticeBar::dismissed, m_keysNotice, &NoticeBar::clear);
    connect(m_keysNotice, &NoticeBar::stepTaken, this, [this] {
        m_keysNotice->clear();
        m_keys->open();
    });
    if (!m_keyBook->trouble().isEmpty())
        m_keysNotice->tell(NoticeBar::Tone::Warning, m_keyBook->trouble(), tr("Show the keys"));
}

/// Wherever it stands written on which key something is, beside what follows its action by itself.
void ConsoleWindow::showKeys()
{
    m_top->showKeys();
    m_listDesk->showKeys();
    m_pane->showKeys();
    m_torn->takeKeys();
}

void ConsoleWindow::openColleagues(AgentId agent)
{
    if (!m_colleagues) {
        m_colleagues = new ColleaguesWindow(m_console, this);
        m_colleagues->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringForward(*m_colleagues);
    if (agent.isSet())
        m_colleagues->choose(agent);
}

/// The reasons for this person's states, and the colleagues whose states they may change.
void ConsoleWindow::addStates(QList<PaletteEntry> &entries)
{
    for (const StateChoice &choice : m_state->choices()) {
        if (!choice.reason.isEmpty())
            entries << PaletteEntry{choice.text, tr("My state"), icon(u"user"), true,
                [this, choice] { m_state->choose(choice.state, choice.reason); }};
    }
    const std::vector<TeamCard> teams = m_console.teams();
    for (const AgentCard &agent : m_console.agents()) {
        const StateActor role = actorToward(m_console.me(), agent.id, teams);
        if (agent.active && (role == StateActor::Lead || role == StateActor::Admin))
            entries << PaletteEntry{tr("Change what %1 does").arg(agent.name), stateLine(agent, m_console.stateRules()),
                icon(u"users"), agent.state != AgentState::Offline, [this, id = agent.id] { openColleagues(id); }};
    }
}

void ConsoleWindow::cycleFocus()
{
    const QWidget *focus = focusWidget();
    if (focus != nullptr && m_list->isAncestorOf(focus))
        m_pane->focusThread();
    else if (focus != nullptr && focus->objectName() == "threadView"_L1)
        m_pane->focusComposer();
    else
        m_list->view().setFocus(Qt::ShortcutFocusReason);
    if (focusWidget() == focus)
        m_list->view().setFocus(Qt::ShortcutFocusReason);
}

std::unique_ptr<QMainWindow> makeConsoleWindow(sync::Console &console, const WindowOptions &options)
{
    return std::make_unique<ConsoleWindow>(console, options);
}

} // namespace bellhop::ui
