// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"

#include "core/model/window.h"
#include "ui/composer/attachment_strip.h"
#include "ui/composer/composer_edit.h"
#include "ui/composer/mention_writer.h"
#include "ui/composer/snippet_writer.h"
#include "ui/composer/spell_book.h"
#include "ui/composer/spell_writer.h"
#include "ui/composer/suggestion_strip.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/keys.h"
#include "ui/kit/paint.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kSaveAfter{600};
constexpr int kCountFrom = 3600;
constexpr milliseconds kTellWindow{4 * 3600 * 1000};
constexpr milliseconds kWarnWindow{30 * 60 * 1000};

QPushButton *modeButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setCheckable(true);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus);
    setButtonLook(*button, ButtonLook::Quiet);
    return button;
}

} // namespace

Composer::Composer(std::function<Instant()> now, QWidget *parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_edit(new ComposerEdit(this))
    , m_reply(modeButton(tr("Answer"), u"replyMode"_s, this))
    , m_note(modeButton(tr("Note"), u"noteMode"_s, this))
    , m_attach(new QPushButton(icon(u"attach"), QString(), this))
    , m_record(new QPushButton(icon(u"mic"), QString(), this))
    , m_extras(new QPushButton(icon(u"plus"), QString(), this))
    , m_send(new QPushButton(iconOnAccent(u"send"), tr("Send"), this))
    , m_step(new QPushButton(this))
    , m_strip(new AttachmentStrip(this))
    , m_snippets(new SnippetWriter(*m_edit, *this))
    , m_spelling(new SpellWriter(*m_edit))
    , m_mentions(new MentionWriter(*m_edit, *this))
    , m_suggested(new SuggestionStrip(this))
    , m_quoteBar(new QWidget(this))
    , m_quoteText(new QLabel(m_quoteBar))
    , m_reason(new InkLabel(InkLabel::Ink::Secondary, this))
    , m_window(new InkLabel(InkLabel::Ink::Faint, this))
    , m_count(new InkLabel(InkLabel::Ink::Faint, this))
    , m_saved(new InkLabel(InkLabel::Ink::Faint, this))
{
    arrange();
    setNoteKey({});
    auto *modes = new QButtonGroup(this);
    modes->addButton(m_reply);
    modes->addButton(m_note);
    connect(m_reply, &QPushButton::clicked, this, [this] { setMode(Mode::Reply); });
    connect(m_note, &QPushButton::clicked, this, [this] { setMode(Mode::Note); });
    connect(m_edit, &ComposerEdit::submitted, this, &Composer::submit);
    connect(m_edit, &ComposerEdit::filesGiven, this, &Composer::filesWanted);
    connect(m_edit, &ComposerEdit::picturePasted, this, &Composer::picturePasted);
    connect(m_attach, &QPushButton::clicked, this, [this] { Q_EMIT filesWanted({}); });
    connect(m_strip, &AttachmentStrip::changed, this, &Composer::attachmentsChanged);
    connect(m_snippets, &SnippetWriter::fileChosen, this, &Composer::snippetFileWanted);
    connect(m_edit, &QTextEdit::textChanged, this, &Composer::textTouched);
    connect(m_edit, &ComposerEdit::tabbed, m_suggested, &SuggestionStrip::take);
    connect(m_suggested, &SuggestionStrip::offeredChanged, m_edit, &ComposerEdit::setTabTakes);
    connect(m_suggested, &SuggestionStrip::offeredChanged, this, &Composer::suggestionOffered);
    connect(m_suggested, &SuggestionStrip::taken, this, &Composer::putText);
    connect(m_suggested, &SuggestionStrip::sourceWanted, this, &Composer::sourceWanted);
    connect(m_send, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_step, &QPushButton::clicked, this, &Composer::stepWanted);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(kSaveAfter);
    connect(&m_saveSoon, &QTimer::timeout, this, &Composer::saveDraft);
    connect(&m_minute, &QTimer::timeout, this, &Composer::refreshWindow);
    m_minute.start(std::chrono::seconds(1));
    refresh();
}

void Composer::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 8);
    column->setSpacing(4);
    auto *quoteRow = new QHBoxLayout(m_quoteBar);
    quoteRow->setContentsMargins(readingMargins(8, 4, 0, 0));
    auto *drop = new QPushButton(icon(u"x"), QString(), m_quoteBar);
    setButtonLook(*drop, ButtonLook::Quiet);
    drop->setAccessibleName(tr("Do not quote"));
    drop->setToolTip(drop->accessibleName());
    drop->setFixedSize(28, 28);
    connect(drop, &QPushButton::clicked, this, &Composer::clearQuote);
    m_quoteText->setObjectName(u"quoteText"_s);
    m_quoteText->setTextFormat(Qt::PlainText);
    quoteRow->addWidget(m_quoteText, 1);
    quoteRow->addWidget(drop);
    m_quoteBar->hide();
    column->addWidget(m_quoteBar);
    auto *reasonRow = new QHBoxLayout;
    reasonRow->setContentsMargins(readingMargins(4, 6, 0, 6));
    reasonRow->addWidget(m_reason, 1);
    reasonRow->addWidget(m_step);
    column->addLayout(reasonRow);
    column->addWidget(m_suggested);
    column->addWidget(m_strip);
    column->addWidget(m_edit);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(4);
    foot->addWidget(m_reply);
    foot->addWidget(m_note);
    foot->addWidget(m_attach);
    foot->addWidget(m_record);
    foot->addWidget(m_extras);
    foot->addSpacing(8);
    foot->addWidget(m_window);
    foot->addStretch(1);
    foot->addWidget(m_saved);
    foot->addSpacing(8);
    foot->addWidget(m_count);
    foot->addSpacing(8);
    foot->addWidget(m_send);
    column->addLayout(foot);
    m_edit->setObjectName(u"composerEdit"_s);
    m_edit->setFont(sized(font(), 11));
    m_attach->setObjectName(u"attachButton"_s);
    m_attach->setAccessibleName(tr("Attach files"));
    m_attach->setToolTip(tr("Attach files (or drop or paste them here)"));
    m_attach->setFocusPolicy(Qt::TabFocus);
    setButtonLook(*m_attach, ButtonLook::Quiet);
    m_record->setObjectName(u"recordButton"_s);
    m_record->setFocusPolicy(Qt::TabFocus);
    setButtonLook(*m_record, ButtonLook::Quiet);
    m_extras->setObjectName(u"extrasButton"_s);
    m_extras->setAccessibleName(tr("Send something else"));
    m_extras->setToolTip(tr("Send a place, a contact, a question with answers, a template"));
    m_extras->setFocusPolicy(Qt::TabFocus);
    setButtonLook(*m_extras, ButtonLook::Quiet);
    m_send->setObjectName(u"sendButton"_s);
    m_send->setToolTip(tr("Send (Enter)"));
    m_send->setFocusPolicy(Qt::TabFocus);
    setButtonLook(*m_send, ButtonLook::Primary);
    m_step->setObjectName(u"composerStep"_s);
    m_step->setFocusPolicy(Qt::TabFocus);
    setButtonLook(*m_step, ButtonLook::Primary);
    m_reason->setObjectName(u"composerReason"_s);
    m_reason->setWordWrap(true);
    m_window->setObjectName(u"windowLabel"_s);
    m_count->setObjectName(u"countLabel"_s);
    m_saved->setObjectName(u"draftLabel"_s);
}

