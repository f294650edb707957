// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/key_book.h"

#include "ui/kit/own_settings.h"
#include "ui/window/actions.h"

#include <QAction>

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kGroup = "keys";

bool typesSomething(Qt::Key key)
{
    return key >= Qt::Key_Space && key < Qt::Key_Escape;
}

/// Those that move in a text or a list, or change it.
bool movesOrEdits(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Insert:
    case Qt::Key_Delete:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

bool isOfWriting(const QKeySequence &key)
{
    for (const QKeySequence::StandardKey standard : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste,
             QKeySequence::Undo, QKeySequence::Redo, QKeySequence::SelectAll}) {
        if (QKeySequence::keyBindings(standard).contains(key))
            return true;
    }
    return key == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
}

bool isOfTheDesktop(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const bool alt = modifiers.testFlag(Qt::AltModifier);
    return modifiers.testFlag(Qt::MetaModifier) || key == Qt::Key_Print || key == Qt::Key_SysReq
        || (alt && (key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_F4 || key == Qt::Key_Space))
        || (alt && modifiers.testFlag(Qt::ControlModifier)
            && (key == Qt::Key_Delete || (key >= Qt::Key_F1 && key <= Qt::Key_F12)));
}

} // namespace

QString keyNames(const QList<QKeySequence> &keys)
{
    QStringList names;
    for (const QKeySequence &key : keys)
        names << key.toString(QKeySequence::NativeText);
    return names.join(u", "_s);
}

KeyBook::KeyBook(const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{
    for (const QAction *action : actions.all())
        m_usual.insert(action, action->shortcuts());
    load();
}

/// The person's own come first: what a later version brings on one of their keys goes without it.
void KeyBook::load()
{
    QSettings stored = ownSettings();
    stored.beginGroup(QLatin1String(kGroup));
    if (stored.status() != QSettings::NoError)
        m_trouble = tr("Your own keys could not be read from %1. Commands have the keys they came with.")
                        .arg(stored.fileName());
    QStringList unusable;
    QList<QKeySequence> taken;
    for (QAction *action : m_actions.all()) {
        const QVariant value = stored.value(action->objectName());
        if (!value.isValid())
            continue;
        QList<QKeySequence> keys = QKeySequence::listFromString(value.toString(), QKeySequence::PortableText);
        if (value.toString().isEmpty())
            keys.clear(); // another command has its only one
        if (value.userType() != QMetaType::QString || !canHave(keys, taken)) {
            unusable << tr("“%1”").arg(nameOf(*action));
            continue;
        }
        setKeys(*action, keys);
        taken << keys;
    }
    for (QAction *action : m_actions.all()) {
        if (isOwn(*action))
            continue;
        QList<QKeySequence> keys = action->shortcuts();
        if (keys.removeIf([&taken](const QKeySequence &key) { return taken.contains(key); }) > 0)
            setKeys(*action, keys);
    }
    if (!unusable.isEmpty())
        m_trouble = tr("Your own keys for %1 cannot be used. They have the keys they came with, where these are free.")
                        .arg(unusable.join(tr(", ")));
}

bool KeyBook::canHave(const QList<QKeySequence> &keys, const QList<QKeySequence> &taken) const
{
    return std::all_of(keys.begin(), keys.end(), [&](const QKeySequence &key) {
        return key.count() == 1 && key[0].key() != Qt::Key_unknown && refusal(key).isEmpty() && !taken.contains(key);
    });
}

QList<KeyLines> KeyBook::lines() const
{
    QList<KeyLines> all;
    for (const ActionGroup &group : m_actions.groups()) {
        KeyLines lines{group.title, {}};
        for (QAction *action : group.actions) {
            lines.lines << KeyLine{nameOf(*action), keyNames(action->shortcuts()),
                isOwn(*action) ? keyNames(usual(*action)) : QString(), action};
        }
        all << lines;
    }
    all << KeyLines{tr("While you write, and in the messages"),
        {{tr("Send"), tr("Enter"), {}, nullptr},
            {tr("Send and go to the next who waits"), tr("Ctrl+Shift+Enter"), {}, nullptr},
            {tr("New line"), tr("Shift+Enter"), {}, nullptr},
            {tr("Paste as plain text"), tr("Ctrl+Shift+V"), {}, nullptr},
            {tr("On a message: reply, react, copy"), tr("R, E, C"), {}, nullptr}}};
    return all;
}

bool KeyBook::isOwn(const QAction &action) const
{
    return action.shortcuts() != usual(action);
}

QString KeyBook::refusal(const QKeySequence &key) const
{
    // What some command came with is free for any.
    if (std::any_of(m_usual.begin(), m_usual.end(), [&key](const auto &keys) { return keys.contains(key); }))
        return {};
    const Qt::Key pressed = key[0].key();
    const Qt::KeyboardModifiers modifiers = key[0].keyboardModifiers() & ~Qt::KeypadModifier;
    const bool alt = modifiers.testFlag(Qt::AltModifier);
    const bool ctrl = modifiers.testFlag(Qt::ControlModifier);
    if (isOfTheDesktop(pressed, modifiers))
        return tr("The desktop keeps it for itself.");
    if (typesSomething(pressed) && !alt && !ctrl)
        return tr("It types a character. Hold Ctrl or Alt as well.");
    if (typesSomething(pressed) && alt && ctrl)
        return tr("On many keyboards it types a character.");
    if (movesOrEdits(pressed) && !alt)
        return tr("It moves and edits where you write and in lists.");
    if (isOfWriting(key))
        return tr("It copies, pastes or takes back where you write.");
    if (pressed == Qt::Key_Menu || (pressed == Qt::Key_F10 && modifiers == Qt::ShiftModifier))
        return tr("It opens the menu of what is chosen.");
    return {};
}

QList<QAction *> KeyBook::holders(const QAction &action, const QList<QKeySequence> &keys) const
{
    QList<QAction *> found;
    for (QAction *other : m_actions.all()) {
        const QList<QKeySequence> theirs = other->shortcuts();
        if (other != &action && std::any_of(theirs.begin(), theirs.end(), [&keys](const QKeySequence &key) {
                return keys.contains(key);
            }))
            found << other;
    }
    return found;
}

void KeyBook::give(QAction &action, const QList<QKeySequence> &keys)
{
    QList<QKeySequence> freed = action.shortcuts();
    freed.removeIf([&keys](const QKeySequence &key) { return keys.contains(key); });
    for (QAction *holder : holders(action, keys)) {
        QList<QKeySequence> theirs;
        for (const QKeySequence &key : holder->shortcuts()) {
            if (!keys.contains(key))
                theirs << key;
            else if (!freed.isEmpty())
                theirs << freed.takeFirst();
        }
        setKeys(*holder, theirs);
    }
    setKeys(action, keys);
    keep();
}

void KeyBook::resetAll()
{
    for (QAction *action : m_actions.all())
        setKeys(*action, usual(*action));
    keep();
}

void KeyBook::keep()
{
    {
        QSettings stored = ownSettings();
        stored.beginGroup(QLatin1String(kGroup));
        for (const QAction *action : m_actions.all()) {
            if (isOwn(*action))
                stored.setValue(
                    action->objectName(), QKeySequence::listToString(action->shortcuts(), QKeySequence::PortableText));
            else
                stored.remove(action->objectName());
        }
    }
    Q_EMIT changed();
}

} // namespace bellhop::ui
