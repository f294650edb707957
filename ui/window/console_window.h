// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console.h"
#include "ui/kit/urgency.h"

#include <QKeySequence>
#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

class QAction;
class QSplitter;

namespace bellhop::ui {

struct Actions;
struct PaletteEntry;
class CommandPalette;
class ConversationDesk;
class ConversationPane;
class Dialogs;
class KeyBook;
class KeysSheet;
class AlertDesk;
class AlertsWindow;
class MentionDesk;
class NewsBar;
class NoticeDesk;
class NoticeOutlets;
class BulkBar;
class BulkDesk;
class ColleaguesWindow;
class KnowledgeSource;
class KnowledgeWindow;
class ListDesk;
class ViewStore;
class IdleWatch;
class NoticeBar;
class OfferBar;
class OfferDesk;
class OwnState;
class QueueModel;
class QueuePane;
class StatusStrip;
class TemplatesWindow;
class TopBar;
class TornWindows;

struct WindowOptions {
    Dialogs *dialogs = nullptr; ///< Not owned; null: real dialogs.
    NoticeOutlets *outlets = nullptr; ///< Not owned; null: it makes itself noticed by its window only.
    std::shared_ptr<KnowledgeSource> knowledge; ///< Null: what the houses tell is not shown.
    std::shared_ptr<ViewStore> views; ///< Where own lists are kept; null: as long as the window lasts.
    WaitLimits limits;
    /// Who may be the same person as a conversation's guest, for what is typed; null: guests cannot be merged here.
    std::function<QFuture<Result<std::vector<MergeCandidate>>>(ConversationId conversation, const QString &typed)>
        mergeCandidates;
    qreal textPoints = 12; ///< Of the messages.
    /// What else the program can do here; in the menu and the palette.
    struct More {
        const char *name; ///< The action's object name.
        QString text;
        const char *icon;
        std::function<void()> run;
        QKeySequence key = {}; ///< May be empty.
        bool forLeaders = false; ///< Only in sight of supervisors and administrators.
    };
    std::vector<More> more;
};

/// The agent's window: list, conversation, guest. Arranges and connects; what can be done is in `ConversationPane`,
/// what is known in the models. GUI thread; the console must outlive it.
///
/// For tests and screen readers every part has a name: queueView, queueSearch, queuePill, threadView, threadPill,
/// composerEdit, sendButton, composerReason, composerStep, noteMode, replyMode, windowLabel, countLabel, draftLabel,
/// orderNotice, linkNotice, newsNotice, offerBar, offerTitle, offerReason, offerTime, acceptOfferButton,
/// declineOfferButton, lookAtOfferButton, declineReason, declineButton, offeredBar, withdrawButton, askedBar,
/// takeQuestionBackButton, consultationStrip, consultationText, consultationWriteButton, handOverButton,
/// endConsultationButton, transferSheet,
/// mergeSheet, mergeSearch, mergeList, mergePreview, mergeError, mergeButton, mergeUndoBar, undoMergeButton,
/// mergeGuestButton, separateGuestButton, separateMenu, otherConversationButton,
/// transferSearch, transferList, transferReason, transferNote, transferError, reasonSheet, reasonEdit, undoBar,
/// undoButton, closingSheet, dispositionSearch, dispositionList, reservationEdit, notesEdit, closeButton, closingError,
/// alertsButton, alertNotice, linkLabel, commandsLabel, stateButton, stateMenu, stateNotice, waitingLabel, mineLabel,
/// guestPane, elsewhere, commandPalette, paletteSearch, paletteList, keysSheet, keysNotice; actions: see `Actions`.
/// Model roles: `QueueModel::Roles`, `ThreadModel::Roles`.
class ConsoleWindow final : public QMainWindow
{
    Q_OBJECT
public:
    ConsoleWindow(sync::Console &console, const WindowOptions &options);
    ~ConsoleWindow() override;

    void selectConversation(ConversationId conversation);
    /// One of the whole history, at that message; unset: at its end. `row`: as it was found, should the list not have
    /// it.
    void showFound(const QueueRow &row, MessageId message);
    [[nodiscard]] ConversationId selectedConversation() const;
    /// The one that has this conversation: its own, or else this one.
    [[nodiscard]] QMainWindow &windowOf(ConversationId conversation);
    [[nodiscard]] QueueModel &queueModel() { return *m_queue; }
    /// As the list has it; empty when it is not in it.
    [[nodiscard]] QString guestName(ConversationId conversation) const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange(const WindowOptions &options);
    void introduce();
    void connectConsole();
    void connectActions();
    void connectMovement();
    void connectTorn();
    void connectOffers();
    void connectMentions();
    void connectAlerts();
    void openAlerts(qint64 alert = 0);
    /// In its own window, which comes forward, or here.
    void goTo(ConversationId conversation);
    /// The window that has it comes forward with it.
    void bring(ConversationId conversation);
    void present(ConversationId conversation);
    /// What was asked for in the window of another conversation.
    void runFor(ConversationId conversation, QAction *action);
    void tell(ConversationId conversation, const QString &text);
    void step(int by);
    [[nodiscard]] ConversationId nextNeedingMe(ConversationId from) const;
    [[nodiscard]] QList<PaletteEntry> paletteFor(const Actions &actions);
    void openLanguages();
    void openTemplates();
    void openKnowledge(qint64 item);
    void connectNotices(NoticeOutlets *outlets);
    void connectStates();
    void connectList();
    /// Those that are chosen in the list, or else the one on the screen becomes it; false: there is neither.
    bool chooseSome();
    void openColleagues(AgentId agent = {});
    void addStates(QList<PaletteEntry> &entries);
    void cycleFocus();
    void connectKeys();
    void showKeys();

    sync::Console &m_console;
    std::unique_ptr<Dialogs> m_ownDialogs;
    Dialogs &m_dialogs;
    std::unique_ptr<Actions> m_actions;
    std::vector<QAction *> m_forLeaders;
    QueueModel *m_queue;
    TopBar *m_top;
    NoticeBar *m_linkNotice;
    OfferBar *m_offers;
    NewsBar *m_news;
    OfferDesk *m_offerDesk;
    MentionDesk *m_mentions;
    AlertDesk *m_alerts;
    NoticeBar *m_alertNotice;
    QPointer<AlertsWindow> m_alertsWindow;
    QSplitter *m_splitter;
    QueuePane *m_list;
    BulkBar *m_bulkBar;
    BulkDesk *m_bulk;
    ListDesk *m_listDesk;
    ConversationDesk *m_desk;
    ConversationPane *m_pane;
    StatusStrip *m_status;
    CommandPalette *m_palette;
    KeyBook *m_keyBook;
    KeysSheet *m_keys;
    NoticeBar *m_keysNotice;
    OwnState *m_state;
    NoticeBar *m_stateNotice;
    NoticeDesk *m_notices = nullptr;
    QPointer<ColleaguesWindow> m_colleagues;
    QPointer<TemplatesWindow> m_templates;
    std::shared_ptr<KnowledgeSource> m_knowledge;
    QPointer<KnowledgeWindow> m_knowledgeWindow;
    int m_waiting = 0;
    std::unique_ptr<TornWindows> m_torn;
};

std::unique_ptr<QMainWindow> makeConsoleWindow(sync::Console &console, const WindowOptions &options);

} // namespace bellhop::ui
