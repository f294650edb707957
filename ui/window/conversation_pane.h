// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console.h"
#include "ui/composer/composer.h"
#include "ui/composer/message_form.h"
#include "ui/kit/urgency.h"
#include "ui/transfer/transfer_sheet.h"

#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

#include <map>

namespace bellhop::ui {

struct Actions;
class AttachmentStrip;
class ClosingSheet;
class ConsultationStrip;
class ConversationHeader;
class Dialogs;
class NoticeBar;
class ReasonSheet;
class TemplatePicker;
class QueueModel;
class EmptyState;
class MediaViewer;
class MergeSheet;
class ThreadModel;
class ThreadView;
class VoiceDesk;
class VoiceStrip;
class CountdownBar;

/// One conversation: header, thread, composer, closing. Turns what the person does into orders to the console, each for
/// the conversation and epoch that were on the screen at that moment, and tells on the spot when one fails. GUI thread.
class ConversationPane final : public QStackedWidget
{
    Q_OBJECT
public:
    ConversationPane(sync::Console &console, QueueModel &queue, const Actions &actions, Dialogs &dialogs,
        const WaitLimits &limits, QWidget *parent = nullptr);

    /// What goes along when the conversation goes to another window.
    struct Carried {
        QueueRow found; ///< From outside the list; unset: it is in the list.
        Composer::Begun begun;
    };

    void open(ConversationId conversation);
    void open(ConversationId conversation, const Carried &carried);
    /// Nothing is open afterwards.
    [[nodiscard]] Carried leave();
    /// Why leave() would lose something, in a sentence; empty: it would not.
    [[nodiscard]] QString reasonToStay() const;
    /// What was begun in another window that is closed now.
    void keep(ConversationId conversation, const Carried &carried);
    /// The list's choice is open in a window of its own.
    void showElsewhere(const QString &guest);
    /// One of the whole history, which the list may not have; goes to that message, as far back as it is.
    void openFound(const QueueRow &found, MessageId message);
    [[nodiscard]] ConversationId conversation() const { return m_conversation; }
    /// As the list has it, or as it was found; null when neither knows it.
    [[nodiscard]] const QueueRow *row() const;
    /// Of the guest's newest message here; unset until something was.
    /// Of its guest, whatever they wrote from; empty until it was read.
    [[nodiscard]] const GuestRecord &guestRecord() const { return m_record; }
    /// Who may be the same person, for what is typed; null: nobody can be looked for.
    using CandidateSource = std::function<QFuture<Result<std::vector<MergeCandidate>>>(
        ConversationId conversation, const QString &typed)>;
    void setMergeCandidates(CandidateSource source) { m_candidates = std::move(source); }
    [[nodiscard]] const Insight &insight() const { return m_insight; }
    /// Lets the assistant speak to the guest in front, or silences it.
    void turnAssistant();
    void setTextSize(qreal points);

