// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sheet.h"

#include "ui/kit/paint.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace bellhop::ui {

namespace {
bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}
} // namespace

Sheet::Sheet(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

InkLabel *Sheet::fieldLabel(const QString &text)
{
    auto *label = new InkLabel(InkLabel::Ink::Secondary, this);
    label->setFont(sized(font(), 9));
    label->setText(text);
    return label;
}

QGridLayout *Sheet::makeColumns()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

void Sheet::dressList(QListWidget &list, const QString &name, const QString &accessible, int height)
{
    list.setObjectName(name);
    list.setAccessibleName(accessible);
    list.setFrameShape(QFrame::NoFrame);
    list.setFixedHeight(height);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QHBoxLayout *Sheet::foot(QLabel &error, QPushButton &cancel, QPushButton &primary)
{
    setButtonLook(primary, ButtonLook::Primary);
    setButtonLook(cancel, ButtonLook::Quiet);
    error.setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(&error, 1);
    line->addWidget(&cancel);
    line->addWidget(&primary);
    return line;
}

void Sheet::watch(QWidget &field)
{
    field.installEventFilter(this);
}

void Sheet::pair(QLineEdit &search, QListWidget &list, bool digits)
{
    m_search = &search;
    m_list = &list;
    m_digits = digits;
    watch(search);
    watch(list);
}

bool Sheet::handleListKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool plain = (modifiers & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (m_digits && key >= Qt::Key_1 && key <= Qt::Key_9 && plain && m_search->text().isEmpty()) {
        if (key - Qt::Key_1 < m_list->count())
            m_list->setCurrentRow(key - Qt::Key_1);
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    const int step = key == Qt::Key_Down ? 1 : -1;
    int row = m_list->currentRow() + step; // those that cannot be chosen are passed over
    while (row >= 0 && row < m_list->count() && !(m_list->item(row)->flags() & Qt::ItemIsEnabled))
        row += step;
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
    return true;
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (m_list != nullptr && (watched == m_search || watched == m_list) && handleListKey(key->key(), key->modifiers()))
        return true;
    const bool breaksLine = qobject_cast<QPlainTextEdit *>(watched) != nullptr && key->modifiers() & Qt::ShiftModifier;
    if (isEnter(*key) && !breaksLine) {
        submit();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    if (isEnter(*event)) {
        submit();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Sheet::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, 0, width(), 2), t.accent);
}

} // namespace bellhop::ui
