// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/soak_child.h"

#include "app/bellhop/console_seat.h"
#include "tests/drills/console_options.h"
#include "tests/drills/support.h"
#include "tests/journeys/hand.h"
#include "ui/kit/theme.h"
#include "ui/queue/queue_model.h"
#include "ui/thread/thread_model.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QFile>
#include <QTextEdit>

#include <cstdio>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;
using drills::giveUp;
using drills::must;

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

void mustCome(const char *what, const std::function<bool()> &isTrue)
{
    QElapsedTimer clock;
    for (clock.start(); !isTrue();) {
        if (clock.hasExpired(drills::kLimitMs))
            giveUp(u"%1 never came"_s.arg(QLatin1String(what)));
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    }
}

class SoakChild final
{
public:
    explicit SoakChild(ui::ConsoleWindow &window)
        : m_window(window)
        , m_hand(window)
        , m_thread(*m_hand.part<QAbstractItemView>("threadView"))
        , m_edit(*m_hand.part<QTextEdit>("composerEdit"))
    {
    }

    void work(int chats)
    {
        m_window.show();
        m_window.activateWindow();
        mustCome("the window", [&] { return m_window.isActiveWindow(); });
        say(u"usable"_s);
        for (int i = 0; i < chats; ++i) {
            mustCome("a guest", [&] { return count(ui::Section::Waiting) > 0; });
            QElapsedTimer clock;
            clock.start();
            take();
            answer(i);
            close();
            say(u"chat %1 %2"_s.arg(i + 1).arg(clock.elapsed()));
        }
        say(u"done"_s);
    }

private:
    [[nodiscard]] int count(ui::Section section) const { return m_window.queueModel().count(section); }

    void take()
    {
        m_hand.press("claimNextAction");
        mustCome(
            "her chat", [&] { return count(ui::Section::Mine) == 1 && m_edit.isEnabled() && !m_edit.isReadOnly(); });
        mustCome("its thread", [&] { return guestLines() > 0; });
    }

    void answer(int chat)
    {
        const int before = guestLines();
        m_hand.press("focusComposerAction");
        mustCome("the composer's focus", [&] { return m_edit.hasFocus(); });
        m_hand.type(u"Yes, breakfast is from seven to eleven (%1)."_s.arg(chat));
        m_hand.press(Qt::Key_Return);
        mustCome("her thanks", [&] { return guestLines() > before; });
    }

    void close()
    {
        m_hand.press("closeAction");
        mustCome("the closing sheet", [&] { return m_hand.sees("closingSheet"); });
        m_hand.type(u"inquiry"_s);
        m_hand.press(Qt::Key_Return);
        mustCome("the end of the chat", [&] { return count(ui::Section::Mine) == 0; });
    }

    /// What the guest wrote, of what is shown of the thread.
    [[nodiscard]] int guestLines() const
    {
        int lines = 0;
        const QAbstractItemModel &model = *m_thread.model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const int direction = model.index(row, 0).data(ui::ThreadModel::DirectionRole).toInt();
            lines += direction == static_cast<int>(Direction::In) ? 1 : 0;
        }
        return lines;
    }

    ui::ConsoleWindow &m_window;
    tests::Hand m_hand;
    QAbstractItemView &m_thread;
    QTextEdit &m_edit;
};

} // namespace

int runSoakChild(const QString &configFile)
{
    QFile file(configFile);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(u"no %1"_s.arg(configFile));
    const Json config = must(Json::parse(file.readAll()), "the child's configuration");
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    app::ConsoleSeat seat(drills::consoleOptionsFrom(config));
    auto &window = static_cast<ui::ConsoleWindow &>(seat.window());
    window.resize(1366, 768);
    SoakChild(window).work(static_cast<int>(config.integer("chats"_L1).value_or(0)));
    return 0;
}

} // namespace bellhop::bench
