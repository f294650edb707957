// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/list_and_side.h"

#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QAction>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>

namespace bellhop::ui {

namespace {
constexpr int kListWidth = 700;
}

QSplitter *listBeside(QWidget &list, QWidget &side, int sideWidth, QWidget *parent)
{
    auto *splitter = new QSplitter(Qt::Horizontal, parent);
    splitter->addWidget(&list);
    splitter->addWidget(&side);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({kListWidth, sideWidth});
    side.setMinimumWidth(380);
    return splitter;
}

QAction *deleteActionOf(QTableView &table, const QString &name, const QString &text)
{
    auto *action = new QAction(text, &table);
    action->setObjectName(name);
    action->setShortcut(QKeySequence(Qt::Key_Delete));
    action->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(action);
    return action;
}

QScrollArea *scrolledFields(QFormLayout &form, QWidget *parent)
{
    auto *fields = new QWidget;
    fields->setLayout(&form);
    form.setContentsMargins(readingMargins(0, 0, 8, 0));
    form.setVerticalSpacing(8);
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(fields);
    fields->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

QHBoxLayout *formFoot(QPushButton &back, QPushButton &primary)
{
    setButtonLook(back, ButtonLook::Quiet);
    setButtonLook(primary, ButtonLook::Primary);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(&back);
    foot->addWidget(&primary);
    return foot;
}

} // namespace bellhop::ui