void Composer::open(ConversationId conversation, const QString &draft)
{
    if (m_conversation == conversation)
        return;
    saveDraft();
    m_snippets->close();
    m_mentions->close();
    if (m_mode == Mode::Note)
        m_notes[m_conversation] = m_edit->toPlainText();
    m_conversation = conversation;
    m_mode = Mode::Reply;
    m_replyText.clear();
    m_strip->clear();
    m_sendWhenReady = false;
    m_until = {};
    m_suggested->present({});
    clearQuote();
    fill(draft);
    say(draft.isEmpty() ? QString() : tr("Draft"));
    refresh();
}

Composer::Begun Composer::leave()
{
    Begun begun{m_mode, {}, m_quoted, quotedWords(), m_strip->drafts()};
    const ConversationId left = m_conversation;
    open({}, {});
    begun.note = m_notes.take(left);
    return begun;
}

void Composer::goOn(const Begun &begun)
{
    keepNote(m_conversation, begun.note);
    if (begun.quoted.isSet())
        showQuote(begun.quoted, begun.quotedWords);
    if (begun.mode != m_mode)
        setMode(begun.mode);
}

void Composer::keepNote(ConversationId conversation, const QString &note)
{
    if (!note.isEmpty())
        m_notes[conversation] = note;
}

void Composer::setReplyState(const ReplyState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    refresh();
}

