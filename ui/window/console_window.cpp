// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/console_window.h"

#include "ui/admin/knowledge_window.h"
#include "ui/admin/templates_window.h"
#include "ui/alerts/alerts_window.h"
#include "ui/guest/guest_pane.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/language.h"
#include "ui/kit/when_done.h"
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
#include "ui/window/conversation_pane.h"
#include "ui/window/key_book.h"
#include "ui/window/keys_sheet.h"
#include "ui/window/list_desk.h"
#include "ui/window/mention_desk.h"
#include "ui/window/news_bar.h"
#include "ui/window/offer_desk.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kListWidth = 328;
constexpr int kGuestWidth = 272;
constexpr int kRoomForGuest = 1240; ///< Narrower windows start without the guest's pane.
} // namespace

ConsoleWindow::ConsoleWindow(sync::Console &console, const WindowOptions &options)
    : m_console(console)
    , m_ownDialogs(options.dialogs == nullptr ? std::make_unique<WidgetDialogs>() : nullptr)
    , m_dialogs(options.dialogs == nullptr ? *m_ownDialogs : *options.dialogs)
    , m_actions(std::make_unique<Actions>(*this))
    , m_queue(new QueueModel(this))
    , m_knowledge(options.knowledge)
    , m_textPoints(options.textPoints)
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

ConsoleWindow::~ConsoleWindow() = default;

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
    m_pane = new ConversationPane(m_console, *m_queue, *m_actions, m_dialogs, options.limits, m_splitter);
    m_pane->setTextSize(m_textPoints);
    m_guest = new GuestPane(m_splitter);
    m_guest->setObjectName(u"guestPane"_s);
    m_guest->setAccessibleName(tr("Facts about the guest"));
    left->setMinimumWidth(260);
    m_pane->setMinimumWidth(420);
    m_guest->setMinimumWidth(220);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_guest);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({kListWidth, width() - kListWidth - kGuestWidth, kGuestWidth});
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
        m_queue->setDrafts(m_console.draftedConversations());
        m_pane->refresh();
        showFacts();
    });
    // Who sits here is known once the hub has said welcome, which may be after the first list.
    connect(&m_console, &sync::Console::linkChanged, this, &ConsoleWindow::introduce);
    connect(&m_console, &sync::Console::peopleChanged, this, &ConsoleWindow::introduce);
    connect(&m_console, &sync::Console::queueChanged, m_listDesk, &ListDesk::notice);
    connect(&m_console, &sync::Console::queueChanged, m_queue, &QueueModel::apply);
    connect(m_queue, &QueueModel::conversationChanged, this, [this](ConversationId conversation) {
        if (conversation == m_pane->conversation())
            showFacts();
    });
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
    connect(m_status, &StatusStrip::troubleChanged, this, [this] {
        if (m_status->trouble().isEmpty())
            m_linkNotice->clear();
        else
            m_linkNotice->tell(NoticeBar::Tone::Warning, m_status->trouble());
    });
}

void ConsoleWindow::connectActions()
{
    const Actions &a = *m_actions;
    connect(a.claim, &QAction::triggered, this, [this] { m_pane->claim(m_pane->conversation()); });
    connect(a.claimNext, &QAction::triggered, this, [this] {
        const ConversationId next = m_queue->mostUrgentUnowned();
        goTo(next);
        m_pane->claim(next);
    });
    connect(a.takeOver, &QAction::triggered, m_pane, &ConversationPane::openTakeOver);
    connect(a.transfer, &QAction::triggered, m_pane, &ConversationPane::openTransfer);
    connect(a.withdraw, &QAction::triggered, m_pane, &ConversationPane::withdrawOffer);
    connect(a.consult, &QAction::triggered, m_pane, &ConversationPane::openConsult);
    connect(a.handOver, &QAction::triggered, m_pane, &ConversationPane::openHandOver);
    connect(a.endConsultation, &QAction::triggered, m_pane, &ConversationPane::endConsultation);
    connect(a.focusConsultation, &QAction::triggered, m_pane, &ConversationPane::focusConsultation);
    connect(a.news, &QAction::triggered, this, [this] { goTo(m_news->about()); });
    connect(a.release, &QAction::triggered, m_pane, &ConversationPane::release);
    connect(a.close, &QAction::triggered, m_pane, &ConversationPane::openClosing);
    connect(a.undoClose, &QAction::triggered, m_pane, &ConversationPane::undoClose);
    connect(a.note, &QAction::triggered, m_pane, &ConversationPane::toggleNote);
    connect(a.snooze, &QAction::triggered, this, &ConsoleWindow::openSnooze);
    connect(a.snippets, &QAction::triggered, m_pane, &ConversationPane::openSnippets);
    connect(a.suggestion, &QAction::triggered, m_pane, &ConversationPane::takeSuggestion);
    connect(m_pane, &ConversationPane::understood, this, &ConsoleWindow::showFacts);
    connect(a.assistantVoice, &QAction::triggered, m_pane, &ConversationPane::turnAssistant);
    connect(m_guest, &GuestPane::assistantTurned, m_pane, &ConversationPane::turnAssistant);
    connect(a.templates, &QAction::triggered, m_pane, &ConversationPane::openTemplates);
    connect(a.manageTemplates, &QAction::triggered, this, &ConsoleWindow::openTemplates);
    connect(a.answerSource, &QAction::triggered, m_pane, &ConversationPane::showSource);
    connect(a.knowledge, &QAction::triggered, this, [this] { openKnowledge(0); });
    connect(m_pane, &ConversationPane::sourceWanted, this, &ConsoleWindow::openKnowledge);
    for (QAction *action : {a.answerSource, a.knowledge})
        action->setVisible(m_knowledge != nullptr);
    connect(a.place, &QAction::triggered, this, [this] { m_pane->openForm(MessageForm::Kind::Place); });
    connect(a.contact, &QAction::triggered, this, [this] { m_pane->openForm(MessageForm::Kind::Contact); });
    connect(a.choices, &QAction::triggered, this, [this] { m_pane->openForm(MessageForm::Kind::Choices); });
    connect(a.palette, &QAction::triggered, this, &ConsoleWindow::openPalette);
    connect(a.state, &QAction::triggered, m_top, &TopBar::openStateMenu);
    m_list->view().setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->view().addActions({a.claim, a.takeOver, a.note, a.snooze, a.consult, a.transfer, a.release, a.close});
    connect(a.guestPane, &QAction::triggered, this, [this](bool shown) {
        m_guestHiddenByPerson = !shown;
        m_guest->setVisible(shown);
    });
    connect(a.biggerText, &QAction::triggered, this, [this] { changeText(1); });
    connect(a.smallerText, &QAction::triggered, this, [this] { changeText(-1); });
    connect(a.help, &QAction::triggered, m_keys, &KeysSheet::open);
    connect(a.printKeys, &QAction::triggered, m_keys, &KeysSheet::openPrinting);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    a.guestPane->setChecked(true);
}

