// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/card.h"

#include <QKeySequence>
#include <QList>
#include <QPointer>

class QAction;
class QKeyEvent;
class QMenu;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace bellhop::ui {

class Dialogs;
class InkLabel;
class KeyBook;

/// Every command with its keys, by group, over the window. Enter gives the chosen one another key, Delete the keys it
/// came with; Esc closes. Parts: keysList, keysSaid, swapKeysButton, changeKeyButton, resetKeyButton, resetKeysButton,
/// printKeysButton, printKeysMenu, closeKeysButton. GUI thread, owned by the window.
class KeysSheet final : public Card
{
    Q_OBJECT
public:
    KeysSheet(KeyBook &book, Dialogs &dialogs, QWidget *window);
    void open();
    void openPrinting();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void fill();
    void dismiss();
    [[nodiscard]] QAction *chosen() const;
    void choose(const QAction *action);
    void catchKey();
    void take(const QKeyEvent &event);
    void tryKeys(QAction &action, const QList<QKeySequence> &keys);
    void swap();
    void reset();
    void resetAll();
    void save();
    void print();
    void rest(const QString &said = {});
    void say(const QString &text, bool problem = false);

    KeyBook &m_book;
    Dialogs &m_dialogs;
    QTreeWidget *m_list;
    InkLabel *m_said;
    QPushButton *m_swap;
    QPushButton *m_change;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QPushButton *m_print;
    QMenu *m_printMenu;
    QPointer<QWidget> m_before;
    bool m_catching = false; ///< The next key is the chosen command's.
    QAction *m_taker = nullptr; ///< Is asked about: it would get `m_wanted`, which others have.
    QList<QKeySequence> m_wanted;
};

} // namespace bellhop::ui