void Composer::setWindowUntil(Instant until)
{
    m_until = until;
    refreshWindow();
}

void Composer::setOptedOut(bool optedOut)
{
    m_optedOut = optedOut;
    refreshWindow();
}

void Composer::setMode(Mode mode)
{
    if (mode != m_mode) {
        const QString written = m_edit->toPlainText();
        if (mode == Mode::Note) {
            saveDraft();
            m_replyText = written;
            m_mode = mode;
            fill(m_notes.value(m_conversation));
        } else {
            m_notes[m_conversation] = written;
            m_mode = mode;
            fill(m_replyText);
        }
    }
    refresh();
    focusText();
    Q_EMIT modeChanged();
}

void Composer::quote(const ThreadItem &item)
{
    if (m_mode == Mode::Note)
        setMode(Mode::Reply);
    QString words = item.text.simplified();
    if (words.isEmpty())
        words = kindWord(item.kind);
    showQuote(item.id, tr("Answering “%1”").arg(words));
    focusText();
}

void Composer::showQuote(MessageId message, const QString &words)
{
    m_quoted = message;
    m_quoteText->setText(m_quoteText->fontMetrics().elidedText(words, Qt::ElideRight, std::max(200, width() - 80)));
    m_quoteBar->show();
}

QString Composer::quotedWords() const
{
    return m_quoted.isSet() ? m_quoteText->text() : QString();
}

void Composer::clearQuote()
{
    m_quoted = {};
    m_quoteBar->hide();
}

void Composer::putText(const QString &text)
{
    setMode(Mode::Reply);
    const QString before = m_edit->toPlainText();
    m_edit->setPlainText(before.isEmpty() ? text : before + u'\n' + text);
    m_edit->moveCursor(QTextCursor::End);
    focusText();
}

void Composer::giveBack(ConversationId conversation, Mode mode, const QString &text)
{
    if (conversation == m_conversation && mode == m_mode && m_edit->toPlainText().isEmpty()) {
        m_edit->setPlainText(text);
        m_edit->moveCursor(QTextCursor::End);
        saveDraft();
    } else if (mode == Mode::Note) {
        m_notes[conversation] = text;
    } else if (conversation != m_conversation) {
        Q_EMIT draftChanged(conversation, text);
    } else if (m_mode == Mode::Note && m_replyText.isEmpty()) {
        m_replyText = text;
    } else {
        putText(text);
    }
}

void Composer::focusText()
{
    if (m_edit->isEnabled())
        m_edit->setFocus(Qt::ShortcutFocusReason);
}

void Composer::setSnippets(const std::vector<Snippet> &snippets)
{
    m_snippets->setSnippets(snippets);
}

void Composer::setSnippetValues(const QHash<QString, QString> &values)
{
    m_snippets->setValues(values);
}

void Composer::setGuestLanguage(const QString &language)
{
    m_guestLanguage = language;
    m_snippets->setLanguage(language);
    refreshLanguage();
}

void Composer::setSpelling(QAction &next, QAction &check)
{
    m_spelling->setActions({&next, &check});
    m_spelling->setOn(isSpellingWanted());
    check.setChecked(isSpellingWanted());
    connect(&next, &QAction::triggered, this, [this] {
        if (const QString why = m_spelling->goToNext(); !why.isEmpty())
            say(why);
    });
    connect(&check, &QAction::toggled, this, [this](bool on) {
        wantSpelling(on);
        m_spelling->setOn(on);
    });
}

