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
    : QObject(&composer)
    , m_edit(edit)
    , m_popup(new SnippetPopup(&composer))
{
    m_popup->setLanguage(ownLanguage());
    m_edit.installEventFilter(this);
    connect(&m_edit, &QTextEdit::textChanged, this, &SnippetWriter::follow);
    connect(&m_edit, &QTextEdit::cursorPositionChanged, this, &SnippetWriter::follow);
    connect(m_popup, &SnippetPopup::clicked, this, &SnippetWriter::insert);
}

SnippetWriter::~SnippetWriter() = default;

void SnippetWriter::setSnippets(const std::vector<Snippet> &snippets)
{
    m_popup->setSnippets(snippets);
}

void SnippetWriter::setValues(const QHash<QString, QString> &values)
{
    m_values = values;
    m_popup->setValues(values);
}

void SnippetWriter::setActive(bool active)
{
    m_active = active;
    if (!active)
        close();
}

void SnippetWriter::open()
{
    if (!m_active || m_edit.isReadOnly() || !m_edit.isEnabled())
        return;
    m_from = m_edit.textCursor().selectionStart();
    m_popup->seek({});
    if (m_popup->isEmpty())
        m_from = -1;
}

void SnippetWriter::close()
{
    m_from = -1;
    m_popup->hide();
}

bool SnippetWriter::isOpen() const
{
    return m_from >= 0 && m_popup->isVisible();
}

/// Follows the words behind the slash, or behind the place where the list was opened by its key.
void SnippetWriter::follow()
{
    static const QRegularExpression slash(u"^/[^\\s/]*$"_s);
    if (m_inserting || !m_active)
        return;
    const QTextCursor cursor = m_edit.textCursor();
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

bool SnippetWriter::wants(const QKeyEvent &key) const
{
    if (key.key() == Qt::Key_Semicolon && key.modifiers() == Qt::ControlModifier)
        return m_active;
    if (!isOpen())
        return false;
    switch (key.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Escape:
        return (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    default:
        return false;
    }
}

bool SnippetWriter::handleKey(const QKeyEvent &key)
{
    const bool tab = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
    if (!wants(key))
        return tab && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && m_active
            && selectGap(key.key() == Qt::Key_Tab && !(key.modifiers() & Qt::ShiftModifier));
    switch (key.key()) {
    case Qt::Key_Semicolon:
        open();
        return true;
    case Qt::Key_Down:
        m_popup->choose(1);
        return true;
    case Qt::Key_Up:
        m_popup->choose(-1);
        return true;
    case Qt::Key_Escape:
        m_dismissed = m_from;
        close();
        return true;
    default:
        insert();
        return true;
    }
}

bool SnippetWriter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return handleKey(*static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::ShortcutOverride && wants(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // the window's shortcuts of the same keys wait
        return true;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        close();
    return QObject::eventFilter(watched, event);
}

void SnippetWriter::insert()
{
    const auto chosen = m_popup->current();
    if (!chosen)
        return;
    const QScopedValueRollback inserting(m_inserting, true);
    m_popup->setLanguage(chosen->text.language); // the next one in the same
    QTextCursor cursor = m_edit.textCursor();
    const int from = m_from;
    cursor.setPosition(from);
    cursor.setPosition(m_edit.textCursor().position(), QTextCursor::KeepAnchor);
    cursor.insertText(filledSnippet(chosen->text.body, m_values));
    close();
    const int end = cursor.position();
    cursor.setPosition(from);
    m_edit.setTextCursor(cursor);
    const auto gap = nextGap(m_edit.toPlainText(), from);
    if (gap && gap->at < end) {
        selectGap(true);
        return;
    }
    cursor.setPosition(end);
    m_edit.setTextCursor(cursor);
}

bool SnippetWriter::selectGap(bool forward)
{
    const QString text = m_edit.toPlainText();
    QTextCursor cursor = m_edit.textCursor();
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
    m_edit.setTextCursor(cursor);
    return true;
}

QString SnippetWriter::selectUnfilled()
{
    const auto gap = nextGap(m_edit.toPlainText());
    if (!gap)
        return {};
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(static_cast<int>(gap->at));
    cursor.setPosition(static_cast<int>(gap->at + gap->length), QTextCursor::KeepAnchor);
    m_edit.setTextCursor(cursor);
    return tr("Fill in “%1” before you send.").arg(gap->name);
}

} // namespace bellhop::ui