void ConsoleWindow::connectMovement()
{
    const Actions &a = *m_actions;
    QueueView &view = m_list->view();
    connect(&view, &QueueView::picked, this, &ConsoleWindow::present);
    connect(&view, &QueueView::opened, m_pane, &ConversationPane::focusComposer);
    connect(m_pane, &ConversationPane::claimed, &view, [this, &view](ConversationId conversation) {
        if (conversation == m_pane->conversation())
            view.choose(conversation);
    });
    connect(m_pane, &ConversationPane::closed, &view, [&view] { view.setFocus(Qt::OtherFocusReason); });
    connect(m_pane, &ConversationPane::reopened, this, &ConsoleWindow::goTo);
    connect(m_pane, &ConversationPane::nextWanted, this, [this] { goTo(nextNeedingMe()); });
    connect(a.next, &QAction::triggered, this, [this] { step(1); });
    connect(a.previous, &QAction::triggered, this, [this] { step(-1); });
    connect(a.nextNeedingMe, &QAction::triggered, this, [this] { goTo(nextNeedingMe()); });
    connect(a.nextUnassigned, &QAction::triggered, this, [this] { goTo(m_queue->mostUrgentUnowned()); });
    for (const Section section : kSections)
        connect(a.sections.at(static_cast<int>(section)), &QAction::triggered, &view,
            [&view, section] { view.goToSection(section); });
    connect(a.focusList, &QAction::triggered, &view, [&view] { view.setFocus(Qt::ShortcutFocusReason); });
    connect(a.focusThread, &QAction::triggered, m_pane, &ConversationPane::focusThread);
    connect(a.focusComposer, &QAction::triggered, m_pane, &ConversationPane::focusComposer);
    connect(a.focusGuest, &QAction::triggered, m_guest, [this] { m_guest->setFocus(Qt::ShortcutFocusReason); });
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
        m_pane->focusComposer();
    });
    connect(m_offerDesk, &OfferDesk::advising, this, [this](ConversationId conversation) {
        goTo(conversation);
        m_pane->focusConsultation();
    });
    connect(m_news, &NewsBar::showWanted, this, &ConsoleWindow::goTo);
    connect(m_news, &NewsBar::changed, this, [this] { m_actions->news->setEnabled(m_news->about().isSet()); });
    m_actions->news->setEnabled(false);
}

void ConsoleWindow::connectMentions()
{
    connect(m_mentions, &MentionDesk::mentioned, this, [this](ConversationId conversation, const QString &text) {
        if (conversation != m_pane->conversation() || !isActiveWindow())
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
    m_alertsWindow->show();
    m_alertsWindow->raise();
    m_alertsWindow->activateWindow();
    if (alert != 0)
        m_alertsWindow->choose(alert);
}

/// On the spot, or across the window when another conversation is on the screen.
void ConsoleWindow::tell(ConversationId conversation, const QString &text)
{
    if (conversation == m_pane->conversation())
        m_pane->tell(text);
    else
        m_news->tell(NoticeBar::Tone::Info, conversation, tr("%1: %2").arg(m_pane->guestOf(conversation), text));
}

void ConsoleWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (!m_guestHiddenByPerson) {
        m_guest->setVisible(width() >= kRoomForGuest);
        m_actions->guestPane->setChecked(width() >= kRoomForGuest);
    }
}

void ConsoleWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow())
        return;
    m_pane->lookedAt(); // what came while nobody sat here
    m_news->forget(m_pane->conversation());
}

