// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QFormLayout;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QSplitter;
class QTableView;
class QWidget;

namespace bellhop::ui {

// How windows look in which a list of things is looked after: the list, beside it the chosen one or a form of its
// fields.

/// `list` and `side` beside each other, the list wider; neither can be pushed away.
[[nodiscard]] QSplitter *listBeside(QWidget &list, QWidget &side, int sideWidth, QWidget *parent);

/// The list's key for deleting what is chosen. Only over the table: elsewhere the key deletes a letter.
[[nodiscard]] QAction *deleteActionOf(QTableView &table, const QString &name, const QString &text);

/// The fields of a form, as far as there is room for them.
[[nodiscard]] QScrollArea *scrolledFields(QFormLayout &form, QWidget *parent);

/// Back, and what the form is for, at the end of the line.
[[nodiscard]] QHBoxLayout *formFoot(QPushButton &back, QPushButton &primary);

} // namespace bellhop::ui
