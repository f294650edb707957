// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tables.h"

#include "ui/kit/icons.h"
#include "ui/kit/keys.h"

#include <QAction>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>

namespace bellhop::ui {

void dressTable(QTableView &table, const QString &name, const QString &accessible, int rowHeight)
{
    table.setObjectName(name);
    table.setAccessibleName(accessible);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.horizontalHeader()->setHighlightSections(false);
}

QAction *addAction(QWidget &window, const char *name, const QString &text, QStringView picture, const QKeySequence &key,
    const std::function<void()> &run)
{
    auto *action = new QAction(icon(picture), text, &window);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setToolTip(withKey(text, key));
    QObject::connect(action, &QAction::triggered, &window, run);
    window.addAction(action);
    return action;
}

QToolButton *buttonOf(QAction &action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(action.text());
    return button;
}

} // namespace bellhop::ui
