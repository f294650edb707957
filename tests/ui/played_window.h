// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_console.h"
#include "ui/window/console_window.h"

#include <QApplication>
#include <QTest>

#include <memory>

class QTextEdit;

namespace bellhop::tests {

/// Waits for everything in these tests; generous, because the machine may be busy.
inline constexpr int kPatience = 30'000;

/// What tests of the window in front of a played console have in common: a hotel's day, fresh for each test, the window
/// shown and active, and a hand that uses keys alone.
class PlayedWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

protected:
    template <typename T> T *part(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool isShown(const char *name) const { return part<QWidget>(name)->isVisible(); }
    /// What a notice says; empty while it is not shown.
    [[nodiscard]] QString notice(const char *name) const
    {
        return isShown(name) ? part<QWidget>(name)->accessibleName() : QString();
    }
    [[nodiscard]] QTextEdit *edit() const;
    /// A key, wherever the focus is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] int ordered(Operation operation) const;
    /// Its messages are there afterwards.
    void select(ConversationId conversation);
    /// Into the folder of screens, to be looked at.
    void grab(const QString &name);

    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<ui::ConsoleWindow> m_window;
};

} // namespace bellhop::tests
