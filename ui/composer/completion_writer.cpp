// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/completion_writer.h"

#include "ui/composer/completion_popup.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextEdit>

namespace bellhop::ui {

CompletionWriter::CompletionWriter(QTextEdit &edit, CompletionPopup &popup, QWidget &composer)
    : QObject(&composer)
    , m_edit(edit)
    , m_popup(popup)
{
    m_edit.installEventFilter(this);
    connect(&m_edit, &QTextEdit::textChanged, this, &CompletionWriter::changed);
    connect(&m_edit, &QTextEdit::cursorPositionChanged, this, &CompletionWriter::changed);
    connect(&m_popup, &CompletionPopup::clicked, this, [this] { insert(); });
}

void CompletionWriter::changed()
{
    if (!m_inserting && m_active)
        follow();
}

void CompletionWriter::setActive(bool active)
{
    m_active = active;
    if (!active)
        close();
}

void CompletionWriter::close()
{
    m_from = -1;
    m_popup.hide();
}

bool CompletionWriter::isOpen() const
{
    return m_from >= 0 && m_popup.isVisible();
}

bool CompletionWriter::handleOwnKey(const QKeyEvent &, bool)
{
    return false;
}

bool CompletionWriter::wants(const QKeyEvent &key) const
{
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

bool CompletionWriter::handleKey(const QKeyEvent &key)
{
    if (!m_active)
        return false;
    if (!wants(key))
        return handleOwnKey(key, true);
    switch (key.key()) {
    case Qt::Key_Down:
        m_popup.choose(1);
        return true;
    case Qt::Key_Up:
        m_popup.choose(-1);
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

bool CompletionWriter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return handleKey(*static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::ShortcutOverride && m_active) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (wants(key) || handleOwnKey(key, false)) {
            event->accept(); // the window's shortcuts of the same keys wait
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        close();
    return QObject::eventFilter(watched, event);
}

} // namespace bellhop::ui