void ConsoleWindow::selectConversation(ConversationId conversation)
{
    goTo(conversation);
}

void ConsoleWindow::showFound(const QueueRow &row, MessageId message)
{
    m_list->view().choose(row.id);
    m_pane->openFound(row, message);
    m_news->forget(row.id);
    showFacts();
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
    m_list->view().choose(conversation);
    present(conversation);
}

void ConsoleWindow::present(ConversationId conversation)
{
    m_pane->open(conversation);
    m_news->forget(conversation);
    showFacts();
}

void ConsoleWindow::step(int by)
{
    goTo(m_list->view().neighbour(by));
}

ConversationId ConsoleWindow::nextNeedingMe() const
{
    // Round the list from the chosen one, so the same guest does not come up twice in a row.
    const QModelIndex from = m_queue->indexOf(m_pane->conversation());
    const int count = m_queue->rowCount();
    const int start = from.isValid() && m_queue->sectionAt(from.row()) == Section::Mine ? from.row() : -1;
    for (int i = 1; i <= count; ++i) {
        const int at = (start + i) % count;
        const QueueRow *row = m_queue->rowAt(at);
        if (row != nullptr && m_queue->sectionAt(at) == Section::Mine && row->waitingSince.isSet()
            && row->id != m_pane->conversation())
            return row->id;
    }
    return {};
}

void ConsoleWindow::openPalette()
{
    QList<PaletteEntry> entries;
    for (QAction *action : m_actions->all()) {
        if (action == m_actions->palette || !action->isVisible())
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
            [this, i] { m_listDesk->open(i); }};
    }
    for (int at = 0; at < m_queue->rowCount(); ++at) {
        const QueueRow *row = m_queue->rowAt(at);
        if (row == nullptr)
            continue;
        entries << PaletteEntry{row->guestName,
            tr("%1, %2").arg(sectionTitle(m_queue->sectionAt(at)), row->propertyName), icon(u"user"), true,
            [this, id = row->id] { goTo(id); }};
    }
    m_palette->open(entries);
}

void ConsoleWindow::openTemplates()
{
    if (!m_templates) {
        m_templates = new TemplatesWindow(m_console, m_dialogs, this);
        m_templates->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_templates->show();
    m_templates->raise();
    m_templates->activateWindow();
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
    m_knowledgeWindow->show();
    m_knowledgeWindow->raise();
    m_knowledgeWindow->activateWindow();
    if (item != 0)
        m_knowledgeWindow->choose(item);
}

void ConsoleWindow::openSnooze()
{
    const Instant now = m_console.now();
    const QDateTime local = now.toUtc().toLocalTime();
    const QDateTime tomorrow(local.date().addDays(1), QTime(9, 0));
    const QDateTime monday(local.date().addDays(8 - local.date().dayOfWeek()), QTime(9, 0));
    auto *menu = new QMenu(this);
    menu->setObjectName(u"snoozeMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, Instant until) {
        connect(menu->addAction(text), &QAction::triggered, m_pane, [this, until] { m_pane->snoozeUntil(until); });
    };
    add(tr("For one hour"), now + std::chrono::hours(1));
    add(tr("For three hours"), now + std::chrono::hours(3));
    add(tr("Until tomorrow at 9"), {tomorrow.toMSecsSinceEpoch()});
    add(tr("Until Monday at 9"), {monday.toMSecsSinceEpoch()});
    connect(menu->addAction(tr("Choose a time…")), &QAction::triggered, m_pane, &ConversationPane::snoozeAsking);
    menu->popup(m_pane->mapToGlobal(QPoint(m_pane->width() - 260, 56)));
}

void ConsoleWindow::connectNotices(NoticeOutlets *outlets)
{
    if (outlets == nullptr)
        return;
    m_notices = new NoticeDesk(m_console, *m_queue, *outlets, *this, [this] { return m_pane->conversation(); });
    connect(m_notices, &NoticeDesk::showWanted, this, &ConsoleWindow::goTo);
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
        m_queue->setMarked(m_pane->conversation(), true);
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
}

void ConsoleWindow::openColleagues(AgentId agent)
{
    if (!m_colleagues) {
        m_colleagues = new ColleaguesWindow(m_console, this);
        m_colleagues->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_colleagues->show();
    m_colleagues->raise();
    m_colleagues->activateWindow();
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

void ConsoleWindow::changeText(qreal by)
{
    m_textPoints = std::clamp(m_textPoints + by, 9.0, 20.0);
    m_pane->setTextSize(m_textPoints);
}

void ConsoleWindow::showFacts()
{
    if (const QueueRow *row = m_pane->row())
        m_guest->present(*row, m_pane->insight(), m_console.taxonomy(), m_console.now());
    else
        m_guest->clear();
}

std::unique_ptr<QMainWindow> makeConsoleWindow(sync::Console &console, const WindowOptions &options)
{
    return std::make_unique<ConsoleWindow>(console, options);
}

} // namespace bellhop::ui
