// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/played_window.h"

#include "tests/support/spoken_names.h"
#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QDir>
#include <QRegularExpression>
#include <QTextEdit>

#include <algorithm>

namespace bellhop::tests {
using namespace Qt::Literals::StringLiterals;

void PlayedWindowTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s));
    m_console = std::make_unique<FakeConsole>();
    m_console->fillWithExamples();
    ui::WindowOptions options;
    options.mergeCandidates = [this](ConversationId conversation, const QString &typed) {
        return m_console->mergeCandidates(conversation, typed);
    };
    m_window = std::make_unique<ui::ConsoleWindow>(*m_console, options);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kPatience));
    m_console->start();
}

void PlayedWindowTest::cleanup()
{
    m_window.reset();
    m_console.reset();
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTextEdit *PlayedWindowTest::edit() const
{
    return part<QTextEdit>("composerEdit");
}

int PlayedWindowTest::ordered(Operation operation) const
{
    return static_cast<int>(std::count_if(m_console->orders.begin(), m_console->orders.end(),
        [operation](const auto &order) { return order.operation == operation; }));
}

void PlayedWindowTest::select(ConversationId conversation)
{
    m_window->selectConversation(conversation);
    QTRY_VERIFY_WITH_TIMEOUT(part<QAbstractItemView>("threadView")->model()->rowCount() > 0, kPatience);
}

void PlayedWindowTest::grab(const QString &name)
{
    const QString folder = QCoreApplication::applicationDirPath() + u"/screens"_s;
    QVERIFY(QDir().mkpath(folder));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(); // what was shown or hidden has its place
    QVERIFY(m_window->grab().save(u"%1/%2.png"_s.arg(folder, name)));
    QCOMPARE(unspokenWidgets(*m_window), QString());
}

} // namespace bellhop::tests
