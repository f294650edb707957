// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

class QAction;

namespace bellhop::ui {

struct Actions;

/// What the sheet of keys and its print show: a command, or something that is always on its key.
struct KeyLine {
    QString what;
    QString keys; ///< "F2, Ctrl+Return"; empty: it has none.
    QString usual; ///< Those it came with, where the person has given it others; else empty.
    QAction *action = nullptr; ///< Null: its key cannot be changed.
};

struct KeyLines {
    QString title;
    QList<KeyLine> lines;
};

/// Which key does what: the keys that commands came with, and those that this person has given them instead, kept in
/// their settings on this computer. A key belongs to one command. GUI thread, owned by the window.
class KeyBook final : public QObject
{
    Q_OBJECT
public:
    /// When every command is there.
    KeyBook(const Actions &actions, QObject *parent);

    /// Which of the person's own keys could not be used, in a sentence; empty: all are.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    [[nodiscard]] QList<KeyLines> lines() const;
    [[nodiscard]] bool isOwn(const QAction &action) const;
    [[nodiscard]] QList<QKeySequence> usual(const QAction &action) const { return m_usual.value(&action); }
    /// Why no command can have it, in a sentence; empty: one can.
    [[nodiscard]] QString refusal(const QKeySequence &key) const;
    /// The commands beside this one that have one of them.
    [[nodiscard]] QList<QAction *> holders(const QAction &action, const QList<QKeySequence> &keys) const;
    /// Whoever has one of them gets in its place what this one had.
    void give(QAction &action, const QList<QKeySequence> &keys);
    /// Every command has the keys it came with.
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void load();
    [[nodiscard]] bool canHave(const QList<QKeySequence> &keys, const QList<QKeySequence> &taken) const;
    void keep();

    const Actions &m_actions;
    QHash<const QAction *, QList<QKeySequence>> m_usual;
    QString m_trouble;
};

/// "F2, Ctrl+Return"
[[nodiscard]] QString keyNames(const QList<QKeySequence> &keys);

} // namespace bellhop::ui
