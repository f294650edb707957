// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/console_window.h"

#include <QAction>
#include <QApplication>
#include <QTest>

namespace bellhop::tests {

/// Waits for everything in the journeys; generous, because the machine may be busy.
inline constexpr int kPatience = 60'000;

/// The hand of an agent: keys only, and the parts of the screen by their names.
class Hand final
{
public:
    explicit Hand(QMainWindow &window)
        : m_window(window)
    {
    }

    template <typename W> W *part(const char *name) { return m_window.findChild<W *>(QString::fromLatin1(name)); }
    [[nodiscard]] bool sees(const char *name)
    {
        const auto *found = part<QWidget>(name);
        return found != nullptr && found->isVisible();
    }

    /// Sits down in front of this window.
    void sitDown()
    {
        m_window.show();
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window, kPatience));
    }
    /// The key of an action.
    void press(const char *action)
    {
        auto *found = part<QAction>(action);
        QVERIFY2(found != nullptr, action);
        const QKeyCombination key = found->shortcut()[0];
        QTest::keyClick(focus(), key.key(), key.keyboardModifiers());
    }
    void press(Qt::Key key) { QTest::keyClick(focus(), key); }
    void type(const QString &text) { QTest::keyClicks(focus(), text); }

private:
    [[nodiscard]] QWidget *focus()
    {
        return m_window.focusWidget() != nullptr ? m_window.focusWidget() : static_cast<QWidget *>(&m_window);
    }

    QMainWindow &m_window;
};

} // namespace bellhop::tests
