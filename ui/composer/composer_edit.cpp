// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer_edit.h"

#include "ui/kit/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QUrl>

#include <cmath>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kLeastLines = 2;
constexpr int kMostLines = 10;
constexpr int kMargin = 4;
} // namespace

ComposerEdit::ComposerEdit(QWidget *parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(kMargin);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTextEdit::textChanged, this, &ComposerEdit::grow);
    dye();
    grow();
}

void ComposerEdit::setNoteGround(bool note)
{
    m_note = note;
    dye();
}

QSize ComposerEdit::sizeHint() const
{
    return {300, height()};
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (enter && m_composing) {
        event->accept(); // It chooses a word, nothing else.
        return;
    }
    const bool plain = modifiers == Qt::NoModifier;
    if (enter && ((plain && m_enterSends) || modifiers & Qt::ControlModifier)) {
        Q_EMIT submitted(modifiers & Qt::ShiftModifier);
        return;
    }
    if (event->key() == Qt::Key_V && modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        insertPlainText(QGuiApplication::clipboard()->text());
        return;
    }
    QTextEdit::keyPressEvent(event);
}

bool ComposerEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Sending belongs to the box while one writes in it, also where a shortcut of the window has the same key.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    if (m_tabTakes && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            Q_EMIT tabbed();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void ComposerEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QTextEdit::inputMethodEvent(event);
    m_composing = !event->preeditString().isEmpty();
}

bool ComposerEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || source->hasUrls() || QTextEdit::canInsertFromMimeData(source);
}

void ComposerEdit::insertFromMimeData(const QMimeData *source)
{
    QStringList paths;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty()) {
        Q_EMIT filesGiven(paths);
        return;
    }
    if (source->hasImage() && !source->hasText()) {
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        if (qvariant_cast<QImage>(source->imageData()).save(&png, "PNG"))
            Q_EMIT picturePasted(png.data());
        return;
    }
    if (source->hasText())
        insertPlainText(source->text());
}

void ComposerEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    grow();
}

void ComposerEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor place = byKey ? textCursor() : cursorForPosition(event->pos());
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setObjectName(u"composerMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuOpened(*menu, place.position());
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void ComposerEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_dyeing)
        dye();
    if (event->type() == QEvent::FontChange)
        grow();
}

void ComposerEdit::grow()
{
    const int line = fontMetrics().lineSpacing();
    const int wanted = static_cast<int>(std::ceil(document()->size().height()));
    const int most = line * kMostLines + 2 * kMargin;
    const int height = std::clamp(wanted, line * kLeastLines + 2 * kMargin, most);
    setVerticalScrollBarPolicy(wanted > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (height != this->height() || maximumHeight() != height)
        setFixedHeight(height);
}

void ComposerEdit::dye()
{
    const Theme &t = themeOf(QGuiApplication::palette());
    QPalette own; // Only what differs, so a change of theme still comes through.
    own.setColor(QPalette::Base, m_note ? t.noteBubble : t.surface);
    own.setColor(QPalette::Disabled, QPalette::Base, t.surface);
    own.setColor(QPalette::Disabled, QPalette::Text, t.secondary);
    const QScopedValueRollback dyeing(m_dyeing, true);
    setPalette(own);
}

} // namespace bellhop::ui
