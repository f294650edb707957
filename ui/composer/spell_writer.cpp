// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/spell_writer.h"

#include "ui/composer/composer_edit.h"
#include "ui/composer/spell_book.h"
#include "ui/kit/queue_words.h"
#include "ui/kit/theme.h"
#include "ui/kit/when_done.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QTextBlock>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kMostSuggestions = 6;

/// Where words do not stand apart there are no dictionaries of them.
bool hasWords(const QString &language)
{
    return language != "zh"_L1 && language != "ja"_L1;
}
} // namespace

SpellWriter::SpellWriter(ComposerEdit &edit)
    : QSyntaxHighlighter(edit.document())
    , m_edit(edit)
    , m_book(new SpellBook(this))
{
    connect(m_book, &SpellBook::answered, this, &SpellWriter::look);
    connect(&edit, &QTextEdit::cursorPositionChanged, this, &SpellWriter::cursorMoved);
    connect(&edit, &ComposerEdit::menuOpened, this, &SpellWriter::fillMenu);
}

void SpellWriter::setOn(bool on)
{
    m_on = on;
    look();
}

void SpellWriter::setLanguage(const QString &language)
{
    m_book->setLanguage(hasWords(language) ? language : QString());
}

void SpellWriter::look()
{
    rehighlight();
}

/// The word that was being written is left: it counts like the others.
void SpellWriter::cursorMoved()
{
    if (m_written < 0 || m_edit.textCursor().position() == m_written)
        return;
    const QTextBlock block = document()->findBlock(std::min(m_written, document()->characterCount() - 1));
    m_written = -1;
    rehighlightBlock(block);
}

void SpellWriter::highlightBlock(const QString &text)
{
    if (!m_on || !m_book->hasDictionary())
        return;
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(themeOf(m_edit.palette()).breach);
    const int cursor = m_edit.hasFocus() ? m_edit.textCursor().position() - currentBlock().position() : -1;
    for (const WordSpan &span : spelledWords(text)) {
        const int end = span.at + span.length;
        if (m_book->isRight(text.mid(span.at, span.length)).value_or(true))
            continue;
        if (end == cursor)
            m_written = currentBlock().position() + end;
        else
            setFormat(span.at, span.length, wrong);
    }
}

std::optional<SpellWriter::Place> SpellWriter::wrongAt(int position)
{
    const QTextBlock block = document()->findBlock(position);
    const int at = position - block.position();
    const QString text = block.text();
    for (const WordSpan &span : spelledWords(text)) {
        const QString word = text.mid(span.at, span.length);
        if (at >= span.at && at <= span.at + span.length && !m_book->isRight(word).value_or(true))
            return Place{block.position() + span.at, word};
    }
    return std::nullopt;
}

/// At `from` or behind it.
std::optional<SpellWriter::Place> SpellWriter::nextWrong(int from)
{
    for (QTextBlock block = document()->findBlock(from); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (const WordSpan &span : spelledWords(text)) {
            const QString word = text.mid(span.at, span.length);
            if (block.position() + span.at >= from && !m_book->isRight(word).value_or(true))
                return Place{block.position() + span.at, word};
        }
    }
    return std::nullopt;
}

QString SpellWriter::goToNext()
{
    if (!m_on)
        return tr("The spelling is not checked.");
    if (!m_book->hasDictionary())
        return tr("There is no dictionary for this language.");
    auto next = nextWrong(m_edit.textCursor().selectionEnd());
    if (!next)
        next = nextWrong(0);
    if (!next)
        return tr("No word is wrong.");
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(next->at);
    cursor.setPosition(next->at + static_cast<int>(next->word.size()), QTextCursor::KeepAnchor);
    m_edit.setTextCursor(cursor);
    m_edit.setFocus(Qt::ShortcutFocusReason);
    auto *menu = new QMenu(&m_edit);
    menu->setObjectName(u"spellingMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, next->at);
    menu->popup(m_edit.viewport()->mapToGlobal(m_edit.cursorRect().bottomLeft()));
    return {};
}

void SpellWriter::fillMenu(QMenu &menu, int position)
{
    QAction *first = menu.actions().value(0);
    const auto above = [&menu, first](QAction *action) {
        menu.insertAction(first, action);
        return action;
    };
    if (const auto place = m_on ? wrongAt(position) : std::nullopt)
        addWord(menu, *place);
    if (m_on && !m_book->hasDictionary() && !m_book->language().isEmpty()) {
        auto *missing
            = new QAction(tr("No dictionary for %1 is installed: its .aff and .dic belong into %2")
                              .arg(languageWord(m_book->language()), QDir::toNativeSeparators(m_book->ownFolder())),
                &menu);
        missing->setObjectName(u"missingDictionary"_s);
        missing->setEnabled(false);
        above(missing);
    }
    for (QAction *action : m_actions)
        above(action);
    if (first != nullptr)
        menu.insertSeparator(first);
}

void SpellWriter::addWord(QMenu &menu, const Place &place)
{
    QAction *first = menu.actions().value(0);
    const auto add = [&](const QString &text, const char *name) {
        auto *action = new QAction(text, &menu);
        action->setObjectName(QString::fromLatin1(name));
        menu.insertAction(first, action);
        return action;
    };
    QAction *waiting = add(tr("Looking for what may be meant…"), "suggestionsWait");
    waiting->setEnabled(false);
    connect(add(tr("Add “%1” to my dictionary").arg(place.word), "learnWord"), &QAction::triggered, m_book,
        [this, word = place.word] { m_book->learn(word); });
    connect(add(tr("Ignore “%1”").arg(place.word), "ignoreWord"), &QAction::triggered, m_book,
        [this, word = place.word] { m_book->ignore(word); });
    whenDone(m_book->suggestions(place.word), &menu, [this, &menu, waiting, place](const QStringList &found) {
        for (const QString &suggestion : found.mid(0, kMostSuggestions)) {
            auto *action = new QAction(suggestion, &menu);
            action->setObjectName(u"spellingSuggestion"_s);
            menu.insertAction(waiting, action);
            connect(action, &QAction::triggered, this, [this, place, suggestion] { replace(place, suggestion); });
        }
        if (found.isEmpty())
            return waiting->setText(tr("Nothing like it is known"));
        menu.removeAction(waiting);
        menu.setActiveAction(menu.actions().constFirst());
    });
}

void SpellWriter::replace(const Place &place, const QString &by)
{
    QTextCursor cursor(document());
    cursor.setPosition(place.at);
    cursor.setPosition(place.at + static_cast<int>(place.word.size()), QTextCursor::KeepAnchor);
    if (cursor.selectedText() == place.word) // else something has been written meanwhile
        cursor.insertText(by);
}

} // namespace bellhop::ui
