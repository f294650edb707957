// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

class QAction;
class QTableView;
class QToolButton;
class QWidget;

namespace bellhop::ui {

// What the windows with a list and a row of actions under it have in common.

/// A list of rows to choose from, one at a time, without a grid; how its columns share the width is the window's.
/// `rowHeight`: pixels.
void dressTable(QTableView &table, const QString &name, const QString &accessible, int rowHeight);

/// An action of the window with its key, which its tip tells.
QAction *addAction(QWidget &window, const char *name, const QString &text, QStringView picture, const QKeySequence &key,
    const std::function<void()> &run);

/// Its button, with the words beside the picture.
QToolButton *buttonOf(QAction &action, QWidget *parent);

} // namespace bellhop::ui