    void claim(ConversationId conversation);
    void release();
    void openClosing();
    void undoClose();
    void toggleNote();
    void snoozeUntil(Instant until);
    void snoozeAsking();
    void openTakeOver();
    void openTransfer();
    void withdrawOffer();
    void openConsult();
    void openHandOver();
    void endConsultation();
    void focusConsultation();
    void openMerge();
    void openSeparate();
    void undoMerge();
    void openSnippets();
    void takeSuggestion();
    /// What the chosen message, the suggestion or the assistant's last words were answered from.
    void showSource();
    void openTemplates();
    void openForm(MessageForm::Kind kind);
    void record(); ///< A voice note; stops when one is recorded, for whomever.
    void chooseMicrophone();
    /// Those for whom something is written or said that is not sent.
    [[nodiscard]] std::vector<ConversationId> drafted() const;
    /// Asks whether what was said may be lost, if anything was. True: nothing is in the way.
    [[nodiscard]] bool mayLeave();
    void focusThread();
    void focusComposer();
    void showKeys(); ///< Some may be others now.
    void refresh(); ///< The conversation's facts or the link changed.
    void lookedAt(); ///< Somebody sits in front of it again.
    void tell(const QString &text); ///< What happened to the conversation on the screen.
    [[nodiscard]] QString guestOf(ConversationId conversation) const;

Q_SIGNALS:
    void opened(bellhop::ConversationId conversation); ///< Unset: nothing is open.
    void bringBackWanted();
    void claimed(bellhop::ConversationId conversation);
    void closed(bellhop::ConversationId conversation);
    void reopened(bellhop::ConversationId conversation); ///< Its closing was taken back.
    void nextWanted();
    void understood(); ///< Facts about the guest, or what the assistant makes of them, are others.
    void sourceWanted(qint64 item); ///< Of the house's knowledge.

private:
    void arrange(const Actions &actions, const WaitLimits &limits);
    void connectParts();
    void connectConsole();
    void send(const QString &text, MessageId quoted, bool andNext);
    void addNote(const QString &text);
    void takeColleagues();
    void takeInsight(const Insight &insight);
    void endSuggestion(const std::vector<ThreadItem> &items);
    void seeMentions();
    void connectMedia();
    void attachFiles(const QStringList &paths);
    void attach(const sync::Attachment &attachment, const QString &name);
    void upload(int key, const sync::Attachment &attachment);
    void connectStrip(AttachmentStrip &strip);
    void attachOnTop(MessageKind kind);
    void attachSnippetFile(const SnippetFile &file);
    void attachReady(const MediaDraft &file);
    void sendFiles(const std::vector<MediaDraft> &files, const QString &text, MessageId quoted, bool andNext);
    void connectTemplates();
    void setGuestLanguage(const QString &language);
    void refreshTemplates(const QueueRow &row, bool mine);
    void sendTemplate(const TemplateUse &use, const QString &preview);
    void syncTemplates();
    [[nodiscard]] const ChannelCard *channelOf(const QueueRow &row);
    [[nodiscard]] QHash<QString, QString> valuesOf(const QueueRow &row) const;
    void connectTransfer();
    void refreshTransfer(const QueueRow &row, bool mine);
    void refreshLead(const QueueRow &row, bool writable);
    void openReason(bool takeOver);
    void takeFromColleague(const QString &why);
    void openTransferFor(TransferSheet::Purpose purpose);
    void submitTransfer(const sync::TransferTarget &to, TransferReason reason, const QString &note);
    void refreshConsultation(const QueueRow &row, bool mine, bool writable);
    void writeConsultation(qint64 consultation, const QString &text);
    void connectMerge();
    void refreshMerge(const QueueRow &row, bool writable);
    void takeRecord(const GuestRecord &record);
    void seekCandidates(const QString &typed);
    void mergeWith(ConversationId other);
    void separate(ConversationId conversation, const QString &merge);
    /// The one that goes on about the conversation on the screen; nothing: none.
    [[nodiscard]] std::optional<Consultation> consultation() const;
    [[nodiscard]] bool isSheetOpen() const; ///< One that takes the writing box's place.
    void closeSheets();
    void connectExtras();
    void refreshExtras(const QueueRow &row, bool mine);
    void closeForm();
    void sendExtra(const QString &failure, const std::function<QFuture<Status>(qint64 epoch)> &order);
    void connectVoice();
    void refreshVoice(const ReplyState &state);
    void markDraft(ConversationId conversation);
    void react(const ThreadItem &item, const QString &emoji);
    void resend(const ThreadItem &item);
    void activateMedia(const ThreadItem &item);
    void fetchFile(const ThreadItem &item);
    void fetched();
    void showPicture(const ThreadItem &item);
    void saveMedia(const ThreadItem &item);
    void closeWith(const Closing &closing);
    void seek();
    void markRead();
    void saveDraft(ConversationId conversation, const QString &text);
    [[nodiscard]] ReplyState replyState(const QueueRow &row) const;
    void report(ConversationId conversation, const QString &what, const Error &error);
    void await(const QString &what);
    void awaited();

    sync::Console &m_console;
    QueueModel &m_queue;
    const Actions &m_actions;
    Dialogs &m_dialogs;
    EmptyState *m_empty;
    EmptyState *m_elsewhere;
    QWidget *m_page;
    ConversationHeader *m_header;
    ThreadModel *m_thread;
    ThreadView *m_view;
    NoticeBar *m_notice;
    CountdownBar *m_undo;
    CountdownBar *m_offered;
    CountdownBar *m_asked;
    ConsultationStrip *m_consultation;
    ClosingSheet *m_closing;
    TransferSheet *m_transfer;
    ReasonSheet *m_reason;
    MergeSheet *m_merge;
    CountdownBar *m_mergeUndo;
    bool m_takesOver = false; ///< The reason is for that; else for putting it back.
    Composer *m_composer;
    VoiceStrip *m_strip;
    VoiceDesk *m_voice;
    TemplatePicker *m_picker;
    MessageForm *m_form;
    std::vector<ChannelCard> m_channels;
    Insight m_insight;
    GuestRecord m_record;
    CandidateSource m_candidates;
    std::pair<ConversationId, QString> m_merged; ///< The merge that can be undone at once, and from where.
    QString m_guestLanguage; ///< Empty: not known.
    bool m_pickerWanted = false; ///< Opened by the person, inside the window.
    MediaViewer *m_viewer = nullptr; ///< Made with the first picture that is looked at.
    struct Attaching {
        sync::Attachment attachment;
        AttachmentStrip *strip = nullptr; ///< Where it is shown.
        QFuture<Result<MediaDraft>> future;
    };
    std::map<int, Attaching> m_attaching; ///< By the strip's key.
    int m_lastAttachment = 0;
    QTimer m_patience;
    QTimer m_clock;
    QString m_waitingFor;
    QFuture<Result<QString>> m_fetching; ///< The file that is about to be opened.
    QString m_fetchWord; ///< What is said of it.
    ConversationId m_conversation;
    QueueRow m_found; ///< From outside the list, until the list has it.
    MessageId m_sought; ///< To be shown once its page is there.
    ConversationId m_wanted; ///< Taken over; its writing box is wanted when it is this person's.
    ConversationId m_advising; ///< Whose consultation gets the focus once it shows.
    ConversationId m_closed; ///< The one that can be undone.
    ConversationId m_wasMine; ///< Shown as mine until now; losing it is told.
    MessageId m_marked;
    MessageId m_seen; ///< The newest mention that was said to be seen.
    std::vector<AgentCard> m_colleagues;
};

} // namespace bellhop::ui