/// Notes are in the house's own, and answers to a guest of whom nothing is known.
void Composer::refreshLanguage()
{
    const bool guests = m_mode == Mode::Reply && !m_guestLanguage.isEmpty();
    m_spelling->setLanguage(guests ? m_guestLanguage : QLocale().name().section(u'_', 0, 0));
}

void Composer::openSnippets()
{
    if (m_mode != Mode::Reply)
        setMode(Mode::Reply);
    focusText();
    m_snippets->open();
}

void Composer::setColleagues(const std::vector<AgentCard> &colleagues)
{
    m_mentions->setColleagues(colleagues);
}

void Composer::setSuggestion(const Suggestion &suggestion)
{
    m_suggested->present(suggestion);
}

void Composer::takeSuggestion()
{
    m_suggested->take();
}

void Composer::setNoteKey(const QKeySequence &key)
{
    m_reply->setToolTip(key.isEmpty()
            ? tr("Write to the guest")
            : tr("Write to the guest (%1 switches)").arg(key.toString(QKeySequence::NativeText)));
    m_note->setToolTip(withKey(tr("Write a note for colleagues"), key));
}

void Composer::setRecording(QAction &record)
{
    m_records = true;
    const auto follow = [this, &record] {
        m_record->setEnabled(record.isEnabled());
        m_record->setAccessibleName(record.toolTip());
        m_record->setToolTip(record.toolTip());
    };
    connect(&record, &QAction::changed, m_record, follow);
    connect(m_record, &QPushButton::clicked, &record, &QAction::trigger);
    follow();
    refresh();
}

void Composer::setExtras(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_extras);
    menu->addActions(actions);
    m_extras->setMenu(menu);
    refresh();
}

void Composer::say(const QString &text, bool problem)
{
    m_saved->setInk(problem ? InkLabel::Ink::Breach : InkLabel::Ink::Faint);
    m_saved->setText(text);
}

bool Composer::isWriting() const
{
    return !m_edit->toPlainText().isEmpty();
}

void Composer::submit(bool andNext)
{
    const QString text = m_edit->toPlainText().trimmed();
    const bool files = m_mode == Mode::Reply && !m_strip->isEmpty();
    if ((text.isEmpty() && !files) || text.size() > kLongest || !m_edit->isEnabled())
        return;
    if (files && (m_strip->isBusy() || m_strip->hasFailed())) {
        m_sendWhenReady = m_strip->isBusy(); // what failed has to be removed or tried again first
        m_thenNext = andNext;
        say(m_sendWhenReady ? tr("Sent when the files are there") : tr("Remove the file that failed"));
        return;
    }
    if (m_mode == Mode::Reply) {
        if (const QString missing = m_snippets->selectUnfilled(); !missing.isEmpty()) {
            say(missing, true);
            return;
        }
    }
    const MessageId quoted = m_quoted;
    m_saveSoon.stop();
    m_unsaved = false;
    fill({});
    clearQuote();
    say({});
    if (m_mode == Mode::Note) {
        m_notes.remove(m_conversation);
        Q_EMIT noteWanted(text);
        setMode(Mode::Reply);
        return;
    }
    Q_EMIT draftChanged(m_conversation, {});
    if (files) {
        const std::vector<MediaDraft> drafts = m_strip->drafts();
        m_strip->clear();
        Q_EMIT sendFilesWanted(drafts, text, quoted, andNext);
        return;
    }
    Q_EMIT sendWanted(text, quoted, andNext);
}

void Composer::attachmentsChanged()
{
    refreshSuggestion();
    if (m_strip->isEmpty() || m_strip->hasFailed())
        m_sendWhenReady = false;
    if (m_sendWhenReady && !m_strip->isBusy()) {
        m_sendWhenReady = false;
        say({});
        submit(m_thenNext);
    }
}

void Composer::textTouched()
{
    refreshCount();
    refreshSuggestion();
    if (m_filling || m_mode == Mode::Note || !m_conversation.isSet())
        return;
    say({});
    m_unsaved = true;
    m_saveSoon.start();
}

