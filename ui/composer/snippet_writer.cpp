// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/snippet_writer.h"

#include "ui/composer/snippet_popup.h"

#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextEdit>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of the language that the console speaks: "es".
QString ownLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace

SnippetWriter::SnippetWriter(QTextEdit &edit, QWidget &composer)
    : SnippetWriter(edit, new SnippetPopup(&composer), composer)
{
}

SnippetWriter::SnippetWriter(QTextEdit &edit, SnippetPopup *popup, QWidget &composer)
    : CompletionWriter(edit, *popup, composer)
    , m_popup(popup)
{
    m_popup->setLanguage(ownLanguage());
}

SnippetWriter::~SnippetWriter() = default;

void SnippetWriter::setSnippets(const std::vector<Snippet> &snippets)
{
    m_popup->setSnippets(snippets);
}

void SnippetWriter::setLanguage(const QString &language)
{
    m_popup->setLanguage(language.isEmpty() ? ownLanguage() : language);
}

void SnippetWriter::setValues(const QHash<QString, QString> &values)
{
    m_values = values;
    m_popup->setValues(values);
}

void SnippetWriter::open()
{
    if (!isActive() || edit().isReadOnly() || !edit().isEnabled())
        return;
    m_from = edit().textCursor().selectionStart();
    m_popup->seek({});
    if (m_popup->isEmpty())
        m_from = -1;
}

/// Follows the words behind the slash, or behind the place where the list was opened by its key.
void SnippetWriter::follow()
{
    static const QRegularExpression slash(u"^/[^\\s/]*$"_s);
    const QTextCursor cursor = edit().textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const int start = cursor.block().position();
    if (slash.match(before).hasMatch() && !cursor.hasSelection()) {
        if (m_dismissed == start)
            return;
        m_from = start;
        m_popup->seek(before.mid(1));
        return;
    }
    m_dismissed = -1;
    const int length = cursor.position() - m_from;
    const bool byKey = m_from >= start && length >= 0 && length < 40 && !before.startsWith(u'/');
    if (!isOpen() || !byKey) {
        close();
        return;
    }
    m_popup->seek(before.mid(m_from - start));
}

bool SnippetWriter::handleOwnKey(const QKeyEvent &key, bool handle)
{
    const bool tab = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
    return handle && tab && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        && selectGap(key.key() == Qt::Key_Tab && !(key.modifiers() & Qt::ShiftModifier));
}

void SnippetWriter::insert()
{
    const auto chosen = m_popup->current();
    if (!chosen)
        return;
    const QScopedValueRollback inserting(m_inserting, true);
    m_popup->setLanguage(chosen->text.language); // the next one in the same
    QTextCursor cursor = edit().textCursor();
    const int from = m_from;
    cursor.setPosition(from);
    cursor.setPosition(edit().textCursor().position(), QTextCursor::KeepAnchor);
    cursor.insertText(filledSnippet(chosen->text.body, m_values));
    close();
    if (chosen->file)
        Q_EMIT fileChosen(*chosen->file);
    const int end = cursor.position();
    cursor.setPosition(from);
    edit().setTextCursor(cursor);
    const auto gap = nextGap(edit().toPlainText(), from);
    if (gap && gap->at < end) {
        selectGap(true);
        return;
    }
    cursor.setPosition(end);
    edit().setTextCursor(cursor);
}

bool SnippetWriter::selectGap(bool forward)
{
    const QString text = edit().toPlainText();
    QTextCursor cursor = edit().textCursor();
    std::vector<SnippetGap> gaps;
    for (auto gap = nextGap(text); gap; gap = nextGap(text, gap->at + gap->length))
        gaps.push_back(*gap);
    if (gaps.empty())
        return false;
    const SnippetGap *found = forward ? &gaps.front() : &gaps.back();
    if (forward) {
        for (auto gap = gaps.rbegin(); gap != gaps.rend(); ++gap) {
            if (gap->at >= cursor.selectionEnd())
                found = &*gap;
        }
    } else {
        for (const SnippetGap &gap : gaps) {
            if (gap.at + gap.length <= cursor.selectionStart())
                found = &gap;
        }
    }
    cursor.setPosition(static_cast<int>(found->at));
    cursor.setPosition(static_cast<int>(found->at + found->length), QTextCursor::KeepAnchor);
    edit().setTextCursor(cursor);
    return true;
}

QString SnippetWriter::selectUnfilled()
{
    const auto gap = nextGap(edit().toPlainText());
    if (!gap)
        return {};
    QTextCursor cursor = edit().textCursor();
    cursor.setPosition(static_cast<int>(gap->at));
    cursor.setPosition(static_cast<int>(gap->at + gap->length), QTextCursor::KeepAnchor);
    edit().setTextCursor(cursor);
    return tr("Fill in “%1” before you send.").arg(gap->name);
}

} // namespace bellhop::ui
