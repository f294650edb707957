// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/insight.h"
#include "core/model/snippet.h"
#include "core/model/views.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QKeySequence;
class QLabel;
class QPushButton;

namespace bellhop::ui {

class AttachmentStrip;
class ComposerEdit;
class InkLabel;
class MentionWriter;
class SnippetWriter;
class SpellWriter;
class SuggestionStrip;

/// Whether one may answer here, and if not, why and what would help.
struct ReplyState {
    bool allowed = false;
    QString reason; ///< "Ana has this chat."
    QString step; ///< Text of the button that helps ("Claim to answer"); empty: nothing helps now.
    bool operator==(const ReplyState &) const = default;
};

/// Writing: answers to the guest, or yellow notes for colleagues. Knows drafts, the quoted message, the 24-hour window
/// and the provider's limit of 4,096 characters; sends nothing itself. GUI thread.
class Composer final : public QWidget
{
    Q_OBJECT
public:
    enum class Mode { Reply, Note };
    static constexpr int kLongest = 4096;

    explicit Composer(std::function<Instant()> now, QWidget *parent = nullptr);

    /// What is begun here beside the draft, and goes along when the conversation goes to another window.
    struct Begun {
        Mode mode = Mode::Reply;
        QString note;
        MessageId quoted;
        QString quotedWords;
        std::vector<MediaDraft> files; ///< At the relay already.
    };

    /// Goes to another conversation (unset: none); what was written stays with the one left.
    void open(ConversationId conversation, const QString &draft);
    /// Goes to none; what was begun goes with the caller.
    [[nodiscard]] Begun leave();
    /// After open(): as it was left elsewhere, but for the files, which whoever attaches them brings.
    void goOn(const Begun &begun);
    /// A note begun in another window, for when its conversation is opened here.
    void keepNote(ConversationId conversation, const QString &note);
    void setReplyState(const ReplyState &state);
    void setWindowUntil(Instant until);
    /// The guest wants no marketing: said beside the box.
    void setOptedOut(bool optedOut);
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    void quote(const ThreadItem &item);
    /// What the answer belongs to; unset: nothing.
    [[nodiscard]] MessageId quoted() const { return m_quoted; }
    [[nodiscard]] QString quotedWords() const; ///< "Answering “…”"; empty: nothing.
    void clearQuote();
    void putText(const QString &text); ///< Into the answer; what is there stays before it.
    /// After an order failed: back where it came from, unless something else is being written there.
    void giveBack(ConversationId conversation, Mode mode, const QString &text);
    void focusText();
    /// Canned answers for the answer to the guest; `/` at the beginning of a line opens them.
    void setSnippets(const std::vector<Snippet> &snippets);
    /// What is known of guest and stay, by the names of the variables.
    void setSnippetValues(const QHash<QString, QString> &values);
    /// The guest's, for canned answers and the spelling; empty: not known.
    void setGuestLanguage(const QString &language);
    void openSnippets();
    /// `next` goes to the next word that no dictionary knows, `check` (checkable) says whether words are checked.
    void setSpelling(QAction &next, QAction &check);
    /// Whose names "@" offers in a note.
    void setColleagues(const std::vector<AgentCard> &colleagues);
    /// What the assistant would answer; offered while nothing else is written and the guest can be answered.
    void setSuggestion(const Suggestion &suggestion);
    /// Into the box, as if it had been written. Nothing where none is offered.
    void takeSuggestion();
    /// Of the switch between answers and notes.
    void setNoteKey(const QKeySequence &key);
    /// Records what is said; the button follows the action.
    void setRecording(QAction &record);
    /// What else can be sent, behind the button beside the files.
    void setExtras(const QList<QAction *> &actions);
    [[nodiscard]] bool isWriting() const;
    /// The files about to be sent with the answer; whoever brings them to the relay tells their progress there.
    [[nodiscard]] AttachmentStrip &attachments() { return *m_strip; }

Q_SIGNALS:
    void sendWanted(const QString &text, bellhop::MessageId quoted, bool andNext);
    /// The first file carries the text, unless its kind goes without one.
    void sendFilesWanted(
        const std::vector<bellhop::MediaDraft> &files, const QString &text, bellhop::MessageId quoted, bool andNext);
    /// Files were chosen by the button (then `paths` is empty: ask for them), dropped or pasted.
    void filesWanted(const QStringList &paths);
    void picturePasted(const QByteArray &png);
    /// A canned answer's own: it is at the relay already.
    void snippetFileWanted(const bellhop::SnippetFile &file);
    void noteWanted(const QString &text);
    void draftChanged(bellhop::ConversationId conversation, const QString &text);
    void stepWanted();
    void modeChanged();
    void suggestionOffered(bool offered);
    /// The item of the house's knowledge that the suggestion comes from.
    void sourceWanted(qint64 item);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void submit(bool andNext);
    void attachmentsChanged();
    void textTouched();
    void saveDraft();
    void fill(const QString &text);
    void showQuote(MessageId message, const QString &words);
    void say(const QString &text, bool problem = false);
    void refresh();
    void refreshWindow();
    void refreshCount();
    void refreshLanguage();
    void refreshSuggestion();

    std::function<Instant()> m_now;
    ComposerEdit *m_edit;
    QPushButton *m_reply;
    QPushButton *m_note;
    QPushButton *m_attach;
    QPushButton *m_record;
    QPushButton *m_extras;
    QPushButton *m_send;
    QPushButton *m_step;
    AttachmentStrip *m_strip;
    SnippetWriter *m_snippets;
    SpellWriter *m_spelling;
    MentionWriter *m_mentions;
    SuggestionStrip *m_suggested;
    QWidget *m_quoteBar;
    QLabel *m_quoteText;
    InkLabel *m_reason;
    InkLabel *m_window;
    InkLabel *m_count;
    InkLabel *m_saved;
    QTimer m_saveSoon;
    QTimer m_minute;

    ConversationId m_conversation;
    Mode m_mode = Mode::Reply;
    ReplyState m_state;
    Instant m_until;
    bool m_optedOut = false;
    MessageId m_quoted;
    QString m_guestLanguage; ///< Empty: not known.
    QString m_replyText; ///< While a note is written.
    QHash<ConversationId, QString> m_notes; ///< Unfinished notes, for as long as the window lives.
    bool m_records = false; ///< There is something that does.
    bool m_filling = false;
    bool m_sendWhenReady = false; ///< Enter was pressed while a file was on its way.
    bool m_thenNext = false;
    bool m_unsaved = false; ///< The answer changed since the draft was saved.
};

} // namespace bellhop::ui