void Composer::saveDraft()
{
    m_saveSoon.stop();
    if (!m_conversation.isSet() || m_mode == Mode::Note || !std::exchange(m_unsaved, false))
        return;
    const QString text = m_edit->toPlainText();
    Q_EMIT draftChanged(m_conversation, text);
    say(text.isEmpty() ? QString() : tr("Draft saved"));
}

void Composer::fill(const QString &text)
{
    const QScopedValueRollback filling(m_filling, true);
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void Composer::refresh()
{
    const bool note = m_mode == Mode::Note;
    const bool open = m_conversation.isSet();
    const bool writable = open && (note || m_state.allowed);
    const bool had = m_edit->hasFocus();
    setVisible(open);
    m_edit->setNoteGround(note);
    refreshLanguage();
    m_snippets->setActive(!note);
    m_mentions->setActive(note);
    m_edit->setEnabled(writable);
    if (had && writable)
        m_edit->setFocus();
    m_edit->setVisible(writable || !m_edit->toPlainText().isEmpty());
    m_edit->setPlaceholderText(note ? tr("A note for colleagues; the guest never sees it. @ and a name tells somebody.")
                                    : tr("Write an answer. Enter sends, Shift+Enter starts a line."));
    m_edit->setAccessibleName(note ? tr("Note for colleagues") : tr("Answer to the guest"));
    m_reason->setText(m_state.reason);
    m_reason->setVisible(!writable && !m_state.reason.isEmpty());
    m_step->setText(m_state.step);
    m_step->setVisible(!writable && !m_state.step.isEmpty());
    m_send->setText(note ? tr("Add note") : tr("Send"));
    m_send->setIcon(iconOnAccent(note ? u"note" : u"send"));
    m_send->setVisible(writable);
    m_attach->setVisible(writable && !note);
    m_record->setVisible(writable && !note && m_records);
    m_extras->setVisible(writable && !note && m_extras->menu() != nullptr);
    m_strip->setVisible(!note && !m_strip->isEmpty());
    m_reply->setChecked(!note);
    m_note->setChecked(note);
    refreshCount();
    refreshWindow();
    update();
}

void Composer::refreshWindow()
{
    refreshSuggestion();
    const milliseconds left = m_until - m_now();
    const bool shown = m_until.isSet() && m_mode == Mode::Reply && left < kTellWindow && left.count() > 0;
    const bool told = !shown && m_optedOut && m_mode == Mode::Reply && m_state.allowed;
    m_window->setVisible(shown || told);
    m_window->setToolTip(
        told ? tr("The guest asked for no marketing messages. Answers to what they write are welcome.") : QString());
    if (told) {
        m_window->setInk(InkLabel::Ink::Secondary);
        m_window->setText(tr("Wants no marketing"));
    }
    if (!shown)
        return;
    m_window->setInk(left < kWarnWindow ? InkLabel::Ink::Breach : InkLabel::Ink::Soon);
    m_window->setText(tr("Free text for %1 more").arg(left < kWarnWindow ? clockSpan(left) : shortSpan(left)));
}

void Composer::refreshSuggestion()
{
    const bool shut = m_until.isSet() && !isWindowOpen(m_until, m_now());
    m_suggested->setRoom(m_conversation.isSet() && m_mode == Mode::Reply && m_state.allowed && !shut && !isWriting()
        && m_strip->isEmpty());
}

void Composer::refreshCount()
{
    const auto size = m_edit->toPlainText().size();
    m_count->setVisible(size >= kCountFrom);
    m_count->setInk(size > kLongest ? InkLabel::Ink::Breach : InkLabel::Ink::Faint);
    m_count->setText(size > kLongest ? tr("%1 too many").arg(size - kLongest) : tr("%1 left").arg(kLongest - size));
    m_send->setEnabled(m_edit->isEnabled() && size > 0 && size <= kLongest);
}

void Composer::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_mode == Mode::Note ? t.noteBubble : t.surface);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace bellhop::ui
